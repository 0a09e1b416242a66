// SPDX-License-Identifier: EUPL-1.2
#include "model/codes/codelists.h"

#include "model/codes/measurecatalogue.h"
#include "model/core/failure.h"

#include <QDir>
#include <QFile>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

QByteArray readResource(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::Internal, u"%1 is missing."_s.arg(path), file.errorString());
    return file.readAll();
}

CodeList builtInCodeList(const QString &name)
{
    const QString fileName = name + u".yaml"_s;
    return readCodeList(readResource(u":/codes/"_s + fileName), fileName);
}

CodeLists CodeLists::builtIn()
{
    CodeLists lists;
    for (const QString &fileName : QDir(u":/codes"_s).entryList({u"*.yaml"_s}, QDir::Files)) {
        const CodeList list = builtInCodeList(fileName.chopped(5));
        lists.m_lists.insert(list.name, list);
    }
    const CodeList measures = MeasureCatalogue::builtIn().asCodeList();
    lists.m_lists.insert(measures.name, measures);
    return lists;
}

const CodeList &CodeLists::list(const QString &name) const
{
    const auto found = m_lists.constFind(name);
    if (found == m_lists.constEnd())
        throw Failure(Failure::Kind::Internal, u"There is no code list %1."_s.arg(name));
    return *found;
}

QStringList CodeLists::names() const
{
    QStringList sorted = m_lists.keys();
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

} // namespace model
