// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/migrations.h"

#include "model/core/failure.h"

#include <QDir>
#include <QFile>

namespace model {

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::Internal, u"A schema step cannot be read."_s, path);
    return file.readAll();
}

} // namespace

std::vector<Migration> migrationsIn(const QString &folder)
{
    std::vector<Migration> migrations;
    const QStringList names = QDir(folder).entryList({u"[0-9][0-9][0-9][0-9]-*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const int number = name.first(4).toInt();
        if (number != int(migrations.size()) + 1)
            throw Failure(Failure::Kind::Internal, u"The list of schema steps has a gap or a double."_s, name);
        migrations.push_back({number, name, contentOf(folder + u'/' + name)});
    }
    if (migrations.empty())
        throw Failure(Failure::Kind::Internal, u"There are no schema steps in this program."_s, folder);
    return migrations;
}

std::vector<Migration> builtInMigrations()
{
    return migrationsIn(u":/storage/migrations"_s);
}

} // namespace model
