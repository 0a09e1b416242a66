// SPDX-License-Identifier: EUPL-1.2
// Every rule of terms-1.yaml opens by what happens in a case, is met by what meets it, is missed or lapses when its day
// has passed, and leaves a trace when its start is taken back. A rule without a row in everyrule.cpp fails here.
#include "tests/model/casefile/everyrule.h"
#include "model/counting/explanation.h"
#include "tests/support/quiettest.h"

using namespace tests;

namespace {

// Lengthens another rule, and by how much: from the end of the other to its own.
struct Stretch
{
    const char *rule;
    const char *of;
    QDate due;
};

const Stretch Stretches[] = {
    {"T9", "T8", QDate(2026, 8, 11)},   // 14 July and four weeks
    {"T15", "T14", QDate(2026, 10, 6)}, // 25 August and six weeks
    {"T21", "T19", QDate(2026, 7, 14)}, // 23 June and 21 days
};

// What a rule may be lengthened by itself, recorded as a pause.
const Stretch OwnExtensions[] = {
    {"T3", "T3_INFORM", QDate(2026, 12, 2)},                                     // as one term of six months
    {"T7", "T7", QDate(2026, 8, 11)},        {"T20", "T20", QDate(2026, 8, 31)}, // 90 days
    {"T23", "T23", QDate(2026, 7, 14)},      {"T26", "T26", QDate(2026, 7, 14)},     {"T28", "T28", QDate(2026, 6, 30)},
    {"T32", "T32_WOO", QDate(2026, 7, 14)},  {"T32", "T32_GDPR", QDate(2026, 9, 2)},
};

const RuleCase *caseOf(const QString &rule)
{
    for (const RuleCase &each : ruleCases())
        if (rule == QLatin1StringView(each.rule))
            return &each;
    return nullptr;
}

CaseContents started(const RuleCase &rule)
{
    CaseContents contents = reported({}, {});
    contents.intake = {};
    rule.start(contents);
    return contents;
}

CaseTerm standing(const CaseContents &contents, const char *rule, QDate today)
{
    return termOf(tests::termsOf(contents, today), QString::fromLatin1(rule));
}

void rows(const std::function<bool(const RuleCase &)> &wanted)
{
    QTest::addColumn<QString>("rule");
    for (const RuleCase &each : ruleCases())
        if (wanted(each))
            QTest::newRow(each.rule) << QString::fromLatin1(each.rule);
}

} // namespace

class EveryRuleTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void noRuleOfTheListIsForgotten()
    {
        QStringList forgotten;
        for (const QString &id : book().rules().ids()) {
            const bool isStretch = std::any_of(std::begin(Stretches), std::end(Stretches),
                                               [&](const Stretch &each) { return id == QLatin1StringView(each.rule); });
            if (!caseOf(id) && !isStretch)
                forgotten << id;
        }
        QCOMPARE(forgotten, QStringList());
        for (const TermRule &rule : book().rules().rules())
            if (const RuleCase *each = caseOf(rule.id); each && !rule.metBy.isEmpty())
                QVERIFY2(each->meet, each->rule);
    }

    void opens_data()
    {
        rows([](const RuleCase &) { return true; });
    }
    void opens()
    {
        QFETCH(QString, rule);
        const RuleCase &each = *caseOf(rule);
        const CaseTerm term = standing(started(each), each.rule, std::min(Start, each.due));
        QCOMPARE(term.rule, rule);
        QCOMPARE(term.dueOn(), each.due);
        QCOMPARE(term.result.start, rule.startsWith(u"T14"_s) ? QDate(2026, 7, 14) : Start);
        QCOMPARE(term.state, State::Running);
        QVERIFY(!term.metOn);
        QVERIFY(!explain(term.result, Language::Dutch).isEmpty());
    }

    void isMissedOrLapses_data()
    {
        rows([](const RuleCase &) { return true; });
    }
    void isMissedOrLapses()
    {
        QFETCH(QString, rule);
        const RuleCase &each = *caseOf(rule);
        QCOMPARE(standing(started(each), each.rule, each.due).state, State::Running);
        QCOMPARE(standing(started(each), each.rule, each.due.addDays(1)).state, each.after);
    }

    void isMet_data()
    {
        rows([](const RuleCase &each) { return bool(each.meet); });
    }
    void isMet()
    {
        QFETCH(QString, rule);
        const RuleCase &each = *caseOf(rule);
        CaseContents contents = started(each);
        each.meet(contents);
        const CaseTerm term = standing(contents, each.rule, each.due.addDays(1));
        QCOMPARE(term.state, State::Met);
        QCOMPARE(term.metOn, each.metOn);
        QVERIFY(!term.isLate());
    }

    void leavesATraceWhenItsStartIsTakenBack_data()
    {
        rows([](const RuleCase &each) { return each.leavesATrace; });
    }
    void leavesATraceWhenItsStartIsTakenBack()
    {
        QFETCH(QString, rule);
        const RuleCase &each = *caseOf(rule);
        CaseContents contents = reported({}, {});
        contents.intake = {};
        each.meet(contents);
        const CaseTerm term = standing(contents, each.rule, Today);
        QCOMPARE(term.state, State::Withdrawn);
        QCOMPARE(term.metOn, each.metOn);
        QVERIFY(!term.dueOn());
    }

    void isLengthenedByHandAndByAPause_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("by");
        QTest::addColumn<QDate>("due");
        QTest::addColumn<bool>("byHandToo");
        for (const Stretch &each : Stretches)
            QTest::newRow(each.rule) << QString::fromLatin1(each.of) << QString::fromLatin1(each.rule) << each.due
                                     << true;
        for (const Stretch &each : OwnExtensions)
            QTest::newRow(each.of) << QString::fromLatin1(each.of) << QString::fromLatin1(each.rule) << each.due
                                   << false;
    }
    void isLengthenedByHandAndByAPause()
    {
        QFETCH(QString, rule);
        QFETCH(QString, by);
        QFETCH(QDate, due);
        QFETCH(bool, byHandToo);
        CaseContents contents = started(*caseOf(rule));
        contents.pauses = {{.row = {.id = RowId(51)}, .kind = {u"EXTENSION"_s}, .term = {by}}};
        QCOMPARE(dueOf(tests::termsOf(contents, Start), rule), due);
        if (!byHandToo)
            return;
        contents.pauses.clear();
        contents.terms = {{.row = {.id = RowId(31)}, .kind = {by}, .runsFrom = Start}};
        QCOMPARE(dueOf(tests::termsOf(contents, Start), rule), due);
    }

    // The page and the rules must agree on which terms can be extended at all.
    void thePausePageKnowsWhatCanBeExtended()
    {
        QSet<QString> extendable;
        QSet<QString> all;
        for (const TermRule &rule : book().rules().rules()) {
            all << rule.term;
            if (!rule.extensions.empty() || !rule.extends.isEmpty())
                extendable << rule.term;
        }
        for (const QString &term : all)
            QVERIFY2(mayBeExtended(term) == extendable.contains(term), qPrintable(term));
    }
};

QTEST_GUILESS_MAIN(EveryRuleTest)
#include "everyruletest.moc"
