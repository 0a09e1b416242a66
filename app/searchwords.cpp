// SPDX-License-Identifier: EUPL-1.2
#include "app/searchwords.h"

#include "model/letter/fieldwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace app {

using namespace Qt::StringLiterals;
using views::SearchView;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::SearchWords)
};

QString linkOf(model::CaseId id, const QString &field = {})
{
    const QString link = u"case:"_s + QString::number(id.value());
    return field.isEmpty() ? link : link + u':' + field;
}

QString titleOf(const model::CaseFile &file)
{
    return file.number + u" · "_s + file.alias;
}

QString captionOf(const model::CaseFile &file, const SearchVocabulary &words)
{
    const model::Phase *phase = words.procedure.phase(file.phase);
    const QString state = file.isOpen ? Text::tr("open") : Text::tr("closed");
    return phase ? phase->text.in(words.language) + u" · "_s + state : state;
}

SearchView::Group groupOf(const model::CaseHits &hits, const SearchVocabulary &words)
{
    SearchView::Group group{linkOf(hits.file.id), titleOf(hits.file), captionOf(hits.file, words), {}, hits.moreTexts};
    for (const model::TextHit &hit : hits.texts)
        group.lines.push_back({linkOf(hits.file.id, hit.section + u'.' + hit.column),
                               model::rowWord(hit.section).in(words.language) + u" · "_s +
                                   model::fieldWord(hit.section, hit.column).in(words.language),
                               hit.snippet, hit.isRetracted});
    return group;
}

} // namespace

SearchLink readLink(const QString &link)
{
    const QStringList parts = link.split(u':');
    if (parts.value(0) == "case"_L1)
        return {model::CaseId(parts.value(1).toLongLong()), parts.value(2), {}};
    if (parts.value(0) == "note"_L1)
        return {{}, {}, model::NoteId(parts.value(1).toLongLong())};
    return {};
}

std::vector<SearchView::Group> groupsOf(const model::SearchAnswer &answer, const SearchVocabulary &words)
{
    std::vector<SearchView::Group> groups;
    for (const model::CaseMatch &match : answer.named) {
        const QString how =
            match.partyRole.isEmpty()
                ? Text::tr("by its number or pseudonym")
                : Text::tr("by a person in it: %1 (%2)")
                      .arg(match.partyAlias, words.codes.list(u"party_role"_s).text(match.partyRole, words.language));
        groups.push_back({linkOf(match.file.id), titleOf(match.file), how, {}, 0});
    }
    for (const model::NoteHit &note : answer.notes) {
        const QString when = QLocale().toString(note.notedAt.toLocalTime(), QLocale::ShortFormat);
        groups.push_back({u"note:"_s + QString::number(note.id.value()),
                          Text::tr("Quick note of %1").arg(when),
                          Text::tr("in the Inbox, not a case yet"),
                          {{{}, {}, note.snippet, false}},
                          0});
    }
    for (const model::CaseHits &hits : answer.cases)
        groups.push_back(groupOf(hits, words));
    return groups;
}

} // namespace app
