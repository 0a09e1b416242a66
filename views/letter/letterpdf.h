// SPDX-License-Identifier: EUPL-1.2
// A letter as the bytes of a PDF (PDF/A-1b, A4): on every page the case, its marking, and "page n of m". Made in memory
// and nowhere else: it must never touch a file. Its properties hold the title of the letter and no name.
#pragma once

#include "model/letter/letter.h"

#include <QByteArray>

namespace views {

// Well below the size (100,000,000 bytes) at which Qt would go on in a temporary file.
inline constexpr qsizetype LargestPdf = 80'000'000;

// Throws Failure{BadInput} when it would become larger than `largest`. May be called on any thread.
[[nodiscard]] QByteArray pdfOf(const model::Letter &letter, qsizetype largest = LargestPdf);

} // namespace views
