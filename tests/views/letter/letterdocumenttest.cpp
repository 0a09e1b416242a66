// SPDX-License-Identifier: EUPL-1.2
#include "views/letter/letterdocument.h"

#include "tests/support/quiettest.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QMap>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

using namespace model;
using namespace Qt::StringLiterals;

namespace {

Letter letterWith(std::vector<Letter::Part> parts)
{
    return {.title = u"Zaak 2026-0001"_s,
            .reference = u"2026-0001"_s,
            .date = QDate(2026, 6, 17),
            .parts = std::move(parts)};
}

int tablesIn(const QTextDocument &document)
{
    int tables = 0;
    for (QTextFrame *frame : document.rootFrame()->childFrames())
        tables += qobject_cast<QTextTable *>(frame) ? 1 : 0;
    return tables;
}

} // namespace

class LetterDocumentTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void whatPeopleWroteIsNeverMarkup()
    {
        QImage paper(10, 10, QImage::Format_ARGB32);
        const auto document =
            views::documentOf(letterWith({Letter::Text{u"<b>vet</b> & <img src='x'>"_s}}), &paper, QSizeF(600, 800));
        QVERIFY(document->toPlainText().contains(u"<b>vet</b> & <img src='x'>"_s));
    }

    void aTextKeepsItsBoldHeadingsAndItems()
    {
        QImage paper(10, 10, QImage::Format_ARGB32);
        const auto document =
            views::documentOf(letterWith({Letter::Written{u"Gezegd"_s, readNote(u"# Kop\n- een **vet** woord"_s)}}),
                              &paper, QSizeF(600, 800));
        QVERIFY(document->toPlainText().endsWith(u"Gezegd\nKop\n• een vet woord"_s));
        QStringList bold;
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next())
            for (auto it = block.begin(); !it.atEnd(); ++it)
                if (it.fragment().charFormat().fontWeight() > QFont::Medium)
                    bold << it.fragment().text();
        QVERIFY(bold.contains(u"Kop"_s) && bold.contains(u"vet"_s) && !bold.contains(u"een vet woord"_s));
    }

    void shortValuesStandBesideTheirLabelsInOneTable()
    {
        QImage paper(10, 10, QImage::Format_ARGB32);
        const auto document = views::documentOf(
            letterWith({Letter::Labelled{u"Een"_s, u"1"_s}, Letter::Labelled{u"Twee"_s, u"2"_s},
                        Letter::Labelled{u"Lang"_s, u"regel\nregel"_s}, Letter::Labelled{u"Drie"_s, u"3"_s}}),
            &paper, QSizeF(600, 800));
        QCOMPARE(tablesIn(*document), 2);
        QVERIFY(document->toPlainText().indexOf(u"Lang"_s) > document->toPlainText().indexOf(u"Twee"_s));
        QVERIFY(document->toPlainText().indexOf(u"Drie"_s) > document->toPlainText().indexOf(u"Lang"_s));
    }

    void headingsAndTablesAreThere()
    {
        QImage paper(10, 10, QImage::Format_ARGB32);
        const auto document = views::documentOf(
            letterWith({Letter::Heading{u"Kop"_s, 1}, Letter::Table{{u"A"_s, u"B"_s}, {{u"a1"_s, u"b1"_s}}},
                        Letter::Text{u"Na"_s}}),
            &paper, QSizeF(600, 800));
        QCOMPARE(tablesIn(*document), 1);
        const QString text = document->toPlainText();
        QVERIFY(text.contains(u"Kop"_s) && text.contains(u"b1"_s) && text.endsWith(u"Na"_s));
    }

    void noHeadingStandsAloneAtTheFootOfAPage()
    {
        QImage paper(10, 10, QImage::Format_ARGB32);
        for (int lines = 20; lines < 45; ++lines) { // somewhere among these the heading meets the end of the page
            std::vector<Letter::Part> parts(size_t(lines), Letter::Text{u"Regel."_s});
            parts.emplace_back(Letter::Heading{u"Deel"_s, 1});
            parts.emplace_back(Letter::Heading{u"Stuk"_s, 2});
            parts.emplace_back(Letter::Labelled{u"Label"_s, u"waarde"_s});
            const auto document = views::documentOf(letterWith(parts), &paper, QSizeF(600, 800));
            QMap<QString, int> pages;
            for (QTextBlock block = document->begin(); block.isValid(); block = block.next())
                pages[block.text()] = int(document->documentLayout()->blockBoundingRect(block).top() / 800);
            QVERIFY2(pages[u"Deel"_s] == pages[u"Label"_s] && pages[u"Stuk"_s] == pages[u"Label"_s],
                     qPrintable(QString::number(lines)));
        }
    }
};

QTEST_MAIN(LetterDocumentTest)
#include "letterdocumenttest.moc"
