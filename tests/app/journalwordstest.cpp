// SPDX-License-Identifier: EUPL-1.2
#include "app/journalwords.h"

#include "model/casefile/journal.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;

class JournalWordsTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void everyActionOfTheJournalHasWords()
    {
        for (const QString &action : model::journalActions())
            QVERIFY2(app::JournalWords::textOf(action) != action,
                     qPrintable(action + u" has no words in app/journalwords.cpp"_s));
    }

    void anActionOfANewerVersionIsShownAsItStands()
    {
        QCOMPARE(app::JournalWords::textOf(u"case_moved"_s), u"case_moved"_s);
    }
};

QTEST_GUILESS_MAIN(JournalWordsTest)
#include "journalwordstest.moc"
