// SPDX-License-Identifier: EUPL-1.2
#include "app/journalwords.h"

#include "model/letter/fieldwords.h"
#include "model/person/clashrules.h"
#include "views/firstrunpages.h"

#include <QHash>
#include <QLocale>

namespace app {

using namespace Qt::StringLiterals;
using namespace model;

namespace {

QHash<QString, QString> actionsOnPersons()
{
    return {
        {u"person_linked"_s, JournalWords::tr("Found to be the same person")},
        {u"persons_merged"_s, JournalWords::tr("Persons joined into one")},
        {u"person_split"_s, JournalWords::tr("Person split in two")},
        {u"person_link_undone"_s, JournalWords::tr("Link to a person taken back")},
        {u"persons_kept_apart"_s, JournalWords::tr("Said to be different persons")},
        {u"persons_asked_again"_s, JournalWords::tr("No longer said to be different persons")},
        {u"person_renamed"_s, JournalWords::tr("Name of a person changed")},
        {u"name_viewed"_s, JournalWords::tr("Names looked at")},
        {u"user_named"_s, JournalWords::tr("Said who works here")},
        {u"clash_answered"_s, JournalWords::tr("Clash of roles answered")},
        {u"clash_reopened"_s, JournalWords::tr("Answer to a clash of roles taken back")},
    };
}

QHash<QString, QString> actionsOnTexts()
{
    return {
        {u"document_added"_s, JournalWords::tr("Document added")},
        {u"document_version_added"_s, JournalWords::tr("New version of a document")},
        {u"document_viewed"_s, JournalWords::tr("Document looked at")},
        {u"own_words_changed"_s, JournalWords::tr("Own words for spelling changed")},
        {u"questions_changed"_s, JournalWords::tr("Own questions changed")},
        {u"text_shown"_s, JournalWords::tr("Shown to whoever told it")},
        {u"versions_viewed"_s, JournalWords::tr("Versions looked at")},
    };
}

QString clashText(const QString &rule, Language language)
{
    const std::vector<ClashRule> &rules = builtInClashRules();
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const ClashRule &each) { return each.id == rule; });
    return found == rules.end() ? rule : found->text.in(language);
}

} // namespace

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
        {u"search_made"_s, tr("Searched")},
        {u"cases_generated"_s, tr("Example cases made")},
        {u"slot_named"_s, tr("Name in the journal changed")},
        {u"note_made"_s, tr("Quick note made")},
        {u"note_changed"_s, tr("Quick note changed")},
        {u"note_promoted"_s, tr("Case made of a quick note")},
        {u"note_attached"_s, tr("Quick note added to a case")},
        {u"note_destroyed"_s, tr("Quick note destroyed")},
    };
    return words.value(action, actionsOnTexts().value(action, actionsOnPersons().value(action, action)));
}

QString JournalWords::who(const JournalLine &line) const
{
    const QString label = m.labelOf(line.actor);
    if (!label.isEmpty())
        return label;
    const qsizetype at = m.passphraseSlots.indexOf(line.actor);
    if (at < 0)
        return tr("Recovery code, or a passphrase that was withdrawn");
    Role role = Role::Adviser;
    const QString title = roleFromName(line.role, role) ? views::RolePage::roleText(role) : line.role;
    return m.passphraseSlots.size() == 1 ? title : tr("%1, passphrase %2").arg(title).arg(at + 1);
}

QString JournalWords::details(const JournalLine &line) const
{
    QStringList parts;
    for (const QString &text : {subject(line), fields(line), line.reason})
        if (!text.isEmpty())
            parts += text;
    return parts.join(u" · "_s);
}

// A subject is made of words "key:value" (journal.h); a number is a row, the rest is worded one by one.
QString JournalWords::subject(const JournalLine &line) const
{
    Role role = Role::Adviser;
    if (roleFromName(line.subject, role))
        return views::RolePage::roleText(role);
    if (line.subject == "person"_L1 || line.subject == "vault"_L1)
        return {}; // the action says it
    QStringList words;
    for (const QString &word : line.subject.split(u' ', Qt::SkipEmptyParts)) {
        const QString text = part(word.section(u':', 0, 0), word.section(u':', 1), line);
        if (!text.isEmpty())
            words += text;
    }
    return words.join(u", "_s);
}

QString JournalWords::part(const QString &key, const QString &value, const JournalLine &line) const
{
    if (wordedSections().contains(key))
        return row(key, value.toLongLong(), line.caseId);
    if (const Phase *phase = key == "phase"_L1 ? m.procedure.phase(value) : nullptr)
        return phase->text.in(m.language);
    if (const Step *step = key == "step"_L1 ? m.procedure.step(value) : nullptr)
        return step->title.in(m.language);
    if (key == "case_file"_L1)
        return {}; // stands in its own column
    if (key == "quick_note"_L1)
        return tr("note %1").arg(value);
    if (key == "person"_L1)
        return tr("person %1").arg(value);
    if (key == "clash"_L1)
        return clashText(value, m.language);
    if (key == "noted"_L1)
        return tr("noted %1")
            .arg(QLocale().toString(QDateTime::fromString(value, Qt::ISODate).toLocalTime(), QLocale::ShortFormat));
    if (key == "recipient"_L1)
        return m.codes.list(u"recipient"_s).text(value, m.language);
    if (key == "form"_L1)
        return value == "print"_L1 ? tr("on paper") : value == "calendar"_L1 ? tr("as a calendar") : value.toUpper();
    if (key == "identity"_L1)
        return value == "yes"_L1 ? tr("with the name of who reported") : tr("without the name of who reported");
    if (key == "passphrase"_L1)
        return tr("wrong passphrase");
    if (key == "cases"_L1)
        return tr("%n cases", nullptr, value.toInt());
    if (key == "terms"_L1)
        return tr("%n term(s)", nullptr, value.toInt());
    if (key == "mapping"_L1)
        return tr("mapping %1").arg(value);
    return value.isEmpty() ? key : key + u':' + value;
}

QString JournalWords::row(const QString &section, qint64 row, CaseId id) const
{
    const QString word = rowWord(section).in(m.language);
    const int place = row > 0 ? m.placeOf(section, id, RowId(row)) : 0;
    return place > 0 ? word + u' ' + QString::number(place) : word;
}

QString JournalWords::fields(const JournalLine &line) const
{
    const QString section = line.subject.section(u':', 0, 0);
    QStringList words;
    for (const QString &field : line.fields) {
        const bool isSection = wordedSections().contains(field); // what left the vault
        const QString word = (isSection ? sectionWord(field) : fieldWord(section, field)).in(m.language);
        if (field != "id"_L1) // "something was made", which the action says
            words += word.isEmpty() ? field : word;
    }
    return words.join(u", "_s);
}

} // namespace app
