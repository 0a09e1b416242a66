// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/importpreview.h"

#include "model/core/failure.h"

#include <QIODevice>
#include <QSet>

using namespace Qt::StringLiterals;

namespace model {

namespace {

void sample(const CsvRow &row, std::vector<ColumnSample> &columns, std::vector<QSet<QString>> &seen)
{
    for (size_t i = 0; i < columns.size(); ++i) {
        const QString value = row.cells.value(qsizetype(i)).trimmed();
        if (value.isEmpty() || seen[i].contains(value))
            continue;
        if (columns[i].values.size() == ImportPreview::MostValues) {
            columns[i].hasMoreValues = true;
            continue;
        }
        seen[i].insert(value);
        columns[i].values << value;
    }
}

} // namespace

std::vector<DateFormat> ImportPreview::dateFormats() const
{
    std::vector<DateFormat> best;
    for (const ColumnSample &column : columns) // a column with fewer ways to read it says more
        if (!column.dates.empty() && (best.empty() || column.dates.size() < best.size()))
            best = column.dates;
    return best;
}

ImportPreview previewOf(QIODevice &file, const QString &fileName, const std::optional<CsvFormat> &format)
{
    const CsvGuess guess = guessCsv(file, fileName);
    ImportPreview preview{format.value_or(guess.format), guess.encodingIsCertain, {}, {}};
    CsvReader reader(file, preview.format, fileName);
    CsvRow row;
    if (!reader.next(row))
        throw Failure(Failure::Kind::BadInput, CsvReader::tr("%1 is empty.").arg(fileName));
    for (const QString &name : row.cells)
        preview.columns.push_back({name.trimmed(), {}, false, {}});
    std::vector<QSet<QString>> seen(preview.columns.size());
    for (int count = 0; count < ImportPreview::RowsLookedAt && reader.next(row); ++count) {
        sample(row, preview.columns, seen);
        if (count < ImportPreview::RowsShown)
            preview.rows.push_back(row);
    }
    for (ColumnSample &column : preview.columns)
        column.dates = fittingDateFormats(column.values);
    return preview;
}

} // namespace model
