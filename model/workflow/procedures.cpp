// SPDX-License-Identifier: EUPL-1.2
#include "model/workflow/procedures.h"

#include "model/core/failure.h"
#include "model/workflow/sheet.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr int newestVersion = 1; // of every role; raise it together with the new files

} // namespace

QString builtInProcedurePath(Role role)
{
    return u":/workflow/procedure-%1-%2.yaml"_s.arg(roleName(role), QString::number(newestVersion));
}

QStringList pagesOf(const Facts &facts)
{
    QStringList pages;
    for (const QString &name : facts.names())
        pages.append(name.left(name.indexOf(u'.')));
    pages.removeDuplicates();
    return pages;
}

Procedure builtInProcedure(Role role, const Facts &emptyFacts)
{
    const QString path = builtInProcedurePath(role);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::Internal, u"The procedure %1 is missing."_s.arg(QFileInfo(path).fileName()), path);
    return readProcedure(file.readAll(), QFileInfo(path).fileName(), emptyFacts.names(), pagesOf(emptyFacts));
}

} // namespace model
