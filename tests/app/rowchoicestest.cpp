// SPDX-License-Identifier: EUPL-1.2
#include "app/rowchoices.h"

#include "tests/support/quiettest.h"

using namespace model;
using namespace Qt::StringLiterals;

class RowChoicesTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void namesPeopleByRoleAndPseudonymOnly()
    {
        CaseContents contents;
        contents.parties = {
            {.row = {.id = RowId(1)}, .role = {u"REPORTER"_s}, .alias = u"@melder-1"_s, .name = {u"Zoë Kanarie"_s}},
            {.row = {.id = RowId(2), .retracted = true}, .role = {u"WITNESS"_s}, .alias = u"@getuige-1"_s}};
        const views::RowChoices choices = app::rowChoices(u"party"_s, contents, CodeLists::builtIn(), Language::Dutch);
        QCOMPARE(choices.size(), 1);
        QVERIFY(choices.first().text.contains(u"@melder-1"_s));
        QVERIFY(!choices.first().text.contains(u"Kanarie"_s));
    }

    void aDecisionSeesTheAdviceItAnswers()
    {
        CaseContents contents;
        contents.advices = {{.row = {.id = RowId(4)},
                             .addressee = {u"COMMANDER"_s},
                             .advice = {u"Voer een gesprek"_s},
                             .issuedOn = QDate(2026, 4, 22)}};
        const views::RowChoices choices = app::rowChoices(u"advice"_s, contents, CodeLists::builtIn(), Language::Dutch);
        QCOMPARE(choices.size(), 1);
        QVERIFY2(choices.first().text.contains(u"22 april 2026"_s), qPrintable(choices.first().text));
        QVERIFY(choices.first().detail.contains(u"Voer een gesprek"_s));
    }

    void aTableNobodyPointsToHasNone()
    {
        QVERIFY(app::rowChoices(u"intake"_s, {}, CodeLists::builtIn(), Language::Dutch).isEmpty());
    }
};

QTEST_GUILESS_MAIN(RowChoicesTest)
#include "rowchoicestest.moc"
