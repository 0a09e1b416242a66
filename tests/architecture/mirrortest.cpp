// SPDX-License-Identifier: EUPL-1.2
// Every source has a test at the mirrored place (model/x/y.cpp -> tests/model/x/ytest.cpp), every test is built and
// asserts.
#include "tests/support/quiettest.h"
#include "tests/support/sourcetree.h"

#include <QMap>

using namespace Qt::StringLiterals;
using namespace tests;

namespace {

const QString Exceptions = u"tests/architecture/mirror-exceptions.txt"_s;
const QStringList Layers = {u"app"_s, u"model"_s, u"views"_s};

QString testOf(const QString &source)
{
    return u"tests/"_s + source.chopped(4) + u"test.cpp"_s;
}

QMap<QString, QString> exceptions()
{
    QMap<QString, QString> reasons;
    for (const QString &line : listLines(Exceptions))
        reasons.insert(columnsOf(line).value(0), columnsOf(line).value(1));
    return reasons;
}

QStringList testSources()
{
    return sourcesIn({u"tests"_s}, {u"*test.cpp"_s});
}

// In the test itself, or in a helper for several tests that it includes (tests/support/pageroundtrip.h).
bool asserts(const QString &path)
{
    static const QRegularExpression assertion(u"\\b(QCOMPARE|QVERIFY|QTRY_|QFAIL)"_s);
    const QString code = readSource(path);
    if (assertion.match(blanked(code, Blank::CommentsAndStrings)).hasMatch())
        return true;
    const QStringList includes = houseIncludes(code);
    return std::any_of(includes.begin(), includes.end(), [](const QString &include) {
        return include.startsWith(u"tests/"_s) && sourceExists(include) && asserts(include);
    });
}

} // namespace

class MirrorTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void everySourceHasItsTest()
    {
        const auto excused = exceptions();
        QStringList complaints;
        for (const QString &source : sourcesIn(Layers, {u"*.cpp"_s}))
            if (!sourceExists(testOf(source)) && !excused.contains(source))
                complaints << u"%1 has no test: write %2, or say why it needs none in %3"_s.arg(source, testOf(source),
                                                                                                Exceptions);
        QVERIFY2(complaints.isEmpty(), told(complaints).constData());
    }

    void everyExceptionIsStillNeededAndSaysWhy()
    {
        const auto excused = exceptions();
        QStringList complaints;
        for (auto it = excused.begin(); it != excused.end(); ++it) {
            if (!sourceExists(it.key()))
                complaints << u"%1 names %2, which is gone: take the line out"_s.arg(Exceptions, it.key());
            else if (sourceExists(testOf(it.key())))
                complaints << u"%1 excuses %2, which has a test now: take the line out"_s.arg(Exceptions, it.key());
            if (it.value().size() < 15)
                complaints << u"%1 does not say why %2 needs no test"_s.arg(Exceptions, it.key());
        }
        QVERIFY2(complaints.isEmpty(), told(complaints).constData());
    }

    void everyTestIsBuilt()
    {
        const QString list = readSource(u"tests/CMakeLists.txt"_s);
        QStringList complaints;
        for (const QString &test : testSources()) {
            const QString name = test.mid(6).chopped(4); // without "tests/" and ".cpp"
            const QRegularExpression line(u"_test\\(%1[\\s)]"_s.arg(QRegularExpression::escape(name)));
            if (!line.match(list).hasMatch() && !test.startsWith(u"tests/bench/"_s))
                complaints << u"%1 is never built: add unit_test(%2) to tests/CMakeLists.txt"_s.arg(test, name);
        }
        QVERIFY2(complaints.isEmpty(), told(complaints).constData());
    }

    void everyTestAsserts()
    {
        QStringList complaints;
        for (const QString &test : testSources())
            if (!asserts(test))
                complaints << u"%1 checks nothing: no QCOMPARE or QVERIFY in it, nor in a helper it includes"_s.arg(
                    test);
        QVERIFY2(complaints.isEmpty(), told(complaints).constData());
    }
};

QTEST_GUILESS_MAIN(MirrorTest)
#include "mirrortest.moc"
