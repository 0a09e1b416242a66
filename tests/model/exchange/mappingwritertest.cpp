// SPDX-License-Identifier: EUPL-1.2
#include "tests/model/exchange/mappings.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;

namespace {

ImportMapping readAgain(const ImportMapping &mapping)
{
    return readImportMapping(writeImportMapping(mapping), u"again.map.yaml"_s, tests::wordsOf);
}

} // namespace

class MappingWriterTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void writesWhatReadsAsTheSameMapping()
    {
        const ImportMapping mapping = tests::smallMapping();
        QVERIFY(readAgain(mapping) == mapping);
    }

    void keepsWhateverStandsInANameOrAWord()
    {
        ImportMapping mapping = tests::smallMapping();
        mapping.format.separator = u'\t';
        mapping.format.encoding = TextEncoding::Windows1252;
        mapping.caseNumber.name = u"Nr: \"oud\" {x} \\ # %1 & *"_s;
        mapping.records[3].fields[1].source.kind = ValueSource::Kind::Either;
        mapping.records[3].fields[1].source.parts = {{.columns = {{u"- a"_s}}}, {.columns = {{u"yes"_s}}}};
        mapping.records[3].fields[1].source.columns.clear();
        QVERIFY(readAgain(mapping) == mapping);
    }
};

QTEST_GUILESS_MAIN(MappingWriterTest)
#include "mappingwritertest.moc"
