// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/exportschema.h"

#include "model/exchange/jsonwriter.h"
#include "model/exchange/sectioncolumns.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace model {

namespace {

class SchemaWriter final
{
public:
    explicit SchemaWriter(JsonWriter &json) : m(json) {}

    void write()
    {
        m.beginObject();
        m.field("$schema"_L1, u"http://json-schema.org/draft-07/schema#"_s);
        m.field("title"_L1, u"Export of a Meldwijzer vault"_s);
        object({{"format"_L1, u"const:meldwijzer-export"_s},
                {"version"_L1, u"integer"_s},
                {"made_at"_L1, u"instant"_s},
                {"made_by"_L1, u"string"_s},
                {"role"_L1, u"string"_s},
                {"cases"_L1, u"list:case"_s},
                {"persons"_L1, u"list:person"_s},
                {"code_texts"_L1, u"any"_s}},
               {u"code_texts"_s});
        m.key("definitions"_L1);
        m.beginObject();
        caseDefinition();
        smallDefinitions();
        for (const SectionColumns &section : allSections())
            sectionDefinition(section);
        m.endObject();
        m.endObject();
    }

private:
    using Fields = QList<QPair<QLatin1StringView, QString>>;

    void object(const Fields &fields, const QStringList &optional = {})
    {
        m.field("type"_L1, u"object"_s);
        m.field("additionalProperties"_L1, false);
        QStringList required;
        for (const auto &field : fields)
            if (!optional.contains(field.first))
                required << field.first;
        m.field("required"_L1, required);
        m.key("properties"_L1);
        m.beginObject();
        for (const auto &field : fields) {
            m.key(field.first);
            type(field.second);
        }
        m.endObject();
    }

    // "integer", "string?" (may be null), "date?", "list:case", "words" …
    void type(QString name)
    {
        m.beginObject();
        const bool mayBeNull = name.endsWith(u'?');
        if (mayBeNull)
            name.chop(1);
        if (name.startsWith("list:"_L1)) {
            m.field("type"_L1, u"array"_s);
            m.key("items"_L1);
            reference(name.mid(5));
        } else if (name.startsWith("ref:"_L1)) {
            m.field("$ref"_L1, u"#/definitions/"_s + name.mid(4));
        } else if (name.startsWith("const:"_L1)) {
            m.field("const"_L1, name.mid(6));
        } else if (name != "any"_L1) {
            simple(name, mayBeNull);
        }
        m.endObject();
    }

    void simple(const QString &name, bool mayBeNull)
    {
        const QString base = name == "date"_L1 || name == "instant"_L1 ? u"string"_s
                             : name == "words"_L1                      ? u"array"_s
                                                                       : name;
        if (mayBeNull)
            m.field("type"_L1, QStringList{base, u"null"_s});
        else
            m.field("type"_L1, base);
        if (name == "date"_L1)
            m.field("pattern"_L1, u"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"_s);
        if (name == "instant"_L1)
            m.field("pattern"_L1, u"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$"_s);
        if (name != "words"_L1)
            return;
        m.key("items"_L1);
        m.beginObject();
        m.field("type"_L1, u"string"_s);
        m.endObject();
    }

    void reference(const QString &definition)
    {
        m.beginObject();
        m.field("$ref"_L1, u"#/definitions/"_s + definition);
        m.endObject();
    }

    void define(QLatin1StringView name, const Fields &fields)
    {
        m.key(name);
        m.beginObject();
        object(fields);
        m.endObject();
    }

    void caseDefinition()
    {
        Fields fields{{"number"_L1, u"string"_s},     {"old_number"_L1, u"string?"_s},
                      {"alias"_L1, u"string"_s},      {"opened_on"_L1, u"date"_s},
                      {"origin"_L1, u"string"_s},     {"state"_L1, u"string"_s},
                      {"phase"_L1, u"string?"_s},     {"procedure"_L1, u"ref:procedure"_s},
                      {"next_due_on"_L1, u"date?"_s}, {"phase_events"_L1, u"list:phase_event"_s},
                      {"ticks"_L1, u"list:tick"_s},   {"clash_answers"_L1, u"list:clash_answer"_s}};
        for (const SectionColumns &section : allSections()) {
            const QString name = u"section_"_s + QLatin1StringView(section.section.name);
            const bool isMany = section.section.cardinality == Section::Many;
            fields << qMakePair(QLatin1StringView(section.section.name), (isMany ? u"list:"_s : u"ref:"_s) + name);
        }
        fields << qMakePair("versions"_L1, u"list:version"_s) << qMakePair("journal"_L1, u"list:journal_entry"_s);
        define("case"_L1, fields);
    }

    void smallDefinitions()
    {
        define("procedure"_L1, {{"name"_L1, u"string"_s}, {"version"_L1, u"integer"_s}});
        define(
            "phase_event"_L1,
            {{"phase"_L1, u"string"_s}, {"event"_L1, u"string"_s}, {"on"_L1, u"date"_s}, {"reason"_L1, u"string?"_s}});
        define(
            "tick"_L1,
            {{"step"_L1, u"string"_s}, {"state"_L1, u"string"_s}, {"on"_L1, u"date"_s}, {"reason"_L1, u"string?"_s}});
        define("version"_L1, {{"section"_L1, u"string"_s},
                              {"row"_L1, u"integer?"_s},
                              {"field"_L1, u"string"_s},
                              {"number"_L1, u"integer"_s},
                              {"at"_L1, u"instant"_s},
                              {"actor"_L1, u"string"_s},
                              {"role"_L1, u"string"_s},
                              {"cause"_L1, u"string"_s},
                              {"text"_L1, u"string?"_s}});
        define("clash_answer"_L1, {{"clash"_L1, u"string"_s}, {"on"_L1, u"date"_s}, {"answer"_L1, u"string"_s}});
        define("journal_entry"_L1, {{"seq"_L1, u"integer"_s},
                                    {"at"_L1, u"instant"_s},
                                    {"actor"_L1, u"string"_s},
                                    {"role"_L1, u"string"_s},
                                    {"action"_L1, u"string"_s},
                                    {"subject"_L1, u"string?"_s},
                                    {"fields"_L1, u"words"_s},
                                    {"reason"_L1, u"string?"_s}});
        define("person"_L1, {{"id"_L1, u"integer"_s}, {"alias"_L1, u"string"_s}, {"name"_L1, u"string?"_s}});
    }

    static QString typeOf(const Column &column)
    {
        switch (column.kind) {
        case Column::Kind::Date:
            return u"date?"_s;
        case Column::Kind::YesNo:
            return u"boolean?"_s;
        case Column::Kind::Count:
        case Column::Kind::Reference:
            return u"integer?"_s;
        case Column::Kind::Codes:
            return u"words"_s;
        case Column::Kind::Code:
        case Column::Kind::Text:
        case Column::Kind::Sealed:
            return u"string?"_s;
        }
        return {};
    }

    void sectionDefinition(const SectionColumns &section)
    {
        Fields fields;
        if (section.section.cardinality == Section::Many)
            fields << qMakePair("id"_L1, u"integer"_s) << qMakePair("retracted"_L1, u"boolean"_s)
                   << qMakePair("retraction"_L1, u"string?"_s);
        for (const Column &column : section.columns)
            fields << qMakePair(QLatin1StringView(column.name), typeOf(column));
        const QByteArray name = QByteArray("section_") + section.section.name;
        define(QLatin1StringView(name), fields);
    }

    JsonWriter &m;
};

} // namespace

QByteArray exportSchema()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    JsonWriter json(buffer);
    SchemaWriter(json).write();
    json.finish();
    return buffer.data();
}

} // namespace model
