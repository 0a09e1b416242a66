// SPDX-License-Identifier: EUPL-1.2
// What a search found, grouped per case, as plain values for a screen. The snippets were cut from texts opened in
// memory; whoever holds them drops them when the vault locks. It must never be stored.
#pragma once

#include "model/casefile/casesearch.h"
#include "model/search/highlight.h"

#include <QDateTime>

namespace model {

struct TextHit
{
    QString section; // "conversation"
    QString column;  // "summary"
    RowId row;
    bool isRetracted = false;
    Snippet snippet;
    bool operator==(const TextHit &) const = default;
};

struct CaseHits
{
    CaseFile file;
    std::vector<TextHit> texts; // the first few; none when the case was found by filters alone
    int moreTexts = 0;
    bool operator==(const CaseHits &) const = default;
};

struct NoteHit
{
    NoteId id;
    QDateTime notedAt;
    Snippet snippet;
    bool operator==(const NoteHit &) const = default;
};

struct SearchAnswer
{
    std::vector<CaseMatch> named; // found by number, pseudonym or the name of a person
    std::vector<NoteHit> notes;   // of the Inbox
    std::vector<CaseHits> cases;  // the newest first
    bool hasMore = false;         // ask again for the cases before the last of these
    int unopened = 0;             // texts that answer and do not open: the vault is damaged there
};

} // namespace model
