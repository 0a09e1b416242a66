// SPDX-License-Identifier: EUPL-1.2
// The rules and facts of the intake: every finding once, and what an empty and a full one tell.
#include "model/intake/intake.h"
#include "tests/support/inwords.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;
using namespace tests;

namespace {

const QDate Today(2026, 6, 17);

Intake full()
{
    return {.receivedOn = QDate(2026, 4, 2),
            .channel = {u"MID"_s},
            .component = {u"KL"_s},
            .anonymity = {u"CONFIDENTIAL"_s},
            .subject = {u"some text"_s},
            .account = {u"some text"_s},
            .wish = {u"some text"_s},
            .accountShownOn = QDate(2026, 4, 7),
            .accountAgreedOn = QDate(2026, 4, 7),
            .accountManner = {u"READ_IN_PERSON"_s},
            .accountForm = {u"SIGNED_PAPER"_s},
            .acknowledgedOn = QDate(2026, 4, 7),
            .forwardedOn = QDate(2026, 4, 2)};
}

Intake agreed(const std::optional<QDate> &on, const std::optional<QDate> &shown)
{
    Intake intake = full();
    return {.receivedOn = QDate(2026, 6, 2),
            .account = intake.account,
            .accountShownOn = shown,
            .accountAgreedOn = on,
            .accountManner = intake.accountManner,
            .accountForm = intake.accountForm};
}

Facts factsOf(const Intake &intake)
{
    Facts facts;
    addFacts(intake, facts);
    return facts;
}

} // namespace

class IntakeTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void findsNothingInWhatIsNotWrittenYet() { QCOMPARE(inWords(validate(Intake(), Today)), QStringList()); }

    void findsNothingInWhatIsRight() { QCOMPARE(inWords(validate(full(), Today)), QStringList()); }

    void findsWhatCannotBe_data()
    {
        QTest::addColumn<Intake>("intake");
        QTest::addColumn<QStringList>("findings");
        QTest::newRow("received in the future")
            << Intake{.receivedOn = Today.addDays(1)} << QStringList{u"Wrong intake.received_on"_s};
        QTest::newRow("received in year 26")
            << Intake{.receivedOn = QDate(26, 6, 1)} << QStringList{u"Wrong intake.received_on"_s};
        QTest::newRow("agreed before it came in")
            << agreed(QDate(2026, 6, 1), {})
            << QStringList{u"Missing intake.account_shown_on"_s, u"Wrong intake.account_agreed_on"_s};
        QTest::newRow("shown before it came in")
            << agreed({}, QDate(2026, 6, 1)) << QStringList{u"Wrong intake.account_shown_on"_s};
        QTest::newRow("agreed before it was shown")
            << agreed(QDate(2026, 6, 3), QDate(2026, 6, 4)) << QStringList{u"Wrong intake.account_agreed_on"_s};
        QTest::newRow("agreed on the same day") << agreed(QDate(2026, 6, 2), QDate(2026, 6, 2)) << QStringList{};
        QTest::newRow("agreed, nobody knows how") << Intake{.account = {u"some text"_s},
                                                            .accountShownOn = QDate(2026, 6, 2),
                                                            .accountAgreedOn = QDate(2026, 6, 2)}
                                                  << QStringList{u"Missing intake.account_manner"_s};
        QTest::newRow("agreed with nothing")
            << Intake{.receivedOn = QDate(2026, 6, 2), .accountAgreedOn = QDate(2026, 6, 2)}
            << QStringList{u"Missing intake.account_shown_on"_s, u"Missing intake.account"_s};
        QTest::newRow("acknowledged before it came in")
            << Intake{.receivedOn = QDate(2026, 6, 2), .acknowledgedOn = QDate(2026, 6, 1)}
            << QStringList{u"Wrong intake.acknowledged_on"_s};
        QTest::newRow("acknowledged, day of receipt unknown")
            << Intake{.acknowledgedOn = QDate(2026, 6, 1)} << QStringList{};
        QTest::newRow("forwarded before it came in")
            << Intake{.receivedOn = QDate(2026, 6, 2), .forwardedOn = QDate(2026, 6, 1)}
            << QStringList{u"Wrong intake.forwarded_on"_s};
        QTest::newRow("reporter informed before it came in")
            << Intake{.receivedOn = QDate(2026, 6, 2), .reporterInformedOn = QDate(2026, 6, 1)}
            << QStringList{u"Wrong intake.reporter_informed_on"_s};
        QTest::newRow("person informed before it came in")
            << Intake{.receivedOn = QDate(2026, 6, 2), .personInformedOn = QDate(2026, 6, 1)}
            << QStringList{u"Wrong intake.person_informed_on"_s};
        QTest::newRow("refused before it came in")
            << Intake{.receivedOn = QDate(2026, 6, 2), .refusedOn = QDate(2026, 6, 1)}
            << QStringList{u"Wrong intake.refused_on"_s};
        QTest::newRow("no complaint, but advised on")
            << Intake{.isComplaint = false, .committeeAdvises = true} << QStringList{u"Wrong intake.is_complaint"_s};
        QTest::newRow("no complaint, but refused as one")
            << Intake{.isComplaint = false, .refusedOn = QDate(2026, 6, 1)}
            << QStringList{u"Wrong intake.is_complaint"_s};
        QTest::newRow("two things at once")
            << Intake{.receivedOn = QDate(2026, 6, 2),
                      .acknowledgedOn = QDate(2026, 6, 1),
                      .forwardedOn = QDate(2026, 6, 18)}
            << QStringList{u"Wrong intake.forwarded_on"_s, u"Wrong intake.acknowledged_on"_s};
    }

    void findsWhatCannotBe()
    {
        QFETCH(Intake, intake);
        QFETCH(QStringList, findings);
        QCOMPARE(inWords(validate(intake, Today)), findings);
    }

    void tellsItsFactsWhenNothingIsWritten()
    {
        QCOMPARE(inWords(factsOf({})),
                 QStringList({u"intake.account_agreed_on: unknown"_s, u"intake.account_written: no"_s,
                              u"intake.acknowledged_on: unknown"_s, u"intake.anonymity_known: no"_s,
                              u"intake.channel_known: no"_s, u"intake.component_known: no"_s,
                              u"intake.received_on: unknown"_s}));
    }

    void tellsItsFactsWhenAllIsWritten()
    {
        QCOMPARE(inWords(factsOf(full())),
                 QStringList({u"intake.account_agreed_on: 2026-04-07"_s, u"intake.account_written: yes"_s,
                              u"intake.acknowledged_on: 2026-04-07"_s, u"intake.anonymity_known: yes"_s,
                              u"intake.channel_known: yes"_s, u"intake.component_known: yes"_s,
                              u"intake.received_on: 2026-04-02"_s}));
    }
};

QTEST_GUILESS_MAIN(IntakeTest)
#include "intaketest.moc"
