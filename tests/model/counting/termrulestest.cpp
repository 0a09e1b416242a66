// SPDX-License-Identifier: EUPL-1.2
// The list of terms is complete and in two languages, and its reader says what is wrong with a list, and where.
#include "model/counting/termrules.h"

#include "model/core/yamlsheet.h"
#include "tests/support/failuretext.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;

namespace {

QByteArray sheet(const QByteArray &rules)
{
    return "terms: legal terms\nversion: 1\ntitle: {nl: T, en: T}\nrules:\n" + rules;
}

// One good rule; `change` replaces a line of it, or adds one when it begins with "+".
QByteArray rule(const QByteArray &from = {}, const QByteArray &to = {})
{
    QByteArray text = "  - rule: A1\n"
                      "    term: T1\n"
                      "    text: {nl: x, en: x}\n"
                      "    actor: {nl: x, en: x}\n"
                      "    event: {nl: x, en: x}\n"
                      "    runs from: intake.received_on\n"
                      "    length: 7 days\n"
                      "    counting: general terms act\n"
                      "    basis: Awb 1\n"
                      "    read on: 2026-07-16\n"
                      "    kind: statutory\n";
    return from.isEmpty() ? text : text.replace(from, to);
}

QByteArray lengthening(const QByteArray &what, const QByteArray &more = {})
{
    return "  - rule: B1\n    term: T9\n    text: {nl: x, en: x}\n    actor: {nl: x, en: x}\n    extends: [" + what +
           "]\n    because: {nl: x, en: x}\n    length: 4 weeks\n    basis: Awb 2\n    read on: 2026-07-16\n    kind: "
           "statutory\n" +
           more;
}

} // namespace

class TermRulesTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void holdsEveryTermOfTheTable()
    {
        QStringList terms;
        for (const TermRule &each : m_rules.rules())
            terms << each.term;
        for (int number = 1; number <= 32; ++number)
            QVERIFY2(terms.contains(u"T%1"_s.arg(number)), qPrintable(u"T%1"_s.arg(number)));
        QVERIFY(terms.contains(u"T2B"_s) && terms.contains(u"CHECK_IN"_s));
    }

    // A term typed by hand and one that is computed must mean the same.
    void usesTheCodesOfTheTermsTypedByHand()
    {
        const YamlSheet codes = YamlSheet::read(u":/codes/term_kind.yaml"_s);
        QStringList known;
        for (const YamlNode &key : codes.root().children)
            for (const YamlNode &item : key.children)
                for (const YamlNode &value : item.children)
                    if (value.key == u"code")
                        known << value.text;
        QVERIFY(known.size() > 30);
        for (const TermRule &each : m_rules.rules())
            QVERIFY2(known.contains(each.term) || each.term == u"SIGNAL", qPrintable(each.term));
    }

    void saysEverythingInBothLanguagesWithASource()
    {
        for (const TermRule &each : m_rules.rules()) {
            for (const LocalText &text : {each.text, each.actor, each.basis})
                QVERIFY2(!text.nl.isEmpty() && !text.en.isEmpty(), qPrintable(each.id));
            QVERIFY2(each.readOn.isValid(), qPrintable(each.id));
            QVERIFY2(!each.extends.isEmpty() || !each.event.nl.isEmpty(), qPrintable(each.id));
        }
    }

    void namesTheFactsItNeeds()
    {
        const QStringList names = TermRules::builtIn().factNames();
        for (const QString &fact : {u"intake.received_on"_s, u"intake.acknowledged_on"_s, u"decision.notified_on"_s,
                                    u"allegation.occurred_on"_s, u"closure.closed_on"_s})
            QVERIFY2(names.contains(fact), qPrintable(fact));
    }

    void readsAGoodList()
    {
        const TermRules rules = TermRules::read(sheet(rule() + lengthening("A1")), u"t.yaml"_s);
        QCOMPARE(rules.ids(), (QStringList{u"A1"_s, u"B1"_s}));
        QCOMPARE(rules.find(u"A1"_s)->extensions.size(), size_t(1));
        QVERIFY(!rules.find(u"B1"_s)->isCountable() && !rules.find(u"C1"_s));
        QCOMPARE(rules.factNames(), QStringList{u"intake.received_on"_s});
    }

    void saysWhatIsWrong_data();
    void saysWhatIsWrong()
    {
        QFETCH(const QByteArray, yaml);
        QFETCH(const QString, text);
        const QString said = tests::badInputOf([&] { (void)TermRules::read(yaml, u"t.yaml"_s); });
        QVERIFY2(said.startsWith(text), qPrintable(said));
    }

private:
    const TermRules m_rules = TermRules::builtIn();
};

void TermRulesTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &rules, const QString &text) {
        QTest::newRow(name) << sheet(rules) << text;
    };
    row("a key", rule("    counting:", "    countng:"),
        u"t.yaml:12: the key “countng” is not known here (did you mean counting?)"_s);
    row("no source", rule("    basis: Awb 1\n", ""), u"t.yaml:5: “basis” is missing"_s);
    row("no date of reading", rule("2026-07-16", "2026-02-30"), u"t.yaml:14: “read on” must be a date"_s);
    row("a unit", rule("7 days", "7 dyas"), u"t.yaml:11: “7 dyas” is no length of a term"_s);
    row("zero", rule("7 days", "0 days"), u"t.yaml:11: “0 days” is no length of a term"_s);
    row("a counting", rule("general terms act", "general term act"),
        u"t.yaml:12: “counting” cannot be “general term act”; it is one of:"_s);
    row("hours by the act", rule("7 days", "24 hours"), u"t.yaml:5: A1 cannot be counted"_s);
    row("weeks by disciplinary law", rule("7 days", "3 weeks").replace("general terms act", "disciplinary"),
        u"t.yaml:5: A1 cannot be counted"_s);
    row("a fact", rule("intake.received_on", "received"), u"t.yaml:10: “received” is no fact"_s);
    row("a kind", rule("statutory", "law"), u"t.yaml:15: “kind” cannot be “law”"_s);
    row("a name", rule("A1", "a1"), u"t.yaml:5: “a1” is no name of a rule"_s);
    row("twice", rule() + rule(), u"t.yaml:16: A1 occurs twice; the first time on line 5"_s);
    row("extends nothing", rule() + lengthening("A2"), u"t.yaml:16: there is no rule A2"_s);
    row("extends with a start", rule() + lengthening("A1", "    runs from: intake.received_on\n"),
        u"t.yaml:26: a rule that extends others has no “runs from” of its own"_s);
    row("extends what counts back", rule("    counting:", "    backward: yes\n    counting:") + lengthening("A1"),
        u"t.yaml:5: A1 cannot be counted"_s);
    row("a bar in weeks",
        rule("    basis:", "    bar: {length: 8 weeks, runs from: intake.received_on, basis: x}\n    basis:")
            .replace("general terms act", "disciplinary"),
        u"t.yaml:13: a bar is a number of days"_s);
    row("a bar elsewhere",
        rule("    basis:", "    bar: {length: 60 days, runs from: intake.received_on, basis: x}\n    basis:"),
        u"t.yaml:5: A1 cannot be counted"_s);
}

QTEST_GUILESS_MAIN(TermRulesTest)
#include "termrulestest.moc"
