// SPDX-License-Identifier: EUPL-1.2
// Everything that the cases of a vault hold, as JSON: for the owner's archive, for moving to another program, and for
// checking by somebody else's (packaging/docs/json-export.md, resources/exchange/case-export.schema.json). It streams:
// the memory it takes is that of one case. What it writes is in clear; it journals that it was made, and must never be
// made without the passphrase.
#pragma once

#include "model/codes/codelists.h"
#include "model/exchange/jsonwriter.h"
#include "model/exchange/longwork.h"

#include <QSet>
#include <functional>

namespace model {

class Casework;
struct CaseFile;

struct ExportOptions
{
    QString madeBy;                       // "Meldwijzer 0.1.0"
    const CodeLists *codeTexts = nullptr; // with them, the Dutch and English text of every code is added at the end
};

class CaseExport final
{
public:
    CaseExport(Casework &work, QIODevice &to, ExportOptions options);

    // How many cases it wrote. Throws Failure{DiskFull, Damaged, Cancelled}; what was written so far is no whole JSON.
    qint64 write(const LongWork &progress = {});

private:
    void writeCase(const CaseFile &file);
    void writeHead(const CaseFile &file);
    void writeProgress(const CaseFile &file);
    void writeVersions(const CaseFile &file);
    void writeClashAnswers(const CaseFile &file);
    void writeJournal(const CaseFile &file);
    void writePersons();
    void writeCodeTexts();

    Casework &m_work;
    ExportOptions m_options;
    JsonWriter m_json;
    QSet<qint64> m_persons;                          // that some case refers to
    std::function<QString(const QString &)> m_shown; // a reason in this case, without the names it hides
};

} // namespace model
