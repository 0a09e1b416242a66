// SPDX-License-Identifier: EUPL-1.2
// Brings a foreign register into a vault: reads it once, checks all of it, and only then writes, in one transaction.
// What does not fit is listed with line and reason; a case of which one row does not fit stays out as a whole. A case
// that is there already is left as it is, so the same file again changes nothing. It must never write half a register,
// and a reason must never hold a word of a cell.
#pragma once

#include "model/exchange/caseassembly.h"
#include "model/exchange/longwork.h"

#include <QHash>

namespace model {

class Casework;

class RegisterImport final
{
    Q_DECLARE_TR_FUNCTIONS(model::RegisterImport)
public:
    // More than a register has; beyond it the whole would not fit into memory before anything is written.
    static constexpr qint64 MostRows = 250'000;
    static constexpr qsizetype LongestCaseNumber = 64;

    RegisterImport(Casework &work, ImportMapping mapping, WordsOfList wordsOf);

    // Reads the file and checks everything; writes nothing. Throws Failure{BadInput, Cancelled}.
    ImportReport check(QIODevice &file, const QString &fileName, const LongWork &progress = {});
    // Writes what check() found to fit. Throws Failure; then nothing was written.
    void write(const LongWork &progress = {});
    [[nodiscard]] const ImportReport &report() const { return m_report; }

private:
    struct Group
    {
        QString number;
        std::vector<CsvRow> rows;
        bool isWanted = false;
    };

    void read(QIODevice &file, const QString &fileName, const LongWork &progress);
    void readRow(CsvRow row, qsizetype columns, QHash<QString, qsizetype> &groups);
    void judge(const LongWork &progress);
    void refuse(qint64 line, const QString &reason) { m_report.refused.push_back({line, reason}); }
    void writeCase(const CaseAssembly &assembly, const Group &group);
    [[nodiscard]] QString shared(const QString &text);

    Casework &m_work;
    ImportMapping m_mapping;
    WordsOfList m_wordsOf;
    QString m_fileName;
    std::vector<Group> m_groups; // one per case number, in the order of the file
    QSet<QString> m_texts;       // a register says the same few words thousands of times
    ImportReport m_report;
};

} // namespace model
