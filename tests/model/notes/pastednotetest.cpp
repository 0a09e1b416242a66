// SPDX-License-Identifier: EUPL-1.2
// Of a page only the words and a few marks stay, however hostile it is, and quickly.
#include "model/notes/pastednote.h"

#include "tests/support/quiettest.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace model;

namespace {

QString read(const QString &html)
{
    return writeNote(noteFromHtml(html));
}

} // namespace

class PastedNoteTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void keepsWordsAndTheThreeMarks()
    {
        QCOMPARE(read(u"<html><body><h2>Kop</h2><p>Een <b>vet</b> en <strong>sterk</strong> woord &amp; meer.</p>"
                      "<ul><li>een<li>twee &euro;&nbsp;5</ul></body></html>"_s),
                 u"# Kop\nEen **vet** en **sterk** woord & meer.\n- een\n- twee € 5"_s);
    }
    void dropsWhatNobodyReads_data()
    {
        QTest::addColumn<QString>("html");
        QTest::newRow("script") << u"<p>woord<script>alert('x')</script></p>"_s;
        QTest::newRow("style") << u"<style>p{background:url(http://evil/x.png)}</style><p>woord</p>"_s;
        QTest::newRow("comment") << u"<!-- <p>niet</p> --><p>woord</p>"_s;
        QTest::newRow("picture") << u"<p><img src=\"http://evil/x.png\" onerror='x()'>woord</p>"_s;
        QTest::newRow("link") << u"<a href=\"javascript:x()\">woord</a>"_s;
        QTest::newRow("frame") << u"<iframe src='http://evil'>niet</iframe>woord"_s;
        QTest::newRow("svg") << u"<svg><text>niet</text></svg>woord"_s;
        QTest::newRow("capitals") << u"<SCRIPT>niet</ScRiPt ><P>woord</P>"_s;
        QTest::newRow("a greater-than in a quote") << u"<p title=\"a > b\">woord</p>"_s;
        QTest::newRow("declaration") << u"<!DOCTYPE html><?xml version='1'?><head><title>niet</title></head>woord"_s;
        QTest::newRow("a tag that never ends") << u"woord<p title=\"en dan niets meer"_s;
        QTest::newRow("a script that never ends") << u"woord<script>niet"_s;
    }
    void dropsWhatNobodyReads()
    {
        QFETCH(const QString, html);
        QCOMPARE(read(html), u"woord"_s);
    }
    void followsTheWordProcessors()
    {
        QCOMPARE(read(u"<b style=\"font-weight:normal\"><p>gewoon <span style='font-weight: 700'>vet</span></p></b>"_s),
                 u"gewoon **vet**"_s);
        QCOMPARE(read(u"een<br><br><br>twee<table><tr><th>a</th><td>b</td></tr></table>"_s),
                 u"een\n\ntwee\n**a**\tb"_s);
        QCOMPARE(read(u"a < b &unknown; &#233; &#x27; &#xD800; &"_s), u"a < b &unknown; é ' &#xD800; &"_s);
    }
    void aWordThatLooksLikeAMarkStaysAWord()
    {
        QCOMPARE(plainNote(read(u"<p>- 5 graden</p><p># 12</p><p>2 ** 3</p>"_s)), u"- 5 graden\n# 12\n2 ** 3"_s);
    }
    void tenMegabytesOfStylesAreNothing()
    {
        const QString html = u"<style>"_s + u".a{color:red}\n"_s.repeated(400'000) + u"</style>"_s +
                             u"<span style=\"mso-x:1;font-family:'A'\">"_s.repeated(50'000) + u"<p>woord</p>"_s;
        QVERIFY(html.size() > 7'000'000);
        QCOMPARE(read(html), u"woord"_s);
    }
    void brokenPagesTakeNoLongerThanOthers_data()
    {
        QTest::addColumn<QString>("piece");
        for (const char *piece : {"<", "<a \"", "<!--", "<script>", "</b>", "<b><i>", "&", "&amp", "<p", "**", "<li>"})
            QTest::newRow(piece) << QString::fromLatin1(piece);
    }
    void brokenPagesTakeNoLongerThanOthers()
    {
        QFETCH(const QString, piece);
        (void)read(piece.repeated(300'000)); // a square of this would take minutes
        QCOMPARE(read(piece.repeated(2) + u"<!-- -->"_s).contains(u'\0'), false);
    }
};

QTEST_GUILESS_MAIN(PastedNoteTest)
#include "pastednotetest.moc"
