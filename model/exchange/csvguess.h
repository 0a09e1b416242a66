// SPDX-License-Identifier: EUPL-1.2
// Looks at the beginning of a foreign file and proposes how to read it: encoding and separator. A proposal is shown and
// can be changed; it must never be used without a person or a mapping saying so.
// What is plainly no CSV (empty, a spreadsheet, a PDF, binary) is refused here with a sentence that says what it is.
#pragma once

#include "model/exchange/csvreader.h"

namespace model {

struct CsvGuess
{
    CsvFormat format;
    bool encodingIsCertain = false; // a byte order mark or non-ASCII UTF-8 was seen, or nothing but ASCII
    int columns = 0;                // of the first row; 1 when no separator fits
};

// The device must be open and seekable; it is left at its beginning. Throws Failure{BadInput}.
[[nodiscard]] CsvGuess guessCsv(QIODevice &device, const QString &fileName);

} // namespace model
