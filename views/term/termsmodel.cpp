// SPDX-License-Identifier: EUPL-1.2
#include "views/term/termsmodel.h"

#include "views/widgets/plaintable.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace views {

TermsModel::TermsModel() : TableModel({})
{
    add(tr("Time left"), [this](const TermRow &row) { return TermRowWords::timeLeft(row, m_today); });
    add(tr("Term"), [](const TermRow &row) { return row.term; });
    add(tr("Case"), [](const TermRow &row) { return row.caseText; });
    add(tr("Ends on"), [](const TermRow &row) {
        return row.dueOn.isValid() ? QLocale().toString(row.dueOn, u"ddd d MMM yyyy"_s) : QString();
    });
}

// Not a list in the constructor: GCC 12 crashes on the defaults of Column there.
void TermsModel::add(const QString &title, std::function<QString(const TermRow &)> text)
{
    Column column;
    column.title = title;
    column.text = std::move(text);
    addColumn(std::move(column));
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
