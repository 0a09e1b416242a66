// SPDX-License-Identifier: EUPL-1.2
#include "model/core/yamlsheet.h"

#include "model/core/didyoumean.h"
#include "model/core/failure.h"
#include "model/core/yamltree.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace model {

YamlSheet YamlSheet::parse(const QByteArray &yaml, const QString &fileName)
{
    YamlSheet sheet(fileName);
    sheet.m_root = readYamlTree(yaml, sheet);
    return sheet;
}

YamlSheet YamlSheet::read(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::BadInput, tr("%1 cannot be read.").arg(name), path + u": "_s + file.errorString());
    // One byte more than allowed is enough to know that it is too long; a device without end never fills the memory.
    return parse(file.read(longestYaml + 1), name);
}

void YamlSheet::fail(int line, const QString &sentence) const
{
    throw Failure(Failure::Kind::BadInput, u"%1:%2: %3"_s.arg(m_fileName, QString::number(line), sentence));
}

void YamlSheet::fail(int line, const QString &sentence, const QString &name, const QStringList &candidates) const
{
    const QString nearest = nearestName(name, candidates);
    fail(line, nearest.isEmpty() ? sentence : tr("%1 (did you mean %2?)").arg(sentence, nearest));
}

YamlMap::YamlMap(const YamlSheet &sheet, const YamlNode &node, const QStringList &knownKeys)
    : m_sheet(sheet),
      m_node(node)
{
    if (node.kind != YamlNode::Kind::Map)
        m_sheet.fail(node.line, tr("here keys with values are expected, such as “%1: …”").arg(knownKeys.value(0)));
    for (const YamlNode &child : node.children)
        if (!knownKeys.contains(child.key))
            m_sheet.fail(child.line, tr("the key “%1” is not known here").arg(child.key), child.key, knownKeys);
}

const YamlNode *YamlMap::find(const QString &key) const
{
    for (const YamlNode &child : m_node.children)
        if (child.key == key)
            return &child;
    return nullptr;
}

int YamlMap::lineOf(const QString &key) const
{
    const YamlNode *value = find(key);
    return value ? value->line : m_node.line;
}

const YamlNode &YamlMap::node(const QString &key) const
{
    const YamlNode *value = find(key);
    if (!value)
        m_sheet.fail(m_node.line, tr("“%1” is missing").arg(key));
    return *value;
}

QString YamlMap::textOf(const YamlNode &value, const QString &key) const
{
    if (value.kind != YamlNode::Kind::Text || value.text.trimmed().isEmpty())
        m_sheet.fail(value.line, tr("“%1” must be a text").arg(key));
    return value.text.trimmed();
}

QString YamlMap::text(const QString &key) const
{
    return textOf(node(key), key);
}

QString YamlMap::textOr(const QString &key, const QString &otherwise) const
{
    return has(key) ? text(key) : otherwise;
}

QString YamlMap::oneOf(const QString &key, const QStringList &choices) const
{
    const QString value = text(key);
    if (!choices.contains(value))
        m_sheet.fail(lineOf(key), tr("“%1” cannot be “%2”; it is one of: %3").arg(key, value, choices.join(u", "_s)),
                     value, choices);
    return value;
}

LocalText YamlMap::localText(const QString &key) const
{
    const YamlNode &value = node(key);
    if (value.kind != YamlNode::Kind::Map)
        m_sheet.fail(value.line, tr("“%1” needs both languages: {nl: …, en: …}").arg(key));
    const YamlMap both(m_sheet, value, {u"nl"_s, u"en"_s});
    return {both.text(u"nl"_s), both.text(u"en"_s)};
}

LocalText YamlMap::optionalLocalText(const QString &key) const
{
    return has(key) ? localText(key) : LocalText{};
}

QDate YamlMap::date(const QString &key) const
{
    const QString value = text(key);
    const QDate date = QDate::fromString(value, u"yyyy-MM-dd"_s);
    if (!date.isValid())
        m_sheet.fail(lineOf(key), tr("“%1” must be a date such as 2026-07-16, not “%2”").arg(key, value));
    return date;
}

QDate YamlMap::optionalDate(const QString &key) const
{
    return has(key) ? date(key) : QDate();
}

int YamlMap::number(const QString &key) const
{
    const QString value = text(key);
    bool ok = false;
    const int number = value.toInt(&ok);
    if (!ok || number < 0)
        m_sheet.fail(lineOf(key), tr("“%1” must be a whole number, not “%2”").arg(key, value));
    return number;
}

bool YamlMap::yesOr(const QString &key, bool otherwise) const
{
    return has(key) ? oneOf(key, {u"yes"_s, u"no"_s}) == "yes"_L1 : otherwise;
}

const std::vector<YamlNode> &YamlMap::list(const QString &key) const
{
    const YamlNode &value = node(key);
    if (value.kind != YamlNode::Kind::List || value.children.empty())
        m_sheet.fail(value.line, tr("“%1” must be a list with at least one line “- …”").arg(key));
    return value.children;
}

QStringList YamlMap::texts(const QString &key) const
{
    QStringList texts;
    for (const YamlNode &item : list(key))
        texts.append(textOf(item, key));
    return texts;
}

QStringList YamlMap::optionalTexts(const QString &key) const
{
    return has(key) ? texts(key) : QStringList();
}

} // namespace model
