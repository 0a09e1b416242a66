// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/vaultcheck.h"

#include "model/casefile/casework.h"
#include "model/casefile/documentreader.h"
#include "model/core/columns.h"
#include "model/core/failure.h"
#include "model/storage/query.h"
#include "model/storage/references.h"
#include "model/storage/vault.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(model::VaultCheck)
};

constexpr qsizetype MostDetails = 100;

template <typename T>
qint64 sealedIn(const T &row)
{
    qint64 count = 0;
    forEachField(row, [&count](const Column &, const auto &value) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value)>, SealedText>)
            count += value.isKnown() ? 1 : 0;
    });
    return count;
}

template <typename T>
qint64 sealedIn(const std::vector<T> &rows)
{
    qint64 count = 0;
    for (const T &row : rows)
        count += sealedIn(row) + (row.row.retraction.isKnown() ? 1 : 0);
    return count;
}

class Check final
{
public:
    Check(const Vault &vault, Casework &work, const std::function<void(qint64, qint64)> &tell)
        : m_vault(vault),
          m_work(work),
          m_tell(tell)
    {}

    VaultVerdict run()
    {
        folder();
        guarded("pages", &Check::pages);
        guarded("references", &Check::references);
        guarded("seals", &Check::seals);
        guarded("notes", &Check::notes);
        guarded("documents", &Check::documents);
        guarded("journal", &Check::journal);
        return std::move(m_verdict);
    }

private:
    void add(const char *id, const QString &good, const QString &bad, QStringList wrong)
    {
        const bool isGood = wrong.isEmpty();
        if (wrong.size() > MostDetails)
            wrong = wrong.first(MostDetails) + QStringList{Text::tr("… and more.")};
        m_verdict.lines.push_back({QString::fromLatin1(id), isGood ? good : bad, isGood, std::move(wrong)});
    }

    // One check that cannot go on must not keep the others from looking.
    void guarded(const char *id, void (Check::*check)())
    {
        try {
            (this->*check)();
        } catch (const Failure &failure) {
            if (failure.kind() != Failure::Kind::Damaged)
                throw;
            add(id, {}, Text::tr("This could not be looked at to its end."), {failure.userText()});
        }
    }

    // What the opening itself found and repaired (modes, a copy of the key file) is told as well.
    void folder()
    {
        QStringList wrong = m_vault.notices();
        const auto mustBe = [&](const QString &path, QFile::Permissions most) {
            const QFileInfo about(path);
            const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                              QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
            if (about.exists() && (about.permissions() & others & ~most))
                wrong << Text::tr("%1 can be read or changed by others.").arg(about.fileName());
        };
        mustBe(m_vault.path(), {});
        for (const char *file : {"/cases.db", "/vault.keys", "/vault.state", "/vault.lock"})
            mustBe(m_vault.path() + QLatin1StringView(file), {});
        add("folder", Text::tr("The folder and its files are yours alone, and both copies of the keys are whole."),
            Text::tr("The folder was not as it should be."), std::move(wrong));
    }

    void pages()
    {
        QStringList wrong;
        Query query(m_work.store(), u"PRAGMA integrity_check"_s);
        while (query.next())
            if (const QString line = query.get<QString>(0); line != "ok"_L1)
                wrong << line;
        add("pages", Text::tr("The pages of the database are whole."), Text::tr("Pages of the database are damaged."),
            std::move(wrong));
    }

    void references()
    {
        QStringList wrong;
        for (const QString &table : danglingReferences(m_work.store()))
            wrong << Text::tr("A row of %1 refers to one that is not there.").arg(table);
        add("references", Text::tr("Every row that refers to another finds it."),
            Text::tr("Rows refer to others that are not there."), std::move(wrong));
    }

    void seals()
    {
        const std::vector<CaseId> ids = m_work.cases().list({}, m_work.clock().today());
        QStringList wrong;
        for (const CaseId id : ids) {
            try {
                openEverything(id);
            } catch (const Failure &failure) {
                if (failure.kind() != Failure::Kind::Damaged)
                    throw;
                const auto file = m_work.cases().find(id);
                wrong << Text::tr("Case %1: %2").arg(file ? file->number : QString(), failure.userText());
            }
            if (++m_verdict.cases % 100 == 0 && m_tell)
                m_tell(m_verdict.cases, qint64(ids.size()));
        }
        add("seals", Text::tr("Every sealed text opens: %1.").arg(m_verdict.sealedTexts),
            Text::tr("Sealed texts do not open."), std::move(wrong));
    }

    void openEverything(CaseId id)
    {
        const CaseContents contents = m_work.service().contents(id);
        contents.forEachSection([this](const auto &section) { m_verdict.sealedTexts += sealedIn(section); });
        m_verdict.conversations += qint64(contents.conversations.size());
        for (const Party &party : contents.parties)
            if (party.person.isValid())
                static_cast<void>(m_work.persons().find(PersonId(party.person.value())));
        for (const PhaseEvent &event : m_work.cases().events(id))
            m_verdict.sealedTexts += event.reason.isEmpty() ? 0 : 1;
        for (const TextPlace &place : m_work.versions().places(id))
            m_verdict.sealedTexts += qint64(m_work.versions().of(id, place).size());
        for (const Tick &tick : m_work.cases().ticks(id))
            m_verdict.sealedTexts += tick.reason.isEmpty() ? 0 : 1;
    }

    // From the first to the last byte of every version, against its hash.
    void documents()
    {
        QStringList wrong;
        for (const CaseId id : m_work.cases().list({}, m_work.clock().today())) {
            try {
                for (const DocumentVersion &version : m_work.documents().versions(id))
                    readThrough(version);
            } catch (const Failure &failure) {
                if (failure.kind() != Failure::Kind::Damaged)
                    throw;
                const auto file = m_work.cases().find(id);
                wrong << Text::tr("Case %1: %2").arg(file ? file->number : QString(), failure.userText());
            }
        }
        add("documents", Text::tr("Every file of a document is what was put in: %1.").arg(m_verdict.files),
            Text::tr("Files of documents are not what was put in."), std::move(wrong));
    }

    void readThrough(const DocumentVersion &version)
    {
        DocumentReader reader(m_work.documents(), version);
        QByteArray piece;
        while (reader.next(piece))
            if (m_tell)
                m_tell(m_verdict.cases, m_verdict.cases); // a large file takes seconds: it can be stopped
        ++m_verdict.files;
    }

    void notes()
    {
        QStringList wrong;
        const QuickNoteRepository &notes = m_work.quickNotes();
        for (const NoteId id : notes.page({}, notes.count())) {
            try {
                m_verdict.quickNotes += notes.find(id) ? 1 : 0;
            } catch (const Failure &failure) {
                if (failure.kind() != Failure::Kind::Damaged)
                    throw;
                wrong << Text::tr("Note of %1: %2")
                             .arg(notes.notedAt(id).toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s), failure.userText());
            }
        }
        add("notes", Text::tr("Every quick note opens: %1.").arg(m_verdict.quickNotes),
            Text::tr("Quick notes do not open."), std::move(wrong));
    }

    void journal()
    {
        QStringList wrong;
        const JournalVerdict verdict = m_work.journal().verify();
        m_verdict.journalEntries = verdict.entries;
        if (verdict.firstBroken)
            wrong << Text::tr("Entry %1 does not fit the one before it.").arg(*verdict.firstBroken);
        const JournalHead witness = m_vault.lastJournalHead();
        if (witness.sequence > 0 && m_work.journal().linkOf(qint64(witness.sequence)) != witness.head)
            wrong << Text::tr("The journal is not the one that this vault was closed with.");
        add("journal", Text::tr("The journal is unbroken: %1 entries.").arg(verdict.entries),
            Text::tr("The journal was tampered with."), std::move(wrong));
    }

    const Vault &m_vault;
    Casework &m_work;
    const std::function<void(qint64, qint64)> &m_tell;
    VaultVerdict m_verdict;
};

} // namespace

bool VaultVerdict::isGood() const
{
    return std::all_of(lines.begin(), lines.end(), [](const CheckLine &line) { return line.isGood; });
}

VaultVerdict checkVault(const Vault &vault, Casework &work, const std::function<void(qint64, qint64)> &tell)
{
    return Check(vault, work, tell).run();
}

} // namespace model
