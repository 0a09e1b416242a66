// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/importmapping.h"

#include "model/core/failure.h"
#include "model/core/yamltree.h"
#include "model/exchange/mappingreader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace model {

namespace {

const QString BuiltIn = u"builtin:"_s;
const QString Folder = u":/exchange/"_s;
const QString Suffix = u".map.yaml"_s;

QString say(const char *text)
{
    return QCoreApplication::translate("model::ImportMapping", text);
}

[[noreturn]] void refuse(const QString &sentence, const QString &detail = {})
{
    throw Failure(Failure::Kind::BadInput, sentence, detail);
}

} // namespace

ImportMapping readImportMapping(const QByteArray &yaml, const QString &fileName, const WordsOfList &wordsOf)
{
    return MappingReader(YamlSheet::parse(yaml, fileName), wordsOf).read();
}

QStringList builtInMappings()
{
    QStringList names;
    for (const QString &file : QDir(Folder).entryList({u'*' + Suffix}))
        names << BuiltIn + file.chopped(Suffix.size());
    return names;
}

ImportMapping openImportMapping(const QString &nameOrPath, const WordsOfList &wordsOf)
{
    const bool isBuiltIn = nameOrPath.startsWith(BuiltIn);
    if (isBuiltIn && !builtInMappings().contains(nameOrPath))
        refuse(say(QT_TRANSLATE_NOOP("model::ImportMapping", "There is no mapping “%1”; built in are: %2."))
                   .arg(nameOrPath, builtInMappings().join(u", "_s)));
    const QString path = isBuiltIn ? Folder + nameOrPath.mid(BuiltIn.size()) + Suffix : nameOrPath;
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.exists())
        refuse(say(QT_TRANSLATE_NOOP("model::ImportMapping", "There is no mapping %1.")).arg(path));
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        refuse(say(QT_TRANSLATE_NOOP("model::ImportMapping", "The mapping %1 cannot be read.")).arg(path),
               file.errorString());
    return readImportMapping(file.read(longestYaml + 1), name, wordsOf);
}

} // namespace model
