// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/importpreview.h"
#include "model/core/failure.h"
#include "tests/support/quiettest.h"

#include <QBuffer>

using namespace Qt::StringLiterals;
using namespace model;

namespace {

ImportPreview preview(QByteArray bytes, const std::optional<CsvFormat> &format = {})
{
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    return previewOf(file, u"register.csv"_s, format);
}

} // namespace

class ImportPreviewTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void showsTheFirstRowsAndTheValuesOfEachColumn()
    {
        QByteArray bytes("Nr;Wie ;Datum\n");
        for (int i = 1; i <= 100; ++i)
            bytes += QByteArray::number(i) + ";B-" + QByteArray::number(i % 3) + ";13-01-2026\n";
        const ImportPreview shown = preview(bytes);
        QCOMPARE(shown.format.separator, u';');
        QCOMPARE(shown.rows.size(), ImportPreview::RowsShown);
        QCOMPARE(shown.columns.size(), 3);
        QCOMPARE(shown.columns[1].name, u"Wie"_s);
        QCOMPARE(shown.columns[1].values, (QStringList{u"B-1"_s, u"B-2"_s, u"B-0"_s}));
        QVERIFY(!shown.columns[1].hasMoreValues);
        QVERIFY(shown.columns[0].hasMoreValues);
    }

    void proposesTheDateFormatThatAllColumnsShare()
    {
        const ImportPreview shown = preview("a,b\n03/04/2026,13/04/2026\n");
        QCOMPARE(shown.dateFormats().size(), 1);
        QCOMPARE(shown.dateFormats().front().name(), u"DD/MM/YYYY"_s);
        QVERIFY(preview("a,b\nx,y\n").dateFormats().empty());
    }

    void readsItTheWayAPersonSays()
    {
        QCOMPARE(preview("a,b;c\n1,2;3\n", CsvFormat{TextEncoding::Utf8, u';'}).columns.size(), 2);
    }

    void refusesWhatIsNoRegister() { QVERIFY_THROWS_EXCEPTION(Failure, preview("%PDF-1.7")); }
};

QTEST_GUILESS_MAIN(ImportPreviewTest)
#include "importpreviewtest.moc"
