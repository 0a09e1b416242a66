// SPDX-License-Identifier: EUPL-1.2
// What a person needs to see before a register is imported: its first rows, and per column which values it holds and in
// which date formats they fit. It looks at the beginning of the file only and writes nothing.
#pragma once

#include "model/exchange/csvguess.h"
#include "model/exchange/dateformat.h"

#include <vector>

namespace model {

struct ColumnSample
{
    QString name;
    QStringList values;            // different ones, in the order of the file, at most ImportPreview::MostValues
    bool hasMoreValues = false;    // a text column rather than one with a few words
    std::vector<DateFormat> dates; // formats in which every value is a date
};

struct ImportPreview
{
    static constexpr int RowsShown = 20;
    static constexpr int RowsLookedAt = 5000;
    static constexpr int MostValues = 60;

    CsvFormat format;               // the one that was used
    bool encodingIsCertain = false; // guessed, and surely
    std::vector<CsvRow> rows;       // without the header
    std::vector<ColumnSample> columns;

    // The formats in which all columns that hold dates agree; the first one first.
    [[nodiscard]] std::vector<DateFormat> dateFormats() const;
};

// Without `format` it is guessed. The device must be open and seekable. Throws Failure{BadInput}.
[[nodiscard]] ImportPreview previewOf(QIODevice &file, const QString &fileName,
                                      const std::optional<CsvFormat> &format = {});

} // namespace model
