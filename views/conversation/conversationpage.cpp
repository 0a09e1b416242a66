// SPDX-License-Identifier: EUPL-1.2
#include "views/conversation/conversationpage.h"

#include "views/casefile/agreementlock.h"
#include "views/casefile/reminders.h"
#include "views/widgets/layertabs.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace views {

using model::Conversation;

ConversationPage::ConversationPage(const PageContext &context, QWidget *parent)
    : ManyPage(context,
               {tr("Conversations"),
                tr("Each conversation gets a few lines here: when, with whom, and what it was about."),
                tr("Add conversation")},
               parent)
{
    column(&Conversation::heldOn, tr("When"));
    column(&Conversation::person, tr("With"));
    column(&Conversation::kind, tr("Kind"));
    column(&Conversation::topics, tr("About"));
    column(&Conversation::followUpOn, tr("Next contact"));
    reminder(noConsequencesReminder());
    addTalk();
    addLayers();

    AgreementLock *lock = addSignOff(form(), this,
                                     {.group = tr("Read back"),
                                      .corrections = tr("What is not right, says who told it"),
                                      .agreedOn = tr("Agreed on")});
    leads(u"any"_s, &Conversation::heldOn);
    leads(u"with_reporter"_s, &Conversation::person);
    leads(u"last_held"_s, &Conversation::heldOn);
    whenShown([this, lock] {
        refreshLock(form(), *lock);
        follow();
    });
}

void ConversationPage::addTalk()
{
    group(tr("The conversation"));
    add(&Conversation::kind, tr("What kind of conversation"));
    add(&Conversation::heldOn, tr("Held on"));
    add(&Conversation::person, tr("With whom"));
    add(&Conversation::medium, tr("How you spoke"));
    add(&Conversation::minutes, tr("Minutes"));
    add(&Conversation::followUpOn, tr("Next contact promised for"));
    add(&Conversation::present, tr("Who else was there"), People);
    add(&Conversation::topics, tr("What it was about"));
    add(&Conversation::options, tr("Options discussed"));
    help(tr("Doing nothing now is an option, too. What was chosen for the case as a whole stands on the page of the "
            "route."));
    add(&Conversation::referrals, tr("Referred to"));
}

void ConversationPage::addLayers()
{
    group(tr("What you write down"));
    if (context().questions)
        addQuestions();
    auto *placeOfTabs = new QWidget(this); // the tabs need fields that come after them
    placeOfTabs->setObjectName(u"layers"_s);
    form().insert(placeOfTabs);
    add(&Conversation::summary, tr("What was said"), Tall);
    help(tr("Facts, in the words of who told them. Whoever told it may read it and have it corrected."));
    if (!context().isCounsellor()) {
        add(&Conversation::teamNote, tr("What the team must know"), Tall);
        help(tr("For colleagues who work in this vault. It goes into no export and no letter."));
    }
    add(&Conversation::ownNote, tr("My own note"), Tall);
    help(tr("Your working note. It goes into no export and no letter; write it as if it might be read one day all the "
            "same."));
    add(&Conversation::ownNoteUntil, tr("Keep my own note until"));
    m_empty = new QPushButton(tr("Empty my own note"), this);
    m_empty->setObjectName(u"emptyOwnNote"_s);
    form().insert(m_empty);
    connect(m_empty, &QPushButton::clicked, this, [this] {
        auto *note = form().editor<NoteEdit>(&Conversation::ownNote);
        note->selectAll();
        note->textCursor().removeSelectedText(); // so that Undo brings it back
    });
    addTabs();
}

void ConversationPage::addTabs()
{
    using Form = Form<Conversation>;
    std::vector<LayerTabs::Layer> layers{
        {context().isCounsellor() ? tr("For the counselee and me") : tr("For the reporter and me"),
         tr("May be shown to whoever told it, to be corrected and agreed."),
         Tone::Good,
         {Form::columnOf(&Conversation::summary)}}};
    if (!context().isCounsellor())
        layers.push_back({tr("For the team"),
                          tr("For everybody who works in this vault, and for nobody outside it."),
                          Tone::Info,
                          {Form::columnOf(&Conversation::teamNote)}});
    layers.push_back({tr("Only for me"),
                      tr("Your working note, for a limited time. It never leaves the vault."),
                      Tone::Warning,
                      {Form::columnOf(&Conversation::ownNote), Form::columnOf(&Conversation::ownNoteUntil)}});
    auto *place = findChild<QWidget *>(u"layers"_s);
    auto *tabs = new LayerTabs(form(), tr("For whom you write"), std::move(layers), place);
    auto *filled = new QHBoxLayout(place);
    filled->setContentsMargins({});
    filled->addWidget(tabs);
}

void ConversationPage::addQuestions()
{
    auto *row = new QWidget(this);
    auto *buttons = new QHBoxLayout(row);
    buttons->setContentsMargins({});
    m_insert = new QPushButton(tr("Put the questions in"), row);
    m_insert->setObjectName(u"insertQuestions"_s);
    m_change = new QPushButton(tr("Change the questions…"), row);
    m_change->setObjectName(u"changeQuestions"_s);
    buttons->addWidget(m_insert);
    buttons->addWidget(m_change);
    buttons->addStretch(1);
    form().insert(row);
    connect(m_insert, &QPushButton::clicked, this, &ConversationPage::insertQuestions);
    connect(m_change, &QPushButton::clicked, this, [this] { context().changeQuestions(form().value().kind, this); });
}

// Typed, as it were: it is saved like typing, and Undo takes it away.
void ConversationPage::insertQuestions()
{
    form().goTo(Form<Conversation>::columnOf(&Conversation::summary));
    auto *summary = form().editor<NoteEdit>(&Conversation::summary);
    summary->insertMarkdown(context().questions(form().value().kind));
    summary->setCaret(0);
    summary->moveCursor(QTextCursor::NextBlock); // under the first question
}

// A working note that has just begun gets a day on which it should go; whoever takes the day away keeps it so.
void ConversationPage::proposeEnd()
{
    const Conversation shown = form().value();
    const bool isSameRow = shown.row.id == m_shownRow;
    const bool hasBegun = isSameRow && !m_hasOwnNote && shown.ownNote.isKnown();
    m_shownRow = shown.row.id;
    m_hasOwnNote = shown.ownNote.isKnown();
    if (hasBegun && !shown.ownNoteUntil && !form().isReadOnly())
        form()
            .editor<OptionalDateEdit>(&Conversation::ownNoteUntil)
            ->setValue(context().today().addDays(Conversation::OwnNoteDays));
}

void ConversationPage::follow()
{
    proposeEnd();
    const Conversation shown = form().value();
    const bool writing = !form().isReadOnly() && shown.row.id.isValid();
    m_empty->setVisible(writing && isOwnNoteOverdue(shown, context().today()));
    if (!m_insert)
        return;
    m_insert->setVisible(writing && !shown.summary.isKnown() && !context().questions(shown.kind).isEmpty());
    m_change->setVisible(writing && shown.kind.isKnown() && context().changeQuestions);
}

void ConversationPage::setReadOnly(bool readOnly)
{
    ManyPage::setReadOnly(readOnly);
    follow();
}

} // namespace views
