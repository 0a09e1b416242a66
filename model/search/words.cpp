// SPDX-License-Identifier: EUPL-1.2
#include "model/search/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr qsizetype LongestWord = 64; // what is longer was pasted, and is found by its beginning

// How many units of the text the letter or digit at `at` takes; 0: there is none.
qsizetype lettersAt(const QString &text, qsizetype at)
{
    const QChar unit = text[at];
    if (unit.unicode() < 0x80) // almost always
        return unit.unicode() >= u'a' ? (unit.unicode() <= u'z' ? 1 : 0) : (unit.isLetterOrNumber() ? 1 : 0);
    if (unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::isLetterOrNumber(QChar::surrogateToUcs4(unit, text[at + 1])) ? 2 : 0;
    return unit.isLetterOrNumber() || unit.isMark() ? 1 : 0;
}

bool holdsAliasTogether(QChar unit)
{
    return unit == u'-' || unit == u'_';
}

// Letters that Unicode does not take apart into a plain letter and a mark.
void appendPlain(QString &to, QChar letter)
{
    static constexpr struct
    {
        char16_t letter;
        const char *plain;
    } table[] = {{u'ø', "o"}, {u'đ', "d"},  {u'ð', "d"},  {u'ł', "l"},  {u'ı', "i"}, {u'ħ', "h"},
                 {u'ŧ', "t"}, {u'æ', "ae"}, {u'œ', "oe"}, {u'þ', "th"}, {u'ß', "ss"}};
    for (const auto &each : table)
        if (letter == each.letter) {
            to += QLatin1String(each.plain);
            return;
        }
    to += letter;
}

// At most LongestWord letters of it; nothing when only marks remain.
void appendFolded(QString &to, QStringView word)
{
    const qsizetype most = to.size() + LongestWord;
    if (std::all_of(word.begin(), word.end(), [](QChar unit) { return unit.unicode() < 0x80; })) {
        for (const QChar unit : word.left(LongestWord))
            to += unit >= u'A' && unit <= u'Z' ? QChar(unit.unicode() | 0x20) : unit;
        return;
    }
    for (const QChar unit : word.toString().normalized(QString::NormalizationForm_KD).toCaseFolded())
        if (unit.isLetterOrNumber() || unit.isSurrogate() || unit == u'@' || holdsAliasTogether(unit))
            appendPlain(to, unit);
    to.truncate(std::min(to.size(), most));
}

qsizetype endOfWord(const QString &text, qsizetype at, bool isAlias)
{
    qsizetype end = at;
    while (end < text.size()) {
        const qsizetype taken = lettersAt(text, end);
        if (taken == 0 && !(isAlias && holdsAliasTogether(text[end])))
            break;
        end += std::max<qsizetype>(taken, 1);
    }
    while (end > at && holdsAliasTogether(text[end - 1]))
        --end;
    return end;
}

// Tells where each word stands.
template <typename Visit>
void forEachWord(const QString &text, Visit &&visit)
{
    for (qsizetype at = 0; at < text.size();) {
        const bool isAlias = text[at] == u'@' && at + 1 < text.size() && lettersAt(text, at + 1) > 0;
        const qsizetype end = endOfWord(text, isAlias ? at + 1 : at, isAlias);
        if (end <= at) {
            ++at;
            continue;
        }
        visit(at, end - at);
        at = end;
    }
}

} // namespace

std::vector<Word> wordsIn(const QString &text)
{
    std::vector<Word> words;
    forEachWord(text, [&](qsizetype at, qsizetype length) {
        QString plain;
        appendFolded(plain, QStringView(text).mid(at, length));
        if (!plain.isEmpty())
            words.push_back({at, length, std::move(plain)});
    });
    return words;
}

QString foldedWords(const QString &text)
{
    QString all;
    all.reserve(text.size());
    forEachWord(text, [&](qsizetype at, qsizetype length) {
        const qsizetype before = all.size();
        if (before > 0)
            all += u' ';
        const qsizetype begin = all.size();
        appendFolded(all, QStringView(text).mid(at, length));
        if (all.size() == begin)
            all.truncate(before);
    });
    return all;
}

} // namespace model
