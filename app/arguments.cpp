// SPDX-License-Identifier: EUPL-1.2
#include "app/arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QTextStream>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr int UsageError = 2;

[[noreturn]] void refuse(const QString &sentence)
{
    QTextStream(stderr) << sentence << Qt::endl;
    std::exit(UsageError);
}

// The desktop knows a vault by its key file (packaging/linux: a folder cannot have a MIME type): who opens that means
// its vault.
QString vaultMeantBy(const QString &path)
{
    const QFileInfo file(path);
    return file.fileName() == "vault.keys"_L1 ? file.path() : path;
}

} // namespace

Arguments Arguments::read(QCoreApplication &application)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("app::Arguments", text); };
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Case files for reports of undesirable behaviour, encrypted on your own machine."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(u"demo"_s, tr("Open an example vault with fictional cases. With a role as argument: "
                                                "counsellor, adviser, investigator or legal."));
    const QCommandLineOption language(u"lang"_s, tr("Language of the window: nl or en."), u"nl|en"_s);
    parser.addOptions({demo, language});
    parser.addPositionalArgument(u"vault"_s, tr("Folder of the vault to open (or the role, with --demo)."),
                                 u"[vault]"_s);
    parser.process(application);

    Arguments arguments;
    const QString word = parser.positionalArguments().value(0);
    if (parser.isSet(demo)) {
        model::Role role = model::Role::Adviser;
        if (!word.isEmpty() && !model::roleFromName(word, role))
            refuse(tr("There is no role '%1': choose counsellor, adviser, investigator or legal.").arg(word));
        arguments.demo = role;
    } else {
        arguments.vault = vaultMeantBy(word);
    }
    for (const QString &other : parser.positionalArguments().mid(1))
        if (const QString path = vaultMeantBy(other); path != arguments.vault && !arguments.notOpened.contains(path))
            arguments.notOpened += path;
    const QString chosen = parser.value(language);
    if (!chosen.isEmpty() && chosen != "nl"_L1 && chosen != "en"_L1)
        refuse(tr("There is no language '%1': choose nl or en.").arg(chosen));
    if (!chosen.isEmpty())
        arguments.language = chosen == "nl"_L1 ? model::Language::Dutch : model::Language::English;
    return arguments;
}

} // namespace app
