// SPDX-License-Identifier: EUPL-1.2
// The command line of the window. It ends the program when something is wrong, so each test runs this program once
// more, as that program.
#include "app/arguments.h"

#include "tests/support/quiettest.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTextStream>

using app::Arguments;
using namespace Qt::StringLiterals;

namespace {

constexpr auto AsProgram = "MELDWIJZER_READ_ARGUMENTS";

struct Answer
{
    int exitCode = -1;
    QString out; // "vault role language"
    QString error;
};

Answer answerTo(const QStringList &words)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(AsProgram), u"1"_s);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), words);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()).trimmed(),
            QString::fromUtf8(process.readAllStandardError())};
}

int readAndSay(QCoreApplication &application)
{
    QCoreApplication::setApplicationVersion(u"1.2.3"_s);
    const Arguments read = Arguments::read(application);
    const QString language = !read.language                               ? u"-"_s
                             : *read.language == model::Language::English ? u"English"_s
                                                                          : u"Dutch"_s;
    for (const QString &other : read.notOpened)
        QTextStream(stdout) << "not " << other << "; ";
    QTextStream(stdout) << (read.vault.isEmpty() ? u"-"_s : read.vault) << ' '
                        << (read.demo ? model::roleName(*read.demo) : u"-"_s) << ' ' << language << Qt::endl;
    return 0;
}

} // namespace

class ArgumentsTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void understandsWhatIsSaid_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("understood");
        QTest::newRow("nothing") << QStringList() << u"- - -"_s;
        QTest::newRow("a vault") << QStringList{u"/home/x/a b.meldwijzer"_s} << u"/home/x/a b.meldwijzer - -"_s;
        QTest::newRow("the key file in a vault")
            << QStringList{u"/home/x/b.meldwijzer/vault.keys"_s} << u"/home/x/b.meldwijzer - -"_s;
        QTest::newRow("three vaults, one of them twice")
            << QStringList{u"/x/a"_s, u"/x/b"_s, u"/x/a/vault.keys"_s, u"/x/c"_s} << u"not /x/b; not /x/c; /x/a - -"_s;
        QTest::newRow("demo and a vault")
            << QStringList{u"--demo"_s, u"legal"_s, u"/x/a"_s} << u"not /x/a; - legal -"_s;
        QTest::newRow("demo") << QStringList{u"--demo"_s} << u"- adviser -"_s;
        QTest::newRow("demo of a role") << QStringList{u"--demo"_s, u"counsellor"_s} << u"- counsellor -"_s;
        QTest::newRow("role first") << QStringList{u"legal"_s, u"--demo"_s} << u"- legal -"_s;
        QTest::newRow("English") << QStringList{u"--lang"_s, u"en"_s} << u"- - English"_s;
        QTest::newRow("all") << QStringList{u"--lang=nl"_s, u"--demo"_s, u"investigator"_s}
                             << u"- investigator Dutch"_s;
        QTest::newRow("a vault that looks like an option") << QStringList{u"--"_s, u"--demo"_s} << u"--demo - -"_s;
    }

    void understandsWhatIsSaid()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, understood);
        const Answer answer = answerTo(words);
        QCOMPARE(answer.error, QString());
        QCOMPARE(answer.out, understood);
        QCOMPARE(answer.exitCode, 0);
    }

    void refusesWhatItDoesNotKnowAndNamesIt_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("named");
        QTest::newRow("a role") << QStringList{u"--demo"_s, u"boss"_s} << u"boss"_s;
        QTest::newRow("a language") << QStringList{u"--lang"_s, u"fr"_s} << u"fr"_s;
        QTest::newRow("an option") << QStringList{u"--nonsense"_s} << u"nonsense"_s;
        QTest::newRow("a language that is not said") << QStringList{u"--lang"_s} << u"lang"_s;
    }

    void refusesWhatItDoesNotKnowAndNamesIt()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, named);
        const Answer answer = answerTo(words);
        QVERIFY(answer.exitCode > 0);
        QVERIFY2(answer.error.contains(named), qPrintable(answer.error));
        QCOMPARE(answer.out, QString());
    }

    void helpNamesEveryRoleAndTheVersionIsTold()
    {
        const Answer help = answerTo({u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        for (const QString &role : {u"counsellor"_s, u"adviser"_s, u"investigator"_s, u"legal"_s})
            QVERIFY2(help.out.contains(role), qPrintable(help.out));
        QVERIFY(answerTo({u"--version"_s}).out.contains(u"1.2.3"_s));
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (qEnvironmentVariableIsSet(AsProgram))
        return readAndSay(application);
    ArgumentsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "argumentstest.moc"
