// SPDX-License-Identifier: EUPL-1.2
#include "app/journalwords.h"

#include <QHash>

namespace app {

using namespace Qt::StringLiterals;

QString JournalWords::textOf(const QString &action)
{
    const QHash<QString, QString> words = {
        {u"vault_made"_s, tr("Vault made")},
        {u"vault_opened"_s, tr("Vault opened")},
        {u"case_opened"_s, tr("Case begun")},
        {u"case_viewed"_s, tr("Case looked at")},
        {u"section_changed"_s, tr("Changed")},
        {u"row_added"_s, tr("Added")},
        {u"row_retracted"_s, tr("Struck out")},
        {u"row_restored"_s, tr("Restored")},
        {u"step_ticked"_s, tr("Step ticked")},
        {u"step_unticked"_s, tr("Tick taken back")},
        {u"phase_finished"_s, tr("Phase finished")},
        {u"phase_skipped"_s, tr("Phase skipped")},
        {u"phase_returned"_s, tr("Returned to a phase")},
        {u"case_closed"_s, tr("Case closed")},
        {u"case_reopened"_s, tr("Case opened again")},
        {u"register_imported"_s, tr("Register imported")},
        {u"case_imported"_s, tr("Case imported")},
        {u"left_vault"_s, tr("Left the vault")},
        {u"leaving_refused"_s, tr("Leaving the vault refused")},
        {u"leaving_failed"_s, tr("Leaving the vault failed")},
        {u"vault_exported"_s, tr("Vault exported")},
        {u"passphrase_changed"_s, tr("Passphrase changed")},
        {u"journal_verified"_s, tr("Journal checked")},
        {u"search_made"_s, tr("Person searched for")},
        {u"cases_generated"_s, tr("Example cases made")},
    };
    return words.value(action, action);
}

} // namespace app
