// SPDX-License-Identifier: EUPL-1.2
#include "views/party/partypage.h"

#include "model/codes/words.h"
#include "views/casefile/rowstable.h"
#include "views/widgets/notelabel.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace views {

using model::Party;

PartyPage::PartyPage(const PageContext &context, QWidget *parent)
    : ManyPage(context,
               {tr("People in this case"),
                context.isCounsellor()
                    ? tr("Here stands who came to you, and who else plays a part. A pseudonym is enough.")
                    : tr("Here stand the reporter, the person concerned, witnesses, and who decides. A pseudonym is "
                         "enough to begin with."),
                tr("Add person")},
               parent),
      m_people(new PeoplePanel(this)),
      m_why(new NoteLabel(NoteLabel::Kind::Notice, this))
{
    build();
    SectionPage::column()->insertWidget(SectionPage::column()->indexOf(&form()), m_people);
    SectionPage::column()->insertWidget(SectionPage::column()->indexOf(&form()), m_why);
    for (const auto &fact :
         {u"has_reporter"_s, u"has_counselee"_s, u"has_person_concerned"_s, u"has_competent_authority"_s})
        leads(fact, &Party::role);
    nameEdit().installEventFilter(this);
    whenShown([this] {
        m_people->setCurrent(currentId());
        showName();
    });
}

void PartyPage::build()
{
    auto *rows = static_cast<model::TableModel<Party> *>(findChild<RetractedFilter *>()->sourceModel());
    rows->addColumn(tr("Pseudonym"),
                    [this](const Party &party) { return m_names.textOf(party.row.id, party.alias, party.name.text); });
    ManyPage::column(&Party::role, tr("Role"));
    ManyPage::column(&Party::personnelCategory, tr("Personnel category"));
    ManyPage::column(&Party::component, tr("Defence component"));

    group(tr("Who it is"));
    add(&Party::role, tr("Role in this case"));
    add(&Party::alias, tr("Pseudonym"));
    help(tr("This is what lists, titles and letters show. Choose nothing that leads to the person."));
    add(&Party::name, tr("Name"), Whole);
    help(tr("Sealed: it goes nowhere without consent for the identity (Wbk art. 1a)."));

    group(tr("At Defence"));
    add(&Party::personnelCategory, tr("Personnel category"));
    help(tr("Decides which measures the law knows for this person."));
    add(&Party::rankGroup, tr("Group of ranks or scales"));
    add(&Party::component, tr("Defence component"));
    add(&Party::note, tr("What else matters about this person"), Tall);
}

void PartyPage::setNames(const model::NameVisibility &names)
{
    m_names = names;
    auto *table = findChild<RowsTable *>();
    table->fit();
    table->viewport()->update();
    showName();
}

void PartyPage::setAnonymous(bool anonymous, const QString &text)
{
    m_isAnonymous = anonymous;
    m_anonymousText = text;
    showName();
}

// A name that is known is dots until names are shown, and cannot be changed unseen. A name that is being typed is not
// taken from under the hands of whoever types it.
void PartyPage::showName()
{
    if (m_isShowing)
        return;
    const QScopedValueRollback showing(m_isShowing, true);
    ShortTextEdit &name = nameEdit();
    const Party party = current();
    const bool isKnown = party.name.isKnown();
    const bool isBarred = m_isAnonymous && party.role.value == model::words::partyRole::Reporter;
    const bool isHidden =
        isKnown && !m_names.mayShow(party.row.id) && (!name.hasFocus() || name.echoMode() == QLineEdit::Password);
    name.setEchoMode(isHidden ? QLineEdit::Password : QLineEdit::Normal);
    name.setReadOnly(isReadOnly() || party.row.retracted || isHidden || isBarred);
    m_people->setContradiction(isBarred && isKnown ? m_anonymousText : QString());
    m_why->say(isBarred && !isKnown               ? m_anonymousText
               : m_names.isWithheld(party.row.id) ? tr("The name is not shown: the consent to be known was withdrawn.")
               : isHidden && !party.row.retracted ? tr("The name is hidden. F8 shows the names, and hides them again.")
                                                  : QString());
}

bool PartyPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ReadOnlyChange || event->type() == QEvent::FocusOut)
        showName();
    return ManyPage::eventFilter(watched, event);
}

void PartyPage::clear()
{
    m_people->clear();
    ManyPage::clear();
}

} // namespace views
