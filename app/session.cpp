// SPDX-License-Identifier: EUPL-1.2
#include "app/session.h"

#include "app/documentadding.h"
#include "model/casefile/openvault.h"

namespace app {

using model::Casework;
using model::Store;
using model::VaultAccess;

Session::Session(std::unique_ptr<model::Vault> vault, const model::Clock &clock)
    : m_clock(clock),
      m_vault(std::move(vault)),
      m_reserve(m_vault->reservePath())
{
    model::mustHaveDatabase(*m_vault);
    {
        const auto first = Casework::open(VaultAccess::of(*m_vault), Store::Access::ReadOnly, m_clock);
        model::checkJournalWitness(*m_vault, first->journal());
    }
    m_vault->markDirty();
    m_reserve.fill();
    m_writer = std::make_unique<StorageThread>(VaultAccess::of(*m_vault), Store::Access::ReadWrite, m_clock);
    sweepUnfinished(*m_writer);
    m_lister = std::make_unique<StorageThread>(VaultAccess::of(*m_vault), Store::Access::ReadOnly, m_clock);
    m_reader = Casework::open(VaultAccess::of(*m_vault), Store::Access::ReadOnly, m_clock);
}

Session::~Session()
{
    m_lister.reset();
    m_writer.reset();
    try {
        const qint64 last = m_reader->journal().count();
        const model::JournalHead head{quint64(last), m_reader->journal().linkOf(last)};
        m_reader.reset();
        m_vault->markClean(head, m_clock.now());
    } catch (const model::Failure &) {
        // Left dirty, the next opening checks more; nothing is lost by it.
    }
}

void Session::writeDown(const model::JournalEntry &entry, QObject *context,
                        const std::function<void(const model::Failure &)> &failed)
{
    m_writer->post([entry](model::Casework &work) { work.service().write([&] { work.journal().record(entry); }); },
                   context,
                   [failed](const std::optional<model::Failure> &failure) {
                       if (failure)
                           failed(*failure);
                   });
}

} // namespace app
