// SPDX-License-Identifier: EUPL-1.2
// Scenarios S2 and S3 through the real procedure of the adviser: what is found, what is missing, and that at the end
// nothing is. All persons and events are fictional.
#include "model/casefile/crossfindings.h"
#include "model/triage/wrongdoingpointer.h"
#include "tests/model/casefile/walk.h"
#include "tests/support/inwords.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;
using namespace tests;

namespace {

const QDate Today(2026, 9, 30);
const RowId Reporter(1);
const RowId Concerned(2);
const RowId Authority(3);
const SealedText Words{u"some text"_s};

QStringList missingIn(const CaseContents &contents, const QString &phase)
{
    return tests::missingIn(Role::Adviser, contents, phase);
}

Consent consent(const QString &scope, const QString &recipient, const QString &answer, QDate on, RowId person = {})
{
    Consent row{.scope = {scope}, .recipient = {recipient}, .person = person, .answer = {answer}, .givenOn = on};
    if (scope == "CONTENT"_L1)
        row.covers.values = {u"ALL"_s};
    return row;
}

Allegation allegation(int number, const QString &finding)
{
    return {.number = number,
            .person = Concerned,
            .description = Words,
            .conductedOn = QDate(2026, 3, 18),
            .behaviour = {u"DISCRIMINATION"_s},
            .grounds = {{u"RACE"_s}},
            .finding = {finding},
            .findingReasons = Words};
}

Advice advice(const QString &addressee, QDate on)
{
    return {.addressee = {addressee},
            .question = Words,
            .askedOn = QDate(2026, 4, 2),
            .advice = Words,
            .reviewedOn = on,
            .issuedOn = on};
}

void addParties(CaseContents &contents, const QString &personnelCategory)
{
    contents.parties = {{.row = {.id = Reporter}, .role = {u"REPORTER"_s}, .alias = u"@melder-1"_s},
                        {.row = {.id = Concerned},
                         .role = {u"PERSON_CONCERNED"_s},
                         .alias = u"@betrokkene-1"_s,
                         .personnelCategory = {personnelCategory}},
                        {.row = {.id = Authority}, .role = {u"COMPETENT_AUTHORITY"_s}, .alias = u"@bevoegd-gezag-1"_s}};
}

void addIntake(CaseContents &contents, QDate received, QDate acknowledged)
{
    contents.intake = {.receivedOn = received,
                       .channel = {u"MID"_s},
                       .form = {u"ORAL_PHONE"_s},
                       .receivedBy = Words,
                       .component = {u"KL"_s},
                       .anonymity = {u"CONFIDENTIAL"_s},
                       .reportedLabels = {{u"RACISM"_s}},
                       .account = Words,
                       .accountShownOn = acknowledged,
                       .accountAgreedOn = acknowledged,
                       .accountManner = {u"READ_IN_PERSON"_s},
                       .accountForm = {u"SIGNED_PAPER"_s},
                       .acknowledgedOn = acknowledged};
    contents.triages = {{.danger = false,
                         .crime = false,
                         .euLaw = false,
                         .ruleOrDanger = true,
                         .beyondPersonal = true,
                         .pattern = false,
                         .serious = false,
                         .isWrongdoing = false,
                         .conflictOfInterest = false,
                         .category = {u"UNDESIRABLE_BEHAVIOUR"_s},
                         .decidedOn = acknowledged}};
    contents.conversations = {{.heldOn = received, .person = Reporter}};
    contents.consents = {consent(u"CONTENT"_s, u"COID"_s, u"GIVEN"_s, received),
                         consent(u"IDENTITY"_s, u"COID"_s, u"GIVEN"_s, received),
                         consent(u"IDENTITY"_s, u"COMMANDER"_s, u"REFUSED"_s, received)};
}

// S2: MID with consent, advice, two awareness talks of which the reporter joins the second.
CaseContents s2()
{
    CaseContents contents;
    addParties(contents, u"MILITARY"_s);
    addIntake(contents, QDate(2026, 4, 2), QDate(2026, 4, 7));
    contents.consents.push_back(
        consent(u"IDENTITY"_s, u"PERSON_CONCERNED"_s, u"GIVEN"_s, QDate(2026, 5, 20), Concerned));
    contents.allegations = {allegation(1, u"PLAUSIBLE"_s), allegation(2, u"UNDETERMINED"_s)};
    contents.hearings = {{.person = Concerned, .heldOn = QDate(2026, 5, 12), .account = Words}};
    contents.advices = {advice(u"REPORTER"_s, QDate(2026, 4, 22)),
                        advice(u"COMPETENT_AUTHORITY"_s, QDate(2026, 4, 22))};
    contents.decisions = {{.person = Concerned,
                           .takenOn = QDate(2026, 5, 20),
                           .notifiedOn = QDate(2026, 5, 20),
                           .answer = {u"FOLLOWED"_s}}};
    contents.measures = {{.row = {.id = RowId(8)},
                          .person = Concerned,
                          .kind = {u"AWARENESS_TALK"_s},
                          .orderedOn = QDate(2026, 5, 20),
                          .carriedOutOn = QDate(2026, 6, 17),
                          .sessions = 2,
                          .reporterJoins = true}};
    contents.evaluations = {{.measure = RowId(8), .heldOn = QDate(2026, 9, 17), .effect = {u"REACHED"_s}},
                            {.heldOn = QDate(2026, 9, 17)}};
    contents.aftercare = {{.person = Reporter, .heldOn = QDate(2026, 7, 1)}};
    contents.closure = {
        .reason = {u"HANDLED"_s}, .closedOn = QDate(2026, 6, 17), .aftercarePlan = Words, .lessons = Words};
    return contents;
}

// S3: a civilian, a decision heavier than the advice, a written reprimand, an objection by post.
CaseContents s3()
{
    CaseContents contents = s2();
    addParties(contents, u"CIVILIAN"_s);
    addIntake(contents, QDate(2026, 4, 20), QDate(2026, 4, 28));
    contents.advices = {advice(u"REPORTER"_s, QDate(2026, 6, 8)), advice(u"COMPETENT_AUTHORITY"_s, QDate(2026, 6, 8))};
    contents.decisions = {{.row = {.id = RowId(6)},
                           .person = Concerned,
                           .intendedOn = QDate(2026, 6, 16),
                           .viewsUntil = QDate(2026, 6, 30),
                           .viewsHeldOn = QDate(2026, 6, 30),
                           .counselPresent = true,
                           .minutesSignedOn = QDate(2026, 6, 30),
                           .takenOn = QDate(2026, 7, 24),
                           .notifiedOn = QDate(2026, 7, 24),
                           .answer = {u"NOT_FOLLOWED"_s},
                           .deviationReason = Words}};
    contents.measures = {{.row = {.id = RowId(8)},
                          .person = Concerned,
                          .kind = {u"BARD_REPRIMAND"_s},
                          .orderedOn = QDate(2026, 7, 24),
                          .carriedOutOn = QDate(2026, 7, 24),
                          .reporterJoins = false}};
    Review &review = contents.review;
    review.requestedOn = QDate(2026, 6, 10);
    for (Code Review::*answer : {&Review::factsEstablished, &Review::misconduct, &Review::attributable,
                                 &Review::authority, &Review::proportional, &Review::equalCases, &Review::procedure})
        review.*answer = {u"YES"_s};
    review.advice = Words;
    review.advisedOn = QDate(2026, 6, 12);
    contents.objections = {{.decision = RowId(6),
                            .postedOn = QDate(2026, 9, 4),
                            .receivedOn = QDate(2026, 9, 10),
                            .decidedOn = QDate(2026, 9, 29),
                            .outcome = {u"UNFOUNDED"_s}}};
    contents.closure.closedOn = QDate(2026, 9, 30);
    return contents;
}

const QStringList Phases = {u"intake"_s, u"advice"_s, u"measure"_s, u"evaluation"_s};

QStringList problems(const CaseContents &contents)
{
    return inWords(findingsOf(contents, Today, Language::English));
}

} // namespace

class ScenariosTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void s2WalksThroughAllFourPhases()
    {
        for (const QString &phase : Phases)
            QCOMPARE(missingIn(s2(), phase), QStringList());
        QCOMPARE(problems(s2()), QStringList());
    }

    void s2NeedsNewConsentBeforeTheReporterJoins()
    {
        CaseContents contents = s2();
        contents.consents.pop_back();
        QCOMPARE(missingIn(contents, u"measure"_s), QStringList{u"measure.identity_consent_for_joining"_s});
        QCOMPARE(problems(contents), QStringList{u"Missing measure.reporter_joins"_s});
        contents.measures[0].reporterJoins = false;
        QCOMPARE(missingIn(contents, u"measure"_s), QStringList());
    }

    void s2IsNoWrongdoingByTheWordsOfTheLaw()
    {
        const CaseContents contents = s2();
        const Triage &triage = *triageInForce(contents.triages);
        QVERIFY(wrongdoingPointer(triage).to == WrongdoingPointer::To::NoWrongdoing);
        QCOMPARE(triage.isWrongdoing, std::optional(false));
        QVERIFY(factsOf(contents).isNo(u"triage.is_wrongdoing"_s)); // T1 and T2 are policy then (casetermstest)
    }

    void s2KeepsWhatTheReporterCalledItBesideTheQualification()
    {
        CaseContents contents = s2();
        contents.triages.push_back({.row = {.id = RowId(9)},
                                    .category = {u"INTEGRITY_BREACH"_s},
                                    .reasons = Words,
                                    .decidedOn = QDate(2026, 5, 1)}); // looked at again
        QCOMPARE(contents.intake.reportedLabels.values, QStringList{u"RACISM"_s});
        QCOMPARE(triageInForce(contents.triages)->category.value, u"INTEGRITY_BREACH"_s);
        QCOMPARE(contents.triages.front().category.value, u"UNDESIRABLE_BEHAVIOUR"_s); // the first stays
    }

    void s2HasNothingToReview() { QVERIFY(factsOf(s2()).isNo(u"review.needed"_s)); }

    void s3WalksThroughAllFourPhases()
    {
        for (const QString &phase : Phases)
            QCOMPARE(missingIn(s3(), phase), QStringList());
        QStringList reasonsOnly = problems(s3());
        QCOMPARE(reasonsOnly.size(), 7); // the answers of the review above have no reasons
        QCOMPARE(reasonsOnly.filter(QRegularExpression(u"^Missing review\\..*_reasons$"_s)).size(), 7);
    }

    void s3CannotBeDecidedWithoutAReason()
    {
        CaseContents contents = s3();
        contents.decisions[0].deviationReason = {};
        QCOMPARE(missingIn(contents, u"advice"_s), QStringList{u"decision.deviation_reasoned"_s});
        QVERIFY(problems(contents).contains(u"Missing decision.deviation_reason"_s));
    }

    void s3NeedsItsReviewAndItsObjectionDecided()
    {
        CaseContents contents = s3();
        contents.review.procedure = {};
        contents.objections[0].decidedOn.reset();
        QCOMPARE(missingIn(contents, u"measure"_s),
                 QStringList({u"review.all_answered"_s, u"objection.all_decided"_s}));
    }

    void s3DoesNotKnowTheMeasuresOfSoldiers_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("reprimand of the WMT") << u"WMT_REPRIMAND"_s;
        QTest::newRow("ambtsbericht") << u"AMBTSBERICHT"_s;
    }

    void s3DoesNotKnowTheMeasuresOfSoldiers()
    {
        QFETCH(QString, kind);
        CaseContents contents = s3();
        contents.measures[0].kind = {kind};
        QVERIFY(problems(contents).contains(u"Wrong measure.kind"_s));
    }

    void aCaseDoesNotCloseWithoutAnAftercarePlan()
    {
        CaseContents contents = s2();
        contents.closure.aftercarePlan = {};
        QCOMPARE(missingIn(contents, u"evaluation"_s), QStringList{u"closure.plan_or_not_applicable"_s});
        contents.closure.noAftercareReason = Words;
        QCOMPARE(missingIn(contents, u"evaluation"_s), QStringList());
    }
};

QTEST_GUILESS_MAIN(ScenariosTest)
#include "scenariostest.moc"
