// SPDX-License-Identifier: EUPL-1.2
#include "app/documentdecoder.h"

#include "app/memoryfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QtEndian>

namespace app {

using namespace Qt::StringLiterals;

namespace {

const QString Input = u"/dev/stdin"_s; // opened as a file: it can be read from any place, and is read once

bool isSize(qint64 width, qint64 height)
{
    return width > 0 && height > 0 && width <= DocumentDecoder::LongestSide && height <= DocumentDecoder::LongestSide;
}

QStringList range(int page)
{
    return {u"-f"_s, QString::number(page), u"-l"_s, QString::number(page)};
}

// One word of the head of a PPM; `at` moves behind it.
QByteArray wordAt(const QByteArray &bytes, qsizetype &at)
{
    while (at < bytes.size() && std::isspace(uchar(bytes[at])))
        ++at;
    const qsizetype from = at;
    while (at < bytes.size() && !std::isspace(uchar(bytes[at])) && at - from < 8)
        ++at;
    return bytes.sliced(from, at - from);
}

} // namespace

// Beside the program: installed apart from what a user can start, or where it was built.
DocumentDecoder::Programs DocumentDecoder::Programs::installed()
{
    const QString here = QCoreApplication::applicationDirPath();
    Programs programs;
    for (const QString &path : {here + u"/meldwijzer-decode"_s, here + u"/../libexec/meldwijzer/meldwijzer-decode"_s,
                                here + u"/../app/meldwijzer-decode"_s})
        if (programs.image.isEmpty() && QFileInfo(path).isExecutable())
            programs.image = QFileInfo(path).canonicalFilePath();
    return programs;
}

DocumentDecoder::DocumentDecoder(Programs programs, ConfinedRun::Limits limits, QObject *parent)
    : QObject(parent),
      m_programs(std::move(programs)),
      m_picture(limits),
      m_count(limits),
      m_text(limits)
{}

void DocumentDecoder::countPages(const MemoryFile &pdf, std::function<void(int)> done)
{
    m_count.start(m_programs.pdfAbout, {Input}, pdf, [done = std::move(done)](const std::optional<QByteArray> &answer) {
        done(answer ? pagesIn(*answer) : 0);
    });
}

void DocumentDecoder::showPage(const MemoryFile &pdf, int page, int longSide, std::function<void(const QImage &)> done)
{
    const int side = std::clamp(longSide, 1, LongestSide);
    m_picture.start(m_programs.pdfPage, range(page) + QStringList{u"-scale-to"_s, QString::number(side), Input}, pdf,
                    [done = std::move(done)](const std::optional<QByteArray> &answer) {
                        done(answer ? imageFromPpm(*answer) : QImage());
                    });
}

void DocumentDecoder::readPage(const MemoryFile &pdf, int page, std::function<void(const QString &)> done)
{
    m_text.start(m_programs.pdfText,
                 range(page) + QStringList{u"-enc"_s, u"UTF-8"_s, u"-nopgbrk"_s, u"-layout"_s, Input, u"-"_s}, pdf,
                 [done = std::move(done)](const std::optional<QByteArray> &answer) {
                     done(answer ? QString::fromUtf8(*answer).trimmed() : QString());
                 });
}

void DocumentDecoder::showImage(const MemoryFile &image, int longSide, std::function<void(const QImage &)> done)
{
    const int side = std::clamp(longSide, 1, LongestSide);
    m_picture.start(m_programs.image, {QString::number(side)}, image,
                    [done = std::move(done)](const std::optional<QByteArray> &answer) {
                        done(answer ? imageFromPixels(*answer) : QImage());
                    });
}

void DocumentDecoder::stop()
{
    for (ConfinedRun *run : {&m_picture, &m_count, &m_text})
        run->stop();
}

int DocumentDecoder::pagesIn(const QByteArray &about)
{
    for (const QByteArray &line : about.split('\n'))
        if (line.startsWith("Pages:"))
            return std::clamp(line.sliced(6).trimmed().toInt(), 0, MostPages);
    return 0;
}

QImage DocumentDecoder::imageFromPpm(const QByteArray &ppm)
{
    qsizetype at = 0;
    if (wordAt(ppm, at) != "P6")
        return {};
    const qint64 width = wordAt(ppm, at).toInt();
    const qint64 height = wordAt(ppm, at).toInt();
    const bool isByte = wordAt(ppm, at) == "255";
    if (!isByte || !isSize(width, height) || ppm.size() != at + 1 + width * height * 3)
        return {};
    const auto *pixels = reinterpret_cast<const uchar *>(ppm.constData() + at + 1);
    return QImage(pixels, int(width), int(height), int(width) * 3, QImage::Format_RGB888).copy();
}

QImage DocumentDecoder::imageFromPixels(const QByteArray &pixels)
{
    constexpr qsizetype Head = 12;
    if (pixels.size() < Head || !pixels.startsWith("MWPX"))
        return {};
    const auto width = qint64(qFromLittleEndian<quint32>(pixels.constData() + 4));
    const auto height = qint64(qFromLittleEndian<quint32>(pixels.constData() + 8));
    if (!isSize(width, height) || pixels.size() != Head + width * height * 4)
        return {};
    const auto *first = reinterpret_cast<const uchar *>(pixels.constData() + Head);
    return QImage(first, int(width), int(height), int(width) * 4, QImage::Format_RGBA8888).copy();
}

} // namespace app
