// SPDX-License-Identifier: EUPL-1.2
// The rules and facts of a term: every finding once, and what an empty and a full one tell.
#include "model/term/term.h"
#include "tests/support/inwords.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;
using namespace tests;

namespace {

const QDate Today(2026, 6, 17);

Term full()
{
    return {.kind = {u"T1"_s},
            .runsFrom = QDate(2026, 4, 2),
            .dueOn = QDate(2026, 4, 9),
            .metOn = QDate(2026, 4, 7),
            .note = {u"some text"_s}};
}

Facts factsOf(const std::vector<Term> &rows)
{
    Facts facts;
    addFacts(rows, facts);
    return facts;
}

} // namespace

class TermTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void findsNothingInWhatIsNotWrittenYet() { QCOMPARE(inWords(validate(Term(), Today)), QStringList()); }

    void findsNothingInWhatIsRight() { QCOMPARE(inWords(validate(full(), Today)), QStringList()); }

    void findsWhatCannotBe_data()
    {
        QTest::addColumn<Term>("term");
        QTest::addColumn<QStringList>("findings");
        QTest::newRow("met in the future")
            << Term{.kind = {u"T1"_s}, .metOn = Today.addDays(1)} << QStringList{u"Wrong term.met_on"_s};
        QTest::newRow("begins and ends in the future")
            << Term{.kind = {u"T1"_s}, .runsFrom = Today.addDays(5), .dueOn = Today.addDays(12)} << QStringList{};
        QTest::newRow("ends before it begins")
            << Term{.kind = {u"T1"_s}, .runsFrom = QDate(2026, 6, 2), .dueOn = QDate(2026, 6, 1)}
            << QStringList{u"Wrong term.due_on"_s};
        QTest::newRow("met before it begins")
            << Term{.kind = {u"T1"_s}, .runsFrom = QDate(2026, 6, 2), .metOn = QDate(2026, 6, 1)}
            << QStringList{u"Wrong term.met_on"_s};
        QTest::newRow("a date, but of what")
            << Term{.dueOn = QDate(2026, 6, 24)} << QStringList{u"Missing term.kind"_s};
    }

    void findsWhatCannotBe()
    {
        QFETCH(Term, term);
        QFETCH(QStringList, findings);
        QCOMPARE(inWords(validate(term, Today)), findings);
    }

    void tellsItsFactsWhenNothingIsWritten() { QCOMPARE(inWords(factsOf({})), QStringList({u"term.any: no"_s})); }

    void tellsItsFactsWhenAllIsWritten() { QCOMPARE(inWords(factsOf({full()})), QStringList({u"term.any: yes"_s})); }

    void aRetractedRowCountsForNothing()
    {
        Term retracted = full();
        retracted.row.retracted = true;
        QCOMPARE(inWords(factsOf({retracted})), inWords(factsOf({})));
    }
};

QTEST_GUILESS_MAIN(TermTest)
#include "termtest.moc"
