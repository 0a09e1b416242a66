// SPDX-License-Identifier: EUPL-1.2
#include "views/widgets/optionaldateedit.h"

#include "views/widgets/dateinput.h"
#include "views/widgets/notelabel.h"
#include "views/widgets/symbol.h"

#include <QCalendarWidget>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

namespace views {

OptionalDateEdit::OptionalDateEdit(Today today, QWidget *parent)
    : QWidget(parent),
      m_today(std::move(today)),
      m_text(new QLineEdit(this)),
      m_button(new QToolButton(this)),
      m_note(new NoteLabel(NoteLabel::Kind::Wrong, this))
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(row);
    column->addWidget(m_note);
    setFocusProxy(m_text);
    m_button->setIcon(SymbolIcon::of(Symbol::Calendar, this));
    m_button->setFocusPolicy(Qt::NoFocus); // Alt+Down from the field, as in a combo box
    m_button->setToolTip(tr("Choose from the calendar (Alt+Down)"));
    m_text->installEventFilter(this);
    connect(m_button, &QToolButton::clicked, this, &OptionalDateEdit::openCalendar);
    connect(m_text, &QLineEdit::textChanged, this, &OptionalDateEdit::noteChange);
    connect(m_text, &QLineEdit::editingFinished, this, &OptionalDateEdit::tidyUp);
    setName({});
}

void OptionalDateEdit::setName(const QString &name)
{
    m_text->setAccessibleName(name);
    //: accessible name of a button: %1 is the name of a date field
    m_button->setAccessibleName(tr("Calendar: %1").arg(name));
}

void OptionalDateEdit::setValue(const std::optional<QDate> &date)
{
    if (date == value() && !isWrong())
        return;
    write(date);
}

std::optional<QDate> OptionalDateEdit::value() const
{
    return readDate(m_text->text(), m_today());
}

bool OptionalDateEdit::isWrong() const
{
    return !m_text->text().trimmed().isEmpty() && !value();
}

void OptionalDateEdit::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
    m_text->setPlaceholderText(readOnly ? tr("Not yet known") : QString());
    m_button->setVisible(!readOnly);
}

void OptionalDateEdit::noteChange()
{
    if (m_filling)
        return;
    if (!isWrong())
        m_note->say({}); // the complaint goes as soon as it is right; it only comes when the field is left
    Q_EMIT edited();
}

void OptionalDateEdit::tidyUp()
{
    if (isWrong())
        m_note->say(tr("“%1” is not a day. Type for example 12-3-26, yesterday or +14; nothing is saved here until it "
                       "is a day.")
                        .arg(m_text->text().trimmed()));
    else
        write(value());
}

void OptionalDateEdit::write(const std::optional<QDate> &date)
{
    const QScopedValueRollback filling(m_filling, true);
    const QString text = date ? writeDate(*date, isDutch()) : QString();
    if (m_text->text() != text)
        m_text->setText(text);
    m_text->setToolTip(date ? locale().toString(*date, QLocale::LongFormat) : QString());
    m_note->say({});
}

bool OptionalDateEdit::isDutch() const
{
    return locale().language() == QLocale::Dutch;
}

void OptionalDateEdit::openCalendar()
{
    if (m_text->isReadOnly())
        return;
    auto *calendar = new QCalendarWidget(this);
    calendar->setWindowFlag(Qt::Popup);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setSelectedDate(value().value_or(m_today()));
    calendar->setAccessibleName(m_button->accessibleName());
    const auto choose = [this, calendar](QDate date) {
        m_text->setText(writeDate(date, isDutch()));
        m_text->setFocus(Qt::PopupFocusReason);
        calendar->close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    calendar->move(mapToGlobal(QPoint(0, m_text->geometry().bottom())));
    calendar->show();
    calendar->setFocus(Qt::PopupFocusReason);
}

bool OptionalDateEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::AltModifier)) {
            openCalendar();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace views
