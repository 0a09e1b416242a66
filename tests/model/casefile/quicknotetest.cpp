// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/quicknote.h"

#include "tests/support/quiettest.h"

using namespace model;
using namespace Qt::StringLiterals;

namespace {

QuickNote noteOf(const QString &text)
{
    return {.text = {text}};
}

} // namespace

class QuickNoteTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void blanksAreNoNote_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("spaces and lines") << u" \n\t "_s;
    }
    void blanksAreNoNote()
    {
        QFETCH(QString, text);
        const Findings problems = validate(noteOf(text));
        QCOMPARE(problems.size(), size_t(1));
        QCOMPARE(problems.front().severity, Finding::Severity::Missing);
        QCOMPARE(problems.front().text, u"There is nothing in this note yet. Write something first."_s);
    }

    void thereIsRoomForManyPagesAndNotMore()
    {
        QVERIFY(validate(noteOf(QString(QuickNote::MostCharacters, u'é'))).empty());
        const Findings problems = validate(noteOf(QString(QuickNote::MostCharacters + 1, u'é')));
        QCOMPARE(problems.size(), size_t(1));
        QCOMPARE(problems.front().severity, Finding::Severity::Wrong);
    }

    void aListShowsTheBeginningOfTheFirstLineWithWords()
    {
        QCOMPARE(firstWords(noteOf(u"\n\n  Zoë  belde \nover de werkplaats"_s)), u"Zoë belde"_s);
        QCOMPARE(firstWords(noteOf({})), QString());
        const QString shown = firstWords(noteOf(u"woord "_s.repeated(100)));
        QVERIFY(shown.size() <= 81);
        QVERIFY(shown.endsWith(u'…'));
    }
};

QTEST_GUILESS_MAIN(QuickNoteTest)
#include "quicknotetest.moc"
