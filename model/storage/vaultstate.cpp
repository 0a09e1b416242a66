// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/vaultstate.h"

namespace model {

namespace {

namespace at {
constexpr qsizetype VaultId = 24;
constexpr qsizetype InstanceId = 40;
constexpr qsizetype Machine = 56;
constexpr qsizetype Clean = 72;
constexpr qsizetype ReservedAfterClean = 73;
constexpr qsizetype DatabaseSize = 80;
constexpr qsizetype PageCount = 88;
constexpr qsizetype ReservedAfterPages = 92;
constexpr qsizetype FirstPage = 96;
constexpr qsizetype JournalSequence = 128;
constexpr qsizetype JournalHead = 136;
constexpr qsizetype LatestInstant = 168;
constexpr qsizetype LastSlot = 176;
constexpr qsizetype End = 192;
} // namespace at

bool isReservedZero(QByteArrayView copy)
{
    return isZero(copy.sliced(at::ReservedAfterClean, at::DatabaseSize - at::ReservedAfterClean)) &&
           isZero(copy.sliced(at::ReservedAfterPages, at::FirstPage - at::ReservedAfterPages)) &&
           isZero(copy.sliced(at::End, VaultState::Layout.contentEnd() - at::End));
}

QByteArray writeCopy(const VaultState &state, Copy which, const SecretBytes &macKey)
{
    QByteArray copy = startCopy(VaultState::Layout, which, state.generation);
    putBytes(copy, at::VaultId, state.vaultId);
    putBytes(copy, at::InstanceId, state.instanceId);
    putBytes(copy, at::Machine, state.machine);
    putNumber(copy, at::Clean, quint8(state.isClean ? 1 : 0));
    putNumber<quint64>(copy, at::DatabaseSize, state.database.size);
    putNumber<quint32>(copy, at::PageCount, state.database.pageCount());
    putBytes(copy, at::FirstPage, state.database.firstPage);
    putNumber<quint64>(copy, at::JournalSequence, state.journalSequence);
    putBytes(copy, at::JournalHead, state.journalHead);
    putNumber<qint64>(copy, at::LatestInstant, state.latestInstant);
    putBytes(copy, at::LastSlot, state.lastSlot);
    finishCopy(copy, macKey);
    return copy;
}

std::optional<VaultState> readCopy(QByteArrayView copy, Copy which, const SecretBytes &macKey)
{
    if (healthOf(copy, VaultState::Layout, which) != CopyHealth::Good || !macFits(copy, macKey) ||
        !isReservedZero(copy))
        return std::nullopt;
    const auto clean = numberAt<quint8>(copy, at::Clean);
    VaultState state;
    state.generation = generationOf(copy);
    state.vaultId = bytesAt<16>(copy, at::VaultId);
    state.instanceId = bytesAt<16>(copy, at::InstanceId);
    state.machine = bytesAt<16>(copy, at::Machine);
    state.isClean = clean == 1;
    state.database = {numberAt<quint64>(copy, at::DatabaseSize), bytesAt<32>(copy, at::FirstPage)};
    state.journalSequence = numberAt<quint64>(copy, at::JournalSequence);
    state.journalHead = bytesAt<32>(copy, at::JournalHead);
    state.latestInstant = numberAt<qint64>(copy, at::LatestInstant);
    state.lastSlot = bytesAt<16>(copy, at::LastSlot);
    const bool fits = clean <= 1 && numberAt<quint32>(copy, at::PageCount) == state.database.pageCount();
    return fits ? std::optional(state) : std::nullopt;
}

} // namespace

const CopyLayout VaultState::Layout{QByteArrayView("VSTAAT1"), 4096};

CopyPair VaultState::writeBoth(const SecretBytes &macKey) const
{
    return {writeCopy(*this, Copy::A, macKey), writeCopy(*this, Copy::B, macKey)};
}

VaultStateReading readVaultState(QByteArrayView file, const SecretBytes &macKey)
{
    const auto a = readCopy(copyIn(file, VaultState::Layout, Copy::A), Copy::A, macKey);
    const auto b = readCopy(copyIn(file, VaultState::Layout, Copy::B), Copy::B, macKey);
    const bool useA = a && (!b || a->generation >= b->generation);
    const bool agree = a && a == b;
    return {useA ? a : b, useA && !agree ? Copy::B : Copy::A, agree};
}

Bytes<16> slotToTryFirst(QByteArrayView file)
{
    for (const Copy which : {Copy::A, Copy::B}) {
        const QByteArrayView copy = copyIn(file, VaultState::Layout, which);
        if (healthOf(copy, VaultState::Layout, which) == CopyHealth::Good)
            return bytesAt<16>(copy, at::LastSlot);
    }
    return {};
}

OpeningVerdict judgeOpening(const std::optional<VaultState> &last, const DatabasePrint &found, bool hasJournal)
{
    OpeningVerdict verdict;
    verdict.stateIsUnknown = !last.has_value();
    if (!last)
        return verdict;
    verdict.databaseIsMissing = found.isMissing() && !last->database.isMissing();
    verdict.endedUncleanly = !last->isClean;
    verdict.journalIsForeign = last->isClean && hasJournal;
    verdict.databaseWasReplaced = last->isClean && !verdict.databaseIsMissing && found != last->database;
    return verdict;
}

} // namespace model
