// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/caselistmodel.h"

#include "model/codes/codelists.h"
#include "model/workflow/procedure.h"

#include <QLocale>
#include <algorithm>

namespace model {

using namespace Qt::StringLiterals;

CaseListModel::CaseListModel(const CodeLists &codes, const Procedure &procedure, Language language, QDate today,
                             Source source, QObject *parent)
    : QAbstractTableModel(parent),
      m_codes(codes),
      m_procedure(procedure),
      m_language(language),
      m_today(today),
      m_source(std::move(source))
{}

void CaseListModel::setIds(std::vector<CaseId> ids)
{
    beginResetModel();
    m_ids = std::move(ids);
    m_blocks.clear();
    endResetModel();
}

void CaseListModel::refresh(CaseId id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    m_blocks.erase(row / Block);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

CaseId CaseListModel::idAt(int row) const
{
    return row >= 0 && row < int(m_ids.size()) ? m_ids[size_t(row)] : CaseId();
}

int CaseListModel::rowOf(CaseId id) const
{
    const auto at = std::find(m_ids.begin(), m_ids.end(), id);
    return at == m_ids.end() ? -1 : int(at - m_ids.begin());
}

int CaseListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int CaseListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

const CaseFile *CaseListModel::fileAt(int row) const
{
    const int block = row / Block;
    auto known = m_blocks.find(block);
    if (known == m_blocks.end()) {
        if (m_blocks.size() >= KeptBlocks)
            m_blocks.clear();
        const auto first = m_ids.begin() + block * Block;
        const auto last = m_ids.begin() + std::min<std::ptrdiff_t>((block + 1) * Block, std::ptrdiff_t(m_ids.size()));
        known = m_blocks.emplace(block, m_source({first, last})).first;
    }
    const size_t at = size_t(row % Block);
    return at < known->second.size() ? &known->second[at] : nullptr;
}

QString CaseListModel::textOf(const CaseFile &file, int column) const
{
    const QLocale locale(m_language == Language::Dutch ? QLocale::Dutch : QLocale::English);
    const auto day = [&](const QDate &date) { return locale.toString(date, u"d MMM yyyy"_s); };
    const auto code = [&](const char *list, const QString &value) {
        return value.isEmpty() ? QString() : m_codes.list(QLatin1String(list)).text(value, m_language);
    };
    switch (column) {
    case Number:
        return file.number;
    case Alias:
        return file.alias;
    case Phase: {
        const model::Phase *phase = m_procedure.phase(file.phase);
        return phase ? phase->text.in(m_language) : tr("All phases finished");
    }
    case Component:
        return code("component", file.component);
    case Channel:
        return code("channel", file.channel);
    case Behaviour:
        return code("behaviour", file.behaviour);
    case OpenedOn:
        return day(file.openedOn);
    case NextDueOn:
        return !file.nextDueOn || !file.isOpen ? QString()
               : *file.nextDueOn < m_today     ? tr("%1 (late)").arg(day(*file.nextDueOn))
                                               : day(*file.nextDueOn);
    case State:
        return file.isOpen ? tr("Open") : tr("Closed");
    default:
        return {};
    }
}

QVariant CaseListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const CaseFile *file = fileAt(index.row());
    return file ? QVariant(textOf(*file, index.column())) : QVariant();
}

QVariant CaseListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Number:
        return tr("Number");
    case Alias:
        return tr("Pseudonym");
    case Phase:
        return tr("Phase");
    case Component:
        return tr("Component");
    case Channel:
        return tr("Channel");
    case Behaviour:
        return tr("Behaviour");
    case OpenedOn:
        return tr("Opened");
    case NextDueOn:
        return tr("Next date");
    case State:
        return tr("State");
    default:
        return {};
    }
}

CaseFilter::SortBy CaseListModel::sortOf(int column)
{
    switch (column) {
    case Alias:
        return CaseFilter::SortBy::Alias;
    case Phase:
        return CaseFilter::SortBy::Phase;
    case Component:
        return CaseFilter::SortBy::Component;
    case Channel:
        return CaseFilter::SortBy::Channel;
    case Behaviour:
        return CaseFilter::SortBy::Behaviour;
    case OpenedOn:
        return CaseFilter::SortBy::OpenedOn;
    case NextDueOn:
        return CaseFilter::SortBy::NextDueOn;
    case State:
        return CaseFilter::SortBy::State;
    default:
        return CaseFilter::SortBy::Number;
    }
}

} // namespace model
