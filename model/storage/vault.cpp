// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/vault.h"

#include "model/storage/durablefile.h"
#include "model/storage/passphrase.h"
#include "model/storage/subkeys.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <sodium.h>

namespace model {

namespace {

QByteArray arrayOf(const Bytes<16> &bytes)
{
    return viewOf(bytes).toByteArray();
}

Keyring::SlotId slotIdOf(const QByteArray &bytes)
{
    Q_ASSERT(bytes.size() == 16);
    return bytesAt<16>(bytes, 0);
}

SecretBytes fitPassphrase(const SecretBytes &typed)
{
    const QString problem = passphraseProblem(typed);
    if (!problem.isEmpty())
        throw Failure(Failure::Kind::BadInput, problem);
    return normalisedPassphrase(typed);
}

bool holdsBytes(const QString &path)
{
    return QFileInfo(path).size() > 0;
}

} // namespace

Vault::Vault(VaultFolder folder, VaultLock lock, Keyring keyring)
    : m_folder(std::move(folder)),
      m_lock(std::move(lock)),
      m_keyring(std::move(keyring)),
      m_stateFile(m_folder, m_keyring.subkey(subkeys::State), m_keyring.content(), m_keyring.unlockedBy())
{}

Vault::~Vault() = default;

Vault::Created Vault::create(const QString &path, const SecretBytes &passphrase, const KdfCost &cost)
{
    const SecretBytes secret = fitPassphrase(passphrase);
    VaultFolder::mustBeFree(path);
    RecoveryCode code = RecoveryCode::random();
    Keyring keyring = Keyring::create(secret, cost, code);
    const VaultFolder folder = VaultFolder::create(path);
    try {
        std::unique_ptr<Vault> vault(new Vault(folder, VaultLock(folder.lockPath()), std::move(keyring)));
        vault->placeFiles();
        vault->m_notices = folder.inspect();
        vault->m_isJustCreated = true;
        return {std::move(vault), std::move(code)};
    } catch (...) {
        folder.remove();
        throw;
    }
}

void Vault::placeFiles()
{
    placeDurably(m_folder.keysPath(), m_keyring.written(m_keyring.content()).joined());
    m_stateFile.markDirty(); // in use until it is marked clean
}

std::unique_ptr<Vault> Vault::open(const QString &path, const SecretBytes &passphrase)
{
    return unlock(path, SlotType::Passphrase, normalisedPassphrase(passphrase));
}

std::unique_ptr<Vault> Vault::openWithRecoveryCode(const QString &path, const SecretBytes &typedCode)
{
    const RecoveryCode::Reading reading = RecoveryCode::read(typedCode);
    if (!reading.code)
        throw Failure(Failure::Kind::WrongKey, reading.problem);
    return unlock(path, SlotType::Recovery, reading.code->bits());
}

std::unique_ptr<Vault> Vault::unlock(const QString &path, SlotType type, const SecretBytes &secret)
{
    VaultFolder folder = VaultFolder::open(path);
    VaultLock lock(folder.lockPath());
    folder.refuseConflictCopies();
    // One byte more than there should be, so that a file that is too long shows.
    const QByteArray keys = readSmallFile(folder.keysPath(), 2 * KeySlots::Layout.size + 1);
    const Keyring::SlotId last = VaultStateFile::slotToTryFirst(folder);
    Keyring keyring = Keyring::unlock(keys, type, Keyring::stretchedFrom(secret), last);
    std::unique_ptr<Vault> vault(new Vault(std::move(folder), std::move(lock), std::move(keyring)));
    vault->m_openedBy = type;
    vault->m_notices = vault->m_folder.inspect(); // not before: a wrong passphrase would swallow them
    vault->repairKeys();
    vault->m_notices += vault->m_stateFile.openAndJudge();
    return vault;
}

void Vault::repairKeys()
{
    const auto damaged = m_keyring.copyToRepair();
    if (!damaged)
        return;
    const CopyPair sound = m_keyring.written(m_keyring.content());
    try {
        if (QFileInfo(m_folder.keysPath()).size() == sound.a.size() + sound.b.size())
            writeCopyDurably(m_folder.keysPath(), sound, *damaged);
        else
            placeDurably(m_folder.keysPath(), sound.joined());
        m_keyring.adopt(m_keyring.content());
        m_notices.append(QCoreApplication::translate(
            "model::Vault", "One of the two copies in vault.keys was damaged or behind. It is mended."));
    } catch (const Failure &failure) {
        m_notices.append(
            QCoreApplication::translate("model::Vault",
                                        "One of the two copies in vault.keys is damaged and could not be mended: %1")
                .arg(failure.userText()));
    }
}

// --- keys

StoreKey Vault::databaseKey() const
{
    return {subkey(subkeys::Database), arrayOf(m_keyring.content().databaseSalt)};
}

SecretBytes Vault::subkey(QByteArrayView context8) const
{
    return m_keyring.subkey(context8);
}

QList<quint64> Vault::epochs() const
{
    QList<quint64> ids;
    for (const Epoch &epoch : m_keyring.content().epochs)
        ids.append(epoch.id);
    return ids;
}

quint64 Vault::newestEpoch() const
{
    return m_keyring.content().epochs.back().id;
}

bool Vault::hasTwoEpochs() const
{
    return m_keyring.content().epochs.size() == 2;
}

SecretBytes Vault::caseWrappingKey(quint64 epoch) const
{
    const SecretBytes base = subkey(subkeys::CaseKeys);
    const SecretBytes epochKey = m_keyring.epochKey(epoch);
    SecretBytes key(base.size());
    crypto_generichash(key.data(), size_t(key.size()), epochKey.data(),
                       static_cast<unsigned long long>(epochKey.size()), base.data(), size_t(base.size()));
    return key;
}

void Vault::beginEpoch()
{
    if (!hasTwoEpochs())
        store(m_keyring.withNewEpoch());
}

void Vault::endOldEpoch()
{
    if (hasTwoEpochs())
        store(m_keyring.withNewestEpochOnly());
}

// --- who

QByteArray Vault::slotId() const
{
    return arrayOf(m_keyring.unlockedBy());
}

QByteArray Vault::vaultId() const
{
    return arrayOf(m_keyring.content().vaultId);
}

std::optional<QByteArray> Vault::slotOpenedBy(const SecretBytes &passphrase) const
{
    const SecretBytes secret = normalisedPassphrase(passphrase);
    const auto slot = m_keyring.slotOpenedBy(SlotType::Passphrase, Keyring::stretchedFrom(secret));
    return slot ? std::optional(arrayOf(*slot)) : std::nullopt;
}

bool Vault::isReopenedBy(const SecretBytes &typed) const
{
    if (m_openedBy == SlotType::Passphrase)
        return slotOpenedBy(typed) == slotId();
    const RecoveryCode::Reading reading = RecoveryCode::read(typed);
    return reading.code && m_keyring.slotOpenedBy(SlotType::Recovery, Keyring::stretchedFrom(reading.code->bits())) ==
                               m_keyring.unlockedBy();
}

QList<QByteArray> Vault::passphraseSlots() const
{
    QList<QByteArray> ids;
    for (const KeySlot &slot : m_keyring.content().slots)
        if (slot.isActive() && slot.type == SlotType::Passphrase)
            ids.append(arrayOf(slot.id));
    return ids;
}

// --- changing them

void Vault::changePassphrase(const SecretBytes &current, const SecretBytes &next, const KdfCost &cost)
{
    const SecretBytes secret = fitPassphrase(next);
    const auto slot = slotOpenedBy(current);
    if (!slot)
        throw Failure(
            Failure::Kind::WrongKey,
            QCoreApplication::translate("model::Vault", "The current passphrase is not right; nothing was changed."));
    store(m_keyring.withReplaced(slotIdOf(*slot), secret, cost));
}

void Vault::resetPassphrase(const QByteArray &slotId, const SecretBytes &next, const KdfCost &cost)
{
    // A colleague must not take over somebody's slot: whoever has it is the actor in the journal.
    if (m_openedBy != SlotType::Recovery)
        throw Failure(Failure::Kind::Conflict,
                      QCoreApplication::translate("model::Vault",
                                                  "A forgotten passphrase is replaced with the recovery code only."));
    store(m_keyring.withReplaced(slotIdOf(slotId), fitPassphrase(next), cost));
}

QByteArray Vault::addPassphrase(const SecretBytes &passphrase, const KdfCost &cost)
{
    const SecretBytes secret = fitPassphrase(passphrase);
    const QList<QByteArray> before = passphraseSlots();
    store(m_keyring.withAdded(SlotType::Passphrase, secret, cost));
    QList<QByteArray> after = passphraseSlots();
    after.removeIf([&](const QByteArray &id) { return before.contains(id); });
    return after.constFirst();
}

void Vault::withdrawPassphrase(const QByteArray &slotId)
{
    store(m_keyring.without(slotIdOf(slotId)));
}

void Vault::replaceRecoveryCode(const RecoveryCode &next)
{
    for (const KeySlot &slot : m_keyring.content().slots)
        if (slot.isActive() && slot.type == SlotType::Recovery)
            return store(m_keyring.withReplaced(slot.id, next.bits(), KdfCost::floor()));
    store(m_keyring.withAdded(SlotType::Recovery, next.bits(), KdfCost::floor()));
}

// The new content counts as soon as one copy of it is on disk. When not even that worked, the old one is put back as
// well as the disk allows: a write that failed may still reach it later.
void Vault::store(KeySlots next)
{
    const QString path = m_folder.keysPath();
    const Copy first = m_keyring.copyToRepair().value_or(Copy::A);
    Rewritten rewritten = Rewritten::Both;
    try {
        rewritten = rewriteCopiesDurably(path, m_keyring.written(next), first);
    } catch (const Failure &) {
        try {
            writeCopyDurably(path, m_keyring.written(m_keyring.content()), first);
        } catch (const Failure &) {
            // The other copy was not touched and is sound.
        }
        throw;
    }
    m_keyring.adopt(std::move(next), rewritten == Rewritten::Both ? std::nullopt : std::optional(otherThan(first)));
}

// --- how it was left

bool Vault::hasDatabase() const
{
    return holdsBytes(databasePath());
}

void Vault::discardCreated()
{
    Q_ASSERT(m_isJustCreated);
    if (m_isJustCreated)
        m_folder.remove();
}

} // namespace model
