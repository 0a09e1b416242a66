// SPDX-License-Identifier: EUPL-1.2
#include "model/notes/note.h"

#include <QStringList>
#include <algorithm>
#include <optional>

namespace model {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView HeadingMark("# ");
constexpr QLatin1StringView ItemMark("- ");
constexpr QLatin1StringView BoldMark("**");

qsizetype backslashesAt(QStringView text, qsizetype at)
{
    qsizetype count = 0;
    while (at + count < text.size() && text[at + count] == u'\\')
        ++count;
    return count;
}

// "# ", "- ", or one of them behind backslashes.
bool looksLikeMark(QStringView text)
{
    const QStringView rest = text.mid(backslashesAt(text, 0));
    return rest.startsWith(HeadingMark) || rest.startsWith(ItemMark);
}

// Backslashes mean something before a star only: two are one, and one takes the star's meaning away. Moves `at` behind
// what was read and says how many backslashes and whether a plain star stand there.
struct Escaped
{
    qsizetype backslashes = 0;
    bool star = false;
};

Escaped readEscape(QStringView text, qsizetype &at)
{
    const qsizetype count = backslashesAt(text, at);
    at += count;
    if (at >= text.size() || text[at] != u'*')
        return {count, false};
    if (count % 2 == 0)
        return {count / 2, false};
    ++at;
    return {count / 2, true};
}

// `isBeforeStar`: a mark of bold follows, so backslashes at the end belong to it.
QString unescaped(QStringView text, bool isBeforeStar)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        if (text[at] != u'\\') {
            plain += text[at++];
            continue;
        }
        const Escaped escaped = readEscape(text, at);
        const bool isHalved = isBeforeStar && at == text.size() && !escaped.star;
        plain += QString(isHalved ? escaped.backslashes / 2 : escaped.backslashes, u'\\');
        if (escaped.star)
            plain += u'*';
    }
    return plain;
}

// Where the bold that begins at `from` ends.
std::optional<qsizetype> endOfBold(QStringView text, qsizetype from)
{
    for (qsizetype at = from; at < text.size();) {
        if (text[at] == u'\\') {
            readEscape(text, at);
            continue;
        }
        if (at > from && text.mid(at).startsWith(BoldMark) && !text[at - 1].isSpace())
            return at;
        ++at;
    }
    return std::nullopt;
}

void add(NoteLine &line, const QString &text, bool isBold)
{
    if (text.isEmpty())
        return;
    if (!line.runs.empty() && line.runs.back().isBold == isBold)
        line.runs.back().text += text;
    else
        line.runs.push_back({text, isBold});
}

void readRuns(QStringView text, NoteLine &line)
{
    qsizetype plainFrom = 0;
    bool mayBeBold = true; // no end was found once: there is none further on either
    for (qsizetype at = 0; at < text.size();) {
        if (text[at] == u'\\') {
            readEscape(text, at);
            continue;
        }
        const qsizetype inside = at + BoldMark.size();
        const bool begins =
            mayBeBold && text.mid(at).startsWith(BoldMark) && inside < text.size() && !text[inside].isSpace();
        const std::optional<qsizetype> end = begins ? endOfBold(text, inside) : std::nullopt;
        mayBeBold = mayBeBold && (!begins || end.has_value());
        if (!end) {
            ++at;
            continue;
        }
        add(line, unescaped(text.mid(plainFrom, at - plainFrom), true), false);
        add(line, unescaped(text.mid(inside, *end - inside), true), true);
        at = plainFrom = *end + BoldMark.size();
    }
    add(line, unescaped(text.mid(plainFrom), false), false);
}

NoteLine readLine(QStringView text)
{
    NoteLine line;
    if (text.startsWith(HeadingMark) || text.startsWith(ItemMark)) {
        line.kind = text.startsWith(HeadingMark) ? NoteLine::Kind::Heading : NoteLine::Kind::Item;
        text = text.mid(HeadingMark.size());
    } else if (looksLikeMark(text)) {
        text = text.mid(1);
    }
    readRuns(text, line);
    return normalised(line);
}

// `isBeforeStar`: the mark of bold follows, so backslashes at the end would be read as belonging to it.
QString escaped(const QString &text, bool isBeforeStar)
{
    QString result;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype count = backslashesAt(text, at);
        at += count;
        const bool star = at < text.size() ? text[at] == u'*' : isBeforeStar;
        result += QString(star ? count * 2 : count, u'\\');
        if (at >= text.size())
            break;
        if (star)
            result += u'\\';
        result += text[at++];
    }
    return result;
}

QString marked(const NoteLine &line, bool escape)
{
    QString text;
    for (size_t i = 0; i < line.runs.size(); ++i) {
        const NoteRun &run = line.runs[i];
        const bool starFollows = run.isBold || i + 1 < line.runs.size();
        const QString words = escape ? escaped(run.text, starFollows) : run.text;
        text += run.isBold ? BoldMark + words + BoldMark : words;
    }
    switch (line.kind) {
    case NoteLine::Kind::Heading:
        return HeadingMark + text;
    case NoteLine::Kind::Item:
        return ItemMark + text;
    case NoteLine::Kind::Paragraph:
        break;
    }
    return looksLikeMark(text) ? u'\\' + text : text;
}

// Without backslashes wherever it reads the same without them.
QString writeLine(const NoteLine &given)
{
    const NoteLine line = normalised(given);
    const QString simple = marked(line, false);
    if (!simple.contains(u'*') || readLine(simple) == line)
        return simple;
    return marked(line, true);
}

} // namespace

NoteLine normalised(const NoteLine &line)
{
    NoteLine result{.kind = line.kind};
    for (const NoteRun &run : line.runs) {
        const auto isInk = [](QChar c) { return !c.isSpace(); };
        const auto first = std::find_if(run.text.begin(), run.text.end(), isInk);
        if (!run.isBold || line.kind == NoteLine::Kind::Heading || first == run.text.end()) {
            add(result, run.text, false);
            continue;
        }
        const auto last = std::find_if(run.text.rbegin(), run.text.rend(), isInk).base();
        const qsizetype from = first - run.text.begin();
        const qsizetype to = last - run.text.begin();
        add(result, run.text.left(from), false);
        add(result, run.text.mid(from, to - from), true);
        add(result, run.text.mid(to), false);
    }
    return result;
}

Note readNote(QStringView markdown)
{
    Note note;
    for (const QStringView line : markdown.split(u'\n'))
        note.push_back(readLine(line));
    return note;
}

QString writeNote(const Note &note)
{
    QStringList lines;
    for (const NoteLine &line : note)
        lines << writeLine(line);
    return lines.join(u'\n');
}

QString textOf(const NoteLine &line)
{
    QString text;
    for (const NoteRun &run : line.runs)
        text += run.text;
    return text;
}

bool hasMarks(const Note &note)
{
    return std::any_of(note.begin(), note.end(), [](const NoteLine &line) {
        return line.kind != NoteLine::Kind::Paragraph ||
               std::any_of(line.runs.begin(), line.runs.end(), [](const NoteRun &run) { return run.isBold; });
    });
}

QString plainNote(QStringView markdown)
{
    QStringList lines;
    for (const NoteLine &line : readNote(markdown))
        lines << (line.kind == NoteLine::Kind::Item ? ItemMark + textOf(line) : textOf(line));
    return lines.join(u'\n');
}

QString markdownOf(const QString &plain)
{
    Note note;
    for (const QString &line : plain.split(u'\n'))
        note.push_back({.runs = {{line, false}}});
    return writeNote(note);
}

} // namespace model
