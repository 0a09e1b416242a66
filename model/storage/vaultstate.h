// SPDX-License-Identifier: EUPL-1.2
// What the vault looked like when it was last closed, so that a stale journal, a replaced database or an unclean end is
// seen at the next opening (security-findings F3, §4.8). Layout and judgement are pure; the file itself is the Vault's.
//
// One copy is 4 KiB, the file is copy A followed by copy B; little-endian. Frame, MAC and checksum: twocopies.h.
//
//   24   vault id 16, instance id 16
//   56   machine 16: keyed hash of the machine that wrote it
//   72   clean u8 (1 after an orderly close), 7 reserved
//   80   size of cases.db u64, number of pages u32, 4 reserved
//   96   digest of page 1 as it stands on disk, 32
//   128  last sequence number of the journal u64, its head 32
//   168  latest instant ever seen, i64 in milliseconds UTC
//   176  slot that unlocked last, 16: tried first at the next opening
//   192  reserved up to the trailers
#pragma once

#include "model/storage/bytes.h"
#include "model/storage/databaseprint.h"
#include "model/storage/twocopies.h"

#include <optional>

namespace model {

struct VaultState
{
    static const CopyLayout Layout;

    quint64 generation = 0;
    Bytes<16> vaultId{};
    Bytes<16> instanceId{};
    Bytes<16> machine{};
    bool isClean = false;
    DatabasePrint database;
    quint64 journalSequence = 0;
    Bytes<32> journalHead{};
    qint64 latestInstant = 0;
    Bytes<16> lastSlot{};

    bool operator==(const VaultState &) const = default;

    [[nodiscard]] CopyPair writeBoth(const SecretBytes &macKey) const;
};

struct VaultStateReading
{
    std::optional<VaultState> state; // the newest sound copy
    Copy worseCopy = Copy::A;        // damaged or older: to be written first next time
    bool copiesAgree = false;
};

[[nodiscard]] VaultStateReading readVaultState(QByteArrayView file, const SecretBytes &macKey);

// Before the key is known and therefore unverified: good for the order of trying, and for nothing else.
[[nodiscard]] Bytes<16> slotToTryFirst(QByteArrayView file);

// What the state and the files say together.
struct OpeningVerdict
{
    bool stateIsUnknown = false;      // lost, damaged or of another vault
    bool endedUncleanly = false;      // crash or power cut: SQLite recovers by its journal
    bool journalIsForeign = false;    // closed cleanly, yet there is a journal: not ours, and SQLite must not see it
    bool databaseWasReplaced = false; // closed cleanly, yet cases.db is not the one that was closed
    bool databaseIsMissing = false;   // there was one

    bool operator==(const OpeningVerdict &) const = default;
};

[[nodiscard]] OpeningVerdict judgeOpening(const std::optional<VaultState> &last, const DatabasePrint &found,
                                          bool hasJournal);

} // namespace model
