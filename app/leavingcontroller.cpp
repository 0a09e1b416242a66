// SPDX-License-Identifier: EUPL-1.2
#include "app/leavingcontroller.h"

#include "app/attempt.h"
#include "app/demovault.h"
#include "app/leavingcontents.h"
#include "app/leavingfile.h"
#include "app/leavingpassage.h"
#include "app/rowchoices.h"
#include "model/casefile/termlist.h"
#include "model/letter/caseletter.h"
#include "views/widgets/ask.h"

namespace app {

using namespace Qt::StringLiterals;
using namespace model;
using views::LeavingView;

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

void LeavingController::openDocument(const DocumentVersion &version)
{
    open(version.caseId);
    m_document = version;
}

void LeavingController::close()
{
    m_id = {};
    m_document.reset();
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
                showWhatLeaves();
                askTheGate();
                Q_EMIT opened();
            });
}

void LeavingController::showWhatLeaves()
{
    const views::RowChoices persons = rowChoices(u"party"_s, m_contents, m_codes, m_context.language);
    if (m_document)
        m_view.setDocument(m_number, m_document->fileName.text, persons);
    else
        m_view.setContents(m_number, leavingSections(m_contents, m_context.language), persons);
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
    if (m_document) { // nobody can be hidden in a file, and what stands in it is for human eyes to see
        m_view.setTraces(
            {{m_document->fileName.text, tr("Meldwijzer cannot look into a file: look for names yourself")}});
        return m_view.setFileName(m_document->fileName.text);
    }
    m_view.setKeptBack(keptBackTexts(keptBack(m_contents, departure, today), m_context.language));
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
    const QString filter = m_document ? tr("Every file (*)") : isPdf ? tr("PDF (*.pdf)") : tr("Calendar (*.ics)");
    const QString title = m_document ? tr("Where should the file go?")
                          : isPdf    ? tr("Where should the PDF go?")
                                     : tr("Where should the calendar go?");
    views::Ask::fileToSave(&m_view, title, m_view.fileName(), filter, [this, departure](const QString &path) {
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
    if (m_document)
        return passFile(departure, path);
    Q_EMIT began(departure.form == Departure::Form::Pdf ? tr("Writing the PDF") : tr("Writing the calendar"), true);
    m_session.writer().post(
        [departure, path, refusal, isStopped = m_isStopped, &codes = m_codes,
         language = m_context.language](Casework &work) {
            passAndWrite(work, departure, codes, language, path, LongWork{.cancelled = isStopped.get()}, *refusal);
        },
        this,
        [this, departure, path, refusal](const std::optional<Failure> &failure) {
            isOver(departure, path, failure, *refusal);
        });
}

// What the gate handed over is read on the listing thread: a large file must not keep others from saving.
void LeavingController::passFile(const Departure &departure, const QString &path)
{
    const auto refusal = std::make_shared<Findings>();
    const auto outgoing = std::make_shared<std::optional<OutgoingDocument>>();
    Q_EMIT began(tr("Writing the file"), true);
    m_session.writer().post([departure, version = *m_document, outgoing,
                             refusal](Casework &work) { *outgoing = passDocument(work, departure, version, *refusal); },
                            this,
                            [this, departure, path, outgoing, refusal](const std::optional<Failure> &failure) {
                                if (failure || !*outgoing)
                                    return isOver(departure, path, failure, *refusal);
                                m_session.lister().post(
                                    [outgoing, path, isStopped = m_isStopped](Casework &work) {
                                        writeDocument(work, **outgoing, path, LongWork{.cancelled = isStopped.get()});
                                    },
                                    this,
                                    [this, departure, path](const std::optional<Failure> &writing) {
                                        if (writing)
                                            m_session.writeDown(failedLeaving(departure), this,
                                                                [this](const Failure &other) { Q_EMIT failed(other); });
                                        isOver(departure, path, writing, {});
                                    });
                            });
}

void LeavingController::isOver(const Departure &departure, const QString &path, const std::optional<Failure> &failure,
                               const Findings &refusal)
{
    m_view.setWriting(false);
    Q_EMIT ended();
    if (failure)
        return Q_EMIT failed(*failure);
    if (!refusal.empty()) // the case changed since the check
        return m_view.setFindings(refusal);
    close();
    Q_EMIT written(departure.caseId, path);
}

} // namespace app
