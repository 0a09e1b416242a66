// SPDX-License-Identifier: EUPL-1.2
// A case on the screen makes versions when it is left, and opens what was agreed with only for a reason.
#include "app/casetexts.h"

#include "app/desk.h"
#include "tests/support/openedvault.h"
#include "tests/support/quiettest.h"
#include "views/casefile/agreementlock.h"
#include "views/casefile/casefileview.h"
#include "views/casefile/sectionpage.h"
#include "views/mainwindow.h"
#include "views/widgets/ask.h"

#include <QAction>
#include <QPushButton>

using namespace model;
using namespace Qt::StringLiterals;
using tests::OpenedVault;

namespace {

const TextPlace Account{u"intake"_s, {}, u"account"_s};

struct Room
{
    OpenedVault vault;
    CodeLists codes = CodeLists::builtIn();
    MeasureCatalogue measures = MeasureCatalogue::builtIn();
    views::MainWindow window;
    std::unique_ptr<app::Desk> desk;

    explicit Room(const Intake &intake)
    {
        window.addPage(u"unlock"_s, new QWidget);
        desk =
            std::make_unique<app::Desk>(vault.session(), window, app::Desk::Words{codes, measures, Language::English});
        write([intake](Casework &work) {
            const CaseId id = work.service().open();
            Intake first = intake;
            work.service().save(id, first);
        });
        desk->restore({.caseId = CaseId(1)});
        window.show();
    }
    void write(const std::function<void(Casework &)> &work)
    {
        vault.session().writer().post(work, &window, [](const auto &) {});
        vault.session().writer().drain();
    }
    void change(const QString &account)
    {
        write([account](Casework &work) {
            Intake intake{.account = {account}};
            work.service().save(CaseId(1), intake);
        });
    }
    [[nodiscard]] size_t versions()
    {
        vault.session().writer().drain();
        return vault.session().reader().versions().of(CaseId(1), Account).size();
    }
    [[nodiscard]] views::CaseFileView *view() const { return window.findChild<views::CaseFileView *>(); }
};

} // namespace

class CaseTextsTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void leavingTheCaseMakesAVersion()
    {
        Room room({.account = {u"zo was het"_s}});
        const size_t before = room.versions();
        room.change(u"zo was het niet"_s);
        QCOMPARE(room.versions(), before);
        room.window.action(views::Command::NewCase)->trigger(); // the other one opens
        QTRY_COMPARE(room.versions(), before + 1);
    }

    void lockingMakesAVersion()
    {
        Room room({.account = {u"zo was het"_s}});
        const size_t before = room.versions();
        room.change(u"zo was het niet"_s);
        room.desk.reset();
        room.vault.lock();
        room.vault.open();
        QCOMPARE(room.versions(), before + 1);
    }

    void whatIsAgreedWithOpensForAReasonAndLocksAgain()
    {
        Room room({.account = {u"zo was het"_s}, .accountAgreedOn = QDate(2026, 6, 1)});
        views::SectionPage *page = room.view()->page(u"intake"_s);
        auto *lock = page->findChild<views::AgreementLock *>();
        QVERIFY(lock->isLocked());
        views::Ask::setNextAnswer(u"een verkeerde dag"_s);
        lock->findChild<QPushButton *>(u"changeAgreed"_s)->click();
        QVERIFY(!lock->isLocked());
        QVERIFY(room.view()->isEditing());
        room.window.action(views::Command::Edit)->trigger();
        QVERIFY(lock->isLocked());
    }
};

QTEST_MAIN(CaseTextsTest)
#include "casetextstest.moc"
