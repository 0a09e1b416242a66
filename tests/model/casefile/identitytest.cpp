// SPDX-License-Identifier: EUPL-1.2
// Whose name a vault may show: by the role of the vault, the consent for its compartment, and the day.
#include "model/casefile/identity.h"

#include "tests/support/quiettest.h"
#include "tests/support/testwork.h"

using namespace Qt::StringLiterals;
using namespace model;

namespace {

const QDate Day(2026, 5, 12);
const RowId Reporter(1);
const RowId Concerned(2);

CaseContents asked(const QString &recipient, const QString &answer)
{
    CaseContents contents;
    contents.parties = {{.row = {.id = Reporter}, .role = {u"REPORTER"_s}, .name = {u"Zoë Kanarie"_s}},
                        {.row = {.id = Concerned}, .role = {u"PERSON_CONCERNED"_s}, .name = {u"Piet Vink"_s}}};
    contents.consents = {{.scope = {u"IDENTITY"_s}, .recipient = {recipient}, .answer = {answer}, .givenOn = Day}};
    return contents;
}

} // namespace

class IdentityTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void onlyTheReportersNameAndOnlyForTheOwnCompartment()
    {
        QCOMPARE(hiddenParties(asked(u"COID"_s, u"REFUSED"_s), Role::Adviser, Day), QSet<RowId>{Reporter});
        QVERIFY(hiddenParties(asked(u"COMMANDER"_s, u"REFUSED"_s), Role::Adviser, Day).isEmpty());
        QVERIFY(hiddenParties(asked(u"COID"_s, u"GIVEN"_s), Role::Adviser, Day).isEmpty());
        QVERIFY(hiddenParties(asked(u"COID"_s, {}), Role::Adviser, Day).isEmpty()); // not asked: as it was told
        QCOMPARE(hiddenParties(asked(u"INVESTIGATOR"_s, u"REFUSED"_s), Role::Investigator, Day), QSet<RowId>{Reporter});
        QCOMPARE(hiddenParties(asked(u"LEGAL_STATUS"_s, u"REFUSED"_s), Role::Legal, Day), QSet<RowId>{Reporter});
    }

    void aCounsellorKnowsWhoSpoke()
    {
        for (const QString &recipient : {u"COID"_s, u"COUNSELLOR"_s})
            QVERIFY(hiddenParties(asked(recipient, u"REFUSED"_s), Role::Counsellor, Day).isEmpty());
    }

    void notBeforeItsDay()
    {
        QVERIFY(hiddenParties(asked(u"COID"_s, u"REFUSED"_s), Role::Adviser, Day.addDays(-1)).isEmpty());
        CaseContents contents = asked(u"COID"_s, u"GIVEN"_s);
        contents.consents.front().withdrawnOn = Day.addDays(3);
        QVERIFY(hiddenParties(contents, Role::Adviser, Day.addDays(2)).isEmpty());
        QCOMPARE(hiddenParties(contents, Role::Adviser, Day.addDays(3)), QSet<RowId>{Reporter});
    }

    void saysInWhichSectionsSomethingWasTakenOut()
    {
        CaseContents contents = asked(u"COID"_s, u"REFUSED"_s);
        contents.intake.account.text = u"Vink lachte Kanarie uit."_s;
        QStringList changed;
        const CaseContents shown = shownContents(contents, Role::Adviser, Day, &changed);
        QCOMPARE(shown.intake.account.text, u"Vink lachte %1 uit."_s.arg(hiddenName()));
        QCOMPARE(changed, QStringList({u"intake"_s, u"party"_s}));
        QCOMPARE(shown.parties[1].name.text, u"Piet Vink"_s);
    }

    void aSearchByNameDoesNotLeadToACaseThatHidesIt()
    {
        tests::TestWork work;
        const CaseId id = work->service().open();
        Party reporter = work->sections().all<Party>(id).front();
        reporter.name.text = u"Zoë Kanarie"_s;
        work->service().save(id, reporter);
        const PersonId person(reporter.person.value());
        QVERIFY(!work->service().hidesNameOf(id, person));
        Consent no{.scope = {u"IDENTITY"_s}, .recipient = {u"COID"_s}, .answer = {u"REFUSED"_s}, .givenOn = Day};
        work->service().save(id, no);
        QVERIFY(work->service().hidesNameOf(id, person));
        QVERIFY(!work->service().hidesNameOf(id, PersonId(person.value() + 1)));
    }

    void whatIsShownNeverReplacesWhatIsKept()
    {
        tests::TestWork work;
        const CaseId id = work->service().open();
        Party reporter = work->sections().all<Party>(id).front();
        reporter.name.text = u"Zoë Kanarie"_s;
        work->service().save(id, reporter);
        Intake intake{.subject = {u"Opmerkingen"_s}, .account = {u"Kanarie was alleen."_s}};
        work->service().save(id, intake);
        Consent no{.scope = {u"IDENTITY"_s}, .recipient = {u"COID"_s}, .answer = {u"REFUSED"_s}, .givenOn = Day};
        work->service().save(id, no);

        QStringList changed;
        CaseContents shown = shownContents(work->service().contents(id), Role::Adviser, QDate(2026, 6, 17), &changed);
        shown.intake.subject.text = u"Opmerkingen op de werkvloer"_s;
        work->service().save(id, shown.intake);
        shown.parties.front().note.text = u"Belt liever niet."_s;
        work->service().save(id, shown.parties.front());

        const CaseContents kept = work->service().contents(id);
        QCOMPARE(kept.intake.subject.text, u"Opmerkingen op de werkvloer"_s);
        QCOMPARE(kept.intake.account.text, u"Kanarie was alleen."_s);
        QCOMPARE(kept.parties.front().name.text, u"Zoë Kanarie"_s);
        QCOMPARE(kept.parties.front().note.text, u"Belt liever niet."_s);
    }
};

QTEST_GUILESS_MAIN(IdentityTest)
#include "identitytest.moc"
