// SPDX-License-Identifier: EUPL-1.2
#include "app/leavingcontents.h"

#include "app/rowchoices.h"
#include "model/exchange/traceablefacts.h"
#include "model/exchange/traces.h"
#include "model/letter/fieldwords.h"

#include <QCoreApplication>
#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;
using namespace model;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("app::LeavingContents", text);
}

// Of what was struck through only the reason goes along; the names of such people stay, for they may stand in a text.
CaseContents asOnPaper(CaseContents contents)
{
    contents.forEachSection([](auto &member) {
        using Member = std::remove_cvref_t<decltype(member)>;
        if constexpr (!requires { Member::section; })
            if constexpr (!std::is_same_v<typename Member::value_type, Party>)
                for (auto &row : member)
                    if (row.row.retracted)
                        row = {.row = row.row};
    });
    for (Conversation &conversation : contents.conversations)
        takeInnerLayersOff(conversation);
    return contents;
}

QSet<RowId> everybody(const CaseContents &contents)
{
    QSet<RowId> all;
    for (const Party &party : contents.parties)
        all.insert(party.row.id);
    return all;
}

// One line per word and place, with how often.
class Lines
{
public:
    void add(const QString &word, const QString &place, bool isHidden)
    {
        const auto same = std::find_if(m_lines.begin(), m_lines.end(), [&](const Line &line) {
            return line.word == word && line.place == place && line.isHidden == isHidden;
        });
        if (same != m_lines.end())
            ++same->times;
        else
            m_lines.push_back({word, place, isHidden, 1});
    }
    [[nodiscard]] std::vector<views::LeavingTrace> inWords() const
    {
        std::vector<views::LeavingTrace> traces;
        for (const bool hidden : {false, true}) // what goes along is what there is to think about
            for (const Line &line : m_lines)
                if (line.isHidden == hidden)
                    traces.push_back({line.word,
                                      line.times == 1 ? line.place : tr("%1, %2 times").arg(line.place).arg(line.times),
                                      line.isHidden});
        return traces;
    }

private:
    struct Line
    {
        QString word;
        QString place;
        bool isHidden;
        int times;
    };
    std::vector<Line> m_lines;
};

// "Group of ranks or scales: Captain"; of a text only what it is called.
QString wordOf(const TraceableFact &fact, const CodeLists &codes, Language language)
{
    if (fact.kind != TraceableFact::Kind::OfHiddenPerson)
        return fact.word;
    const QString label = fieldWord(fact.section, fact.column).in(language);
    if (codes.has(fact.column))
        return label + u": "_s + codes.list(fact.column).text(fact.word, language);
    return fact.column == "alias"_L1 ? label + u": "_s + fact.word : label;
}

} // namespace

std::vector<views::LeavingSection> leavingSections(const CaseContents &contents, Language language)
{
    std::vector<views::LeavingSection> sections;
    contents.forEachSection([&](const auto &member) {
        using Member = std::remove_cvref_t<decltype(member)>;
        if constexpr (requires { Member::section; }) {
            const QString name = QLatin1StringView(Member::section.name);
            sections.push_back({name, sectionWord(name).in(language), member == Member() ? 0 : 1, false});
        } else {
            const QString name = QLatin1StringView(Member::value_type::section.name);
            sections.push_back({name, sectionWord(name).in(language), int(member.size()), true});
        }
    });
    return sections;
}

std::vector<views::LeavingTrace> leavingTraces(const CaseContents &contents, const QSet<RowId> &hidden,
                                               const QStringList &sections, const CodeLists &codes, Language language)
{
    const CaseContents paper = asOnPaper(contents);
    QSet<RowId> struckThrough;
    for (const Party &party : paper.parties)
        if (party.row.retracted)
            struckThrough.insert(party.row.id);
    Lines lines;
    for (const Trace &trace : tracesIn(paper, everybody(paper), sections))
        if (trace.section != "party"_L1 || trace.column == "retraction"_L1 || !struckThrough.contains(trace.row))
            lines.add(trace.word, sectionWord(trace.section).in(language), hidden.contains(trace.party));
    for (const TraceableFact &fact : traceableFacts(paper, hidden, sections))
        lines.add(wordOf(fact, codes, language), sectionWord(fact.section).in(language), false);
    return lines.inWords();
}

QStringList hiddenPersons(const CaseContents &contents, const QSet<RowId> &hidden, const CodeLists &codes,
                          Language language)
{
    QStringList persons;
    for (const views::RowChoice &person : rowChoices(u"party"_s, contents, codes, language))
        if (hidden.contains(person.id))
            persons << person.text;
    return persons;
}

QStringList keptBackTexts(const std::vector<KeptBack> &kept, Language language)
{
    QStringList sections;
    QHash<QString, int> counts;
    for (const KeptBack &each : kept) {
        if (!sections.contains(each.section))
            sections += each.section;
        ++counts[each.section];
    }
    QStringList texts;
    for (const QString &section : std::as_const(sections))
        texts += u"%1: %2"_s.arg(sectionWord(section).in(language)).arg(counts.value(section));
    return texts;
}

} // namespace app
