// SPDX-License-Identifier: EUPL-1.2
// The use cases: open a case, change a section, tick, finish a phase. The only place where a transaction begins, and
// every one of them writes the journal. It answers with findings where the answer is no, and throws where the world
// failed.
#pragma once

#include "model/casefile/casecontents.h"
#include "model/casefile/caserepository.h"
#include "model/casefile/identity.h"
#include "model/casefile/journal.h"
#include "model/casefile/personrepository.h"
#include "model/casefile/termkeeper.h"
#include "model/casefile/versionkeeper.h"
#include "model/storage/sectionstore.h"
#include "model/workflow/standing.h"

#include <functional>

namespace model {

class CaseService final
{
public:
    // What a case service works with; all of it must outlive it.
    struct Parts
    {
        Store &store;
        CaseKeys &keys;
        SectionStore &sections;
        CaseRepository &cases;
        PersonRepository &persons;
        Journal &journal;
        TermKeeper &terms;
        TextVersions &versions;
        const Procedure &procedure;
        const Clock &clock;
        std::function<QString()> who; // what the ledger calls whoever has the vault open
    };
    explicit CaseService(Parts parts);

    // Makes a case with its key, its number and the person it begins with, under a pseudonym.
    [[nodiscard]] CaseId open();
    void viewed(CaseId id);

    [[nodiscard]] CaseContents contents(CaseId id) const;
    // Is this person's name one that the vault may not show in this case (identity.h)? A search by name must not lead
    // to it either.
    [[nodiscard]] bool hidesNameOf(CaseId id, PersonId person) const;
    // Takes the names that this case hides today out of a text of it. Ask once for all texts of a case.
    [[nodiscard]] std::function<QString(const QString &)> nameMask(CaseId id) const;
    [[nodiscard]] Standing standing(CaseId id, Language language) const;
    [[nodiscard]] Standing standing(CaseId id, const CaseContents &contents, Language language) const;

    // Saves what was typed: a Section::One, or one row (a row without id is added and gets one). Nothing changed:
    // nothing written. `reason` is why something of an earlier phase changes; it goes into the journal, sealed. Throws
    // Failure{Conflict} when a text that was agreed with changes without a reason (versionkeeper.h).
    template <typename T>
    void save(CaseId id, T &value, const QString &reason = {})
    {
        mustKeep(T::section);
        write([&] {
            complete(id, value);
            keepWhatIsHidden(id, value);
            const bool agreesAnew = m_keeper.before(id, value, reason);
            const Change change = m.sections.save(id, value);
            m_keeper.after(id, value, agreesAnew);
            noteChange(id, change, reason);
        });
    }

    // Writing stops for a while, or ends: what was changed since the last time gets a version.
    void pauseWriting(CaseId id, TextVersion::Cause cause);

    void retract(const Section &section, CaseId id, RowId row, const QString &reason);
    void restore(const Section &section, CaseId id, RowId row);

    void tick(CaseId id, const QString &step, const Tick &tick);
    void untick(CaseId id, const QString &step);

    // Each answers with what stands in the way; empty: done.
    [[nodiscard]] Findings finishPhase(CaseId id, Language language);
    [[nodiscard]] Findings skipPhase(CaseId id, const QString &reason);
    [[nodiscard]] Findings returnToPhase(CaseId id, const QString &phase, const QString &reason);

    // What a role may not do is absent from its screen and refused here (D8). Throws Failure{Conflict} for a section
    // that the procedure of this vault has no page for: no investigation, no measure in a counsellor's vault.
    void mustKeep(const Section &section) const;

    // One transaction around several of these, or around anything else that writes (import, generator, leaving the
    // vault).
    void write(const std::function<void()> &work);

private:
    // What a row gets by itself when it is first saved. Sections that need nothing fall to the last one.
    void complete(CaseId id, Party &party);
    [[nodiscard]] CaseContents peopleAndConsents(CaseId id) const;
    [[nodiscard]] bool isNameHidden(CaseId id, RowId party) const;
    void noteInRegister(Party &party);
    void complete(CaseId id, Allegation &allegation);
    void complete(CaseId id, Consent &consent);
    void complete(CaseId id, Duty &duty);
    template <typename T>
    void sign(CaseId id, T &row); // says who recorded it, when it says something new
    template <typename T>
    void complete(CaseId, T &)
    {}
    // A text that was shown without a hidden name must not replace the one that is kept.
    template <typename T>
    void keepWhatIsHidden(CaseId id, T &value) const
    {
        bool isMasked = false;
        forEachText(value, [&](const SealedText &text) { isMasked = isMasked || text.text.contains(hiddenName()); });
        if (!isMasked)
            return;
        const T stored = storedOf(id, value);
        T::describe([&](const char *, auto member, auto...) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value.*member)>, SealedText>)
                if ((value.*member).text.contains(hiddenName()))
                    value.*member = stored.*member;
        });
    }
    template <typename T, typename Visit>
    static void forEachText(const T &value, Visit &&visit)
    {
        T::describe([&](const char *, auto member, auto...) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value.*member)>, SealedText>)
                visit(value.*member);
        });
    }
    template <typename T>
    [[nodiscard]] T storedOf(CaseId id, const T &value) const
    {
        if constexpr (T::section.cardinality == Section::One) {
            return m.sections.one<T>(id);
        } else {
            for (T &each : m.sections.all<T>(id))
                if (value.row.id.isValid() && each.row.id == value.row.id)
                    return each;
            return T();
        }
    }
    void refresh(CaseId id); // what is repeated and counted of the case, for lists
    void noteChange(CaseId id, const Change &change, const QString &reason);
    void moveOn(CaseId id, const QString &phase, PhaseEvent::Kind kind, const QString &reason);
    [[nodiscard]] Progress progressOf(CaseId id) const;

    Parts m;
    VersionKeeper m_keeper;
};

} // namespace model
