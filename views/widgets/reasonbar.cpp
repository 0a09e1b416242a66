// SPDX-License-Identifier: EUPL-1.2
#include "views/widgets/reasonbar.h"

#include "views/theme.h"
#include "views/widgets/textfields.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPointer>
#include <QPushButton>

namespace views {

ReasonBar::ReasonBar(QWidget *parent)
    : QWidget(parent),
      m_question(new QLabel(this)),
      m_reason(new ShortTextEdit(this)),
      m_do(new QPushButton(this)),
      m_cancel(new QPushButton(tr("Cancel"), this))
{
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_question, 0, 0, 1, 3);
    grid->addWidget(m_reason, 1, 0);
    grid->addWidget(m_do, 1, 1);
    grid->addWidget(m_cancel, 1, 2);
    grid->setColumnStretch(0, 1);
    m_question->setWordWrap(true);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setBuddy(m_reason);
    m_do->setObjectName(QStringLiteral("reasonAccept"));
    m_reason->setObjectName(QStringLiteral("reasonText"));
    m_reason->setAccessibleName(tr("Reason"));
    connect(m_reason, &ShortTextEdit::edited, this,
            [this] { m_do->setEnabled(!m_reason->value().trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, m_do, &QPushButton::click);
    connect(m_do, &QPushButton::clicked, this, &ReasonBar::accept);
    connect(m_cancel, &QPushButton::clicked, this, &ReasonBar::dismiss);
    setVisible(false);
}

void ReasonBar::ask(const QString &question, const QString &verb, Then then)
{
    open(question, verb, std::move(then));
    m_reason->setVisible(true);
    m_do->setEnabled(false);
    m_reason->setFocus(Qt::OtherFocusReason);
}

void ReasonBar::confirm(const QString &question, const QString &verb, Then then)
{
    open(question, verb, std::move(then));
    m_reason->setVisible(false);
    m_do->setEnabled(true);
    m_do->setFocus(Qt::OtherFocusReason);
}

void ReasonBar::open(const QString &question, const QString &verb, Then then)
{
    m_then = std::move(then);
    m_before = QApplication::focusWidget();
    m_question->setText(QString(question).replace(u'&', QStringLiteral("&&")));
    m_reason->setAccessibleName(question);
    m_reason->setValue({});
    m_do->setText(verb);
    m_do->setAccessibleDescription(question);
    setVisible(true);
}

void ReasonBar::accept()
{
    const Then then = std::move(m_then);
    const QString reason = m_reason->value().trimmed();
    dismiss();
    if (then)
        then(reason);
}

void ReasonBar::dismiss()
{
    m_then = nullptr;
    m_reason->setValue({});
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    setVisible(false);
    if (hadFocus && m_before && window()->isAncestorOf(m_before))
        m_before->setFocus(Qt::OtherFocusReason);
}

void ReasonBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

void ReasonBar::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    painter.setPen(accent(palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace views
