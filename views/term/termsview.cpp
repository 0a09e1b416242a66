// SPDX-License-Identifier: EUPL-1.2
#include "views/term/termsview.h"

#include "views/icons.h"
#include "views/term/explanationpane.h"
#include "views/term/termsmodel.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/plaintable.h"
#include "views/widgets/scrollable.h"
#include "views/widgets/textlabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int Moment = 150; // milliseconds

// What must not be parted by the end of a line.
QWidget *together(std::initializer_list<QWidget *> widgets)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * unit());
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    return box;
}

} // namespace

TermsView::TermsView(QWidget *parent)
    : QWidget(parent),
      m_model(std::make_unique<TermsModel>()),
      m_show(choice(tr("Which terms"), {tr("All that run"), tr("Too late"), tr("Within two weeks")})),
      m_sort(choice(tr("Order"), {tr("Soonest first"), tr("By kind of term"), tr("By case")})),
      m_more(new QPushButton(tr("Show &more"))),
      m_leave(new QPushButton(icon(u"file-up"_s), tr("To your calendar…"))),
      m_calculate(new QPushButton(icon(u"calculator"_s), tr("Calculate a term…"))),
      m_table(new PlainTable(tr("Terms"))),
      m_explanation(new ExplanationPane),
      m_stack(new QStackedWidget),
      m_nothing(new EmptyState),
      m_count(new TextLabel(TextLabel::Rank::Caption))
{
    build();
    wire();
    clear();
}

TermsView::~TermsView() = default;

QComboBox *TermsView::choice(const QString &name, const QStringList &texts)
{
    auto *combo = new QComboBox;
    combo->setAccessibleName(name);
    combo->addItems(texts);
    connect(combo, &QComboBox::activated, this, &TermsView::questionChanged);
    return combo;
}

void TermsView::build()
{
    m_table->setModel(m_model.get());
    m_nothing->setText(u"hourglass"_s, tr("No terms run here"),
                       tr("As soon as something in a case starts a term of law or policy, it stands here until it is "
                          "met. A promised day that you enter yourself as well."));
    auto *list = new QWidget;
    auto *left = new QVBoxLayout(list);
    left->setContentsMargins(0, 0, 0, 0);
    left->addWidget(m_table, 1);
    left->addWidget(m_more, 0, Qt::AlignLeft);
    list->setProperty("pane", true);
    m_explanation->setProperty("pane", true);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(4 * unit());
    splitter->addWidget(list);
    auto *why = new QWidget;
    scrollable(m_explanation, why);
    splitter->addWidget(why);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({720, 280});
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_nothing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6 * unit(), 4 * unit(), 6 * unit(), 4 * unit());
    column->setSpacing(3 * unit());
    column->addWidget(buildHead());
    column->addWidget(m_stack, 1);
}

QWidget *TermsView::buildHead()
{
    auto *head = new QWidget;
    head->setProperty("pane", true);
    auto *line = new FlowLayout(head); // large text on a small screen needs three lines
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2 * unit());
    m_count->setWordWrap(false);
    QWidget *title = together({new TextLabel(TextLabel::Rank::Title, tr("Terms")), m_count});
    static_cast<QHBoxLayout *>(title->layout())->addStretch(1);
    title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    line->addWidget(title);
    for (const auto &[text, combo] : {std::pair(tr("S&how"), m_show), std::pair(tr("&Order"), m_sort)}) {
        auto *label = new QLabel(text);
        label->setBuddy(combo);
        line->addWidget(together({label, combo}));
    }
    line->addWidget(m_leave);
    line->addWidget(m_calculate);
    return head;
}

void TermsView::wire()
{
    m_table->horizontalHeader()->setSectionsClickable(true);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &TermsView::sortByColumn);
    connect(m_table, &PlainTable::opened, this, [this](int row) { Q_EMIT openRequested(m_model->row(row).caseId); });
    m_still.setSingleShot(true);
    m_still.setInterval(Moment);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, &m_still, qOverload<>(&QTimer::start));
    connect(&m_still, &QTimer::timeout, this, [this] {
        if (const QModelIndex current = m_table->currentIndex(); current.isValid())
            Q_EMIT explanationRequested(current.row());
    });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (m_hasMore && value > 0 && value == m_table->verticalScrollBar()->maximum())
            m_more->click();
    });
    connect(m_more, &QPushButton::clicked, this, [this] {
        if (!m_hasMore)
            return;
        m_hasMore = false; // until the answer is there
        Q_EMIT moreRequested();
    });
    connect(m_calculate, &QPushButton::clicked, this, &TermsView::calculatorRequested);
    connect(m_leave, &QPushButton::clicked, this, &TermsView::leavingRequested);
    connect(m_nothing->addAction(tr("To the cases"), u"folders"_s), &QPushButton::clicked, this,
            &TermsView::casesRequested);
}

TermsView::Show TermsView::shown() const
{
    return Show(m_show->currentIndex());
}

TermsView::SortBy TermsView::sortBy() const
{
    return SortBy(m_sort->currentIndex());
}

void TermsView::sortByColumn(int column)
{
    const SortBy wanted = column == TermsModel::Kind   ? SortBy::Kind
                          : column == TermsModel::Case ? SortBy::Case
                                                       : SortBy::Due;
    if (wanted == sortBy())
        return;
    m_sort->setCurrentIndex(int(wanted));
    Q_EMIT questionChanged();
}

void TermsView::setRows(std::vector<TermRow> rows, bool hasMore, QDate today)
{
    const bool isFirst = m_model->rowCount() == 0;
    m_hasMore = hasMore;
    m_model->setToday(today);
    m_stack->setCurrentIndex(rows.empty() ? 1 : 0);
    m_explanation->clear();
    fill(std::move(rows));
    if (isFirst)
        m_table->fitColumns(TermsModel::Kind);
}

void TermsView::addRows(const std::vector<TermRow> &rows, bool hasMore)
{
    std::vector<TermRow> all = m_model->rows();
    all.insert(all.end(), rows.begin(), rows.end());
    m_hasMore = hasMore;
    fill(std::move(all));
}

// Whoever reads on keeps the row.
void TermsView::fill(std::vector<TermRow> rows)
{
    const int current = std::max(0, m_table->currentIndex().row());
    m_model->setRows(std::move(rows));
    if (const int last = m_model->rowCount() - 1; last >= 0)
        m_table->setCurrentIndex(m_model->index(std::min(current, last), 0));
    showCount();
}

void TermsView::showCount()
{
    const int rows = m_model->rowCount();
    m_count->setText(m_hasMore ? tr("the first %n", nullptr, rows) : tr("%n term(s)", nullptr, rows));
    m_more->setVisible(m_hasMore);
}

void TermsView::setExplanation(int row, const QString &text)
{
    if (row >= 0 && row < m_model->rowCount())
        m_explanation->show(m_model->row(row), text, m_model->today());
}

QString TermsView::explanation() const
{
    return m_explanation->text();
}

void TermsView::clear()
{
    setRows({}, false, {});
}

} // namespace views
