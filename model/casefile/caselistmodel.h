// SPDX-License-Identifier: EUPL-1.2
// The list of cases for a view: it holds ordered ids only and fetches the rows around the viewport, 200 at a time
// (D12). It must never load the table: a hundred thousand cases cost it less than a megabyte.
#pragma once

#include "model/casefile/casefile.h"
#include "model/casefile/casefilter.h"
#include "model/core/localtext.h"

#include <QAbstractTableModel>
#include <functional>
#include <unordered_map>
#include <vector>

namespace model {

class CodeLists;
struct Procedure;

class CaseListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    // What one looks for first stands first: the window may be too narrow for all.
    enum Columns { Number, Alias, Phase, NextDueOn, State, Component, Channel, Behaviour, OpenedOn, ColumnCount };

    // Fetches one row; nothing when the case is gone. Called from data() through fetch() only, in blocks.
    using Source = std::function<std::vector<CaseFile>(const std::vector<CaseId> &)>;

    CaseListModel(const CodeLists &codes, const Procedure &procedure, Language language, QDate today, Source source,
                  QObject *parent = nullptr);

    void setIds(std::vector<CaseId> ids);
    void refresh(CaseId id); // the case changed; its place in the order stays until the next setIds
    [[nodiscard]] CaseId idAt(int row) const;
    [[nodiscard]] int rowOf(CaseId id) const; // -1: not in the list

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] static CaseFilter::SortBy sortOf(int column);

private:
    static constexpr int Block = 200; // rows fetched at once
    static constexpr int KeptBlocks = 8;

    [[nodiscard]] const CaseFile *fileAt(int row) const;
    [[nodiscard]] QString textOf(const CaseFile &file, int column) const;

    const CodeLists &m_codes;
    const Procedure &m_procedure;
    Language m_language;
    QDate m_today;
    Source m_source;
    std::vector<CaseId> m_ids;
    mutable std::unordered_map<int, std::vector<CaseFile>> m_blocks; // by block number
};

} // namespace model
