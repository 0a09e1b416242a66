// SPDX-License-Identifier: EUPL-1.2
// What was agreed with cannot be written in until somebody asked for it; the rest of the page can.
#include "views/casefile/agreementlock.h"

#include "model/hearing/hearing.h"
#include "tests/support/pagecontexts.h"
#include "tests/support/quiettest.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using model::Hearing;
using views::AgreementLock;
using views::Form;

namespace {

struct Page
{
    QWidget page;
    Form<Hearing> *form = new Form<Hearing>(tests::testContext(), &page);
    AgreementLock *lock = nullptr;

    Page()
    {
        form->add(&Hearing::account, u"Account"_s, views::FormBody::Tall);
        lock = views::addSignOff(*form, &page, {u"Read back"_s, u"Corrections"_s, u"Agreed on"_s});
    }
    void show(const Hearing &hearing)
    {
        form->replace(hearing);
        views::refreshLock(*form, *lock);
    }
    [[nodiscard]] bool mayWrite(const QString &field) const
    {
        return !form->findChild<QWidget *>(field)->property("readOnly").toBool();
    }
    [[nodiscard]] QString note() const { return lock->findChild<views::NoteLabel *>()->text(); }
};

Hearing agreed()
{
    return {.account = {u"some text"_s}, .readBackOn = QDate(2026, 6, 1), .agreedOn = QDate(2026, 6, 2)};
}

} // namespace

class AgreementLockTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsLockedBeforeAnAgreement()
    {
        Page page;
        page.show({.account = {u"some text"_s}});
        QVERIFY(page.mayWrite(u"account"_s));
        QVERIFY(page.lock->isHidden());
    }

    void theTextIsLockedAndTheRestIsNot()
    {
        Page page;
        page.show(agreed());
        QVERIFY(!page.mayWrite(u"account"_s));
        QVERIFY(page.mayWrite(u"remarks"_s));
        QVERIFY(!page.lock->isHidden());
        QVERIFY(page.note().contains(u"2 June 2026"_s));
        page.form->setReadOnly(true);
        page.form->setReadOnly(false); // editing begins anew
        QVERIFY(!page.mayWrite(u"account"_s));
    }

    void itAsksAndOpensOnlyWhenTold()
    {
        Page page;
        page.show(agreed());
        QSignalSpy asked(page.lock, &AgreementLock::changeRequested);
        auto *change = page.lock->findChild<QPushButton *>(u"changeAgreed"_s);
        change->click();
        QCOMPARE(asked.count(), 1);
        QVERIFY(!page.mayWrite(u"account"_s));
        page.lock->setOpen(true);
        QVERIFY(page.mayWrite(u"account"_s));
        QVERIFY(change->isHidden());
        page.lock->setOpen(false);
        QVERIFY(!page.mayWrite(u"account"_s));
    }

    void itSaysWhenTheTextChangedAfterwards()
    {
        Page page;
        Hearing hearing = agreed();
        hearing.changedOn = QDate(2026, 6, 9);
        page.show(hearing);
        QVERIFY(page.note().contains(u"9 June 2026"_s));
        page.show({.account = {u"some text"_s}}); // another row
        QVERIFY(page.lock->isHidden());
        QVERIFY(page.mayWrite(u"account"_s));
    }
};

QTEST_MAIN(AgreementLockTest)
#include "agreementlocktest.moc"
