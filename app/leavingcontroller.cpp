// SPDX-License-Identifier: EUPL-1.2
#include "app/leavingcontroller.h"

#include "app/attempt.h"
#include "app/demovault.h"
#include "app/leavingcontents.h"
#include "app/leavingfile.h"
#include "app/rowchoices.h"
#include "model/casefile/termlist.h"
#include "model/exchange/longwork.h"
#include "model/exchange/plainfile.h"
#include "model/letter/caseletter.h"
#include "views/widgets/ask.h"

#include <QDir>
#include <QFileInfo>

namespace app {

using namespace Qt::StringLiterals;
using namespace model;
using views::LeavingView;

namespace {

// A copy in clear inside the vault's own folder would look as if it were protected.
void refuseInside(const QString &vault, const QString &path)
{
    const QString folder = QFileInfo(path).absoluteDir().canonicalPath();
    const QString inside = QFileInfo(vault).canonicalFilePath();
    if (folder == inside || folder.startsWith(inside + u'/'))
        throw Failure(Failure::Kind::BadInput,
                      LeavingController::tr("This is the folder of the vault itself; choose another place."));
}

// The words of the journal for where it goes.
QString whereTo(const Departure &departure)
{
    const QString form = u"form:"_s + formName(departure.form);
    return departure.recipient.isEmpty() ? form : u"recipient:%1 %2"_s.arg(departure.recipient, form);
}

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

// On the storage thread. The journal tells of the passing before the file is there; where the file fails, it tells that
// too, for what it says must be what happened.
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
        work.service().write([&] {
            work.journal().record(
                {.action = u"leaving_failed"_s, .caseId = departure.caseId, .subject = whereTo(departure)});
        });
        throw;
    }
}

} // namespace

LeavingController::LeavingController(Session &session, LeavingView &view, const CodeLists &codes,
                                     const views::PageContext &context, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_view(view),
      m_codes(codes),
      m_context(context)
{
    const Vault &vault = session.vault();
    m_view.setSecret(vault.openedByRecoveryCode(),
                     isDemoVault(vault.path())
                         ? tr("This is an example vault. Its passphrase is: %1").arg(demoPassphrase())
                         : QString());
    connect(&m_view, &LeavingView::changed, this, &LeavingController::askTheGate);
    connect(&m_view, &LeavingView::passRequested, this, &LeavingController::askWho);
    connect(&m_view, &LeavingView::cancelled, this, [this] {
        const CaseId id = m_id;
        close();
        Q_EMIT cancelled(id);
    });
    connect(&m_view, &LeavingView::goToRequested, this, [this](const QString &field) {
        const CaseId id = m_id;
        close();
        Q_EMIT goToRequested(id, field);
    });
}

void LeavingController::open(CaseId id)
{
    close();
    m_id = id;
    // What was typed is posted already: behind it, the reader sees what will leave.
    m_session.writer().post([](Casework &) {}, this,
                            [this, id](const std::optional<Failure> &failure) {
                                if (failure)
                                    return Q_EMIT failed(*failure);
                                if (id == m_id)
                                    load();
                            });
}

void LeavingController::close()
{
    m_id = {};
    m_isOfTerms = false;
    m_number.clear();
    m_contents = {};
    m_view.clear();
}

void LeavingController::stop()
{
    m_isStopped->store(true);
}

void LeavingController::load()
{
    attempt([this](const Failure &failure) { Q_EMIT failed(failure); },
            [this] {
                Casework &reader = m_session.reader();
                m_contents = reader.service().contents(m_id);
                if (const std::optional<CaseFile> file = reader.cases().find(m_id))
                    m_number = file->number;
                m_view.setContents(m_number, leavingSections(m_contents, m_context.language),
                                   rowChoices(u"party"_s, m_contents, m_codes, m_context.language));
                askTheGate();
                Q_EMIT opened();
            });
}

void LeavingController::openTerms()
{
    close();
    m_isOfTerms = true;
    m_session.writer().post([](Casework &) {}, this,
                            [this](const std::optional<Failure> &failure) {
                                if (failure)
                                    return Q_EMIT failed(*failure);
                                if (m_isOfTerms)
                                    loadTerms();
                            });
}

void LeavingController::loadTerms()
{
    attempt([this](const Failure &failure) { Q_EMIT failed(failure); },
            [this] {
                const QDate today = m_session.clock().today();
                m_view.setTerms(TermList(m_session.reader().store()).count({}, today));
                m_view.setFileName(fileNameFor(tr("Terms"), {}, today) + suffixOf(Departure::Form::Calendar));
                Q_EMIT opened();
            });
}

bool LeavingController::isOpen(const Departure &departure) const
{
    return departure.caseId == m_id && (m_id.isValid() || m_isOfTerms);
}

void LeavingController::askTheGate()
{
    if (!m_id.isValid())
        return; // of terms alone there is nothing to ask
    const QDate today = m_session.clock().today();
    Departure departure = m_view.departure();
    departure.caseId = m_id;
    const QSet<RowId> hidden = Gate::toBeMasked(m_contents, departure, today);
    m_view.setFindings(Gate::check(m_contents, departure, today));
    m_view.setHidden(hiddenPersons(m_contents, hidden, m_codes, m_context.language));
    m_view.setTraces(leavingTraces(m_contents, hidden, departure.sections, m_codes, m_context.language));
    m_view.setFileName(fileNameFor(m_number, m_view.recipientText(), today) + suffixOf(departure.form));
}

// On the listing thread, which the session waits for when it locks: the vault must not go while a key is derived.
void LeavingController::askWho(Departure departure)
{
    departure.caseId = m_id;
    m_view.setWriting(true);
    const auto isSame = std::make_shared<bool>(false);
    Q_EMIT began(tr("Checking the passphrase"), false);
    m_session.lister().post(
        [isSame, vault = &m_session.vault(), secret = std::make_shared<SecretBytes>(m_view.takeSecret())](Casework &) {
            *isSame = vault->isReopenedBy(*secret);
        },
        this,
        [this, departure, isSame](const std::optional<Failure> &failure) {
            Q_EMIT ended();
            if (!isOpen(departure))
                return; // something else is on the screen by now
            m_view.setWriting(false);
            if (failure)
                return Q_EMIT failed(*failure);
            if (*isSame)
                askWhere(departure);
            else
                refuse(departure);
        });
}

// A wrong try is written down: it may have been somebody else at the desk.
void LeavingController::refuse(const Departure &departure)
{
    m_view.showWrongSecret(m_session.vault().openedByRecoveryCode()
                               ? tr("This is not the recovery code of this vault. Nothing has left.")
                               : tr("This is not the passphrase the vault was opened with. Nothing has left."));
    m_session.writeDown({.action = u"leaving_refused"_s,
                         .caseId = departure.caseId,
                         .subject = whereTo(departure) + u" passphrase:wrong"_s},
                        this, [this](const Failure &failure) { Q_EMIT failed(failure); });
}

void LeavingController::askWhere(const Departure &departure)
{
    const bool isPdf = departure.form == Departure::Form::Pdf;
    views::Ask::fileToSave(&m_view, isPdf ? tr("Where should the PDF go?") : tr("Where should the calendar go?"),
                           m_view.fileName(), isPdf ? tr("PDF (*.pdf)") : tr("Calendar (*.ics)"),
                           [this, departure](const QString &path) {
                               attempt([this](const Failure &failure) { Q_EMIT failed(failure); },
                                       [&] {
                                           refuseInside(m_session.vault().path(), path);
                                           pass(departure, path);
                                       });
                           });
}

void LeavingController::pass(const Departure &departure, const QString &path)
{
    m_view.setWriting(true);
    const auto refusal = std::make_shared<Findings>();
    m_isStopped->store(false);
    Q_EMIT began(departure.form == Departure::Form::Pdf ? tr("Writing the PDF") : tr("Writing the calendar"), true);
    m_session.writer().post(
        [departure, path, refusal, isStopped = m_isStopped, &codes = m_codes,
         language = m_context.language](Casework &work) {
            passAndWrite(work, departure, codes, language, path, LongWork{.cancelled = isStopped.get()}, *refusal);
        },
        this,
        [this, departure, path, refusal](const std::optional<Failure> &failure) {
            m_view.setWriting(false);
            Q_EMIT ended();
            if (failure)
                return Q_EMIT failed(*failure);
            if (!refusal->empty()) // the case changed since the check
                return m_view.setFindings(*refusal);
            close();
            Q_EMIT written(departure.caseId, path);
        });
}

} // namespace app
