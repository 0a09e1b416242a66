// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/program.h"

#include "app/cli/clitext.h"
#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "model/core/clock.h"
#include "model/core/didyoumean.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace app {

namespace {

std::vector<CliCommand> allCommands()
{
    return {createCommand(), importCommand(), exportCommand(),   verifyCommand(), generateCommand(), listCommand(),
            searchCommand(), noteCommand(),   documentCommand(), termCommand(),   dayCommand()};
}

QString overview()
{
    QString text =
        CliText::tr("Usage: meldwijzer-cli COMMAND …") + u"\n\n"_s +
        CliText::tr("Works on the encrypted vaults of Meldwijzer without its window, and counts legal terms.") +
        u"\n\n"_s + CliText::tr("Commands:") + u'\n';
    for (const CliCommand &command : allCommands())
        text += u"  "_s + command.name.leftJustified(10) + command.summary + u'\n';
    text += u'\n' +
            CliText::tr("“meldwijzer-cli COMMAND --help” tells more. “--version” shows the version, “--lang nl” or "
                        "“--lang en” chooses the language.") +
            u"\n\n"_s + exitCodesText();
    return text;
}

// "--lang nl" or "--lang=nl", wherever it stands: the help must be in it, too.
QString chosenLanguage(const QStringList &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i].startsWith(u"--lang="_s))
            return words[i].mid(7);
        if (words[i] == "--lang"_L1)
            return words.value(i + 1);
    }
    return {};
}

QString spoken(const QString &chosen)
{
    return !chosen.isEmpty() ? chosen : QLocale().language() == QLocale::Dutch ? u"nl"_s : u"en"_s;
}

bool speak(const QString &language, QTranslator &translator)
{
    if (language == "nl"_L1 && translator.load(u":/translations/meldwijzer_nl.qm"_s))
        QCoreApplication::installTranslator(&translator);
    return language == "nl"_L1 || language == "en"_L1;
}

QStringList withoutLanguage(QStringList words)
{
    for (qsizetype i = 0; i < words.size();) {
        if (words[i].startsWith(u"--lang="_s))
            words.removeAt(i);
        else if (words[i] == "--lang"_L1)
            words.remove(i, std::min<qsizetype>(2, words.size() - i));
        else
            ++i;
    }
    return words;
}

ExitCode usage(Console &console, const QString &sentence, const QString &more)
{
    console.note(u"meldwijzer-cli: "_s + sentence);
    console.note(more);
    return ExitCode::Usage;
}

ExitCode runCommand(const CliCommand &command, const QStringList &words, const QString &language, Console &console)
{
    const model::SystemClock clock;
    Invocation call(console, clock);
    call.language = language == "nl"_L1 ? model::Language::Dutch : model::Language::English;
    const QString problem = command.parse(words, call);
    if (!problem.isEmpty())
        return usage(console, problem, CliText::tr("See: meldwijzer-cli %1 --help").arg(command.name));
    if (call.has(u"help"_s)) {
        console.out(command.help());
        return ExitCode::Done;
    }
    return command.run(call);
}

ExitCode dispatch(const QStringList &all, Console &console, QTranslator &translator)
{
    const QString language = spoken(chosenLanguage(all));
    if (!speak(language, translator))
        return usage(console, CliText::tr("There is no language “%1”; there are nl and en.").arg(language), overview());
    const QStringList words = withoutLanguage(all);
    const QString first = words.value(0);
    static const QRegularExpression shortHelp(u"^-h$"_s);
    if (first.isEmpty())
        return usage(console, CliText::tr("There is no command."), overview());
    if (first == "--version"_L1 || first == "-v"_L1) {
        console.out(u"meldwijzer-cli "_s + QCoreApplication::applicationVersion());
        return ExitCode::Done;
    }
    if (first == "--help"_L1 || first == "-h"_L1 || first == "help"_L1) {
        console.out(overview());
        return ExitCode::Done;
    }
    QStringList names;
    for (const CliCommand &command : allCommands()) {
        if (command.name == first)
            return runCommand(command, words.mid(1).replaceInStrings(shortHelp, u"--help"_s), language, console);
        names << command.name;
    }
    const QString nearest = model::nearestName(first, names);
    return usage(console,
                 nearest.isEmpty() ? CliText::tr("There is no command “%1”.").arg(first)
                                   : CliText::tr("There is no command “%1”; did you mean %2?").arg(first, nearest),
                 CliText::tr("See: meldwijzer-cli --help"));
}

} // namespace

ExitCode runProgram(const QStringList &words, Console &console) noexcept
{
    QTranslator translator; // outlives the try: what to do about a failure is said in the same language
    try {
        const ExitCode code = dispatch(words, console, translator);
        console.finish();
        return code;
    } catch (const model::Failure &failure) {
        console.note(u"meldwijzer-cli: "_s + failure.userText());
        console.note(failure.whatToDo());
        return exitCodeOf(failure.kind());
    } catch (const std::exception &) {
        console.note(u"meldwijzer-cli: "_s +
                     CliText::tr("Something went wrong that should not; nothing half was saved."));
        return ExitCode::Internal;
    }
}

} // namespace app
