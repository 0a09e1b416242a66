// SPDX-License-Identifier: EUPL-1.2
// S5 in the window: the panel says what is planned and what left, records the withdrawal, and the name is gone from the
// pages at once. All is fictional.
#include "app/withdrawals.h"

#include "app/casecontroller.h"
#include "tests/support/openedvault.h"
#include "tests/support/pagecontexts.h"
#include "tests/support/quiettest.h"
#include "views/casefile/casefileview.h"
#include "views/consent/consentpage.h"
#include "views/intake/intakepage.h"
#include "views/widgets/notelabel.h"
#include "views/widgets/textfields.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextEdit>

using namespace model;
using namespace Qt::StringLiterals;

namespace {

void fillTheCase(Casework &work, CaseId id)
{
    Party reporter = work.sections().all<Party>(id).front();
    reporter.name.text = u"Zoë Kanarie"_s;
    work.service().save(id, reporter);
    Party commander{.role = {u"COMMANDER"_s}};
    work.service().save(id, commander);
    Intake intake{.receivedOn = QDate(2026, 5, 6), .account = {u"Kanarie was alleen."_s}};
    work.service().save(id, intake);
    Conversation call{.heldOn = QDate(2026, 5, 8),
                      .person = commander.row.id,
                      .summary = {u"Bellen met de commandant"_s},
                      .followUpOn = work.clock().today().addDays(1)};
    work.service().save(id, call);
    for (const QString &scope : {u"CONTENT"_s, u"IDENTITY"_s}) {
        Consent given{.scope = {scope},
                      .recipient = {u"COID"_s},
                      .answer = {u"GIVEN"_s},
                      .givenOn = QDate(2026, 5, 8),
                      .covers = {{u"ALL"_s}}};
        work.service().save(id, given);
    }
}

struct Screen
{
    tests::OpenedVault vault;
    CodeLists codes = CodeLists::builtIn();
    views::CaseFileView view{context()};
    app::CaseController controller{vault.session(), view, codes, context(), nullptr};
    CaseId id;

    Screen()
    {
        const auto made = std::make_shared<CaseId>();
        vault.session().writer().post(
            [made](Casework &work) {
                *made = work.service().open();
                fillTheCase(work, *made);
            },
            &view, [](const auto &) {});
        settle();
        id = *made;
        controller.open(id);
        settle();
        controller.setEditing(true);
    }

    [[nodiscard]] views::PageContext context()
    {
        views::PageContext made = tests::testContext();
        made.today = [this] { return vault.clock().today(); };
        made.codes = [this](const QString &list) {
            views::Choices choices;
            for (const CodeEntry &entry : codes.list(list).codes)
                choices.append({entry.code, entry.text.en, {}});
            return choices;
        };
        return made;
    }
    void settle()
    {
        QSignalSpy idle(&vault.session().writer(), &app::StorageThread::idle);
        if (vault.session().writer().pending() > 0)
            QVERIFY(idle.wait());
        QCoreApplication::processEvents();
    }
    [[nodiscard]] views::ConsentPage *page() const { return view.findChild<views::ConsentPage *>(); }
    [[nodiscard]] views::WithdrawalPanel *panel() const { return page()->findChild<views::WithdrawalPanel *>(); }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return page()->findChild<QPushButton *>(QLatin1String(name));
    }
    [[nodiscard]] CaseContents kept() { return vault.session().reader().service().contents(id); }
    void considerDuties()
    {
        for (QCheckBox *each : panel()->findChildren<QCheckBox *>())
            if (each->text().startsWith(u"Immediate danger"_s))
                each->click();
        for (auto *combo : panel()->findChildren<views::CodeCombo *>(u"decision"_s)) {
            combo->setCurrentIndex(combo->findData(u"NONE"_s));
            Q_EMIT combo->activated(combo->currentIndex());
        }
        for (auto *text : panel()->findChildren<QTextEdit *>(u"note"_s))
            text->setPlainText(u"Niets daarvan."_s);
    }
};

bool saysWhy(const QWidget &page)
{
    for (const auto *note : page.findChildren<views::NoteLabel *>())
        if (note->text().contains(u"name is hidden"_s))
            return true;
    return false;
}

} // namespace

class WithdrawalsTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void theWholeOfS5InTheWindow()
    {
        Screen s;
        s.button("withdrawConsent")->click();
        QVERIFY(!s.panel()->isHidden());
        QVERIFY(!s.button("recordWithdrawal")->isEnabled()); // whether a duty goes first was not answered
        const auto steps = s.panel()->findChildren<QCheckBox *>(u"withdrawStep"_s);
        QCOMPARE(steps.size(), 1);
        QVERIFY(steps.front()->isChecked());
        QVERIFY(steps.front()->text().contains(u"Bellen met de commandant"_s));
        s.considerDuties();
        QVERIFY(s.button("recordWithdrawal")->isEnabled());
        s.panel()->findChild<QCheckBox *>(u"withdrawCloses"_s)->click();
        s.button("recordWithdrawal")->click();
        s.settle();

        const CaseContents kept = s.kept();
        QCOMPARE(kept.consents.size(), size_t(4));
        QVERIFY(!kept.conversations.front().followUpOn);
        QCOMPARE(kept.closure.reason.value, u"CONSENT_WITHDRAWN"_s);
        QCOMPARE(kept.duties.front().decision.value, u"NONE"_s);
        QVERIFY(s.panel()->isHidden());
    }

    void theNameIsGoneFromThePagesAndTheyCannotBeEdited()
    {
        Screen s;
        auto *intake = s.view.findChild<views::IntakePage *>();
        auto *account = intake->findChild<QTextEdit *>(u"account"_s);
        QVERIFY(account->toPlainText().contains(u"Kanarie"_s));
        s.button("withdrawConsent")->click();
        s.considerDuties();
        s.button("recordWithdrawal")->click();
        s.settle();
        QVERIFY(!account->toPlainText().contains(u"Kanarie"_s));
        QVERIFY(intake->isReadOnly());
        QVERIFY(saysWhy(*intake));
        QVERIFY(!s.page()->isReadOnly()); // coming back is always possible
        QCOMPARE(s.kept().intake.account.text, u"Kanarie was alleen."_s);
    }

    void notWithdrawingChangesNothing()
    {
        Screen s;
        s.button("withdrawConsent")->click();
        s.button("cancelWithdrawal")->click();
        s.settle();
        QVERIFY(s.panel()->isHidden());
        QCOMPARE(s.kept().consents.size(), size_t(2));
        QVERIFY(s.kept().duties.empty());
    }
};

QTEST_MAIN(WithdrawalsTest)
#include "withdrawalstest.moc"
