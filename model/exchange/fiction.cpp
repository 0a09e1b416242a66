// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/fiction.h"

#include "model/core/failure.h"
#include "model/core/yamlsheet.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr int DeepestSlot = 5; // a slot in a slot; more would be a circle

void checkWord(const YamlSheet &sheet, int line, const QString &word, const QString &list, const WordsOfList &wordsOf)
{
    if (!word.isEmpty() && !wordsOf(list).contains(word))
        sheet.fail(line, u"“%1” is no word of the list “%2”"_s.arg(word, list), word, wordsOf(list));
}

QString anyText(const YamlMap &map, const QString &key)
{
    return map.node(key).text.trimmed(); // may be empty: no ground, no modality
}

FictionalAct readAct(const YamlSheet &sheet, const YamlNode &node, const WordsOfList &wordsOf)
{
    const YamlMap map(sheet, node, {u"behaviour"_s, u"grounds"_s, u"modality"_s, u"text"_s});
    FictionalAct act{map.text(u"behaviour"_s), anyText(map, u"grounds"_s).split(u' ', Qt::SkipEmptyParts),
                     anyText(map, u"modality"_s), map.text(u"text"_s)};
    checkWord(sheet, node.line, act.behaviour, u"behaviour"_s, wordsOf);
    checkWord(sheet, node.line, act.modality, u"modality"_s, wordsOf);
    for (const QString &ground : act.grounds)
        checkWord(sheet, node.line, ground, u"ground"_s, wordsOf);
    return act;
}

QStringList slotsIn(const QString &text)
{
    QStringList names;
    for (qsizetype open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{', open + 1))
        names << text.mid(open + 1, text.indexOf(u'}', open) - open - 1);
    return names;
}

} // namespace

Fiction Fiction::read(const QByteArray &yaml, const QString &fileName, const WordsOfList &wordsOf)
{
    const YamlSheet sheet = YamlSheet::parse(yaml, fileName);
    Fiction fiction;
    QStringList names;
    for (const YamlNode &list : sheet.root().children)
        names << list.key;
    for (const YamlNode &list : sheet.root().children) {
        for (const YamlNode &line : list.children) {
            const bool isAct = list.key == "acts"_L1;
            const QString text = isAct ? readAct(sheet, line, wordsOf).text : line.text;
            for (const QString &slot : slotsIn(text))
                if (!names.contains(slot))
                    sheet.fail(line.line, u"there is no list “%1”"_s.arg(slot), slot, names);
            if (isAct)
                fiction.m_acts.push_back(readAct(sheet, line, wordsOf));
            else
                fiction.m_lists[list.key] << text;
        }
    }
    return fiction;
}

Fiction Fiction::builtIn(const WordsOfList &wordsOf)
{
    QFile file(u":/exchange/fiction.yaml"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::Internal, u"The vocabulary of fictional cases is missing."_s, file.fileName());
    return read(file.readAll(), u"fiction.yaml"_s, wordsOf);
}

QString Fiction::say(const char *list, Dice &dice) const
{
    const auto lines = m_lists.constFind(QLatin1StringView(list));
    if (lines == m_lists.constEnd() || lines->isEmpty())
        throw Failure(Failure::Kind::Internal, u"A list of the fictional vocabulary is missing."_s,
                      QLatin1StringView(list));
    return filled(lines->at(dice.below(int(lines->size()))), dice, 0);
}

FictionalAct Fiction::act(Dice &dice) const
{
    FictionalAct act = m_acts[size_t(dice.below(int(m_acts.size())))];
    act.text = filled(act.text, dice, 0);
    act.text[0] = act.text.front().toUpper(); // "een collega …" may begin a sentence
    return act;
}

QString Fiction::filled(const QString &text, Dice &dice, int depth) const
{
    qsizetype open = text.indexOf(u'{');
    if (open < 0 || depth == DeepestSlot)
        return text;
    QString result;
    qsizetype at = 0;
    for (; open >= 0; open = text.indexOf(u'{', at)) {
        const qsizetype close = text.indexOf(u'}', open);
        const QStringList lines = m_lists.value(text.mid(open + 1, close - open - 1)); // checked when it was read
        result += QStringView(text).mid(at, open - at);
        result += filled(lines[dice.below(int(lines.size()))], dice, depth + 1);
        at = close + 1;
    }
    return result += QStringView(text).mid(at);
}

} // namespace model
