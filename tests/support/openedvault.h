// SPDX-License-Identifier: EUPL-1.2
// A real vault in a temporary folder with the cheapest key derivation there is, and a session on it: what app/ works
// with. Making a vault costs three times what opening one does, so each role's is made once per program and copied.
#pragma once

#include "app/session.h"
#include "model/casefile/openvault.h"
#include "tests/support/fixedclock.h"

#include <QDir>
#include <QTemporaryDir>
#include <map>

namespace tests {

class OpenedVault final
{
public:
    explicit OpenedVault(model::Role role = model::Role::Adviser, const QString &parent = QDir::tempPath())
        : m_folder(parent + QStringLiteral("/vault-XXXXXX"))
    {
        const QDir original(originalOf(role));
        QDir().mkdir(path());
        QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        for (const QString &name : original.entryList(QDir::Files | QDir::Hidden)) {
            QFile::copy(original.filePath(name), path() + u'/' + name);
            QFile::setPermissions(path() + u'/' + name, QFile::ReadOwner | QFile::WriteOwner);
        }
        open();
    }

    void open() { m_session = std::make_unique<app::Session>(model::Vault::open(path(), passphrase()), m_clock); }
    void lock() { m_session.reset(); }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("proef.meldwijzer")); }
    [[nodiscard]] static model::SecretBytes passphrase()
    {
        return model::SecretBytes::copyOf("een lange wachtzin om te proeven");
    }
    [[nodiscard]] app::Session &session() { return *m_session; }
    FixedClock &clock() { return m_clock; }

private:
    [[nodiscard]] static QString originalOf(model::Role role)
    {
        static const QTemporaryDir folder;
        static std::map<model::Role, QString> made;
        QString &path = made[role];
        if (path.isEmpty()) {
            path = folder.filePath(QString::number(int(role)) + QStringLiteral(".meldwijzer"));
            FixedClock clock;
            (void)model::OpenVault::create(path, role, passphrase(), model::KdfCost::floor(), clock);
        }
        return path;
    }

    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<app::Session> m_session;
};

} // namespace tests
