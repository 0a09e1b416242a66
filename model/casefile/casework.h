// SPDX-License-Identifier: EUPL-1.2
// Everything that works on the cases of one unlocked vault, over one connection, on one thread: wired once, here.
// The storage thread has one for writing, the window another that only reads, the command line its own (architecture
// D3).
#pragma once

#include "model/casefile/caseservice.h"
#include "model/casefile/documentservice.h"
#include "model/casefile/quicknoteservice.h"
#include "model/casefile/readbackservice.h"
#include "model/casefile/slotlabels.h"
#include "model/casefile/textversions.h"
#include "model/search/fulltextsearch.h"
#include "model/search/savedsearches.h"
#include "model/storage/casekeys.h"
#include "model/storage/store.h"

namespace model {

class Vault;

// What a connection needs of the vault, so that another thread never touches the Vault itself.
struct VaultAccess
{
    QString databasePath;
    StoreKey databaseKey;
    KeyWrap wrap;
    Sealer nameTokens;
    Sealer vaultSeal;
    QByteArray slotId;

    [[nodiscard]] static VaultAccess of(const Vault &vault);
};

// A vault of which nothing but the beginning was made: the program stopped before its first case could be there.
[[nodiscard]] Failure makingWasCutOff();

class Casework final
{
public:
    // Makes the database of a new vault. The vault's folder and keys stand already.
    [[nodiscard]] static std::unique_ptr<Casework> create(VaultAccess access, Role role, const Clock &clock);
    // Opens it; the writing one brings an older schema up to date first, after copying the file to
    // <name>.before-<version>.
    [[nodiscard]] static std::unique_ptr<Casework> open(VaultAccess access, Store::Access mode, const Clock &clock);
    ~Casework();

    [[nodiscard]] Role role() const { return m_procedure.role; }
    [[nodiscard]] const Procedure &procedure() const { return m_procedure; }

    [[nodiscard]] Store &store() { return *m_store; }
    [[nodiscard]] CaseKeys &keys() { return m_keys; }
    [[nodiscard]] SectionStore &sections() { return m_sections; }
    [[nodiscard]] CaseRepository &cases() { return m_cases; }
    [[nodiscard]] PersonRepository &persons() { return m_persons; }
    [[nodiscard]] Journal &journal() { return m_journal; }
    [[nodiscard]] TermKeeper &terms() { return m_terms; }
    [[nodiscard]] TextVersions &versions() { return m_versions; }
    [[nodiscard]] SlotLabels &slotLabels() { return m_slotLabels; }
    [[nodiscard]] CaseService &service() { return m_service; }
    [[nodiscard]] ReadBackService &readBack() { return m_readBack; }
    [[nodiscard]] QuickNoteRepository &quickNotes() { return m_quickNotes; }
    [[nodiscard]] QuickNoteService &noteService() { return m_noteService; }
    [[nodiscard]] DocumentRepository &documents() { return m_documents; }
    [[nodiscard]] DocumentService &documentService() { return m_documentService; }
    [[nodiscard]] SearchIndex &searchIndex() { return m_searchIndex; }
    [[nodiscard]] FullTextSearch &search() { return m_search; }
    [[nodiscard]] SavedSearches &savedSearches() { return m_savedSearches; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

private:
    Casework(VaultAccess access, std::unique_ptr<Store> store, Role role, const Clock &clock);

    std::unique_ptr<Store> m_store;
    KeyWrap m_wrap;
    Sealer m_nameTokens;
    Sealer m_vaultSeal;
    const Clock &m_clock;
    Procedure m_procedure;
    CaseKeys m_keys;
    SectionStore m_sections;
    CaseRepository m_cases;
    PersonRepository m_persons;
    Journal m_journal;
    TermKeeper m_terms;
    TextVersions m_versions;
    SlotLabels m_slotLabels;
    CaseService m_service;
    ReadBackService m_readBack;
    QuickNoteRepository m_quickNotes;
    QuickNoteService m_noteService;
    DocumentRepository m_documents;
    DocumentService m_documentService;
    SearchIndex m_searchIndex;
    FullTextSearch m_search;
    SavedSearches m_savedSearches;
};

} // namespace model
