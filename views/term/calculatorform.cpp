// SPDX-License-Identifier: EUPL-1.2
#include "views/term/calculatorform.h"

#include "views/term/spansinput.h"
#include "views/theme.h"
#include "views/widgets/choicecombo.h"
#include "views/widgets/notelabel.h"
#include "views/widgets/optionaldateedit.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace views {

using namespace Qt::StringLiterals;
using model::Counting;

namespace {

const QString Plain = u"plain"_s;
const QString Wmt = u"wmt"_s;
const QString WorkingDays = u"working-days"_s;

Counting countingOf(const QString &key)
{
    if (key == Plain)
        return Counting::Plain;
    if (key == Wmt)
        return Counting::Disciplinary;
    return key == WorkingDays ? Counting::WorkingDays : Counting::GeneralAct;
}

bool isInHours(const QString &length)
{
    const model::LengthReading reading = model::readLength(length);
    return reading.length && reading.length->unit == model::Length::Unit::Hours;
}

} // namespace

CalculatorForm::CalculatorForm(const model::TermRules &rules, model::Language language, std::function<QDate()> today,
                               QWidget *parent)
    : QWidget(parent),
      m_rules(rules),
      m_language(language),
      m_today(std::move(today)),
      m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(3 * unit());
    m_layout->setVerticalSpacing(unit());
    m_layout->setRowWrapPolicy(QFormLayout::WrapAllRows); // labels above: it fits at every size of text
    build();
    showWhatMatters();
}

void CalculatorForm::build()
{
    add(Field::Start, tr("&Day of the event (it does not count itself)"), m_start = dayField(tr("Day of the event")));
    m_rule = choiceField(tr("Term of the list"), ruleChoices(), tr("Own length"));
    add(Field::Rule, tr("&Term of the list"), m_rule);
    m_length = textField(tr("Length"), tr("For example 10 weeks, 7 days, 24 hours"));
    add(Field::Length, tr("&Length"), m_length);
    add(Field::Time, tr("Ti&me of the event"), m_time = textField(tr("Time of the event"), tr("For example 14:00")));
    m_counting = choiceField(tr("Counting"),
                             {{Plain, tr("Calendar days, the end stays where it falls"), {}},
                              {Wmt, tr("Military disciplinary law: without days of absence"), {}},
                              {WorkingDays, tr("Working days only"), {}}},
                             tr("General Extension of Time Limits Act: ends on a working day"));
    add(Field::Counting, tr("&Counting"), m_counting);
    m_absences = textField(tr("Days of absence"), tr("For example 9-3-26 to 13-3-26; 20-3-26"));
    add(Field::Absences, tr("Days of &absence (leave, illness, unauthorised)"), m_absences);
    add(Field::Conduct, tr("Da&y of the conduct, for the bar of 60 days"),
        m_conduct = dayField(tr("Day of the conduct")));
    add(Field::Extension, tr("&Extended by"), m_extension = textField(tr("Extended by"), tr("For example 4 weeks")));
    addPlain({}, m_policy = new QCheckBox(tr("A term of &policy, not of law")));
    addPlain({}, m_backward = new QCheckBox(tr("Count &back from the day")));
    addPlain(tr("An objection: po&sted on"), m_posted = dayField(tr("Posted on")));
    add(Field::Post, tr("An objection: &received on"), m_received = dayField(tr("Received on")));
    for (QCheckBox *box : {m_policy, m_backward})
        connect(box, &QCheckBox::toggled, this, &CalculatorForm::edited);
}

void CalculatorForm::addPlain(const QString &text, QWidget *editor)
{
    if (text.isEmpty())
        return m_layout->addRow(editor);
    auto *label = new QLabel(text);
    label->setBuddy(editor);
    m_layout->addRow(label, editor);
}

void CalculatorForm::add(Field field, const QString &label, QWidget *editor)
{
    addPlain(label, editor);
    auto *note = new NoteLabel(NoteLabel::Kind::Wrong);
    m_layout->addRow(note);
    m_notes[field] = note;
}

OptionalDateEdit *CalculatorForm::dayField(const QString &name)
{
    auto *day = new OptionalDateEdit(m_today);
    day->setName(name);
    connect(day, &OptionalDateEdit::edited, this, &CalculatorForm::edited);
    return day;
}

QLineEdit *CalculatorForm::textField(const QString &name, const QString &example)
{
    auto *text = new QLineEdit;
    text->setAccessibleName(name);
    text->setPlaceholderText(example);
    connect(text, &QLineEdit::textEdited, this, [this] {
        showWhatMatters();
        Q_EMIT edited();
    });
    return text;
}

ChoiceCombo *CalculatorForm::choiceField(const QString &name, const Choices &choices, const QString &unknown)
{
    auto *combo = new ChoiceCombo;
    combo->setAccessibleName(name);
    combo->setUnknownText(unknown);
    combo->setChoices(choices);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(24);
    connect(combo, &ChoiceCombo::edited, this, [this] {
        showWhatMatters();
        Q_EMIT edited();
    });
    return combo;
}

Choices CalculatorForm::ruleChoices() const
{
    Choices choices;
    for (const model::TermRule &rule : m_rules.rules())
        if (rule.isCountable())
            choices.append({rule.id, rule.term + u" · "_s + rule.text.in(m_language), {}});
    return choices;
}

void CalculatorForm::setShown(QWidget *editor, bool shown)
{
    m_layout->setRowVisible(editor, shown);
}

void CalculatorForm::showWhatMatters()
{
    const model::TermRule *rule = m_rules.find(m_rule->key());
    const Counting counting = rule ? rule->counting : countingOf(m_counting->key());
    for (QWidget *own : {static_cast<QWidget *>(m_length), static_cast<QWidget *>(m_counting),
                         static_cast<QWidget *>(m_policy), static_cast<QWidget *>(m_backward)})
        setShown(own, rule == nullptr);
    setShown(m_time, rule ? counting == Counting::Hours : isInHours(m_length->text()));
    setShown(m_absences, counting == Counting::Disciplinary);
    setShown(m_conduct, counting == Counting::Disciplinary);
}

model::TermQuestion CalculatorForm::question() const
{
    return {.start = m_start->value(),
            .startTime = m_time->text(),
            .rule = m_rule->key(),
            .length = m_length->text(),
            .counting = countingOf(m_counting->key()),
            .origin = m_policy->isChecked() ? model::TermOrigin::Policy : model::TermOrigin::Statutory,
            .direction = m_backward->isChecked() ? model::TermDirection::Backward : model::TermDirection::Forward,
            .extension = m_extension->text(),
            .absences = readSpans(m_absences->text(), m_today()).spans,
            .conduct = m_conduct->value(),
            .posted = m_posted->value(),
            .received = m_received->value()};
}

void CalculatorForm::showProblems(const model::TermReply &reply)
{
    for (const auto &[field, note] : m_notes)
        note->say(reply.problemOf(field));
    const QString notRead = readSpans(m_absences->text(), m_today()).notRead;
    if (!notRead.isEmpty())
        m_notes[Field::Absences]->say(
            tr("“%1” is not a period. Write for example 9-3-26 to 13-3-26, and a semicolon between two.").arg(notRead));
}

QString CalculatorForm::problemText(Field field) const
{
    const auto at = m_notes.find(field);
    return at == m_notes.end() ? QString() : at->second->text();
}

} // namespace views
