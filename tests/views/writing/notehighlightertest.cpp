// SPDX-License-Identifier: EUPL-1.2
// Headings are larger, tokens are chips, and only words that nobody knows are underlined.
#include "views/writing/notehighlighter.h"

#include "tests/support/quiettest.h"
#include "tests/views/writing/fewwords.h"
#include "views/writing/noteedit.h"

#include <QTextBlock>

using namespace Qt::StringLiterals;
using views::NoteEdit;

namespace {

QStringList underlined(const NoteEdit &edit)
{
    QStringList words;
    for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next())
        for (const QTextLayout::FormatRange &range : block.layout()->formats())
            if (range.format.underlineStyle() == QTextCharFormat::SpellCheckUnderline)
                words << block.text().mid(range.start, range.length);
    return words;
}

} // namespace

class NoteHighlighterTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void underlinesWhatNobodyKnows()
    {
        tests::FewWords speller({u"een"_s, u"woord"_s});
        NoteEdit edit(&speller);
        edit.setValue(u"# een wordo\n- woord `wordo` @melder-1 wrood"_s);
        QCOMPARE(underlined(edit), QStringList({u"wordo"_s, u"wrood"_s}));
        speller.addOwn(u"wrood"_s);
        QCOMPARE(underlined(edit), QStringList{u"wordo"_s});
        speller.setOn(false);
        QCOMPARE(underlined(edit), QStringList());
    }
    void aTextThatIsReadIsNotJudged()
    {
        tests::FewWords speller({});
        NoteEdit edit(&speller);
        edit.setValue(u"wordo"_s);
        edit.setReadOnly(true);
        QCOMPARE(underlined(edit), QStringList());
        edit.setReadOnly(false);
        QCOMPARE(underlined(edit), QStringList{u"wordo"_s});
    }
    void onlyTheLineThatChangedIsLookedAt()
    {
        tests::FewWords speller({u"een"_s});
        NoteEdit edit(&speller);
        edit.setValue(u"een wordo\n"_s.repeated(500));
        speller.asked = 0;
        QTest::keyClick(&edit, Qt::Key_X);
        QVERIFY2(speller.asked <= 10, qPrintable(QString::number(speller.asked)));
    }
    void headingsAreLargerAndTokensAreChips()
    {
        NoteEdit edit;
        edit.setValue(u"# Kop\n@melder"_s);
        const auto heading = edit.document()->begin().layout()->formats();
        QVERIFY(heading.front().format.fontPointSize() > edit.font().pointSizeF());
        const auto chip = edit.document()->begin().next().layout()->formats();
        QVERIFY(chip.front().format.background().style() != Qt::NoBrush);
        QCOMPARE(chip.front().length, 7);
        edit.toggleKind(model::NoteLine::Kind::Heading);
        QVERIFY(edit.document()->begin().layout()->formats().isEmpty());
        edit.undo();
        QVERIFY(!edit.document()->begin().layout()->formats().isEmpty());
    }
};

QTEST_MAIN(NoteHighlighterTest)
#include "notehighlightertest.moc"
