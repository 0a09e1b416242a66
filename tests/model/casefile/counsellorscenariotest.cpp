// SPDX-License-Identifier: EUPL-1.2
// Scenario S1 through the real procedure of the counsellor: three conversations, no report, nothing handed over. All
// persons and events are fictional.
#include "model/casefile/caseterms.h"
#include "model/casefile/crossfindings.h"
#include "model/consent/ledger.h"
#include "model/exchange/gate.h"
#include "tests/model/casefile/walk.h"
#include "tests/support/inwords.h"
#include "tests/support/quiettest.h"
#include "tests/support/testwork.h"

using namespace Qt::StringLiterals;
using namespace model;
using namespace tests;

namespace {

const QDate Today(2026, 6, 1);
const RowId Counselee(1);
const SealedText Words{u"some text"_s};

CaseContents s1()
{
    CaseContents contents;
    contents.parties = {{.row = {.id = Counselee}, .role = {u"COUNSELEE"_s}, .alias = u"@gesprekspartner-1"_s}};
    for (const QDate day : {QDate(2026, 5, 19), QDate(2026, 5, 26), QDate(2026, 5, 29)})
        contents.conversations.push_back({.heldOn = day, .minutes = 45, .person = Counselee, .summary = Words});
    contents.allegations = {{.number = 1,
                             .description = Words,
                             .conductedOn = QDate(2026, 5, 15),
                             .behaviour = {u"DISCRIMINATION"_s},
                             .grounds = {{u"RACE"_s}}}};
    contents.route = {.discussed = {{u"SELF_ADDRESS"_s, u"REPORT_MID"_s}},
                      .chosen = {u"SELF_ADDRESS"_s},
                      .chosenOn = QDate(2026, 5, 29)};
    for (const QString &scope : {u"CONTENT"_s, u"IDENTITY"_s})
        contents.consents.push_back(
            {.scope = {scope}, .recipient = {u"COID"_s}, .answer = {u"REFUSED"_s}, .givenOn = QDate(2026, 5, 29)});
    contents.agreements = {{.what = Words, .who = Words, .dueOn = QDate(2026, 5, 29), .doneOn = QDate(2026, 5, 29)}};
    contents.closure = {.reason = {u"HANDLED"_s}, .closedOn = QDate(2026, 5, 29), .noAftercareReason = Words};
    return contents;
}

QStringList missingIn(const CaseContents &contents, const QString &phase)
{
    return tests::missingIn(Role::Counsellor, contents, phase);
}

} // namespace

class CounsellorScenarioTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void s1WalksThroughAllFourPhases()
    {
        for (const QString &phase : {u"conversation"_s, u"route"_s, u"agreement"_s, u"aftercare"_s})
            QCOMPARE(missingIn(s1(), phase), QStringList());
        QCOMPARE(inWords(findingsOf(s1(), Today, Language::Dutch)), QStringList());
    }

    void s1HandsNothingOver()
    {
        const CaseContents contents = s1();
        for (const QString &scope : {u"CONTENT"_s, u"IDENTITY"_s})
            QCOMPARE(consentFor(contents.consents, {u"COID"_s, scope, std::nullopt, {}}, Today).state,
                     ConsentStanding::Refused);
    }

    void s1IsNotReadyWhileAnAgreementIsOpen()
    {
        CaseContents contents = s1();
        contents.agreements[0].doneOn.reset();
        QCOMPARE(missingIn(contents, u"agreement"_s), QStringList{u"agreement.none_open"_s});
    }

    void s1AsksAboutConsentBeforeAnythingElseIsDone()
    {
        CaseContents contents = s1();
        contents.consents.clear();
        QCOMPARE(missingIn(contents, u"route"_s),
                 QStringList({u"consent.content_recorded"_s, u"consent.identity_recorded"_s}));
    }

    // The counselee tells of a rape last year: considered and recorded, and still nothing is handed over.
    void s1RecordsADutyToReportWithoutHandingOver()
    {
        CaseContents contents = s1();
        contents.duties = {{.grounds = {{u"SV_160"_s}}, .decision = {u"CONTENT_AND_IDENTITY"_s}}};
        QStringList problems = inWords(findingsOf(contents, Today, Language::Dutch));
        problems.sort();
        QCOMPARE(problems, QStringList({u"Missing duty.considered_on"_s, u"Missing duty.note"_s,
                                        u"Missing duty.recipient"_s})); // a ground, a date and a note
        Duty &duty = contents.duties.front();
        duty.consideredOn = QDate(2026, 5, 29);
        duty.recipient = {u"KMAR"_s};
        duty.note = Words;
        QCOMPARE(inWords(findingsOf(contents, Today, Language::Dutch)), QStringList());
        for (const QString &scope : {u"CONTENT"_s, u"IDENTITY"_s})
            QCOMPARE(consentFor(contents.consents, {u"KMAR"_s, scope, std::nullopt, {}}, Today).state,
                     ConsentStanding::NotAsked);
        for (const QString &phase : {u"conversation"_s, u"route"_s, u"agreement"_s, u"aftercare"_s})
            QCOMPARE(missingIn(contents, phase), QStringList());
    }

    void s1CannotBeHandedToTheCoid()
    {
        tests::TestWork work(Role::Counsellor);
        const CaseId id = work->service().open();
        for (Consent consent : s1().consents)
            work->service().save(id, consent);
        Gate gate(work->cases(), work->service(), work->journal(), work->clock());
        const Departure departure{
            .caseId = id, .recipient = u"COID"_s, .sections = {u"conversation"_s}, .purpose = u"overdragen"_s};
        Findings refusal;
        QVERIFY(!gate.pass(departure, refusal));
        QCOMPARE(refusal.front().field, u"consent.recipient"_s);
        QVERIFY(!refusal.front().text.isEmpty());
        QCOMPARE(work->journal().page({.caseId = id}, 0, 1).front().action, u"leaving_refused"_s);
    }

    void s1ShowsTheDisciplinaryWindowForInformation()
    {
        TermBook book(TermRules::builtIn(), DayCalendar::builtIn());
        QHash<QString, QDate> due;
        for (const CaseTerm &term : termsOf(s1(), {.role = Role::Counsellor}, book, Today))
            due.insert(term.kind, term.dueOn().value_or(QDate()));
        QCOMPARE(due.value(u"T19"_s), QDate(2026, 6, 5));
        QCOMPARE(due.value(u"T20"_s), QDate(2026, 7, 14));
        QVERIFY(!due.contains(u"T1"_s) && !due.contains(u"T2"_s)); // no duty of an organisation
    }
};

QTEST_GUILESS_MAIN(CounsellorScenarioTest)
#include "counsellorscenariotest.moc"
