// SPDX-License-Identifier: EUPL-1.2
// Runs the real meldwijzer-cli as a user would, in English, with fictional passphrases from files. One vault is made
// once per test class; tests work on copies of its folder.
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <functional>

namespace tests {

struct CliResult
{
    int code = -1;
    QString out;
    QString err;
};

class CliRun final
{
public:
    CliRun()
    {
        write(QStringLiteral("pass"), "vier losse woorden bij toeval\n");
        write(QStringLiteral("wrong"), "drie andere woorden bij toeval\n");
    }

    [[nodiscard]] QString path(const QString &name) const { return m_root.filePath(name); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        file.open(QIODevice::WriteOnly | QIODevice::Truncate);
        file.write(bytes);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return file.fileName();
    }

    std::function<void()> inChild; // before the program starts: limits

    [[nodiscard]] CliResult run(const QStringList &words, const QByteArray &input = {}) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        process.setProcessEnvironment(environment);
        if (inChild)
            process.setChildProcessModifier(inChild);
        process.start(QStringLiteral(MELDWIJZER_CLI), words);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(90'000))
            return {};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
                QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
    }

    // With the right passphrase.
    [[nodiscard]] CliResult unlocked(const QStringList &words) const
    {
        return run(words + QStringList{QStringLiteral("--passphrase-file"), path(QStringLiteral("pass"))});
    }

    [[nodiscard]] QString makeVault(const QString &name, const QString &role = QStringLiteral("adviser")) const
    {
        const CliResult made = unlocked({QStringLiteral("create"), path(name), QStringLiteral("--role"), role,
                                         QStringLiteral("--kdf"), QStringLiteral("floor")});
        return made.code == 0 ? path(name) : QString();
    }

    // A copy of a closed vault, under another name.
    [[nodiscard]] QString copyOf(const QString &vault, const QString &name) const
    {
        QDir().mkdir(path(name));
        QFile(path(name)).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        for (const QString &file : QDir(vault).entryList(QDir::Files)) {
            QFile::copy(vault + u'/' + file, path(name) + u'/' + file);
            QFile(path(name) + u'/' + file).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        }
        return path(name);
    }

private:
    QTemporaryDir m_root;
};

} // namespace tests
