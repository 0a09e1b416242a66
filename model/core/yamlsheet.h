// SPDX-License-Identifier: EUPL-1.2
// Strict reading of every YAML file of ours (procedures, code lists, measures, import mappings): a small tree with the
// line of each value, and YamlMap, which knows the keys that may occur. Whatever is not understood is Failure{BadInput}
// with one sentence that starts with "<file>:<line>: ". It must never guess, and never let a hostile file grow:
// anchors, aliases and tags are refused, size, depth and number of values are bounded.
#pragma once

#include "model/core/localtext.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDate>
#include <QStringList>
#include <vector>

namespace model {

struct YamlNode
{
    enum class Kind { Empty, Text, List, Map };

    Kind kind = Kind::Empty;
    int line = 0;
    QString key;                    // within a map: under which key
    QString text;                   // of a text
    std::vector<YamlNode> children; // of a list or a map, in the order of the file
};

class YamlSheet final
{
    Q_DECLARE_TR_FUNCTIONS(model::YamlSheet)
public:
    // `fileName` is only for messages.
    [[nodiscard]] static YamlSheet parse(const QByteArray &yaml, const QString &fileName);
    [[nodiscard]] static YamlSheet read(const QString &path); // a file or a resource

    [[nodiscard]] const YamlNode &root() const { return m_root; }
    [[nodiscard]] const QString &fileName() const { return m_fileName; }

    [[noreturn]] void fail(int line, const QString &sentence) const;
    // The same, with "did you mean" when one of `candidates` is near `name`.
    [[noreturn]] void fail(int line, const QString &sentence, const QString &name, const QStringList &candidates) const;

private:
    explicit YamlSheet(QString fileName) : m_fileName(std::move(fileName)) {}

    QString m_fileName;
    YamlNode m_root;
};

// One map of a sheet, all of whose keys are known. The sheet must outlive it.
class YamlMap final
{
    Q_DECLARE_TR_FUNCTIONS(model::YamlSheet)
public:
    YamlMap(const YamlSheet &sheet, const YamlNode &node, const QStringList &knownKeys);

    [[nodiscard]] bool has(const QString &key) const { return find(key) != nullptr; }
    [[nodiscard]] int line() const { return m_node.line; }
    [[nodiscard]] int lineOf(const QString &key) const; // of the map itself if there is no such key

    // Without the key these fail; the ones with `Or` and `optional` do not, but still refuse a value of the wrong kind.
    [[nodiscard]] const YamlNode &node(const QString &key) const;
    [[nodiscard]] QString text(const QString &key) const;
    [[nodiscard]] QString textOr(const QString &key, const QString &otherwise) const;
    [[nodiscard]] QString oneOf(const QString &key, const QStringList &choices) const;
    [[nodiscard]] LocalText localText(const QString &key) const; // {nl: …, en: …}, both filled
    [[nodiscard]] LocalText optionalLocalText(const QString &key) const;
    [[nodiscard]] QDate date(const QString &key) const; // 2026-07-16
    [[nodiscard]] QDate optionalDate(const QString &key) const;
    [[nodiscard]] int number(const QString &key) const;                        // whole, not negative
    [[nodiscard]] bool yesOr(const QString &key, bool otherwise) const;        // yes or no
    [[nodiscard]] const std::vector<YamlNode> &list(const QString &key) const; // not empty
    [[nodiscard]] QStringList texts(const QString &key) const;
    [[nodiscard]] QStringList optionalTexts(const QString &key) const;

private:
    [[nodiscard]] const YamlNode *find(const QString &key) const;
    [[nodiscard]] QString textOf(const YamlNode &value, const QString &key) const;

    const YamlSheet &m_sheet;
    const YamlNode &m_node;
};

} // namespace model
