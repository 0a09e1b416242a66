// SPDX-License-Identifier: EUPL-1.2
// Writes any section as JSON by its own description, so that an export cannot miss a field. Codes are written as their
// words, texts unsealed and without their marks, unknown as null. It decides nothing about who may read it: the caller
// does.
#pragma once

#include "model/core/columns.h"
#include "model/exchange/jsonwriter.h"
#include "model/notes/note.h"

namespace model {

inline void writeValue(JsonWriter &json, const std::optional<QDate> &day)
{
    json.value(day);
}

inline void writeValue(JsonWriter &json, const std::optional<bool> &answer)
{
    if (answer)
        json.value(*answer);
    else
        json.null();
}

inline void writeValue(JsonWriter &json, const std::optional<int> &count)
{
    if (count)
        json.value(qint64(*count));
    else
        json.null();
}

inline void writeValue(JsonWriter &json, const QString &text)
{
    if (text.isEmpty())
        json.null();
    else
        json.value(text);
}

inline void writeValue(JsonWriter &json, const Code &code)
{
    writeValue(json, code.value);
}

inline void writeValue(JsonWriter &json, const Codes &codes)
{
    json.value(codes.values);
}

inline void writeValue(JsonWriter &json, const SealedText &text)
{
    writeValue(json, plainNote(text.text));
}

inline void writeValue(JsonWriter &json, const RowId &id)
{
    if (id.isValid())
        json.value(id.value());
    else
        json.null();
}

template <typename T>
void writeFields(JsonWriter &json, const T &row)
{
    forEachField(row, [&json](const Column &column, const auto &value) {
        json.key(QLatin1StringView(column.name));
        writeValue(json, value);
    });
}

// A section that a case has once.
template <typename T>
void writeSection(JsonWriter &json, const T &one)
{
    json.key(QLatin1StringView(T::section.name));
    json.beginObject();
    writeFields(json, one);
    json.endObject();
}

// A section that a case has several of, struck-through rows with their reason included.
template <typename T>
void writeSection(JsonWriter &json, const std::vector<T> &rows)
{
    json.key(QLatin1StringView(T::section.name));
    json.beginArray();
    for (const T &row : rows) {
        json.beginObject();
        json.field(QLatin1StringView("id"), row.row.id.value());
        json.field(QLatin1StringView("retracted"), row.row.retracted);
        json.textOrNull(QLatin1StringView("retraction"), row.row.retraction.text);
        writeFields(json, row);
        json.endObject();
    }
    json.endArray();
}

} // namespace model
