// SPDX-License-Identifier: EUPL-1.2
// Reading a procedure: what is understood, and the one sentence with file and line for each mistake somebody can make.
#include "model/workflow/sheet.h"

#include "tests/support/failuretext.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;

namespace {

// A small procedure that is right; each test below spoils one thing in it. Lines are counted from 1.
const QByteArray goodSheet = "procedure: adviser\n"                                                // 1
                             "version: 3\n"                                                        // 2
                             "role: adviser\n"                                                     // 3
                             "in force from: 2026-07-01\n"                                         // 4
                             "title: {nl: Werkwijze, en: Procedure}\n"                             // 5
                             "phases:\n"                                                           // 6
                             "  - phase: intake\n"                                                 // 7
                             "    text: {nl: Intake, en: Intake}\n"                                // 8
                             "    purpose: {nl: Vastleggen., en: Recording.}\n"                    // 9
                             "    steps:\n"                                                        // 10
                             "      - to finish: intake.consent_given\n"                           // 11
                             "        title: {nl: Toestemming, en: Consent}\n"                     // 12
                             "        text: {nl: Er is beslist., en: It is decided.}\n"            // 13
                             "        to do: {nl: Beslis., en: Decide.}\n"                         // 14
                             "        why: {nl: Daarom., en: Therefore.}\n"                        // 15
                             "        basis: Wbk art. 1a\n"                                        // 16
                             "        read on: 2023-02-18\n"                                       // 17
                             "        kind: statutory\n"                                           // 18
                             "  - phase: advice\n"                                                 // 19
                             "    comes after: intake\n"                                           // 20
                             "    may return to: intake\n"                                         // 21
                             "    may be skipped: {nl: Geen advies., en: No advice.}\n"            // 22
                             "    text: {nl: Advies, en: Advice}\n"                                // 23
                             "    purpose: {nl: Adviseren., en: Advising.}\n"                      // 24
                             "    steps:\n"                                                        // 25
                             "      - check: second_reader\n"                                      // 26
                             "        title: {nl: Meelezer, en: Reader}\n"                         // 27
                             "        text: {nl: Er is meegelezen., en: It was read.}\n"           // 28
                             "        to do: {nl: Laat meelezen., en: Let it be read.}\n"          // 29
                             "        why: {nl: Twee zien meer., en: Two see more.}\n"             // 30
                             "        basis: {nl: Antwoord vraag 8, en: \"Answer, question 8\"}\n" // 31
                             "        read on: 2026-06-22\n"                                       // 32
                             "        kind: policy\n"                                              // 33
                             "        unsure: yes\n"                                               // 34
                             "        page: advice\n"                                              // 35
                             "        when: triage.needed\n"                                       // 36
                             "        otherwise: {nl: Niet nodig., en: Not needed.}\n"             // 37
                             "        optional: yes\n"                                             // 38
                             "        may not apply: yes\n";                                       // 39

Procedure read(const QByteArray &yaml)
{
    return readProcedure(yaml, u"p.yaml"_s, {u"intake.consent_given"_s, u"intake.received_on"_s, u"triage.needed"_s},
                         {u"intake"_s, u"triage"_s, u"advice"_s});
}

QByteArray phase(const char *name, const char *after)
{
    QByteArray text = "  - phase: " + QByteArray(name) + "\n";
    if (*after)
        text += "    comes after: " + QByteArray(after) + "\n";
    text += "    text: {nl: a, en: b}\n    purpose: {nl: a, en: b}\n    steps:\n      - check: c_" + QByteArray(name) +
            "\n        title: {nl: a, en: b}\n        text: {nl: a, en: b}\n        to do: {nl: a, en: b}\n"
            "        why: {nl: a, en: b}\n        basis: x\n        read on: 2026-06-22\n        kind: policy\n";
    return text;
}

const QByteArray head = "procedure: p\nversion: 1\nrole: legal\nin force from: 2026-07-01\n"
                        "title: {nl: a, en: b}\nphases:\n";

} // namespace

class SheetTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void readsAFactStep();
    void readsACheckWithAllItsConditions();
    void readsPhases();
    void aCheckIsTickedOnTheChecklistUnlessSaidOtherwise();
    void putsPhasesInTheOrderTheyComeAfterEachOther();
    void refusesASpoiltSheet_data();
    void refusesASpoiltSheet();
    void refusesAKeyGivenTwice();
    void refusesPhasesThatDoNotMakeOneRoad_data();
    void refusesPhasesThatDoNotMakeOneRoad();
};

void SheetTest::readsAFactStep()
{
    const Procedure procedure = read(goodSheet);
    QCOMPARE(procedure.version, 3);
    QCOMPARE(procedure.role, Role::Adviser);
    QCOMPARE(procedure.inForceFrom, QDate(2026, 7, 1));
    const Step &step = procedure.phases[0].steps[0];
    QCOMPARE(step.kind, Step::Kind::Fact);
    QCOMPARE(step.id, u"intake.consent_given"_s);
    QCOMPARE(step.page, u"intake"_s);
    QCOMPARE(step.title.nl, u"Toestemming"_s);
    QCOMPARE(step.text.en, u"It is decided."_s);
    QCOMPARE(step.toDo.nl, u"Beslis."_s);
    QCOMPARE(step.why.en, u"Therefore."_s);
    QCOMPARE(step.basis.kind, Basis::Kind::Statutory);
    QCOMPARE(step.basis.text.nl, u"Wbk art. 1a"_s);
    QCOMPARE(step.basis.text.en, u"Wbk art. 1a"_s);
    QCOMPARE(step.basis.readOn, QDate(2023, 2, 18));
    QVERIFY(!step.basis.unsure && !step.optional && !step.mayNotApply && step.when.isEmpty());
    QCOMPARE(step.line, 11);
}

void SheetTest::readsACheckWithAllItsConditions()
{
    const Step step = read(goodSheet).phases[1].steps[0];
    QCOMPARE(step.kind, Step::Kind::Check);
    QCOMPARE(step.id, u"second_reader"_s);
    QCOMPARE(step.page, u"advice"_s);
    QCOMPARE(step.basis.kind, Basis::Kind::Policy);
    QCOMPARE(step.basis.text.en, u"Answer, question 8"_s);
    QVERIFY(step.basis.unsure);
    QCOMPARE(step.when, u"triage.needed"_s);
    QCOMPARE(step.otherwise.nl, u"Niet nodig."_s);
    QVERIFY(step.optional);
    QVERIFY(step.mayNotApply);
}

void SheetTest::readsPhases()
{
    const Procedure procedure = read(goodSheet);
    QCOMPARE(procedure.phases.size(), size_t(2));
    QCOMPARE(procedure.phases[0].id, u"intake"_s);
    QVERIFY(procedure.phases[0].comesAfter.isEmpty());
    QVERIFY(procedure.phases[0].maySkip.nl.isEmpty());
    QCOMPARE(procedure.phases[1].comesAfter, u"intake"_s);
    QCOMPARE(procedure.phases[1].mayReturnTo, u"intake"_s);
    QCOMPARE(procedure.phases[1].maySkip.nl, u"Geen advies."_s);
    QCOMPARE(procedure.phases[1].purpose.en, u"Advising."_s);
}

void SheetTest::aCheckIsTickedOnTheChecklistUnlessSaidOtherwise()
{
    QByteArray yaml = goodSheet;
    yaml.replace("        page: advice\n", "");
    QCOMPARE(read(yaml).phases[1].steps[0].page, u"checklist"_s);
}

void SheetTest::putsPhasesInTheOrderTheyComeAfterEachOther()
{
    const Procedure procedure = read(head + phase("three", "two") + phase("one", "") + phase("two", "one"));
    QStringList order;
    for (const Phase &phase : procedure.phases)
        order.append(phase.id);
    QCOMPARE(order, QStringList({u"one"_s, u"two"_s, u"three"_s}));
}

void SheetTest::refusesASpoiltSheet_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *from, const char *to, const QString &text) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << u"p.yaml:"_s + text;
    };
    row("unknown fact", "intake.consent_given", "intake.consent_gven",
        u"11: there is no fact intake.consent_gven (did you mean intake.consent_given?)"_s);
    row("fact of nowhere", "intake.consent_given", "weather.is_fine", u"11: there is no fact weather.is_fine"_s);
    row("unknown condition", "when: triage.needed", "when: triage.neded",
        u"36: there is no fact triage.neded (did you mean triage.needed?)"_s);
    row("condition without reason", "        otherwise: {nl: Niet nodig., en: Not needed.}\n", "",
        u"26: “when” and “otherwise” belong together: the user must read why a step does not apply"_s);
    row("unknown page", "page: advice", "page: advise", u"35: there is no page advise (did you mean advice?)"_s);
    row("unknown role", "role: adviser", "role: advisor", u"3: there is no role advisor (did you mean adviser?)"_s);
    row("typo in a key", "purpose: {nl: V", "purpsoe: {nl: V",
        u"9: the key “purpsoe” is not known here (did you mean purpose?)"_s);
    row("no source", "        basis: Wbk art. 1a\n", "", u"11: “basis” is missing"_s);
    row("source without date", "        read on: 2023-02-18\n", "", u"11: “read on” is missing"_s);
    row("law or policy?", "        kind: statutory\n", "", u"11: “kind” is missing"_s);
    row("no reason why", "        why: {nl: Daarom., en: Therefore.}\n", "", u"11: “why” is missing"_s);
    row("one language", "why: {nl: Daarom., en: Therefore.}", "why: {nl: Daarom.}", u"15: “en” is missing"_s);
    row("fact and check", "      - check: second_reader\n",
        "      - check: second_reader\n        to finish: triage.needed\n",
        u"26: a step has either “to finish” (a fact) or “check” (a tick)"_s);
    row("neither", "      - check: second_reader\n        title", "      - title",
        u"26: a step has either “to finish” (a fact) or “check” (a tick)"_s);
    row("a check named like a fact", "check: second_reader", "check: advice.second_reader",
        u"26: “advice.second_reader” is no name; a name has small letters, digits and _ only"_s);
    row("a check named like a phase", "check: second_reader", "check: intake",
        u"26: intake occurs twice; the first time on line 7"_s);
    row("a phase to return to that is not there", "may return to: intake", "may return to: intak",
        u"19: there is no phase intak (did you mean intake?)"_s);
    row("returning to itself", "may return to: intake", "may return to: advice",
        u"19: the phase advice may only return to an earlier phase, not to advice"_s);
    row("a phase without steps", "    steps:\n      - to finish", "    steps: []\n    stepps:\n      - to finish",
        u"11: the key “stepps” is not known here (did you mean steps?)"_s);
    row("not YAML", "title: {nl: Werkwijze, en: Procedure}", "title: {nl: Werkwijze, en: Procedure",
        u"6: this cannot be read as YAML; look at indentation, colons and quotes"_s);
}

void SheetTest::refusesASpoiltSheet()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const QString, text);
    QByteArray yaml = goodSheet;
    QVERIFY2(yaml.contains(from), "the test spoils nothing");
    yaml.replace(yaml.indexOf(from), from.size(), to);
    QCOMPARE(tests::badInputOf([&] { (void)read(yaml); }), text);
}

void SheetTest::refusesAKeyGivenTwice()
{
    QByteArray yaml = goodSheet;
    yaml.replace("        kind: statutory\n", "        kind: statutory\n        kind: policy\n");
    QCOMPARE(tests::badInputOf([&] { (void)read(yaml); }),
             u"p.yaml:19: the key “kind” occurs twice; the first time on line 18"_s);
}

void SheetTest::refusesPhasesThatDoNotMakeOneRoad_data()
{
    QTest::addColumn<QByteArray>("phases");
    QTest::addColumn<QString>("text");
    QTest::newRow("circle") << phase("one", "") + phase("two", "four") + phase("three", "two") + phase("four", "three")
                            << u"these phases come after each other in a circle: two ← four ← three ← two"_s;
    QTest::newRow("circle without a start") << phase("one", "two") + phase("two", "one")
                                            << u"these phases come after each other in a circle: one ← two ← one"_s;
    QTest::newRow("after itself") << phase("one", "") + phase("two", "two")
                                  << u"these phases come after each other in a circle: two ← two"_s;
    QTest::newRow("fork") << phase("one", "") + phase("two", "one") + phase("three", "one")
                          << u"the phases two and three both come after one"_s;
    QTest::newRow("two beginnings") << phase("one", "") + phase("two", "")
                                    << u"the phases one and two both come first; give one of them “comes after”"_s;
    QTest::newRow("unknown") << phase("one", "") + phase("two", "oen")
                             << u"there is no phase oen (did you mean one?)"_s;
    QTest::newRow("twice") << phase("one", "") + phase("one", "one") << u"one occurs twice; the first time on line 7"_s;
}

void SheetTest::refusesPhasesThatDoNotMakeOneRoad()
{
    QFETCH(const QByteArray, phases);
    QFETCH(const QString, text);
    const QString refusal = tests::badInputOf([&] { (void)read(head + phases); });
    QVERIFY2(refusal.startsWith("p.yaml:"_L1), qPrintable(refusal));
    QCOMPARE(refusal.section(u": "_s, 1), text);
}

QTEST_GUILESS_MAIN(SheetTest)
#include "sheettest.moc"
