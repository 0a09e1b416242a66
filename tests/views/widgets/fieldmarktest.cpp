// SPDX-License-Identifier: EUPL-1.2
// A frame around a field for a moment.
#include "views/widgets/fieldmark.h"

#include "tests/support/quiettest.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>

using namespace Qt::StringLiterals;

class FieldMarkTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void standsAroundLabelAndFieldAndGoesByItself()
    {
        QWidget page;
        QLabel label(u"Name"_s, &page);
        QLineEdit edit(&page);
        label.setGeometry(10, 10, 100, 20);
        edit.setGeometry(10, 40, 100, 20);
        page.show();
        QPointer<views::FieldMark> mark = new views::FieldMark(&label, &edit);
        QVERIFY(mark->geometry().contains(label.geometry()));
        QVERIFY(mark->geometry().contains(edit.geometry()));
        QVERIFY(mark->testAttribute(Qt::WA_TransparentForMouseEvents));
        QCOMPARE(mark->focusPolicy(), Qt::NoFocus);
        edit.move(10, 70);
        QVERIFY(mark->geometry().contains(edit.geometry()));
        QTRY_VERIFY_WITH_TIMEOUT(!mark, 5000);
    }
};

QTEST_MAIN(FieldMarkTest)
#include "fieldmarktest.moc"
