// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/termbook.h"

#include "model/counting/explanation.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;

class TermBookTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void everyFactOfTheRulesIsKnown()
    {
        QStringList unknown;
        for (const QString &name : m_book.rules().factNames())
            if (termFact(name) == TermFact::None)
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
            if (hook.rule->counting == Counting::Hours || !hook.rule->length)
                continue;
            const QDate start(2026, 4, 20);
            const TermResult fresh = m_book.calculate(hook.rule->request(start)).result;
            for (int time = 0; time < 2; ++time)
                QCOMPARE(m_book.answer(hook, start, false).result.end(), fresh.end());
            QVERIFY(!m_book.answer(hook, start, true).result.statutoryEnd);
        }
    }

    void aTermWithoutALengthIsTheDayItself()
    {
        for (const TermHook &hook : m_book.startedBy(TermFact::IntakeReceived)) {
            if (hook.rule->length)
                continue;
            const TermAnswer answer = m_book.answer(hook, QDate(2026, 4, 20), false);
            QCOMPARE(answer.result.end(), QDate(2026, 4, 20));
            QVERIFY(answer.result.isAtOnce());
            QVERIFY(explain(answer.result, Language::Dutch).contains(u"geen aantal dagen"_s));
            QVERIFY(!m_book.answer(hook, QDate(1800, 1, 1), false).isGood());
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
