// SPDX-License-Identifier: EUPL-1.2
// The door with a real window and a real vault: what is typed opens it, or says why not; and the first vault is made.
#include "app/door.h"

#include "app/demovault.h"
#include "tests/support/accessname.h"
#include "tests/support/fixedclock.h"
#include "tests/support/quiettest.h"
#include "tests/support/vaultfixture.h"
#include "views/firstrunwizard.h"
#include "views/mainwindow.h"
#include "views/unlockview.h"
#include "views/widgets/ask.h"
#include "views/widgets/codesheet.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/passphraseedit.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSignalSpy>

using namespace model;
using namespace tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int LongEnough = 20000; // for a key derivation on a busy machine

// A window with nothing but its door.
struct House
{
    FixedClock clock;
    views::MainWindow window;
    std::vector<std::unique_ptr<Vault>> entered;
    app::Door door{window, clock, [this](std::unique_ptr<Vault> vault) { entered.push_back(std::move(vault)); }};

    [[nodiscard]] views::UnlockView &unlock() const { return *window.findChild<views::UnlockView *>(); }
    [[nodiscard]] views::FirstRunWizard &firstRun() const { return *window.findChild<views::FirstRunWizard *>(); }
    [[nodiscard]] views::PassphraseEdit *field() const { return unlock().findChild<views::PassphraseEdit *>(); }
    void type(QByteArrayView words) const
    {
        QTest::keyClicks(field(), QString::fromUtf8(words));
        QTest::keyClick(field(), Qt::Key_Return);
    }
    void click(const QString &name) const
    {
        for (auto *button : window.findChildren<QAbstractButton *>())
            if (accessibleName(button) == name && button->isVisibleTo(&window))
                return button->click();
        QFAIL(qPrintable(u"there is no button "_s + name));
    }
    template <typename Widget>
    [[nodiscard]] Widget *named(const QString &name) const
    {
        for (auto *widget : window.findChildren<Widget *>())
            if (accessibleName(widget) == name && widget->isVisibleTo(&window))
                return widget;
        return nullptr;
    }
};

} // namespace

class DoorTest final : public QuietTest
{
    Q_OBJECT

    std::optional<VaultFixture> m_fixture;

private Q_SLOTS:
    void initTestCase() { m_fixture.emplace(); }
    void cleanupTestCase() { m_fixture.reset(); }

    void theRightWordsOpenTheVault()
    {
        House house;
        const QString path = m_fixture->copy();
        house.door.open(path);
        QCOMPARE(house.window.currentScreen(), u"unlock"_s);
        QCOMPARE(house.door.path(), path);
        house.type(VaultFixture::Passphrase);
        QVERIFY(house.field()->isEmpty()); // taken at once
        QTRY_COMPARE_WITH_TIMEOUT(house.entered.size(), size_t(1), LongEnough);
        QCOMPARE(house.entered.front()->path(), path);
        QVERIFY(!house.entered.front()->openedByRecoveryCode());
    }

    void theWrongWordsAreSaidAndTheRightOnesStillWork()
    {
        House house;
        house.door.open(m_fixture->copy());
        house.type("vier losse woorden bij ongeluk");
        QTRY_VERIFY_WITH_TIMEOUT(!house.unlock().messageText().isEmpty(), LongEnough);
        QVERIFY(house.entered.empty());
        house.type(VaultFixture::Passphrase);
        QTRY_COMPARE_WITH_TIMEOUT(house.entered.size(), size_t(1), LongEnough);
        QCOMPARE(house.unlock().messageText(), QString());
    }

    void theRecoveryCodeOpensItToo()
    {
        House house;
        house.door.open(m_fixture->copy());
        house.unlock().setRecovering(true);
        house.type(m_fixture->code().text().view());
        QTRY_COMPARE_WITH_TIMEOUT(house.entered.size(), size_t(1), LongEnough);
        QVERIFY(house.entered.front()->openedByRecoveryCode());
    }

    void whatIsNoVaultIsSaid()
    {
        House house;
        house.door.open(m_fixture->root() + u"/gone.meldwijzer"_s);
        house.type(VaultFixture::Passphrase);
        QTRY_VERIFY_WITH_TIMEOUT(house.unlock().messageText().contains(u"gone.meldwijzer"_s), LongEnough);
        QVERIFY(house.entered.empty());
    }

    void aVaultThatIsOpenElsewhereIsSaid()
    {
        House house;
        const QString path = m_fixture->copy();
        const auto elsewhere = VaultFixture::open(path);
        house.door.open(path);
        house.type(VaultFixture::Passphrase);
        QTRY_VERIFY_WITH_TIMEOUT(!house.unlock().messageText().isEmpty(), LongEnough);
        QVERIFY(house.entered.empty());
    }

    void anotherVaultCanBeChosen()
    {
        House house;
        house.door.open(m_fixture->copy());
        const QString other = m_fixture->copy();
        views::Ask::setNextAnswer(other);
        Q_EMIT house.unlock().otherVaultRequested();
        QCOMPARE(house.door.path(), other);
    }

    void anExampleVaultTellsItsPassphrase()
    {
        House house;
        house.door.open(app::demoVaultPath(m_fixture->root(), Role::Adviser));
        QVERIFY(house.window.messages().texts().join(u' ').contains(app::demoPassphrase()));
    }

    void withoutAVaultTheFirstRunBegins()
    {
        House house;
        house.door.open({});
        QCOMPARE(house.window.currentScreen(), u"firstrun"_s);
        QSignalSpy example(&house.door, &app::Door::exampleRequested);
        Q_EMIT house.firstRun().exampleRequested();
        QCOMPARE(example.size(), 1);
    }

    void whoThinksBetterOfItComesBackToHerVault()
    {
        House house;
        house.door.open(m_fixture->copy());
        Q_EMIT house.unlock().newVaultRequested();
        QCOMPARE(house.window.currentScreen(), u"firstrun"_s);
        Q_EMIT house.firstRun().cancelled();
        QCOMPARE(house.window.currentScreen(), u"unlock"_s);
    }

    void theFirstVaultIsMadeAndEnteredOnceItsCodeWasTypedBack()
    {
        House house;
        house.window.show();
        house.door.open({});
        house.click(u"Integrity adviser"_s);
        house.click(u"Next"_s);
        house.named<QLineEdit>(u"Name of the vault"_s)->setText(u"Eerste"_s);
        views::Ask::setNextAnswer(m_fixture->root());
        house.click(u"Choose…"_s);
        house.click(u"Next"_s);
        for (const QString &name : {u"Passphrase"_s, u"The same once more"_s})
            QTest::keyClicks(house.named<views::PassphraseEdit>(name), QString::fromUtf8(VaultFixture::Passphrase));
        house.click(u"Make the vault"_s);
        QTRY_COMPARE_WITH_TIMEOUT(house.firstRun().step(), 3, LongEnough);
        QVERIFY(house.entered.empty()); // not before she has the code

        auto *typed = house.named<views::PassphraseEdit>(u"Type the code from your paper"_s);
        QTest::keyClicks(typed, QString::fromUtf8(m_fixture->code().text().view())); // that of another vault
        house.click(u"Open the vault"_s);
        QVERIFY(house.entered.empty());
        typed->clear();
        QTest::keyClicks(typed, house.firstRun().findChild<views::CodeSheet *>()->spoken());
        house.click(u"Open the vault"_s);
        QCOMPARE(house.entered.size(), size_t(1));
        QCOMPARE(house.entered.front()->name(), u"Eerste"_s);
    }
};

QTEST_MAIN(DoorTest)
#include "doortest.moc"
