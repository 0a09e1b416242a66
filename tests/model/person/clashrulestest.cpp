// SPDX-License-Identifier: EUPL-1.2
#include "model/person/clashrules.h"

#include "model/core/failure.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;

namespace {

const QByteArray Rule =
    "version: 1\nrules:\n  - rule: a\n    here: [HANDLER]\n    there: [WITNESS]\n    where: same_case\n"
    "    text: {nl: Een, en: One}\n    source: Awb\n    read on: 2025-07-01\n";

QString refusalOf(const QByteArray &yaml)
{
    try {
        (void)readClashRules(yaml, u"proef.yaml"_s, {u"HANDLER"_s, u"WITNESS"_s});
    } catch (const Failure &failure) {
        return failure.userText();
    }
    return {};
}

} // namespace

class ClashRulesTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void everyRuleThatComesAlongCanBeReadAndSaysItsSource()
    {
        const std::vector<ClashRule> &rules = builtInClashRules();
        QVERIFY(rules.size() >= 15);
        for (const ClashRule &rule : rules) {
            QVERIFY2(!rule.text.nl.isEmpty() && !rule.text.en.isEmpty(), qPrintable(rule.id));
            QVERIFY2(!rule.source.nl.isEmpty() && rule.readOn.isValid(), qPrintable(rule.id));
            QCOMPARE(rule.withHere.isEmpty(), rule.withThere.isEmpty());
        }
    }

    void aRoleThatIsNotThereIsRefusedWithItsLine()
    {
        QByteArray yaml = Rule;
        QVERIFY(refusalOf(yaml).isEmpty());
        const QString refusal = refusalOf(yaml.replace("[WITNESS]", "[WITNES]"));
        QVERIFY2(refusal.startsWith(u"proef.yaml:5:"_s) && refusal.contains(u"WITNESS"_s), qPrintable(refusal));
    }

    void theSameRuleTwiceIsRefused() { QVERIFY(!refusalOf(Rule + Rule.mid(Rule.indexOf("  - rule"))).isEmpty()); }

    void aThirdPersonNeedsTwoCases()
    {
        QVERIFY(!refusalOf(Rule + "    with: {here: [WITNESS], there: [WITNESS]}\n").isEmpty());
    }
};

QTEST_GUILESS_MAIN(ClashRulesTest)
#include "clashrulestest.moc"
