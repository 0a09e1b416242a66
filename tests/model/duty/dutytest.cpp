// SPDX-License-Identifier: EUPL-1.2
// A duty that was considered: ground, day, decision and reason belong together, and "none" is a decision.
#include "model/duty/duty.h"

#include "model/workflow/facts.h"
#include "tests/support/inwords.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;
using namespace tests;

namespace {

const QDate Today(2026, 6, 1);

Duty decided(const QString &ground, const QString &decision)
{
    return {.grounds = {{ground}},
            .consideredOn = QDate(2026, 5, 29),
            .decision = {decision},
            .recipient = {decision == "NONE"_L1 ? QString() : u"KMAR"_s},
            .note = {u"some text"_s}};
}

Facts factsOf(const std::vector<Duty> &all)
{
    Facts facts;
    addFacts(all, facts);
    return facts;
}

} // namespace

class DutyTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void findsNothingInWhatIsNotWrittenYet() { QCOMPARE(inWords(validate(Duty(), Today)), QStringList()); }

    void noneIsAnAnswer()
    {
        const Duty none = decided(u"SV_160"_s, u"NONE"_s);
        QCOMPARE(inWords(validate(none, Today)), QStringList());
        QVERIFY(isDecided(none));
        QVERIFY(factsOf({none}).isMet(u"duty.decided"_s));
    }

    void aDecisionNeedsItsGroundItsDayAndItsNote()
    {
        const Duty bare{.decision = {u"NONE"_s}};
        QCOMPARE(inWords(validate(bare, Today)),
                 QStringList({u"Missing duty.grounds"_s, u"Missing duty.considered_on"_s, u"Missing duty.note"_s}));
    }

    void whatGoesFirstNeedsToKnowWhereTo()
    {
        Duty duty = decided(u"SV_160"_s, u"CONTENT_AND_IDENTITY"_s);
        QCOMPARE(inWords(validate(duty, Today)), QStringList());
        duty.recipient = {};
        QCOMPARE(inWords(validate(duty, Today)), QStringList{u"Missing duty.recipient"_s});
    }

    void aConflictOfDutiesIsALastResort()
    {
        Duty duty = decided(u"CONFLICT_OF_DUTIES"_s, u"CONTENT"_s);
        duty.conditions.values = {u"CONSENT_TRIED"_s, u"NO_OTHER_WAY"_s};
        QCOMPARE(inWords(validate(duty, Today)), QStringList{u"Missing duty.conditions"_s});
        duty.conditions.values = {u"CONSENT_TRIED"_s, u"CONSCIENCE"_s, u"NO_OTHER_WAY"_s, u"SERIOUS_HARM"_s,
                                  u"HARM_PREVENTED"_s};
        QCOMPARE(inWords(validate(duty, Today)), QStringList());
    }

    void wrongdoingNeverOpensTheName()
    {
        QCOMPARE(inWords(validate(decided(u"WRONGDOING"_s, u"CONTENT_AND_IDENTITY"_s), Today)),
                 QStringList{u"Wrong duty.decision"_s});
        QCOMPARE(inWords(validate(decided(u"WRONGDOING"_s, u"CONTENT"_s), Today)), QStringList());
    }

    void notDecidedYetAndStruckOutDoNotCount()
    {
        Duty struck = decided(u"SV_160"_s, u"NONE"_s);
        struck.row.retracted = true;
        QVERIFY(factsOf({}).isNo(u"duty.decided"_s));
        QVERIFY(factsOf({decided(u"SV_160"_s, u"UNDECIDED"_s), struck}).isNo(u"duty.decided"_s));
    }
};

QTEST_GUILESS_MAIN(DutyTest)
#include "dutytest.moc"
