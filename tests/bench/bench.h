// SPDX-License-Identifier: EUPL-1.2
// What the measuring programs share: a figure held against its limit, the memory in use, and a vault from a raw key.
// Such a vault is for measuring only: its keys are no secret.
#pragma once

#include "model/casefile/casework.h"

#include <QFile>
#include <QTextStream>

namespace bench {

using namespace Qt::StringLiterals;

inline bool allMet = true;

inline void report(const QString &what, double value, double limit, const QString &unit)
{
    const bool met = value <= limit;
    allMet = allMet && met;
    QTextStream(stdout) << (met ? "ok    " : "FAIL  ") << what << ": " << QString::number(value, 'f', 1) << ' ' << unit
                        << " (limit " << limit << ")\n";
}

inline double residentMegabytes(const char *field)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith(field))
            return double(line.simplified().split(' ').value(1).toLongLong()) / 1024.0;
    return -1;
}

// Keys that need no keeping: the file is for measuring only.
inline model::VaultAccess access(const QString &path)
{
    const auto key = [](char fill) { return model::SecretBytes::copyOf(QByteArray(32, fill)); };
    std::map<qint64, model::Sealer> wraps;
    wraps.emplace(1, model::Sealer(key('w')));
    return {path,
            {key('k'), QByteArray(model::StoreKey::SaltSize, 's')},
            model::KeyWrap(1, std::move(wraps)),
            model::Sealer(key('t')),
            model::Sealer(key('v')),
            QByteArray(16, 'a')};
}

} // namespace bench
