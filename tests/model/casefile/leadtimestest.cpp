// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/leadtimes.h"

#include "model/codes/codelists.h"
#include "model/core/failure.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;

namespace {

QByteArray yaml(const QByteArray &kinds)
{
    return "lead times: days before\nversion: 1\ntitle: {nl: \"a\", en: \"b\"}\notherwise: 1\nkinds:\n" + kinds;
}

} // namespace

class LeadTimesTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindThatIsNamedExists()
    {
        const CodeList kinds = builtInCodeList(u"term_kind"_s);
        const LeadTimes leads = LeadTimes::builtIn();
        for (const CodeEntry &entry : kinds.codes)
            QVERIFY2(leads.of(entry.code) >= 0 && leads.of(entry.code) <= LeadTimes::Most, qPrintable(entry.code));
        QCOMPARE(leads.of(u"T1"_s), 2);
        QCOMPARE(leads.of(u"nothing of the kind"_s), 1);
        for (const QString &kind : leads.named())
            QVERIFY2(kinds.find(kind), qPrintable(kind));
    }

    void remembersOnlyWhatDiffersFromTheProposal()
    {
        LeadTimes leads = LeadTimes::read(yaml("  - {kind: T1, days: 2}\n"), u"test.yaml"_s);
        leads.set(u"T1"_s, 5);
        leads.set(u"T2"_s, 0);
        QCOMPARE(leads.chosen(), (QMap<QString, int>{{u"T1"_s, 5}, {u"T2"_s, 0}}));
        leads.set(u"T1"_s, 2);
        QCOMPARE(leads.chosen(), (QMap<QString, int>{{u"T2"_s, 0}}));
        QCOMPARE(leads.of(u"T1"_s), 2);
    }

    void staysWithinReason()
    {
        LeadTimes leads = LeadTimes::builtIn();
        leads.set(u"T1"_s, -3);
        QCOMPARE(leads.of(u"T1"_s), 0);
        leads.set(u"T1"_s, 100'000);
        QCOMPARE(leads.of(u"T1"_s), LeadTimes::Most);
    }

    void saysWhereTheListIsWrong()
    {
        try {
            (void)LeadTimes::read(yaml("  - {kind: T1, dayz: 2}\n"), u"test.yaml"_s);
            QFAIL("was read");
        } catch (const Failure &failure) {
            QVERIFY2(failure.userText().startsWith(u"test.yaml:6: "_s), qPrintable(failure.userText()));
        }
    }
};

QTEST_GUILESS_MAIN(LeadTimesTest)
#include "leadtimestest.moc"
