// SPDX-License-Identifier: EUPL-1.2
// Each label gets a letter of its own.
#include "views/widgets/mnemonics.h"

#include "tests/support/quiettest.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

class MnemonicsTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void noLetterIsGivenTwice()
    {
        views::Mnemonics letters;
        QSet<QChar> seen;
        for (const auto &text : {u"Ontvangen op"_s, u"Onderdeel"_s, u"Onderwerp"_s, u"Ontvanger"_s}) {
            const QString given = letters.give(text);
            const qsizetype at = given.indexOf(u'&');
            QVERIFY2(at >= 0, qPrintable(given));
            QVERIFY(!seen.contains(given[at + 1].toLower()));
            seen.insert(given[at + 1].toLower());
            QCOMPARE(QString(given).remove(u'&'), text);
        }
    }
    void takesTheBeginningOfAWordFirst()
    {
        views::Mnemonics letters;
        QCOMPARE(letters.give(u"Received on"_s), u"&Received on"_s);
        QCOMPARE(letters.give(u"Read on"_s), u"Read &on"_s);
    }
    void leavesATextAloneWhenNothingIsFree()
    {
        views::Mnemonics letters;
        QCOMPARE(letters.give(u"A"_s), u"&A"_s);
        QCOMPARE(letters.give(u"a é"_s), u"a é"_s);
    }
    void anAmpersandStaysAnAmpersand()
    {
        views::Mnemonics letters;
        QCOMPARE(letters.give(u"P & O"_s), u"&P && O"_s);
    }
};

QTEST_GUILESS_MAIN(MnemonicsTest)
#include "mnemonicstest.moc"
