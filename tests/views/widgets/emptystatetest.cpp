// SPDX-License-Identifier: EUPL-1.2
#include "views/widgets/emptystate.h"

#include "tests/support/quiettest.h"
#include "views/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using views::EmptyState;

class EmptyStateTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatBelongsHereAndHowToBegin()
    {
        EmptyState state;
        state.setText(u"folder-open"_s, u"No cases yet"_s, u"Every report gets a case."_s);
        QPushButton *begin = state.addAction(u"New case"_s, u"plus"_s);
        QPushButton *other = state.addAction(u"Import…"_s, u"file-down"_s);
        QVERIFY(begin->property("primary").toBool());
        QVERIFY(!other->property("primary").toBool());
        QStringList texts;
        for (const auto *label : state.findChildren<QLabel *>())
            texts << label->text();
        QVERIFY(texts.contains(u"No cases yet"_s) && texts.contains(u"Every report gets a case."_s));
        QSignalSpy clicked(begin, &QPushButton::clicked);
        begin->click();
        QCOMPARE(clicked.size(), 1);
    }

    void fitsWhereThereIsLittleRoom()
    {
        EmptyState state;
        state.setText(u"folder-open"_s, u"No cases yet"_s, u"Every report gets a case."_s);
        QVERIFY(state.minimumSizeHint().height() < 40 * views::unit());
    }
};

QTEST_MAIN(EmptyStateTest)
#include "emptystatetest.moc"
