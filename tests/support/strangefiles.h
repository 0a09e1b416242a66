// SPDX-License-Identifier: EUPL-1.2
// Files as strangers send them, made here: good, broken, hostile.
#pragma once

#include <QBuffer>
#include <QImage>

namespace tests {

// A PDF of so many pages with "Bladzijde 1" and so on. Its table of contents is missing, as in many real ones.
[[nodiscard]] inline QByteArray pdfOf(int pages, const QByteArray &box = "0 0 300 200")
{
    QByteArray kids;
    QByteArray objects;
    for (int page = 1; page <= pages; ++page) {
        const QByteArray at = QByteArray::number(2 * page + 1);
        const QByteArray stream = "BT /F1 24 Tf 20 100 Td (Bladzijde " + QByteArray::number(page) + ") Tj ET";
        kids += at + " 0 R ";
        objects += at + " 0 obj<</Type/Page/Parent 2 0 R/MediaBox[" + box + "]/Contents " +
                   QByteArray::number(2 * page + 2) +
                   " 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n";
        objects += QByteArray::number(2 * page + 2) + " 0 obj<</Length " + QByteArray::number(stream.size()) +
                   ">>\nstream\n" + stream + "\nendstream endobj\n";
    }
    return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[" + kids + "]/Count " +
           QByteArray::number(pages) + ">>endobj\n" + objects + "trailer<</Root 1 0 R>>\n";
}

[[nodiscard]] inline QByteArray pictureOf(int width, int height, const char *format = "PNG")
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(qRgb(200, 30, 60));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return buffer.data();
}

// As PNG wants it.
[[nodiscard]] inline quint32 crc32Of(QByteArrayView bytes)
{
    quint32 crc = ~quint32(0);
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320u : 0);
    }
    return ~crc;
}

// A PNG whose head says it is so large; the rest is what it was.
[[nodiscard]] inline QByteArray bombOf(quint32 width, quint32 height)
{
    QByteArray png = pictureOf(4, 4);
    const auto put = [&png](qsizetype at, quint32 number) {
        for (int i = 0; i < 4; ++i)
            png[at + i] = char(number >> (24 - 8 * i));
    };
    put(16, width);
    put(20, height);
    put(29, crc32Of(QByteArrayView(png).sliced(12, 17)));
    return png;
}

} // namespace tests
