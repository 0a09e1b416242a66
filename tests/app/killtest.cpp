// SPDX-License-Identifier: EUPL-1.2
// The window is killed while somebody types, again and again (screens.md, Behaviour 1): at most the last two seconds
// are gone, what is there is what was typed, and the vault is whole. MELDWIJZER_KILLS says how often; 20 when it is
// silent, 1,000 with `packaging/test --long`.
#include "model/casefile/vaultcheck.h"
#include "tests/app/typist.h"
#include "tests/support/openedvault.h"
#include "tests/support/quiettest.h"

#include <QApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>
#include <csignal>

using namespace model;
using namespace Qt::StringLiterals;
using tests::OpenedVault;
using tests::steadyMilliseconds;
using tests::Typed;
using tests::TypistTask;
using Field = TypistTask::Field;

namespace {

constexpr qint64 MayBeLost = 2000;   // milliseconds of typing
constexpr qsizetype LongText = 2000; // then on in another case: no text grows for ever
constexpr int Desks = 4;             // that type at once, each in a vault of its own

// One vault in which somebody is killed round after round, and what must be in it.
class KilledDesk final
{
public:
    KilledDesk() : m_vault(std::make_unique<OpenedVault>()) { m_vault->lock(); }

    void sit(int round)
    {
        m_task = {.vault = m_vault->path(), .field = Field(round % 3), .round = round};
        prepare();
        m_killAt = 0;
        m_typist = std::make_unique<QProcess>();
        m_typist->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_typist->start(QCoreApplication::applicationFilePath(), m_task.arguments());
    }

    [[nodiscard]] bool waitUntilSheTypes() const
    {
        while (!m_typist->canReadLine())
            if (!m_typist->waitForReadyRead(30'000))
                return false;
        return true;
    }

    void kill()
    {
        m_killAt = steadyMilliseconds();
        m_typist->kill();
        m_typist->waitForFinished();
    }

    [[nodiscard]] bool wasKilled() const
    {
        return m_typist->exitStatus() == QProcess::CrashExit && m_typist->exitCode() == SIGKILL;
    }

    // What was typed so long ago that it must be there, and all that was.
    struct Bounds
    {
        qsizetype least = 0;
        qsizetype most = 0;
    };
    [[nodiscard]] Bounds bounds() const
    {
        Bounds bounds;
        while (m_typist->canReadLine()) {
            const QList<QByteArray> parts = m_typist->readLine().trimmed().split(' ');
            const Typed typed{parts.value(0).toLongLong(), parts.value(1).toLongLong()};
            bounds.most = typed.keys;
            if (typed.at <= m_killAt - MayBeLost)
                bounds.least = typed.keys;
        }
        ++bounds.most; // a key may have been saved and not yet been told
        return bounds;
    }

    // The text that stands in the vault now; empty where nothing ever came.
    [[nodiscard]] QString found() const
    {
        NextStart open(m_vault->path());
        return textIn(open.work());
    }
    [[nodiscard]] const QString &before() const { return m_before; }
    [[nodiscard]] int round() const { return m_task.round; }

    [[nodiscard]] QStringList damage() const
    {
        NextStart open(m_vault->path());
        QStringList bad;
        for (const CheckLine &line : checkVault(open.vault(), open.work()).lines)
            if (!line.isGood)
                bad += line.text + u" "_s + line.details.join(u' ');
        return bad;
    }

private:
    // Opens the vault as the next start of the program does.
    struct NextStart
    {
        SystemClock clock;
        std::unique_ptr<OpenVault> open;
        explicit NextStart(const QString &path) : open(OpenVault::open(path, OpenedVault::passphrase(), clock)) {}
        [[nodiscard]] Casework &work() const { return open->work(); }
        [[nodiscard]] Vault &vault() const { return open->vault(); }
    };

    void prepare()
    {
        const NextStart open(m_vault->path());
        Casework &work = open.work();
        if (!m_case.isValid() || textIn(work).size() > LongText) {
            m_case = work.service().open();
            Conversation conversation{.heldOn = QDate(2026, 5, 1)};
            work.service().save(m_case, conversation);
            m_row = conversation.row.id;
        }
        m_task.caseId = m_case.value();
        m_task.row = m_row.value();
        const std::vector<NoteId> notes = work.quickNotes().page({}, 1);
        m_lastNote = notes.empty() ? NoteId() : notes.front();
        m_before = textIn(work);
        m_task.caret = int(m_before.size());
    }

    [[nodiscard]] QString textIn(Casework &work) const
    {
        switch (m_task.field) {
        case Field::Account:
            return work.sections().one<Intake>(m_case).account.text;
        case Field::OwnNote:
            return work.sections().all<Conversation>(m_case).front().ownNote.text;
        case Field::QuickNote:
            break;
        }
        const std::vector<NoteId> notes = work.quickNotes().page({}, 1);
        if (notes.empty() || notes.front() == m_lastNote)
            return {}; // none since this round began
        return work.quickNotes().find(notes.front())->text.text;
    }

    std::unique_ptr<OpenedVault> m_vault;
    TypistTask m_task;
    CaseId m_case;
    RowId m_row;
    NoteId m_lastNote;
    QString m_before;
    qint64 m_killAt = 0;
    std::unique_ptr<QProcess> m_typist;
};

int killsWanted()
{
    const int wanted = qEnvironmentVariableIntValue("MELDWIJZER_KILLS");
    return wanted > 0 ? wanted : 20;
}

} // namespace

class KillTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void whoeverIsKilledWhileTypingLosesAtMostTwoSeconds()
    {
        std::vector<KilledDesk> desks(Desks);
        const int kills = killsWanted();
        qint64 worst = 0;
        for (int round = 0; round < kills;) {
            const qsizetype busy = std::min<qsizetype>(Desks, kills - round);
            for (qsizetype each = 0; each < busy; ++each)
                desks[size_t(each)].sit(round++);
            killAll(desks, busy);
            for (qsizetype each = 0; each < busy; ++each)
                look(desks[size_t(each)], worst);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d kills, at most %lld of the last keys lost", kills, static_cast<long long>(worst));
        for (const KilledDesk &desk : desks)
            QCOMPARE(desk.damage(), QStringList());
    }

private:
    // Each at a moment of its own: before the first save, in the middle of one, after many.
    static void killAll(std::vector<KilledDesk> &desks, qsizetype busy)
    {
        std::vector<std::pair<qint64, size_t>> moments;
        for (qsizetype each = 0; each < busy; ++each) {
            QVERIFY2(desks[size_t(each)].waitUntilSheTypes(), "the field was not reached");
            moments.emplace_back(steadyMilliseconds() + QRandomGenerator::global()->bounded(100, 5500), each);
        }
        std::sort(moments.begin(), moments.end());
        for (const auto &[moment, each] : moments) {
            QThread::msleep(size_t(std::max<qint64>(0, moment - steadyMilliseconds())));
            desks[each].kill();
        }
    }

    static void look(KilledDesk &desk, qint64 &worst)
    {
        QVERIFY2(desk.wasKilled(), "she stopped by herself");
        const KilledDesk::Bounds bounds = desk.bounds();
        const QString found = desk.found();
        QVERIFY2(found.startsWith(desk.before()), "what stood there before is not there any more");
        const QString added = found.sliced(desk.before().size());
        QCOMPARE(added, tests::story(desk.round(), added.size())); // every key once, in its order
        QVERIFY2(added.size() <= bounds.most, "more is there than was typed");
        QVERIFY2(
            added.size() >= bounds.least,
            qPrintable(
                u"%1 keys were typed two seconds before the kill, %2 are there"_s.arg(bounds.least).arg(added.size())));
        worst = std::max<qint64>(worst, bounds.most - 1 - added.size());
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (application.arguments().value(1) == u"--typist"_s)
        return tests::typeUntilKilled(TypistTask::of(application.arguments()));
    KillTest test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "killtest.moc"
