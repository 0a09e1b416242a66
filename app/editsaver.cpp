// SPDX-License-Identifier: EUPL-1.2
#include "app/editsaver.h"

#include <algorithm>
#include <iterator>

namespace app {

using namespace model;

struct EditSaver::Round
{
    CaseId id;
    int opening = 0;
    std::vector<Save> saves;
    std::vector<SectionBinding *> from;
};

EditSaver::EditSaver(Session &session, const Bindings &bindings, Pace pace, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_bindings(bindings),
      m_pace(pace)
{
    for (QTimer *timer : {&m_pause, &m_latest}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &EditSaver::flush);
    }
}

void EditSaver::begin(CaseId id)
{
    m_id = id;
    m_reason.clear();
    m_reasonOfEdits.clear();
    m_isSaving = false;
    m_hasFailed = false;
    ++m_opening;
}

void EditSaver::end()
{
    m_pause.stop();
    m_latest.stop();
    Round round = take();
    for (SectionBinding *binding : round.from)
        binding->confirm(true); // nothing of this case may stay behind for the next
    if (!round.saves.empty())
        post(std::move(round));
    begin({});
}

void EditSaver::note(SectionBinding &binding)
{
    binding.noteEdit();
    m_reasonOfEdits = m_reason;
    m_pause.start(m_pace.pause);
    if (!m_latest.isActive())
        m_latest.start(m_pace.latest);
}

void EditSaver::flush()
{
    m_pause.stop();
    m_latest.stop();
    if (m_isSaving || !m_id.isValid())
        return; // what is typed meanwhile goes with the next round
    Round round = take();
    if (round.saves.empty())
        return;
    m_isSaving = true;
    post(std::move(round));
}

bool EditSaver::saveAll()
{
    m_session.writer().drain(); // what is under way
    flush();
    m_session.writer().drain();
    return !hasEdits();
}

EditSaver::Round EditSaver::take()
{
    Round round{.id = m_id, .opening = m_opening};
    for (const auto &binding : m_bindings) {
        std::vector<Save> some = binding->takeEdits();
        if (!some.empty())
            round.from.push_back(binding.get());
        std::move(some.begin(), some.end(), std::back_inserter(round.saves));
    }
    return round;
}

void EditSaver::post(Round round)
{
    // Shared, for the work runs on the storage thread and its ending here, and both need what was taken.
    const auto taken = std::make_shared<const Round>(std::move(round));
    const auto neededReserve = std::make_shared<bool>(false);
    m_session.writer().post(
        [taken, neededReserve, reason = m_reasonOfEdits, reserve = &m_session.reserve()](Casework &work) {
            *neededReserve = reserve->bridge([&] {
                work.service().write([&] {
                    std::vector<Save> saves = taken->saves; // what a try that failed did to its values is forgotten
                    for (Save &save : saves)
                        save(work.service(), taken->id, reason);
                });
            });
        },
        this,
        [this, taken, neededReserve](const std::optional<Failure> &failure) {
            finish(*taken, failure);
            if (!failure && *neededReserve)
                Q_EMIT savedFromReserve();
        });
}

void EditSaver::finish(const Round &round, const std::optional<Failure> &failure)
{
    m_hasFailed = failure.has_value();
    const bool isStillShown = round.opening == m_opening;
    if (isStillShown) {
        m_isSaving = false;
        for (SectionBinding *binding : round.from)
            binding->confirm(!failure);
    }
    if (failure) {
        if (isStillShown)
            m_pause.start(m_pace.retry);
        return Q_EMIT failed(*failure);
    }
    if (isStillShown && hasEdits())
        m_pause.start(m_pace.pause);
    Q_EMIT saved(round.id);
}

bool EditSaver::hasEdits() const
{
    return std::any_of(m_bindings.begin(), m_bindings.end(), [](const auto &binding) { return binding->hasEdits(); });
}

} // namespace app
