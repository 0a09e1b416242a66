// SPDX-License-Identifier: EUPL-1.2
#include "model/core/yamltree.h"

#include "model/core/failure.h"

#include <QHash>
#include <QStringDecoder>
#include <algorithm>
#include <sstream>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr size_t deepest = 12;      // our own files need six
constexpr int mostValues = 100'000; // the largest of ours has a few thousand

class TreeBuilder final : public YAML::EventHandler
{
public:
    explicit TreeBuilder(const YamlSheet &sheet) : m_sheet(sheet) {}

    YamlNode take() { return std::move(m_root); }

    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t) override { add(mark, YamlNode::Kind::Empty, {}, {}); }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t, const std::string &value) override
    {
        add(mark, YamlNode::Kind::Text, tag, QString::fromStdString(value));
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t,
                         YAML::EmitterStyle::value) override
    {
        open(mark, YamlNode::Kind::List, tag);
    }
    void OnSequenceEnd() override { m_open.pop_back(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t, YAML::EmitterStyle::value) override
    {
        open(mark, YamlNode::Kind::Map, tag);
    }
    void OnMapEnd() override { m_open.pop_back(); }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override { refuseAnchors(mark); }
    void OnAnchor(const YAML::Mark &mark, const std::string &) override { refuseAnchors(mark); }

private:
    struct Open
    {
        YamlNode *node; // stays where it is: its parent gets no further child while this one is open
        bool keyIsNext;
        QString key;
        int keyLine;
        QHash<QString, int> lines; // of the keys so far
    };

    static int lineOf(const YAML::Mark &mark) { return mark.is_null() ? 1 : mark.line + 1; }

    [[noreturn]] void refuseAnchors(const YAML::Mark &mark) const
    {
        m_sheet.fail(lineOf(mark), YamlSheet::tr("anchors (&) and aliases (*) are not allowed here; "
                                                 "put quotes around a text that starts with one"));
    }

    void checkValue(const YAML::Mark &mark, const std::string &tag)
    {
        if (!tag.empty() && tag != "?" && tag != "!")
            m_sheet.fail(lineOf(mark), YamlSheet::tr("tags (!) are not allowed here; "
                                                     "put quotes around a text that starts with one"));
        if (++m_values > mostValues)
            m_sheet.fail(lineOf(mark), YamlSheet::tr("the file holds more than %1 values").arg(mostValues));
    }

    void takeKey(Open &map, const YAML::Mark &mark, YamlNode::Kind kind, const QString &key)
    {
        if (kind != YamlNode::Kind::Text || key.isEmpty())
            m_sheet.fail(lineOf(mark), YamlSheet::tr("a key must be a plain text"));
        if (map.lines.contains(key))
            m_sheet.fail(lineOf(mark), YamlSheet::tr("the key “%1” occurs twice; the first time on line %2")
                                           .arg(key, QString::number(map.lines.value(key))));
        map.lines.insert(key, lineOf(mark));
        map.key = key;
        map.keyLine = lineOf(mark);
        map.keyIsNext = false;
    }

    // The new node, or null when the event was a key.
    YamlNode *add(const YAML::Mark &mark, YamlNode::Kind kind, const std::string &tag, const QString &text)
    {
        checkValue(mark, tag);
        YamlNode node{.kind = kind, .line = lineOf(mark), .text = text};
        if (m_open.empty()) {
            m_root = std::move(node);
            return &m_root;
        }
        Open &parent = m_open.back();
        if (parent.node->kind == YamlNode::Kind::Map) {
            if (parent.keyIsNext) {
                takeKey(parent, mark, kind, text);
                return nullptr;
            }
            node.key = parent.key;
            node.line = parent.keyLine; // a message points at "key:", also when the value begins a line later
            parent.keyIsNext = true;
        }
        return &parent.node->children.emplace_back(std::move(node));
    }

    void open(const YAML::Mark &mark, YamlNode::Kind kind, const std::string &tag)
    {
        if (m_open.size() >= deepest)
            m_sheet.fail(lineOf(mark), YamlSheet::tr("values are nested too deeply here"));
        m_open.push_back({add(mark, kind, tag, {}), true, {}, 0, {}});
    }

    const YamlSheet &m_sheet;
    YamlNode m_root;
    std::vector<Open> m_open;
    int m_values = 0;
};

int lineAt(const QByteArray &yaml, qsizetype offset)
{
    return int(std::count(yaml.begin(), yaml.begin() + offset, '\n')) + 1;
}

void refuseBytes(const QByteArray &yaml, const YamlSheet &sheet)
{
    if (yaml.size() > longestYaml)
        sheet.fail(1, YamlSheet::tr("the file is larger than 1 MiB"));
    const auto control = std::find_if(yaml.begin(), yaml.end(), [](char c) {
        return (c >= 0 && c < ' ' && c != '\n' && c != '\r' && c != '\t') || c == '\x7f';
    });
    if (control != yaml.end())
        sheet.fail(lineAt(yaml, control - yaml.begin()),
                   YamlSheet::tr("this is not a text file (it holds control characters)"));
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString decoded = utf8(yaml);
    if (utf8.hasError())
        sheet.fail(int(decoded.left(decoded.indexOf(QChar::ReplacementCharacter)).count(u'\n')) + 1,
                   YamlSheet::tr("this is not UTF-8 text; save the file as UTF-8"));
}

} // namespace

YamlNode readYamlTree(const QByteArray &yaml, const YamlSheet &sheet)
{
    refuseBytes(yaml, sheet);
    // yaml-cpp 0.7 takes a quote that is never closed for a whole text; at "..." (end of document) it notices.
    std::istringstream stream(yaml.toStdString() + (yaml.endsWith('\n') ? "...\n" : "\n...\n"));
    TreeBuilder builder(sheet);
    try {
        YAML::Parser parser(stream);
        parser.HandleNextDocument(builder);
        YamlNode root = builder.take();
        if (root.kind == YamlNode::Kind::Empty)
            sheet.fail(1, YamlSheet::tr("the file is empty"));
        if (parser.HandleNextDocument(builder))
            sheet.fail(root.line, YamlSheet::tr("the file holds a second document (---)"));
        return root;
    } catch (const YAML::Exception &e) {
        const int line = e.mark.is_null() ? 1 : std::min(e.mark.line + 1, lineAt(yaml, yaml.size()));
        const QString where = YamlSheet::tr("this cannot be read as YAML; look at indentation, colons and quotes");
        throw Failure(Failure::Kind::BadInput, u"%1:%2: %3"_s.arg(sheet.fileName(), QString::number(line), where),
                      QString::fromStdString(e.msg));
    }
}

} // namespace model
