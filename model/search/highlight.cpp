// SPDX-License-Identifier: EUPL-1.2
#include "model/search/highlight.h"

#include "model/search/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

bool isAt(const SearchTerm &term, const std::vector<Word> &words, size_t at)
{
    const size_t count = size_t(term.words.size());
    if (at + count > words.size())
        return false;
    for (size_t i = 0; i < count; ++i) {
        const QString &wanted = term.words[qsizetype(i)];
        const QString &there = words[at + i].folded;
        const bool same = term.isPrefix && i + 1 == count ? there.startsWith(wanted) : there == wanted;
        if (!same)
            return false;
    }
    return true;
}

bool isIn(const SearchTerm &term, const std::vector<Word> &words)
{
    for (size_t at = 0; at < words.size(); ++at)
        if (isAt(term, words, at))
            return true;
    return false;
}

// The cut goes to a space when one is near, so that no word is torn.
qsizetype backToSpace(const QString &text, qsizetype at)
{
    constexpr qsizetype Near = 20;
    for (qsizetype back = at; back > 0 && at - back < Near; --back)
        if (text[back - 1].isSpace())
            return back;
    return at > 0 && text[at].isLowSurrogate() ? at - 1 : at;
}

} // namespace

bool answers(const SearchQuery &query, const QString &text)
{
    const std::vector<Word> words = wordsIn(text);
    return std::all_of(query.terms.begin(), query.terms.end(),
                       [&](const SearchTerm &term) { return isIn(term, words) != term.isExcluded; });
}

std::vector<Mark> marksIn(const SearchQuery &query, const QString &text)
{
    std::vector<Mark> marks;
    const std::vector<Word> words = wordsIn(text);
    for (size_t at = 0; at < words.size();) {
        size_t longest = 0;
        for (const SearchTerm &term : query.terms)
            if (!term.isExcluded && isAt(term, words, at))
                longest = std::max(longest, size_t(term.words.size()));
        if (longest > 0) {
            const Word &last = words[at + longest - 1];
            marks.push_back({words[at].at, last.at + last.length - words[at].at});
        }
        at += std::max<size_t>(longest, 1);
    }
    return marks;
}

Snippet snippetOf(const SearchQuery &query, const QString &text, qsizetype length)
{
    const std::vector<Mark> marks = marksIn(query, text);
    const qsizetype first = marks.empty() ? 0 : marks.front().at;
    const qsizetype begin = first < length / 3 ? 0 : backToSpace(text, first - length / 3);
    const qsizetype end =
        begin + length >= text.size() ? text.size() : std::max(backToSpace(text, begin + length), first);
    const QString before = begin > 0 ? u"…"_s : QString();
    Snippet snippet{before + text.mid(begin, end - begin) + (end < text.size() ? u"…"_s : QString()), {}};
    for (QChar &unit : snippet.text)
        if (unit.isSpace())
            unit = u' '; // a list shows one line
    for (const Mark &mark : marks)
        if (mark.at >= begin && mark.at + mark.length <= end)
            snippet.marks.push_back({mark.at - begin + before.size(), mark.length});
    return snippet;
}

} // namespace model
