// SPDX-License-Identifier: EUPL-1.2
#include "views/casefilterbar.h"

#include "views/icons.h"
#include "views/theme.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/textlabel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace views {

using namespace Qt::StringLiterals;

namespace {

constexpr int PauseInMilliseconds = 150;

QString model::CaseFilter::*memberOf(CaseFilterBar::Field field)
{
    switch (field) {
    case CaseFilterBar::Field::Phase:
        return &model::CaseFilter::phase;
    case CaseFilterBar::Field::Component:
        return &model::CaseFilter::component;
    case CaseFilterBar::Field::Channel:
        return &model::CaseFilter::channel;
    case CaseFilterBar::Field::Behaviour:
        return &model::CaseFilter::behaviour;
    case CaseFilterBar::Field::Due:
        return &model::CaseFilter::due;
    case CaseFilterBar::Field::State:
        return &model::CaseFilter::state;
    }
    Q_UNREACHABLE();
}

QWidget *labelled(const QString &label, QWidget *control)
{
    auto *box = new QWidget;
    box->setSizePolicy(control->sizePolicy().horizontalPolicy(), QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit() / 2);
    auto *caption = new TextLabel(TextLabel::Rank::Caption, label);
    caption->setWordWrap(false);
    caption->setBuddy(control);
    column->addWidget(caption);
    column->addWidget(control);
    return box;
}

} // namespace

CaseFilterBar::CaseFilterBar(QWidget *parent) : QWidget(parent)
{
    auto *line = new FlowLayout(this);
    line->setSpacing(2 * unit());
    addText();
    addChoice(Field::Phase, tr("Ph&ase"));
    addChoice(Field::Component, tr("Com&ponent"));
    addChoice(Field::Channel, tr("Cha&nnel"));
    addChoice(Field::Behaviour, tr("&Behaviour"));
    addChoice(Field::Due, tr("&Due"));
    addChoice(Field::State, tr("S&tate"));
    fillFixedChoices();
    m_more = new QPushButton(icon(u"filter"_s), tr("More filters"));
    m_more->setCheckable(true);
    line->addWidget(m_more);
    connect(m_more, &QPushButton::toggled, this, &CaseFilterBar::arrange);
    m_clear = new QPushButton(icon(u"filter-x"_s), tr("Clear filter"));
    m_clear->setFlat(true);
    m_clear->setVisible(false);
    line->addWidget(m_clear);
    connect(m_clear, &QPushButton::clicked, this, &CaseFilterBar::clear);
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseInMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &CaseFilterBar::read);
}

void CaseFilterBar::addText()
{
    m_text = new QLineEdit;
    m_text->setPlaceholderText(tr("Number or pseudonym"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(36 * unit());
    connect(m_text, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty()) // the cross in the field is not an edit to Qt
            read();
    });
    connect(m_text, &QLineEdit::returnPressed, this, &CaseFilterBar::read);
    layout()->addWidget(labelled(tr("F&ind"), m_text));
}

void CaseFilterBar::addChoice(Field field, const QString &label)
{
    auto *combo = new QComboBox;
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(8);
    combo->view()->setTextElideMode(Qt::ElideNone);
    m_choices[field] = combo;
    setChoices(field, {});
    connect(combo, &QComboBox::activated, this, &CaseFilterBar::read);
    layout()->addWidget(labelled(label, combo));
}

void CaseFilterBar::fillFixedChoices()
{
    setChoices(Field::Due,
               {{u"late"_s, tr("Late")}, {u"soon"_s, tr("Within 14 days")}, {u"none"_s, tr("Nothing planned")}});
    setChoices(Field::State, {{u"open"_s, tr("Open")}, {u"closed"_s, tr("Closed")}});
}

void CaseFilterBar::setChoices(Field field, const std::vector<Choice> &choices)
{
    QComboBox *combo = m_choices.at(field);
    combo->clear();
    combo->addItem(tr("Any"), QString());
    for (const Choice &choice : choices)
        combo->addItem(choice.text, choice.code);
    combo->setCurrentIndex(qMax(0, combo->findData(m_filter.*memberOf(field))));
    int widest = 0;
    for (const Choice &choice : choices)
        widest = qMax(widest, combo->fontMetrics().horizontalAdvance(choice.text));
    combo->view()->setMinimumWidth(widest + 10 * unit());
}

void CaseFilterBar::setFilter(const model::CaseFilter &filter)
{
    m_filter = filter;
    show(filter);
}

void CaseFilterBar::setOrder(model::CaseFilter::SortBy sortBy, bool descending)
{
    read(); // a word half typed counts too
    if (m_filter.sortBy == sortBy && m_filter.descending == descending)
        return;
    m_filter.sortBy = sortBy;
    m_filter.descending = descending;
    Q_EMIT changed(m_filter);
}

void CaseFilterBar::clear()
{
    m_pause.stop();
    model::CaseFilter empty;
    empty.sortBy = m_filter.sortBy;
    empty.descending = m_filter.descending;
    if (m_filter == empty && m_text->text().isEmpty())
        return;
    setFilter(empty);
    Q_EMIT changed(m_filter);
    focusText();
}

bool CaseFilterBar::isFiltering() const
{
    model::CaseFilter empty;
    empty.sortBy = m_filter.sortBy;
    empty.descending = m_filter.descending;
    return m_filter != empty;
}

void CaseFilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void CaseFilterBar::read()
{
    m_pause.stop();
    model::CaseFilter wanted = m_filter;
    wanted.text = m_text->text().trimmed();
    for (const auto &[field, combo] : m_choices)
        wanted.*memberOf(field) = combo->currentData().toString();
    if (wanted == m_filter)
        return;
    m_filter = wanted;
    arrange();
    Q_EMIT changed(m_filter);
}

void CaseFilterBar::show(const model::CaseFilter &filter)
{
    const QSignalBlocker quiet(m_text);
    m_text->setText(filter.text);
    for (const auto &[field, combo] : m_choices)
        combo->setCurrentIndex(qMax(0, combo->findData(filter.*memberOf(field))));
    arrange();
}

// When the choices do not fit on one line (large text, small screen), only those in use stay, and a button shows all:
// the list itself needs the room.
void CaseFilterBar::arrange()
{
    int wanted = m_text->parentWidget()->sizeHint().width();
    for (const auto &each : m_choices)
        wanted += layout()->spacing() + each.second->parentWidget()->sizeHint().width();
    const bool fits = wanted <= width();
    m_more->setVisible(!fits);
    for (const auto &[field, combo] : m_choices)
        combo->parentWidget()->setVisible(fits || m_more->isChecked() || combo->currentIndex() > 0);
    m_clear->setVisible(isFiltering());
}

void CaseFilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace views
