// SPDX-License-Identifier: EUPL-1.2
#include "app/termwords.h"

#include "tests/support/quiettest.h"

using namespace model;
using namespace Qt::StringLiterals;
using views::Tone;

namespace {

const QDate Today(2026, 6, 10);

CaseTerm due(int days, CaseTerm::State state = CaseTerm::State::Running)
{
    CaseTerm term{.rule = u"T1"_s, .kind = u"T1"_s, .isCounted = false, .state = state};
    term.result.planned = Today.addDays(days);
    term.result.statutoryEnd = term.result.planned;
    return term;
}

std::vector<views::TermNote> notes(const std::vector<CaseTerm> &terms)
{
    static const CodeLists codes = CodeLists::builtIn();
    return app::termNotes(terms, codes, Language::English, Today);
}

} // namespace

class TermWordsTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aRowSaysCaseTermAndDay()
    {
        const CodeLists codes = CodeLists::builtIn();
        const views::TermRow row = app::termRow({.caseId = CaseId(3),
                                                 .number = u"2026-0042"_s,
                                                 .alias = u"@melder-7"_s,
                                                 .kind = u"T1"_s,
                                                 .dueOn = Today,
                                                 .isStatutory = true},
                                                codes, Language::English);
        QCOMPARE(row.caseText, u"2026-0042 · @melder-7"_s);
        QCOMPARE(row.term, codes.list(u"term_kind"_s).text(u"T1"_s, Language::English));
        QCOMPARE(row.dueOn, Today);
        QVERIFY(row.isStatutory && row.caseId == CaseId(3));
    }

    void theDisciplinaryClockStandsByItself()
    {
        const CodeLists codes = CodeLists::builtIn();
        CaseTerm window = due(3);
        window.rule = window.kind = u"T19"_s;
        CaseTerm met = window;
        met.state = CaseTerm::State::Met;
        const QStringList clock =
            app::disciplinaryClock({due(1), window, window, met}, codes, Language::English, Today);
        QCOMPARE(clock, QStringList{codes.list(u"term_kind"_s).text(u"T19"_s, Language::English) +
                                    u" – 13 June 2026: in 3 days"_s});
        QVERIFY(app::disciplinaryClock({due(1)}, codes, Language::English, Today).isEmpty());
    }

    void whatRunsComesFirstAndSoonestFirst()
    {
        CaseTerm met = due(-9, CaseTerm::State::Met);
        met.metOn = Today.addDays(-10);
        const auto all = notes({met, due(5), due(-2, CaseTerm::State::Missed)});
        QCOMPARE(all[0].state, u"8 June 2026: 2 day(s) too late"_s);
        QCOMPARE(all[0].tone, Tone::Bad);
        QCOMPARE(all[1].state, u"15 June 2026: in 5 days"_s);
        QCOMPARE(all[1].tone, Tone::Warning);
        QCOMPARE(all[2].state, u"met on 31 May 2026"_s);
        QCOMPARE(all[2].tone, Tone::Good);
    }

    void everyStateHasItsOwnWords()
    {
        CaseTerm late = due(-9, CaseTerm::State::Met);
        late.metOn = Today.addDays(-1);
        QCOMPARE(notes({late})[0].state, u"met on 9 June 2026, too late"_s);
        QCOMPARE(notes({late})[0].tone, Tone::Warning);
        QSet<QString> words;
        for (const CaseTerm::State state :
             {CaseTerm::State::Lapsed, CaseTerm::State::Stopped, CaseTerm::State::Withdrawn, CaseTerm::State::Running})
            words.insert(notes({due(-1, state)})[0].state);
        QCOMPARE(words.size(), 4);
    }

    void aTermEnteredByHandSaysSoAndIsNotExplained()
    {
        CaseTerm byHand = due(3);
        byHand.rule.clear();
        QVERIFY(app::whyThatDay(byHand, Language::English).contains(u"by hand"_s));
        CaseTerm taken = due(3, CaseTerm::State::Withdrawn);
        taken.isCounted = false;
        QVERIFY(app::whyThatDay(taken, Language::English).isEmpty());
    }
};

QTEST_MAIN(TermWordsTest)
#include "termwordstest.moc"
