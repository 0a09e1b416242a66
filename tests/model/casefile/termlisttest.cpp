// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/termlist.h"

#include "tests/support/quiettest.h"
#include "tests/support/testwork.h"

using namespace Qt::StringLiterals;
using namespace model;
using tests::TestWork;
using Show = TermFilter::Show;
using SortBy = TermFilter::SortBy;

namespace {

const QDate Today(2026, 6, 5);

QStringList inWords(const std::vector<TermLine> &lines)
{
    QStringList words;
    for (const TermLine &line : lines)
        words << u"%1 %2 %3"_s.arg(line.number, line.kind, line.dueOn.toString(Qt::ISODate));
    return words;
}

} // namespace

class TermListTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        // One late, one soon, a right that lapsed, a right that is soon over, one by hand.
        received(QDate(2026, 5, 1));
        received(QDate(2026, 6, 1));
        for (const QDate day : {QDate(2026, 3, 2), QDate(2026, 5, 20)}) {
            const CaseId id = m_work->service().open();
            Decision decision{.notifiedOn = day};
            m_work->service().save(id, decision);
        }
        const CaseId id = m_work->service().open();
        Term term{.kind = {u"OWN"_s}, .dueOn = QDate(2026, 6, 30)};
        m_work->service().save(id, term);
    }

    void showsWhatRunsSoonestFirst()
    {
        QCOMPARE(shown({}), QStringList({u"2026-0001 T1 2026-05-08"_s, u"2026-0002 T1 2026-06-08"_s,
                                         u"2026-0005 OWN 2026-06-30"_s, u"2026-0004 T13 2026-07-01"_s}));
    }

    void sortsByKindAndByNumber()
    {
        QCOMPARE(shown({.sortBy = SortBy::Kind}),
                 QStringList({u"2026-0005 OWN 2026-06-30"_s, u"2026-0001 T1 2026-05-08"_s, u"2026-0002 T1 2026-06-08"_s,
                              u"2026-0004 T13 2026-07-01"_s}));
        QCOMPARE(shown({.sortBy = SortBy::Number}),
                 QStringList({u"2026-0001 T1 2026-05-08"_s, u"2026-0002 T1 2026-06-08"_s, u"2026-0004 T13 2026-07-01"_s,
                              u"2026-0005 OWN 2026-06-30"_s}));
    }

    void filters()
    {
        QCOMPARE(shown({.show = Show::Late}), QStringList{u"2026-0001 T1 2026-05-08"_s});
        QCOMPARE(shown({.show = Show::Soon}), QStringList{u"2026-0002 T1 2026-06-08"_s});
        QCOMPARE(shown({.kind = u"T13"_s}), QStringList{u"2026-0004 T13 2026-07-01"_s});
        QCOMPARE(shown({.show = Show::Late, .kind = u"T13"_s}), QStringList());
    }

    void countsWhatItShows()
    {
        const TermList list(m_work->store());
        QCOMPARE(list.count({}, Today), 4);
        QCOMPARE(list.count({.show = Show::Late}, Today), 1);
        QCOMPARE(list.count({.kind = u"T1"_s}, Today), 2);
    }

    void turnsPagesWithoutLosingALine_data()
    {
        QTest::addColumn<int>("sortBy");
        for (const SortBy sortBy : {SortBy::Due, SortBy::Kind, SortBy::Number})
            QTest::addRow("%d", int(sortBy)) << int(sortBy);
    }
    void turnsPagesWithoutLosingALine()
    {
        QFETCH(int, sortBy);
        const TermFilter filter{.sortBy = SortBy(sortBy)};
        const TermList list(m_work->store());
        QStringList seen;
        std::vector<TermLine> page = list.page(filter, Today, nullptr, 1);
        while (!page.empty()) {
            seen << inWords(page);
            page = list.page(filter, Today, &page.back(), 1);
        }
        QCOMPARE(seen, shown(filter));
    }

    void aLineSaysWhatItIs()
    {
        const std::vector<TermLine> lines = TermList(m_work->store()).page({}, Today, nullptr, 10);
        QVERIFY(lines[0].isLate);
        QVERIFY(lines[0].isStatutory);
        QCOMPARE(lines[0].rule, u"T1"_s);
        QCOMPARE(lines[0].startedOn, QDate(2026, 5, 1));
        QVERIFY(!lines[0].alias.isEmpty());
        QVERIFY(lines[2].rule.isEmpty()); // by hand
        QVERIFY(!lines[2].isStatutory);
        QCOMPARE(lines[3].section, u"decision"_s);
        QVERIFY(lines[3].row.isValid());
        QVERIFY(lines[3].lapses && !lines[3].isLate);
    }

    void namesTheKindsThatRun()
    {
        QCOMPARE(TermList(m_work->store()).kinds(), QStringList({u"OWN"_s, u"T1"_s, u"T13"_s}));
    }

private:
    void received(QDate day)
    {
        const CaseId id = m_work->service().open();
        Intake intake{.receivedOn = day};
        m_work->service().save(id, intake);
    }

    [[nodiscard]] QStringList shown(const TermFilter &filter)
    {
        return inWords(TermList(m_work->store()).page(filter, Today, nullptr, 10));
    }

    TestWork m_work;
};

QTEST_GUILESS_MAIN(TermListTest)
#include "termlisttest.moc"
