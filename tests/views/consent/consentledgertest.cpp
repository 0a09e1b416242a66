// SPDX-License-Identifier: EUPL-1.2
// The table of the ledger says per recipient and part how it stands, in words a screen reader can read.
#include "views/consent/consentledger.h"

#include "tests/support/pagecontexts.h"
#include "tests/support/quiettest.h"

#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

model::Consent answer(const QString &scope, const QString &word, QDate on)
{
    return {.scope = {scope}, .recipient = {u"ONE"_s}, .answer = {word}, .givenOn = on, .covers = {{u"ALL"_s}}};
}

QStringList cells(const views::ConsentLedger &ledger, int row)
{
    const QAbstractItemModel *model = ledger.findChild<QTableView *>()->model();
    QStringList texts;
    for (int column = 0; column < model->columnCount(); ++column)
        texts << model->index(row, column).data().toString();
    return texts;
}

} // namespace

class ConsentLedgerTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void saysHowItStandsWithContentAndNameApart()
    {
        views::ConsentLedger ledger(tests::testContext());
        model::Consent withdrawal = answer(u"IDENTITY"_s, u"WITHDRAWN"_s, {});
        withdrawal.givenOn.reset();
        withdrawal.withdrawnOn = QDate(2026, 5, 12);
        ledger.setConsents({answer(u"CONTENT"_s, u"GIVEN"_s, QDate(2026, 5, 8)),
                            answer(u"IDENTITY"_s, u"GIVEN"_s, QDate(2026, 5, 8)), withdrawal});
        QCOMPARE(cells(ledger, 0), QStringList({u"recipient one"_s, u"ALL"_s, u"yes, since 8 May 2026"_s,
                                                u"withdrawn on 12 May 2026"_s}));
        const auto *table = ledger.findChild<QTableView *>();
        QCOMPARE(table->model()->rowCount(), 1);
        QVERIFY(!table->accessibleName().isEmpty());
        for (int column = 0; column < 4; ++column)
            QVERIFY(!table->model()->headerData(column, Qt::Horizontal).toString().isEmpty());
    }

    void takesNoRoomWhileNothingWasAsked()
    {
        views::ConsentLedger ledger(tests::testContext());
        QVERIFY(ledger.isHidden());
        ledger.setConsents({answer(u"CONTENT"_s, u"REFUSED"_s, QDate(2026, 5, 8))});
        QVERIFY(!ledger.isHidden());
        QCOMPARE(cells(ledger, 0).last(), u"not asked"_s);
        ledger.setConsents({});
        QVERIFY(ledger.isHidden());
    }
};

QTEST_MAIN(ConsentLedgerTest)
#include "consentledgertest.moc"
