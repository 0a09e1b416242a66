// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/mappingreader.h"
#include "model/core/failure.h"
#include "tests/model/exchange/mappings.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;

namespace {

// What is said about the small mapping after one change to its text.
QString complaintAfter(const QByteArray &before, const QByteArray &after)
{
    QByteArray yaml = tests::SmallMapping;
    if (!yaml.contains(before))
        return u"the test changes nothing"_s;
    yaml.replace(yaml.indexOf(before), before.size(), after);
    try {
        static_cast<void>(readImportMapping(yaml, u"harbour.map.yaml"_s, tests::wordsOf));
    } catch (const Failure &failure) {
        return failure.kind() == Failure::Kind::BadInput ? failure.userText() : u"another kind of failure"_s;
    }
    return {};
}

} // namespace

class MappingReaderTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatTheFileSays()
    {
        const ImportMapping mapping = tests::smallMapping();
        QCOMPARE(mapping.name, u"harbour-register"_s);
        QCOMPARE(mapping.title.nl, u"Register van de haven"_s);
        QCOMPARE(mapping.format, (CsvFormat{TextEncoding::Utf8, u';'}));
        QCOMPARE(mapping.dates.name(), u"DD-MM-YYYY"_s);
        QCOMPARE(mapping.caseNumber.name, u"Nr"_s);
        QCOMPARE(mapping.phases.size(), 2);
        QCOMPARE(mapping.notYetKnown.front().words, QStringList{u"volgt nog"_s});
        QCOMPARE(mapping.records.size(), 6);
        QCOMPARE(mapping.records[0].sameWhen, u"alias"_s);
        QCOMPARE(mapping.records[0].fields[1].source.columns.front().name, u"Wie"_s);
        QCOMPARE(mapping.records[2].fields[0].source.kind, ValueSource::Kind::Counted);
        QCOMPARE(mapping.records[4].fields.back().source.parts.size(), 2);
    }

    void namesTheLineAndTheMistake_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("complaint");
        const auto row = [](const char *name, const char *before, const char *after, const QString &complaint) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after) << complaint;
        };
        row("key", "case number:", "case nummer:",
            u":5: the key “case nummer” is not known here (did you mean case number?)"_s);
        row("encoding", "utf-8", "utf8", u":4: “encoding” cannot be “utf8”"_s);
        row("separator", "\";\"", "\"#\"", u":4: “separator” cannot be “#”"_s);
        row("dates", "DD-MM-YYYY", "DD-MM-YY", u":4: “dates” cannot be “DD-MM-YY”"_s);
        row("section", "section: party", "section: prty", u":13: there is no section “prty” (did you mean party?)"_s);
        row("field", "alias: {column", "allias: {column",
            u":17: the key “allias” is not known here (did you mean alias?)"_s);
        row("code word", "constant: PERSON_CONCERNED", "constant: PERSON_CONCERND",
            u":16: “PERSON_CONCERND” is no word of the list “party_role” (did you mean PERSON_CONCERNED?)"_s);
        row("word of a value", "means: MID}", "means: MIT}", u":21: “MIT” is no word of the list “channel”"_s);
        row("word of a comparison", "different: PARTLY", "different: PARTIAL",
            u":41: “PARTIAL” is no word of the list “decision_answer”"_s);
        row("yes or no", "means: \"yes\"}", "means: maybe}", u":56: this is answered with yes or no, not “maybe”"_s);
        row("unknown record", "advice: {record: advice}", "advice: {record: advise}",
            u":38: there is no record “advise” of section “advice” above this one (did you mean advice?)"_s);
        row("record of another section", "person: {record: person}\n      grounds",
            "person: {record: report}\n      grounds",
            u":27: there is no record “report” of section “party” above this one"_s);
        row("a column where a record is asked", "advice: {record: advice}", "advice: {column: Advies}",
            u":38: “advice” is another record: say {record: …}"_s);
        row("a record where a column is asked", "alias: {column: Wie}", "alias: {record: person}",
            u":17: “alias” is no record; say from which column it comes"_s);
        row("counting what is no number", "alias: {column: Wie}", "alias: {counted: yes}",
            u":17: only a number can be counted, and “alias” is none"_s);
        row("two records of one name", "- record: report", "- record: person",
            u":18: there are two records named “person”"_s);
        row("two sources", "{column: Ontvangen}", "{column: Ontvangen, constant: x}",
            u":22: a value comes from one place, not from “column” and “constant”"_s);
        row("no source", "{column: Ontvangen}", "{others: unknown}",
            u":22: this does not say where the value comes from"_s);
        row("same when", "same when: alias", "same when: allias", u":14: “same when” cannot be “allias”"_s);
        row("two kinds of rule", "{begins with: chef,", "{begins with: chef, when: chef,",
            u":21: say “when” or “begins with”, not both"_s);
        row("a map where a column is asked", "case number: Nr", "case number: {column: Nr}",
            u":5: here the name of a column of the register is expected"_s);
        row("phases that are no list",
            "phases:\n  - {phase: evaluation, when filled: [Maatregel]}\n  - {phase: advice}", "phases: advice",
            u":6: here a list of phases is expected"_s);
        row("a key given twice", "case number: Nr", "case number: Nr\ncase number: Nr", u":6: "_s);
    }

    void namesTheLineAndTheMistake()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, complaint);
        const QString said = complaintAfter(before, after);
        QVERIFY2(said.startsWith(u"harbour.map.yaml"_s + complaint), qPrintable(said));
    }
};

QTEST_GUILESS_MAIN(MappingReaderTest)
#include "mappingreadertest.moc"
