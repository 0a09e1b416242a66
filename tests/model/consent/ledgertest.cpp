// SPDX-License-Identifier: EUPL-1.2
// The consent ledger: the latest answer wins, a withdrawal works for the future, and where there is doubt it says no.
#include "model/consent/ledger.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;
using namespace tests;

namespace {

const QDate Day1(2026, 5, 8);
const QDate Day2(2026, 5, 12);
const QDate Day3(2026, 5, 20);
const RowId Sergeant(2);
const RowId Captain(3);

struct Row
{
    const char *answer;
    std::optional<QDate> givenOn;
    std::optional<QDate> withdrawnOn = {};
    const char *recipient = "COID";
    const char *scope = "CONTENT";
    RowId person = {};
    bool retracted = false;
};

std::vector<Consent> ledger(const std::vector<Row> &rows)
{
    std::vector<Consent> all;
    for (const Row &row : rows) {
        Consent consent;
        consent.row = {.id = RowId(qint64(all.size()) + 1), .retracted = row.retracted};
        consent.scope = {QString::fromLatin1(row.scope)};
        consent.recipient = {QString::fromLatin1(row.recipient)};
        consent.answer = {QString::fromLatin1(row.answer)};
        consent.person = row.person;
        consent.givenOn = row.givenOn;
        consent.withdrawnOn = row.withdrawnOn;
        consent.covers.values = {u"ALL"_s};
        all.push_back(consent);
    }
    return all;
}

QString standing(const std::vector<Row> &rows, QDate on)
{
    static const QStringList names = {u"not asked"_s, u"given"_s, u"refused"_s, u"withdrawn"_s};
    const auto all = ledger(rows);
    const ConsentStanding found = consentFor(all, {u"COID"_s, u"CONTENT"_s, std::nullopt, {}}, on);
    return names.value(found.state) + (found.consent ? u" %1"_s.arg(found.consent->row.id.value()) : QString());
}

} // namespace

class LedgerTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void saysHowConsentStandsOnADay_data()
    {
        QTest::addColumn<std::vector<Row>>("rows");
        QTest::addColumn<QDate>("on");
        QTest::addColumn<QString>("expected");
        using Rows = std::vector<Row>;
        QTest::newRow("nothing") << Rows{} << Day3 << u"not asked"_s;
        QTest::newRow("asked, not answered") << Rows{{"", Day1}} << Day3 << u"not asked"_s;
        QTest::newRow("given") << Rows{{"GIVEN", Day1}} << Day3 << u"given 1"_s;
        QTest::newRow("given today") << Rows{{"GIVEN", Day1}} << Day1 << u"given 1"_s;
        QTest::newRow("not given yet") << Rows{{"GIVEN", Day2}} << Day1 << u"not asked"_s;
        QTest::newRow("refused") << Rows{{"REFUSED", Day1}} << Day3 << u"refused 1"_s;
        QTest::newRow("before the withdrawal") << Rows{{"GIVEN", Day1, Day3}} << Day2 << u"given 1"_s;
        QTest::newRow("on the day of the withdrawal") << Rows{{"GIVEN", Day1, Day3}} << Day3 << u"withdrawn 1"_s;
        QTest::newRow("before the withdrawal, answer says so too")
            << Rows{{"WITHDRAWN", Day1, Day3}} << Day2 << u"given 1"_s;
        QTest::newRow("after it, answer says so too") << Rows{{"WITHDRAWN", Day1, Day2}} << Day3 << u"withdrawn 1"_s;
        QTest::newRow("given and withdrawn on one day") << Rows{{"GIVEN", Day1, Day1}} << Day1 << u"withdrawn 1"_s;
        QTest::newRow("refused, later given") << Rows{{"REFUSED", Day1}, {"GIVEN", Day2}} << Day3 << u"given 2"_s;
        QTest::newRow("given, later refused") << Rows{{"GIVEN", Day1}, {"REFUSED", Day2}} << Day3 << u"refused 2"_s;
        QTest::newRow("written down the other way round")
            << Rows{{"REFUSED", Day2}, {"GIVEN", Day1}} << Day3 << u"refused 1"_s;
        QTest::newRow("two answers on one day") << Rows{{"REFUSED", Day1}, {"GIVEN", Day1}} << Day3 << u"given 2"_s;
        QTest::newRow("given anew after a withdrawal")
            << Rows{{"GIVEN", Day1, Day2}, {"GIVEN", Day3}} << Day3 << u"given 2"_s;
        QTest::newRow("an older consent withdrawn last")
            << Rows{{"GIVEN", Day1, Day3}, {"GIVEN", Day2}} << Day3 << u"withdrawn 1"_s;
        QTest::newRow("a yes without a day") << Rows{{"GIVEN", {}}} << Day3 << u"not asked"_s;
        QTest::newRow("a no without a day") << Rows{{"REFUSED", {}}} << Day1 << u"refused 1"_s;
        QTest::newRow("a no without a day, then a yes")
            << Rows{{"REFUSED", {}}, {"GIVEN", Day1}} << Day3 << u"given 2"_s;
        QTest::newRow("a withdrawal without a day") << Rows{{"WITHDRAWN", Day1}} << Day3 << u"withdrawn 1"_s;
        QTest::newRow("a withdrawal of a yes without a day") << Rows{{"GIVEN", {}, Day2}} << Day3 << u"withdrawn 1"_s;
        QTest::newRow("retracted row") << Rows{{.answer = "GIVEN", .givenOn = Day1, .retracted = true}} << Day3
                                       << u"not asked"_s;
        QTest::newRow("another recipient")
            << Rows{{.answer = "GIVEN", .givenOn = Day1, .recipient = "REPORTER"}} << Day3 << u"not asked"_s;
        QTest::newRow("another scope") << Rows{{.answer = "GIVEN", .givenOn = Day1, .scope = "IDENTITY"}} << Day3
                                       << u"not asked"_s;
        QTest::newRow("for one person is not for all")
            << Rows{{.answer = "GIVEN", .givenOn = Day1, .person = Sergeant}} << Day3 << u"not asked"_s;
    }

    void saysHowConsentStandsOnADay()
    {
        QFETCH(std::vector<Row>, rows);
        QFETCH(QDate, on);
        QFETCH(QString, expected);
        QCOMPARE(standing(rows, on), expected);
    }

    void keepsThePersonsApart()
    {
        const auto all = ledger({{.answer = "GIVEN", .givenOn = Day1, .person = Sergeant},
                                 {.answer = "REFUSED", .givenOn = Day2, .person = Captain}});
        QCOMPARE(consentFor(all, {u"COID"_s, u"CONTENT"_s, Sergeant, {}}, Day3).state, ConsentStanding::Given);
        QCOMPARE(consentFor(all, {u"COID"_s, u"CONTENT"_s, Captain, {}}, Day3).state, ConsentStanding::Refused);
        QCOMPARE(consentFor(all, {u"COID"_s, u"CONTENT"_s, RowId(9), {}}, Day3).state, ConsentStanding::NotAsked);
    }

    void answersPerPart()
    {
        const auto state = [](const std::vector<Consent> &all, const QString &item, RowId row = {}) {
            return consentFor(all, {u"COID"_s, u"CONTENT"_s, std::nullopt, {item, row}}, Day3).state;
        };
        Consent parts = ledger({{"GIVEN", Day1}}).front();
        parts.covers.values = {u"ACCOUNT"_s, u"CONVERSATION"_s};
        parts.conversation = RowId(7);
        QCOMPARE(state({parts}, u"ACCOUNT"_s), ConsentStanding::Given);
        QCOMPARE(state({parts}, u"ALLEGATION"_s), ConsentStanding::NotAsked);
        QCOMPARE(state({parts}, u"CONVERSATION"_s, RowId(7)), ConsentStanding::Given);
        QCOMPARE(state({parts}, u"CONVERSATION"_s, RowId(8)), ConsentStanding::NotAsked);
        QCOMPARE(state({parts}, u"CONVERSATION"_s), ConsentStanding::NotAsked); // one of them is not all of them
    }

    void theLatestAnswerAboutAPartWinsFromOneAboutAllOfIt()
    {
        std::vector<Consent> all = ledger({{"GIVEN", Day1}, {"REFUSED", Day2}});
        all[1].covers.values = {u"CONVERSATION"_s};
        const auto state = [&](const QString &item) {
            return consentFor(all, {u"COID"_s, u"CONTENT"_s, std::nullopt, {item, {}}}, Day3).state;
        };
        QCOMPARE(state(u"CONVERSATION"_s), ConsentStanding::Refused);
        QCOMPARE(state(u"ACCOUNT"_s), ConsentStanding::Given);
    }

    void aYesThatDoesNotSayToWhatOpensNothingAndANoClosesAll()
    {
        std::vector<Consent> all = ledger({{"GIVEN", Day1}});
        all[0].covers = {};
        const ConsentQuestion account{u"COID"_s, u"CONTENT"_s, std::nullopt, {u"ACCOUNT"_s, {}}};
        QCOMPARE(consentFor(all, account, Day3).state, ConsentStanding::NotAsked);
        all[0].answer.value = u"REFUSED"_s;
        QCOMPARE(consentFor(all, account, Day3).state, ConsentStanding::Refused);
    }

    void aWithdrawalIsAnAnswerOfItsOwnDayAndTheFirstStaysAsItWas()
    {
        std::vector<Consent> all = ledger({{"GIVEN", Day1}, {"WITHDRAWN", {}, Day3}});
        const ConsentQuestion account{u"COID"_s, u"CONTENT"_s, std::nullopt, {u"ACCOUNT"_s, {}}};
        QCOMPARE(consentFor(all, account, Day2).state, ConsentStanding::Given);
        const ConsentStanding now = consentFor(all, account, Day3);
        QCOMPARE(now.state, ConsentStanding::Withdrawn);
        QCOMPARE(now.consent->row.id, RowId(2));
        QCOMPARE(*all[0].givenOn, *ledger({{"GIVEN", Day1}})[0].givenOn);
    }

    void theTableHasALinePerRecipientAndPart()
    {
        std::vector<Consent> all = ledger({{"GIVEN", Day1}, {"REFUSED", Day2}, {"GIVEN", Day1}});
        all[1].covers.values = {u"CONVERSATION"_s};
        all[2].scope.value = u"IDENTITY"_s;
        all[2].covers = {};
        const std::vector<LedgerLine> lines = ledgerOf(all, Day3);
        QCOMPARE(lines.size(), size_t(2));
        QCOMPARE(lines[0].item.code, u"ALL"_s);
        QCOMPARE(lines[0].content.state, ConsentStanding::Given);
        QCOMPARE(lines[1].item.code, u"CONVERSATION"_s);
        QCOMPARE(lines[1].content.state, ConsentStanding::Refused);
        QCOMPARE(lines[1].identity.state, ConsentStanding::Given);
    }

    void whatHandlersWroteIsAPartOfItsOwn()
    {
        QCOMPARE(consentItemOf(u"intake"_s), u"ACCOUNT"_s);
        QCOMPARE(consentItemOf(u"party"_s), u"PERSON"_s);
        for (const QString &section : {u"triage"_s, u"advice"_s, u"decision"_s, u"term"_s})
            QCOMPARE(consentItemOf(section), u"HANDLING"_s);
    }
};

QTEST_GUILESS_MAIN(LedgerTest)
#include "ledgertest.moc"
