// SPDX-License-Identifier: EUPL-1.2
#include "views/term/calculatordialog.h"

#include "views/term/calculatorform.h"
#include "views/term/plainprint.h"
#include "views/theme.h"
#include "views/widgets/textlabel.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace views {

CalculatorDialog::CalculatorDialog(model::Language language, std::function<QDate()> today, QWidget *parent)
    : QDialog(parent),
      m_language(language),
      m_calendar(model::DayCalendar::builtIn()),
      m_calculator(m_calendar),
      m_rules(model::TermRules::builtIn()),
      m_form(new CalculatorForm(m_rules, language, std::move(today))),
      m_headline(new TextLabel(TextLabel::Rank::Heading)),
      m_explanation(new QPlainTextEdit),
      m_copy(new QPushButton(tr("C&opy the answer"))),
      m_print(new QPushButton(tr("Pr&int the answer…")))
{
    setWindowTitle(tr("Calculate a term"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_form, &CalculatorForm::edited, this, &CalculatorDialog::refresh);
    connect(m_copy, &QPushButton::clicked, this, &CalculatorDialog::copy);
    connect(m_print, &QPushButton::clicked, this, &CalculatorDialog::print);
    refresh();
}

void CalculatorDialog::build()
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus); // the fields scroll it along
    scroll->setWidget(m_form);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(6 * unit());
    middle->addWidget(scroll, 1);
    middle->addWidget(buildAnswer(), 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    buttons->addButton(m_print, QDialogButtonBox::ActionRole);
    for (QPushButton *button : {m_copy, m_print, buttons->button(QDialogButtonBox::Close)})
        button->setAutoDefault(false); // Return in a field must not close or copy
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6 * unit(), 4 * unit(), 6 * unit(), 4 * unit());
    column->setSpacing(3 * unit());
    column->addWidget(new TextLabel(TextLabel::Rank::Title, tr("Calculate a term")));
    column->addLayout(middle, 1);
    column->addWidget(buttons);
    const QSize room = parentWidget() ? parentWidget()->size() : QSize(1000, 700);
    resize(qMin(220 * unit(), room.width() - 8 * unit()), qMin(150 * unit(), room.height() - 8 * unit()));
}

QWidget *CalculatorDialog::buildAnswer()
{
    m_explanation->setReadOnly(true);
    m_explanation->setTabChangesFocus(true);
    m_explanation->setAccessibleName(tr("Explanation"));
    m_headline->setWordWrap(true);
    auto *answer = new QWidget;
    auto *column = new QVBoxLayout(answer);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_headline);
    column->addWidget(m_explanation, 1);
    return answer;
}

void CalculatorDialog::refresh()
{
    m_reply = model::answerTerm(m_form->question(), m_calculator, m_rules, m_language);
    m_form->showProblems(m_reply);
    const bool isCounted = m_reply.result.has_value();
    m_headline->setText(isCounted                  ? m_reply.headline
                        : m_reply.problems.empty() ? tr("Fill in the day and the length")
                                                   : tr("This cannot be counted yet"));
    m_explanation->setPlainText(m_reply.explanation);
    m_copy->setEnabled(isCounted);
    m_print->setEnabled(isCounted);
}

QString CalculatorDialog::headline() const
{
    return m_headline->text();
}

QString CalculatorDialog::answerText() const
{
    return m_reply.result ? m_reply.headline + QStringLiteral("\n\n") + m_reply.explanation : QString();
}

void CalculatorDialog::copy()
{
    QGuiApplication::clipboard()->setText(answerText());
}

void CalculatorDialog::print()
{
    printPlain(m_reply.headline, m_reply.explanation, this);
}

} // namespace views
