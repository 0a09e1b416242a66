// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/databaseprint.h"
#include "tests/support/failing.h"
#include "tests/support/quiettest.h"
#include "tests/support/vaultfixture.h"

using model::DatabasePrint;
using namespace tests;
using namespace Qt::StringLiterals;

class DatabasePrintTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void changesWithTheFirstPageAndTheSize()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"cases.db"_s);
        QVERIFY(DatabasePrint::of(path).isMissing());
        QByteArray content(3 * 4096, 'a');
        QVERIFY(replaceContent(path, content));
        const DatabasePrint print = DatabasePrint::of(path);
        QCOMPARE(print.pageCount(), 3U);
        QVERIFY(print == DatabasePrint::of(path));
        content[10] = 'b';
        QVERIFY(replaceContent(path, content));
        QVERIFY(!(print == DatabasePrint::of(path)));
        content[10] = 'a';
        QVERIFY(replaceContent(path, content + QByteArray(4096, 'a')));
        QVERIFY(!(print == DatabasePrint::of(path)));
    }

    void followsNoLink()
    {
        const QTemporaryDir folder;
        QVERIFY(replaceContent(folder.filePath(u"target"_s), "x"));
        QVERIFY(QFile::link(folder.filePath(u"target"_s), folder.filePath(u"cases.db"_s)));
        MUST_FAIL(NotWritable, DatabasePrint::of(folder.filePath(u"cases.db"_s)));
    }
};

QTEST_GUILESS_MAIN(DatabasePrintTest)
#include "databaseprinttest.moc"
