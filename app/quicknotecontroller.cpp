// SPDX-License-Identifier: EUPL-1.2
#include "app/quicknotecontroller.h"

#include "app/attempt.h"
#include "views/inbox/quicknotedialog.h"
#include "views/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QTime>

namespace app {

using namespace model;
using views::Command;
using views::QuickNoteDialog;

namespace {

bool belongsTo(const QObject *widget, const QObject *window)
{
    while (widget && widget != window)
        widget = widget->parent();
    return widget == window;
}

} // namespace

QuickNoteController::QuickNoteController(Session &session, views::MainWindow &window, EditSaver::Pace pace,
                                         QObject *parent)
    : QObject(parent),
      m_session(session),
      m_window(window),
      m_saver(session, pace, this)
{
    connect(window.action(Command::QuickNote), &QAction::triggered, this, &QuickNoteController::open);
    connect(&m_saver, &QuickNoteSaver::saved, this, &QuickNoteController::noteSaved);
    connect(&m_saver, &QuickNoteSaver::dropped, this, &QuickNoteController::changed);
    connect(&m_saver, &QuickNoteSaver::savedFromReserve, this, &QuickNoteController::savedFromReserve);
    connect(&m_saver, &QuickNoteSaver::failed, this, &QuickNoteController::noteFailure);
    qApp->installEventFilter(this);
}

QuickNoteController::~QuickNoteController()
{
    m_saver.end();
    delete m_field.data();
}

// The keys of the window do not reach the dialogs over it; the two that must always work are lent to each of them.
bool QuickNoteController::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show)
        if (auto *dialog = qobject_cast<QDialog *>(watched); dialog && belongsTo(dialog, &m_window))
            for (const Command command : {Command::QuickNote, Command::Lock})
                dialog->addAction(m_window.action(command)); // a second time does nothing
    return QObject::eventFilter(watched, event);
}

void QuickNoteController::open()
{
    if (!m_field)
        return show({});
    m_field->activateWindow();
}

void QuickNoteController::writeOn(NoteId id)
{
    if (m_field)
        return open();
    attempt([this](const Failure &failure) { Q_EMIT failed(failure); },
            [&] {
                if (const std::optional<QuickNote> note = m_session.reader().quickNotes().find(id))
                    show(*note);
            });
}

void QuickNoteController::show(const QuickNote &note)
{
    m_isLeaving = false;
    m_saver.begin(note);
    QWidget *over = QApplication::activeModalWidget();
    m_field = new QuickNoteDialog(QuickNote::MostCharacters,
                                  over && belongsTo(over, &m_window) ? over : static_cast<QWidget *>(&m_window));
    m_field->setText(note.text.text);
    connect(m_field, &QuickNoteDialog::edited, this, [this] { m_saver.note(m_field->text()); });
    connect(m_field, &QuickNoteDialog::keepRequested, this, [this] { leave(false); });
    connect(m_field, &QuickNoteDialog::leaveRequested, this, [this] { leave(true); });
    connect(m_field, &QObject::destroyed, this, [this] { m_saver.end(); }); // with the dialog it stood over
    m_field->open();
}

void QuickNoteController::leave(bool mayBeEmpty)
{
    const Findings problems = validate(QuickNote{.text = {m_field->text()}});
    if (!problems.empty() && !mayBeEmpty)
        return m_field->showProblem(problems.front().text);
    if (!problems.empty()) { // no word: too many the field does not let in
        m_saver.drop();
        return closeField();
    }
    m_isLeaving = true;
    m_field->setWaiting(true);
    m_saver.flush();
    if (m_saver.isSaved())
        noteSaved();
}

void QuickNoteController::noteSaved()
{
    Q_EMIT changed();
    m_window.setSaved(m_session.clock().now().toLocalTime().time());
    if (!m_field)
        return;
    m_field->showProblem({});
    if (!m_saver.isSaved()) // typed on meanwhile
        return m_isLeaving ? m_saver.flush() : void();
    m_field->showSaved(m_session.clock().now().toLocalTime().time());
    if (!m_isLeaving)
        return;
    const NoteId id = m_saver.id();
    m_saver.end();
    closeField();
    Q_EMIT kept(id);
}

void QuickNoteController::noteFailure(const Failure &failure)
{
    m_isLeaving = false;
    m_window.setSaveFailed();
    if (!m_field)
        return Q_EMIT failed(failure);
    m_field->setWaiting(false);
    m_field->showProblem(failure.userText() + u' ' + failure.whatToDo());
}

void QuickNoteController::closeField()
{
    m_isLeaving = false;
    QuickNoteDialog *field = m_field;
    m_field = nullptr;
    field->disconnect(this);
    field->done(QDialog::Accepted);
}

QuickNoteController::Place QuickNoteController::place()
{
    if (!m_field || !m_saver.saveAll())
        return {};
    return {m_saver.id(), m_field ? m_field->caret() : 0};
}

void QuickNoteController::restore(const Place &place)
{
    if (!place.id.isValid())
        return;
    writeOn(place.id);
    if (m_field)
        m_field->setCaret(place.caret);
}

} // namespace app
