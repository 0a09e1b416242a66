// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/passphrase.h"
#include "tests/support/quiettest.h"

using namespace model;
using namespace Qt::StringLiterals;

class PassphraseTest final : public tests::QuietTest
{
    Q_OBJECT

    static SecretBytes secret(QByteArrayView text) { return SecretBytes::copyOf(text); }

private Q_SLOTS:
    void acceptsASentence_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("words") << QByteArray("vier losse woorden bij toeval");
        QTest::newRow("fifteen characters") << QByteArray("kpXw8#vL2qRzT9m");
        QTest::newRow("accents") << QByteArray("één café in Curaçao");
        QTest::newRow("another script") << QByteArray("пятнадцать разных слов");
        QTest::newRow("emoji") << QByteArray("vier \xF0\x9F\x90\xB4 losse woorden");
        QTest::newRow("the longest") << QByteArray("abcq dezf gwhi jkl ").repeated(54).first(1024);
    }

    void acceptsASentence()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(passphraseProblem(secret(text)), QString());
    }

    void refusesAndSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("part");
        QTest::newRow("empty") << QByteArray() << u"at least 15"_s;
        QTest::newRow("short") << QByteArray("veertien teken") << u"has 14"_s;
        QTest::newRow("fourteen characters of two bytes") << QByteArray("éèêëàâäïîôöûüç") << u"has 14"_s;
        QTest::newRow("one sign again and again") << QByteArray(30, 'a') << u"repeats"_s;
        QTest::newRow("two words again and again")
            << QByteArray("ja nee ja nee ja").replace("nee", "aaj") << u"repeats"_s;
        QTest::newRow("a run") << QByteArray("abcdefghijklmnopq") << u"repeats"_s;
        QTest::newRow("numbers down") << QByteArray("98765432109876543") << u"repeats"_s;
        QTest::newRow("spaces") << QByteArray(20, ' ') << u"repeats"_s;
        QTest::newRow("a tab") << QByteArray("vier losse\twoorden bij toeval") << u"control"_s;
        QTest::newRow("not UTF-8") << QByteArray("vier losse woorden \xFF\xFE") << u"UTF-8"_s;
        QTest::newRow("too long") << QByteArray("abcq dezf gwhi jkl ").repeated(60) << u"1024"_s;
    }

    void refusesAndSaysWhy()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, part);
        const QString problem = passphraseProblem(secret(text));
        QVERIFY2(problem.contains(part), qPrintable(problem));
        QCOMPARE(passphraseStrength(secret(text)), PassphraseStrength::Refused);
    }

    void spellsAlikeWhatLooksAlike()
    {
        QVERIFY(normalisedPassphrase(secret("caf\xC3\xA9")).equals(normalisedPassphrase(secret("cafe\xCC\x81"))));
        QVERIFY(normalisedPassphrase(secret("\xEF\xAC\x81ts")).equals(secret("fits"))); // the ligature fi
        QVERIFY(normalisedPassphrase(secret("gewoon")).equals(secret("gewoon")));
        QVERIFY(normalisedPassphrase(secret("\xFF\x80")).equals(secret("\xFF\x80")));
        QVERIFY(normalisedPassphrase(secret({})).isEmpty());
    }

    void judgesInWords()
    {
        QCOMPARE(passphraseStrength(secret("kpXw8#vL2qRzT9m")), PassphraseStrength::Fair);
        QCOMPARE(passphraseStrength(secret("vier losse woorden hier")), PassphraseStrength::Good);
        QCOMPARE(passphraseStrength(secret("paard kraan wolk spijker dijk tafel")), PassphraseStrength::Strong);
        QStringList texts;
        for (int strength = 0; strength <= int(PassphraseStrength::Strong); ++strength)
            texts << strengthText(PassphraseStrength(strength));
        QVERIFY(!texts.contains(QString()));
        QCOMPARE(texts.removeDuplicates(), 0);
    }
};

QTEST_GUILESS_MAIN(PassphraseTest)
#include "passphrasetest.moc"
