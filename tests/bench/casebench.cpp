// SPDX-License-Identifier: EUPL-1.2
// Import, generation and the list of cases, on a real encrypted file, from a raw key (Argon2id is apart).
//   casebench import REGISTER.csv            the whole register into a fresh database
//   casebench generate FOLDER CASES          makes FOLDER/cases.db once, for the next one
//   casebench list FOLDER                    from key to painted list, filters, scrolling
//   casebench terms FOLDER                   counts all terms anew, and reads what the screens ask
// Prints one line per figure with its limit (issues 2 and 3, Speed); exit code 1 when one is not met.
#include "app/storagethread.h"
#include "model/casefile/agenda.h"
#include "model/casefile/caselistmodel.h"
#include "model/casefile/termlist.h"
#include "model/codes/codelists.h"
#include "model/exchange/generator.h"
#include "model/exchange/registerimport.h"
#include "model/storage/query.h"
#include "tests/bench/bench.h"
#include "views/caselistview.h"
#include "views/widgets/plaintable.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace model;
using bench::access;
using bench::report;
using bench::residentMegabytes;

namespace {

WordsOfList wordsOf(const CodeLists &codes)
{
    return [&codes](const QString &list) {
        QStringList words;
        if (codes.has(list))
            for (const CodeEntry &entry : codes.list(list).codes)
                words += entry.code;
        return words;
    };
}

void import(const QString &file)
{
    const QTemporaryDir folder;
    const SystemClock clock;
    const auto work = Casework::create(access(folder.filePath(u"cases.db"_s)), Role::Adviser, clock);
    const CodeLists codes = CodeLists::builtIn();
    QFile csv(file);
    if (!csv.open(QIODevice::ReadOnly))
        return report(u"register can be read"_s, 1, 0, u""_s);
    QElapsedTimer timer;
    timer.start();
    RegisterImport registerImport(*work, openImportMapping(u"builtin:oversight-register"_s, wordsOf(codes)),
                                  wordsOf(codes));
    registerImport.check(csv, u"register"_s);
    registerImport.write();
    report(
        u"import of %1 rows, %2 cases"_s.arg(registerImport.report().rowsRead).arg(registerImport.report().casesMade),
        double(timer.elapsed()) / 1000.0, 3.0, u"s"_s);
    report(u"memory of the import"_s, residentMegabytes("VmHWM"), 150, u"MB"_s);
}

void generate(const QString &folder, qint64 cases)
{
    const SystemClock clock;
    const auto work = Casework::create(access(folder + u"/cases.db"_s), Role::Adviser, clock);
    const CodeLists codes = CodeLists::builtIn();
    QElapsedTimer timer;
    timer.start();
    Generator(*work, codes).generate(cases, 1);
    report(u"generating %1 cases"_s.arg(cases), double(timer.elapsed()) / 1000.0, 1e9, u"s"_s);
    report(u"memory of generating"_s, residentMegabytes("VmHWM"), 200, u"MB"_s);
}

// The longest the window is held up while it scrolls over the whole list.
double scroll(views::PlainTable &table)
{
    QElapsedTimer timer;
    double longest = 0;
    const int rows = table.model()->rowCount();
    for (int i = 0; i < 200; ++i) {
        timer.restart();
        table.scrollTo(table.model()->index(int(qint64(rows) * ((i * 37) % 200) / 200), 0),
                       QAbstractItemView::PositionAtTop);
        table.viewport()->grab();
        longest = std::max(longest, double(timer.nsecsElapsed()) / 1e6);
    }
    return longest;
}

// As the window does it: the question goes to the listing thread, the window only takes the answer.
void filter(const QString &folder, CaseListModel &model, views::CaseListView &view)
{
    const SystemClock clock;
    app::StorageThread lister(access(folder + u"/cases.db"_s), Store::Access::ReadOnly, clock);
    for (const CaseFilter &wanted : {CaseFilter{.phase = u"advice"_s}, CaseFilter{.text = u"0042"_s},
                                     CaseFilter{.sortBy = CaseFilter::SortBy::NextDueOn}}) {
        bool done = false;
        auto ids = std::make_shared<std::vector<CaseId>>();
        QElapsedTimer whole;
        QElapsedTimer stop;
        whole.start();
        lister.post([ids, wanted, &clock](Casework &work) { *ids = work.cases().list(wanted, clock.today()); }, &view,
                    [&](const auto &) {
                        model.setIds(std::move(*ids));
                        view.grab();
                        done = true;
                    });
        double longest = 0;
        while (!done) {
            stop.start();
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
            longest = std::max(longest, double(stop.nsecsElapsed()) / 1e6);
        }
        report(u"longest stop while filtering (%1 found, %2 ms on the listing thread)"_s.arg(model.rowCount())
                   .arg(whole.elapsed()),
               longest, 50, u"ms"_s);
    }
}

void list(const QString &folder)
{
    const SystemClock clock;
    const CodeLists codes = CodeLists::builtIn();
    views::CaseListView view;
    view.resize(1280, 800);
    view.show();
    QCoreApplication::processEvents();
    QElapsedTimer timer;
    timer.start();
    const auto reader = Casework::open(access(folder + u"/cases.db"_s), Store::Access::ReadOnly, clock);
    CaseListModel model(codes, reader->procedure(), Language::Dutch, clock.today(),
                        [&](const std::vector<CaseId> &ids) {
                            std::vector<CaseFile> rows;
                            for (const CaseId id : ids)
                                rows.push_back(reader->cases().find(id).value_or(CaseFile{}));
                            return rows;
                        });
    view.setModel(&model, &CaseListModel::sortOf);
    model.setIds(reader->cases().list({}, clock.today()));
    view.setTotal(model.rowCount());
    view.grab();
    report(u"from key to painted list of %1 cases"_s.arg(model.rowCount()), double(timer.nsecsElapsed()) / 1e6, 300,
           u"ms"_s);
    report(u"longest stop while scrolling"_s, scroll(*view.table()), 50, u"ms"_s);

    filter(folder, model, view);
    report(u"resident memory"_s, residentMegabytes("VmRSS"), 200, u"MB"_s);
}

// What one question to the stored terms takes, with how many lines it gave.
template <typename Ask>
void ask(const QString &what, double limit, Ask &&ask)
{
    QElapsedTimer timer;
    timer.start();
    const auto lines = ask();
    report(u"%1 (%2)"_s.arg(what).arg(lines), double(timer.nsecsElapsed()) / 1e6, limit, u"ms"_s);
}

void terms(const QString &folder)
{
    const SystemClock clock;
    const auto work = Casework::open(access(folder + u"/cases.db"_s), Store::Access::ReadWrite, clock);
    // The first time reads the facts from the sections (a vault of an older format); after that they are stored.
    const auto recount = [&](const QString &what, double limit) {
        QElapsedTimer timer;
        timer.start();
        const qint64 cases = work->terms().refreshAll();
        report(u"terms of %1 cases, %2"_s.arg(cases).arg(what), double(timer.elapsed()) / 1000.0, limit, u"s"_s);
    };
    if (!work->terms().isCurrent())
        recount(u"from the sections, once"_s, 60);
    recount(u"from their facts"_s, 2.0);
    work->service().write([&] { Query(work->store(), u"UPDATE case_facts SET digest = x'00'"_s).exec(); });
    recount(u"from their facts, each changed"_s, 60);
    const QDate today = clock.today();
    const auto reader = Casework::open(access(folder + u"/cases.db"_s), Store::Access::ReadOnly, clock);
    const Agenda agenda(reader->store());
    ask(u"Today: what is due"_s, 100, [&] { return agenda.due(today, today.addDays(30), 200).size(); });
    ask(u"Today: how many are due"_s, 100, [&] { return agenda.countDue(today); });
    ask(u"Today: nothing planned"_s, 100, [&] { return agenda.nothingPlanned(200).size(); });
    const TermList list(reader->store());
    for (const TermFilter::SortBy sortBy :
         {TermFilter::SortBy::Due, TermFilter::SortBy::Kind, TermFilter::SortBy::Number}) {
        const TermFilter filter{.sortBy = sortBy};
        std::vector<TermLine> page;
        ask(u"Terms: first page, sort %1"_s.arg(int(sortBy)), 300,
            [&] { return (page = list.page(filter, today, nullptr, 200)).size(); });
        ask(u"Terms: next page, sort %1"_s.arg(int(sortBy)), 300,
            [&] { return list.page(filter, today, page.empty() ? nullptr : &page.back(), 200).size(); });
    }
    ask(u"Terms: late"_s, 300, [&] { return list.page({.show = TermFilter::Show::Late}, today, nullptr, 200).size(); });
    ask(u"Terms: how many"_s, 300, [&] { return list.count({}, today); });
    report(u"memory of counting terms"_s, residentMegabytes("VmHWM"), 200, u"MB"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    try {
        if (arguments.value(1) == u"import"_s)
            import(arguments.value(2));
        else if (arguments.value(1) == u"generate"_s)
            generate(arguments.value(2), arguments.value(3).toLongLong());
        else if (arguments.value(1) == u"list"_s)
            list(arguments.value(2));
        else if (arguments.value(1) == u"terms"_s)
            terms(arguments.value(2));
        else
            return 2;
    } catch (const Failure &failure) {
        QTextStream(stderr) << failure.userText() << '\n' << failure.detail() << '\n';
        return 1;
    }
    return bench::allMet ? 0 : 1;
}
