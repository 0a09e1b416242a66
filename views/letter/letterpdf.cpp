// SPDX-License-Identifier: EUPL-1.2
#include "views/letter/letterpdf.h"

#include "model/core/failure.h"
#include "views/letter/letterdocument.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace views {

using namespace Qt::StringLiterals;
using model::Failure;
using model::Language;
using model::Letter;

namespace {

constexpr int DotsPerInch = 300;
constexpr double SideMillimetres = 20;
constexpr double BandMillimetres = 12; // above and below the text, for what stands on every page
constexpr double SmallPoints = 8.5;

int dots(double millimetres)
{
    constexpr double MillimetresPerInch = 25.4;
    return int(millimetres * DotsPerInch / MillimetresPerInch);
}

void prepare(QPdfWriter &writer, const Letter &letter)
{
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(DotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(SideMillimetres, SideMillimetres / 2, SideMillimetres, SideMillimetres / 2),
                          QPageLayout::Millimeter);
    writer.setTitle(letter.title);
    writer.setCreator(u"Meldwijzer"_s);
}

QString pageOf(int page, int pages, Language language)
{
    const QString text = language == Language::Dutch ? u"Pagina %1 van %2"_s : u"Page %1 of %2"_s;
    return text.arg(page).arg(pages);
}

void paintBands(QPainter &painter, const Letter &letter, QSize sheet, int page, int pages)
{
    QFont small(u"DejaVu Sans"_s);
    small.setPointSizeF(SmallPoints);
    painter.setFont(small);
    painter.setPen(Qt::black);
    const int band = dots(BandMillimetres);
    const QRect head(0, 0, sheet.width(), band);
    const QRect foot(0, sheet.height() - band, sheet.width(), band);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignTop, letter.title);
    painter.drawText(head, Qt::AlignRight | Qt::AlignTop, markingText(letter.marking, letter.language));
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, dateInWords(letter.date, letter.language));
    painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom, pageOf(page, pages, letter.language));
}

void paintText(QPainter &painter, QTextDocument &document, QSizeF body, int page)
{
    const double above = body.height() * (page - 1);
    painter.save();
    painter.translate(0, dots(BandMillimetres) - above);
    document.drawContents(&painter, QRectF(0, above, body.width(), body.height()));
    painter.restore();
}

[[noreturn]] void failTooLarge()
{
    throw Failure(Failure::Kind::BadInput,
                  QCoreApplication::translate("views::LetterPdf", "This is too much for one PDF: choose fewer parts."));
}

} // namespace

QByteArray pdfOf(const Letter &letter, qsizetype largest)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    prepare(writer, letter);
    const QSize sheet(writer.width(), writer.height());
    const QSizeF body(sheet.width(), sheet.height() - 2 * dots(BandMillimetres));
    const auto document = documentOf(letter, &writer, body);
    const int pages = document->pageCount();
    QPainter painter;
    if (!painter.begin(&writer))
        throw Failure(Failure::Kind::Internal,
                      QCoreApplication::translate("views::LetterPdf", "No PDF could be made."));
    for (int page = 1; page <= pages; ++page) {
        if (page > 1)
            writer.newPage();
        if (buffer.size() > largest)
            failTooLarge();
        paintBands(painter, letter, sheet, page, pages);
        paintText(painter, *document, body, page);
    }
    painter.end();
    if (buffer.size() > largest)
        failTooLarge();
    return bytes;
}

} // namespace views
