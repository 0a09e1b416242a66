// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/termbook.h"

#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;

namespace {

// What the rules run from or are met by, and no section of a case holds yet. A name that goes from here must get an
// event in termfacts.cpp.
const QStringList NotYet{
    u"aftercare.signal_answered_on"_s,  u"contribution.decided_on"_s,      u"contribution.requested_on"_s,
    u"external.acknowledged_on"_s,      u"external.informed_on"_s,         u"external.position_on"_s,
    u"external.received_on"_s,          u"external.report_published_on"_s, u"intake.forwarded_on"_s,
    u"measure.appraisal_received_on"_s, u"measure.suspended_on"_s,         u"measure.suspension_dated_on"_s,
    u"measure.suspension_lifted_on"_s,  u"objection.appealed_on"_s,        u"objection.judged_on"_s,
    u"request.gdpr_decided_on"_s,       u"request.gdpr_received_on"_s,     u"request.woo_decided_on"_s,
    u"request.woo_received_on"_s};

} // namespace

class TermBookTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void everyFactOfTheRulesIsKnownOrListed()
    {
        QStringList unknown;
        for (const QString &name : m_book.rules().factNames())
            if (termFact(name) == TermFact::None && !NotYet.contains(name))
                unknown << name;
        QCOMPARE(unknown, QStringList());
    }

    void everyKnownFactIsInTheRules()
    {
        for (int i = 0; i < int(TermFact::None); ++i) {
            const QString name(factName(TermFact(i)));
            QVERIFY2(m_book.rules().factNames().contains(name), qPrintable(name));
            QCOMPARE(termFact(name), TermFact(i));
        }
    }

    void knowsWhichRulesAFactStarts()
    {
        QStringList ids;
        for (const TermHook &hook : m_book.startedBy(TermFact::AllegationOccurred))
            ids << hook.rule->id;
        QCOMPARE(ids, QStringList({u"T11"_s, u"T19"_s, u"T19_ABROAD"_s, u"T20"_s}));
        QVERIFY(m_book.startedBy(TermFact::None).empty());
    }

    void remembersTheSameAnswerItCounts()
    {
        for (const TermHook &hook : m_book.all()) {
            if (hook.rule->counting == Counting::Hours)
                continue;
            const QDate start(2026, 4, 20);
            const TermResult fresh = m_book.calculate(hook.rule->request(start)).result;
            for (int time = 0; time < 2; ++time)
                QCOMPARE(m_book.answer(hook, start, false).result.end(), fresh.end());
            QVERIFY(!m_book.answer(hook, start, true).result.statutoryEnd);
        }
    }

    void knowsWhatLengthens()
    {
        QCOMPARE(m_book.stretching(*m_book.rules().find(u"T8_COMMITTEE"_s))->id, u"T9"_s);
        QVERIFY(!m_book.stretching(*m_book.rules().find(u"T1"_s)));
        QVERIFY(m_book.isStretch(u"T15"_s));
        QVERIFY(!m_book.isStretch(u"T14"_s));
    }

    void aDutyIsMissedAndARightLapses()
    {
        for (const TermHook &hook : m_book.all()) {
            if (hook.rule->term == u"T1"_s || hook.rule->term == u"T14"_s)
                QVERIFY(!hook.lapses);
            if (hook.rule->term == u"T13"_s || hook.rule->term == u"T23"_s)
                QVERIFY(hook.lapses);
        }
    }

    void theFingerprintIsOfTheDataItself()
    {
        QCOMPARE(TermBook::fingerprint().size(), 64);
        QCOMPARE(TermBook::fingerprint(), TermBook::fingerprint());
    }

private:
    TermBook m_book{TermRules::builtIn(), DayCalendar::builtIn()};
};

QTEST_GUILESS_MAIN(TermBookTest)
#include "termbooktest.moc"
