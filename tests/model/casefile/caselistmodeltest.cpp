// SPDX-License-Identifier: EUPL-1.2
// The list over a source that counts what is asked of it: the words it shows, and how little it fetches for them.
#include "model/casefile/caselistmodel.h"

#include "model/casefile/crossfacts.h"
#include "model/codes/codelists.h"
#include "model/workflow/procedures.h"
#include "tests/support/quiettest.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace model;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 6, 17);

// Cases that can be told apart by their number, and a note of every fetch.
struct Register
{
    std::map<qint64, CaseFile> files;
    std::vector<size_t> fetches; // how many rows each time

    explicit Register(int count)
    {
        for (int i = 1; i <= count; ++i)
            files[i] = {.id = CaseId(i), .number = u"2026-%1"_s.arg(i), .openedOn = QDate(2026, 1, 9)};
    }
    [[nodiscard]] std::vector<CaseId> ids() const
    {
        std::vector<CaseId> all;
        for (const auto &[id, file] : files)
            all.push_back(file.id);
        return all;
    }
    std::vector<CaseFile> fetch(const std::vector<CaseId> &ids)
    {
        fetches.push_back(ids.size());
        std::vector<CaseFile> found;
        for (const CaseId id : ids)
            found.push_back(files.at(id.value()));
        return found;
    }
};

struct List
{
    Register cases;
    CodeLists codes = CodeLists::builtIn();
    Procedure procedure = builtInProcedure(Role::Adviser, emptyFacts());
    CaseListModel model;

    explicit List(int count, Language language = Language::English)
        : cases(count),
          model(codes, procedure, language, Today, [this](const std::vector<CaseId> &ids) { return cases.fetch(ids); })
    {
        model.setIds(cases.ids());
    }
    [[nodiscard]] QString text(int row, CaseListModel::Columns column) const
    {
        return model.index(row, column).data().toString();
    }
};

} // namespace

class CaseListModelTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void keepsThePromisesOfAModel()
    {
        List list(3);
        const QAbstractItemModelTester tester(&list.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.model.setIds(list.cases.ids());
        list.model.setIds({});
        QCOMPARE(list.model.rowCount(), 0);
        QCOMPARE(list.model.columnCount(), int(CaseListModel::ColumnCount));
        QCOMPARE(list.model.rowCount(list.model.index(0, 0)), 0);
    }

    void fetchesTheRowsAroundTheOneThatIsLookedAtAndNoMore()
    {
        List list(1001);
        QVERIFY(list.cases.fetches.empty()); // a list that is not looked at costs nothing
        QCOMPARE(list.text(450, CaseListModel::Number), u"2026-451"_s);
        QCOMPARE(list.cases.fetches, std::vector<size_t>{200});
        for (int row = 400; row < 600; ++row)
            QCOMPARE(list.text(row, CaseListModel::Number), u"2026-%1"_s.arg(row + 1));
        QCOMPARE(list.cases.fetches.size(), size_t(1));
        QCOMPARE(list.text(1000, CaseListModel::Number), u"2026-1001"_s);
        QCOMPARE(list.cases.fetches, (std::vector<size_t>{200, 1})); // the last block is as short as it is
    }

    void aWalkThroughManyCasesKeepsFewOfThem()
    {
        List list(4000);
        for (int row = 0; row < 4000; row += 100)
            (void)list.text(row, CaseListModel::Number);
        QCOMPARE(list.cases.fetches.size(), size_t(20));
        (void)list.text(0, CaseListModel::Number);
        QCOMPARE(list.cases.fetches.size(), size_t(21)); // it was let go on the way
    }

    void aCaseThatChangedIsFetchedAgain()
    {
        List list(5);
        QCOMPARE(list.text(2, CaseListModel::Alias), QString());
        list.cases.files[3].alias = u"@melder-3"_s;
        QCOMPARE(list.text(2, CaseListModel::Alias), QString());
        QSignalSpy changed(&list.model, &QAbstractItemModel::dataChanged);
        list.model.refresh(CaseId(3));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex().row(), 2);
        QCOMPARE(list.text(2, CaseListModel::Alias), u"@melder-3"_s);
        list.model.refresh(CaseId(99)); // not in this list
        QCOMPARE(changed.size(), 1);
    }

    void saysWhichCaseStandsWhere()
    {
        const List list(3);
        QCOMPARE(list.model.idAt(1), CaseId(2));
        QCOMPARE(list.model.rowOf(CaseId(3)), 2);
        QCOMPARE(list.model.rowOf(CaseId(4)), -1);
        QVERIFY(!list.model.idAt(3).isValid());
        QVERIFY(!list.model.idAt(-1).isValid());
    }

    void saysEverythingInTheLanguageOfTheWindow()
    {
        for (const Language language : {Language::English, Language::Dutch}) {
            List list(1, language);
            CaseFile &file = list.cases.files[1];
            file.phase = list.procedure.phases.front().id;
            file.component = list.codes.list(u"component"_s).codes.front().code;
            QCOMPARE(list.text(0, CaseListModel::Phase), list.procedure.phases.front().text.in(language));
            QCOMPARE(list.text(0, CaseListModel::Component),
                     list.codes.list(u"component"_s).codes.front().text.in(language));
            QCOMPARE(list.text(0, CaseListModel::OpenedOn),
                     language == Language::Dutch ? u"9 jan. 2026"_s : u"9 Jan 2026"_s);
        }
    }

    void aPassedDaySaysItIsLateUnlessTheCaseIsClosed()
    {
        List list(4);
        list.cases.files[1].nextDueOn = Today.addDays(-1);
        list.cases.files[2].nextDueOn = Today;
        list.cases.files[3].nextDueOn = Today.addDays(-1);
        list.cases.files[3].isOpen = false;
        QCOMPARE(list.text(0, CaseListModel::NextDueOn), u"16 Jun 2026 (late)"_s);
        QCOMPARE(list.text(1, CaseListModel::NextDueOn), u"17 Jun 2026"_s);
        QCOMPARE(list.text(2, CaseListModel::NextDueOn), QString());
        QCOMPARE(list.text(3, CaseListModel::NextDueOn), QString());
        QCOMPARE(list.text(0, CaseListModel::State), u"Open"_s);
        QCOMPARE(list.text(2, CaseListModel::State), u"Closed"_s);
        QCOMPARE(list.text(0, CaseListModel::Phase), u"All phases finished"_s);
    }

    void everyColumnHasANameAndAnOrderOfItsOwn()
    {
        const List list(0);
        QStringList names;
        QList<int> orders;
        for (int column = 0; column < CaseListModel::ColumnCount; ++column) {
            names << list.model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            orders << int(CaseListModel::sortOf(column));
        }
        QVERIFY(!names.contains(QString()));
        QCOMPARE(names.removeDuplicates(), 0);
        QCOMPARE(QSet<int>(orders.begin(), orders.end()).size(), int(CaseListModel::ColumnCount));
    }
};

QTEST_GUILESS_MAIN(CaseListModelTest)
#include "caselistmodeltest.moc"
