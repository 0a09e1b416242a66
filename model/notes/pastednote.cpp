// SPDX-License-Identifier: EUPL-1.2
#include "model/notes/pastednote.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace model {

using namespace Qt::StringLiterals;

namespace {

// Deeper nesting is not followed; only the bold of what lies there could be wrong.
constexpr size_t Deepest = 256;
constexpr qsizetype LongestEntity = 12;

bool isIn(QStringView name, std::initializer_list<QStringView> names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool isDropped(QStringView name)
{
    return isIn(name, {u"script", u"style", u"title", u"svg", u"math", u"noscript", u"template", u"iframe", u"object",
                       u"select", u"textarea", u"audio", u"video", u"canvas", u"xml"});
}

bool isHeading(QStringView name)
{
    return name.size() == 2 && name[0] == u'h' && name[1] >= u'1' && name[1] <= u'6';
}

bool beginsLine(QStringView name)
{
    return isHeading(name) ||
           isIn(name, {u"p",      u"div",    u"li",     u"tr",         u"ul",   u"ol",      u"dl",
                       u"dt",     u"dd",     u"table",  u"blockquote", u"pre",  u"section", u"article",
                       u"header", u"footer", u"figure", u"address",    u"form", u"hr",      u"body"});
}

bool mayBeBold(QStringView name)
{
    return isIn(name, {u"b", u"strong", u"span", u"font", u"th"});
}

QString entity(QStringView name)
{
    static const QHash<QString, QString> known{
        {u"amp"_s, u"&"_s},    {u"lt"_s, u"<"_s},     {u"gt"_s, u">"_s},     {u"quot"_s, u"\""_s},
        {u"apos"_s, u"'"_s},   {u"nbsp"_s, u" "_s},   {u"euro"_s, u"€"_s},   {u"hellip"_s, u"…"_s},
        {u"ndash"_s, u"–"_s},  {u"mdash"_s, u"—"_s},  {u"lsquo"_s, u"‘"_s},  {u"rsquo"_s, u"’"_s},
        {u"ldquo"_s, u"“"_s},  {u"rdquo"_s, u"”"_s},  {u"bull"_s, u"•"_s},   {u"middot"_s, u"·"_s},
        {u"eacute"_s, u"é"_s}, {u"egrave"_s, u"è"_s}, {u"euml"_s, u"ë"_s},   {u"ecirc"_s, u"ê"_s},
        {u"iuml"_s, u"ï"_s},   {u"iacute"_s, u"í"_s}, {u"ouml"_s, u"ö"_s},   {u"oacute"_s, u"ó"_s},
        {u"uuml"_s, u"ü"_s},   {u"uacute"_s, u"ú"_s}, {u"auml"_s, u"ä"_s},   {u"aacute"_s, u"á"_s},
        {u"agrave"_s, u"à"_s}, {u"ccedil"_s, u"ç"_s}, {u"ntilde"_s, u"ñ"_s}, {u"szlig"_s, u"ß"_s}};
    if (!name.startsWith(u'#'))
        return known.value(name.toString());
    const bool isHex = name.size() > 1 && name[1].toLower() == u'x';
    bool isNumber = false;
    const uint code = name.mid(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
    const bool isLetter = isNumber && code >= 0x20 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    const char32_t letter = code;
    return isLetter ? QString::fromUcs4(&letter, 1) : QString();
}

QString decoded(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        if (text[at] != u'&') {
            result += text[at++];
            continue;
        }
        const qsizetype end = text.mid(at, LongestEntity).indexOf(u';');
        const QString letter = end > 1 ? entity(text.mid(at + 1, end - 1)) : QString();
        result += letter.isEmpty() ? u"&"_s : letter;
        at += letter.isEmpty() ? 1 : end + 1;
    }
    return result;
}

class PageReader
{
public:
    explicit PageReader(const QString &html) : m_html(html) {}

    [[nodiscard]] Note read()
    {
        const QStringView html(m_html);
        while (m_at < html.size()) {
            qsizetype tag = html.indexOf(u'<', m_at);
            tag = tag < 0 ? html.size() : tag;
            addText(html.mid(m_at, tag - m_at));
            m_at = tag;
            if (m_at < html.size())
                readTag();
        }
        endLine();
        while (!m_note.empty() && m_note.back().runs.empty())
            m_note.pop_back();
        return std::move(m_note);
    }

private:
    void readTag()
    {
        if (m_html.mid(m_at, 4) == "<!--"_L1)
            return skipBehind(u"-->"_s, m_at + 4);
        const bool closes = m_html.mid(m_at, 2) == "</"_L1;
        const qsizetype nameAt = m_at + (closes ? 2 : 1);
        qsizetype nameEnd = nameAt;
        while (nameEnd < m_html.size() && m_html[nameEnd].isLetterOrNumber())
            ++nameEnd;
        if (nameEnd == nameAt && m_html.mid(nameAt, 1) != "!"_L1 && m_html.mid(nameAt, 1) != "?"_L1) {
            addText(QStringView(u"<")); // "a < b"
            ++m_at;
            return;
        }
        const QString name = m_html.mid(nameAt, std::min<qsizetype>(nameEnd - nameAt, 12)).toLower();
        m_at = endOfTag(nameEnd);
        const QStringView inside = QStringView(m_html).mid(nameEnd, std::min<qsizetype>(m_at - nameEnd, 4096));
        if (closes)
            closeTag(name);
        else
            openTag(name, inside);
    }

    // Behind the '>' that no quote holds; the end of the page where there is none.
    [[nodiscard]] qsizetype endOfTag(qsizetype from) const
    {
        QChar quote;
        for (qsizetype at = from; at < m_html.size(); ++at) {
            const QChar c = m_html[at];
            if (!quote.isNull())
                quote = c == quote ? QChar() : quote;
            else if (c == u'"' || c == u'\'')
                quote = c;
            else if (c == u'>')
                return at + 1;
        }
        return m_html.size();
    }

    void skipBehind(const QString &end, qsizetype from)
    {
        const qsizetype at = m_html.indexOf(end, from, Qt::CaseInsensitive);
        m_at = at < 0 ? m_html.size() : at + end.size();
    }

    void openTag(const QString &name, QStringView inside)
    {
        if (isDropped(name)) {
            if (!inside.endsWith(QStringView(u"/>"))) {
                skipBehind(u"</"_s + name, m_at);
                m_at = endOfTag(m_at);
            }
            return;
        }
        if (name == "br"_L1)
            return newLine();
        if (name == "td"_L1 || name == "th"_L1)
            addCell();
        if (beginsLine(name))
            endLine();
        if (name == "li"_L1)
            m_line.kind = NoteLine::Kind::Item;
        else if (isHeading(name))
            m_line.kind = NoteLine::Kind::Heading;
        if (mayBeBold(name) && m_open.size() < Deepest)
            m_open.push_back({name, isBold(name, inside)});
    }

    void closeTag(const QString &name)
    {
        if (beginsLine(name))
            endLine();
        const auto same = std::find_if(m_open.rbegin(), m_open.rend(), [&](const Open &o) { return o.name == name; });
        if (same != m_open.rend())
            m_open.erase(std::prev(same.base()), m_open.end());
    }

    [[nodiscard]] bool isBold(const QString &name, QStringView inside) const
    {
        const QString style = inside.toString().toLower().remove(u' ');
        const qsizetype weight = style.indexOf(u"font-weight:"_s);
        const QString value = weight < 0 ? QString() : style.mid(weight + 12, 4);
        if (value.startsWith("bold"_L1) || (!value.isEmpty() && value[0] >= u'6' && value[0] <= u'9'))
            return true;
        if (value.startsWith("norm"_L1) || (!value.isEmpty() && value[0].isDigit()))
            return false;
        return isIn(name, {u"b", u"strong", u"th"}) || (!m_open.empty() && m_open.back().isBold);
    }

    void addText(QStringView source)
    {
        QString words;
        for (const QChar c : decoded(source)) {
            const bool isSpace = c.isSpace() || c.category() == QChar::Other_Control;
            if (isSpace && (words.isEmpty() ? endsWithSpace() : words.back() == u' '))
                continue;
            if (isSpace)
                words += u' ';
            else if (c != QChar::ParagraphSeparator && c != QChar::ObjectReplacementCharacter)
                words += c;
        }
        if (!words.isEmpty())
            m_line.runs.push_back({words, !m_open.empty() && m_open.back().isBold});
    }

    [[nodiscard]] bool endsWithSpace() const { return m_line.runs.empty() || m_line.runs.back().text.endsWith(u' '); }

    void addCell()
    {
        if (!m_line.runs.empty())
            m_line.runs.push_back({u"\t"_s, false});
    }

    void endLine()
    {
        if (m_line.runs.empty())
            m_line = {};
        else
            newLine();
    }

    void newLine()
    {
        while (!m_line.runs.empty() && m_line.runs.back().text.trimmed().isEmpty())
            m_line.runs.pop_back();
        if (!m_line.runs.empty() || (!m_note.empty() && !m_note.back().runs.empty())) // one empty line is enough
            m_note.push_back(normalised(m_line));
        m_line = {};
    }

    struct Open
    {
        QString name;
        bool isBold;
    };
    const QString &m_html;
    qsizetype m_at = 0;
    Note m_note;
    NoteLine m_line;
    std::vector<Open> m_open;
};

} // namespace

Note noteFromHtml(const QString &html)
{
    return PageReader(html).read();
}

} // namespace model
