// SPDX-License-Identifier: EUPL-1.2
// A user's own words are right at once, come back with the vault, and stand in it sealed only.
#include "app/vaultspeller.h"

#include "tests/support/openedvault.h"
#include "tests/support/quiettest.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using app::Dictionary;
using app::VaultSpeller;

namespace {

// A list of one word, so that no test depends on those of the machine.
std::unique_ptr<Dictionary> oneWord()
{
    const QTemporaryDir folder;
    for (const auto &[name, bytes] : {std::pair("nl_NL.aff", "SET UTF-8\n"), std::pair("nl_NL.dic", "1\nzaak\n")}) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }
    return Dictionary::open(folder.path());
}

} // namespace

class VaultSpellerTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void everythingIsRightUntilTheListIsThere()
    {
        tests::OpenedVault vault;
        VaultSpeller speller(vault.session(), true, &oneWord);
        QVERIFY(speller.isRight(u"wordo"_s));
        QSignalSpy changed(&speller, &views::Speller::changed);
        QTRY_VERIFY(speller.isAvailable());
        QCOMPARE(changed.count(), 1);
        QVERIFY(speller.isOn() && speller.isRight(u"zaak"_s) && !speller.isRight(u"wordo"_s));
        QVERIFY(!speller.isRight(u"wordo"_s)); // from memory
    }
    void withoutAListItIsSilentlyOff()
    {
        tests::OpenedVault vault;
        VaultSpeller speller(vault.session(), true, [] { return std::unique_ptr<Dictionary>(); });
        QTest::qWait(120);
        QVERIFY(!speller.isOn() && !speller.isAvailable() && speller.isRight(u"wordo"_s));
        QVERIFY(speller.suggestions(u"wordo"_s).isEmpty());
    }
    void ownWordsStayInTheVaultSealed()
    {
        tests::OpenedVault vault;
        {
            VaultSpeller speller(vault.session(), true, &oneWord);
            QTRY_VERIFY(speller.isAvailable());
            speller.addOwn(u"Willemijntje"_s);
            speller.addOwn(u"Abiba"_s);
            QVERIFY(speller.isRight(u"Willemijntje"_s));
            speller.removeOwn(u"Abiba"_s);
            QVERIFY(!speller.isRight(u"Abiba"_s));
            vault.session().writer().drain();
            QCOMPARE(vault.session().reader().journal().page({}, 0, 1).front().action, u"own_words_changed"_s);
        }
        vault.lock();
        vault.open();
        const VaultSpeller again(vault.session(), true, &oneWord);
        QVERIFY(again.isOwn(u"Willemijntje"_s) && !again.isOwn(u"Abiba"_s));
    }
    void turningItOffIsTold()
    {
        tests::OpenedVault vault;
        VaultSpeller speller(vault.session(), true, &oneWord);
        QTRY_VERIFY(speller.isAvailable());
        QSignalSpy wanted(&speller, &VaultSpeller::wanted);
        speller.setOn(false);
        QCOMPARE(wanted.front().front().toBool(), false);
        QVERIFY(!speller.isOn() && speller.isAvailable());
    }
};

QTEST_GUILESS_MAIN(VaultSpellerTest)
#include "vaultspellertest.moc"
