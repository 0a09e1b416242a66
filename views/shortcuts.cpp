// SPDX-License-Identifier: EUPL-1.2
#include "views/shortcuts.h"

namespace views {

using namespace Qt::StringLiterals;

namespace {

QKeySequence keys(const QString &portable)
{
    return QKeySequence::fromString(portable, QKeySequence::PortableText);
}

} // namespace

std::vector<Shortcut> Shortcuts::all()
{
    std::vector<Shortcut> table = working();
    const std::vector<Shortcut> others = looking();
    table.insert(table.end(), others.begin(), others.end());
    return table;
}

std::vector<Shortcut> Shortcuts::working()
{
    using enum Command;
    using Group = Shortcut::Group;
    using Needs = Shortcut::Needs;
    return {
        {NewCase, Group::Vault, Needs::OpenVault, keys(u"Ctrl+N"_s), tr("&New case"), u"plus"_s},
        {QuickNote, Group::Vault, Needs::OpenVault, keys(u"Ctrl+Shift+N"_s), tr("Quick n&ote"), u"pencil"_s},
        {ImportRegister, Group::Vault, Needs::OpenVault, keys(u"Ctrl+I"_s), tr("&Import a register…"), u"file-down"_s},
        {LeaveVault, Group::Vault, Needs::OpenCase, keys(u"Ctrl+Shift+E"_s), tr("&Take this case out of the vault…"),
         u"file-up"_s},
        {Lock, Group::Vault, Needs::OpenVault, keys(u"Ctrl+L"_s), tr("&Lock the vault"), u"lock"_s},
        {Quit, Group::Vault, Needs::Nothing, keys(u"Ctrl+Q"_s), tr("&Quit"), u"log-out"_s},

        {Palette, Group::Go, Needs::Nothing, keys(u"Ctrl+K"_s), tr("&Search or go to…"), u"search"_s},
        {GoToday, Group::Go, Needs::OpenVault, keys(u"Ctrl+1"_s), tr("&Today"), u"calendar-clock"_s},
        {GoCases, Group::Go, Needs::OpenVault, keys(u"Ctrl+2"_s), tr("&Cases"), u"folders"_s},
        {GoInbox, Group::Go, Needs::OpenVault, keys(u"Ctrl+3"_s), tr("&Inbox"), u"inbox"_s},
        {GoPersons, Group::Go, Needs::OpenVault, keys(u"Ctrl+4"_s), tr("&Persons"), u"users"_s},
        {GoTerms, Group::Go, Needs::OpenVault, keys(u"Ctrl+5"_s), tr("T&erms"), u"hourglass"_s},
        {GoJournal, Group::Go, Needs::OpenVault, keys(u"Ctrl+6"_s), tr("&Journal"), u"scroll-text"_s},
        {GoVault, Group::Go, Needs::OpenVault, keys(u"Ctrl+7"_s), tr("&Vault"), u"vault"_s},
        {CalculateTerm, Group::Go, Needs::OpenVault, keys(u"Ctrl+T"_s), tr("Calc&ulate a term…"), u"calculator"_s},
        {FindInList, Group::Go, Needs::OpenVault, keys(u"Ctrl+F"_s), tr("&Find in the list"), u"filter"_s},
        {SearchTexts, Group::Go, Needs::OpenVault, keys(u"Ctrl+Shift+F"_s), tr("Search in &all texts"), u"search"_s},
        {Back, Group::Go, Needs::OpenVault, keys(u"Alt+Left"_s), tr("&Back to the list"), u"arrow-left"_s},
        {NextPane, Group::Go, Needs::Nothing, keys(u"F6"_s), tr("To the &next part of the window"), {}},
        {PreviousPane, Group::Go, Needs::Nothing, keys(u"Shift+F6"_s), tr("To the p&revious part of the window"), {}},

        {Edit, Group::Case, Needs::OpenCase, keys(u"Ctrl+E"_s), tr("&Edit this page"), u"pencil"_s},
        {PreviousStep, Group::Case, Needs::OpenCase, keys(u"Ctrl+PgUp"_s), tr("&Previous step"), u"chevron-up"_s},
        {NextStep, Group::Case, Needs::OpenCase, keys(u"Ctrl+PgDown"_s), tr("&Next step"), u"chevron-down"_s},
        {FinishPhase, Group::Case, Needs::OpenCase, keys(u"Ctrl+Return"_s), tr("&Finish this phase"), u"check"_s},
        {Versions, Group::Case, Needs::OpenCase, keys(u"F7"_s), tr("&Versions of this text"), u"scroll-text"_s},
        {ShowToReporter, Group::Case, Needs::OpenCase, keys(u"F9"_s), tr("Sho&w to the reporter"), u"eye"_s},
    };
}

std::vector<Shortcut> Shortcuts::looking()
{
    using enum Command;
    using Group = Shortcut::Group;
    using Needs = Shortcut::Needs;
    return {
        {ShowNames, Group::View, Needs::OpenVault, keys(u"F8"_s), tr("S&how or hide names"), u"eye"_s},
        {Light, Group::View, Needs::Nothing, {}, tr("&Light"), u"sun"_s},
        {Dark, Group::View, Needs::Nothing, {}, tr("&Dark"), u"moon"_s},
        {AsSystem, Group::View, Needs::Nothing, {}, tr("As the &system"), u"monitor"_s},
        {TextLarger, Group::View, Needs::Nothing, keys(u"Ctrl++"_s), tr("La&rger text"), u"zoom-in"_s},
        {TextSmaller, Group::View, Needs::Nothing, keys(u"Ctrl+-"_s), tr("S&maller text"), u"zoom-out"_s},
        {TextNormal, Group::View, Needs::Nothing, keys(u"Ctrl+0"_s), tr("Text of normal si&ze"), {}},
        {Dutch, Group::View, Needs::Nothing, {}, u"&Nederlands"_s, {}}, // a language is named in itself
        {English, Group::View, Needs::Nothing, {}, u"&English"_s, {}},

        {Keys, Group::Help, Needs::Nothing, keys(u"F1"_s), tr("&Keys"), u"keyboard"_s},
        {HelpPages, Group::Help, Needs::Nothing, keys(u"Shift+F1"_s), tr("&Help"), u"book-open"_s},
        {About, Group::Help, Needs::Nothing, {}, tr("&About Meldwijzer"), u"info"_s},
    };
}

QString Shortcuts::groupText(Shortcut::Group group)
{
    switch (group) {
    case Shortcut::Group::Vault:
        return tr("Vault");
    case Shortcut::Group::Go:
        return tr("Go");
    case Shortcut::Group::Case:
        return tr("Case");
    case Shortcut::Group::View:
        return tr("View");
    case Shortcut::Group::Help:
        return tr("Help");
    }
    return {};
}

QString plainText(const QString &menuText)
{
    QString text = menuText;
    text.remove(u'&');
    if (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

} // namespace views
