// SPDX-License-Identifier: EUPL-1.2
#include "app/demovault.h"

#include "model/exchange/democases.h"

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

QString demoVaultPath(const QString &folder, model::Role role)
{
    return folder + u'/' + model::roleName(role) + u"-voorbeeld.meldwijzer"_s;
}

void makeDemoVault(const QString &path, model::Role role, const model::Clock &clock)
{
    const auto made = model::OpenVault::create(path, role, passphrase(), model::KdfCost::floor(), clock);
    model::addDemoCases(made.open->work());
}

std::unique_ptr<model::Vault> unlockDemoVault(const QString &path)
{
    return model::Vault::open(path, passphrase());
}

} // namespace app
