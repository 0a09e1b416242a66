// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/simplemapping.h"
#include "model/core/failure.h"
#include "model/exchange/caseassembly.h"
#include "model/exchange/codewords.h"
#include "model/exchange/importsource.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;

namespace {

const std::vector<ColumnChoice> Choices{
    {u"Nr"_s, CaseNumberField, {}},
    {u"Wie"_s, u"party.alias"_s, {}},
    {u"Oordeel"_s, u"allegation.finding"_s, {{u"ja"_s, false, u"PLAUSIBLE"_s}}},
    {u"Advies"_s, u"advice.advice"_s, {}},
    {u"Datum"_s, u"decision.taken_on"_s, {}},
    {u"Maatregel"_s, u"measure.description"_s, {}},
    {u"Rest"_s, {}, {}},
};

ImportMapping made(const std::vector<ColumnChoice> &choices = Choices)
{
    return mappingFrom(u"mine"_s, {TextEncoding::Utf8, u';'}, *DateFormat::named(u"DD-MM-YYYY"_s), choices);
}

} // namespace

class SimpleMappingTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void makesAMappingThatReadsTheRegister()
    {
        ImportMapping mapping = made();
        bindColumns(mapping, {u"Nr"_s, u"Wie"_s, u"Oordeel"_s, u"Advies"_s, u"Datum"_s, u"Maatregel"_s}, u"r.csv"_s);
        const CaseAssembly assembly(mapping, wordsOf(CodeLists::builtIn()));
        const AssembledCase one =
            assembly.assemble({{2, {u"7"_s, u"B-1"_s, u"ja"_s, u"gesprek"_s, u"05-03-2026"_s, u"gesprek gevoerd"_s}}});
        QVERIFY(one.refused.empty());
        const CaseContents &contents = one.contents;
        QCOMPARE(contents.parties.at(0).role.value, u"PERSON_CONCERNED"_s);
        QCOMPARE(contents.allegations.at(0).finding.value, u"PLAUSIBLE"_s);
        QCOMPARE(contents.allegations[0].person, contents.parties[0].row.id);
        QCOMPARE(contents.decisions.at(0).advice, contents.advices.at(0).row.id);
        QCOMPARE(contents.decisions[0].takenOn, QDate(2026, 3, 5));
        QCOMPARE(contents.measures.at(0).description.text, u"gesprek gevoerd"_s);
        QCOMPARE(one.phase, u"evaluation"_s);
    }

    void makesAMappingThatCanBeSavedAndReadAgain()
    {
        const ImportMapping mapping = made();
        QVERIFY(readImportMapping(writeImportMapping(mapping), u"mine.map.yaml"_s, wordsOf(CodeLists::builtIn())) ==
                mapping);
    }

    void needsACaseNumberAndSomethingMore()
    {
        QVERIFY_THROWS_EXCEPTION(Failure, made({{u"Wie"_s, u"party.alias"_s, {}}}));
        QVERIFY_THROWS_EXCEPTION(Failure, made({{u"Nr"_s, CaseNumberField, {}}}));
    }

    void proposesWhatTheNamesOfColumnsSay()
    {
        ImportPreview preview;
        for (const char *name : {"Zaaknummer", "Datum besluit", "Besluit", "Meldweg", "Opmerking", "Besluit 2"})
            preview.columns.push_back({QString::fromLatin1(name), {}, false, {}});
        preview.columns[3].values = {u"MID"_s, u"iets"_s};
        const std::vector<ColumnChoice> choices = proposedChoices(preview, CodeLists::builtIn());
        QCOMPARE(choices[0].field, CaseNumberField);
        QCOMPARE(choices[1].field, u"decision.taken_on"_s);
        QCOMPARE(choices[2].field, u"decision.decision"_s);
        QCOMPARE(choices[3].field, u"intake.channel"_s);
        QCOMPARE(choices[3].values, (std::vector<ValueRule>{{u"MID"_s, false, u"MID"_s}}));
        QCOMPARE(choices[4].field, QString());
        QCOMPARE(choices[5].field, QString()); // a second one of the same
    }

    void offersEveryFieldOfACaseButNoReference()
    {
        QVERIFY(importableFields().contains(u"closure.closed_on"_s));
        QVERIFY(!importableFields().contains(u"decision.advice"_s));
        QCOMPARE(codeListOf(u"allegation.grounds"_s), u"ground"_s);
        QCOMPARE(codeListOf(u"allegation.description"_s), QString());
        QCOMPARE(codeListOf(CaseNumberField), QString());
    }

    void findsCodesByTheirTextsInBothLanguages()
    {
        const std::vector<ValueRule> rules = proposedValues(
            {u"Oordeel"_s, {u"aannemelijk"_s, u"Not plausible"_s, u"tja"_s}, false, {}}, builtInCodeList(u"finding"_s));
        QCOMPARE(rules.size(), 2);
        QCOMPARE(rules[0].then, u"PLAUSIBLE"_s);
        QCOMPARE(rules[1].then, u"NOT_PLAUSIBLE"_s);
    }
};

QTEST_GUILESS_MAIN(SimpleMappingTest)
#include "simplemappingtest.moc"
