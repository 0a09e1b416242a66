// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/caseassembly.h"
#include "model/exchange/importsource.h"
#include "tests/model/exchange/mappings.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;

namespace {

ImportMapping boundMapping()
{
    ImportMapping mapping = tests::smallMapping();
    bindColumns(mapping, tests::SmallHeader, u"register.csv"_s);
    return mapping;
}

AssembledCase assemble(const QStringList &lines)
{
    const ImportMapping mapping = boundMapping();
    std::vector<CsvRow> rows;
    for (qsizetype i = 0; i < lines.size(); ++i)
        rows.push_back({i + 2, lines[i].split(u';')});
    return CaseAssembly(mapping, tests::wordsOf).assemble(rows);
}

QString firstRefusal(const QString &line)
{
    const AssembledCase made = assemble({line});
    return made.refused.empty() ? QString() : made.refused.front().reason;
}

} // namespace

// Nr;Wie;Weg;Ontvangen;Gronden;Advies;Eerste advies;Besluit;Maatregel;Keren;Samen
class CaseAssemblyTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void makesEveryRecordOfARow()
    {
        const AssembledCase made =
            assemble({u"7;B-1;chef van dienst;1-3-2026;RACE RELIGION;;gesprek;05-03-2026;gesprek met excuses;2;nee"_s});
        QVERIFY(made.refused.empty());
        const CaseContents &contents = made.contents;
        QCOMPARE(contents.intake.channel.value, u"LINE"_s);
        QCOMPARE(contents.intake.receivedOn, QDate(2026, 3, 1));
        QCOMPARE(contents.parties.size(), 1);
        QCOMPARE(contents.parties[0].alias, u"B-1"_s);
        QCOMPARE(contents.parties[0].role.value, u"PERSON_CONCERNED"_s);
        QCOMPARE(contents.allegations.at(0).number, 1);
        QCOMPARE(contents.allegations[0].grounds.values, (QStringList{u"RACE"_s, u"RELIGION"_s}));
        QCOMPARE(contents.advices.at(0).advice.text, u"gesprek"_s);
        QCOMPARE(contents.decisions.at(0).takenOn, QDate(2026, 3, 5));
        QCOMPARE(contents.decisions[0].answer.value, u"FOLLOWED"_s);
        QCOMPARE(contents.decisions[0].decision.text, u"Besluit: 05-03-2026\nMaatregel: gesprek met excuses"_s);
        QCOMPARE(contents.measures.at(0).sessions, 2);
        QCOMPARE(contents.measures[0].reporterJoins, false);
        QVERIFY(!contents.measures[0].kind.isKnown());
    }

    void pointsFromOneRecordToAnother()
    {
        const CaseContents contents =
            assemble({u"7;B-1;;;;gesprek;;;geen;;"_s, u"7;B-2;;;;berisping;;;geen;;"_s}).contents;
        QCOMPARE(contents.parties.size(), 2);
        QCOMPARE(contents.allegations[1].person, contents.parties[1].row.id);
        QCOMPARE(contents.decisions[1].advice, contents.advices[1].row.id);
        QVERIFY(contents.advices[0].row.id != contents.advices[1].row.id);
        QCOMPARE(contents.allegations[1].number, 2);
    }

    void takesRowsOfOneNameForOnePerson()
    {
        const CaseContents contents =
            assemble({u"7;B-1;;;;;;;;;"_s, u"7;B-1;;;;;;;;;"_s, u"7;B-2;;;;;;;;;"_s}).contents;
        QCOMPARE(contents.parties.size(), 2);
        QCOMPARE(contents.allegations.size(), 3);
        QCOMPARE(contents.allegations[1].person, contents.parties[0].row.id);
    }

    void keepsPersonsWithoutANameApart()
    {
        QCOMPARE(assemble({u"7;;;;;;;;;;"_s, u"7;;;;;;;;;;"_s}).contents.parties.size(), 2);
    }

    void leavesUnknownWhatTheRegisterDoesNotTell()
    {
        const CaseContents contents = assemble({u"7;B-1;;;;gesprek;;;volgt nog;;"_s}).contents;
        QVERIFY(contents.measures.empty());
        QVERIFY(contents.decisions.empty());
        QVERIFY(!contents.intake.receivedOn);
        QVERIFY(!contents.allegations.at(0).behaviour.isKnown());
    }

    void placesTheCaseByItsLeastAdvancedRow()
    {
        QCOMPARE(assemble({u"7;B-1;;;;;;;geen;;"_s}).phase, u"evaluation"_s);
        QCOMPARE(assemble({u"7;B-1;;;;;;;geen;;"_s, u"7;B-2;;;;;;;volgt nog;;"_s}).phase, u"advice"_s);
    }

    void showsADeviationFromTheAdvice()
    {
        QCOMPARE(assemble({u"7;B-1;;;;berisping;;;geen;;"_s}).contents.decisions.at(0).answer.value, u"NOT_FOLLOWED"_s);
        QCOMPARE(assemble({u"7;B-1;;;;berisping;;;gesprek;;"_s}).contents.decisions.at(0).answer.value, u"PARTLY"_s);
        QVERIFY(!assemble({u"7;B-1;;;;iets;;;geen;;"_s}).contents.decisions.at(0).answer.isKnown());
    }

    void refusesWhatDoesNotFitAndNamesTheColumn()
    {
        QCOMPARE(firstRefusal(u"7;B-1;;31-02-2026;;;;;;;"_s), u"“Ontvangen” holds no date in the form DD-MM-YYYY."_s);
        QCOMPARE(firstRefusal(u"7;B-1;brief;;;;;;;;"_s), u"the mapping does not say what this value of “Weg” means."_s);
        QCOMPARE(firstRefusal(u"7;B-1;;;RACE MOON;;;;;;"_s),
                 u"“Gronden” holds a word that the list “ground” does not have."_s);
        QCOMPARE(firstRefusal(u"7;B-1;;;;;;;geen;twee;"_s), u"“Keren” holds no whole number."_s);
        QCOMPARE(firstRefusal(u"7;B-1;;;;;;;geen;-2;"_s), u"“Keren” holds no whole number."_s);
    }

    void refusesTheWholeCaseWhenOneRowDoesNotFit()
    {
        const AssembledCase made = assemble({u"7;B-1;;;;;;;;;"_s, u"7;B-2;;soon;;;;;;;"_s, u"7;B-3;;;;;;;;;"_s});
        QCOMPARE(made.refused.size(), 3);
        QCOMPARE(made.refused[0].line, 2);
        QCOMPARE(made.refused[0].reason, u"it belongs to the same case as line 3, which does not fit."_s);
        QVERIFY(made.refused[1].reason.startsWith(u"“Ontvangen”"));
        QCOMPARE(made.refused[2].line, 4);
    }

    void refusesTwoRowsThatDisagreeAboutTheCase()
    {
        QVERIFY(assemble({u"7;B-1;meldpunt;;;;;;;;"_s, u"7;B-2;;1-3-2026;;;;;;;"_s}).refused.empty());
        const AssembledCase made = assemble({u"7;B-1;meldpunt;;;;;;;;"_s, u"7;B-2;chef;;;;;;;;"_s});
        QCOMPARE(made.refused.at(1).reason, u"an earlier row of this case says something else."_s);
    }
};

QTEST_GUILESS_MAIN(CaseAssemblyTest)
#include "caseassemblytest.moc"
