// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/casesheet.h"
#include "model/core/failure.h"
#include "tests/model/exchange/mappings.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;

namespace {

const QByteArray Sheet = R"(
written for: 2026-10-07
cases:
  - case: one
    opened on: 2026-10-01
    phase: advice
    finished: [{phase: intake, on: 2026-10-02}]
    done: [{step: second_reader, on: 2026-10-03}]
    not applicable: [{step: intake.acknowledged_on, on: 2026-10-03, reason: nobody to tell}]
    party:
      - {id: first, role: REPORTER}
      - {id: second, role: PERSON_CONCERNED, struck through: twice}
    intake: {channel: MID, received_on: 2026-10-01}
    allegation:
      - {number: 2, person: second, grounds: [RACE, RELIGION], description: words}
)";

std::vector<FictionalCase> read(QByteArray yaml, QDate today = QDate(2026, 10, 7))
{
    return readCaseSheet(yaml, u"examples.yaml"_s, tests::wordsOf, today);
}

QString complaintAfter(const QByteArray &before, const QByteArray &after)
{
    QByteArray yaml = Sheet;
    yaml.replace(before, after);
    try {
        static_cast<void>(read(yaml));
    } catch (const Failure &failure) {
        return failure.userText();
    }
    return {};
}

} // namespace

class CaseSheetTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void readsACaseAsItIsWritten()
    {
        const std::vector<FictionalCase> cases = read(Sheet);
        QCOMPARE(cases.size(), 1);
        const FictionalCase &made = cases.front();
        QCOMPARE(made.openedOn, QDate(2026, 10, 1));
        QCOMPARE(made.phase, u"advice"_s);
        QCOMPARE(made.events.at(0).phase, u"intake"_s);
        QCOMPARE(made.ticks.value(u"second_reader"_s).state, Tick::State::Done);
        QCOMPARE(made.ticks.value(u"intake.acknowledged_on"_s).reason, u"nobody to tell"_s);
        QCOMPARE(made.contents.intake.receivedOn, QDate(2026, 10, 1));
        QVERIFY(made.contents.parties.at(1).row.retracted);
        const Allegation &allegation = made.contents.allegations.at(0);
        QCOMPARE(allegation.person, made.contents.parties[1].row.id);
        QCOMPARE(allegation.number, 2);
        QCOMPARE(allegation.grounds.values, (QStringList{u"RACE"_s, u"RELIGION"_s}));
        QCOMPARE(allegation.description.text, u"words"_s);
    }

    void movesTheDaysByWholeWeeksWhenReadLater()
    {
        QCOMPARE(read(Sheet, QDate(2026, 10, 20)).at(0).openedOn, QDate(2026, 10, 1)); // still fits
        QCOMPARE(read(Sheet, QDate(2027, 10, 10)).at(0).openedOn, QDate(2027, 9, 30)); // a Thursday as well
        QCOMPARE(read(Sheet, QDate(2026, 1, 1)).at(0).openedOn.dayOfWeek(), 4);
    }

    void namesTheLineOfAMistake()
    {
        QVERIFY(complaintAfter("channel: MID", "channel: MIX").startsWith(u"examples.yaml:13: “MIX” is no word of"));
        QVERIFY(complaintAfter("person: second", "person: third").startsWith(u"examples.yaml:15: no row of “party”"));
        QVERIFY(complaintAfter("number: 2", "numer: 2").startsWith(u"examples.yaml:15: the key “numer”"));
        QVERIFY(complaintAfter("    intake:", "    intak:").startsWith(u"examples.yaml:13: the key “intak”"));
    }
};

QTEST_GUILESS_MAIN(CaseSheetTest)
#include "casesheettest.moc"
