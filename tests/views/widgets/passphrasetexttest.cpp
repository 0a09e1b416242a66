// SPDX-License-Identifier: EUPL-1.2
#include "views/widgets/passphrasetext.h"

#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using views::PassphraseText;

namespace {

QByteArray bytesOf(const PassphraseText &text)
{
    return text.utf8().view().toByteArray();
}

} // namespace

class PassphraseTextTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void becomesUtf8_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("ascii") << u"correct horse"_s;
        QTest::newRow("two bytes") << u"één ß"_s;
        QTest::newRow("three bytes") << u"字€"_s;
        QTest::newRow("beyond the first plane") << u"a😀b"_s;
    }

    void becomesUtf8()
    {
        QFETCH(QString, text);
        PassphraseText passphrase;
        passphrase.insert(text);
        QCOMPARE(bytesOf(passphrase), text.toUtf8());
        QCOMPARE(passphrase.length(), text.toUcs4().size());
    }

    void isEmptyAtFirst() { QVERIFY(PassphraseText().utf8().isEmpty()); }

    void insertsAtTheCaretAndReplacesTheSelection()
    {
        PassphraseText text;
        text.insert(u"river");
        text.moveCaret(0);
        text.insert(u"quiet ");
        QCOMPARE(bytesOf(text), "quiet river");
        QCOMPARE(text.caret(), 6);
        text.moveCaret(0);
        text.moveCaret(5, true);
        QVERIFY(text.hasSelection());
        text.insert(u"loud");
        QCOMPARE(bytesOf(text), "loud river");
    }

    void leavesOutLineEndsOfAPaste()
    {
        PassphraseText text;
        text.insert(u"quiet\triver\r\n");
        QCOMPARE(bytesOf(text), "quietriver");
    }

    void doesNotGrowBeyondItsMemory()
    {
        PassphraseText text;
        QCOMPARE(text.insert(QString(PassphraseText::Most + 50, u'x')), PassphraseText::Most);
        QCOMPARE(text.length(), PassphraseText::Most);
        QCOMPARE(text.insert(u"y"), 0);
    }

    void erasesAndWipes()
    {
        PassphraseText text;
        text.insert(u"quiet river");
        text.erase(5, 11);
        QCOMPARE(bytesOf(text), "quiet");
        text.erase(-3, 99);
        QCOMPARE(text.length(), 0);
        QCOMPARE(text.caret(), 0);
    }

    void keepsTheCaretInside()
    {
        PassphraseText text;
        text.insert(u"abc");
        text.moveCaret(99);
        QCOMPARE(text.caret(), 3);
        text.moveCaret(-1);
        QCOMPARE(text.caret(), 0);
    }
};

QTEST_GUILESS_MAIN(PassphraseTextTest)
#include "passphrasetexttest.moc"
