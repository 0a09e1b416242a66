// SPDX-License-Identifier: EUPL-1.2
#include "model/notes/questions.h"

#include "model/codes/codelists.h"
#include "model/core/yamlsheet.h"
#include "model/notes/note.h"

namespace model {

using namespace Qt::StringLiterals;

namespace {

QString placeOf(const QString &role, const QString &kind)
{
    return role + u' ' + kind;
}

} // namespace

Questions Questions::read(const QByteArray &yaml, const QString &fileName)
{
    const YamlSheet sheet = YamlSheet::parse(yaml, fileName);
    const YamlMap map(sheet, sheet.root(), {u"questions"_s, u"version"_s, u"templates"_s});
    (void)map.oneOf(u"questions"_s, {u"conversation"_s});
    (void)map.number(u"version"_s);
    Questions questions;
    for (const YamlNode &node : map.list(u"templates"_s)) {
        const YamlMap each(sheet, node, {u"role"_s, u"kind"_s, u"ask"_s});
        const QString place = placeOf(each.oneOf(u"role"_s, {u"counsellor"_s, u"adviser"_s}), each.text(u"kind"_s));
        if (questions.m_byPlace.contains(place))
            sheet.fail(each.line(), u"“%1” stands here twice"_s.arg(place));
        for (const YamlNode &question : each.list(u"ask"_s)) {
            const YamlMap text(sheet, question, {u"nl"_s, u"en"_s});
            questions.m_byPlace[place].push_back({text.text(u"nl"_s), text.text(u"en"_s)});
        }
    }
    return questions;
}

Questions Questions::builtIn()
{
    return read(readResource(u":/writing/questions-1.yaml"_s), u"questions-1.yaml"_s);
}

QStringList Questions::kinds() const
{
    QStringList kinds;
    for (auto it = m_byPlace.begin(); it != m_byPlace.end(); ++it)
        if (const QString kind = it.key().section(u' ', 1); !kinds.contains(kind))
            kinds << kind;
    return kinds;
}

QString Questions::of(const QString &role, const QString &kind, Language language) const
{
    auto found = m_byPlace.find(placeOf(role, kind));
    if (found == m_byPlace.end())
        found = m_byPlace.find(placeOf(u"adviser"_s, kind));
    if (found == m_byPlace.end())
        return {};
    Note note;
    for (const LocalText &question : *found) {
        note.push_back({.kind = NoteLine::Kind::Heading, .runs = {{question.in(language), false}}});
        note.push_back({});
    }
    return writeNote(note);
}

} // namespace model
