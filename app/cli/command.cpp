// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/command.h"

#include "app/cli/clitext.h"
#include "app/cli/interrupt.h"
#include "model/exchange/longwork.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qsizetype Column = 26; // where the help of an option begins
constexpr qsizetype Width = 78;

// Breaks a text at blanks; every line after the first is indented.
QString wrapped(const QString &text, qsizetype indent)
{
    QString result;
    qsizetype at = indent;
    for (const QString &word : text.split(u' ')) {
        if (at > indent && at + 1 + word.size() > Width) {
            result += u'\n' + QString(indent, u' ');
            at = indent;
        } else if (at > indent) {
            result += u' ';
            ++at;
        }
        result += word;
        at += word.size();
    }
    return result;
}

QString optionText(const CliOption &option)
{
    QString left = u"  --"_s + option.name + (option.value.isEmpty() ? QString() : u' ' + option.value);
    if (left.size() >= Column - 1)
        return left + u'\n' + QString(Column, u' ') + wrapped(option.help, Column);
    return left.leftJustified(Column) + wrapped(option.help, Column);
}

QString problemOf(const QCommandLineParser &parser)
{
    const QStringList unknown = parser.unknownOptionNames();
    if (!unknown.isEmpty())
        return CliText::tr("There is no option --%1 here.").arg(unknown.first());
    return parser.errorText();
}

} // namespace

std::vector<CliOption> commonOptions()
{
    std::vector<CliOption> options{
        {u"passphrase-file"_s, u"FILE"_s,
         CliText::tr("Read the passphrase from FILE, or from standard input when FILE is “-”. One line end at the end "
                     "does not count. Needed; a passphrase is never an argument, because others could see it."),
         true}};
    for (const CliOption &option : plainOptions())
        options.push_back(option);
    return options;
}

std::vector<CliOption> plainOptions()
{
    return {{u"lang"_s, u"nl|en"_s, CliText::tr("Language of the texts."), false},
            {u"help"_s, {}, CliText::tr("Show this help."), false}};
}

QString exitCodesText()
{
    return CliText::tr("Exit codes:\n"
                       "  0  done\n"
                       "  1  refused, stopped, or done in part\n"
                       "  2  the command was not understood\n"
                       "  3  wrong passphrase\n"
                       "  4  the vault is damaged\n"
                       "  5  no vault, or made by a newer version\n"
                       "  6  the vault is open elsewhere\n"
                       "  7  a file that was handed over cannot be used\n"
                       "  8  disk full or not writable\n"
                       "  9  internal error");
}

model::LongWork Invocation::longWork() const
{
    Console &console = m_console;
    return {[&console](qint64 done, qint64 of) { console.progress(done, of); }, &interruptRequested()};
}

QString CliCommand::help() const
{
    const QString words = arguments.isEmpty() ? name : name + u' ' + arguments;
    QString text = CliText::tr("Usage: meldwijzer-cli %1").arg(words + u" …"_s);
    text += u"\n\n"_s + wrapped(summary, 0) + u"\n\n"_s + CliText::tr("Options:") + u'\n';
    for (const CliOption &option : options)
        text += optionText(option) + u'\n';
    for (const QString &note : notes)
        text += u'\n' + wrapped(note, 0) + u'\n';
    return text + u'\n' + exitCodesText();
}

QString CliCommand::parse(const QStringList &words, Invocation &call) const
{
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    for (const CliOption &option : options)
        parser.addOption(QCommandLineOption(option.name, option.help, option.value));
    if (!parser.parse(QStringList{u"meldwijzer-cli"_s} + words))
        return problemOf(parser);
    for (const CliOption &option : options)
        if (parser.isSet(option.name))
            call.values[option.name] = parser.values(option.name);
    if (call.has(u"help"_s))
        return {};
    call.arguments = parser.positionalArguments();
    const QStringList wanted = arguments.split(u' ', Qt::SkipEmptyParts);
    if (call.arguments.size() < wanted.size())
        return CliText::tr("%1 is missing.").arg(wanted[call.arguments.size()]);
    if (call.arguments.size() > wanted.size())
        return CliText::tr("“%1” is too much.").arg(call.arguments[wanted.size()]);
    for (const CliOption &option : options)
        if (option.isRequired && call.value(option.name).isEmpty())
            return CliText::tr("The option --%1 is missing.").arg(option.name);
    return {};
}

ExitCode refuseUsage(const Invocation &call, const QString &sentence)
{
    call.console().note(u"meldwijzer-cli: "_s + sentence);
    return ExitCode::Usage;
}

} // namespace app
