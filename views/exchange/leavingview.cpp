// SPDX-License-Identifier: EUPL-1.2
#include "views/exchange/leavingview.h"

#include "views/exchange/formpage.h"
#include "views/exchange/stepindicator.h"
#include "views/housestyle.h"
#include "views/icons.h"
#include "views/theme.h"
#include "views/widgets/scrollable.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace views {

using namespace Qt::StringLiterals;

LeavingView::LeavingView(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_what(new WhatPage),
      m_whom(new WhomPage(context)),
      m_check(new CheckPage),
      m_form(new FormPage),
      m_steps(new StepIndicator({tr("What goes along"), tr("For whom"), tr("Check"), tr("In which form")})),
      m_stack(new QStackedWidget),
      m_title(new TextLabel(TextLabel::Rank::Title)),
      m_cancel(new QPushButton(tr("Stay in the vault"))),
      m_back(new QPushButton(icon(u"arrow-left"_s), tr("Back"))),
      m_next(new QPushButton(icon(u"arrow-right"_s), tr("Next"))),
      m_write(new QPushButton(icon(u"file-up"_s, QPalette::BrightText), tr("Write the PDF…")))
{
    build();
    wire();
    clear();
}

void LeavingView::build()
{
    for (QWidget *page : {static_cast<QWidget *>(m_what), static_cast<QWidget *>(m_whom),
                          static_cast<QWidget *>(m_check), static_cast<QWidget *>(m_form)})
        m_stack->addWidget(page);
    auto *inside = new QWidget;
    auto *centred = new QVBoxLayout(inside);
    centred->setContentsMargins(6 * unit(), 3 * unit(), 6 * unit(), 4 * unit());
    m_stack->setMaximumWidth(fontMetrics().averageCharWidth() * 120); // longer lines are hard to read
    centred->addWidget(m_stack);
    auto *middle = new QWidget;
    m_scroll = scrollable(inside, middle);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(6 * unit(), 5 * unit(), 6 * unit(), 2 * unit());
    head->setSpacing(3 * unit());
    head->addWidget(m_title);
    head->addWidget(m_steps);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(middle, 1);
    column->addWidget(buildFoot());
}

QWidget *LeavingView::buildFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(6 * unit(), 2 * unit(), 6 * unit(), 3 * unit());
    row->addWidget(m_cancel);
    row->addStretch(1);
    for (QPushButton *button : {m_back, m_next, m_write})
        row->addWidget(button);
    makePrimary(m_next);
    makePrimary(m_write);
    m_next->setIcon(icon(u"arrow-right"_s, QPalette::BrightText));
    nameForm();
    return foot;
}

void LeavingView::wire()
{
    connect(m_what, &WhatPage::edited, this, &LeavingView::changed);
    connect(m_whom, &WhomPage::edited, this, &LeavingView::changed);
    connect(m_check, &CheckPage::goToRequested, this, &LeavingView::goTo);
    connect(m_cancel, &QPushButton::clicked, this, &LeavingView::cancelled);
    connect(m_back, &QPushButton::clicked, this, [this] { stepBy(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { stepBy(+1); });
    connect(m_write, &QPushButton::clicked, this, &LeavingView::write);
    connect(m_form, &FormPage::submitted, this, &LeavingView::write);
    connect(m_form, &FormPage::formChosen, this, &LeavingView::nameForm);
    connect(m_form, &FormPage::formChosen, this, &LeavingView::changed);
    connect(m_form, &FormPage::secretEdited, this, &LeavingView::refresh);
}

// A button with another text needs another letter.
void LeavingView::nameForm()
{
    using Form = model::Departure::Form;
    m_write->setText(m_form->form() == Form::Pdf    ? tr("Write the PDF…")
                     : m_form->form() == Form::File ? tr("Write the file…")
                                                    : tr("Write the calendar…"));
    m_whom->shareMnemonics(QList<QAbstractButton *>{m_cancel, m_back, m_next, m_write} + m_what->buttons());
}

void LeavingView::setContents(const QString &caseNumber, const std::vector<LeavingSection> &sections,
                              const RowChoices &persons)
{
    m_isOfTerms = m_isDocument = false;
    m_title->setText(tr("Take case %1 out of the vault").arg(caseNumber));
    m_whom->setPersons(persons);
    m_whom->clear();
    m_what->setSections(sections);
    m_form->clearForm();
    showStep(Step::What);
}

void LeavingView::setTerms(int terms)
{
    setContents({}, {}, {});
    m_isOfTerms = true;
    m_title->setText(tr("Take the terms of all cases out of the vault"));
    m_form->setTerms(terms);
    setFindings({});
    showStep(Step::Form);
}

void LeavingView::setDocument(const QString &caseNumber, const QString &fileName, const RowChoices &persons)
{
    setContents(caseNumber, {{u"document"_s, fileName, 1, false}}, persons);
    m_title->setText(tr("Take a document of case %1 out of the vault").arg(caseNumber));
    m_form->setDocument(fileName);
    m_isDocument = true;
    showStep(Step::Whom);
}

void LeavingView::clear()
{
    m_isWriting = false;
    m_fileName.clear();
    setContents({}, {}, {});
    setFindings({});
    setHidden({});
    setTraces({});
}

void LeavingView::setFindings(const model::Findings &findings)
{
    m_check->setFindings(findings);
    if (!findings.empty() && step() == Step::Form)
        showStep(Step::Check);
    refresh();
}

void LeavingView::setHidden(const QStringList &persons)
{
    m_hidesSomebody = !persons.isEmpty();
    m_check->setHidden(persons);
    refresh();
}

void LeavingView::setTraces(const std::vector<LeavingTrace> &traces)
{
    m_check->setTraces(traces);
}

void LeavingView::setFileName(const QString &name)
{
    m_fileName = name;
    refresh();
}

void LeavingView::setWriting(bool isWriting)
{
    m_isWriting = isWriting;
    m_stack->setEnabled(!isWriting);
    refresh();
}

void LeavingView::setSecret(bool isRecoveryCode, const QString &hint)
{
    m_form->setSecret(isRecoveryCode, hint);
}

model::SecretBytes LeavingView::takeSecret()
{
    return m_form->takeSecret();
}

void LeavingView::showWrongSecret(const QString &text)
{
    m_form->showWrong(text);
    refresh();
}

void LeavingView::write()
{
    if (m_write->isEnabled() && m_form->hasSecret())
        Q_EMIT passRequested(departure());
}

model::Departure LeavingView::departure() const
{
    model::Departure departure;
    if (m_isOfTerms) {
        departure.form = model::Departure::Form::Calendar;
        return departure;
    }
    departure.sections = m_what->chosen();
    m_whom->fillInto(departure);
    departure.form = m_form->form();
    if (departure.form == model::Departure::Form::Calendar) { // whatever was chosen before
        departure.sections = {u"term"_s};
        departure.withReporterIdentity = false;
    }
    return departure;
}

LeavingView::Step LeavingView::step() const
{
    return Step(m_stack->currentIndex());
}

void LeavingView::showStep(Step step)
{
    if (step != Step::Form)
        m_form->forgetSecret();
    m_stack->setCurrentIndex(int(step));
    m_steps->setCurrent(int(step));
    m_scroll->verticalScrollBar()->setValue(0);
    refresh();
    if (!isVisible())
        return;
    // The first thing to do on the new step; where there is nothing, the button that leads on.
    QWidget *first = m_stack->currentWidget()->nextInFocusChain();
    while (first != m_stack->currentWidget() &&
           !(first->focusPolicy() & Qt::TabFocus && first->isVisible() && first->isEnabled()))
        first = first->nextInFocusChain();
    first->setFocus(Qt::TabFocusReason);
}

void LeavingView::stepBy(int direction)
{
    showStep(Step(m_stack->currentIndex() + direction));
}

void LeavingView::goTo(const QString &field)
{
    if (!field.startsWith("departure."_L1)) {
        Q_EMIT goToRequested(field);
        return;
    }
    const QString name = field.section(u'.', 1);
    showStep(name == "sections"_L1 ? Step::What : Step::Whom);
    m_whom->goTo(name);
}

void LeavingView::refresh()
{
    const bool isLast = step() == Step::Form;
    m_steps->setVisible(!m_isOfTerms);
    m_back->setVisible(step() != (m_isDocument ? Step::Whom : Step::What) && !m_isOfTerms);
    m_back->setEnabled(!m_isWriting);
    m_next->setVisible(!isLast);
    m_next->setEnabled(step() != Step::Check || m_check->mayGo());
    m_write->setVisible(isLast);
    m_write->setEnabled(m_check->mayGo() && !m_isWriting && m_form->hasSecret());
    m_cancel->setEnabled(!m_isWriting);
    m_form->setSummary({m_what->chosenTitles(), recipientText(), departure().purpose, m_hidesSomebody, m_fileName});
}

void LeavingView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_isWriting)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace views
