// SPDX-License-Identifier: EUPL-1.2
#include "views/todayview.h"

#include "model/items/tablemodel.h"
#include "views/icons.h"
#include "views/theme.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/plaintable.h"
#include "views/widgets/textlabel.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>

namespace views {

using namespace Qt::StringLiterals;

namespace {

constexpr int WhenColumn = 0;

QString dayText(QDate day)
{
    return day.isValid() ? QLocale().toString(day, u"ddd d MMM yyyy"_s) : QString();
}

} // namespace

class TodayView::Model final : public model::TableModel<Row>
{
public:
    Model() : TableModel({})
    {
        addColumn(TodayView::tr("When"), [this](const Row &row) {
            return row.dueOn.isValid() ? TermRowWords::timeLeft(row, m_today) : TodayView::tr("nothing planned");
        });
        addColumn(TodayView::tr("What"),
                  [](const Row &row) { return row.dueOn.isValid() ? row.term : TodayView::tr("Plan a next step"); });
        addColumn(TodayView::tr("Case"), [](const Row &row) { return row.caseText; });
        addColumn(TodayView::tr("Date"), [](const Row &row) { return dayText(row.dueOn); });
    }

    void setToday(QDate today) { m_today = today; }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if ((role != ToneRole && role != ToneIconRole) || index.column() != WhenColumn)
            return TableModel::data(index, role);
        const std::optional<Tone> tone = toneOf(row(index.row()));
        if (!tone)
            return {};
        return role == ToneRole ? QVariant::fromValue(*tone) : QVariant(toneIcon(*tone));
    }

private:
    [[nodiscard]] std::optional<Tone> toneOf(const Row &row) const
    {
        const Tone tone = TermRowWords::tone(row, m_today);
        return row.dueOn.isValid() && tone == Tone::Neutral ? std::nullopt : std::optional(tone); // there is time
    }

    QDate m_today;
};

TodayView::TodayView(QWidget *parent)
    : QWidget(parent),
      m_model(std::make_unique<Model>()),
      m_table(new PlainTable(tr("Today"))),
      m_stack(new QStackedWidget),
      m_nothing(new EmptyState),
      m_day(new TextLabel(TextLabel::Rank::Caption)),
      m_inbox(new QPushButton(icon(u"inbox"_s), {}))
{
    m_table->setModel(m_model.get());
    m_nothing->setText(u"circle-check"_s, tr("Nothing asks for attention"),
                       tr("Terms, promised calls and check-ins appear here when their day comes near."));
    connect(m_nothing->addAction(tr("To the cases"), u"folders"_s), &QPushButton::clicked, this,
            &TodayView::casesRequested);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    auto *title = new QHBoxLayout;
    m_day->setWordWrap(false);
    title->addWidget(new TextLabel(TextLabel::Rank::Title, tr("Today")), 0, Qt::AlignBaseline);
    title->addWidget(m_day, 0, Qt::AlignBaseline);
    title->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6 * unit(), 4 * unit(), 6 * unit(), 4 * unit());
    column->setSpacing(3 * unit());
    column->addLayout(title);
    column->addWidget(m_inbox, 0, Qt::AlignLeft);
    column->addWidget(m_stack, 1);
    connect(m_inbox, &QPushButton::clicked, this, &TodayView::inboxRequested);
    connect(m_table, &PlainTable::opened, this, [this](int row) { Q_EMIT openRequested(m_model->row(row).caseId); });
    clear();
}

TodayView::~TodayView() = default;

void TodayView::setRows(std::vector<Row> rows, QDate today)
{
    m_model->setToday(today);
    m_day->setText(QLocale().toString(today, u"dddd d MMMM yyyy"_s));
    m_stack->setCurrentWidget(rows.empty() ? static_cast<QWidget *>(m_nothing) : m_table);
    const bool isFirst = m_model->rowCount() == 0;
    m_model->setRows(std::move(rows));
    if (isFirst)
        m_table->fitColumns();
}

void TodayView::setInbox(int notes)
{
    m_inbox->setText(tr("%n note(s) in the Inbox: no case yet", nullptr, notes));
    m_inbox->setVisible(notes > 0);
}

void TodayView::clear()
{
    setInbox(0);
    m_model->setRows({});
    m_stack->setCurrentWidget(m_nothing);
}

} // namespace views
