// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/factbytes.h"

#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;

namespace {

// Every member has a value of its own, so that none can be forgotten or taken for another.
TermFacts everything()
{
    TermFacts facts;
    facts.events = {{.fact = TermFact::DecisionNotified,
                     .day = QDate(2026, 3, 1),
                     .time = QTime(14, 30),
                     .place = {QLatin1StringView("decision"), RowId(5)},
                     .about = {QLatin1StringView("objection"), RowId(6)},
                     .person = RowId(7),
                     .flags = TermEvent::Committee | TermEvent::Grievance,
                     .onlyMeets = true,
                     .postedOn = QDate(2026, 3, 2),
                     .dueOn = QDate(2026, 3, 3),
                     .conductOn = QDate(2026, 2, 1)},
                    {.fact = TermFact::CaseClosed, .day = QDate(2026, 4, 1)}};
    facts.absences = {{RowId(7), {QDate(2026, 3, 9), QDate(2026, 3, 13)}}};
    facts.stretches = {{u"T9"_s, RowId(8), RowId(11), 14}, {u"T15"_s, {}}};
    facts.standstills = {{u"T14"_s, RowId(9), RowId(12), {.days = {QDate(2026, 5, 1), QDate()}, .reason = {}}}};
    facts.byHand = {{.kind = u"OWN"_s,
                     .place = {QLatin1StringView("term"), RowId(10)},
                     .runsFrom = QDate(2026, 6, 1),
                     .dueOn = QDate(2026, 6, 2),
                     .metOn = QDate(2026, 6, 3),
                     .outlivesCase = true}};
    facts.checkInsHeld = {QDate(2026, 7, 1), QDate(2026, 8, 1)};
    facts.closedOn = QDate(2026, 4, 1);
    facts.isStillOwed = true;
    return facts;
}

} // namespace

class FactBytesTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void comesBackAsItWas()
    {
        const TermFacts facts = everything();
        const auto read = factsIn(bytesOf(facts));
        QVERIFY(read);
        const TermEvent &event = read->events.at(0);
        const TermEvent &before = facts.events.at(0);
        QCOMPARE(event.fact, before.fact);
        QCOMPARE(event.day, before.day);
        QCOMPARE(event.time, before.time);
        QVERIFY(event.place == before.place);
        QVERIFY(event.about == before.about);
        QCOMPARE(event.person, before.person);
        QCOMPARE(event.flags, before.flags);
        QVERIFY(event.onlyMeets);
        QCOMPARE(event.postedOn, before.postedOn);
        QCOMPARE(event.dueOn, before.dueOn);
        QCOMPARE(event.conductOn, before.conductOn);
        QVERIFY(!read->events.at(1).time);
        QVERIFY(!read->events.at(1).postedOn);
        QCOMPARE(read->absences.at(0).person, RowId(7));
        QCOMPARE(read->absences.at(0).days, facts.absences.at(0).days);
        QCOMPARE(read->stretches.at(0).term, u"T9"_s);
        QCOMPARE(read->stretches.at(0).row, RowId(8));
        QCOMPARE(read->stretches.at(0).person, RowId(11));
        QCOMPARE(read->stretches.at(0).days, 14);
        QVERIFY(!read->stretches.at(1).person.isValid() && !read->stretches.at(1).days);
        QCOMPARE(read->standstills.at(0).person, RowId(12));
        QCOMPARE(read->standstills.at(0).term, u"T14"_s);
        QCOMPARE(read->standstills.at(0).row, RowId(9));
        QCOMPARE(read->standstills.at(0).suspension.days, facts.standstills.at(0).suspension.days);
        QCOMPARE(read->byHand.at(0).kind, u"OWN"_s);
        QVERIFY(read->byHand.at(0).place == facts.byHand.at(0).place);
        QCOMPARE(read->byHand.at(0).runsFrom, facts.byHand.at(0).runsFrom);
        QCOMPARE(read->byHand.at(0).dueOn, facts.byHand.at(0).dueOn);
        QCOMPARE(read->byHand.at(0).metOn, facts.byHand.at(0).metOn);
        QVERIFY(read->byHand.at(0).outlivesCase);
        QCOMPARE(read->checkInsHeld, facts.checkInsHeld);
        QCOMPARE(read->closedOn, facts.closedOn);
        QVERIFY(read->isStillOwed);
    }

    void aCaseWithoutFactsComesBack()
    {
        const auto read = factsIn(bytesOf({}));
        QVERIFY(read);
        QVERIFY(read->events.empty() && !read->closedOn);
    }

    void whatIsNotWholeIsNotRead()
    {
        const QByteArray whole = bytesOf(everything());
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY2(!factsIn(whole.first(length)), qPrintable(QString::number(length)));
        QVERIFY(!factsIn(whole + '\0'));
        QVERIFY(!factsIn(QByteArray(whole.size(), '\xff')));
    }
};

QTEST_GUILESS_MAIN(FactBytesTest)
#include "factbytestest.moc"
