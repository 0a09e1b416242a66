// SPDX-License-Identifier: EUPL-1.2
#include "app/demovault.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

model::SecretBytes passphrase()
{
    return model::SecretBytes::copyOf(demoPassphrase().toUtf8());
}

} // namespace

QString demoPassphrase()
{
    return u"voorbeeld mag iedereen zien"_s;
}

bool isDemoVault(const QString &path)
{
    return path.endsWith(u"-voorbeeld.meldwijzer"_s);
}

QString makeDemoVault(const QString &folder, model::Role role, const model::Clock &clock)
{
    const QString path = folder + u'/' + model::roleName(role) + u"-voorbeeld.meldwijzer"_s;
    const auto made = model::OpenVault::create(path, role, passphrase(), model::KdfCost::floor(), clock);

    return path;
}

std::unique_ptr<model::Vault> unlockDemoVault(const QString &path)
{
    return model::Vault::open(path, passphrase());
}

} // namespace app
