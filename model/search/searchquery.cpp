// SPDX-License-Identifier: EUPL-1.2
#include "model/search/searchquery.h"

#include "model/core/didyoumean.h"
#include "model/search/words.h"

#include <QCoreApplication>
#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr qsizetype ShortestPrefix = 2; // letters: a shorter one is in every text
constexpr qsizetype MostTyped = 1000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(model::SearchQuery)
};

struct FieldName
{
    SearchFilter::Field field;
    const char *dutch;
    const char *english;
};
constexpr FieldName fieldNames[] = {
    {SearchFilter::Field::Phase, "fase", "phase"},         {SearchFilter::Field::Role, "rol", "role"},
    {SearchFilter::Field::Channel, "kanaal", "channel"},   {SearchFilter::Field::Term, "termijn", "term"},
    {SearchFilter::Field::Component, "onderdeel", "unit"}, {SearchFilter::Field::State, "status", "state"},
};

std::optional<SearchFilter::Field> fieldNamed(const QString &name)
{
    for (const FieldName &each : fieldNames)
        if (name.compare(QLatin1String(each.dutch), Qt::CaseInsensitive) == 0 ||
            name.compare(QLatin1String(each.english), Qt::CaseInsensitive) == 0)
            return each.field;
    return std::nullopt;
}

bool isQuote(QChar unit)
{
    return QStringView(u"\"“”„«»").contains(unit);
}

// One thing that was typed: [-][name:]("quoted"|bare)[*]
struct Piece
{
    bool isExcluded = false;
    bool isQuoted = false;
    bool isPrefix = false;
    QString name; // before the colon
    QString text;
};

class Reader final
{
public:
    explicit Reader(const QString &typed) : m_typed(typed) {}

    ReadQuery read()
    {
        if (m_typed.size() > MostTyped)
            return {{}, Text::tr("This is too long to search for. Use a few words.")};
        while (m_problem.isEmpty() && skipSpaces())
            take(piece());
        if (m_problem.isEmpty())
            checkWhole();
        return {m_problem.isEmpty() ? m_query : SearchQuery(), m_problem};
    }

private:
    bool skipSpaces()
    {
        while (m_at < m_typed.size() && m_typed[m_at].isSpace())
            ++m_at;
        return m_at < m_typed.size();
    }
    [[nodiscard]] bool isAt(QChar unit) const { return m_at < m_typed.size() && m_typed[m_at] == unit; }

    Piece piece()
    {
        Piece piece;
        if (isAt(u'-')) {
            piece.isExcluded = true;
            ++m_at;
        }
        piece.name = nameBeforeColon();
        piece.isQuoted = m_at < m_typed.size() && isQuote(m_typed[m_at]);
        piece.text = piece.isQuoted ? quoted() : bare();
        piece.isPrefix = isAt(u'*') || piece.text.endsWith(u'*');
        while (isAt(u'*'))
            ++m_at;
        return piece;
    }

    // Letters, a colon, and not the "//" of an address: a field. Otherwise nothing is taken.
    QString nameBeforeColon()
    {
        qsizetype end = m_at;
        while (end < m_typed.size() && m_typed[end].isLetter())
            ++end;
        if (end == m_at || end >= m_typed.size() || m_typed[end] != u':')
            return {};
        const QString name = m_typed.mid(m_at, end - m_at);
        m_at = end + 1;
        return name;
    }

    QString quoted()
    {
        const qsizetype begin = ++m_at;
        while (m_at < m_typed.size() && !isQuote(m_typed[m_at]))
            ++m_at;
        if (m_at >= m_typed.size())
            m_problem = Text::tr("A quotation mark was opened and not closed.");
        const QString text = m_typed.mid(begin, m_at - begin);
        ++m_at;
        return text;
    }
    QString bare()
    {
        const qsizetype begin = m_at;
        while (m_at < m_typed.size() && !m_typed[m_at].isSpace() && !isQuote(m_typed[m_at]))
            ++m_at;
        return m_typed.mid(begin, m_at - begin);
    }

    void take(const Piece &piece)
    {
        if (!m_problem.isEmpty())
            return;
        if (piece.name.isEmpty())
            takeTerm(piece);
        else
            takeFilter(piece);
    }
    void takeFilter(const Piece &piece)
    {
        const std::optional<SearchFilter::Field> field = fieldNamed(piece.name);
        if (!field)
            m_problem = unknownField(piece.name);
        else if (piece.text.trimmed().isEmpty())
            m_problem = Text::tr("Say what you look for after “%1:”.").arg(piece.name);
        else
            m_query.filters.push_back({*field, piece.text.trimmed(), piece.isExcluded});
    }
    static QString unknownField(const QString &name)
    {
        QStringList known;
        for (const FieldName &each : fieldNames)
            known << QLatin1String(each.dutch) << QLatin1String(each.english);
        const QString nearest = nearestName(name.toLower(), known);
        if (!nearest.isEmpty())
            return Text::tr("There is no filter “%1:”. Did you mean “%2:”?").arg(name, nearest);
        return Text::tr("There is no filter “%1:”. To search for these words, put them between quotation marks.")
            .arg(name);
    }
    void takeTerm(const Piece &piece)
    {
        SearchTerm term{.isPrefix = piece.isPrefix, .isExcluded = piece.isExcluded};
        for (const Word &word : wordsIn(piece.text))
            term.words << word.folded;
        if (term.words.isEmpty())
            m_problem = piece.isExcluded ? Text::tr("Put the word that may not be there right after the minus.")
                                         : Text::tr("“%1” has no letters or digits to search for.").arg(piece.text);
        else if (term.isPrefix && term.words.last().size() < ShortestPrefix)
            m_problem = Text::tr("Type at least two letters before the *.");
        else
            m_query.terms.push_back(term);
    }
    void checkWhole()
    {
        const auto isExcluded = [](const SearchTerm &term) { return term.isExcluded; };
        if (!m_query.terms.empty() && std::all_of(m_query.terms.begin(), m_query.terms.end(), isExcluded))
            m_problem = Text::tr("Add a word that must be there: only leaving words out finds almost everything.");
    }

    const QString m_typed;
    qsizetype m_at = 0;
    SearchQuery m_query;
    QString m_problem;
};

} // namespace

ReadQuery readQuery(const QString &typed)
{
    return Reader(typed).read();
}

QStringList namesOf(SearchFilter::Field field)
{
    for (const FieldName &each : fieldNames)
        if (each.field == field)
            return {QLatin1String(each.dutch), QLatin1String(each.english)};
    return {};
}

} // namespace model
