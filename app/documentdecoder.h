// SPDX-License-Identifier: EUPL-1.2
// A document as something that can be shown: its pages as pictures, how many there are, and its text. Each question is
// a confined run of poppler's programs (pdfinfo, pdftoppm, pdftotext) or of meldwijzer-decode, on a file in memory.
// What comes back is checked as if a stranger had written it. It must never decode anything in this process.
#pragma once

#include "app/confinedrun.h"

#include <QImage>

namespace app {

class DocumentDecoder final : public QObject
{
    Q_OBJECT
public:
    // Where the programs are; what is not found simply cannot be shown.
    struct Programs
    {
        QString image; // meldwijzer-decode
        QString pdfPage = QStringLiteral("/usr/bin/pdftoppm");
        QString pdfAbout = QStringLiteral("/usr/bin/pdfinfo");
        QString pdfText = QStringLiteral("/usr/bin/pdftotext");
        [[nodiscard]] static Programs installed();
    };
    static constexpr int MostPages = 100'000;
    static constexpr int LongestSide = 4096; // pixels

    explicit DocumentDecoder(Programs programs, ConfinedRun::Limits limits = {}, QObject *parent = nullptr);

    // Each answers once, later; a null image, 0 or no text mean that it cannot be shown. A new question of the same
    // kind takes the place of one that was not answered. `file` must outlive the answer or stop().
    void countPages(const MemoryFile &pdf, std::function<void(int)> done);
    void showPage(const MemoryFile &pdf, int page, int longSide, std::function<void(const QImage &)> done);
    void readPage(const MemoryFile &pdf, int page, std::function<void(const QString &)> done);
    void showImage(const MemoryFile &image, int longSide, std::function<void(const QImage &)> done);
    void stop();

    // The answers of the programs, read with suspicion.
    [[nodiscard]] static int pagesIn(const QByteArray &about);
    [[nodiscard]] static QImage imageFromPpm(const QByteArray &ppm);
    [[nodiscard]] static QImage imageFromPixels(const QByteArray &pixels);

private:
    Programs m_programs;
    ConfinedRun m_picture;
    ConfinedRun m_count;
    ConfinedRun m_text;
};

} // namespace app
