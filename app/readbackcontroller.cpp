// SPDX-License-Identifier: EUPL-1.2
#include "app/readbackcontroller.h"

#include "app/attempt.h"
#include "app/casecontroller.h"
#include "app/versionwords.h"
#include "model/casefile/rowplaces.h"
#include "model/notes/note.h"
#include "views/mainwindow.h"
#include "views/readback/reporterpage.h"
#include "views/readback/versionsview.h"
#include "views/widgets/ask.h"
#include "views/widgets/messagebar.h"

#include <QAction>
#include <QLocale>

namespace app {

using namespace Qt::StringLiterals;
using namespace model;

namespace {

RowId personAt(const CaseContents &contents, const TextPlace &place)
{
    for (const Conversation &conversation : contents.conversations)
        if (place.section == "conversation"_L1 && conversation.row.id == place.row)
            return conversation.person;
    for (const Hearing &hearing : contents.hearings)
        if (place.section == "hearing"_L1 && hearing.row.id == place.row)
            return hearing.person;
    return {};
}

constexpr int Pause = 700; // milliseconds after the last keystroke; within the two seconds of architecture D3

} // namespace

ReadBackController::ReadBackController(Session &session, views::MainWindow &window, const CodeLists &codes,
                                       const views::PageContext &context, CaseController &work)
    : m_session(session),
      m_window(window),
      m_codes(codes),
      m_context(context),
      m_case(work)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &ReadBackController::saveCorrections);
    QAction *show = m_window.action(views::Command::ShowToReporter);
    show->setText(context.isCounsellor() ? tr("Sho&w to the counselee") : tr("Sho&w to the reporter"));
    connect(show, &QAction::triggered, this, &ReadBackController::showToReporter);
    connect(m_window.action(views::Command::Versions), &QAction::triggered, this, &ReadBackController::showVersions);
}

ReadBackController::~ReadBackController()
{
    saveCorrections();
    m_window.endAlone();
    m_window.removeScreenPage(u"reporter"_s);
    m_window.removeScreenPage(u"versions"_s);
}

void ReadBackController::post(std::function<void(ReadBackService &)> work, std::function<void()> done)
{
    m_session.writer().post([work = std::move(work)](Casework &casework) { work(casework.readBack()); }, this,
                            [this, done = std::move(done)](const std::optional<Failure> &failure) {
                                if (failure)
                                    return Q_EMIT failed(*failure);
                                if (done)
                                    done();
                            });
}

void ReadBackController::sayNothingIsThere(const QString &text)
{
    m_window.messages().tell(views::Tone::Info, text);
}

void ReadBackController::showToReporter()
{
    if (!m_case.caseId().isValid() || !m_case.saveAll()) // what could not be saved was said
        return;
    CaseContents contents;
    if (!attempt([this](const Failure &failure) { Q_EMIT failed(failure); },
                 [&] { contents = m_session.reader().service().contents(m_case.caseId()); }))
        return;
    ReporterView view = reporterViewOf(contents, personAt(contents, m_case.texts().place()));
    if (const std::vector<RowId> readers = readersOf(contents); view.texts.empty() && !readers.empty())
        view = reporterViewOf(contents, readers.front());
    if (view.texts.empty())
        return sayNothingIsThere(tr("There is nothing to show yet: no account, and no summary of a conversation with a "
                                    "person of this case."));
    m_id = m_case.caseId();
    m_hasAgreed = false;
    m_unsaved.clear();
    showTexts(view);
    post([id = m_id, view](ReadBackService &service) { service.shown(id, view); });
}

void ReadBackController::showTexts(const ReporterView &view)
{
    if (!m_page) {
        m_page = new views::ReporterPage;
        m_window.addPage(u"reporter"_s, m_page);
        connect(m_page, &views::ReporterPage::corrected, this, &ReadBackController::noteCorrection);
        connect(m_page, &views::ReporterPage::covered, this, &ReadBackController::saveCorrections);
        connect(m_page, &views::ReporterPage::backRequested, this, &ReadBackController::leave);
        connect(m_page, &views::ReporterPage::agreed, this, [this](int text) {
            m_hasAgreed = true;
            m_place = m_view.texts[size_t(text)].place;
        });
    }
    m_view = view;
    m_place = view.texts.front().place;
    QList<views::ReporterPage::Text> texts;
    for (const ReporterText &text : view.texts)
        texts.push_back({heading(text), plainNote(text.text.text), plainNote(text.corrections.text), stateOf(text)});
    m_page->setTexts(texts);
    m_window.showAlone(u"reporter"_s);
}

QString ReadBackController::heading(const ReporterText &text) const
{
    const QString atIntake = m_context.isCounsellor() ? tr("What you told") : tr("What you reported");
    const QString what = text.place.section == "intake"_L1    ? atIntake
                         : text.place.section == "hearing"_L1 ? tr("What you said at the hearing")
                                                              : tr("Our conversation");
    return text.toldOn ? what + u", "_s + QLocale().toString(*text.toldOn, u"d MMMM yyyy"_s) : what;
}

QString ReadBackController::stateOf(const ReporterText &text) const
{
    if (!text.agreedOn || text.isChangedSince)
        return {};
    return tr("You agreed with this on %1.").arg(QLocale().toString(*text.agreedOn, u"d MMMM yyyy"_s));
}

void ReadBackController::noteCorrection(int text, const QString &words)
{
    m_unsaved[text] = words;
    if (!m_pause.isActive()) // not again at every keystroke: at most this long after the first
        m_pause.start();
}

void ReadBackController::saveCorrections()
{
    m_pause.stop();
    if (m_unsaved.empty() || !m_saving.empty())
        return; // what is written meanwhile goes with the next
    m_saving.swap(m_unsaved);
    m_session.writer().post(
        [id = m_id, view = m_view, texts = m_saving](Casework &work) {
            for (const auto &[text, words] : texts)
                work.readBack().setCorrections(id, view.texts[size_t(text)].place, {markdownOf(words)});
        },
        this,
        [this](const std::optional<Failure> &failure) {
            if (failure)
                m_unsaved.merge(m_saving); // what was written since wins
            m_saving.clear();
            if (!m_unsaved.empty())
                m_pause.start();
            if (failure)
                Q_EMIT failed(*failure);
        });
}

bool ReadBackController::saveAll()
{
    m_session.writer().drain();
    saveCorrections();
    m_session.writer().drain();
    return m_unsaved.empty() && m_saving.empty();
}

void ReadBackController::leave()
{
    static_cast<void>(saveAll()); // what fails is kept, and said
    m_page->clear();
    m_window.endAlone();
    goBack(m_hasAgreed ? agreementOf(m_place.section) : m_place.field);
}

// Where it was about; after an agreement on the field where it is written down.
void ReadBackController::goBack(const QString &field)
{
    m_case.load();
    m_window.showScreen(u"case"_s);
    if (m_hasAgreed)
        m_case.texts().goTo({m_place.section, m_place.row, field});
}

void ReadBackController::showVersions()
{
    const TextPlace place = m_case.texts().place();
    if (place.field.isEmpty())
        return sayNothingIsThere(tr("This page holds no text that has versions. Choose a text, or a row, first."));
    if (!m_case.saveAll())
        return;
    m_id = m_case.caseId();
    m_place = place;
    m_hasAgreed = false;
    if (!m_versions) {
        m_versions = new views::VersionsView;
        m_window.addPage(u"versions"_s, m_versions);
        connect(m_versions, &views::VersionsView::putBackRequested, this, &ReadBackController::putBack);
        connect(m_versions, &views::VersionsView::closed, this, [this] {
            m_versions->clear();
            goBack({});
        });
    }
    loadVersions();
    m_window.showScreen(u"versions"_s);
    post([id = m_id, place](ReadBackService &service) { service.versionsViewed(id, place); });
}

void ReadBackController::loadVersions()
{
    attempt([this](const Failure &failure) { Q_EMIT failed(failure); },
            [this] {
                Casework &reader = m_session.reader();
                const JournalWords inWords = words();
                const auto shown = reader.service().nameMask(m_id); // earlier words keep no name that is hidden now
                std::vector<views::VersionsView::Version> versions;
                for (const TextVersion &version : reader.versions().of(m_id, m_place))
                    versions.push_back({version.number,
                                        QLocale().toString(version.madeAt.toLocalTime(), QLocale::ShortFormat),
                                        inWords.who({.actor = version.actor, .role = version.role}),
                                        VersionWords::causeText(version.cause), shown(plainNote(version.text.text))});
                versions.push_back({0, {}, {}, {}, shown(plainNote(reader.readBack().textAt(m_id, m_place).text))});
                m_versions->setVersions(VersionWords::placeText(m_place, m_context.language), versions, true);
            });
}

void ReadBackController::putBack(int number)
{
    views::Ask::reason(m_versions,
                       {tr("Why does version %1 come back?").arg(number),
                        tr("What stands there now is kept as a version first. The reason goes into the journal."),
                        tr("Put back")},
                       [this, number](const QString &reason) {
                           post([id = m_id, place = m_place, number,
                                 reason](ReadBackService &service) { service.putBack(id, place, number, reason); },
                                [this] { loadVersions(); });
                       });
}

JournalWords ReadBackController::words() const
{
    Casework &reader = m_session.reader();
    return JournalWords({.codes = m_codes,
                         .procedure = reader.procedure(),
                         .language = m_context.language,
                         .placeOf = [&reader](const QString &section, CaseId id,
                                              RowId row) { return rowPlace(reader.store(), section, id, row); },
                         .labelOf = [&reader](const QByteArray &slot) { return reader.slotLabels().of(slot); },
                         .passphraseSlots = m_session.vault().passphraseSlots()});
}

} // namespace app
