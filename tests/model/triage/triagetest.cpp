// SPDX-License-Identifier: EUPL-1.2
// The rules and facts of triage: every finding once, and what an empty and a full one tell.
#include "model/triage/triage.h"
#include "tests/support/inwords.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;
using namespace tests;

namespace {

const QDate Today(2026, 6, 17);

Triage full()
{
    return {.danger = false,
            .crime = false,
            .euLaw = false,
            .ruleOrDanger = true,
            .beyondPersonal = true,
            .pattern = false,
            .serious = false,
            .isWrongdoing = false,
            .conflictOfInterest = false,
            .category = {u"UNDESIRABLE_BEHAVIOUR"_s},
            .reasons = {u"some text"_s},
            .decidedOn = QDate(2026, 4, 10)};
}

Facts factsOf(const Triage &triage)
{
    Facts facts;
    addFacts(std::vector<Triage>{triage}, facts);
    return facts;
}

} // namespace

class TriageTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void findsNothingInWhatIsNotWrittenYet() { QCOMPARE(inWords(validate(Triage(), Today)), QStringList()); }

    void findsNothingInWhatIsRight() { QCOMPARE(inWords(validate(full(), Today)), QStringList()); }

    void findsWhatCannotBe_data()
    {
        QTest::addColumn<Triage>("triage");
        QTest::addColumn<QStringList>("findings");
        QTest::newRow("decided in the future")
            << Triage{.category = {u"LABOUR_CONFLICT"_s}, .decidedOn = Today.addDays(1)}
            << QStringList{u"Wrong triage.decided_on"_s};
        QTest::newRow("danger and nothing done")
            << Triage{.danger = true} << QStringList{u"Missing triage.danger_note"_s};
        QTest::newRow("no danger, no note") << Triage{.danger = false} << QStringList{};
        QTest::newRow("danger and what was done")
            << Triage{.danger = true, .dangerNote = {u"some text"_s}} << QStringList{};
        QTest::newRow("conflict of interest without more")
            << Triage{.conflictOfInterest = true} << QStringList{u"Missing triage.conflict_reason"_s};
        QTest::newRow("test fulfilled by a pattern, answer no")
            << Triage{.ruleOrDanger = true, .beyondPersonal = true, .pattern = true, .isWrongdoing = false}
            << QStringList{u"Missing triage.reasons"_s};
        QTest::newRow("test fulfilled by something serious, answer no")
            << Triage{.ruleOrDanger = true, .beyondPersonal = true, .serious = true, .isWrongdoing = false}
            << QStringList{u"Missing triage.reasons"_s};
        QTest::newRow("test fulfilled, answer no, with a reason") << Triage{.ruleOrDanger = true,
                                                                            .beyondPersonal = true,
                                                                            .serious = true,
                                                                            .isWrongdoing = false,
                                                                            .reasons = {u"some text"_s}}
                                                                  << QStringList{};
        QTest::newRow("test fulfilled, answer yes")
            << Triage{.ruleOrDanger = true, .beyondPersonal = true, .serious = true, .isWrongdoing = true}
            << QStringList{};
        QTest::newRow("only personal, answer yes")
            << Triage{.euLaw = false, .beyondPersonal = false, .isWrongdoing = true}
            << QStringList{u"Missing triage.reasons"_s};
        QTest::newRow("no rule and no danger, answer yes")
            << Triage{.euLaw = false, .ruleOrDanger = false, .isWrongdoing = true}
            << QStringList{u"Missing triage.reasons"_s};
        QTest::newRow("neither pattern nor serious, answer yes")
            << Triage{.euLaw = false, .pattern = false, .serious = false, .isWrongdoing = true}
            << QStringList{u"Missing triage.reasons"_s};
        QTest::newRow("no pattern, seriousness not answered, answer yes")
            << Triage{.pattern = false, .isWrongdoing = true} << QStringList{};
        QTest::newRow("kind is wrongdoing, answer no")
            << Triage{.isWrongdoing = false, .category = {u"WRONGDOING"_s}} << QStringList{u"Wrong triage.category"_s};
        QTest::newRow("decided on nothing")
            << Triage{.decidedOn = QDate(2026, 6, 1)} << QStringList{u"Missing triage.category"_s};
    }

    void findsWhatCannotBe()
    {
        QFETCH(Triage, triage);
        QFETCH(QStringList, findings);
        QCOMPARE(inWords(validate(triage, Today)), findings);
    }

    void tellsItsFactsWhenNothingIsWritten()
    {
        QCOMPARE(inWords(factsOf({})), QStringList({u"triage.conflict_of_interest_answered: no"_s,
                                                    u"triage.crime_answered: no"_s, u"triage.danger_answered: no"_s,
                                                    u"triage.decided_on: unknown"_s, u"triage.is_wrongdoing: unknown"_s,
                                                    u"triage.qualified: no"_s, u"triage.wrongdoing_answered: no"_s}));
    }

    void tellsItsFactsWhenAllIsWritten()
    {
        QCOMPARE(inWords(factsOf(full())),
                 QStringList({u"triage.conflict_of_interest_answered: yes"_s, u"triage.crime_answered: yes"_s,
                              u"triage.danger_answered: yes"_s, u"triage.decided_on: 2026-04-10"_s,
                              u"triage.is_wrongdoing: no"_s, u"triage.qualified: yes"_s,
                              u"triage.wrongdoing_answered: yes"_s}));
    }

    void theLastOneThatWasDecidedCounts()
    {
        Triage first = full();
        first.row.id = RowId(1);
        Triage again{.row = {.id = RowId(2)}, .danger = true}; // begun, not decided
        QCOMPARE(triageInForce({first, again})->row.id, RowId(1));
        again.decidedOn = QDate(2026, 5, 1);
        QCOMPARE(triageInForce({first, again})->row.id, RowId(2));
        again.row.retracted = true;
        QCOMPARE(triageInForce({first, again})->row.id, RowId(1));
        QVERIFY(!triageInForce({}));
    }

    void whileNoneIsDecidedTheOneBegunLastCounts()
    {
        const Triage one{.row = {.id = RowId(1)}};
        const Triage other{.row = {.id = RowId(2)}, .isWrongdoing = true};
        QCOMPARE(triageInForce({one, other})->row.id, RowId(2));
    }

    void whoDisagreesSaysWithWhatAndNotBeforehand()
    {
        Triage triage = full();
        triage.contestedOn = QDate(2026, 4, 9);
        QCOMPARE(inWords(validate(triage, Today)),
                 QStringList({u"Missing triage.contest"_s, u"Wrong triage.contested_on"_s}));
        triage.contestedOn = QDate(2026, 4, 14);
        triage.contest = {u"some text"_s};
        QCOMPARE(inWords(validate(triage, Today)), QStringList());
    }
};

QTEST_GUILESS_MAIN(TriageTest)
#include "triagetest.moc"
