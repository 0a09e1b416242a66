// SPDX-License-Identifier: EUPL-1.2
// What went and what came, in words that people would use, and always both texts to the character.
#include "model/core/worddiff.h"

#include "tests/support/quiettest.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace model;

namespace {

// "De [-man] [+vrouw] zei" is easier to read in a failure than a list of structs.
QString inMarks(const std::vector<WordChange> &changes)
{
    QString marked;
    for (const WordChange &change : changes)
        marked += change.kind == WordChange::Kind::Same      ? change.text
                  : change.kind == WordChange::Kind::Removed ? u"[-"_s + change.text + u']'
                                                             : u"[+"_s + change.text + u']';
    return marked;
}

QString side(const std::vector<WordChange> &changes, WordChange::Kind without)
{
    QString text;
    for (const WordChange &change : changes)
        if (change.kind != without)
            text += change.text;
    return text;
}

QString someText(QRandomGenerator &dice, int words, int kinds)
{
    QString text;
    for (int i = 0; i < words; ++i)
        text += u"woord%1"_s.arg(dice.bounded(kinds)) + (dice.bounded(40) == 0 ? u".\n"_s : u" "_s);
    return text;
}

} // namespace

class WordDiffTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void marksWordsThatWentAndCame_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("marked");
        QTest::newRow("the same") << u"Hij zei niets."_s << u"Hij zei niets."_s << u"Hij zei niets."_s;
        QTest::newRow("nothing and nothing") << QString() << QString() << QString();
        QTest::newRow("all new") << QString() << u"Hij zei"_s << u"[+Hij zei]"_s;
        QTest::newRow("all gone") << u"Hij zei"_s << QString() << u"[-Hij zei]"_s;
        QTest::newRow("one word") << u"De man zei niets."_s << u"De vrouw zei niets."_s
                                  << u"De [-man][+vrouw] zei niets."_s;
        QTest::newRow("two words in a row")
            << u"een oude man"_s << u"een jonge vrouw"_s << u"een [-oude man][+jonge vrouw]"_s;
        QTest::newRow("a word in between") << u"Hij zei het."_s << u"Hij zei dat het."_s << u"Hij zei [+dat ]het."_s;
        QTest::newRow("accents") << u"één hé"_s << u"een hé"_s << u"[-één][+een] hé"_s;
        QTest::newRow("a capital") << u"defensie"_s << u"Defensie"_s << u"[-defensie][+Defensie]"_s;
        QTest::newRow("outside the basic plane")
            << u"goed 🙂 zo"_s << u"goed 🙁 zo"_s << u"goed [-🙂][+🙁] zo"_s;
        QTest::newRow("a word apart from its mark") << u"Zo is het."_s << u"Zo is het!"_s << u"Zo is het[-.][+!]"_s;
        QTest::newRow("an apostrophe") << u"foto's hier"_s << u"foto hier"_s << u"[-foto's][+foto] hier"_s;
        QTest::newRow("a paragraph between")
            << u"Een.\nDrie."_s << u"Een.\nTwee.\nDrie."_s << u"Een.\n[+Twee.\n]Drie."_s;
        QTest::newRow("a line end went") << u"Een.\nTwee."_s << u"Een. Twee."_s << u"Een.[-\n][+ ]Twee."_s;
    }

    void marksWordsThatWentAndCame()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(inMarks(compareWords(before, after)), "marked");
    }

    void bothTextsComeBackToTheCharacter()
    {
        QRandomGenerator dice(11);
        for (const int kinds : {3, 50, 5000}) {
            const QString before = someText(dice, 3000, kinds);
            const QString after = someText(dice, 2500, kinds);
            const std::vector<WordChange> changes = compareWords(before, after);
            QVERIFY(side(changes, WordChange::Kind::Added) == before);
            QVERIFY(side(changes, WordChange::Kind::Removed) == after);
        }
    }

    void neverShowsTwoOfAKindInARow()
    {
        QRandomGenerator dice(12);
        const std::vector<WordChange> changes = compareWords(someText(dice, 800, 30), someText(dice, 800, 30));
        for (size_t i = 1; i < changes.size(); ++i) {
            QVERIFY(changes[i].kind != changes[i - 1].kind);
            QVERIFY(!changes[i].text.isEmpty());
        }
    }

    // Longer than any report, and nothing alike: the bound holds. (50,000 words: see the header.)
    void comesThroughTwoLongTexts()
    {
        QRandomGenerator dice(13);
        const QString before = someText(dice, 10000, 4000);
        const QString after = someText(dice, 10000, 4000);
        QVERIFY(side(compareWords(before, after), WordChange::Kind::Added) == before);
    }
};

QTEST_GUILESS_MAIN(WordDiffTest)
#include "worddifftest.moc"
