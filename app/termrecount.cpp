// SPDX-License-Identifier: EUPL-1.2
#include "app/termrecount.h"

#include "views/mainwindow.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/progresssheet.h"

namespace app {

using model::Failure;

namespace {

constexpr int Patience = 400; // milliseconds before progress is shown, and between looks at it

} // namespace

TermRecount::TermRecount(Session &session, views::MainWindow &window, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_window(window)
{
    connect(&m_look, &QTimer::timeout, this, [this] { m_window.progress().setProgress(m_walk->done, m_walk->of); });
    connect(&m_window.progress(), &views::ProgressSheet::cancelRequested, this, [this] {
        if (m_walk)
            m_walk->isStopped = true;
    });
}

TermRecount::~TermRecount()
{
    if (m_walk)
        m_walk->isStopped = true;
}

void TermRecount::start()
{
    if (m_walk)
        return;
    if (m_session.reader().terms().isCurrent())
        return Q_EMIT counted();
    m_walk = std::make_shared<Walk>();
    m_window.progress().start(tr("Counting the terms of all cases anew"), true, Patience);
    m_look.start(Patience);
    m_session.writer().post(
        [walk = m_walk](model::Casework &work) {
            work.terms().refreshAll({.progress =
                                         [&walk](qint64 done, qint64 of) {
                                             walk->done = done;
                                             walk->of = of;
                                         },
                                     .cancelled = &walk->isStopped});
        },
        this, [this](const std::optional<Failure> &failure) { end(failure); });
}

void TermRecount::end(const std::optional<Failure> &failure)
{
    m_walk.reset();
    m_look.stop();
    m_window.progress().finish();
    if (!failure)
        return Q_EMIT counted();
    if (failure->kind() != Failure::Kind::Cancelled)
        return Q_EMIT failed(*failure);
    sayItWasStopped();
}

void TermRecount::sayItWasStopped()
{
    m_window.messages().tell({views::Tone::Warning,
                              tr("The terms were not all counted anew. Today and Terms may miss a date."),
                              tr("Count now"), [this] { start(); }});
}

} // namespace app
