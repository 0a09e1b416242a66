// SPDX-License-Identifier: EUPL-1.2
#include "views/search/resulthtml.h"

#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;

class ResultHtmlTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void marksWhatWasFound()
    {
        const QString html = views::markedHtml({u"de kantine hier"_s, {{3, 7}}}, QPalette());
        QVERIFY(html.startsWith(u"de <b"_s) && html.endsWith(u">kantine</b> hier"_s));
    }

    void whatWasTypedIsNeverMarkup()
    {
        const QString html = views::markedHtml({u"<img src=x> <b>"_s, {{0, 4}}}, QPalette());
        QVERIFY(!html.contains(u"<img"_s));
        const views::SearchView::Group group{u"case:1\"><i>"_s, u"<u>"_s, u"<u>"_s, {{u""_s, u"<u>"_s, {}, false}}, 0};
        QVERIFY(!views::resultHtml({group}, QPalette()).contains(u"<u>"_s));
        QVERIFY(!views::resultHtml({group}, QPalette()).contains(u"<i>"_s));
    }

    void aRetractedTextIsStruckThroughAndSaysSo()
    {
        const views::SearchView::Group group{u"case:1"_s, u"1"_s, {}, {{{}, u"Note"_s, {u"joke"_s, {}}, true}}, 3};
        const QString html = views::resultHtml({group}, QPalette());
        QVERIFY(html.contains(u"<s>joke</s>"_s) && html.contains(u"retracted"_s));
        QVERIFY(html.contains(u"3 more"_s));
    }
};

QTEST_MAIN(ResultHtmlTest)
#include "resulthtmltest.moc"
