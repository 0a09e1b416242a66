// SPDX-License-Identifier: EUPL-1.2
// How a file begins and how long it may be: licence first, then what it is for; 300 lines a file, 40 lines a function.
#include "tests/support/quiettest.h"
#include "tests/support/sourcetree.h"

#include <QMap>

using namespace Qt::StringLiterals;
using namespace tests;

namespace {

const QString Exceptions = u"tests/architecture/size-exceptions.txt"_s;
const QString Licence = u"// SPDX-License-Identifier: EUPL-1.2"_s;

struct Budget
{
    int lines = 300;
    int function = 40;
};

QStringList ourSources(const QStringList &patterns)
{
    return sourcesIn({u"app"_s, u"model"_s, u"views"_s, u"tests"_s}, patterns);
}

QMap<QString, Budget> exceptions()
{
    QMap<QString, Budget> budgets;
    for (const QString &line : listLines(Exceptions)) {
        const QStringList columns = columnsOf(line);
        budgets.insert(columns.value(0), {columns.value(1).toInt(), columns.value(2).toInt()});
    }
    return budgets;
}

// Our formatting puts the braces of a function alone in the first column; a class closes with "};" and does not count.
QStringList functionsLongerThan(int budget, const QString &path)
{
    const QStringList lines = blanked(readSource(path), Blank::CommentsAndStrings).split(u'\n');
    QStringList found;
    qsizetype begin = -1;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i] == u"{"_s)
            begin = i;
        else if (lines[i] == u"}"_s && begin > 0) {
            const qsizetype length = i - begin - 1;
            if (length > budget)
                found << u"%1:%2 is a function of %3 lines (at most %4): cut out what has a name of its own"_s.arg(path)
                             .arg(begin)
                             .arg(length)
                             .arg(budget);
            begin = -1;
        }
    }
    return found;
}

} // namespace

class HeaderTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void everySourceBeginsWithItsLicence()
    {
        QStringList complaints;
        for (const QString &path : ourSources({u"*.h"_s, u"*.cpp"_s}))
            if (sourceLines(path).value(0) != Licence)
                complaints << u"%1 must begin with the line: %2"_s.arg(path, Licence);
        QVERIFY2(complaints.isEmpty(), told(complaints).constData());
    }

    void everyHeaderSaysWhatItIsFor()
    {
        QStringList complaints;
        for (const QString &path : ourSources({u"*.h"_s})) {
            const QString purpose = sourceLines(path).value(1);
            if (!purpose.startsWith(u"// "_s) || purpose.size() < 30)
                complaints << u"%1 does not say what it is for: write it as a comment under the licence line"_s.arg(
                    path);
            if (!readSource(path).contains(u"\n#pragma once\n"_s))
                complaints << u"%1 lacks #pragma once"_s.arg(path);
        }
        QVERIFY2(complaints.isEmpty(), told(complaints).constData());
    }

    void everyFolderSaysWhatItIsFor()
    {
        QStringList complaints;
        for (const QString &path : sourcesIn(
                 {u"app"_s, u"model"_s, u"views"_s, u"tests"_s, u"resources"_s, u"packaging"_s, u"translations"_s},
                 {u"CMakeLists.txt"_s}))
            if (!sourceLines(path).value(0).startsWith(u"# "_s))
                complaints << u"%1 does not begin with a comment that says what the folder is for"_s.arg(path);
        QVERIFY2(complaints.isEmpty(), told(complaints).constData());
    }

    void noFileOrFunctionOutgrowsItsBudget()
    {
        const auto budgets = exceptions();
        QStringList complaints;
        for (const QString &path : ourSources({u"*.h"_s, u"*.cpp"_s})) {
            const Budget budget = budgets.value(path);
            const qsizetype lines = sourceLines(path).size() - 1;
            if (lines > budget.lines)
                complaints
                    << u"%1 has %2 lines (at most %3): it is two things, give each a file"_s.arg(path).arg(lines).arg(
                           budget.lines);
            complaints << functionsLongerThan(budget.function, path);
        }
        QVERIFY2(complaints.isEmpty(), told(complaints).constData());
    }

    void everyExceptionIsNeededAndSaysWhy()
    {
        QStringList complaints;
        for (const QString &line : listLines(Exceptions)) {
            const QStringList columns = columnsOf(line);
            if (!sourceExists(columns.value(0)))
                complaints << u"%1 names %2, which is gone: take the line out"_s.arg(Exceptions, columns.value(0));
            else if (sourceLines(columns[0]).size() - 1 <= Budget().lines &&
                     functionsLongerThan(Budget().function, columns[0]).isEmpty())
                complaints << u"%1 excuses %2, which fits the house by now: take the line out"_s.arg(Exceptions,
                                                                                                     columns[0]);
            if (columns.value(3).size() < 15)
                complaints << u"%1 does not say why %2 may be larger"_s.arg(Exceptions, columns.value(0));
        }
        QVERIFY2(complaints.isEmpty(), told(complaints).constData());
    }
};

QTEST_GUILESS_MAIN(HeaderTest)
#include "headertest.moc"
