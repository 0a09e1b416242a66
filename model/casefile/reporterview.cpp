// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/reporterview.h"

#include <algorithm>

namespace model {

using namespace Qt::StringLiterals;

namespace {

const Party *partyOf(const CaseContents &contents, RowId id)
{
    for (const Party &party : contents.parties)
        if (party.row.id == id && !party.row.retracted && id.isValid())
            return &party;
    return nullptr;
}

// Whose words the account at intake are: whoever came with the case, the first one where several did.
RowId whoReported(const CaseContents &contents)
{
    for (const QString &role : {u"REPORTER"_s, u"COUNSELEE"_s, u"COMPLAINANT"_s})
        for (const Party &party : contents.parties)
            if (party.role.value == role && !party.row.retracted)
                return party.row.id;
    return {};
}

template <HasSignOff T>
void add(ReporterView &view, const T &value, RowId row, const std::optional<QDate> &toldOn)
{
    constexpr SignOff<T> s = T::signOff();
    if (!(value.*s.text).isKnown())
        return;
    view.texts.push_back({.place = {QString::fromLatin1(T::section.name), row, QString::fromLatin1(columnOf(s.text))},
                          .toldOn = toldOn,
                          .text = value.*s.text,
                          .corrections = value.*s.corrections,
                          .agreedOn = value.*s.agreedOn,
                          .isChangedSince = (value.*s.changedOn).has_value()});
}

} // namespace

ReporterView reporterViewOf(const CaseContents &contents, RowId party)
{
    ReporterView view;
    const Party *reader = partyOf(contents, party);
    if (!reader)
        return view;
    view.party = party;
    view.alias = reader->alias;
    if (party == whoReported(contents))
        add(view, contents.intake, {}, contents.intake.receivedOn);
    for (const Conversation &conversation : contents.conversations)
        if (conversation.person == party && !conversation.row.retracted)
            add(view, conversation, conversation.row.id, conversation.heldOn);
    for (const Hearing &hearing : contents.hearings)
        if (hearing.person == party && !hearing.row.retracted)
            add(view, hearing, hearing.row.id, hearing.heldOn);
    std::stable_sort(view.texts.begin(), view.texts.end(), [](const ReporterText &one, const ReporterText &other) {
        return one.toldOn && other.toldOn && *one.toldOn < *other.toldOn;
    });
    return view;
}

std::vector<RowId> readersOf(const CaseContents &contents)
{
    std::vector<RowId> readers;
    const auto add = [&](RowId id) {
        if (std::find(readers.begin(), readers.end(), id) == readers.end() &&
            !reporterViewOf(contents, id).texts.empty())
            readers.push_back(id);
    };
    add(whoReported(contents));
    for (const Party &party : contents.parties)
        add(party.row.id);
    return readers;
}

} // namespace model
