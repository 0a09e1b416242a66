// SPDX-License-Identifier: EUPL-1.2
// A vault made once per test class (each Argon2id takes its time), and copies of its folder to be opened and hurt.
#pragma once

#include "model/storage/vault.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tests {

inline model::SecretBytes secret(QByteArrayView text)
{
    return model::SecretBytes::copyOf(text);
}

class VaultFixture final
{
public:
    static constexpr QByteArrayView Passphrase = "vier losse woorden bij toeval";

    VaultFixture()
    {
        auto created = model::Vault::create(original(), secret(Passphrase), model::KdfCost::floor());
        m_code.emplace(std::move(created.code));
        created.vault->markClean({}, QDateTime(QDate(2026, 6, 17), QTime(8, 0), Qt::UTC));
    }

    // A folder of its own for each call, with the same vault in it.
    [[nodiscard]] QString copy()
    {
        const QString target = m_root.filePath(QStringLiteral("copy%1.meldwijzer").arg(++m_copies));
        QDir().mkdir(target);
        QFile(target).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        for (const QString &name : QDir(original()).entryList(QDir::Files)) {
            QFile::copy(original() + u'/' + name, target + u'/' + name);
            QFile(target + u'/' + name).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        }
        return target;
    }

    [[nodiscard]] const model::RecoveryCode &code() const { return *m_code; }
    [[nodiscard]] QString root() const { return m_root.path(); }

    [[nodiscard]] static std::unique_ptr<model::Vault> open(const QString &path)
    {
        return model::Vault::open(path, secret(Passphrase));
    }

private:
    [[nodiscard]] QString original() const { return m_root.filePath(QStringLiteral("original.meldwijzer")); }

    QTemporaryDir m_root;
    std::optional<model::RecoveryCode> m_code;
    int m_copies = 0;
};

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool replaceContent(const QString &path, QByteArrayView content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content.data(), content.size()) == content.size();
}

} // namespace tests
