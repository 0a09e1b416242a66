// SPDX-License-Identifier: EUPL-1.2
#include "app/leavingpassage.h"

#include "app/leavingfile.h"
#include "model/casefile/documentreader.h"
#include "model/exchange/plainfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace app {

using namespace Qt::StringLiterals;
using namespace model;

namespace {

// What the gate handed over, as something that makes the bytes of the file; nothing: it refused.
std::function<QByteArray()> passed(Casework &work, const Departure &departure, const CodeLists &codes,
                                   Language language, Findings &refusal)
{
    Gate gate(work.cases(), work.service(), work.journal(), work.clock());
    if (!departure.caseId.isValid())
        return [outgoing = gate.passTerms(TermList(work.store())), &work, &codes, language] {
            return fileOf(outgoing, work, codes, language);
        };
    std::optional<Outgoing> outgoing = gate.pass(departure, refusal);
    if (!outgoing)
        return {};
    return
        [outgoing = std::move(*outgoing), &work, &codes, language] { return fileOf(outgoing, work, codes, language); };
}

} // namespace

void refuseInside(const QString &vault, const QString &path)
{
    const QString folder = QFileInfo(path).absoluteDir().canonicalPath();
    const QString inside = QFileInfo(vault).canonicalFilePath();
    if (folder == inside || folder.startsWith(inside + u'/'))
        throw Failure(Failure::Kind::BadInput,
                      QCoreApplication::translate("app::LeavingController",
                                                  "This is the folder of the vault itself; choose another place."));
}

QString whereTo(const Departure &departure)
{
    const QString form = u"form:"_s + formName(departure.form);
    return departure.recipient.isEmpty() ? form : u"recipient:%1 %2"_s.arg(departure.recipient, form);
}

JournalEntry failedLeaving(const Departure &departure)
{
    return {.action = u"leaving_failed"_s, .caseId = departure.caseId, .subject = whereTo(departure)};
}

void passAndWrite(Casework &work, const Departure &departure, const CodeLists &codes, Language language,
                  const QString &path, const LongWork &progress, Findings &refusal)
{
    progress.reached(0, 0); // stopped before it began: then nothing has left, and there is nothing to write down
    const std::function<QByteArray()> file = passed(work, departure, codes, language, refusal);
    if (!file)
        return;
    try {
        const QByteArray bytes = file();
        progress.reached(0, 0);
        saveBytes(path, bytes);
    } catch (const Failure &) {
        work.service().write([&] { work.journal().record(failedLeaving(departure)); });
        throw;
    }
}

std::optional<OutgoingDocument> passDocument(Casework &work, const Departure &departure, const DocumentVersion &version,
                                             Findings &refusal)
{
    return Gate(work.cases(), work.service(), work.journal(), work.clock()).passDocument(departure, version, refusal);
}

void writeDocument(Casework &work, const OutgoingDocument &outgoing, const QString &path, const LongWork &progress)
{
    DocumentReader reader(work.documents(), outgoing.version());
    savePieces(path, [&](QByteArray &piece) {
        progress.reached(reader.done(), outgoing.version().bytes);
        return reader.next(piece);
    });
}

} // namespace app
