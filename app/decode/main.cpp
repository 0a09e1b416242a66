// SPDX-License-Identifier: EUPL-1.2
// meldwijzer-decode LONGSIDE: reads an image from standard input and writes its pixels, made so small that its longest
// side fits, to standard output: "MWPX", width, height (32 bits, little-endian), then RGBA rows. Anything it cannot
// decode ends it with code 2 and no word. It runs confined (app/confinement.h), because images come from strangers; it
// must never open a file or write one.
#include <QCoreApplication>
#include <QFile>
#include <QImageReader>
#include <QtEndian>
#include <cstdio>

namespace {

constexpr int CannotBeShown = 2;
constexpr int MostMegabytes = 512;         // of one decoded image
constexpr qint64 MostPixels = 100'000'000; // beyond it is a bomb, or no picture for a screen
constexpr int MostSide = 50'000;           // pixels
constexpr int SmallestSide = 1;
constexpr int LargestSide = 8192;

// What a case may hold; vector formats can fetch other files.
const QList<QByteArray> Formats = {"png", "jpeg", "jpg", "gif", "bmp", "webp", "tiff", "tif"};

QImage decoded(QFile &input, int longSide)
{
    QImageReader::setAllocationLimit(MostMegabytes);
    QImageReader reader(&input);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true); // a photo lies as it was taken
    const QSize size = reader.size();
    if (!Formats.contains(reader.format()) || !size.isValid() || size.width() > MostSide || size.height() > MostSide ||
        qint64(size.width()) * size.height() > MostPixels)
        return {};
    if (std::max(size.width(), size.height()) > longSide)
        reader.setScaledSize(size.scaled(longSide, longSide, Qt::KeepAspectRatio).expandedTo({1, 1}));
    QImage image = reader.read();
    image.convertTo(QImage::Format_RGBA8888);
    return image;
}

bool isWritten(const void *bytes, size_t count)
{
    return std::fwrite(bytes, 1, count, stdout) == count;
}

bool isWritten(const QImage &image)
{
    const quint32 size[2] = {qToLittleEndian(quint32(image.width())), qToLittleEndian(quint32(image.height()))};
    if (!isWritten("MWPX", 4) || !isWritten(size, sizeof size))
        return false;
    for (int row = 0; row < image.height(); ++row)
        if (!isWritten(image.constScanLine(row), size_t(image.width()) * 4))
            return false;
    return std::fflush(stdout) == 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication program(argc, argv); // finds the plugins
    const int longSide = program.arguments().value(1).toInt();
    QFile input;
    if (longSide < SmallestSide || longSide > LargestSide || !input.open(stdin, QIODevice::ReadOnly))
        return CannotBeShown;
    const QImage image = decoded(input, longSide);
    return !image.isNull() && isWritten(image) ? 0 : CannotBeShown;
}
