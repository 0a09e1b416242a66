// SPDX-License-Identifier: EUPL-1.2
// What a command of the command line is: its name, what it takes, what it says about itself, and what it does. Parsing
// and help are the same for all, so no command can forget an option in its help.
#pragma once

#include "app/cli/console.h"
#include "app/cli/exitcode.h"
#include "model/core/localtext.h"

#include <QHash>
#include <QStringList>
#include <functional>
#include <vector>

namespace model {
class Clock;
struct LongWork;
} // namespace model

namespace app {

struct CliOption
{
    QString name;  // without the dashes
    QString value; // "FILE"; empty: a switch
    QString help;
    bool isRequired = false;
};

// One call of a command, understood.
class Invocation final
{
public:
    Invocation(Console &console, const model::Clock &clock) : m_console(console), m_clock(clock) {}

    QStringList arguments; // VAULT, FILE …
    QHash<QString, QStringList> values;
    model::Language language = model::Language::English; // of texts that carry both languages; the rest is translated

    [[nodiscard]] bool has(const QString &option) const { return values.contains(option); }
    [[nodiscard]] QString value(const QString &option) const { return values.value(option).value(0); }
    [[nodiscard]] Console &console() const { return m_console; }
    [[nodiscard]] const model::Clock &clock() const { return m_clock; }
    [[nodiscard]] model::LongWork longWork() const; // shows progress, stops on Ctrl+C

private:
    Console &m_console;
    const model::Clock &m_clock;
};

struct CliCommand
{
    QString name;
    QString arguments; // "VAULT FILE"; may be empty
    QString summary;   // one sentence
    std::vector<CliOption> options;
    QStringList notes; // paragraphs at the end of the help
    std::function<ExitCode(const Invocation &)> run;

    [[nodiscard]] QString help() const;
    // Why the words after the name are not understood, as a sentence; empty when they are.
    [[nodiscard]] QString parse(const QStringList &words, Invocation &call) const;
};

// A wrong value of an option, found by the command itself: says it and answers Usage.
[[nodiscard]] ExitCode refuseUsage(const Invocation &call, const QString &sentence);

[[nodiscard]] std::vector<CliOption> commonOptions(); // --passphrase-file, --lang, --help
[[nodiscard]] std::vector<CliOption> plainOptions();  // --lang, --help: of a command that opens no vault
[[nodiscard]] QString exitCodesText();

} // namespace app
