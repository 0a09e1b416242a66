// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/termsbyhand.h"

#include "model/casefile/casecontents.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;

namespace {

QStringList inWords(const CaseContents &contents)
{
    QStringList words;
    for (const TermByHand &hand : termsByHand(contents))
        words << u"%1 %2 %3 %4"_s.arg(hand.kind, hand.place.section)
                     .arg(hand.place.row.value())
                     .arg(hand.dueOn.value_or(QDate()).toString(Qt::ISODate));
    return words;
}

} // namespace

class TermsByHandTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyCaseHasNone() { QVERIFY(termsByHand({}).empty()); }

    void takesEveryThingThatWasPlanned()
    {
        CaseContents contents;
        contents.terms = {{.row = {.id = RowId(1)}, .kind = {u"OWN"_s}, .dueOn = QDate(2026, 6, 1)}};
        contents.conversations = {
            {.row = {.id = RowId(2)}, .heldOn = QDate(2026, 5, 1), .followUpOn = QDate(2026, 5, 8)}};
        contents.aftercare = {{.row = {.id = RowId(3)}, .plannedOn = QDate(2026, 9, 1)}};
        contents.agreements = {{.row = {.id = RowId(4)}, .dueOn = QDate(2026, 7, 1)}};
        QCOMPARE(inWords(contents),
                 QStringList({u"OWN term 1 2026-06-01"_s, u"FOLLOW_UP conversation 2 2026-05-08"_s,
                              u"CHECK_IN aftercare 3 2026-09-01"_s, u"AGREEMENT agreement 4 2026-07-01"_s}));
    }

    void whatWasDoneOrRetractedIsNotPlanned()
    {
        CaseContents contents;
        contents.conversations = {{.row = {.id = RowId(1)}, .followUpOn = QDate(2026, 5, 8)},
                                  {.row = {.id = RowId(2)}, .heldOn = QDate(2026, 5, 8)}};
        contents.aftercare = {{.row = {.id = RowId(3)}, .plannedOn = QDate(2026, 9, 1), .heldOn = QDate(2026, 9, 2)}};
        contents.agreements = {{.row = {.id = RowId(4)}, .dueOn = QDate(2026, 7, 1), .doneOn = QDate(2026, 6, 30)},
                               {.row = {.id = RowId(5), .retracted = true}, .dueOn = QDate(2026, 7, 1)}};
        QCOMPARE(inWords(contents), QStringList());
    }

    void promisesOutliveTheCaseAndAppointmentsDoNot()
    {
        CaseContents contents;
        contents.terms = {{.row = {.id = RowId(1)}, .dueOn = QDate(2026, 6, 1)}};
        contents.conversations = {{.row = {.id = RowId(2)}, .followUpOn = QDate(2026, 5, 8)}};
        contents.aftercare = {{.row = {.id = RowId(3)}, .plannedOn = QDate(2026, 9, 1)}};
        contents.agreements = {{.row = {.id = RowId(4)}, .dueOn = QDate(2026, 7, 1)}};
        QList<bool> outlives;
        for (const TermByHand &hand : termsByHand(contents))
            outlives << hand.outlivesCase;
        QCOMPARE(outlives, QList<bool>({false, false, true, true}));
    }
};

QTEST_GUILESS_MAIN(TermsByHandTest)
#include "termsbyhandtest.moc"
