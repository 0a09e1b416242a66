// SPDX-License-Identifier: EUPL-1.2
#include "views/writing/notepaste.h"

#include "tests/support/quiettest.h"

#include <QMimeData>

using namespace Qt::StringLiterals;
using namespace model;

namespace {

constexpr qsizetype Plenty = 100'000;

QString pasted(const QMimeData &mime, qsizetype longest = Plenty)
{
    const std::optional<Note> note = views::pastedNote(mime, longest);
    return note ? writeNote(*note) : u"refused"_s;
}

} // namespace

class NotePasteTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasCopiedHereKeepsItsMarks()
    {
        const std::unique_ptr<QMimeData> mime(views::mimeOf(readNote(u"# Kop\n- \\- **vet**"_s)));
        QCOMPARE(mime->text(), u"Kop\n- \\- vet"_s);
        QVERIFY(!mime->hasHtml());
        QCOMPARE(pasted(*mime), u"# Kop\n- \\- **vet**"_s);
    }
    void aPageWithMarksIsReadAndOneWithoutIsPlain()
    {
        QMimeData mime;
        mime.setText(u"- een\r\ntwee"_s);
        mime.setHtml(u"<p>- een</p><p>twee</p>"_s);
        QCOMPARE(pasted(mime), u"\\- een\ntwee"_s);
        mime.setHtml(u"<ul><li>een</li></ul>"_s);
        QCOMPARE(pasted(mime), u"- een"_s);
        mime.setHtml(u"<script>alert(1)</script>"_s); // a page without words: what came along with it
        QCOMPARE(pasted(mime), u"\\- een\ntwee"_s);
    }
    void whatIsTooLongIsRefused()
    {
        QMimeData mime;
        mime.setText(u"woord "_s.repeated(100));
        QCOMPARE(pasted(mime, 599), u"refused"_s);
        QCOMPARE(pasted(mime, 601), mime.text());
        mime.setHtml(u"<b>"_s + mime.text() + u"</b>"_s);
        QCOMPARE(pasted(mime, 500), u"refused"_s);
    }
};

QTEST_MAIN(NotePasteTest)
#include "notepastetest.moc"
