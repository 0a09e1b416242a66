// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/mappingreader.h"

using namespace Qt::StringLiterals;

namespace model {

namespace {

const QStringList SourceKinds{u"column"_s,  u"columns"_s, u"lines of"_s, u"constant"_s,
                              u"counted"_s, u"record"_s,  u"compare"_s,  u"either"_s};

QChar separatorNamed(const QString &name)
{
    if (name == "tab"_L1)
        return u'\t';
    return name.size() == 1 ? name.front() : QChar();
}

QStringList wordsIn(const ValueSource &source)
{
    if (source.kind == ValueSource::Kind::Constant)
        return {source.word};
    QStringList words;
    if (source.kind == ValueSource::Kind::Compare)
        words << source.same << source.different << source.nothing;
    for (const ValueRule &rule : source.values)
        words << rule.then;
    return words;
}

} // namespace

ImportMapping MappingReader::read()
{
    const YamlMap map(
        m_sheet, m_sheet.root(),
        {u"mapping"_s, u"title"_s, u"file"_s, u"case number"_s, u"phases"_s, u"not yet known"_s, u"records"_s});
    m_mapping.name = map.text(u"mapping"_s);
    m_mapping.title = map.localText(u"title"_s);
    readFile(map.node(u"file"_s));
    m_mapping.caseNumber = columnAt(map.node(u"case number"_s));
    readPhases(map.node(u"phases"_s));
    if (map.has(u"not yet known"_s))
        for (const YamlNode &node : map.list(u"not yet known"_s))
            readNotYetKnown(node);
    for (const YamlNode &node : map.list(u"records"_s))
        readRecord(node);
    return m_mapping;
}

void MappingReader::readFile(const YamlNode &node)
{
    const YamlMap map(m_sheet, node, {u"encoding"_s, u"separator"_s, u"dates"_s});
    m_mapping.format.encoding = *encodingNamed(map.oneOf(u"encoding"_s, encodingNames()));
    m_mapping.format.separator = separatorNamed(map.oneOf(u"separator"_s, {u","_s, u";"_s, u"tab"_s, u"|"_s}));
    m_mapping.dates = *DateFormat::named(map.oneOf(u"dates"_s, DateFormat::names()));
}

void MappingReader::readPhases(const YamlNode &node)
{
    if (node.kind != YamlNode::Kind::List || node.children.empty())
        m_sheet.fail(node.line, tr("here a list of phases is expected, such as “- {phase: advice}”"));
    for (const YamlNode &child : node.children) {
        const YamlMap map(m_sheet, child, {u"phase"_s, u"when filled"_s});
        m_mapping.phases.push_back({map.text(u"phase"_s), columnsAt(map, u"when filled"_s)});
    }
}

void MappingReader::readNotYetKnown(const YamlNode &node)
{
    const YamlMap map(m_sheet, node, {u"column"_s, u"words"_s});
    m_mapping.notYetKnown.push_back({columnAt(map.node(u"column"_s)), map.optionalTexts(u"words"_s)});
}

void MappingReader::readRecord(const YamlNode &node)
{
    const YamlMap map(m_sheet, node, {u"record"_s, u"section"_s, u"same when"_s, u"when filled"_s, u"fields"_s});
    RecordMapping record{map.text(u"record"_s), map.text(u"section"_s), {}, columnsAt(map, u"when filled"_s), {}};
    for (const RecordMapping &other : m_mapping.records)
        if (other.name == record.name)
            m_sheet.fail(map.lineOf(u"record"_s), tr("there are two records named “%1”").arg(record.name));
    const SectionColumns *section = sectionNamed(record.section);
    if (!section) {
        QStringList names;
        for (const SectionColumns &each : allSections())
            names << QLatin1StringView(each.section.name);
        m_sheet.fail(map.lineOf(u"section"_s), tr("there is no section “%1”").arg(record.section), record.section,
                     names);
    }
    readFields(record, *section, map.node(u"fields"_s));
    if (map.has(u"same when"_s))
        record.sameWhen = map.oneOf(u"same when"_s, section->names());
    m_mapping.records.push_back(std::move(record));
}

void MappingReader::readFields(RecordMapping &record, const SectionColumns &section, const YamlNode &node)
{
    const YamlMap fields(m_sheet, node, section.names());
    for (const YamlNode &child : node.children) {
        FieldMapping field{child.key, readSource(child)};
        check(field.source, *section.column(child.key), child.line);
        record.fields.push_back(std::move(field));
    }
}

ValueSource MappingReader::readSource(const YamlNode &node)
{
    const YamlMap map(m_sheet, node,
                      SourceKinds + QStringList{u"values"_s, u"others"_s, u"same"_s, u"different"_s, u"nothing"_s});
    ValueSource source;
    QString kind;
    for (const QString &each : SourceKinds) {
        if (!map.has(each))
            continue;
        if (!kind.isEmpty())
            m_sheet.fail(node.line, tr("a value comes from one place, not from “%1” and “%2”").arg(kind, each));
        kind = each;
    }
    if (kind.isEmpty())
        m_sheet.fail(node.line,
                     tr("this does not say where the value comes from; say one of: %1").arg(SourceKinds.join(u", "_s)));
    readKind(source, map, kind);
    if (map.has(u"values"_s))
        for (const YamlNode &rule : map.list(u"values"_s))
            source.values.push_back(readRule(rule));
    if (map.has(u"others"_s))
        source.othersAreUnknown = map.oneOf(u"others"_s, {u"unknown"_s, u"refused"_s}) == "unknown"_L1;
    return source;
}

void MappingReader::readKind(ValueSource &source, const YamlMap &map, const QString &kind)
{
    using Kind = ValueSource::Kind;
    const QList<Kind> kinds{Kind::Column,  Kind::Column, Kind::Lines,   Kind::Constant,
                            Kind::Counted, Kind::Record, Kind::Compare, Kind::Either};
    source.kind = kinds[SourceKinds.indexOf(kind)];
    if (kind == "column"_L1)
        source.columns = {columnAt(map.node(kind))};
    else if (source.kind == Kind::Column || source.kind == Kind::Lines)
        source.columns = columnsAt(map, kind);
    else if (source.kind == Kind::Constant || source.kind == Kind::Record)
        source.word = map.text(kind);
    else if (source.kind == Kind::Counted)
        static_cast<void>(map.oneOf(kind, {u"yes"_s}));
    else if (source.kind == Kind::Compare)
        readComparison(source, map);
    else
        for (const YamlNode &part : map.list(kind))
            source.parts.push_back(readSource(part));
}

void MappingReader::readComparison(ValueSource &source, const YamlMap &map)
{
    const YamlMap both(m_sheet, map.node(u"compare"_s), {u"advised"_s, u"done"_s});
    source.parts = {readSource(both.node(u"advised"_s)), readSource(both.node(u"done"_s))};
    source.same = map.text(u"same"_s);
    source.different = map.text(u"different"_s);
    source.nothing = map.text(u"nothing"_s);
}

ValueRule MappingReader::readRule(const YamlNode &node)
{
    const YamlMap map(m_sheet, node, {u"when"_s, u"begins with"_s, u"means"_s});
    const bool isBeginning = map.has(u"begins with"_s);
    if (isBeginning && map.has(u"when"_s))
        m_sheet.fail(node.line, tr("say “when” or “begins with”, not both"));
    return {map.text(isBeginning ? u"begins with"_s : u"when"_s), isBeginning, map.text(u"means"_s)};
}

ColumnRef MappingReader::columnAt(const YamlNode &node) const
{
    if (node.kind != YamlNode::Kind::Text || node.text.trimmed().isEmpty())
        m_sheet.fail(node.line, tr("here the name of a column of the register is expected"));
    return {node.text.trimmed(), -1, node.line};
}

std::vector<ColumnRef> MappingReader::columnsAt(const YamlMap &map, const QString &key) const
{
    std::vector<ColumnRef> columns;
    if (map.has(key))
        for (const YamlNode &node : map.list(key))
            columns.push_back(columnAt(node));
    return columns;
}

// --- does the value fit the field?

void MappingReader::check(const ValueSource &source, const Column &column, int line) const
{
    if (source.kind == ValueSource::Kind::Either) {
        for (const ValueSource &part : source.parts)
            check(part, column, line);
        return;
    }
    const bool isReference = column.kind == Column::Kind::Reference;
    if (isReference || source.kind == ValueSource::Kind::Record)
        return checkReference(source, column, line);
    if (source.kind == ValueSource::Kind::Counted && column.kind != Column::Kind::Count)
        m_sheet.fail(line, tr("only a number can be counted, and “%1” is none").arg(QLatin1StringView(column.name)));
    checkWords(wordsIn(source), column, line);
}

void MappingReader::checkReference(const ValueSource &source, const Column &column, int line) const
{
    const QString name = QLatin1StringView(column.name);
    if (column.kind != Column::Kind::Reference || source.kind != ValueSource::Kind::Record)
        m_sheet.fail(line, column.kind == Column::Kind::Reference
                               ? tr("“%1” is another record: say {record: …}").arg(name)
                               : tr("“%1” is no record; say from which column it comes").arg(name));
    QStringList names;
    for (const RecordMapping &record : m_mapping.records)
        if (record.section == QLatin1StringView(column.list))
            names << record.name;
    if (!names.contains(source.word))
        m_sheet.fail(line,
                     tr("there is no record “%1” of section “%2” above this one")
                         .arg(source.word, QLatin1StringView(column.list)),
                     source.word, names);
}

void MappingReader::checkWords(const QStringList &words, const Column &column, int line) const
{
    const bool isCode = column.kind == Column::Kind::Code || column.kind == Column::Kind::Codes;
    if (!isCode && column.kind != Column::Kind::YesNo)
        return;
    const QString list = isCode ? QString(QLatin1StringView(column.list)) : QString();
    const QStringList known = isCode ? m_wordsOf(list) : QStringList{u"yes"_s, u"no"_s};
    for (const QString &word : words)
        if (!known.contains(word))
            m_sheet.fail(line,
                         isCode ? tr("“%1” is no word of the list “%2”").arg(word, list)
                                : tr("this is answered with yes or no, not “%1”").arg(word),
                         word, known);
}

} // namespace model
