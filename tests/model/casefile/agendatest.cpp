// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/agenda.h"

#include "model/casefile/leadtimes.h"

#include "tests/support/quiettest.h"
#include "tests/support/testwork.h"

using namespace model;
using namespace Qt::StringLiterals;
using tests::TestWork;

class AgendaTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhatIsDueSoonestFirst()
    {
        TestWork work;
        const CaseId id = work->service().open();
        Term late{.kind = {u"T1"_s}, .dueOn = QDate(2026, 6, 10)};
        Term later{.kind = {u"T2"_s}, .dueOn = QDate(2026, 9, 1)};
        Aftercare check{.plannedOn = QDate(2026, 6, 20)};
        Conversation talk{.heldOn = QDate(2026, 6, 1), .followUpOn = QDate(2026, 6, 15)};
        work->service().save(id, late);
        work->service().save(id, later);
        work->service().save(id, check);
        work->service().save(id, talk);
        Agreement promise{.dueOn = QDate(2026, 6, 21)};
        work->service().save(id, promise);
        const Agenda agenda(work->store());
        const std::vector<TermLine> items = agenda.due(QDate(2026, 6, 5), QDate(2026, 6, 30), 10);
        QCOMPARE(items.size(), size_t(4));
        QCOMPARE(items[3].kind, u"AGREEMENT"_s);
        QCOMPARE(items[0].kind, u"T1"_s);
        QCOMPARE(items[1].kind, u"FOLLOW_UP"_s);
        QCOMPARE(items[2].kind, u"CHECK_IN"_s);
        QCOMPARE(agenda.countDue(QDate(2026, 6, 30)), 4);
        QCOMPARE(agenda.due(QDate(2026, 6, 5), QDate(2026, 12, 31), 2).size(), size_t(2));
    }

    void namesWorkingNotesThatShouldGo()
    {
        TestWork work;
        const CaseId id = work->service().open();
        const QDate today(2026, 6, 5);
        Conversation old{.ownNote = {u"weg ermee"_s}, .ownNoteUntil = today.addDays(-1)};
        Conversation onItsDay{.ownNote = {u"nog even"_s}, .ownNoteUntil = today};
        Conversation emptied{.ownNoteUntil = today.addDays(-30)};
        for (Conversation *each : {&old, &onItsDay, &emptied})
            work->service().save(id, *each);
        const std::vector<TermLine> notes = Agenda(work->store()).overdueOwnNotes(today, 10);
        QCOMPARE(notes.size(), size_t(1));
        QCOMPARE(notes.front().caseId, id);
        QCOMPARE(notes.front().dueOn, today.addDays(-1));
        old.ownNote = {};
        work->service().save(id, old);
        QVERIFY(Agenda(work->store()).overdueOwnNotes(today, 10).empty());
    }

    void countsWhatIsNearEachKindByItsOwnLead()
    {
        TestWork work;
        const CaseId id = work->service().open();
        for (const auto &[kind, due] : {std::pair(u"OWN"_s, QDate(2026, 6, 10)), std::pair(u"T2"_s, QDate(2026, 6, 10)),
                                        std::pair(u"OWN"_s, QDate(2026, 6, 1))}) {
            Term term{.kind = {kind}, .dueOn = due};
            work->service().save(id, term);
        }
        const Agenda agenda(work->store());
        LeadTimes leads = LeadTimes::builtIn();
        leads.set(u"OWN"_s, 0);
        leads.set(u"T2"_s, 5);
        const QDate today(2026, 6, 5);
        QCOMPARE(agenda.countNear(today, leads), 2); // the late one, and T2
        leads.set(u"OWN"_s, 5);
        QCOMPARE(agenda.countNear(today, leads), 3);
        leads.set(u"T2"_s, 4);
        QCOMPARE(agenda.countNear(today, leads), 2);
    }

    void whatWasDoneOrRetractedIsGone()
    {
        TestWork work;
        const CaseId id = work->service().open();
        Term met{.dueOn = QDate(2026, 6, 10), .metOn = QDate(2026, 6, 9)};
        Term mistake{.dueOn = QDate(2026, 6, 10)};
        Conversation talk{.heldOn = QDate(2026, 6, 1), .followUpOn = QDate(2026, 6, 15)};
        Conversation followUp{.heldOn = QDate(2026, 6, 16)};
        work->service().save(id, met);
        work->service().save(id, mistake);
        work->service().retract(Term::section, id, mistake.row.id, u"vergissing"_s);
        work->service().save(id, talk);
        work->service().save(id, followUp);
        QVERIFY(Agenda(work->store()).due(QDate(2026, 6, 5), QDate(2027, 1, 1), 10).empty());
    }

    void checkInsOutliveTheCase()
    {
        TestWork work;
        const CaseId id = work->service().open();
        Aftercare check{.plannedOn = QDate(2026, 9, 17)};
        Term term{.dueOn = QDate(2026, 9, 17)};
        Closure closure{.closedOn = QDate(2026, 6, 17)};
        work->service().save(id, check);
        work->service().save(id, term);
        work->service().save(id, closure);
        const std::vector<TermLine> items = Agenda(work->store()).due(QDate(2026, 6, 5), QDate(2026, 12, 31), 10);
        QCOMPARE(items.size(), size_t(1));
        QCOMPARE(items.front().kind, u"CHECK_IN"_s);
    }

    void openCasesWithoutAnyDateAreNamed()
    {
        TestWork work;
        const CaseId bare = work->service().open();
        const CaseId planned = work->service().open();
        Term term{.dueOn = QDate(2026, 9, 1)};
        work->service().save(planned, term);
        const std::vector<TermLine> items = Agenda(work->store()).nothingPlanned(10);
        QCOMPARE(items.size(), size_t(1));
        QCOMPARE(items.front().caseId, bare);
        QVERIFY(!items.front().dueOn.isValid());
    }
};

QTEST_GUILESS_MAIN(AgendaTest)
#include "agendatest.moc"
