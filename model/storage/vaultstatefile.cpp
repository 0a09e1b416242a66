// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/vaultstatefile.h"

#include "model/core/clock.h"
#include "model/core/failure.h"
#include "model/storage/durablefile.h"
#include "model/storage/machine.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace model {

namespace {

QByteArray contentOf(const VaultFolder &folder)
{
    const QString path = folder.statePath();
    return QFileInfo::exists(path) ? readSmallFile(path, 2 * VaultState::Layout.size) : QByteArray();
}

bool holdsBytes(const QString &path)
{
    return QFileInfo(path).size() > 0;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("model::VaultStateFile", text);
}

constexpr const char *Missing = QT_TRANSLATE_NOOP("model::VaultStateFile", "The file “%1” with the cases is missing.");
constexpr const char *Unknown = QT_TRANSLATE_NOOP(
    "model::VaultStateFile", "The file vault.state is missing or damaged, so it cannot be seen whether the cases "
                             "are those of the last time. Look at the newest entries of the journal.");
constexpr const char *Replaced = QT_TRANSLATE_NOOP(
    "model::VaultStateFile", "The file with the cases was replaced or put back since this vault was last closed. "
                             "Look at the newest entries of the journal before you go on.");
constexpr const char *Elsewhere = QT_TRANSLATE_NOOP(
    "model::VaultStateFile", "This vault was last open on another computer and was not closed there. "
                             "Make sure that it is not in use there and that its files were copied whole.");
constexpr const char *PutAside = QT_TRANSLATE_NOOP(
    "model::VaultStateFile", "“%1” does not belong to this vault as it was last closed and would have changed "
                             "the cases. It was put aside as “%2”.");
constexpr const char *HalfWritten = QT_TRANSLATE_NOOP(
    "model::VaultStateFile", "“%1” could only be written in part, so nothing can be saved in this vault now.");

} // namespace

VaultStateFile::VaultStateFile(VaultFolder folder, SecretBytes macKey, const KeySlots &keys,
                               const Bytes<16> &unlockedBy)
    : m_folder(std::move(folder)),
      m_macKey(std::move(macKey)),
      m_unlockedBy(unlockedBy)
{
    m_state.vaultId = keys.vaultId;
    m_state.instanceId = keys.instanceId;
}

Bytes<16> VaultStateFile::slotToTryFirst(const VaultFolder &folder)
{
    return model::slotToTryFirst(contentOf(folder));
}

QStringList VaultStateFile::openAndJudge()
{
    VaultStateReading reading = readVaultState(contentOf(m_folder), m_macKey);
    const bool isOurs =
        reading.state && reading.state->vaultId == m_state.vaultId && reading.state->instanceId == m_state.instanceId;
    if (!isOurs)
        reading = {};
    takeUp(reading);
    const bool hasJournal = holdsBytes(m_folder.rollbackJournalPath());
    return act(judgeOpening(reading.state, DatabasePrint::of(m_folder.databasePath()), hasJournal));
}

void VaultStateFile::takeUp(const VaultStateReading &reading)
{
    m_worseCopy = reading.worseCopy;
    m_isOnDisk = reading.copiesAgree;
    if (reading.state)
        m_state = *reading.state;
}

QStringList VaultStateFile::act(const OpeningVerdict &verdict)
{
    if (verdict.databaseIsMissing)
        throw Failure(Failure::Kind::Damaged, translated(Missing).arg(m_folder.databasePath()));
    m_wasClosedCleanly = !verdict.endedUncleanly && !verdict.stateIsUnknown;
    QStringList notices;
    if (verdict.stateIsUnknown)
        notices.append(translated(Unknown));
    if (verdict.journalIsForeign)
        notices.append(putAside(m_folder.rollbackJournalPath()));
    for (const QString &path : m_folder.writeAheadPaths())
        if (QFileInfo::exists(path))
            notices.append(putAside(path));
    if (verdict.databaseWasReplaced)
        notices.append(translated(Replaced));
    if (verdict.endedUncleanly && m_state.machine != machineMark(m_macKey))
        notices.append(translated(Elsewhere));
    return notices;
}

QString VaultStateFile::putAside(const QString &filePath) const
{
    const QString stamp = SystemClock().now().toString(QStringLiteral("yyyyMMddTHHmmsszzz"));
    const QString where = m_folder.quarantine(filePath, stamp);
    return translated(PutAside).arg(QFileInfo(filePath).fileName(), where);
}

JournalHead VaultStateFile::lastJournalHead() const
{
    return {m_state.journalSequence, viewOf(m_state.journalHead).toByteArray()};
}

QDateTime VaultStateFile::latestInstant() const
{
    return m_state.latestInstant == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(m_state.latestInstant, Qt::UTC);
}

void VaultStateFile::markDirty()
{
    if (m_isOnDisk && !m_state.isClean && m_state.lastSlot == m_unlockedBy)
        return;
    VaultState next = m_state;
    next.isClean = false;
    write(next);
}

void VaultStateFile::markClean(const JournalHead &head, const QDateTime &now)
{
    Q_ASSERT(head.head.size() == 32);
    if (holdsBytes(m_folder.rollbackJournalPath()))
        return; // a transaction is not finished: the next opening must recover it
    VaultState next = m_state;
    next.isClean = true;
    next.database = DatabasePrint::of(m_folder.databasePath());
    next.journalSequence = head.sequence;
    next.journalHead = bytesAt<32>(head.head, 0);
    next.latestInstant = qMax(next.latestInstant, now.toMSecsSinceEpoch());
    write(next);
}

void VaultStateFile::write(VaultState next)
{
    ++next.generation;
    next.machine = machineMark(m_macKey);
    next.lastSlot = m_unlockedBy;
    const CopyPair copies = next.writeBoth(m_macKey);
    const QString path = m_folder.statePath();
    m_isOnDisk = false; // until both copies are: a "closed" left in one of them would cost the next crash its journal
    if (QFileInfo(path).size() != 2 * VaultState::Layout.size)
        placeDurably(path, copies.joined());
    else if (rewriteCopiesDurably(path, copies, m_worseCopy) == Rewritten::FirstOnly)
        return takeUpHalf(next);
    m_state = next;
    m_isOnDisk = true;
}

// One copy is new. That is enough to be closed, but not to be in use.
void VaultStateFile::takeUpHalf(const VaultState &next)
{
    m_worseCopy = otherThan(m_worseCopy);
    m_state = next;
    if (!m_state.isClean)
        throw Failure(Failure::Kind::NotWritable, translated(HalfWritten).arg(m_folder.statePath()));
}

} // namespace model
