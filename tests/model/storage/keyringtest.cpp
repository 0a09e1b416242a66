// SPDX-License-Identifier: EUPL-1.2
// The keyring on bytes, with a slot key that was derived once: what a damaged, torn or changed vault.keys does.
#include "model/storage/keyring.h"
#include "model/storage/slotkey.h"
#include "model/storage/subkeys.h"
#include "tests/support/failing.h"
#include "tests/support/quiettest.h"

#include <QRandomGenerator>
#include <map>

using namespace model;

class KeyringTest final : public tests::QuietTest
{
    Q_OBJECT

    const SecretBytes m_passphrase = SecretBytes::copyOf("vier losse woorden bij toeval");
    const RecoveryCode m_code = RecoveryCode::random();
    const Keyring m_ring = Keyring::create(m_passphrase, KdfCost::floor(), m_code);
    QByteArray m_file;
    std::map<Bytes<16>, SecretBytes> m_derived; // by salt: Argon2id runs once per slot in this test

    Keyring::SlotKeySource source(const SecretBytes &secret)
    {
        return [this, &secret](const KeySlot &slot) {
            const auto known = m_derived.find(slot.salt);
            if (known != m_derived.end())
                return known->second.clone();
            return m_derived.emplace(slot.salt, stretch(secret, slot.salt, slot.cost)).first->second.clone();
        };
    }

    Keyring unlock(QByteArrayView file) { return Keyring::unlock(file, SlotType::Passphrase, source(m_passphrase)); }

    bool opens(QByteArrayView file)
    {
        return unlock(file).subkey(subkeys::Database).equals(m_ring.subkey(subkeys::Database));
    }

    static QByteArray flipped(QByteArray file, qsizetype at, int bit)
    {
        file[at] = char(file[at] ^ (1 << bit));
        return file;
    }

private Q_SLOTS:
    void initTestCase() { m_file = m_ring.written(m_ring.content()).joined(); }

    void opensByPassphraseAndByCode()
    {
        QVERIFY(opens(m_file));
        QVERIFY(!unlock(m_file).copyToRepair());
        const Keyring ring = Keyring::unlock(m_file, SlotType::Recovery, Keyring::stretchedFrom(m_code.bits()));
        QVERIFY(ring.subkey(subkeys::Database).equals(m_ring.subkey(subkeys::Database)));
        QVERIFY(ring.unlockedBy() != m_ring.unlockedBy());
        MUST_FAIL(WrongKey, Keyring::unlock(m_file, SlotType::Passphrase,
                                            [](const KeySlot &) { return SecretBytes::random(32); }));
    }

    void opensWhicheverByteOfOneCopyIsHurt()
    {
        QRandomGenerator dice(1);
        for (qsizetype at = 0; at < m_file.size(); at += at % 32768 < 3000 ? 3 : 211) {
            const Keyring ring = unlock(flipped(m_file, at, int(dice.bounded(8))));
            QVERIFY(ring.subkey(subkeys::Database).equals(m_ring.subkey(subkeys::Database)));
            QCOMPARE(ring.copyToRepair(), std::optional(at < 32768 ? Copy::A : Copy::B));
        }
    }

    void saysClearlyThatBothCopiesAreHurt()
    {
        QRandomGenerator dice(2);
        for (int round = 0; round < 100; ++round) {
            QByteArray file = flipped(m_file, qsizetype(dice.bounded(32768)), int(dice.bounded(8)));
            file = flipped(file, qsizetype(32768 + dice.bounded(32768)), int(dice.bounded(8)));
            MUST_FAIL(Damaged, unlock(file));
        }
    }

    void opensInEveryStateAPowerCutCanLeave()
    {
        const KeySlots next =
            m_ring.withAdded(SlotType::Passphrase, SecretBytes::copyOf("de tweede zin van vijftien"), KdfCost::floor());
        const QByteArray after = m_ring.written(next).joined();
        // Copy A is being written, block by block in any order; then copy B.
        QRandomGenerator dice(3);
        for (int round = 0; round < 200; ++round) {
            QByteArray file = m_file;
            const bool isSecond = dice.bounded(2);
            if (isSecond)
                file.replace(0, 32768, after.first(32768));
            for (qsizetype block = isSecond ? 32768 : 0; block < (isSecond ? 65536 : 32768); block += 512)
                if (dice.bounded(2))
                    file.replace(block, 512, after.mid(block, 512));
            QVERIFY(opens(file));
        }
    }

    void takesTheNewerOfTwoSoundCopies()
    {
        const KeySlots next = m_ring.withReplaced(m_ring.unlockedBy(),
                                                  SecretBytes::copyOf("een nieuwe zin van vijftien"), KdfCost::floor());
        for (const Copy newer : {Copy::A, Copy::B}) {
            QByteArray file = m_file;
            file.replace(newer == Copy::A ? 0 : 32768, 32768, m_ring.written(next).of(newer));
            MUST_FAIL(WrongKey, unlock(file)); // the old passphrase is gone from the moment one copy holds the new one
        }
    }

    void seesWhatWasChangedBySomebodyWithoutTheKey()
    {
        // A slot taken away in both copies, with good checksums.
        KeySlots content = m_ring.content();
        content.slots[1] = {};
        const QByteArray forged = content.writeBoth(SecretBytes::random(32)).joined();
        MUST_FAIL(Damaged, unlock(forged));
    }

    void seesACopyWithAForgedMac()
    {
        QByteArray file = m_file;
        file.replace(32768, 32768, m_ring.content().write(Copy::B, SecretBytes::random(32)));
        QCOMPARE(unlock(file).copyToRepair(), std::optional(Copy::B));
    }

    void derivesAnotherKeyForEachPurpose()
    {
        QVERIFY(!m_ring.subkey(subkeys::Database).equals(m_ring.subkey(subkeys::State)));
        QVERIFY(!m_ring.epochKey(1).equals(m_ring.subkey(subkeys::EpochSeal)));
    }

    void hasRoomForSixteenAndReusesWithdrawnPlaces()
    {
        Keyring ring = Keyring::unlock(m_file, SlotType::Passphrase, source(m_passphrase));
        const SecretBytes other = SecretBytes::copyOf("een zin van iemand anders");
        KeySlots full = ring.content();
        for (std::size_t i = 2; i < KeySlots::SlotCount; ++i) { // filled by hand: each real one takes its Argon2id
            full.slots[i] = full.slots[0];
            full.slots[i].id = randomBytes<16>();
        }
        ring.adopt(full);
        MUST_FAIL(Conflict, ring.withAdded(SlotType::Passphrase, other, KdfCost::floor()));
        const Keyring::SlotId gone = ring.content().slots[7].id;
        ring.adopt(ring.without(gone));
        QCOMPARE(ring.content().slots[7].state, SlotState::Withdrawn);
        QCOMPARE(ring.content().slots[7].id, gone);
        QVERIFY(isZero(viewOf(ring.content().slots[7].wrappedKey)));
        MUST_FAIL(Conflict, ring.without(gone));
        ring.adopt(ring.withAdded(SlotType::Passphrase, other, KdfCost::floor()));
        QVERIFY(ring.content().slots[7].isActive());
        QVERIFY(ring.content().slots[7].id != gone);
    }
};

QTEST_GUILESS_MAIN(KeyringTest)
#include "keyringtest.moc"
