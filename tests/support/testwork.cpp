// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/testwork.h"

#include <QDir>
#include <QFileInfo>

namespace tests {

using namespace Qt::StringLiterals;
using namespace model;

namespace {

// In memory where there is such a folder: a thousand tests should not wait for a disk to sync.
QString folderTemplate()
{
    const QString fast = u"/dev/shm"_s;
    return (QFileInfo(fast).isWritable() ? fast : QDir::tempPath()) + u"/meldwijzer-test-XXXXXX"_s;
}

} // namespace

TestWork::TestWork(Role role)
    : m_folder(folderTemplate()),
      m_path(m_folder.filePath(u"cases.db"_s)),
      m_key(SecretBytes::random(32)),
      m_wrapKey(SecretBytes::random(32)),
      m_tokenKey(SecretBytes::random(32)),
      m_sealKey(SecretBytes::random(32)),
      m_work(Casework::create(access(), role, m_clock))
{}

VaultAccess TestWork::access() const
{
    std::map<qint64, Sealer> wraps;
    wraps.emplace(1, Sealer(m_wrapKey.clone()));
    return {.databasePath = m_path,
            .databaseKey = {m_key.clone(), QByteArray(StoreKey::SaltSize, 's')},
            .wrap = KeyWrap(1, std::move(wraps)),
            .nameTokens = Sealer(m_tokenKey.clone()),
            .vaultSeal = Sealer(m_sealKey.clone()),
            .slotId = QByteArray(16, 'a')};
}

void TestWork::reopen(Store::Access mode)
{
    m_work.reset();
    m_work = Casework::open(access(), mode, m_clock);
}

} // namespace tests
