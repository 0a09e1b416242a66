// SPDX-License-Identifier: EUPL-1.2
// Every note goes into a document and comes out the same.
#include "views/writing/notedocument.h"

#include "tests/support/quiettest.h"

#include <QRandomGenerator>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace model;
using Kind = NoteLine::Kind;

namespace {

Note anyNote(QRandomGenerator &dice)
{
    static const QStringList pieces{u"een"_s, u" "_s, u"**"_s, u"# "_s, u"- "_s, u"\u00a0"_s, u"\\"_s, u"é\u2028ë"_s};
    Note note;
    for (int i = dice.bounded(1, 6); i > 0; --i) {
        NoteLine line{.kind = Kind(dice.bounded(3))};
        for (int r = dice.bounded(4); r > 0; --r)
            line.runs.push_back({pieces[dice.bounded(int(pieces.size()))] + pieces[dice.bounded(int(pieces.size()))],
                                 dice.bounded(2) == 1});
        note.push_back(normalised(line));
    }
    return note;
}

} // namespace

class NoteDocumentTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void everyNoteComesBack()
    {
        QRandomGenerator dice(11);
        QTextDocument document;
        for (int i = 0; i < 1500; ++i) {
            const Note note = anyNote(dice);
            views::fillDocument(document, note);
            QVERIFY2(views::noteOf(document) == note, qPrintable(writeNote(note)));
            QVERIFY(!document.isUndoAvailable());
        }
    }
    void whatIsInsertedIsOneStepToUndo()
    {
        QTextDocument document;
        views::fillDocument(document, readNote(u"- een twee"_s));
        QTextCursor cursor(&document);
        cursor.setPosition(4);
        views::insertNote(cursor, readNote(u"X\n# Kop\n- **vet**"_s));
        QCOMPARE(writeNote(views::noteOf(document)), u"- een X\n# Kop\n- **vet**twee"_s);
        document.undo();
        QCOMPARE(writeNote(views::noteOf(document)), u"- een twee"_s);
    }
    void anEmptyLineTakesTheKindOfWhatIsInserted()
    {
        QTextDocument document;
        QTextCursor cursor(&document);
        views::insertNote(cursor, readNote(u"# Kop\n\n- item\nrest"_s));
        QCOMPARE(writeNote(views::noteOf(document)), u"# Kop\n\n- item\nrest"_s);
    }
    void aSelectionKeepsItsMarks()
    {
        QTextDocument document;
        views::fillDocument(document, readNote(u"# Kop\n- een **vet**\nlaatste"_s));
        QTextCursor cursor(&document);
        cursor.setPosition(1);
        cursor.setPosition(document.characterCount() - 4, QTextCursor::KeepAnchor);
        QCOMPARE(writeNote(views::noteOf(cursor)), u"op\n- een **vet**\nlaat"_s);
    }
};

QTEST_MAIN(NoteDocumentTest)
#include "notedocumenttest.moc"
