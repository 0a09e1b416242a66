// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/termcalendar.h"

#include "model/casefile/casebulk.h"
#include "model/casefile/termkeeper.h"
#include "tests/support/quiettest.h"
#include "tests/support/testwork.h"

using namespace model;
using namespace Qt::StringLiterals;
using tests::TestWork;

namespace {

struct Leaving
{
    TestWork work;
    CaseId id = work->service().open();
    CodeLists codes = CodeLists::builtIn();

    void add(Term term) { work->service().save(id, term); }

    [[nodiscard]] std::optional<Outgoing> pass(Departure departure, Findings &refusal)
    {
        Gate gate{work->cases(), work->service(), work->journal(), work->clock()};
        departure.caseId = id;
        return gate.pass(departure, refusal);
    }
    static Departure calendar()
    {
        return {.recipient = u"OWN_ARCHIVE"_s,
                .form = Departure::Form::Calendar,
                .sections = {u"term"_s},
                .purpose = u"agenda"_s};
    }
};

} // namespace

class TermCalendarTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void onlyTermsThatStillRunGoAlongAndNoWordOfTheCase()
    {
        Leaving leaving;
        const QDate due(2026, 7, 1);
        leaving.add({.kind = {u"T8"_s}, .dueOn = due, .note = {u"Kanarie belde"_s}});
        leaving.add({.kind = {u"T8"_s}, .dueOn = due, .metOn = due.addDays(-3)});
        leaving.add({.kind = {u"T1"_s}});
        Findings refusal;
        const auto outgoing = leaving.pass(Leaving::calendar(), refusal);
        QVERIFY(outgoing);
        const std::vector<CalendarDay> days =
            calendarDaysOf(*outgoing, leaving.work->terms().termsOf(leaving.id), leaving.codes, Language::Dutch);
        QCOMPARE(int(days.size()), 1);
        QCOMPARE(days.front().day, due);
        QCOMPARE(days.front().kind, u"T8"_s);
        QCOMPARE(days.front().kindText, leaving.codes.list(u"term_kind"_s).text(u"T8"_s, Language::Dutch));
        QVERIFY(!days.front().caseNumber.isEmpty());
        const QByteArray bytes = iCalendarOf(days, QDateTime(due, QTime(9, 0)), Language::Dutch);
        QVERIFY(!bytes.contains("Kanarie") && !bytes.contains('@' + QByteArray("melder")));
    }

    void ofAllCasesGoTheSameEntries()
    {
        Leaving leaving;
        const QDate due(2026, 7, 1);
        leaving.add({.kind = {u"T8"_s}, .dueOn = due, .note = {u"Kanarie belde"_s}});
        leaving.add({.kind = {u"T8"_s}, .dueOn = due.addDays(1), .metOn = due.addDays(-3)});
        leaving.add({.dueOn = due.addDays(2)});
        Gate gate{leaving.work->cases(), leaving.work->service(), leaving.work->journal(), leaving.work->clock()};
        const OutgoingTerms all = gate.passTerms(TermList(leaving.work->store()));
        const JournalLine last = leaving.work->journal().page({}, 0, 1).front();
        QCOMPARE(last.action, u"left_vault"_s);
        QCOMPARE(last.subject, u"form:calendar terms:2"_s);
        Findings refusal;
        const auto one = leaving.pass(Leaving::calendar(), refusal);
        QVERIFY(one);
        const QDateTime now(due, QTime(9, 0));
        const QByteArray ofAll = iCalendarOf(calendarDaysOf(all, leaving.codes, Language::Dutch), now, Language::Dutch);
        QCOMPARE(ofAll, iCalendarOf(calendarDaysOf(*one, leaving.work->terms().termsOf(leaving.id), leaving.codes,
                                                   Language::Dutch),
                                    now, Language::Dutch));
        QVERIFY(!ofAll.contains("Kanarie"));
    }

    void moreThanAPageOfTermsGoesWhole()
    {
        Leaving leaving;
        WholeCase whole{.action = u"case_imported"_s};
        whole.file.openedOn = QDate(2026, 6, 1);
        for (int i = 0; i < 1'005; ++i)
            whole.contents.terms.push_back({.kind = {u"OWN"_s}, .dueOn = QDate(2026, 7, 1).addDays(i)});
        leaving.work->service().write([&] { addWholeCase(*leaving.work, whole); });
        Gate gate{leaving.work->cases(), leaving.work->service(), leaving.work->journal(), leaving.work->clock()};
        QCOMPARE(gate.passTerms(TermList(leaving.work->store())).lines().size(), size_t(1'005));
    }

    void theGateLetsNothingButTermsIntoACalendar()
    {
        Leaving leaving;
        Findings refusal;
        Departure departure = Leaving::calendar();
        departure.sections += u"intake"_s;
        QVERIFY(!leaving.pass(departure, refusal));
        QCOMPARE(refusal.front().field, u"departure.sections"_s);
        departure = Leaving::calendar();
        departure.withReporterIdentity = true;
        QVERIFY(!leaving.pass(departure, refusal));
    }

    void theJournalSaysThatItWasACalendar()
    {
        Leaving leaving;
        Findings refusal;
        QVERIFY(leaving.pass(Leaving::calendar(), refusal));
        const JournalLine last = leaving.work->journal().page({.caseId = leaving.id}, 0, 1).front();
        QCOMPARE(last.action, u"left_vault"_s);
        QVERIFY(last.subject.contains(u"form:calendar"_s));
    }
};

QTEST_GUILESS_MAIN(TermCalendarTest)
#include "termcalendartest.moc"
