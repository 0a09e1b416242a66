// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/caseassembly.h"

#include "model/exchange/importsource.h"
#include "model/exchange/sectioncolumns.h"
#include "model/notes/note.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace model {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("model::RegisterImport", text);
}

} // namespace

// Makes the records of one row. The first thing that does not fit ends it.
class CaseAssembly::RowMaker final
{
public:
    RowMaker(const CaseAssembly &assembly, const CsvRow &row, CaseContents &contents)
        : m_assembly(assembly),
          m_row(assembly.m_mapping, row.cells),
          m_contents(contents),
          m_made(assembly.m_mapping.records.size())
    {}

    [[nodiscard]] QString make() // why the row does not fit; empty: it does
    {
        const auto &records = m_assembly.m_mapping.records;
        for (size_t i = 0; i < records.size() && m_refusal.isEmpty(); ++i) {
            if (!m_row.isAnyFilled(records[i].whenFilled))
                continue;
            int section = 0;
            m_contents.forEachSection([&](auto &member) {
                if (section++ == m_assembly.m_sections[i])
                    m_made[i] = add(member, records[i]);
            });
        }
        return m_refusal;
    }

private:
    template <typename T>
    RowId add(std::vector<T> &rows, const RecordMapping &record)
    {
        T value;
        fill(value, record, int(rows.size()) + 1);
        if (const T *same = sameRecord(rows, value, record.sameWhen))
            return same->row.id;
        value.row.id = RowId(qint64(rows.size()) + 1);
        rows.push_back(std::move(value));
        return rows.back().row.id;
    }

    template <typename T>
    RowId add(T &one, const RecordMapping &record)
    {
        T value;
        fill(value, record, 1);
        T::describe([&](const char *, auto member, const char * = nullptr) {
            if (value.*member == T{}.*member)
                return;
            if (!(one.*member == T{}.*member) && !(one.*member == value.*member))
                m_refusal =
                    say(QT_TRANSLATE_NOOP("model::RegisterImport", "an earlier row of this case says something else."));
            one.*member = value.*member;
        });
        return {};
    }

    template <typename T>
    [[nodiscard]] static const T *sameRecord(const std::vector<T> &rows, const T &value, const QString &field)
    {
        const T *same = nullptr;
        T::describe([&](const char *name, auto member, const char * = nullptr) {
            if (field != QLatin1StringView(name) || value.*member == T{}.*member)
                return;
            for (const T &row : rows)
                if (row.*member == value.*member)
                    same = &row;
        });
        return same;
    }

    template <typename T>
    void fill(T &value, const RecordMapping &record, int count)
    {
        forEachField(value, [&](const Column &column, auto &member) {
            for (const FieldMapping &field : record.fields)
                if (field.column == QLatin1StringView(column.name) && m_refusal.isEmpty())
                    set(member, column, field.source, count);
        });
    }

    void set(RowId &member, const Column &, const ValueSource &source, int)
    {
        const auto &records = m_assembly.m_mapping.records;
        for (size_t i = 0; i < records.size(); ++i)
            if (records[i].name == source.word)
                member = m_made[i];
    }

    template <typename Member>
    void set(Member &member, const Column &column, const ValueSource &source, int count)
    {
        if (source.kind == ValueSource::Kind::Counted)
            return take(member, column, {QString::number(count), {}, {}});
        const SourceValue value = valueOf(source, m_row);
        m_refusal = value.refusal;
        if (!value.text.isEmpty())
            take(member, column, value);
    }

    void take(std::optional<QDate> &member, const Column &, const SourceValue &value)
    {
        const DateFormat &format = m_assembly.m_mapping.dates;
        member = format.read(value.text);
        if (!member)
            m_refusal = say(QT_TRANSLATE_NOOP("model::RegisterImport", "“%1” holds no date in the form %2."))
                            .arg(value.column, format.name());
    }
    void take(std::optional<bool> &member, const Column &, const SourceValue &value)
    {
        member = value.text == "yes"_L1;
        if (value.text != "yes"_L1 && value.text != "no"_L1)
            m_refusal =
                say(QT_TRANSLATE_NOOP("model::RegisterImport", "“%1” holds neither yes nor no.")).arg(value.column);
    }
    void take(std::optional<int> &member, const Column &, const SourceValue &value)
    {
        bool isNumber = false;
        member = value.text.toInt(&isNumber);
        if (!isNumber || *member < 0)
            m_refusal =
                say(QT_TRANSLATE_NOOP("model::RegisterImport", "“%1” holds no whole number.")).arg(value.column);
    }
    void take(Code &member, const Column &column, const SourceValue &value)
    {
        member.value = value.text;
        requireWord(column, value.text, value.column);
    }
    void take(Codes &member, const Column &column, const SourceValue &value)
    {
        member.values = value.text.split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : member.values)
            requireWord(column, word, value.column);
    }
    void take(QString &member, const Column &, const SourceValue &value) { member = value.text; }
    void take(SealedText &member, const Column &, const SourceValue &value) { member.text = markdownOf(value.text); }

    void requireWord(const Column &column, const QString &word, const QString &from)
    {
        if (!m_assembly.m_codeWords.value(QLatin1StringView(column.list)).contains(word))
            m_refusal =
                say(QT_TRANSLATE_NOOP("model::RegisterImport", "“%1” holds a word that the list “%2” does not have."))
                    .arg(from, QLatin1StringView(column.list));
    }

    const CaseAssembly &m_assembly;
    ImportRow m_row;
    CaseContents &m_contents;
    std::vector<RowId> m_made; // per record of the mapping
    QString m_refusal;
};

CaseAssembly::CaseAssembly(const ImportMapping &mapping, const WordsOfList &wordsOf) : m_mapping(mapping)
{
    const std::vector<SectionColumns> &sections = allSections();
    for (const RecordMapping &record : mapping.records) {
        const SectionColumns *section = sectionNamed(record.section);
        m_sections.push_back(section ? int(section - sections.data()) : -1);
        for (const FieldMapping &field : record.fields)
            if (const Column *column = section ? section->column(field.column) : nullptr; column && column->list)
                if (QSet<QString> &words = m_codeWords[QLatin1StringView(column->list)]; words.isEmpty()) {
                    const QStringList list = wordsOf(QLatin1StringView(column->list));
                    words = QSet<QString>(list.begin(), list.end());
                }
    }
}

AssembledCase CaseAssembly::assemble(const std::vector<CsvRow> &rows) const
{
    AssembledCase made;
    for (const CsvRow &row : rows)
        if (const QString refusal = RowMaker(*this, row, made.contents).make(); !refusal.isEmpty())
            made.refused.push_back({row.line, refusal});
    if (made.refused.empty()) {
        made.phase = phaseOf(rows);
        return made;
    }
    const qint64 first = made.refused.front().line;
    const QString together =
        say(QT_TRANSLATE_NOOP("model::RegisterImport", "it belongs to the same case as line %1, which does not fit."))
            .arg(first);
    std::vector<RefusedRow> all;
    auto refused = made.refused.begin();
    for (const CsvRow &row : rows) {
        if (refused != made.refused.end() && refused->line == row.line)
            all.push_back(*refused++);
        else
            all.push_back({row.line, together});
    }
    made.refused = std::move(all);
    return made;
}

QString CaseAssembly::phaseOf(const std::vector<CsvRow> &rows) const
{
    for (const PhaseRule &rule : m_mapping.phases) {
        bool fits = true;
        for (const CsvRow &row : rows)
            fits = fits && ImportRow(m_mapping, row.cells).isAnyFilled(rule.whenFilled);
        if (fits)
            return rule.phase;
    }
    return {};
}

} // namespace model
