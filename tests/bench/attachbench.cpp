// SPDX-License-Identifier: EUPL-1.2
// A large file into the vault, against what its parts cost by themselves in the same run: SQLCipher writing as many
// bytes in rows of the same size, and sealing them (issue 4, Speed). Nothing of it is kept.
//   attachbench FOLDER MEGABYTES     FOLDER must have room for three times as much
// Prints one line per figure with its limit; exit code 1 when one is not met.
#include "app/documentadding.h"
#include "model/casefile/documentreader.h"
#include "model/storage/query.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace model;

namespace {

bool allMet = true;

void report(const QString &what, double value, double limit, const QString &unit)
{
    const bool met = value <= limit;
    allMet = allMet && met;
    QTextStream(stdout) << (met ? "ok    " : "FAIL  ") << what << ": " << QString::number(value, 'f', 2) << ' ' << unit
                        << (limit < 1e9 ? u" (limit %1)"_s.arg(limit) : QString()) << '\n';
}

double megabytes(const char *field)
{
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith(field))
                return double(line.simplified().split(' ').value(1).toLongLong()) / 1024.0;
    return -1;
}

// From here on VmHWM counts anew.
void forgetPeak()
{
    QFile clear(u"/proc/self/clear_refs"_s);
    if (clear.open(QIODevice::WriteOnly))
        clear.write("5");
}

VaultAccess access(const QString &path)
{
    const auto key = [](char fill) { return SecretBytes::copyOf(QByteArray(32, fill)); };
    std::map<qint64, Sealer> wraps;
    wraps.emplace(1, Sealer(key('w')));
    return {path,
            {key('k'), QByteArray(StoreKey::SaltSize, 's')},
            KeyWrap(1, std::move(wraps)),
            Sealer(key('t')),
            Sealer(key('v')),
            QByteArray(16, 'a')};
}

QByteArray piece(qint64 number)
{
    QByteArray bytes(ContentSealing::PieceSize, Qt::Uninitialized);
    quint64 state = quint64(number) + 1;
    for (qsizetype i = 0; i < bytes.size(); i += 8) {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        std::memcpy(bytes.data() + i, &state, 8);
    }
    return bytes;
}

double seconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e9;
}

// Transactions of the same length, with a hundred pieces that exist already.
double plainWriting(Casework &work, qint64 pieces, const std::vector<QByteArray> &some)
{
    work.store().runScript("CREATE TABLE plain (id INTEGER PRIMARY KEY, bytes BLOB);");
    const qint64 atOnce = ContentSealing::AtOnce / ContentSealing::PieceSize;
    return seconds([&] {
        for (qint64 done = 0; done < pieces; done += atOnce)
            work.service().write([&] {
                Query insert(work.store(), u"INSERT INTO plain (bytes) VALUES (:bytes)"_s);
                for (qint64 i = done; i < std::min(done + atOnce, pieces); ++i)
                    insert.bind(":bytes", some[size_t(i) % some.size()]).exec();
            });
    });
}

double sealing(qint64 pieces, const std::vector<QByteArray> &some)
{
    const Sealer sealer = Sealer::random();
    return seconds([&] {
        for (qint64 i = 0; i < pieces; ++i)
            static_cast<void>(sealer.seal(some[size_t(i) % some.size()], "bound"));
    });
}

// As the window does it: read and sealed on one thread, written on another.
double adding(app::StorageThread &writer, CaseId id, const QString &path, DocumentVersion &version, double &longest)
{
    app::DocumentAdding adding(writer);
    QEventLoop loop;
    QObject::connect(&adding, &app::DocumentAdding::ended, &loop, &QEventLoop::quit);
    QObject::connect(&adding, &app::DocumentAdding::failed, &loop,
                     [](const Failure &failure) { QTextStream(stderr) << failure.userText() << '\n'; });
    QObject::connect(&adding, &app::DocumentAdding::added, &loop, [&](const DocumentVersion &v) { version = v; });
    // Somebody types meanwhile: how long does a save wait at the most?
    std::function<void()> save = [&] {
        const auto since = std::make_shared<QElapsedTimer>();
        since->start();
        writer.post([](Casework &work) { work.service().write([] {}); }, &loop,
                    [&, since](const auto &) {
                        longest = std::max(longest, double(since->elapsed()));
                        save();
                    });
    };
    return seconds([&] {
        adding.add({.caseId = id, .into = {}, .path = path, .name = {}, .bytes = {}, .reason = {}});
        save();
        loop.exec();
    });
}

std::vector<QByteArray> somePieces()
{
    std::vector<QByteArray> some;
    for (qint64 i = 0; i < 64; ++i)
        some.push_back(piece(i));
    return some;
}

bool isMade(const QString &path, qint64 pieces, const std::vector<QByteArray> &some)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    for (qint64 i = 0; i < pieces; ++i)
        if (file.write(some[size_t(i) % some.size()]) != ContentSealing::PieceSize)
            return false;
    return true;
}

// What the parts cost by themselves, in seconds.
double costOfParts(const QString &path, qint64 pieces, const std::vector<QByteArray> &some, const Clock &clock)
{
    const auto work = Casework::create(access(path), Role::Adviser, clock);
    const double writing = plainWriting(*work, pieces, some);
    const double sealed = sealing(pieces, some);
    report(u"SQLCipher writing as many bytes"_s, writing, 1e9, u"s"_s);
    report(u"sealing as many bytes"_s, sealed, 1e9, u"s"_s);
    return writing + sealed;
}

double reading(const QString &path, const DocumentVersion &version, const Clock &clock)
{
    const auto reader = Casework::open(access(path), Store::Access::ReadOnly, clock);
    return seconds([&] {
        DocumentReader content(reader->documents(), version);
        QByteArray some;
        while (content.next(some)) {
        }
    });
}

void attach(const QString &parent, qint64 megabytesOfFile)
{
    const QTemporaryDir folder(parent + u"/attach-XXXXXX"_s);
    const SystemClock clock;
    const qint64 pieces = megabytesOfFile * 1024 * 1024 / ContentSealing::PieceSize;
    const std::vector<QByteArray> some = somePieces();
    const QString path = folder.filePath(u"large.bin"_s);
    const QString database = folder.filePath(u"cases.db"_s);
    if (!isMade(path, pieces, some))
        return report(u"a file can be made"_s, 1, 0, {});
    const double parts = costOfParts(folder.filePath(u"plain.db"_s), pieces, some, clock);
    QFile::remove(folder.filePath(u"plain.db"_s));
    const CaseId id = Casework::create(access(database), Role::Adviser, clock)->service().open();
    app::StorageThread writer(access(database), Store::Access::ReadWrite, clock);
    forgetPeak();
    const double before = megabytes("VmRSS");
    DocumentVersion version;
    double longest = 0;
    const double took = adding(writer, id, path, version, longest);
    report(u"adding %1 MB, times its parts (%2 s)"_s.arg(megabytesOfFile).arg(took, 0, 'f', 2), took / parts, 1.5, {});
    report(u"extra memory at its peak"_s, megabytes("VmHWM") - before, 64, u"MB"_s);
    report(u"longest that a save waited meanwhile"_s, longest, 2000, u"ms"_s);
    report(u"reading it back, checked"_s, reading(database, version, clock), 1e9, u"s"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    try {
        if (argc != 3)
            return 2;
        attach(QCoreApplication::arguments().value(1), QCoreApplication::arguments().value(2).toLongLong());
    } catch (const Failure &failure) {
        QTextStream(stderr) << failure.userText() << '\n' << failure.detail() << '\n';
        return 1;
    }
    return allMet ? 0 : 1;
}
