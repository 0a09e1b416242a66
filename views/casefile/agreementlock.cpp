// SPDX-License-Identifier: EUPL-1.2
#include "views/casefile/agreementlock.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace views {

using namespace Qt::StringLiterals;

AgreementLock::AgreementLock(QWidget *parent)
    : QWidget(parent),
      m_note(new NoteLabel(NoteLabel::Kind::Reminder, this)),
      m_change(new QPushButton(tr("Change after the agreement…"), this))
{
    m_change->setObjectName(u"changeAgreed"_s);
    m_change->setAccessibleName(m_change->text());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_note, 1);
    row->addWidget(m_change);
    connect(m_change, &QPushButton::clicked, this, &AgreementLock::changeRequested);
    refresh();
}

void AgreementLock::setAgreed(const std::optional<QDate> &agreedOn, const std::optional<QDate> &changedOn)
{
    const auto day = [](const QDate &date) { return QLocale().toString(date, u"d MMMM yyyy"_s); };
    m_isAgreed = agreedOn.has_value();
    if (changedOn)
        m_text = tr("Changed on %1, after the agreement. Show it again (F9) and write down the new agreement.")
                     .arg(day(*changedOn));
    else if (agreedOn)
        m_text = tr("Agreed with on %1. The text is locked.").arg(day(*agreedOn));
    refresh();
}

void AgreementLock::setOpen(bool open)
{
    if (open == m_isOpen)
        return;
    m_isOpen = open;
    refresh();
    Q_EMIT openChanged();
}

void AgreementLock::refresh()
{
    m_note->say(m_text);
    m_change->setVisible(!m_isOpen);
    setVisible(m_isAgreed);
}

} // namespace views
