// SPDX-License-Identifier: EUPL-1.2
#include "views/term/explanationpane.h"

#include "views/term/termrow.h"
#include "views/theme.h"
#include "views/widgets/textlabel.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace views {

ExplanationPane::ExplanationPane(QWidget *parent)
    : QWidget(parent),
      m_title(new TextLabel(TextLabel::Rank::Heading)),
      m_about(new TextLabel(TextLabel::Rank::Caption)),
      m_text(new QPlainTextEdit)
{
    m_title->setWordWrap(true);
    m_about->setWordWrap(true);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Why that day"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit());
    column->addWidget(m_title);
    column->addWidget(m_about);
    column->addWidget(m_text, 1);
    clear();
}

void ExplanationPane::show(const TermRow &row, const QString &explanation, QDate today)
{
    m_title->setText(row.term);
    //: of a term: %1 is a case, %2 is "By law" or "Policy", %3 how much time is left
    m_about->setText(
        tr("%1 · %2 · %3").arg(row.caseText, TermRowWords::origin(row), TermRowWords::timeLeft(row, today)));
    m_text->setPlainText(explanation);
}

void ExplanationPane::clear()
{
    m_title->setText(tr("Why that day?"));
    m_about->setText(tr("Choose a term. Return opens its case."));
    m_text->clear();
}

QString ExplanationPane::text() const
{
    return m_text->toPlainText();
}

} // namespace views
