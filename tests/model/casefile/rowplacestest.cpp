// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/rowplaces.h"

#include "tests/support/quiettest.h"
#include "tests/support/testwork.h"

using namespace model;
using namespace Qt::StringLiterals;
using tests::TestWork;

namespace {

RowId add(TestWork &work, CaseId id)
{
    Allegation row;
    work->service().save(id, row);
    return row.row.id;
}

RowId addConsent(TestWork &work, CaseId id)
{
    Consent row;
    work->service().save(id, row);
    return row.row.id;
}

} // namespace

class RowPlacesTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void countsWithinTheCase()
    {
        TestWork work;
        const CaseId one = work->service().open();
        const CaseId other = work->service().open();
        add(work, one);
        const RowId first = add(work, other);
        const RowId second = add(work, other);
        addConsent(work, one);
        const RowId consent = addConsent(work, other);
        Store &store = work->store();
        QCOMPARE(rowPlace(store, u"allegation"_s, other, first), 1);
        QCOMPARE(rowPlace(store, u"allegation"_s, other, second), 2);
        QCOMPARE(rowPlace(store, u"consent"_s, other, consent), 1);
        QCOMPARE(rowPlace(store, u"allegation"_s, one, second), 0); // not of this case
    }

    void anAllegationKeepsItsOwnNumber()
    {
        TestWork work;
        const CaseId id = work->service().open();
        Allegation row{.number = 7};
        work->service().save(id, row);
        QCOMPARE(rowPlace(work->store(), u"allegation"_s, id, row.row.id), 7);
    }

    void whatIsNoSectionOfRowsHasNoPlace()
    {
        TestWork work;
        const CaseId id = work->service().open();
        for (const QString &name : {u"intake"_s, u"journal"_s, u"allegation; DROP TABLE journal"_s, QString()})
            QCOMPARE(rowPlace(work->store(), name, id, RowId(1)), 0);
    }
};

QTEST_GUILESS_MAIN(RowPlacesTest)
#include "rowplacestest.moc"
