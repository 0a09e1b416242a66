// SPDX-License-Identifier: EUPL-1.2
#include "app/journalcontroller.h"

#include "app/attempt.h"
#include "app/journalwords.h"
#include "model/casefile/rowplaces.h"
#include "views/journalview.h"
#include "views/mainwindow.h"
#include "views/widgets/progresssheet.h"

#include <QLocale>

namespace app {

using namespace Qt::StringLiterals;
using model::CaseId;
using model::Failure;

namespace {

constexpr int JournalRows = 200; // per page
constexpr int Patience = 400;    // milliseconds before progress is shown

} // namespace

JournalController::JournalController(Session &session, views::MainWindow &window, const model::CodeLists &codes,
                                     model::Language language, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_window(window),
      m_codes(codes),
      m_language(language),
      m_view(new views::JournalView)
{
    m_window.addScreen(u"journal"_s, tr("&Journal"), u"scroll-text"_s, m_view);
    std::vector<views::JournalView::Action> actions;
    for (const QString &code : model::journalActions())
        actions.push_back({code, JournalWords::textOf(code)});
    m_view->setActions(actions);
    connect(m_view, &views::JournalView::filterChanged, this, [this] { show(0); });
    connect(m_view, &views::JournalView::moreRequested, this, &JournalController::show);
    connect(m_view, &views::JournalView::verifyRequested, this, &JournalController::verify);
    connect(&m_look, &QTimer::timeout, this,
            [this] { m_window.progress().setProgress(m_walk->entries, m_walk->total); });
    connect(&m_window.progress(), &views::ProgressSheet::cancelRequested, this, &JournalController::stopVerifying);
}

void JournalController::refresh()
{
    show(0);
}

JournalController::~JournalController()
{
    stopVerifying(); // locking must not wait for it
}

void JournalController::stopVerifying()
{
    if (m_walk)
        m_walk->isStopped = true;
}

void JournalController::show(qint64 before)
{
    attempt([this](const Failure &failure) { Q_EMIT failed(failure); },
            [&] {
                model::Casework &reader = m_session.reader();
                const std::vector<model::JournalLine> lines =
                    reader.journal().page({.action = m_view->action()}, before, JournalRows);
                const JournalWords inWords = words();
                std::vector<views::JournalView::Row> rows;
                for (const model::JournalLine &line : lines) {
                    const std::optional<model::CaseFile> file =
                        line.caseId.isValid() ? reader.cases().find(line.caseId) : std::nullopt;
                    rows.push_back({line.seq, QLocale().toString(line.at.toLocalTime(), QLocale::ShortFormat),
                                    inWords.who(line), JournalWords::textOf(line.action),
                                    file ? file->number : QString(), inWords.details(line)});
                }
                const bool hasMore = int(lines.size()) == JournalRows;
                before == 0 ? m_view->setRows(std::move(rows), hasMore) : m_view->addRows(rows, hasMore);
            });
}

JournalWords JournalController::words() const
{
    model::Casework &reader = m_session.reader();
    return JournalWords(
        {.codes = m_codes,
         .procedure = reader.procedure(),
         .language = m_language,
         .placeOf = [&reader](const QString &section, CaseId id,
                              model::RowId row) { return model::rowPlace(reader.store(), section, id, row); },
         .labelOf = [&reader](const QByteArray &slot) { return reader.slotLabels().of(slot); },
         .passphraseSlots = m_session.vault().passphraseSlots()});
}

void JournalController::verify()
{
    if (m_walk)
        return;
    m_walk = std::make_shared<Walk>();
    m_view->setVerifying(true);
    m_window.progress().start(tr("Checking the journal"), true, Patience);
    m_look.start(Patience);
    const auto verdict = std::make_shared<model::JournalVerdict>();
    m_session.lister().post(
        [verdict, walk = m_walk](model::Casework &work) {
            walk->total = work.journal().count();
            *verdict = work.journal().verify([&](qint64 entries) {
                walk->entries = entries;
                return !walk->isStopped;
            });
        },
        this,
        [this, verdict](const std::optional<Failure> &failure) {
            endVerifying();
            if (failure && failure->kind() != Failure::Kind::Cancelled)
                Q_EMIT failed(*failure);
            else if (!failure)
                showVerdict(*verdict);
        });
}

void JournalController::endVerifying()
{
    m_walk.reset();
    m_look.stop();
    m_window.progress().finish();
    m_view->setVerifying(false);
}

void JournalController::showVerdict(const model::JournalVerdict &verdict)
{
    if (!verdict.firstBroken)
        return m_view->setVerdict(views::Tone::Good, tr("All %n entries fit together.", nullptr, int(verdict.entries)));
    m_view->setVerdict(views::Tone::Bad, tr("The journal was changed by another program: entry %1 does not fit "
                                            "the one before it.")
                                             .arg(*verdict.firstBroken));
}

} // namespace app
