// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/caseauthor.h"
#include "model/casefile/crossfacts.h"
#include "model/core/columns.h"
#include "model/exchange/codewords.h"
#include "model/workflow/procedures.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;

namespace {

constexpr int Looked = 300;
const QDate Today(2026, 7, 1);

Progress progressOf(const FictionalCase &each)
{
    Progress progress{.currentPhase = each.phase};
    for (const PhaseEvent &event : each.events)
        progress.finished << event.phase;
    return progress;
}

template <typename Check>
void forEveryDate(const CaseContents &contents, Check &&check)
{
    contents.forEachSection([&](const auto &member) {
        const auto walk = [&](const auto &row) {
            forEachField(row, [&](const Column &column, const auto &value) {
                if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value)>, std::optional<QDate>>)
                    if (value)
                        check(QLatin1StringView(column.name), *value);
            });
        };
        if constexpr (requires { std::remove_cvref_t<decltype(member)>::section; })
            walk(member);
        else
            for (const auto &row : member)
                walk(row);
    });
}

} // namespace

class CaseAuthorTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<Role>("role");
        for (const Role role : {Role::Counsellor, Role::Adviser, Role::Investigator, Role::Legal})
            QTest::newRow(qPrintable(roleName(role))) << role;
    }

    void initTestCase()
    {
        m_fiction = Fiction::builtIn(wordsOf(CodeLists::builtIn()));
        m_measures = MeasureCatalogue::builtIn();
    }

    void init()
    {
        QuietTest::init();
        QFETCH_GLOBAL(Role, role);
        if (!m_cases.empty() && role == m_procedure.role)
            return;
        m_procedure = builtInProcedure(role, emptyFacts());
        const CaseAuthor author(m_procedure, m_fiction, m_measures, Today);
        m_cases.clear();
        for (int i = 0; i < Looked; ++i)
            m_cases.push_back(author.write(1, quint64(i)));
    }

    void writesTheSameCaseForTheSameSeed()
    {
        const CaseAuthor author(m_procedure, m_fiction, m_measures, Today);
        QVERIFY(author.write(1, 17) == m_cases[17]);
        QVERIFY(author.write(2, 17) != m_cases[17]);
    }

    void writesCasesInEveryPhaseAndBehindTheLast()
    {
        QHash<QString, int> counts;
        for (const FictionalCase &each : m_cases)
            ++counts[each.phase];
        for (const Phase &phase : m_procedure.phases)
            QVERIFY2(counts[phase.id] > Looked / 50, qPrintable(phase.id));
        QVERIFY(counts[QString()] > Looked / 50);
    }

    void leavesNothingMissingInAFinishedPhase()
    {
        for (const FictionalCase &each : m_cases) {
            const Standing standing =
                standingOf(m_procedure, factsOf(each.contents), each.ticks, progressOf(each), Language::English);
            for (const PhaseStanding &phase : standing.phases)
                if (phase.state == PhaseStanding::State::Done && !phase.missing.empty())
                    QFAIL(qPrintable(phase.missing.front().field));
        }
    }

    void writesNothingThatTheRulesCallWrong()
    {
        for (const FictionalCase &each : m_cases)
            each.contents.forEachSection([](const auto &member) {
                const auto look = [](const auto &row) {
                    for (const Finding &finding : validate(row, Today))
                        QVERIFY2(finding.severity == Finding::Severity::Notice, qPrintable(finding.field));
                };
                if constexpr (requires { std::remove_cvref_t<decltype(member)>::section; })
                    look(member);
                else
                    for (const auto &row : member)
                        look(row);
            });
    }

    void plansOnlyWhatMayLieAhead()
    {
        const QStringList ahead{u"due_on"_s, u"planned_on"_s, u"follow_up_on"_s, u"views_until"_s, u"respond_until"_s};
        for (const FictionalCase &each : m_cases)
            forEveryDate(each.contents, [&](const QString &column, QDate day) {
                QVERIFY2(day <= Today || ahead.contains(column), qPrintable(column));
            });
    }

    void writesAboutTenConversationsPerCase()
    {
        size_t talks = 0;
        for (const FictionalCase &each : m_cases)
            talks += each.contents.conversations.size();
        if (m_procedure.keeps(Conversation::section))
            QVERIFY(talks > 9 * Looked && talks < 11 * Looked);
        else
            QCOMPARE(talks, size_t(0)); // what no page shows is not written
    }

private:
    Procedure m_procedure;
    Fiction m_fiction;
    MeasureCatalogue m_measures;
    std::vector<FictionalCase> m_cases;
};

QTEST_GUILESS_MAIN(CaseAuthorTest)
#include "caseauthortest.moc"
