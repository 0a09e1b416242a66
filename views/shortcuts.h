// SPDX-License-Identifier: EUPL-1.2
// The one table of what can be done and with which keys. Menus, tool tips, the sheet under F1 and the palette are made
// from it, so none of them can say something else than what works. It names; it never does anything itself.
#pragma once

#include <QCoreApplication>
#include <QKeySequence>
#include <QString>
#include <vector>

namespace views {

enum class Command {
    NewCase,
    QuickNote,
    ImportRegister,
    LeaveVault,
    Lock,
    Quit,
    Palette,
    FindInList,
    SearchTexts,
    Back,
    GoToday,
    GoCases,
    GoInbox,
    GoPersons,
    GoTerms,
    GoJournal,
    GoVault,
    CalculateTerm,
    NextPane,
    PreviousPane,
    Edit,
    PreviousStep,
    NextStep,
    FinishPhase,
    Versions,
    ShowToReporter,
    ShowNames,
    Light,
    Dark,
    AsSystem,
    TextLarger,
    TextSmaller,
    TextNormal,
    Dutch,
    English,
    Keys,
    HelpPages,
    About
};

struct Shortcut
{
    enum class Group { Vault, Go, Case, View, Help };
    enum class Needs { Nothing, OpenVault, OpenCase };

    Command command;
    Group group;
    Needs needs;
    QKeySequence keys; // may be empty
    QString text;      // with its mnemonic
    QString icon;      // may be empty
};

class Shortcuts final
{
    Q_DECLARE_TR_FUNCTIONS(views::Shortcuts)
public:
    // In the language of this moment, in the order in which people read them.
    [[nodiscard]] static std::vector<Shortcut> all();
    [[nodiscard]] static QString groupText(Shortcut::Group group);

private:
    [[nodiscard]] static std::vector<Shortcut> working(); // what is done with vaults and cases
    [[nodiscard]] static std::vector<Shortcut> looking(); // how the window looks, and its help
};

// "&New case…" as it is said: "New case".
[[nodiscard]] QString plainText(const QString &menuText);

} // namespace views
