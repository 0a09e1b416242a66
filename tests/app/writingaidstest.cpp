// SPDX-License-Identifier: EUPL-1.2
// Questions of one's own come before the shipped ones, come back with the vault, and go when they are the shipped ones.
#include "app/writingaids.h"

#include "tests/support/openedvault.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;

class WritingAidsTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void ownQuestionsComeBackWithTheVault()
    {
        const Code first{u"FIRST_TALK"_s};
        tests::OpenedVault vault(Role::Counsellor);
        QString shipped;
        {
            app::WritingAids aids(vault.session(), Language::Dutch, true);
            shipped = aids.questions(first);
            QVERIFY(shipped.contains(u"gesprekspartner"_s));
            aids.saveQuestions(first, u"# Mijn vraag\n"_s);
            QCOMPARE(aids.questions(first), u"# Mijn vraag\n"_s);
            QVERIFY(aids.questions({u"CLOSING"_s}) != u"# Mijn vraag\n"_s);
        }
        vault.lock();
        vault.open();
        app::WritingAids aids(vault.session(), Language::Dutch, true);
        QCOMPARE(aids.questions(first), u"# Mijn vraag\n"_s);
        aids.saveQuestions(first, shipped);
        QCOMPARE(aids.questions(first), shipped);
        vault.session().writer().drain();
        QCOMPARE(vault.session().reader().journal().page({}, 0, 1).front().action, u"questions_changed"_s);
    }
    void pagesGetThem()
    {
        tests::OpenedVault vault;
        app::WritingAids aids(vault.session(), Language::English, true);
        views::PageContext context;
        aids.giveTo(context);
        QCOMPARE(context.speller, &aids.speller());
        QVERIFY(context.questions({u"READ_BACK"_s}).startsWith(u"# "_s) && context.changeQuestions);
        QVERIFY(context.questions({}).isEmpty());
    }
};

QTEST_MAIN(WritingAidsTest)
#include "writingaidstest.moc"
