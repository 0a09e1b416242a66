// SPDX-License-Identifier: EUPL-1.2
// What is typed against a real vault: nothing is lost while a save is under way, when the disk is full for a moment, or
// when the case is closed; and nothing gets into another case.
#include "app/editsaver.h"

#include "tests/support/fulldisk.h"
#include "tests/support/openedvault.h"
#include "tests/support/pagecontexts.h"
#include "tests/support/quiettest.h"
#include "tests/support/smalldisk.h"
#include "views/casefile/rowspage.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTextEdit>

using namespace model;
using namespace Qt::StringLiterals;
using tests::OpenedVault;

namespace {

// The pages of two cases that are shown one after the other, as CaseController does.
struct Desk
{
    explicit Desk(const QString &folder = QDir::tempPath()) : vault(Role::Adviser, folder) { wire(); }
    OpenedVault vault;
    QWidget parent;
    app::Bindings bindings = app::bindSections(tests::testContext(), {u"intake"_s, u"conversation"_s}, &parent);
    app::EditSaver saver{vault.session(), bindings, {.pause = 20, .latest = 50, .retry = 50}, nullptr};
    QSignalSpy saved{&saver, &app::EditSaver::saved};
    QSignalSpy failed{&saver, &app::EditSaver::failed};
    CaseId first = newCase();
    CaseId second = newCase();

    void wire()
    {
        for (const auto &binding : bindings)
            QObject::connect(&binding->page(), &views::SectionPage::edited, &saver,
                             [this, b = binding.get()] { saver.note(*b); });
        show(first);
    }
    CaseId newCase()
    {
        const auto made = std::make_shared<CaseId>();
        post([made](Casework &work) { *made = work.service().open(); });
        settle();
        return *made;
    }
    void post(app::StorageThread::Work work)
    {
        vault.session().writer().post(std::move(work), &parent, [](const auto &) {});
    }
    void settle() { QTRY_COMPARE_WITH_TIMEOUT(vault.session().writer().pending(), 0, 20000); }
    void show(CaseId id)
    {
        for (const auto &binding : bindings) {
            binding->page().clear();
            binding->fill(vault.session().reader().service().contents(id));
        }
        saver.begin(id);
    }
    void type(const QString &words) { account()->insertPlainText(words); }
    [[nodiscard]] QTextEdit *account() const { return parent.findChild<QTextEdit *>(u"account"_s); }
    [[nodiscard]] QString savedAccount(CaseId id)
    {
        return vault.session().reader().sections().one<Intake>(id).account.text;
    }
    // Holds the writing thread up, so that a save is under way for as long as this lives.
    struct Hold
    {
        std::shared_ptr<QSemaphore> gate = std::make_shared<QSemaphore>();
        explicit Hold(Desk &desk)
        {
            desk.post([gate = gate](Casework &) { gate->acquire(); });
        }
        ~Hold() { gate->release(); }
    };
};

} // namespace

class EditSaverTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsTypedIsSavedByItselfAndTold()
    {
        Desk desk;
        desk.type(u"Zoë zei één ding"_s);
        QVERIFY(desk.saved.wait());
        QCOMPARE(desk.saved.first().first().value<CaseId>(), desk.first);
        QCOMPARE(desk.savedAccount(desk.first), u"Zoë zei één ding"_s);
    }

    void whatIsTypedWhileASaveIsUnderWayGoesWithTheNext()
    {
        Desk desk;
        {
            const Desk::Hold hold(desk);
            desk.type(u"een"_s);
            desk.saver.flush();
            desk.type(u" twee"_s);
            desk.saver.flush(); // not now: the first is not on disk yet
        }
        QTRY_COMPARE_WITH_TIMEOUT(desk.savedAccount(desk.first), u"een twee"_s, 10000);
        QTRY_COMPARE(desk.saved.size(), 2);
    }

    void closingWhileASaveIsUnderWayLosesNothing()
    {
        Desk desk;
        {
            const Desk::Hold hold(desk);
            desk.type(u"een"_s);
            desk.saver.flush();
            desk.type(u" twee"_s);
            desk.saver.end();
            desk.show(desk.second);
        }
        desk.settle();
        QCOMPARE(desk.savedAccount(desk.first), u"een twee"_s);
        QCOMPARE(desk.savedAccount(desk.second), QString());
        QCOMPARE(desk.account()->toPlainText(), QString());
    }

    void onAFullDiskWhatIsTypedIsSavedFromTheReserve()
    {
        const tests::SmallDisk disk(12);
        if (!disk.isMounted())
            QSKIP("no right to mount a small disk here");
        auto desk = std::make_unique<Desk>(disk.path());
        QSignalSpy fromReserve(&desk->saver, &app::EditSaver::savedFromReserve);
        disk.fillUp();
        QCOMPARE(disk.room(), 0);
        QString typed;
        for (int round = 0; round < 20; ++round) { // each time to the last block: nobody makes room
            const QString words = u"kanarie "_s.repeated(300);
            desk->type(words);
            typed += words;
            QVERIFY(desk->saver.saveAll());
            disk.fillUp();
        }
        QVERIFY(fromReserve.size() > 0);
        QCOMPARE(desk->failed.size(), 0);
        desk->type(u"het laatste woord"_s);
        desk->saver.end(); // the screen locks: nobody asks
        desk->vault.lock();
        desk->vault.open();
        QCOMPARE(desk->savedAccount(desk->first), typed + u"het laatste woord"_s);
    }

    void whatCannotBeSavedAtAllIsKeptAndSaidBeforeLocking()
    {
        Desk desk;
        {
            const tests::FullDisk disk(0); // not even the reserve helps
            desk.type(u"niet kwijt"_s);
            QVERIFY(!desk.saver.saveAll());
            QCOMPARE(desk.failed.size(), 1);
            QVERIFY(desk.saver.hasFailed());
        }
        QVERIFY(desk.saver.saveAll());
        QVERIFY(!desk.saver.hasFailed());
        QCOMPARE(desk.savedAccount(desk.first), u"niet kwijt"_s);
    }

    void aFullDiskIsTriedAgain()
    {
        Desk desk;
        {
            const tests::FullDisk disk(0);
            desk.type(u"niet kwijt"_s);
            desk.saver.flush();
            QVERIFY(desk.failed.wait());
            QCOMPARE(desk.savedAccount(desk.first), QString());
        }
        QVERIFY(desk.saved.wait()); // by itself
        QCOMPARE(desk.savedAccount(desk.first), u"niet kwijt"_s);
    }

    // It was a case that is closed by then: what failed must not be tried again with the pages of the next.
    void aFailureThatComesLateStaysOutOfTheNextCase()
    {
        Desk desk;
        {
            const tests::FullDisk disk(0);
            {
                const Desk::Hold hold(desk);
                desk.type(u"kanarie"_s);
                desk.saver.flush();
                desk.saver.end();
                desk.show(desk.second);
            }
            desk.settle();
            QTRY_COMPARE(desk.failed.size(), 1); // nothing was typed after the first save, so only that one failed
        }
        desk.saver.flush();
        desk.settle();
        QCOMPARE(desk.saved.size(), 0);
        QCOMPARE(desk.savedAccount(desk.second), QString());
    }

    void theReasonIsThatOfTheMomentOfTyping()
    {
        Desk desk;
        desk.saver.setReason(u"de datum klopte niet"_s);
        desk.type(u"verbeterd"_s);
        desk.saver.setReason({}); // she is done; what she typed is saved after that
        desk.saver.flush();
        desk.settle();
        const auto entry = desk.vault.session().reader().journal().page({}, 0, 1).front();
        QCOMPARE(entry.action, u"section_changed"_s);
        QCOMPARE(entry.reason, u"de datum klopte niet"_s);
    }

    void withoutACaseNothingIsSaved()
    {
        Desk desk;
        desk.saver.end();
        desk.type(u"nergens"_s);
        desk.saver.flush();
        desk.settle();
        QCOMPARE(desk.saved.size(), 0);
        QCOMPARE(desk.savedAccount(desk.first), QString());
    }
};

QTEST_MAIN(EditSaverTest)
#include "editsavertest.moc"
