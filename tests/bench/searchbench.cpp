// SPDX-License-Identifier: EUPL-1.2
// Search on a real encrypted file, from a raw key: how soon the first page is there, and what the index costs whoever
// writes. One line per figure, with the time of the processor beside it, which says more on a busy machine; 1: a limit
// not met.
//   searchbench search FOLDER                indexes FOLDER/cases.db where it is not yet, and asks (issue 4)
//   searchbench generate CASES               writes cases without and with the index
//   searchbench import REGISTER.csv          the whole register, without and with the index
#include "model/codes/codelists.h"
#include "model/exchange/generator.h"
#include "model/exchange/registerimport.h"
#include "tests/bench/bench.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace model;
using bench::access;
using bench::report;
using bench::residentMegabytes;

namespace {

class Watch final
{
public:
    Watch() : m_processor(processor()) { m_timer.start(); }
    [[nodiscard]] double milliseconds() const { return double(m_timer.nsecsElapsed()) / 1e6; }
    [[nodiscard]] QString processorTime() const
    {
        return u"processor %1 ms"_s.arg((processor() - m_processor) * 1000.0, 0, 'f', 1);
    }

private:
    static double processor() { return double(std::clock()) / double(CLOCKS_PER_SEC); }

    QElapsedTimer m_timer;
    double m_processor;
};

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

// The first page of one question, as the window asks it: on a connection that was just opened, when the screen was
// shown before (warmed up), and once more.
void askText(const QString &folder, const QString &typed)
{
    const SystemClock clock;
    const auto reader = Casework::open(access(folder + u"/cases.db"_s), Store::Access::ReadOnly, clock);
    const SearchQuery query = readQuery(typed).query;
    const Conditions conditions =
        FilterChoices(CodeLists::builtIn(), reader->procedure()).read(query.filters, Language::Dutch);
    const auto ask = [&](Casework &work, const QString &when, double limit) {
        const Watch watch;
        const SearchAnswer answer = work.search().find({query, conditions.all, typed}, clock.today());
        const double taken = watch.milliseconds();
        report(u"search %1, %2: %3 cases%4, %5"_s.arg(typed, when)
                   .arg(answer.cases.size())
                   .arg(answer.hasMore ? u" and more"_s : QString(), watch.processorTime()),
               taken, limit, u"ms"_s);
    };
    {
        const auto cold = Casework::open(access(folder + u"/cases.db"_s), Store::Access::ReadOnly, clock);
        ask(*cold, u"just opened"_s, 1e9);
    }
    const Watch warming;
    reader->searchIndex().warmUp();
    report(u"warming up, "_s + warming.processorTime(), warming.milliseconds(), 1e9, u"ms"_s);
    ask(*reader, u"first"_s, 50);
    ask(*reader, u"again"_s, 50);
}

void makeIndex(const QString &folder)
{
    const SystemClock clock;
    const auto work = Casework::open(access(folder + u"/cases.db"_s), Store::Access::ReadWrite, clock);
    double longest = 0;
    const Watch whole;
    for (const int shard : work->searchIndex().missing()) {
        const Watch making;
        work->searchIndex().make(shard);
        longest = std::max(longest, making.milliseconds());
        const Watch ordering;
        work->searchIndex().putInOrder(shard);
        longest = std::max(longest, ordering.milliseconds());
    }
    report(u"indexing what was not yet, "_s + whole.processorTime(), whole.milliseconds() / 1000.0, 180, u"s"_s);
    report(u"longest time a draft waits meanwhile"_s, longest, 2000, u"ms"_s);
    report(u"memory of indexing"_s, residentMegabytes("VmHWM"), 200, u"MB"_s);
}

void search(const QString &folder)
{
    makeIndex(folder);
    for (const QString &typed :
         {u"kantine"_s, u"gesprek"_s, u"wo*"_s, u"ge*"_s, u"de"_s, u"\"in de\""_s, u"gesprek -team"_s,
          u"gesprek fase:advies"_s, u"ge* rol:getuige"_s, u"rol:getuige"_s, u"zzzniets"_s, u"zz*"_s, u"2026-0042"_s})
        askText(folder, typed);
}

// Does `write` in a fresh vault, without and with the index; `limit` in seconds is of the latter.
void compare(const QString &what, double limit, const std::function<void(Casework &)> &write)
{
    const SystemClock clock;
    for (const bool isIndexed : {false, true, false, true}) {
        const QTemporaryDir folder;
        const auto work = Casework::create(access(folder.filePath(u"cases.db"_s)), Role::Adviser, clock);
        if (!isIndexed)
            work->sections().setListener(nullptr);
        const Watch watch;
        write(*work);
        report(u"%1, %2, %3"_s.arg(what, isIndexed ? u"with the index"_s : u"without it"_s, watch.processorTime()),
               watch.milliseconds() / 1000.0, isIndexed ? limit : 1e9, u"s"_s);
    }
    report(u"memory"_s, residentMegabytes("VmHWM"), 200, u"MB"_s);
}

void import(const QString &file)
{
    const CodeLists codes = CodeLists::builtIn();
    compare(u"import"_s, 3, [&](Casework &work) {
        QFile csv(file);
        if (!csv.open(QIODevice::ReadOnly))
            throw Failure(Failure::Kind::BadInput, u"The register cannot be read."_s, file);
        RegisterImport registerImport(work, openImportMapping(u"builtin:oversight-register"_s, wordsOf(codes)),
                                      wordsOf(codes));
        registerImport.check(csv, u"register"_s);
        registerImport.write();
    });
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString what = arguments.value(1);
    try {
        if (what == u"search"_s)
            search(arguments.value(2));
        else if (what == u"generate"_s)
            compare(u"generating"_s, 1e9, [&](Casework &work) {
                Generator(work, CodeLists::builtIn()).generate(arguments.value(2).toLongLong(), 1);
            });
        else if (what == u"import"_s)
            import(arguments.value(2));
        else
            return 2;
    } catch (const Failure &failure) {
        QTextStream(stderr) << failure.userText() << '\n' << failure.detail() << '\n';
        return 1;
    }
    return bench::allMet ? 0 : 1;
}
