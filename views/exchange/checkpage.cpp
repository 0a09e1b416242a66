// SPDX-License-Identifier: EUPL-1.2
#include "views/exchange/checkpage.h"

#include "views/theme.h"
#include "views/widgets/notelabel.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace views {

using namespace Qt::StringLiterals;

CheckPage::CheckPage(QWidget *parent)
    : QWidget(parent),
      m_findings(new QVBoxLayout),
      m_verdict(new NoteLabel(NoteLabel::Kind::Notice)),
      m_hidden(new TextLabel(TextLabel::Rank::Body)),
      m_kept(new NoteLabel(NoteLabel::Kind::Notice)),
      m_noTraces(new TextLabel(TextLabel::Rank::Body, tr("None were found.")))
{
    m_traces = new QTableWidget(0, 3);
    m_traces->setHorizontalHeaderLabels({tr("What stands there"), tr("Where"), tr("What happens to it")});
    m_traces->setAccessibleName(tr("Names and traceable facts"));
    m_traces->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_traces->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_traces->setSelectionMode(QAbstractItemView::SingleSelection);
    m_traces->setTabKeyNavigation(false);
    m_traces->setWordWrap(true);
    m_traces->verticalHeader()->hide();
    m_traces->horizontalHeader()->setStretchLastSection(true);
    m_traces->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_traces->setMinimumHeight(40 * unit());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * unit());
    column->addWidget(new TextLabel(TextLabel::Rank::Heading, tr("May it go?")));
    column->addLayout(m_findings);
    column->addWidget(m_verdict);
    column->addWidget(new TextLabel(TextLabel::Rank::Heading, tr("Who is made unrecognisable?")));
    column->addWidget(m_hidden);
    column->addWidget(m_kept);
    column->addWidget(new TextLabel(TextLabel::Rank::Heading, tr("Names and traceable facts in it")));
    column->addWidget(m_noTraces);
    column->addWidget(m_traces, 1);
    column->addWidget(new TextLabel(TextLabel::Rank::Caption,
                                    tr("Also read the text itself: a description can give somebody away without a "
                                       "name. What must not go along you change in the case, or you leave that part "
                                       "out.")));
    setFindings({});
    setHidden({});
    setTraces({});
}

void CheckPage::setFindings(const model::Findings &findings)
{
    while (QLayoutItem *item = m_findings->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const model::Finding &finding : findings) {
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        auto *note = new NoteLabel(NoteLabel::Kind::Missing, line);
        note->say(finding.text);
        auto *go = new QPushButton(tr("Go there"), line);
        go->setAccessibleName(tr("Go there: %1").arg(finding.text));
        connect(go, &QPushButton::clicked, this, [this, field = finding.field] { Q_EMIT goToRequested(field); });
        row->addWidget(note, 1);
        row->addWidget(go, 0, Qt::AlignTop);
        m_findings->addWidget(line);
    }
    m_mayGo = findings.empty();
    m_verdict->say(m_mayGo ? tr("Nothing stands in the way.") : QString());
}

void CheckPage::setHidden(const QStringList &persons)
{
    m_hidden->setText(
        persons.isEmpty()
            ? tr("Nobody. The recipient may know every name that is in it.")
            //: %1: "Reporter · @melder-1, Person assisting the reporter · @steun-1"
            : tr("%1. Every name of theirs is replaced; the pseudonym stays.").arg(persons.join(u", "_s)));
}

void CheckPage::setKeptBack(const QStringList &parts)
{
    //: %1: "Conversations: 2"
    m_kept->say(parts.isEmpty()
                    ? QString()
                    : tr("Stays behind, because the reporter did not agree to it: %1.").arg(parts.join(u", "_s)));
}

void CheckPage::setTraces(const std::vector<LeavingTrace> &traces)
{
    m_traces->setRowCount(int(traces.size()));
    for (int row = 0; row < int(traces.size()); ++row) {
        const LeavingTrace &trace = traces[size_t(row)];
        const QStringList cells{trace.word, trace.where, trace.isHidden ? tr("is hidden") : tr("goes along")};
        for (int column = 0; column < 3; ++column)
            m_traces->setItem(row, column, new QTableWidgetItem(cells[column]));
    }
    m_traces->resizeColumnsToContents();
    m_traces->setVisible(!traces.empty());
    m_noTraces->setVisible(traces.empty());
}

} // namespace views
