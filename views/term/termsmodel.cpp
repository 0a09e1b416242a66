// SPDX-License-Identifier: EUPL-1.2
#include "views/term/termsmodel.h"

#include "views/widgets/plaintable.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace views {

TermsModel::TermsModel() : TableModel({})
{
    addColumn(tr("Time left"), [this](const TermRow &row) { return TermRowWords::timeLeft(row, m_today); });
    addColumn(tr("Term"), [](const TermRow &row) { return row.term; });
    addColumn(tr("Case"), [](const TermRow &row) { return row.caseText; });
    addColumn(tr("Ends on"), [](const TermRow &row) {
        return row.dueOn.isValid() ? QLocale().toString(row.dueOn, u"ddd d MMM yyyy"_s) : QString();
    });
}

QVariant TermsModel::data(const QModelIndex &index, int role) const
{
    if ((role != ToneRole && role != ToneIconRole) || !index.isValid() || index.column() != Left)
        return TableModel::data(index, role);
    const Tone tone = TermRowWords::tone(row(index.row()), m_today);
    if (tone == Tone::Neutral)
        return {};
    return role == ToneRole ? QVariant::fromValue(tone) : QVariant(toneIcon(tone));
}

} // namespace views
