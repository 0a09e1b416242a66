// SPDX-License-Identifier: EUPL-1.2
// Facts: yes/no, a date, or not yet known; "not yet known" is never taken for "no".
#include "model/workflow/facts.h"

#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using model::Facts;

class FactsTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void tellsUnknownFromNo();
    void tellsBegunFromSimplyNo();
    void aDateIsMet();
    void anInvalidDateIsNotKnown();
    void aLaterValueReplacesAnEarlierOne();
    void namesAreSorted();
    void aFactThatDoesNotExistIsNeitherMetNorNo();
};

void FactsTest::tellsUnknownFromNo()
{
    Facts facts;
    facts.setUnknown(u"triage.is_wrongdoing"_s);
    facts.set(u"objection.any"_s, false);
    facts.set(u"review.needed"_s, std::optional<bool>());
    QVERIFY(facts.has(u"triage.is_wrongdoing"_s));
    QVERIFY(!facts.isNo(u"triage.is_wrongdoing"_s));
    QVERIFY(facts.isNo(u"objection.any"_s));
    QVERIFY(!facts.isMet(u"objection.any"_s));
    QVERIFY(facts.has(u"review.needed"_s));
    QVERIFY(!facts.isNo(u"review.needed"_s));
}

void FactsTest::tellsBegunFromSimplyNo()
{
    Facts facts;
    const QString found = u"allegation.all_found"_s;
    facts.set(found, std::optional(false));
    QVERIFY(facts.isBegun(found));
    QVERIFY(facts.isNo(found));
    facts.set(found, false);
    QVERIFY(!facts.isBegun(found));
    facts.set(found, std::optional(true));
    QVERIFY(!facts.isBegun(found));
    facts.set(found, std::optional(false));
    facts.set(found, std::optional<bool>());
    QVERIFY(!facts.isBegun(found));
    QVERIFY(!facts.isNo(found));
}

void FactsTest::aDateIsMet()
{
    Facts facts;
    facts.set(u"intake.received_on"_s, std::optional(QDate(2026, 4, 2)));
    QVERIFY(facts.isMet(u"intake.received_on"_s));
    QVERIFY(!facts.isNo(u"intake.received_on"_s));
    QCOMPARE(facts.date(u"intake.received_on"_s), std::optional(QDate(2026, 4, 2)));
}

void FactsTest::anInvalidDateIsNotKnown()
{
    Facts facts;
    facts.set(u"intake.received_on"_s, std::optional(QDate()));
    facts.set(u"closure.closed_on"_s, std::optional<QDate>());
    QVERIFY(facts.has(u"intake.received_on"_s));
    QVERIFY(!facts.isMet(u"intake.received_on"_s));
    QVERIFY(!facts.date(u"intake.received_on"_s));
    QVERIFY(!facts.isMet(u"closure.closed_on"_s));
}

void FactsTest::aLaterValueReplacesAnEarlierOne()
{
    Facts facts;
    facts.setUnknown(u"hearing.any"_s);
    facts.set(u"hearing.any"_s, true);
    QVERIFY(facts.isMet(u"hearing.any"_s));
    QVERIFY(!facts.date(u"hearing.any"_s));
    facts.setUnknown(u"hearing.any"_s);
    QVERIFY(!facts.isMet(u"hearing.any"_s));
}

void FactsTest::namesAreSorted()
{
    Facts facts;
    facts.setUnknown(u"term.any"_s);
    facts.setUnknown(u"advice.written"_s);
    QCOMPARE(facts.names(), QStringList({u"advice.written"_s, u"term.any"_s}));
}

void FactsTest::aFactThatDoesNotExistIsNeitherMetNorNo()
{
    const Facts facts;
    QVERIFY(!facts.has(u"intake.received_on"_s));
    QVERIFY(!facts.isMet(u"intake.received_on"_s));
    QVERIFY(!facts.isNo(u"intake.received_on"_s));
    QVERIFY(std::holds_alternative<std::monostate>(facts.value(u"intake.received_on"_s)));
}

QTEST_GUILESS_MAIN(FactsTest)
#include "factstest.moc"
