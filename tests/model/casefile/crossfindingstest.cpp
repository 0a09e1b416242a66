// SPDX-License-Identifier: EUPL-1.2
// What two sections say that cannot both be right.
#include "model/casefile/crossfindings.h"
#include "model/casefile/casecontents.h"
#include "tests/support/inwords.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;
using namespace tests;

namespace {

const QDate Today(2026, 6, 17);
const RowId Somebody(2);

QStringList across(const CaseContents &contents)
{
    return inWords(crossFindings(contents, Today, Language::English));
}

CaseContents withMeasure(const QString &kind, const QString &category)
{
    CaseContents contents;
    contents.parties = {{.row = {.id = Somebody}, .personnelCategory = {category}}};
    contents.measures = {{.row = {.id = RowId(8)}, .person = Somebody, .kind = {kind}}};
    return contents;
}

} // namespace

class CrossFindingsTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void findsNothingInAnEmptyCase()
    {
        QCOMPARE(across({}), QStringList());
        QCOMPARE(inWords(findingsOf({}, Today, Language::English)), QStringList());
    }

    void knowsForWhomTheLawHasAMeasure_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("category");
        QTest::addColumn<bool>("possible");
        QTest::newRow("WMT reprimand for a soldier") << u"WMT_REPRIMAND"_s << u"MILITARY"_s << true;
        QTest::newRow("WMT reprimand for a civilian") << u"WMT_REPRIMAND"_s << u"CIVILIAN"_s << false;
        QTest::newRow("BARD reprimand for a civilian") << u"BARD_REPRIMAND"_s << u"CIVILIAN"_s << true;
        QTest::newRow("BARD reprimand for a soldier") << u"BARD_REPRIMAND"_s << u"MILITARY"_s << false;
        QTest::newRow("ambtsbericht for a civilian") << u"AMBTSBERICHT"_s << u"CIVILIAN"_s << false;
        QTest::newRow("dismissal of hired staff") << u"DISMISSAL_MISCONDUCT"_s << u"EXTERNAL_HIRE"_s << false;
        QTest::newRow("category not known yet") << u"BARD_REPRIMAND"_s << QString() << true;
        QTest::newRow("category that cannot be found out") << u"BARD_REPRIMAND"_s << u"UNKNOWN"_s << true;
        QTest::newRow("a code of a newer version") << u"SOMETHING_NEW"_s << u"CIVILIAN"_s << true;
        QTest::newRow("no kind yet") << QString() << u"CIVILIAN"_s << true;
    }

    void knowsForWhomTheLawHasAMeasure()
    {
        QFETCH(QString, kind);
        QFETCH(QString, category);
        QFETCH(bool, possible);
        QCOMPARE(across(withMeasure(kind, category)), possible ? QStringList() : QStringList{u"Wrong measure.kind"_s});
    }

    void saysSoInTheLanguageOfTheUser()
    {
        const auto contents = withMeasure(u"WMT_REPRIMAND"_s, u"CIVILIAN"_s);
        const Findings dutch = crossFindings(contents, Today, Language::Dutch);
        const Findings english = crossFindings(contents, Today, Language::English);
        QCOMPARE(dutch.size(), size_t(1));
        QVERIFY(dutch.front().text != english.front().text);
        QCOMPARE(dutch.front().row, RowId(8));
    }

    void asksConsentBeforeTheReporterJoins()
    {
        auto contents = withMeasure(u"AWARENESS_TALK"_s, u"MILITARY"_s);
        contents.measures[0].reporterJoins = true;
        QCOMPARE(across(contents), QStringList{u"Missing measure.reporter_joins"_s});
        contents.consents = {{.scope = {u"IDENTITY"_s},
                              .recipient = {u"PERSON_CONCERNED"_s},
                              .person = Somebody,
                              .answer = {u"GIVEN"_s},
                              .givenOn = Today}};
        QCOMPARE(across(contents), QStringList());
    }

    void numbersAllegationsOnce()
    {
        CaseContents contents;
        contents.allegations = {{.row = {.id = RowId(1)}, .number = 1},
                                {.row = {.id = RowId(2)}},
                                {.row = {.id = RowId(3)}},
                                {.row = {.id = RowId(4)}, .number = 1}};
        QCOMPARE(across(contents), QStringList{u"Wrong allegation.number"_s});
        QCOMPARE(crossFindings(contents, Today, Language::English).front().row, RowId(4));
        contents.allegations[0].row.retracted = true;
        QCOMPARE(across(contents), QStringList());
    }

    void asksAboutConductAfterTheReport()
    {
        CaseContents contents;
        contents.intake.receivedOn = QDate(2026, 6, 1);
        contents.allegations = {{.conductedOn = QDate(2026, 6, 2)}, {.conductedOn = QDate(2026, 6, 1)}};
        QCOMPARE(across(contents), QStringList{u"Notice allegation.conducted_on"_s});
    }

    void objectsToADecisionThatWasTaken()
    {
        CaseContents contents;
        contents.decisions = {{.row = {.id = RowId(6)}, .takenOn = QDate(2026, 6, 2)}};
        contents.objections = {{.decision = RowId(6), .receivedOn = QDate(2026, 6, 1)},
                               {.receivedOn = QDate(2026, 6, 1)}};
        QCOMPARE(across(contents), QStringList{u"Wrong objection.received_on"_s});
    }

    void daysOfOnePersonAreAbsentOnce()
    {
        const auto leave = [](int id, int from, int to, RowId person) {
            return Pause{.row = {.id = RowId(id)},
                         .kind = {u"LEAVE"_s},
                         .person = person,
                         .startsOn = QDate(2026, 6, from),
                         .endsOn = QDate(2026, 6, to)};
        };
        CaseContents contents;
        contents.pauses = {leave(1, 1, 5, Somebody), leave(2, 6, 7, Somebody), leave(3, 5, 5, RowId(3))};
        QCOMPARE(across(contents), QStringList());
        contents.pauses.push_back(leave(4, 5, 9, Somebody));
        QCOMPARE(across(contents), QStringList{u"Wrong pause.starts_on"_s});
        QCOMPARE(crossFindings(contents, Today, Language::English).front().row, RowId(4));
        contents.pauses[3].row.retracted = true;
        QCOMPARE(across(contents), QStringList());
    }

    void aTermStandsStillOnce()
    {
        const auto still = [](int id, const QString &term, int from) {
            return Pause{
                .row = {.id = RowId(id)}, .kind = {u"STANDSTILL"_s}, .term = {term}, .startsOn = QDate(2026, 6, from)};
        };
        CaseContents contents;
        contents.pauses = {still(1, u"T14"_s, 1), still(2, u"T32"_s, 3)};
        QCOMPARE(across(contents), QStringList());
        contents.pauses.push_back(still(3, u"T14"_s, 9)); // the first one is still open
        QCOMPARE(across(contents), QStringList{u"Wrong pause.starts_on"_s});
    }

    void closesAfterAllElse()
    {
        CaseContents contents;
        contents.closure.closedOn = QDate(2026, 6, 10);
        QCOMPARE(across(contents), QStringList());
        contents.intake.receivedOn = QDate(2026, 6, 11);
        contents.decisions = {{.takenOn = QDate(2026, 6, 12)}};
        contents.objections = {{.receivedOn = QDate(2026, 6, 13)}};
        QCOMPARE(across(contents), QStringList({u"Wrong closure.closed_on"_s, u"Wrong closure.closed_on"_s,
                                                u"Notice closure.closed_on"_s}));
        contents.objections[0].decidedOn = QDate(2026, 6, 14);
        contents.decisions[0].row.retracted = true;
        contents.intake.receivedOn.reset();
        QCOMPARE(across(contents), QStringList());
    }

    void followsLinksToWhatWasStruckThrough()
    {
        CaseContents contents;
        contents.parties = {{.row = {.id = Somebody, .retracted = true}}};
        contents.decisions = {{.row = {.id = Somebody}}}; // the same number in another table is something else
        contents.hearings = {{.row = {.id = RowId(1)}, .person = Somebody},
                             {.row = {.id = RowId(2), .retracted = true}, .person = Somebody}};
        contents.objections = {{.decision = Somebody}};
        QCOMPARE(across(contents), QStringList{u"Wrong hearing.person"_s});
    }

    void gathersTheFindingsOfEveryRowWithItsId()
    {
        CaseContents contents;
        contents.intake.receivedOn = Today.addDays(1);
        contents.consents = {{.row = {.id = RowId(5)}, .scope = {u"CONTENT"_s}},
                             {.row = {.id = RowId(6), .retracted = true}, .scope = {u"CONTENT"_s}}};
        const Findings all = findingsOf(contents, Today, Language::English);
        QCOMPARE(inWords(all), QStringList({u"Wrong intake.received_on"_s, u"Missing consent.recipient"_s}));
        QVERIFY(!all[0].row.isValid());
        QCOMPARE(all[1].row, RowId(5));
    }
};

QTEST_GUILESS_MAIN(CrossFindingsTest)
#include "crossfindingstest.moc"
