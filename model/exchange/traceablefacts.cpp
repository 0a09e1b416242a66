// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/traceablefacts.h"

#include "model/casefile/names.h"
#include "model/core/columns.h"
#include "model/notes/note.h"

#include <QRegularExpression>

namespace model {

using namespace Qt::StringLiterals;

namespace {

using Kind = TraceableFact::Kind;

constexpr qsizetype ShortestPart = 3; // of a name; shorter ones are in every word

struct Pattern
{
    Kind kind;
    QRegularExpression expression;
};

// In this order: what one has taken, the next does not see again.
const std::vector<Pattern> &patterns()
{
    static const std::vector<Pattern> all = {
        {Kind::Address,
         QRegularExpression(u"[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"_s, QRegularExpression::UseUnicodePropertiesOption)},
        // +31 6 12345678, 06-12345678, 0223 657 890, (0223) 657890
        {Kind::Telephone,
         QRegularExpression(u"(?<![\\d-])(?:\\+|00)?\\(?\\d{2,4}\\)?(?:[ -]?\\d{1,4}){2,4}(?![\\d-])"_s)},
        {Kind::Number, QRegularExpression(u"(?<!\\d)\\d{6,}(?!\\d)"_s)},
    };
    return all;
}

bool isPlausibleTelephone(const QString &text)
{
    qsizetype digits = 0;
    for (const QChar letter : text)
        digits += letter.isDigit() ? 1 : 0;
    const bool begins = text.startsWith(u'0') || text.startsWith(u'+') || text.startsWith(u"(0"_s);
    return begins && digits >= 10 && digits <= 14;
}

template <typename Found>
void forEachFact(QString text, Found &&found)
{
    for (const Pattern &pattern : patterns()) {
        auto each = pattern.expression.globalMatch(QString(text));
        while (each.hasNext()) {
            const QRegularExpressionMatch match = each.next();
            if (pattern.kind == Kind::Telephone && !isPlausibleTelephone(match.captured()))
                continue;
            found(pattern.kind, match.captured());
            text.replace(match.capturedStart(), match.capturedLength(), QString(match.capturedLength(), u' '));
        }
    }
}

// Of a row that was struck through only the reason goes along.
template <typename T>
void findIn(const T &value, RowId row, std::vector<TraceableFact> &facts)
{
    const auto search = [&](const char *column, const QString &text) {
        forEachFact(text, [&](Kind kind, const QString &word) {
            facts.push_back({kind, QLatin1StringView(T::section.name), row, QLatin1StringView(column), word});
        });
    };
    if constexpr (requires { value.row.retraction; }) {
        search("retraction", value.row.retraction.text);
        if (value.row.retracted)
            return;
    }
    forEachField(value, [&](const Column &column, const auto &member) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(member)>, SealedText>)
            search(column.name, plainNote(member.text));
    });
}

bool soundsLike(const QString &alias, const QString &name)
{
    QString plain;
    for (const QString &word : nameParts(alias))
        plain += word;
    for (const QString &part : nameParts(name))
        if (part.size() >= ShortestPart && plain.contains(part))
            return true;
    return false;
}

void findOfHidden(const Party &party, std::vector<TraceableFact> &facts)
{
    const auto add = [&](const char *column, const QString &word) {
        if (!word.isEmpty())
            facts.push_back({Kind::OfHiddenPerson, u"party"_s, party.row.id, QLatin1StringView(column), word});
    };
    add("personnel_category", party.personnelCategory.value);
    add("rank_group", party.rankGroup.value);
    add("component", party.component.value);
    add("note", party.note.text);
    if (soundsLike(party.alias, party.name.text))
        add("alias", party.alias);
}

} // namespace

std::vector<TraceableFact> traceableFacts(const CaseContents &contents, const QSet<RowId> &hidden,
                                          const QStringList &within)
{
    std::vector<TraceableFact> facts;
    contents.forEachSection([&](const auto &member) {
        using Member = std::remove_cvref_t<decltype(member)>;
        if constexpr (requires { Member::section; }) {
            if (within.contains(QLatin1StringView(Member::section.name)))
                findIn(member, {}, facts);
        } else if (within.contains(QLatin1StringView(Member::value_type::section.name))) {
            for (const auto &row : member)
                findIn(row, row.row.id, facts);
        }
    });
    if (within.contains(u"party"_s))
        for (const Party &party : contents.parties)
            if (hidden.contains(party.row.id) && !party.row.retracted)
                findOfHidden(party, facts);
    return facts;
}

} // namespace model
