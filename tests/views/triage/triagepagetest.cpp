// SPDX-License-Identifier: EUPL-1.2
// The page of triage keeps what every page promises.
#include "views/triage/triagepage.h"

#include "tests/support/pageroundtrip.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace tests;

class TriagePageTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void keepsThePromisesOfEveryPage() { checkPage<views::TriagePage, model::Triage>(); }

    void saysWhatTheAnswersPointToAndNeverDecides()
    {
        views::TriagePage page(testContext());
        model::Triage triage;
        page.fill(triage);
        QVERIFY(!points(page, u"point to wrongdoing"_s));
        triage.ruleOrDanger = true;
        triage.beyondPersonal = true;
        triage.pattern = false;
        triage.serious = true;
        page.fill(triage);
        QVERIFY(points(page, u"These answers point to wrongdoing"_s));
        QVERIFY(!page.value().isWrongdoing);
        triage.serious = false;
        page.fill(triage);
        QVERIFY(points(page, u"do not point to wrongdoing"_s));
        triage.serious.reset();
        page.fill(triage);
        QVERIFY(!points(page, u"point to wrongdoing"_s));
    }

private:
    static bool points(const QWidget &page, const QString &text)
    {
        for (const views::NoteLabel *note : page.findChildren<views::NoteLabel *>())
            if (note->text().contains(text))
                return true;
        return false;
    }
};

QTEST_MAIN(TriagePageTest)
#include "triagepagetest.moc"
