// SPDX-License-Identifier: EUPL-1.2
#include "views/search/searchview.h"

#include "views/housestyle.h"
#include "views/icons.h"
#include "views/search/resulthtml.h"
#include "views/search/searchhelp.h"
#include "views/theme.h"
#include "views/widgets/textlabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBrowser>

namespace views {

using namespace Qt::StringLiterals;

SearchView::SearchView(QWidget *parent)
    : QWidget(parent),
      m_field(new QLineEdit),
      m_search(new QPushButton(icon(u"search"_s, QPalette::BrightText), tr("&Search"))),
      m_how(new QPushButton(icon(u"book-open"_s), tr("How to ask"))),
      m_saved(new QComboBox),
      m_keep(new QPushButton(icon(u"plus"_s), tr("&Keep this question"))),
      m_remove(new QPushButton(icon(u"trash-2"_s), tr("&Remove"))),
      m_help(new TextLabel(TextLabel::Rank::Body)),
      m_problem(new TextLabel(TextLabel::Rank::Body)),
      m_summary(new TextLabel(TextLabel::Rank::Caption)),
      m_results(new QTextBrowser),
      m_more(new QPushButton(tr("Show &more cases")))
{
    build();
    wire();
    setSaved({});
    clear();
}

void SearchView::build()
{
    m_field->setPlaceholderText(tr("Words, a pseudonym, a number"));
    m_field->setAccessibleName(tr("What do you look for?"));
    m_field->setClearButtonEnabled(true);
    for (QAbstractButton *clearing : m_field->findChildren<QAbstractButton *>())
        clearing->setAccessibleName(tr("Empty the field")); // Qt gives it none
    m_results->setOpenLinks(false);
    m_results->setAccessibleName(tr("What was found"));
    m_help->setTextFormat(Qt::RichText);
    m_help->setText(SearchHelp::html());
    m_help->setVisible(false);
    m_problem->setTextFormat(Qt::PlainText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6 * unit(), 4 * unit(), 6 * unit(), 4 * unit());
    column->setSpacing(3 * unit());
    column->addWidget(new TextLabel(TextLabel::Rank::Title, tr("Search in all texts")));
    column->addLayout(buildQuestion());
    column->addLayout(buildSaved());
    for (QWidget *each :
         {static_cast<QWidget *>(m_help), static_cast<QWidget *>(m_problem), static_cast<QWidget *>(m_summary)})
        column->addWidget(each);
    column->addWidget(m_results, 1);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addStretch(0); // takes the room of the results when there are none
}

QLayout *SearchView::buildQuestion()
{
    makePrimary(m_search);
    m_how->setCheckable(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * unit());
    row->addWidget(m_field, 1);
    row->addWidget(m_search);
    row->addWidget(m_how);
    return row;
}

QLayout *SearchView::buildSaved()
{
    m_saved->setAccessibleName(tr("Kept questions"));
    m_saved->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * unit());
    for (QWidget *each :
         {static_cast<QWidget *>(m_saved), static_cast<QWidget *>(m_keep), static_cast<QWidget *>(m_remove)})
        row->addWidget(each);
    row->addStretch(1);
    return row;
}

void SearchView::wire()
{
    connect(m_field, &QLineEdit::returnPressed, this, &SearchView::ask);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_problem->setVisible(false);
        m_keep->setEnabled(!question().isEmpty());
    });
    connect(m_search, &QPushButton::clicked, this, &SearchView::ask);
    connect(m_how, &QPushButton::toggled, this, &SearchView::showHelp);
    connect(m_saved, &QComboBox::activated, this, &SearchView::askSaved);
    connect(m_keep, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(question(), question()); });
    connect(m_remove, &QPushButton::clicked, this,
            [this] { Q_EMIT removeRequested(m_saved->currentData().toLongLong()); });
    connect(m_more, &QPushButton::clicked, this, &SearchView::moreRequested);
    connect(m_results, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &link) { Q_EMIT opened(link.toString()); });
}

void SearchView::showHelp(bool shown)
{
    m_help->setVisible(shown);
}

void SearchView::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

QString SearchView::question() const
{
    return m_field->text().trimmed();
}

void SearchView::ask()
{
    if (!question().isEmpty())
        Q_EMIT searchRequested(question());
}

void SearchView::askSaved(int index)
{
    m_remove->setEnabled(index > 0);
    if (index <= 0)
        return;
    m_field->setText(m_saved->itemData(index, Qt::UserRole + 1).toString());
    ask();
}

void SearchView::setSaved(const std::vector<Saved> &saved)
{
    const qint64 before = m_saved->currentData().toLongLong();
    m_saved->clear();
    m_saved->addItem(tr("Kept questions"), 0);
    for (const Saved &each : saved) {
        m_saved->addItem(each.name, each.id);
        m_saved->setItemData(m_saved->count() - 1, each.question, Qt::UserRole + 1);
    }
    m_saved->setCurrentIndex(qMax(0, m_saved->findData(before)));
    m_saved->setEnabled(!saved.empty());
    m_remove->setEnabled(m_saved->currentIndex() > 0);
}

void SearchView::setSearching(bool searching)
{
    m_search->setText(searching ? tr("Searching…") : tr("&Search"));
}

void SearchView::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty())
        setGroups({}, false, {});
}

void SearchView::setGroups(std::vector<Group> groups, bool hasMore, const QString &summary)
{
    m_groups = std::move(groups);
    setSummary(summary);
    m_more->setVisible(hasMore);
    render();
    m_results->verticalScrollBar()->setValue(0);
}

void SearchView::setSummary(const QString &summary)
{
    m_summary->setText(summary);
}

void SearchView::addGroups(const std::vector<Group> &groups, bool hasMore)
{
    const int at = m_results->verticalScrollBar()->value();
    m_groups.insert(m_groups.end(), groups.begin(), groups.end());
    m_more->setVisible(hasMore);
    render();
    m_results->verticalScrollBar()->setValue(at);
}

void SearchView::render()
{
    m_results->setVisible(!m_groups.empty());
    m_results->setHtml(resultHtml(m_groups, palette()));
}

void SearchView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_groups.empty())
        render(); // the marks have the colours of the palette
}

void SearchView::clear()
{
    m_field->clear();
    m_problem->setVisible(false);
    m_keep->setEnabled(false);
    setSearching(false);
    setGroups({}, false,
              tr("Type words and press Enter. What was written in all cases is searched, and the notes in the Inbox."));
}

QString SearchView::shownText() const
{
    return m_results->toPlainText();
}

} // namespace views
