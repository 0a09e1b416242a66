// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/csvreader.h"

#include "model/core/failure.h"

using namespace Qt::StringLiterals;

namespace model {

namespace {

bool isText(int byte)
{
    return byte >= 0x20 || byte == '\t' || byte == '\n' || byte == '\r' || byte == '\v' || byte == '\f';
}

} // namespace

CsvReader::CsvReader(QIODevice &device, const CsvFormat &format, QString fileName)
    : m_source(device, format.encoding, fileName),
      m_fileName(std::move(fileName)),
      m_separator(format.separator.toLatin1())
{}

bool CsvReader::next(CsvRow &row)
{
    do {
        row.cells.clear();
        row.line = m_rowLine = m_line;
        m_rowBytes = 0;
        if (peek() == EndOfFile)
            return false;
        Ends end = Ends::Cell;
        while (end == Ends::Cell) {
            end = peek() == '"' ? readQuoted() : readPlain();
            addCell(row);
        }
    } while (row.cells.size() == 1 && row.cells.first().isEmpty());
    return true;
}

CsvReader::Ends CsvReader::readPlain()
{
    for (;;) {
        const int byte = peek();
        if (byte == m_separator || byte == '\n' || byte == '\r' || byte == EndOfFile)
            return endAt(take());
        keep(take());
    }
}

CsvReader::Ends CsvReader::readQuoted()
{
    const qint64 opened = m_line;
    static_cast<void>(take());
    for (;;) {
        const int byte = take();
        if (byte == EndOfFile)
            fail(opened, tr("a quotation mark opens here and is never closed."));
        if (byte != '"') {
            takeRestOfLineEnd(byte);
            keep(byte == '\r' ? '\n' : byte);
            continue;
        }
        if (peek() == '"') { // two of them stand for one
            keep(take());
            continue;
        }
        const int after = take();
        if (after != m_separator && after != '\n' && after != '\r' && after != EndOfFile)
            fail(m_line, tr("after a closing quotation mark comes neither a separator nor the end of the line."));
        return endAt(after);
    }
}

CsvReader::Ends CsvReader::endAt(int byte)
{
    if (byte == EndOfFile)
        return Ends::File;
    if (byte == m_separator)
        return Ends::Cell;
    takeRestOfLineEnd(byte);
    return Ends::Row;
}

// Counts a line end, whether it is LF, CR or CR LF; of the latter the LF is taken along.
void CsvReader::takeRestOfLineEnd(int byte)
{
    if (byte == '\r' && peek() == '\n')
        static_cast<void>(take());
    if (byte == '\r' || byte == '\n')
        ++m_line;
}

void CsvReader::addCell(CsvRow &row)
{
    if (row.cells.size() >= MostCells)
        fail(m_rowLine, tr("this line has more than %1 columns.").arg(MostCells));
    const QUtf8StringView text(m_cell);
    if (!text.isValidUtf8())
        fail(m_rowLine, tr("these bytes are not UTF-8; if the file came from an older spreadsheet, its encoding is "
                           "probably windows-1252."));
    row.cells << text.toString();
    m_cell.clear();
}

void CsvReader::keep(int byte)
{
    if (++m_rowBytes > LongestRow)
        fail(m_rowLine, tr("this line is longer than 1 MB; a register has shorter ones. Perhaps a quotation mark is "
                           "missing, or this is another kind of file."));
    m_cell.append(static_cast<char>(byte));
}

int CsvReader::peek()
{
    if (m_at == m_chunk.size() && !m_ended) {
        m_chunk = m_source.nextChunk();
        m_at = 0;
        m_ended = m_chunk.isEmpty();
    }
    return m_ended ? EndOfFile : static_cast<unsigned char>(m_chunk[m_at]);
}

int CsvReader::take()
{
    const int byte = peek();
    if (byte == EndOfFile)
        return byte;
    ++m_at;
    if (!isText(byte))
        refuse(byte);
    return byte;
}

void CsvReader::refuse(int byte) const
{
    if (byte == 0)
        fail(m_line, tr("a NUL character stands here; this is no text, or a text in UTF-16."));
    fail(m_line,
         tr("the control character 0x%1 stands here; this is no plain text.").arg(byte, 2, 16, QLatin1Char('0')));
}

void CsvReader::fail(qint64 line, const QString &sentence) const
{
    throw Failure(Failure::Kind::BadInput, tr("%1, line %2: %3").arg(m_fileName, QString::number(line), sentence));
}

} // namespace model
