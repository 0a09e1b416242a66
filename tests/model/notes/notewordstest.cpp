// SPDX-License-Identifier: EUPL-1.2
#include "model/notes/notewords.h"

#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;

namespace {

QStringList words(const QString &text, const std::vector<NoteSpan> &spans)
{
    QStringList found;
    for (const NoteSpan &span : spans)
        found << text.mid(span.at, span.length);
    return found;
}

} // namespace

class NoteWordsTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void countsWhatHasALetterOrADigit()
    {
        QCOMPARE(wordCount(u""), 0);
        QCOMPARE(wordCount(u" – … - "), 0);
        QCOMPARE(wordCount(u"Op 15 mei, 's avonds:\n\nniet-militair personeel"), 7);
    }
    void findsTokens()
    {
        const QString text =
            u"@melder sprak (@betrokkene-1) en @getuige-2, niet jan@defensie.nl of @ of @-x of @Melder."_s;
        QCOMPARE(words(text, tokensIn(text)), QStringList({u"@melder"_s, u"@betrokkene-1"_s, u"@getuige-2"_s}));
        QCOMPARE(words(u"@a-"_s, tokensIn(u"@a-")), QStringList{u"@a"_s});
        QVERIFY(tokensIn(u"@melderé").empty());
    }
    void looksUpWordsAndNothingElse()
    {
        const QString text =
            u"Hij zei: “zo'n zoo-tje” tegen @melder-1 van de COID, zie `xyz qqq` op www.abc.nl of a1b2 één x."_s;
        QCOMPARE(words(text, spellableWords(text)),
                 QStringList({u"Hij"_s, u"zei"_s, u"zo'n"_s, u"zoo-tje"_s, u"tegen"_s, u"van"_s, u"de"_s, u"zie"_s,
                              u"op"_s, u"of"_s, u"één"_s}));
    }
    void anOpenBacktickHidesTheRestOfTheLineOnly()
    {
        const QString text = u"een `twee drie"_s;
        QCOMPARE(words(text, spellableWords(text)), QStringList{u"een"_s});
    }
};

QTEST_GUILESS_MAIN(NoteWordsTest)
#include "notewordstest.moc"
