// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/registerimport.h"

#include "model/casefile/casebulk.h"
#include "model/casefile/casework.h"
#include "model/core/failure.h"
#include "model/exchange/importsource.h"

#include <QIODevice>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr qint64 TellEvery = 500;

} // namespace

RegisterImport::RegisterImport(Casework &work, ImportMapping mapping, WordsOfList wordsOf)
    : m_work(work),
      m_mapping(std::move(mapping)),
      m_wordsOf(std::move(wordsOf))
{}

ImportReport RegisterImport::check(QIODevice &file, const QString &fileName, const LongWork &progress)
{
    for (const RecordMapping &record : m_mapping.records)
        if (!m_work.procedure().pages().contains(record.section)) // D8: refused before a row is read
            throw Failure(Failure::Kind::Conflict,
                          tr("This register fills parts of a case that a vault of your role does not have. Import it "
                             "into the vault of an integrity adviser."));
    m_report = {};
    m_groups.clear();
    m_fileName = fileName;
    read(file, fileName, progress);
    judge(progress);
    std::stable_sort(m_report.refused.begin(), m_report.refused.end(),
                     [](const RefusedRow &a, const RefusedRow &b) { return a.line < b.line; });
    return m_report;
}

void RegisterImport::read(QIODevice &file, const QString &fileName, const LongWork &progress)
{
    CsvReader reader(file, m_mapping.format, fileName);
    CsvRow row;
    if (!reader.next(row))
        throw Failure(Failure::Kind::BadInput, tr("%1 is empty.").arg(fileName));
    for (QString &name : row.cells)
        name = name.trimmed();
    if (row.cells.size() == 1)
        reader.fail(row.line,
                    tr("there is only one column. Is “%1” the character that separates the columns?")
                        .arg(m_mapping.format.separator == u'\t' ? u"tab"_s : QString(m_mapping.format.separator)));
    bindColumns(m_mapping, row.cells, fileName);
    const qsizetype columns = row.cells.size();
    QHash<QString, qsizetype> groups;
    while (reader.next(row)) {
        if (++m_report.rowsRead > MostRows)
            reader.fail(row.line, tr("a register may have %1 rows; import it in parts.").arg(MostRows));
        readRow(row, columns, groups);
        if (m_report.rowsRead % TellEvery == 0)
            progress.reached(reader.bytesRead(), file.isSequential() ? 0 : file.size());
    }
    m_texts.clear();
}

void RegisterImport::readRow(CsvRow row, qsizetype columns, QHash<QString, qsizetype> &groups)
{
    if (row.cells.size() != columns)
        return refuse(row.line, tr("it has %1 columns, the first line has %2.").arg(row.cells.size()).arg(columns));
    const QString number = row.cells[m_mapping.caseNumber.at].trimmed();
    if (number.isEmpty())
        return refuse(row.line, tr("it has no case number."));
    if (number.size() > LongestCaseNumber || number.contains(u'\n'))
        return refuse(row.line,
                      tr("its case number is no number: it is longer than %1 characters or has several lines.")
                          .arg(LongestCaseNumber));
    for (QString &cell : row.cells)
        cell = shared(cell);
    auto group = groups.constFind(number);
    if (group == groups.constEnd()) {
        group = groups.insert(number, qsizetype(m_groups.size()));
        m_groups.push_back({number, {}, false});
    }
    m_groups[size_t(*group)].rows.push_back(std::move(row));
}

QString RegisterImport::shared(const QString &text)
{
    if (text.size() > 200)
        return text;
    return *m_texts.insert(text);
}

void RegisterImport::judge(const LongWork &progress)
{
    const CaseAssembly assembly(m_mapping, m_wordsOf);
    qint64 done = 0;
    for (Group &group : m_groups) {
        if (++done % TellEvery == 0)
            progress.reached(done, qint64(m_groups.size()));
        if (m_work.cases().findByOldNumber(group.number).isValid()) {
            ++m_report.casesAlreadyThere;
            continue;
        }
        const AssembledCase made = assembly.assemble(group.rows);
        group.isWanted = made.refused.empty();
        m_report.casesMade += group.isWanted ? 1 : 0;
        for (const RefusedRow &refused : made.refused)
            m_report.refused.push_back(refused);
    }
}

void RegisterImport::write(const LongWork &progress)
{
    if (m_report.changedNothing())
        return;
    m_work.service().write([&] {
        const CaseAssembly assembly(m_mapping, m_wordsOf);
        qint64 done = 0;
        for (const Group &group : m_groups) {
            if (!group.isWanted)
                continue;
            writeCase(assembly, group);
            if (++done % TellEvery == 0)
                progress.reached(done, m_report.casesMade);
        }
        m_work.journal().record({.action = u"register_imported"_s,
                                 .subject = u"mapping:%1 cases:%2"_s.arg(m_mapping.name).arg(m_report.casesMade)});
        progress.reached(m_report.casesMade, m_report.casesMade); // the last moment to stop: after this it is saved
    });
}

// The case came from elsewhere: it opens no terms, and the phases before its own were not walked here.
void RegisterImport::writeCase(const CaseAssembly &assembly, const Group &group)
{
    AssembledCase made = assembly.assemble(group.rows);
    const Procedure &procedure = m_work.procedure();
    WholeCase whole{.contents = std::move(made.contents), .action = u"case_imported"_s};
    whole.file.number = u"R-"_s + group.number;
    whole.file.oldNumber = group.number;
    whole.file.origin = CaseFile::Origin::Imported;
    whole.file.openedOn = m_work.clock().today();
    whole.file.procedureName = procedure.name;
    whole.file.procedureVersion = procedure.version;
    whole.file.phase = procedure.phase(made.phase) ? made.phase : procedure.phases.front().id;
    for (const Phase &phase : procedure.phases) {
        if (phase.id == whole.file.phase)
            break;
        whole.events.push_back({phase.id, PhaseEvent::Kind::Skipped, whole.file.openedOn,
                                tr("This phase was walked elsewhere; the case comes from a register.")});
    }
    addWholeCase(m_work, std::move(whole));
}

} // namespace model
