// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/textversions.h"

#include "model/core/failure.h"
#include "model/storage/casekeys.h"
#include "model/storage/query.h"
#include "model/storage/store.h"

#include <QCoreApplication>

namespace model {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *Columns = "number, made_at, actor, role, cause, text";

QString placeWhere()
{
    return u" FROM text_version WHERE case_id = :case_id AND section = :section AND row_id = :row_id "
           "AND field = :field ORDER BY number"_s;
}

// A version opens in its place and under its number, nowhere else.
QByteArray bindingOf(const TextPlace &place, int number)
{
    return "text_version|" + place.section.toLatin1() + '|' + QByteArray::number(place.row.value()) + '|' +
           place.field.toLatin1() + '|' + QByteArray::number(number);
}

void bindPlace(Query &query, CaseId id, const TextPlace &place)
{
    query.bind(":case_id", id).bind(":section", place.section).bind(":row_id", place.row.value());
    query.bind(":field", place.field);
}

TextVersion::Cause causeFrom(const QString &name)
{
    using enum TextVersion::Cause;
    for (const TextVersion::Cause cause : {Paused, Closed, Shown, Agreed, Replaced})
        if (causeName(cause) == name)
            return cause;
    throw Failure(Failure::Kind::Damaged,
                  QCoreApplication::translate("model::TextVersions", "A version of a text has an unknown cause."),
                  name);
}

bool saysWhatHappened(TextVersion::Cause cause)
{
    return cause == TextVersion::Cause::Shown || cause == TextVersion::Cause::Agreed;
}

} // namespace

TextVersions::TextVersions(Store &store, const CaseKeys &keys, const Clock &clock, Actor actor)
    : m_store(store),
      m_keys(keys),
      m_clock(clock),
      m_actor(std::move(actor))
{}

TextVersions::Stamp TextVersions::now() const
{
    return {m_clock.now().toUTC().toString(Qt::ISODateWithMs), m_actor.slotId, roleName(m_actor.role)};
}

// The section of a Section::One is named by the row it has, which the place does not hold; there is only one.
TextVersions::Stamp TextVersions::lastChange(CaseId id, const TextPlace &place) const
{
    const QString row = place.row.isValid() ? QString::number(place.row.value()) : u"%"_s;
    Query query(m_store, u"SELECT at, actor, role FROM journal WHERE case_id = :case_id "
                         "AND subject LIKE :subject AND action = 'section_changed' ORDER BY seq DESC LIMIT 1"_s);
    query.bind(":case_id", id).bind(":subject", QString(place.section + u':' + row));
    if (!query.next())
        return now();
    return {query.get<QString>(0), query.get<QByteArray>(1), query.get<QString>(2)};
}

bool TextVersions::keep(CaseId id, const TextPlace &place, const SealedText &text, TextVersion::Cause cause)
{
    return keep(id, place, text, cause, now());
}

bool TextVersions::keepEarlier(CaseId id, const TextPlace &place, const SealedText &text, TextVersion::Cause cause)
{
    return keep(id, place, text, cause, lastChange(id, place));
}

bool TextVersions::keep(CaseId id, const TextPlace &place, const SealedText &text, TextVersion::Cause cause,
                        const Stamp &stamp)
{
    m_store.requireTransaction();
    int last = 0;
    {
        Query query(m_store, u"SELECT "_s + QLatin1StringView(Columns) + placeWhere() + u" DESC LIMIT 1"_s);
        bindPlace(query, id, place);
        if (query.next()) {
            const TextVersion version = versionOf(id, place, query);
            if (version.text == text && (version.cause == cause || !saysWhatHappened(cause)))
                return false;
            last = version.number;
        }
    }
    if (last == 0 && !text.isKnown())
        return false;
    Query insert(m_store, uR"(
        INSERT INTO text_version (case_id, section, row_id, field, number, made_at, actor, role, cause, text)
        VALUES (:case_id, :section, :row_id, :field, :number, :made_at, :actor, :role, :cause, :text))"_s);
    bindPlace(insert, id, place);
    insert.bind(":number", last + 1).bind(":made_at", stamp.at).bind(":actor", stamp.actor).bind(":role", stamp.role);
    insert.bind(":cause", causeName(cause));
    insert.bind(":text", m_keys.of(id).seal(text.text.toUtf8(), bindingOf(place, last + 1))).exec();
    return true;
}

TextVersion TextVersions::versionOf(CaseId id, const TextPlace &place, const Query &query) const
{
    TextVersion version{.number = query.get<int>(0),
                        .madeAt = QDateTime::fromString(query.get<QString>(1), Qt::ISODateWithMs),
                        .actor = query.get<QByteArray>(2),
                        .role = query.get<QString>(3),
                        .cause = causeFrom(query.get<QString>(4))};
    version.text.text =
        QString::fromUtf8(m_keys.of(id).open(query.get<QByteArray>(5), bindingOf(place, version.number)));
    return version;
}

std::vector<TextVersion> TextVersions::of(CaseId id, const TextPlace &place) const
{
    std::vector<TextVersion> versions;
    Query query(m_store, u"SELECT "_s + QLatin1StringView(Columns) + placeWhere());
    bindPlace(query, id, place);
    while (query.next())
        versions.push_back(versionOf(id, place, query));
    return versions;
}

std::vector<TextPlace> TextVersions::places(CaseId id) const
{
    std::vector<TextPlace> places;
    Query query(m_store, u"SELECT DISTINCT section, row_id, field FROM text_version WHERE case_id = :case_id "
                         "ORDER BY section, row_id, field"_s);
    query.bind(":case_id", id);
    while (query.next())
        places.push_back({query.get<QString>(0), RowId(query.get<qint64>(1)), query.get<QString>(2)});
    return places;
}

} // namespace model
