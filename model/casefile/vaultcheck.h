// SPDX-License-Identifier: EUPL-1.2
// Is everything in this vault as it was written? Looks at the folder, the pages, the references, every sealed text,
// file of a document and quick note, and the chain of the journal, and says what it found line by line. It reads only;
// it must never repair, and never show a word of what it opened.
#pragma once

#include <QStringList>
#include <functional>
#include <vector>

namespace model {

class Casework;
class Vault;

struct CheckLine
{
    QString id;   // "folder", "keys", "pages", "references", "seals", "notes", "documents", "journal"
    QString text; // a sentence
    bool isGood = true;
    QStringList details; // what is wrong, one sentence each
};

struct VaultVerdict
{
    std::vector<CheckLine> lines;
    qint64 cases = 0;
    qint64 conversations = 0;
    qint64 sealedTexts = 0;
    qint64 quickNotes = 0;
    qint64 files = 0; // versions of documents that are whole
    qint64 journalEntries = 0;

    [[nodiscard]] bool isGood() const;
};

// `tell` is called now and then with the cases looked at and their number; it may throw Failure{Cancelled}.
[[nodiscard]] VaultVerdict checkVault(const Vault &vault, Casework &work,
                                      const std::function<void(qint64 done, qint64 of)> &tell = {});

} // namespace model
