// SPDX-License-Identifier: EUPL-1.2
#include "views/casefile/contextpanel.h"

#include "model/codes/words.h"
#include "tests/support/pagecontexts.h"
#include "tests/support/quiettest.h"
#include "tests/views/casefile/smallcase.h"

#include <QLabel>

using namespace Qt::StringLiterals;
using namespace model;
using tests::SmallCase;
using tests::testContext;
using views::ContextPanel;

namespace {

// Everything it says, line by line.
QString saidBy(const ContextPanel &panel)
{
    QStringList lines;
    for (const QLabel *label : panel.widget()->findChildren<QLabel *>())
        if (label->isVisibleTo(panel.widget()) && !label->text().isEmpty())
            lines << label->text();
    return lines.join(u'\n');
}

Term term(std::optional<QDate> due, std::optional<QDate> met = {})
{
    return {.kind = {u"ONE"_s}, .dueOn = due, .metOn = met};
}

Consent consent(const QString &answer)
{
    return {.scope = {u"TWO"_s}, .recipient = {u"ONE"_s}, .answer = {answer}};
}

} // namespace

class ContextPanelTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhyTheStepExistsInTheLanguageOfTheWindow()
    {
        const SmallCase small;
        ContextPanel english(testContext());
        english.setStep(*small.standing.next);
        QVERIFY(saidBy(english).contains(u"Why: Decision"_s));
        ContextPanel dutch(testContext(Role::Adviser, Language::Dutch));
        dutch.setStep(*small.standing.next);
        QVERIFY(saidBy(dutch).contains(u"Waarom: Besluit"_s));
    }

    void whatIsPolicyIsNeverCalledLaw()
    {
        Step step;
        step.basis = {Basis::Kind::Policy, {u"Antwoord"_s, u"Answer, question 8"_s}, QDate(2026, 6, 22), false};
        ContextPanel panel(testContext());
        panel.setStep(step);
        QVERIFY(saidBy(panel).contains(u"Policy, not law"_s));
        QVERIFY(!saidBy(panel).contains(u"By law"_s));
        QVERIFY(saidBy(panel).contains(u"Answer, question 8"_s));
        QVERIFY(saidBy(panel).contains(u"2026"_s)); // which version was read
        step.basis.kind = Basis::Kind::Statutory;
        panel.setStep(step);
        QVERIFY(saidBy(panel).contains(u"By law"_s));
        QVERIFY(!saidBy(panel).contains(u"Policy"_s));
    }

    void whatNobodyCheckedIsMarked()
    {
        Step step;
        step.basis.unsure = true;
        ContextPanel panel(testContext());
        panel.setStep(step);
        QVERIFY(saidBy(panel).contains(u"Not checked in the source"_s));
        step.basis.unsure = false;
        panel.setStep(step);
        QVERIFY(!saidBy(panel).contains(u"Not checked in the source"_s));
    }

    void tellsTheTermsFromTheDayItIs()
    {
        const QDate today = testContext().today();
        ContextPanel panel(testContext());
        Term retracted = term(today.addDays(9));
        retracted.row.retracted = true;
        panel.setTerms(
            {term(today.addDays(-1)), term(today.addDays(5)), term(today.addDays(2), today), term({}), retracted});
        const QString said = saidBy(panel);
        QCOMPARE(said.count(u"term_kind one"_s), 4);
        QCOMPARE(said.count(u"passed"_s), 1);
        QCOMPARE(said.count(u"5 day"_s), 1);
        QCOMPARE(said.count(u"met on"_s), 1);
        QCOMPARE(said.count(u"no day yet"_s), 1);
        panel.setTerms({retracted});
        QVERIFY(saidBy(panel).contains(u"No terms"_s));
    }

    void whatIsDueTodayHasNotPassed()
    {
        ContextPanel panel(testContext());
        panel.setTerms({term(testContext().today())});
        QVERIFY(!saidBy(panel).contains(u"passed"_s));
        QVERIFY(saidBy(panel).contains(u"0 day"_s));
    }

    void tellsWhoMayKnowWhat()
    {
        ContextPanel panel(testContext());
        Consent withdrawn = consent(words::consentAnswer::Given);
        withdrawn.withdrawnOn = QDate(2026, 5, 4);
        panel.setConsents({consent(words::consentAnswer::Given)});
        QVERIFY(saidBy(panel).contains(u"recipient one: consent_scope two – yes"_s));
        panel.setConsents({withdrawn});
        QVERIFY(saidBy(panel).contains(u"withdrawn on"_s));
        QVERIFY(!saidBy(panel).contains(u"– yes"_s));
        panel.setConsents({consent(words::consentAnswer::Refused)});
        QVERIFY(saidBy(panel).contains(u"– no"_s));
    }

    void withoutAnAnswerNothingMayLeave()
    {
        ContextPanel panel(testContext());
        Consent retracted = consent(words::consentAnswer::Given);
        retracted.row.retracted = true;
        panel.setConsents({consent(QString()), retracted}); // asked, not answered; and struck out
        QVERIFY(saidBy(panel).contains(u"Nothing may go to anybody yet"_s));
        QVERIFY(!saidBy(panel).contains(u"– yes"_s));
    }

    void clearedItKeepsNothingOfTheCase()
    {
        const SmallCase small;
        ContextPanel panel(testContext());
        const QString empty = saidBy(panel);
        panel.setStep(*small.standing.next);
        panel.setTerms({term(QDate(2026, 6, 3))});
        panel.setConsents({consent(words::consentAnswer::Given)});
        QVERIFY(saidBy(panel) != empty);
        panel.clear();
        QCOMPARE(saidBy(panel), empty);
    }
};

QTEST_MAIN(ContextPanelTest)
#include "contextpaneltest.moc"
