// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/traces.h"

#include "model/casefile/names.h"
#include "model/core/columns.h"
#include "model/notes/note.h"

#include <QHash>
#include <QRegularExpression>

namespace model {

using namespace Qt::StringLiterals;

namespace {

// Parts of one or two letters say too little and hit everywhere.
constexpr qsizetype ShortestPart = 3;

QHash<QString, RowId> partsOf(const CaseContents &contents, const QSet<RowId> &parties)
{
    QHash<QString, RowId> parts;
    for (const Party &party : contents.parties)
        if (parties.contains(party.row.id))
            for (const QString &part : nameParts(party.name.text))
                if (part.size() >= ShortestPart)
                    parts.insert(part, party.row.id);
    return parts;
}

// Calls found(start, length, party) for every word of the text that is a part of a name: as a whole ("O'Brien"), or one
// of the pieces between its marks ("Zoë’s", "Vries-Ander").
template <typename Found>
void forEachHit(const QString &text, const QHash<QString, RowId> &parts, Found &&found)
{
    static const QRegularExpression words(u"[\\p{L}\\p{M}'’-]+"_s);
    static const QRegularExpression pieces(u"[\\p{L}\\p{M}]+"_s);
    const auto hits = [&](const QRegularExpressionMatch &match, qsizetype offset) {
        const auto hit = parts.find(foldedWord(match.captured()));
        if (hit != parts.end())
            found(offset + match.capturedStart(), match.capturedLength(), hit.value());
        return hit != parts.end();
    };
    auto eachWord = words.globalMatch(text);
    while (eachWord.hasNext()) {
        const QRegularExpressionMatch word = eachWord.next();
        if (hits(word, 0))
            continue;
        auto eachPiece = pieces.globalMatch(word.captured());
        while (eachPiece.hasNext())
            hits(eachPiece.next(), word.capturedStart());
    }
}

QString withoutNames(const QString &text, const QHash<QString, RowId> &parts, const QString &mask)
{
    QString result;
    qsizetype done = 0;
    forEachHit(text, parts, [&](qsizetype start, qsizetype length, RowId) {
        result += QStringView(text).mid(done, start - done);
        result += mask;
        done = start + length;
    });
    result += QStringView(text).mid(done);
    return result;
}

// Bold within a name must not hide it: names are looked for in the words as they are read. Where one is taken out, the
// marks of that text go along.
void hideNames(QString &text, const QHash<QString, RowId> &parts, const QString &mask)
{
    const QString plain = plainNote(text);
    const QString without = withoutNames(plain, parts, mask);
    if (without != plain)
        text = markdownOf(without);
}

template <typename T>
void findIn(const T &value, RowId row, const QHash<QString, RowId> &parts, std::vector<Trace> &traces)
{
    const auto search = [&](const char *column, const QString &text) {
        forEachHit(text, parts, [&](qsizetype start, qsizetype length, RowId party) {
            traces.push_back(
                {QLatin1String(T::section.name), row, QLatin1String(column), party, text.mid(start, length)});
        });
    };
    forEachField(value, [&](const Column &column, const auto &member) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(member)>, SealedText>)
            search(column.name, plainNote(member.text));
    });
    if constexpr (requires { value.row.retraction; }) // why it was struck through goes along as well
        search("retraction", value.row.retraction.text);
}

template <typename T>
void hideIn(T &value, const QHash<QString, RowId> &parts, const QString &mask)
{
    forEachField(value, [&](const Column &, auto &member) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(member)>, SealedText>)
            hideNames(member.text, parts, mask);
    });
    if constexpr (requires { value.row.retraction; })
        hideNames(value.row.retraction.text, parts, mask);
}

} // namespace

std::vector<Trace> tracesIn(const CaseContents &contents, const QSet<RowId> &of, const QStringList &within)
{
    const QHash<QString, RowId> parts = partsOf(contents, of);
    std::vector<Trace> traces;
    contents.forEachSection([&](const auto &member) {
        using Member = std::remove_cvref_t<decltype(member)>;
        if constexpr (requires { Member::section; }) {
            if (within.contains(QLatin1String(Member::section.name)))
                findIn(member, {}, parts, traces);
        } else {
            if (within.contains(QLatin1String(Member::value_type::section.name)))
                for (const auto &row : member)
                    findIn(row, row.row.id, parts, traces);
        }
    });
    return traces;
}

CaseContents masked(CaseContents contents, const QSet<RowId> &parties, const QString &mask)
{
    const QHash<QString, RowId> parts = partsOf(contents, parties);
    for (Party &party : contents.parties)
        if (parties.contains(party.row.id))
            party.name = {};
    contents.forEachSection([&](auto &member) {
        using Member = std::remove_cvref_t<decltype(member)>;
        if constexpr (requires { Member::section; })
            hideIn(member, parts, mask);
        else
            for (auto &row : member)
                hideIn(row, parts, mask);
    });
    return contents;
}

QString maskedText(const QString &text, const CaseContents &contents, const QSet<RowId> &parties, const QString &mask)
{
    return withoutNames(text, partsOf(contents, parties), mask);
}

} // namespace model
