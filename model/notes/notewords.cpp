// SPDX-License-Identifier: EUPL-1.2
#include "model/notes/notewords.h"

#include <algorithm>

namespace model {

namespace {

bool isInWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

bool isTokenLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

// Behind the last letter of the token that begins with the @ at `at`; `at` itself: there is none.
qsizetype endOfToken(QStringView text, qsizetype at)
{
    qsizetype end = at + 1;
    if (end >= text.size() || text[end] < u'a' || text[end] > u'z')
        return at;
    while (end < text.size() &&
           (isTokenLetter(text[end]) || (text[end] == u'-' && end + 1 < text.size() && isTokenLetter(text[end + 1]))))
        ++end;
    return end < text.size() && isInWord(text[end]) ? at : end;
}

bool joins(QChar c)
{
    return c == u'\'' || c == u'’' || c == u'-';
}

// From one white space to the next: what may not be looked up is judged as a whole.
bool isAddress(QStringView chunk)
{
    return chunk.contains(u'@') || chunk.contains(QStringView(u"://")) || chunk.startsWith(QStringView(u"www."));
}

bool isLookedUp(QStringView word)
{
    const bool anyDigit = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isNumber(); });
    const bool anySmall = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLower(); });
    return word.size() > 1 && anySmall && !anyDigit;
}

void addWords(QStringView chunk, qsizetype offset, std::vector<NoteSpan> &spans)
{
    for (qsizetype at = 0; at < chunk.size();) {
        qsizetype end = at;
        while (end < chunk.size() && (isInWord(chunk[end]) || (end > at && joins(chunk[end]) &&
                                                               end + 1 < chunk.size() && isInWord(chunk[end + 1]))))
            ++end;
        if (end == at)
            ++end;
        else if (isLookedUp(chunk.mid(at, end - at)))
            spans.push_back({offset + at, end - at});
        at = end;
    }
}

template <typename Each>
void forEachChunk(QStringView text, Each &&each)
{
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && !text[end].isSpace())
            ++end;
        if (end > at)
            each(text.mid(at, end - at), at);
        at = end + 1;
    }
}

} // namespace

int wordCount(QStringView text)
{
    int count = 0;
    forEachChunk(text, [&count](QStringView chunk, qsizetype) {
        count += std::any_of(chunk.begin(), chunk.end(), isInWord) ? 1 : 0;
    });
    return count;
}

std::vector<NoteSpan> tokensIn(QStringView text)
{
    std::vector<NoteSpan> tokens;
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        const qsizetype end = at > 0 && isInWord(text[at - 1]) ? at : endOfToken(text, at);
        if (end > at)
            tokens.push_back({at, end - at});
    }
    return tokens;
}

std::vector<NoteSpan> spellableWords(QStringView text)
{
    std::vector<NoteSpan> words;
    bool isCode = false; // between backticks
    forEachChunk(text, [&](QStringView chunk, qsizetype offset) {
        for (qsizetype from = 0; from <= chunk.size();) {
            qsizetype to = chunk.indexOf(u'`', from);
            to = to < 0 ? chunk.size() : to;
            if (!isCode && !isAddress(chunk))
                addWords(chunk.mid(from, to - from), offset + from, words);
            if (to < chunk.size())
                isCode = !isCode;
            from = to + 1;
        }
    });
    return words;
}

} // namespace model
