// SPDX-License-Identifier: EUPL-1.2
// From YAML to an ImportMapping, with every name checked: sections, columns, code words, records. Used by
// readImportMapping() alone. It must never accept a word that the code lists do not have.
#pragma once

#include "model/core/yamlsheet.h"
#include "model/exchange/importmapping.h"
#include "model/exchange/sectioncolumns.h"

namespace model {

class MappingReader final
{
    Q_DECLARE_TR_FUNCTIONS(model::ImportMapping)
public:
    MappingReader(YamlSheet sheet, const WordsOfList &wordsOf) : m_sheet(std::move(sheet)), m_wordsOf(wordsOf) {}

    [[nodiscard]] ImportMapping read();

private:
    void readFile(const YamlNode &node);
    void readPhases(const YamlNode &node);
    void readNotYetKnown(const YamlNode &node);
    void readRecord(const YamlNode &node);
    void readFields(RecordMapping &record, const SectionColumns &section, const YamlNode &node);
    [[nodiscard]] ValueSource readSource(const YamlNode &node);
    void readKind(ValueSource &source, const YamlMap &map, const QString &kind);
    void readComparison(ValueSource &source, const YamlMap &map);
    [[nodiscard]] ValueRule readRule(const YamlNode &node);
    [[nodiscard]] ColumnRef columnAt(const YamlNode &node) const;
    [[nodiscard]] std::vector<ColumnRef> columnsAt(const YamlMap &map, const QString &key) const;

    void check(const ValueSource &source, const Column &column, int line) const;
    void checkReference(const ValueSource &source, const Column &column, int line) const;
    void checkWords(const QStringList &words, const Column &column, int line) const;

    YamlSheet m_sheet;
    const WordsOfList &m_wordsOf;
    ImportMapping m_mapping;
};

} // namespace model
