// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/simplemapping.h"

#include "model/core/failure.h"
#include "model/exchange/sectioncolumns.h"

#include <QCoreApplication>
#include <array>

using namespace Qt::StringLiterals;

namespace model {

namespace {

struct Hint
{
    const char *words; // parts of a column name, lower case, parted by blanks; the first hint of which all fit counts
    const char *field;
};

constexpr std::array<Hint, 26> Hints{{
    {"zaaknummer", "case.number"},
    {"zaaknr", "case.number"},
    {"case id", "case.number"},
    {"case number", "case.number"},
    {"complaint id", "case.number"},
    {"dossier", "case.number"},
    {"datum ontvangst", "intake.received_on"},
    {"ontvangen", "intake.received_on"},
    {"received", "intake.received_on"},
    {"meldweg", "intake.channel"},
    {"channel", "intake.channel"},
    {"defensieonderdeel", "intake.component"},
    {"component", "intake.component"},
    {"onderwerp", "intake.subject"},
    {"betrokkene", "party.alias"},
    {"person", "party.alias"},
    {"gedraging", "allegation.description"},
    {"omschrijving", "allegation.description"},
    {"grond", "allegation.grounds"},
    {"oordeel", "allegation.finding"},
    {"datum besluit", "decision.taken_on"},
    {"decision date", "decision.taken_on"},
    {"besluit", "decision.decision"},
    {"advies", "advice.advice"},
    {"recommendation", "advice.advice"},
    {"maatregel", "measure.description"},
}};

QString fieldFor(const QString &column)
{
    const QString name = column.toLower();
    for (const Hint &hint : Hints) {
        bool fits = true;
        for (const QString &word : QString::fromLatin1(hint.words).split(u' '))
            fits = fits && name.contains(word);
        if (fits)
            return QString::fromLatin1(hint.field);
    }
    return {};
}

// Puts the records together from the choices, section by section in the order of a case's life.
class Composer final
{
public:
    explicit Composer(const std::vector<ColumnChoice> &choices) : m_choices(choices) {}

    std::vector<RecordMapping> records()
    {
        for (const SectionColumns &section : allSections())
            if (RecordMapping record = recordOf(section); !record.fields.empty())
                m_records.push_back(std::move(record));
        return std::move(m_records);
    }

    [[nodiscard]] std::vector<ColumnRef> columnsOf(const QString &section) const
    {
        std::vector<ColumnRef> columns;
        for (const ColumnChoice &choice : m_choices)
            if (choice.field.section(u'.', 0, 0) == section)
                columns.push_back({choice.column});
        return columns;
    }

private:
    RecordMapping recordOf(const SectionColumns &section)
    {
        const QString name = QString::fromLatin1(section.section.name);
        RecordMapping record{name, name, {}, {}, {}};
        for (const ColumnChoice &choice : m_choices)
            if (choice.field.section(u'.', 0, 0) == name)
                record.fields.push_back({choice.field.section(u'.', 1), sourceOf(choice)});
        if (record.fields.empty())
            return record;
        if (name != "party"_L1 && name != "allegation"_L1)
            record.whenFilled = columnsOf(name);
        if (name == "party"_L1) {
            record.sameWhen = u"alias"_s;
            addUnlessChosen(record, u"role"_s, {.kind = ValueSource::Kind::Constant, .word = u"PERSON_CONCERNED"_s});
        }
        if (name == "allegation"_L1)
            addUnlessChosen(record, u"number"_s, {.kind = ValueSource::Kind::Counted});
        if (name == "advice"_L1)
            addUnlessChosen(record, u"addressee"_s,
                            {.kind = ValueSource::Kind::Constant, .word = u"COMPETENT_AUTHORITY"_s});
        addReferences(record, section);
        return record;
    }

    static ValueSource sourceOf(const ColumnChoice &choice)
    {
        ValueSource source{.columns = {{choice.column}}};
        source.values = choice.values;
        source.othersAreUnknown = !choice.values.empty();
        return source;
    }

    static void addUnlessChosen(RecordMapping &record, const QString &field, ValueSource source)
    {
        for (const FieldMapping &each : record.fields)
            if (each.column == field)
                return;
        record.fields.push_back({field, std::move(source)});
    }

    // A row speaks of one person, one advice, one decision: what can point to them does.
    void addReferences(RecordMapping &record, const SectionColumns &section) const
    {
        for (const Column &column : section.columns)
            for (const RecordMapping &before : m_records)
                if (column.kind == Column::Kind::Reference && before.section == QLatin1StringView(column.list))
                    addUnlessChosen(record, QString::fromLatin1(column.name),
                                    {.kind = ValueSource::Kind::Record, .word = before.name});
    }

    const std::vector<ColumnChoice> &m_choices;
    std::vector<RecordMapping> m_records;
};

} // namespace

QStringList importableFields()
{
    QStringList fields{CaseNumberField};
    for (const SectionColumns &section : allSections())
        for (const Column &column : section.columns)
            if (column.kind != Column::Kind::Reference)
                fields << QString::fromLatin1(section.section.name) + u'.' + QLatin1StringView(column.name);
    return fields;
}

QString codeListOf(const QString &field)
{
    const SectionColumns *section = sectionNamed(field.section(u'.', 0, 0));
    const Column *column = section ? section->column(field.section(u'.', 1)) : nullptr;
    const bool isCode = column && (column->kind == Column::Kind::Code || column->kind == Column::Kind::Codes);
    return isCode ? QString::fromLatin1(column->list) : QString();
}

std::vector<ColumnChoice> proposedChoices(const ImportPreview &preview, const CodeLists &lists)
{
    std::vector<ColumnChoice> choices;
    QStringList taken;
    for (const ColumnSample &column : preview.columns) {
        ColumnChoice choice{column.name, fieldFor(column.name), {}};
        if (taken.contains(choice.field))
            choice.field.clear(); // two columns for one field: only a person can tell which
        taken << choice.field;
        if (const QString list = codeListOf(choice.field); lists.has(list))
            choice.values = proposedValues(column, lists.list(list));
        choices.push_back(std::move(choice));
    }
    return choices;
}

std::vector<ValueRule> proposedValues(const ColumnSample &column, const CodeList &list)
{
    std::vector<ValueRule> rules;
    for (const QString &value : column.values)
        for (const CodeEntry &entry : list.codes)
            if (value.compare(entry.code, Qt::CaseInsensitive) == 0 ||
                value.compare(entry.text.nl, Qt::CaseInsensitive) == 0 ||
                value.compare(entry.text.en, Qt::CaseInsensitive) == 0) {
                rules.push_back({value, false, entry.code});
                break;
            }
    return rules;
}

ImportMapping mappingFrom(const QString &name, const CsvFormat &format, const DateFormat &dates,
                          const std::vector<ColumnChoice> &choices)
{
    ImportMapping mapping{.name = name, .title = {name, name}, .format = format, .dates = dates};
    for (const ColumnChoice &choice : choices)
        if (choice.field == CaseNumberField)
            mapping.caseNumber = {choice.column};
    if (mapping.caseNumber.name.isEmpty())
        throw Failure(Failure::Kind::BadInput,
                      QCoreApplication::translate("model::SimpleMapping",
                                                  "No column is the case number; choose which one it is."));
    Composer composer(choices);
    mapping.records = composer.records();
    if (mapping.records.empty())
        throw Failure(Failure::Kind::BadInput,
                      QCoreApplication::translate("model::SimpleMapping",
                                                  "Only the case number was chosen; choose what else is imported."));
    if (const auto columns = composer.columnsOf(u"measure"_s); !columns.empty())
        mapping.phases.push_back({u"evaluation"_s, columns});
    if (const auto columns = composer.columnsOf(u"decision"_s); !columns.empty())
        mapping.phases.push_back({u"measure"_s, columns});
    mapping.phases.push_back({u"advice"_s, {}});
    return mapping;
}

} // namespace model
