// SPDX-License-Identifier: EUPL-1.2
// Whatever somebody types survives: every note reads back as it was written, and every plain text as it stands.
#include "model/notes/note.h"

#include "tests/support/quiettest.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace model;
using Kind = NoteLine::Kind;

namespace {

// Letters that mean something, mixed with some that do not.
QString anyText(QRandomGenerator &dice, int longest)
{
    static const QString letters = u"**\\\\# - ab é\u00a0\u2028\t1`_"_s;
    QString text;
    for (int i = dice.bounded(longest + 1); i > 0; --i)
        text += letters[dice.bounded(int(letters.size()))];
    return text;
}

Note anyNote(QRandomGenerator &dice)
{
    Note note;
    for (int i = dice.bounded(1, 4); i > 0; --i) {
        NoteLine line{.kind = Kind(dice.bounded(3))};
        for (int r = dice.bounded(4); r > 0; --r)
            line.runs.push_back({anyText(dice, 7), dice.bounded(2) == 1});
        note.push_back(normalised(line));
    }
    return note;
}

} // namespace

class NoteTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheThreeMarks()
    {
        const Note note = readNote(u"# Kop\n- een **vet** woord\nen gewoon"_s);
        QCOMPARE(note.size(), size_t(3));
        QVERIFY(note[0] == (NoteLine{Kind::Heading, {{u"Kop"_s, false}}}));
        QVERIFY(note[1] == (NoteLine{Kind::Item, {{u"een "_s, false}, {u"vet"_s, true}, {u" woord"_s, false}}}));
        QVERIFY(note[2] == (NoteLine{Kind::Paragraph, {{u"en gewoon"_s, false}}}));
    }

    void whatOnlyLooksLikeAMarkIsText_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("a sum") << u"2 * 3 en 2 ** 3"_s << u"2 * 3 en 2 ** 3"_s;
        QTest::newRow("a number") << u"#12"_s << u"#12"_s;
        QTest::newRow("below zero") << u"- 5 graden"_s << u"\\- 5 graden"_s;
        QTest::newRow("a hash") << u"# geen kop"_s << u"\\# geen kop"_s;
        QTest::newRow("stars around a word") << u"**nee**"_s << u"\\*\\*nee\\*\\*"_s;
        QTest::newRow("one pair") << u"a ** b"_s << u"a ** b"_s;
        QTest::newRow("a path") << u"C:\\dossier\\melding.doc"_s << u"C:\\dossier\\melding.doc"_s;
        QTest::newRow("a pattern") << u"C:\\*.doc"_s << u"C:\\\\\\*.doc"_s;
        QTest::newRow("a share") << u"\\\\server\\map"_s << u"\\\\server\\map"_s;
        QTest::newRow("an escaped dash") << u"\\- x"_s << u"\\\\- x"_s;
        QTest::newRow("lines") << u"een\n\n - twee\n"_s << u"een\n\n - twee\n"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void whatOnlyLooksLikeAMarkIsText()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, kept);
        QCOMPARE(markdownOf(typed), kept);
        QCOMPARE(plainNote(kept), typed);
        QVERIFY(!hasMarks(readNote(kept)));
    }

    void everyNoteReadsBackAsItWasWritten()
    {
        QRandomGenerator dice(20261124);
        for (int i = 0; i < 40000; ++i) {
            const Note note = anyNote(dice);
            const QString text = writeNote(note);
            QVERIFY2(readNote(text) == note, qPrintable(text));
        }
    }
    void everyPlainTextReadsBackAsItStands()
    {
        QRandomGenerator dice(7);
        for (int i = 0; i < 40000; ++i) {
            const QString plain = anyText(dice, 12);
            QCOMPARE(plainNote(markdownOf(plain)), plain);
        }
    }
    // Whatever stands in a vault: writing what was read says the same, and saying it once more changes nothing.
    void writingAgainChangesNothing()
    {
        QRandomGenerator dice(3);
        for (int i = 0; i < 40000; ++i) {
            const QString once = writeNote(readNote(anyText(dice, 14)));
            QCOMPARE(writeNote(readNote(once)), once);
        }
    }

    void boldHoldsNoSpaceAtItsEnds()
    {
        const Note note{{.runs = {{u"een"_s, false}, {u" twee "_s, true}, {u"drie"_s, false}}}};
        QCOMPARE(writeNote(note), u"een **twee** drie"_s);
        QCOMPARE(writeNote({{.runs = {{u"  "_s, true}}}}), u"  "_s);
    }
    void aHeadingHasNoBoldOfItsOwn()
    {
        QVERIFY(readNote(u"# een **kop**"_s) == Note({{Kind::Heading, {{u"een kop"_s, false}}}}));
    }
    void plainTextKeepsTheDashesAndNothingElse()
    {
        QCOMPARE(plainNote(u"# Kop\n- **een**\n\ntwee"_s), u"Kop\n- een\n\ntwee"_s);
    }
    void aMillionStarsAreReadAtOnce()
    {
        const QString stars = u" **a"_s.repeated(250'000);
        QCOMPARE(plainNote(markdownOf(stars)), stars);
    }
};

QTEST_GUILESS_MAIN(NoteTest)
#include "notetest.moc"
