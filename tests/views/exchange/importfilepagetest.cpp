// SPDX-License-Identifier: EUPL-1.2
#include "views/exchange/importfilepage.h"

#include "tests/support/quiettest.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace model;

namespace {

ImportPreview somePreview()
{
    ImportPreview preview;
    preview.format = {TextEncoding::Windows1252, u';'};
    preview.rows = {{2, {u"1"_s, u"13-01-2026"_s}}, {3, {u"2"_s}}};
    preview.columns = {{u"Nr"_s, {u"1"_s}, false, {}},
                       {u"Datum"_s, {u"13-01-2026"_s}, false, fittingDateFormats({u"13-01-2026"_s})}};
    return preview;
}

} // namespace

class ImportFilePageTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhatWasGuessedAndTheRows()
    {
        views::ImportFilePage page({u"builtin:x"_s});
        page.showPreview(somePreview());
        QCOMPARE(page.format(), (CsvFormat{TextEncoding::Windows1252, u';'}));
        QCOMPARE(page.dates().name(), u"DD-MM-YYYY"_s);
        auto *rows = page.findChild<QTableWidget *>();
        QCOMPARE(rows->rowCount(), 2);
        QCOMPARE(rows->horizontalHeaderItem(1)->text(), u"Datum"_s);
        QCOMPARE(rows->item(1, 1)->text(), QString()); // a row that is too short
    }

    void asksAgainWhenAPersonChangesTheFormat()
    {
        views::ImportFilePage page({});
        page.showPreview(somePreview());
        QSignalSpy changed(&page, &views::ImportFilePage::formatChanged);
        box(page, u"Columns are parted by"_s)->setCurrentIndex(2);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(page.format().separator, u'\t');
    }

    void takesTheFormatOfAMappingAndLeavesNoChoice()
    {
        views::ImportFilePage page({u"builtin:x"_s});
        QSignalSpy changed(&page, &views::ImportFilePage::mappingChanged);
        box(page, u"Mapping"_s)->setCurrentIndex(1);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(page.mapping(), u"builtin:x"_s);
        QVERIFY(!box(page, u"Encoding"_s)->isEnabled());
    }

    void asksForAMappingFileAndShowsIt()
    {
        views::ImportFilePage page({});
        QSignalSpy wanted(&page, &views::ImportFilePage::mappingFileWanted);
        box(page, u"Mapping"_s)->setCurrentIndex(1);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(page.mapping(), QString());
        page.showMappingFile(u"/a/b.map.yaml"_s);
        QCOMPARE(page.mapping(), u"/a/b.map.yaml"_s);
    }

private:
    static QComboBox *box(const views::ImportFilePage &page, const QString &name)
    {
        for (QComboBox *each : page.findChildren<QComboBox *>())
            if (each->accessibleName() == name)
                return each;
        return nullptr;
    }
};

QTEST_MAIN(ImportFilePageTest)
#include "importfilepagetest.moc"
