// SPDX-License-Identifier: EUPL-1.2
// Reads a CSV file row by row after RFC 4180, with the line on which each row begins. A foreign file is never trusted:
// memory is bounded by the longest row that we accept, control characters are refused, formulas and paths are just
// text. It must never guess a format, change a word, or log a cell. Our own code, because Debian packages no CSV
// library that streams, says on which line it stopped and bounds a row (ecosystem.md); the rules fit on this page.
#pragma once

#include "model/exchange/textsource.h"

#include <QChar>

namespace model {

struct CsvFormat
{
    TextEncoding encoding = TextEncoding::Utf8;
    QChar separator = u',';
    bool operator==(const CsvFormat &) const = default;
};

struct CsvRow
{
    qint64 line = 0; // where the row begins, the first line of the file is 1
    QStringList cells;
};

class CsvReader final
{
    Q_DECLARE_TR_FUNCTIONS(model::CsvReader)
public:
    static constexpr qsizetype LongestRow = 1024 * 1024; // bytes in UTF-8
    static constexpr qsizetype MostCells = 2000;

    // The device must be open and outlive the reader. `fileName` is only for messages.
    CsvReader(QIODevice &device, const CsvFormat &format, QString fileName);

    // False at the end of the file. Empty lines are skipped. Throws Failure{BadInput} naming the line.
    [[nodiscard]] bool next(CsvRow &row);
    [[nodiscard]] qint64 bytesRead() const { return m_source.bytesRead(); }

    [[noreturn]] void fail(qint64 line, const QString &sentence) const; // "file, line 12: sentence"

private:
    enum class Ends { Cell, Row, File };
    static constexpr int EndOfFile = -1;

    [[nodiscard]] int peek();
    [[nodiscard]] int take();
    void keep(int byte);
    void refuse(int byte) const;
    void takeRestOfLineEnd(int byte);
    [[nodiscard]] Ends readPlain();
    [[nodiscard]] Ends readQuoted();
    [[nodiscard]] Ends endAt(int byte);
    void addCell(CsvRow &row);

    TextSource m_source;
    QString m_fileName;
    QByteArray m_chunk;
    QByteArray m_cell;
    qsizetype m_at = 0;
    qsizetype m_rowBytes = 0;
    qint64 m_line = 1;
    qint64 m_rowLine = 1;
    int m_separator;
    bool m_ended = false;
};

} // namespace model
