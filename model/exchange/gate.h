// SPDX-License-Identifier: EUPL-1.2
// The only way out of the vault. It asks the consent ledger, keeps back what may not go, writes the journal, and only
// then hands over: whatever renders, prints or packs takes an Outgoing, and nobody but the gate can make one. It must
// never be gone around.
#pragma once

#include "model/casefile/caseservice.h"
#include "model/casefile/documentversion.h"
#include "model/casefile/termlist.h"
#include "model/exchange/departure.h"

namespace model {

// What may leave, as it may leave. Made by the gate alone.
class Outgoing final
{
public:
    [[nodiscard]] const Departure &departure() const { return m_departure; }
    [[nodiscard]] const CaseFile &file() const { return m_file; }
    [[nodiscard]] const CaseContents &contents() const
    {
        return m_contents;
    } // chosen sections only; masked where needed
    [[nodiscard]] bool isMasked() const { return m_isMasked; }

private:
    friend class Gate;
    Outgoing() = default;

    Departure m_departure;
    CaseFile m_file;
    CaseContents m_contents;
    bool m_isMasked = false;
};

// The terms of all cases that run, for a calendar: numbers of cases, kinds and days, and nothing that needs consent.
class OutgoingTerms final
{
public:
    [[nodiscard]] const std::vector<TermLine> &lines() const { return m_lines; }

private:
    friend class Gate;
    OutgoingTerms() = default;

    std::vector<TermLine> m_lines;
};

// One version of a document, to be read out as it is: nothing in a file can be masked.
class OutgoingDocument final
{
public:
    [[nodiscard]] const Departure &departure() const { return m_departure; }
    [[nodiscard]] const DocumentVersion &version() const { return m_version; }

private:
    friend class Gate;
    OutgoingDocument() = default;

    Departure m_departure;
    DocumentVersion m_version;
};

class Gate final
{
public:
    Gate(CaseRepository &cases, CaseService &service, Journal &journal, const Clock &clock);

    // What stands in the way; empty: it may go. Pure over the contents, so that the screen can ask at every change.
    [[nodiscard]] static Findings check(const CaseContents &contents, const Departure &departure, QDate today);
    // Whom this departure must not give away: the reporter (and who supports her) without consent for her identity.
    [[nodiscard]] static QSet<RowId> toBeMasked(const CaseContents &contents, const Departure &departure, QDate today);

    // Checks again, inside one transaction with the journal entry, and hands over. A refusal is written down as well,
    // and comes back as findings.
    [[nodiscard]] std::optional<Outgoing> pass(const Departure &departure, Findings &refusal);

    // The same for a file; the departure's form must be File. The journal says which version of which document went.
    [[nodiscard]] std::optional<OutgoingDocument> passDocument(const Departure &departure,
                                                               const DocumentVersion &version, Findings &refusal);

    // Writes in the journal how many went, and hands over all that run on that day.
    [[nodiscard]] OutgoingTerms passTerms(const TermList &list);

private:
    // isKnown: who reported. `what`: more about what went.
    void note(const Departure &departure, const QString &action, bool isKnown, const QString &what = {});

    CaseRepository &m_cases;
    CaseService &m_service;
    Journal &m_journal;
    const Clock &m_clock;
};

// The word of the journal for a form: "pdf".
[[nodiscard]] QString formName(Departure::Form form);

// The words of the journal for an exception: "Sv 162" and so on; empty for None.
[[nodiscard]] QString exceptionBasis(SecrecyException exception);

} // namespace model
