// SPDX-License-Identifier: EUPL-1.2
#include "app/rowchoices.h"

#include "model/notes/note.h"

#include <QCoreApplication>
#include <QLocale>

namespace app {

using namespace Qt::StringLiterals;
using namespace model;

namespace {

QString dayText(const std::optional<QDate> &day, Language language)
{
    const QLocale locale(language == Language::Dutch ? QLocale::Dutch : QLocale::English);
    return day ? locale.toString(*day, u"d MMMM yyyy"_s)
               : QCoreApplication::translate("app::RowChoices", "no date yet");
}

QString joined(const QStringList &parts)
{
    QStringList present;
    for (const QString &part : parts)
        if (!part.isEmpty())
            present += part;
    return present.join(u" · "_s);
}

template <typename Row, typename Text>
views::RowChoices choicesOf(const std::vector<Row> &rows, Text &&textOf)
{
    views::RowChoices choices;
    for (const Row &row : rows)
        if (!row.row.retracted)
            choices.append(textOf(row));
    return choices;
}

QString aliasOf(const CaseContents &contents, RowId party)
{
    for (const Party &each : contents.parties)
        if (each.row.id == party)
            return each.alias;
    return {};
}

// What a consent may point to by itself: one conversation, one allegation.
views::RowChoices whatWasTold(const QString &table, const CaseContents &contents, const CodeLists &codes,
                              Language language)
{
    const auto code = [&](const char *list, const QString &value) {
        return codes.list(QLatin1String(list)).text(value, language);
    };
    if (table == "conversation"_L1)
        return choicesOf(contents.conversations, [&](const Conversation &talk) {
            return views::RowChoice{talk.row.id,
                                    joined({dayText(talk.heldOn, language), code("medium", talk.medium.value),
                                            aliasOf(contents, talk.person)}),
                                    {},
                                    {}};
        });
    return choicesOf(contents.allegations, [&](const Allegation &each) {
        return views::RowChoice{each.row.id,
                                joined({each.number ? QString::number(*each.number) : QString(),
                                        code("behaviour", each.behaviour.value), aliasOf(contents, each.person)}),
                                {},
                                {}};
    });
}

} // namespace

views::RowChoices rowChoices(const QString &table, const CaseContents &contents, const CodeLists &codes,
                             Language language)
{
    const auto code = [&](const char *list, const QString &value) {
        return codes.list(QLatin1String(list)).text(value, language);
    };
    if (table == "party"_L1)
        return choicesOf(contents.parties, [&](const Party &p) {
            return views::RowChoice{
                p.row.id, joined({p.alias, code("party_role", p.role.value)}), {}, p.personnelCategory};
        });
    if (table == "conversation"_L1 || table == "allegation"_L1)
        return whatWasTold(table, contents, codes, language);
    if (table == "advice"_L1)
        return choicesOf(contents.advices, [&](const Advice &a) {
            return views::RowChoice{
                a.row.id,
                joined(
                    {code("recipient", a.addressee.value), aliasOf(contents, a.person), dayText(a.issuedOn, language)}),
                joined({codes.list(u"advice_kind"_s).texts(a.kinds.values, language), plainNote(a.advice.text)}),
                {}};
        });
    if (table == "decision"_L1)
        return choicesOf(contents.decisions, [&](const Decision &d) {
            return views::RowChoice{d.row.id,
                                    joined({aliasOf(contents, d.person), dayText(d.takenOn, language)}),
                                    plainNote(d.decision.text),
                                    {}};
        });
    if (table == "measure"_L1)
        return choicesOf(contents.measures, [&](const Measure &m) {
            return views::RowChoice{m.row.id,
                                    joined({aliasOf(contents, m.person), code("measure", m.kind.value)}),
                                    plainNote(m.description.text),
                                    {}};
        });
    return {};
}

} // namespace app
