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
        triage.row.id = model::RowId(1);
        page.fill({triage});
        QVERIFY(!points(page, u"point to wrongdoing"_s));
        triage.ruleOrDanger = true;
        triage.beyondPersonal = true;
        triage.pattern = false;
        triage.serious = true;
        page.fill({triage});
        QVERIFY(points(page, u"These answers point to wrongdoing"_s));
        QVERIFY(points(page, u"Wbk art. 1, misstand"_s)); // and why
        QVERIFY(points(page, u"18 February 2023"_s));
        QVERIFY(!page.current().isWrongdoing);
        triage.euLaw = false;
        triage.serious = false;
        page.fill({triage});
        QVERIFY(points(page, u"do not point to wrongdoing"_s));
        QVERIFY(points(page, u"The law leaves room here"_s));
        triage.serious.reset();
        page.fill({triage});
        QVERIFY(points(page, u"do not decide it yet"_s));
    }

    void aSecondTriageStandsBesideTheFirst()
    {
        views::TriagePage page(testContext());
        model::Triage first;
        first.row.id = model::RowId(1);
        first.decidedOn = QDate(2026, 4, 9);
        model::Triage second;
        second.row.id = model::RowId(2);
        page.fill({first, second});
        QCOMPARE(page.rows().size(), size_t(2));
        page.select(model::RowId(2));
        QVERIFY(!page.current().decidedOn);
    }

    void showsWhatTheReporterCalledItAndTheDisciplinaryClock()
    {
        views::TriagePage page(testContext());
        page.setChoices(u"reported"_s, {{{}, u"Racism"_s, {}, {}}});
        page.setChoices(u"window"_s, {{{}, u"Hand over the accusation – 8 April 2026: in 3 days"_s, {}, {}}});
        QVERIFY(points(page, u"As reported: Racism"_s));
        QVERIFY(points(page, u"8 April 2026: in 3 days"_s));
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
