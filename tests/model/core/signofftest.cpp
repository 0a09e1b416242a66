// SPDX-License-Identifier: EUPL-1.2
// The rules of reading back, the same for every section that has a text to agree with.
#include "model/core/signoff.h"

#include "model/conversation/conversation.h"
#include "model/hearing/hearing.h"
#include "model/intake/intake.h"
#include "tests/support/inwords.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;
using tests::inWords;

namespace {

const QDate Today(2026, 6, 17);

Conversation agreed()
{
    return {.summary = {u"some text"_s},
            .shownOn = QDate(2026, 6, 10),
            .agreedOn = QDate(2026, 6, 11),
            .manner = {u"READ_IN_PERSON"_s},
            .form = {u"SPOKEN"_s}};
}

QStringList findings(const Conversation &conversation)
{
    Checks check(Conversation::section, Today);
    checkSignOff(check, conversation);
    return inWords(check.findings());
}

} // namespace

class SignOffTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void knowsTheColumnOfEveryMember()
    {
        QCOMPARE(QByteArray(columnOf(Intake::signOff().text)), "account"_ba);
        QCOMPARE(QByteArray(columnOf(Intake::signOff().agreedOn)), "account_agreed_on"_ba);
        QCOMPARE(QByteArray(columnOf(Conversation::signOff().text)), "summary"_ba);
        QCOMPARE(QByteArray(columnOf(Hearing::signOff().shownOn)), "read_back_on"_ba);
        QCOMPARE(QByteArray(columnOf(Hearing::signOff().corrections)), "remarks"_ba);
    }

    void findsNothingInWhatIsWholeOrNotBegun()
    {
        QCOMPARE(findings({}), QStringList());
        QCOMPARE(findings(agreed()), QStringList());
        QCOMPARE(findings({.summary = {u"some text"_s}, .shownOn = QDate(2026, 6, 10)}), QStringList());
    }

    void findsWhatIsMissingOrCannotBe()
    {
        Conversation c = agreed();
        c.shownOn = QDate(2026, 6, 12);
        QCOMPARE(findings(c), QStringList(u"Wrong conversation.agreed_on"_s));
        c = agreed();
        c.shownOn.reset();
        QCOMPARE(findings(c), QStringList(u"Missing conversation.shown_on"_s));
        c = agreed();
        c.manner = {};
        QCOMPARE(findings(c), QStringList(u"Missing conversation.manner"_s));
        c = agreed();
        c.form = {};
        QCOMPARE(findings(c), QStringList(u"Missing conversation.form"_s));
        c = agreed();
        c.summary = {};
        QCOMPARE(findings(c), QStringList(u"Missing conversation.summary"_s));
        c = agreed();
        c.changedOn = Today;
        QCOMPARE(findings(c), QStringList(u"Notice conversation.agreed_on"_s));
    }

    void aDayAheadIsFoundByTheSectionItself()
    {
        Conversation c = agreed();
        c.agreedOn = Today.addDays(1);
        QCOMPARE(inWords(validate(c, Today)), QStringList(u"Wrong conversation.agreed_on"_s));
    }
};

QTEST_GUILESS_MAIN(SignOffTest)
#include "signofftest.moc"
