// SPDX-License-Identifier: EUPL-1.2
#include "tests/app/typist.h"

#include "app/desk.h"
#include "tests/support/openedvault.h"
#include "views/inbox/quicknotedialog.h"
#include "views/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QTimer>
#include <chrono>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

constexpr int MillisecondsPerKey = 20; // twice as fast as anybody

// The window over the vault, as Application puts it together.
struct Office
{
    model::SystemClock clock;
    app::Session session;
    model::CodeLists codes = model::CodeLists::builtIn();
    model::MeasureCatalogue measures = model::MeasureCatalogue::builtIn();
    views::MainWindow window;
    app::Desk desk;

    explicit Office(const QString &vault)
        : session(model::Vault::open(vault, OpenedVault::passphrase()), clock),
          desk(session, window, app::Desk::Words{codes, measures, model::Language::Dutch})
    {
        window.show();
    }
};

QWidget *fieldOf(Office &office, const TypistTask &task)
{
    if (task.field == TypistTask::Field::QuickNote) {
        office.window.action(views::Command::QuickNote)->trigger();
        const auto *dialog = office.window.findChild<views::QuickNoteDialog *>();
        return dialog ? dialog->focusWidget() : nullptr;
    }
    const bool account = task.field == TypistTask::Field::Account;
    const QString column = account ? u"account"_s : u"own_note"_s;
    office.desk.restore({.caseId = model::CaseId(task.caseId),
                         .step = {},
                         .section = account ? u"intake"_s : u"conversation"_s,
                         .row = model::RowId(task.row),
                         .position = {column, task.caret},
                         .isEditing = true,
                         .note = {}});
    return office.window.findChild<QWidget *>(account ? u"account"_s : u"ownNote"_s);
}

void say(qsizetype keys)
{
    std::printf("%lld %lld\n", static_cast<long long>(keys), static_cast<long long>(steadyMilliseconds()));
    std::fflush(stdout); // what stays in a buffer dies with this process
}

} // namespace

QStringList TypistTask::arguments() const
{
    return {u"--typist"_s,
            vault,
            QString::number(int(field)),
            QString::number(caseId),
            QString::number(row),
            QString::number(round),
            QString::number(caret)};
}

TypistTask TypistTask::of(const QStringList &arguments)
{
    return {arguments[2],         Field(arguments[3].toInt()), arguments[4].toLongLong(), arguments[5].toLongLong(),
            arguments[6].toInt(), arguments[7].toInt()};
}

QString story(int round, qsizetype keys)
{
    QString text = u"Ronde %1. "_s.arg(round);
    for (int sentence = 1; text.size() < keys; ++sentence)
        text += u"Zin %1 van Zoë over de werkplaats, de deur en wie er stond. "_s.arg(sentence);
    return text.first(keys);
}

qint64 steadyMilliseconds()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

int typeUntilKilled(const TypistTask &task)
{
    Office office(task.vault);
    QWidget *field = fieldOf(office, task);
    if (!field)
        return 2;
    qsizetype keys = 0;
    say(keys);
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        // Not QTest::keyClicks(): it knows no ë.
        QKeyEvent key(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, story(task.round, keys + 1).last(1));
        QApplication::sendEvent(field, &key);
        say(++keys);
    });
    timer.start(MillisecondsPerKey);
    return QApplication::exec();
}

} // namespace tests
