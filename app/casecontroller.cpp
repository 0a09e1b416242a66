// SPDX-License-Identifier: EUPL-1.2
#include "app/casecontroller.h"

#include "app/attempt.h"
#include "app/pagefilling.h"
#include "app/termwords.h"
#include "model/casefile/identity.h"
#include "model/casefile/termkeeper.h"
#include "views/casefile/casefileview.h"
#include "views/widgets/ask.h"

namespace app {

using namespace Qt::StringLiterals;
using namespace model;

CaseController::CaseController(Session &session, views::CaseFileView &view, const CodeLists &codes,
                               const views::PageContext &context, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_view(view),
      m_codes(codes),
      m_context(context),
      m_bindings(bindSections(context, session.reader().procedure().pages(), &view)),
      m_saver(session, m_bindings, {}, this),
      m_texts(session, m_bindings, view, m_saver, this),
      m_withdrawals(session, m_bindings, codes, context, this)
{
    connect(&m_saver, &EditSaver::failed, this, &CaseController::failed);
    connect(&m_saver, &EditSaver::savedFromReserve, this, &CaseController::savedFromReserve);
    connect(&m_saver, &EditSaver::saved, this, [this](CaseId id) {
        Q_EMIT saved();
        reload(id);
    });
    connect(&m_texts, &CaseTexts::failed, this, &CaseController::failed);
    connect(&m_texts, &CaseTexts::editRequested, this, [this] { setEditing(true); });
    connect(&m_texts, &CaseTexts::paused, this, [this] { m_texts.pause(m_id, TextVersion::Cause::Paused); });
    connect(&m_withdrawals, &Withdrawals::flushRequested, this, &CaseController::flush);
    connect(&m_withdrawals, &Withdrawals::failed, this, &CaseController::failed);
    connect(&m_withdrawals, &Withdrawals::recorded, this, &CaseController::reload);
    wirePages();
    wireView();
    setEditing(false);
}

void CaseController::wirePages()
{
    for (const auto &binding : m_bindings) {
        m_view.addPage(&binding->page());
        connect(&binding->page(), &views::SectionPage::edited, this, [this, b = binding.get()] { noteEdit(*b); });
        wireRows(*binding);
    }
}

void CaseController::wireRows(SectionBinding &binding)
{
    auto *rows = qobject_cast<views::RowsPage *>(&binding.page());
    if (!rows)
        return;
    connect(rows, &views::RowsPage::addRequested, this, [this, b = &binding] { addRow(*b); });
    connect(rows, &views::RowsPage::retractRequested, this, [this, b = &binding](RowId row, const QString &reason) {
        flush();
        post([b, id = m_id, row, reason](CaseService &service) { service.retract(b->section(), id, row, reason); });
    });
    connect(rows, &views::RowsPage::restoreRequested, this, [this, b = &binding](RowId row) {
        post([b, id = m_id, row](CaseService &service) { service.restore(b->section(), id, row); });
    });
}

void CaseController::wireView()
{
    using views::CaseFileView;
    connect(&m_view, &CaseFileView::stepChosen, this, &CaseController::chooseStep);
    connect(&m_view, &CaseFileView::editRequested, this, &CaseController::askToEdit);
    connect(&m_view, &CaseFileView::finishPhaseRequested, this, &CaseController::finishPhase);
    connect(&m_view, &CaseFileView::skipPhaseRequested, this, [this](const QString &reason) {
        answerWith([id = m_id, reason](CaseService &service) { return service.skipPhase(id, reason); });
    });
    connect(&m_view, &CaseFileView::returnRequested, this, [this](const QString &phase, const QString &reason) {
        answerWith(
            [id = m_id, phase, reason](CaseService &service) { return service.returnToPhase(id, phase, reason); });
    });
    connect(&m_view, &CaseFileView::tickRequested, this, [this](const QString &step, const Tick &tick) {
        post([id = m_id, step, tick](CaseService &service) { service.tick(id, step, tick); });
    });
    connect(&m_view, &CaseFileView::untickRequested, this, [this](const QString &step) {
        post([id = m_id, step](CaseService &service) { service.untick(id, step); });
    });
}

void CaseController::open(CaseId id)
{
    if (m_saver.hasFailed() && !saveAll())
        return; // this case stays, with the words that are nowhere else; that it failed was said
    close();
    m_id = id;
    m_withdrawals.open(id);
    m_saver.begin(id);
    m_step.clear();
    load();
    chooseStep(m_standing.openingStep());
    post([id](CaseService &service) { service.viewed(id); });
}

void CaseController::close()
{
    if (!m_id.isValid())
        return;
    m_saver.end();
    m_texts.pause(m_id, TextVersion::Cause::Closed);
    setEditing(false);
    for (const auto &binding : m_bindings)
        binding->page().clear();
    m_view.clear();
    m_id = {};
    m_number.clear();
}

void CaseController::reload(CaseId id)
{
    Q_EMIT caseChanged(id);
    if (id == m_id)
        load();
}

void CaseController::load()
{
    attempt([this](const Failure &failure) { Q_EMIT failed(failure); },
            [this] {
                Casework &reader = m_session.reader();
                const CaseContents contents = reader.service().contents(m_id);
                m_standing = reader.service().standing(m_id, contents, m_context.language);
                showCase(shownContents(contents, reader.role(), m_session.clock().today(), &m_masked));
                setPagesReadOnly(m_bindings, !m_view.isEditing(), m_masked);
            });
}

void CaseController::showCase(const CaseContents &contents)
{
    m_isFilling = true;
    const std::optional<CaseFile> file = m_session.reader().cases().find(m_id);
    const std::vector<CaseTerm> terms = m_session.reader().terms().termsOf(m_id);
    const QStringList clock = disciplinaryClock(terms, m_codes, m_context.language, m_session.clock().today());
    if (file) {
        m_number = file->number;
        m_indications = indicationsOf(clock, !m_masked.isEmpty());
        m_view.setHeader(*file, m_codes.list(u"component"_s).text(file->component, m_context.language), m_indications);
    }
    Q_EMIT filling(m_id);
    fillPages(m_bindings, contents, m_codes, m_context, {clock, m_masked});
    m_view.setStanding(m_standing, m_context.language);
    m_view.setConsents(contents.consents);
    m_view.setTermNotes(termNotes(terms, m_codes, m_context.language, m_session.clock().today()));
    m_isFilling = false;
    Q_EMIT shown();
}

void CaseController::noteEdit(SectionBinding &binding)
{
    if (m_isFilling)
        return;
    m_saver.note(binding);
    m_texts.noteEdit();
}

void CaseController::flush()
{
    m_saver.flush();
}

void CaseController::post(std::function<void(CaseService &)> work, std::function<void()> done)
{
    m_session.writer().post([work = std::move(work)](Casework &casework) { work(casework.service()); }, this,
                            [this, id = m_id, done = std::move(done)](const std::optional<Failure> &failure) {
                                if (failure)
                                    return Q_EMIT failed(*failure);
                                Q_EMIT caseChanged(id);
                                if (id != m_id)
                                    return;
                                load();
                                if (done)
                                    done();
                            });
}

void CaseController::answerWith(std::function<Findings(CaseService &)> question)
{
    flush();
    const auto findings = std::make_shared<Findings>();
    post([question = std::move(question), findings](CaseService &service) { *findings = question(service); },
         [this, findings] {
             m_view.showMissing(*findings);
             if (findings->empty()) {
                 setEditing(false);
                 chooseStep(m_standing.openingStep());
             }
         });
}

void CaseController::addRow(SectionBinding &binding)
{
    flush();
    const auto added = std::make_shared<RowId>();
    post([save = binding.addRow(added), id = m_id,
          reason = m_saver.reason()](CaseService &service) { save(service, id, reason); },
         [this, b = &binding, added] {
             if (auto *rows = qobject_cast<views::RowsPage *>(&b->page()))
                 rows->select(*added);
             setEditing(true);
             b->page().goTo({});
         });
}

void CaseController::chooseStep(const QString &step)
{
    const views::SectionPage *left = m_view.currentPage();
    m_step = step;
    m_view.showStep(step);
    if (left && left != m_view.currentPage()) {
        flush();
        m_texts.pause(m_id, TextVersion::Cause::Paused);
    }
    // What is open for editing in one phase is not in a finished one, and a reason is not good for the next.
    if (m_standing.isFinished(step) != !m_saver.reason().isEmpty())
        setEditing(m_view.isEditing() && !m_standing.isFinished(step));
}

void CaseController::stepBy(int direction)
{
    QStringList steps;
    for (const PhaseStanding &phase : m_standing.phases)
        for (const StepStanding &each : phase.steps)
            steps += each.step->id;
    const qsizetype at = steps.indexOf(m_step) + direction;
    if (at >= 0 && at < steps.size())
        chooseStep(steps[at]);
}

void CaseController::goTo(const QString &field)
{
    m_view.goTo(field.section(u'.', 0, 0), field.section(u'.', 1));
}

void CaseController::finishPhase()
{
    answerWith(
        [id = m_id, language = m_context.language](CaseService &service) { return service.finishPhase(id, language); });
}

void CaseController::askToEdit(bool editing)
{
    if (!editing || !m_standing.isFinished(m_step))
        return setEditing(editing);
    views::Ask::reason(&m_view,
                       {tr("This phase is finished. Why do you change it?"),
                        tr("The reason goes into the journal of this case."), tr("Edit")},
                       [this](const QString &reason) {
                           setEditing(true);
                           m_saver.setReason(reason);
                       });
}

void CaseController::setEditing(bool editing)
{
    if (!editing)
        flush();
    m_saver.setReason({});
    setPagesReadOnly(m_bindings, !editing, m_masked);
    m_texts.lock();
    m_view.setEditing(editing);
}

void CaseController::toggleEditing()
{
    const views::SectionPage *page = m_view.currentPage();
    askToEdit(!page || page->isReadOnly());
}

} // namespace app
