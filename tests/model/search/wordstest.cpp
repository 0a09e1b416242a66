// SPDX-License-Identifier: EUPL-1.2
#include "model/search/words.h"

#include "tests/support/quiettest.h"

using namespace model;
using namespace Qt::StringLiterals;

class WordsTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void foldsLettersAndMarks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("capitals and marks") << u"Zoë de VRIÉS, café!"_s << u"zoe de vries cafe"_s;
        QTest::newRow("letters Unicode keeps whole") << u"Øst straße Ĳsland"_s << u"ost strasse ijsland"_s;
        QTest::newRow("marks of their own") << u"cafe\u0301"_s << u"cafe"_s;
        QTest::newRow("numbers and hyphens") << u"2026-0042 e-mail, 10:30"_s << u"2026 0042 e mail 10 30"_s;
        QTest::newRow("pseudonyms are one word")
            << u"(@Melder-42) zei @betrokkene-1."_s << u"@melder-42 zei @betrokkene-1"_s;
        QTest::newRow("a pseudonym ends before a dash") << u"@melder- ging"_s << u"@melder ging"_s;
        QTest::newRow("a lone at sign is nothing") << u"a @ b"_s << u"a b"_s;
        QTest::newRow("beyond the first plane") << u"𝒜bc 😀 def"_s << u"abc def"_s;
        QTest::newRow("nothing") << u" …!\n"_s << QString();
    }
    void foldsLettersAndMarks()
    {
        QFETCH(QString, text);
        QTEST(foldedWords(text), "words");
    }

    void saysWhereEachWordStands()
    {
        const std::vector<Word> words = wordsIn(u"Dé  kantine"_s);
        QCOMPARE(words.size(), size_t(2));
        QCOMPARE(words[0], (Word{0, 2, u"de"_s}));
        QCOMPARE(words[1], (Word{4, 7, u"kantine"_s}));
    }

    void aPastedMonsterIsCut() { QVERIFY(foldedWords(QString(100'000, u'a')).size() < 100); }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "wordstest.moc"
