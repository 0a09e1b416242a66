// SPDX-License-Identifier: EUPL-1.2
#include "views/term/explanationpane.h"

#include "tests/support/accessname.h"
#include "tests/support/quiettest.h"
#include "views/term/termrow.h"

#include <QLabel>

using namespace Qt::StringLiterals;
using namespace views;

class ExplanationPaneTest final : public tests::QuietTest
{
    Q_OBJECT
private:
    static QStringList texts(const ExplanationPane &pane)
    {
        QStringList texts;
        for (const QLabel *label : pane.findChildren<QLabel *>())
            texts << label->text();
        return texts;
    }

private Q_SLOTS:
    void saysWhichTermWhoseAndWhy()
    {
        ExplanationPane pane;
        const QDate today(2026, 6, 10);
        pane.show({.caseText = u"2026-0042"_s, .term = u"Objection"_s, .dueOn = today.addDays(-1), .isStatutory = true},
                  u"Because of the act."_s, today);
        QCOMPARE(pane.text(), u"Because of the act."_s);
        QCOMPARE(texts(pane), QStringList({u"Objection"_s, u"2026-0042 · By law · 1 day(s) too late"_s}));
        QCOMPARE(tests::namelessControls(&pane), QStringList());
    }

    void nothingOfACaseStaysBehind()
    {
        ExplanationPane pane;
        pane.show({.caseText = u"2026-0042"_s, .term = u"Objection"_s}, u"kanarie"_s, QDate(2026, 6, 10));
        pane.clear();
        QVERIFY(pane.text().isEmpty());
        QVERIFY(!texts(pane).join(u' ').contains(u"2026-0042"_s));
    }
};

QTEST_MAIN(ExplanationPaneTest)
#include "explanationpanetest.moc"
