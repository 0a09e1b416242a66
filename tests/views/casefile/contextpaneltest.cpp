// SPDX-License-Identifier: EUPL-1.2
// Why a step exists, the terms, and who may know what.
#include "views/casefile/contextpanel.h"

#include "tests/support/pagecontexts.h"
#include "tests/support/quiettest.h"
#include "tests/support/standings.h"

#include <QLabel>

using namespace Qt::StringLiterals;

class ContextPanelTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void namesTheRuleAndItsVersion()
    {
        const tests::SmallCase sample;
        views::ContextPanel panel(tests::testContext());
        panel.setStep(sample.procedure.phases[0].steps[0]);
        QVERIFY(says(panel, u"Because without it nobody can weigh."_s));
        QVERIFY(says(panel, u"By law"_s));
        QVERIFY(says(panel, u"Wbk art. 2a (version of 18 February 2023)"_s));
        QVERIFY(!says(panel, u"Not checked in the source itself."_s));
    }
    void policyIsNeverCalledLaw()
    {
        const tests::SmallCase sample;
        views::ContextPanel panel(tests::testContext());
        panel.setStep(sample.procedure.phases[1].steps[0]);
        QVERIFY(says(panel, u"Policy, not law"_s));
        QVERIFY(says(panel, u"Not checked in the source itself."_s));
    }
    void showsConsentsInForceAndRefused()
    {
        model::Consent given;
        given.recipient = {u"ONE"_s};
        given.scope = {u"CONTENT"_s};
        given.answer = {u"GIVEN"_s};
        given.givenOn = QDate(2026, 5, 8);
        given.covers = {{u"ALL"_s}};
        model::Consent withdrawn = given;
        withdrawn.recipient = {u"TWO"_s};
        withdrawn.withdrawnOn = QDate(2026, 5, 12);
        model::Consent limited = given;
        limited.recipient = {u"THREE"_s};
        limited.covers = {{u"ONE"_s}};
        model::Consent struck = given;
        struck.row.retracted = true;
        views::ContextPanel panel(tests::testContext());
        panel.setConsents({given, withdrawn, limited, struck});
        QVERIFY(says(
            panel, u"recipient one: CONTENT – yes\nrecipient two: CONTENT – withdrawn on 12 May 2026\nrecipient three: "
                   u"CONTENT – yes (consent_item one)"_s));
    }
    void showsTheTermsAndSaysWhenThereAreNone()
    {
        views::ContextPanel panel(tests::testContext());
        QVERIFY(says(panel, u"No terms are kept in this case."_s));
        panel.setTermNotes({{u"Decision"_s, u"30 May 2026: 2 days too late"_s, views::Tone::Bad, u"The act."_s}});
        QVERIFY(says(panel, u"30 May 2026: 2 days too late"_s));
        QVERIFY(says(panel, u"The act."_s));
        QVERIFY(!says(panel, u"No terms are kept in this case."_s));
    }
    void clearingLeavesNothingOfTheCase()
    {
        views::ContextPanel panel(tests::testContext());
        panel.setStep(tests::SmallCase().procedure.phases[0].steps[0]);
        panel.setTermNotes({{u"kanarie"_s, {}, views::Tone::Neutral, {}}});
        panel.clear();
        QVERIFY(!says(panel, u"kanarie"_s));
        QVERIFY(!says(panel, u"By law"_s));
    }

private:
    static bool says(const views::ContextPanel &panel, const QString &text)
    {
        for (const QLabel *label : panel.findChildren<QLabel *>())
            if (label->text() == text)
                return true;
        return false;
    }
};

QTEST_MAIN(ContextPanelTest)
#include "contextpaneltest.moc"
