// SPDX-License-Identifier: EUPL-1.2
#include "model/codes/codelist.h"

#include "model/core/yamlsheet.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace model {

namespace {

// Reads one list; what the list says of source, date and certainty holds for each code that says nothing of its own.
class CodeListReader final
{
    Q_DECLARE_TR_FUNCTIONS(model::CodeListReader)
public:
    explicit CodeListReader(const YamlSheet &sheet) : m_sheet(sheet) {}

    CodeList read();

private:
    [[nodiscard]] CodeEntry readCode(const YamlNode &node);
    [[nodiscard]] LocalText source(const YamlMap &map) const;
    void checkCode(const CodeEntry &entry, const YamlMap &map);

    const YamlSheet &m_sheet;
    CodeEntry m_default;
    QHash<QString, int> m_lines; // where each code was named first
};

CodeList CodeListReader::read()
{
    const YamlMap map(m_sheet, m_sheet.root(),
                      {u"list"_s, u"version"_s, u"title"_s, u"source"_s, u"read on"_s, u"unsure"_s, u"codes"_s});
    CodeList list{.name = map.text(u"list"_s), .version = map.number(u"version"_s), .title = map.localText(u"title"_s)};
    m_default.source = source(map);
    m_default.readOn = map.date(u"read on"_s);
    m_default.unsure = map.yesOr(u"unsure"_s, false);
    for (const YamlNode &node : map.list(u"codes"_s))
        list.codes.push_back(readCode(node));
    return list;
}

LocalText CodeListReader::source(const YamlMap &map) const
{
    // Article numbers are the same in both languages; anything longer has two texts.
    if (map.node(u"source"_s).kind == YamlNode::Kind::Text)
        return {map.text(u"source"_s), map.text(u"source"_s)};
    return map.localText(u"source"_s);
}

CodeEntry CodeListReader::readCode(const YamlNode &node)
{
    const YamlMap map(m_sheet, node,
                      {u"code"_s, u"text"_s, u"parent"_s, u"note"_s, u"source"_s, u"read on"_s, u"unsure"_s,
                       u"valid from"_s, u"valid until"_s});
    CodeEntry entry{.code = map.text(u"code"_s),
                    .text = map.localText(u"text"_s),
                    .parent = map.textOr(u"parent"_s, {}),
                    .note = map.optionalLocalText(u"note"_s),
                    .source = map.has(u"source"_s) ? source(map) : m_default.source,
                    .readOn = map.has(u"read on"_s) ? map.date(u"read on"_s) : m_default.readOn,
                    .unsure = map.yesOr(u"unsure"_s, m_default.unsure),
                    .validFrom = map.optionalDate(u"valid from"_s),
                    .validUntil = map.optionalDate(u"valid until"_s)};
    checkCode(entry, map);
    m_lines.insert(entry.code, map.lineOf(u"code"_s));
    return entry;
}

void CodeListReader::checkCode(const CodeEntry &entry, const YamlMap &map)
{
    static const QRegularExpression plain(u"\\A[A-Z][A-Z0-9_]*\\z"_s);
    if (!plain.match(entry.code).hasMatch())
        m_sheet.fail(map.lineOf(u"code"_s),
                     tr("“%1” is no code; a code has capital letters, digits and _ only").arg(entry.code));
    if (m_lines.contains(entry.code))
        m_sheet.fail(map.lineOf(u"code"_s), tr("the code %1 occurs twice; the first time on line %2")
                                                .arg(entry.code, QString::number(m_lines.value(entry.code))));
    if (!entry.parent.isEmpty() && !m_lines.contains(entry.parent))
        m_sheet.fail(map.lineOf(u"parent"_s), tr("there is no code %1 above this line").arg(entry.parent), entry.parent,
                     m_lines.keys());
    if (entry.validFrom.isValid() && entry.validUntil.isValid() && entry.validUntil < entry.validFrom)
        m_sheet.fail(map.lineOf(u"valid until"_s), tr("the code %1 ends before it begins").arg(entry.code));
}

} // namespace

bool CodeEntry::isValidOn(QDate day) const
{
    return (!validFrom.isValid() || validFrom <= day) && (!validUntil.isValid() || day <= validUntil);
}

const CodeEntry *CodeList::find(const QString &code) const
{
    for (const CodeEntry &entry : codes)
        if (entry.code == code)
            return &entry;
    return nullptr;
}

QString CodeList::text(const QString &code, Language language) const
{
    const CodeEntry *entry = find(code);
    return entry ? entry->text.in(language) : code;
}

QString CodeList::texts(const QStringList &chosen, Language language) const
{
    QStringList all;
    for (const QString &code : chosen)
        all.append(text(code, language));
    return all.join(u", "_s);
}

bool CodeList::isWithin(const QString &code, const QString &wider) const
{
    // A parent always stands above its child, so this walk ends.
    for (const CodeEntry *entry = find(code); entry; entry = find(entry->parent))
        if (entry->code == wider)
            return true;
    return false;
}

CodeList readCodeList(const QByteArray &yaml, const QString &fileName)
{
    const YamlSheet sheet = YamlSheet::parse(yaml, fileName);
    return CodeListReader(sheet).read();
}

} // namespace model
