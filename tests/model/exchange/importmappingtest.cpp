// SPDX-License-Identifier: EUPL-1.2
#include "model/core/failure.h"
#include "tests/model/exchange/mappings.h"
#include "tests/support/quiettest.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace model;

namespace {

QString refusalOf(const QString &nameOrPath)
{
    try {
        static_cast<void>(openImportMapping(nameOrPath, tests::wordsOf));
    } catch (const Failure &failure) {
        return failure.kind() == Failure::Kind::BadInput ? failure.userText() : u"another kind of failure"_s;
    }
    return {};
}

} // namespace

class ImportMappingTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void opensAMappingFromAFile()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"harbour.map.yaml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(tests::SmallMapping);
        file.close();
        QVERIFY(openImportMapping(file.fileName(), tests::wordsOf) == tests::smallMapping());
    }

    void listsTheMappingsThatComeWithTheProgram()
    {
        QVERIFY(builtInMappings().contains(u"builtin:oversight-register"_s));
    }

    void saysWhichMappingIsNotThere()
    {
        QCOMPARE(refusalOf(u"/nowhere/x.map.yaml"_s), u"There is no mapping /nowhere/x.map.yaml."_s);
        QVERIFY(refusalOf(u"builtin:moon"_s).startsWith(u"There is no mapping “builtin:moon”; built in are: "));
        QVERIFY(refusalOf(u"/"_s).startsWith(u"The mapping / cannot be read."));
    }
};

QTEST_GUILESS_MAIN(ImportMappingTest)
#include "importmappingtest.moc"
