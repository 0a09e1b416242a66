// SPDX-License-Identifier: EUPL-1.2
#include "model/search/highlight.h"

#include "tests/support/quiettest.h"

using namespace model;
using namespace Qt::StringLiterals;

namespace {

SearchQuery asked(const QString &typed)
{
    return readQuery(typed).query;
}

QStringList marked(const QString &text, const std::vector<Mark> &marks)
{
    QStringList pieces;
    for (const Mark &mark : marks)
        pieces << text.mid(mark.at, mark.length);
    return pieces;
}

} // namespace

class HighlightTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void marksWhatWasFoundAsItIsWritten()
    {
        const QString text = u"In de Kantine werd een grove gráp gemaakt; kantines zijn geen kantin."_s;
        QCOMPARE(marked(text, marksIn(asked(u"kantine \"GROVE grap\" -kantin gem*"_s), text)),
                 (QStringList{u"Kantine"_s, u"grove gráp"_s, u"gemaakt"_s}));
    }

    void answersOnlyWhenEveryWordIsThereAndNoneThatMayNot()
    {
        const QString text = u"Grove grap in de kantine."_s;
        QVERIFY(answers(asked(u"kantine grap"_s), text));
        QVERIFY(answers(asked(u"\"grove grap\" ka*"_s), text));
        QVERIFY(!answers(asked(u"\"grap grove\""_s), text));
        QVERIFY(!answers(asked(u"kantine -grap"_s), text));
        QVERIFY(!answers(asked(u"kantine bureau"_s), text));
    }

    void theSnippetIsCutAroundTheFirstWordFound()
    {
        const QString filling = u"woord "_s.repeated(100);
        const Snippet snippet = snippetOf(asked(u"kantine"_s), filling + u"de\nkantine en "_s + filling);
        QVERIFY(snippet.text.startsWith(u'…') && snippet.text.endsWith(u'…'));
        QVERIFY(snippet.text.contains(u" de kantine en "_s)); // one line
        QVERIFY(snippet.text.size() < 200);
        QCOMPARE(marked(snippet.text, snippet.marks), QStringList{u"kantine"_s});
    }

    void aShortTextIsShownWhole()
    {
        const Snippet snippet = snippetOf(asked(u"grap"_s), u"Een grap."_s);
        QCOMPARE(snippet, (Snippet{u"Een grap."_s, {{4, 4}}}));
    }

    void aTextWithoutTheWordIsShownFromItsBeginning()
    {
        const Snippet snippet = snippetOf(asked(u"grap"_s), u"x"_s.repeated(500));
        QVERIFY(snippet.text.startsWith(u'x') && snippet.text.endsWith(u'…'));
        QVERIFY(snippet.marks.empty());
    }
};

QTEST_GUILESS_MAIN(HighlightTest)
#include "highlighttest.moc"
