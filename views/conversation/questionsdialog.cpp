// SPDX-License-Identifier: EUPL-1.2
#include "views/conversation/questionsdialog.h"

#include "views/casefile/reminders.h"
#include "views/widgets/notelabel.h"
#include "views/writing/notebar.h"
#include "views/writing/noteedit.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace views {

using namespace Qt::StringLiterals;

QuestionsDialog::QuestionsDialog(const QString &now, const QString &shipped, Speller *speller, QWidget *parent)
    : QDialog(parent),
      m_shipped(shipped),
      m_text(new NoteEdit(speller, this))
{
    setWindowTitle(tr("Questions for this kind of conversation"));
    auto *label = new QLabel(tr("&Questions"), this);
    label->setBuddy(m_text);
    m_text->setAccessibleName(tr("Questions"));
    m_text->setObjectName(u"questions"_s);
    m_text->setValue(now);
    auto *reminder = new NoteLabel(NoteLabel::Kind::Reminder, this);
    reminder->say(noConsequencesReminder());
    auto *help = new NoteLabel(NoteLabel::Kind::Help, this);
    help->say(tr("Each question is a heading, so that there is room under it to write. Your questions stay in this "
                 "vault; texts that were written with them do not change."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_restore = buttons->addButton(tr("Use the shipped questions"), QDialogButtonBox::ResetRole);
    m_restore->setObjectName(u"restoreQuestions"_s);
    auto *column = new QVBoxLayout(this);
    for (QWidget *each :
         {static_cast<QWidget *>(reminder), static_cast<QWidget *>(label), static_cast<QWidget *>(m_text),
          static_cast<QWidget *>(new NoteBar(*m_text, tr("Questions"), this)), static_cast<QWidget *>(help),
          static_cast<QWidget *>(buttons)})
        column->addWidget(each);
    resize(fontMetrics().averageCharWidth() * 80, sizeHint().height());
    const auto follow = [this] { m_restore->setEnabled(m_text->value() != m_shipped); };
    connect(m_text, &NoteEdit::edited, this, follow);
    follow();
    connect(m_restore, &QPushButton::clicked, this, [this] {
        m_text->selectAll(); // as if typed: Undo brings one's own back
        m_text->insertMarkdown(m_shipped);
        m_text->setFocus();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(m_text->value());
        accept();
    });
}

} // namespace views
