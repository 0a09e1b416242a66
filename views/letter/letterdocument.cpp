// SPDX-License-Identifier: EUPL-1.2
#include "views/letter/letterdocument.h"

#include <QAbstractTextDocumentLayout>
#include <QFont>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace views {

using namespace Qt::StringLiterals;
using model::Letter;

namespace {

constexpr double BodyPoints = 10;
constexpr double TablePoints = 9;       // Dutch words are long, and columns narrow
constexpr qsizetype LongestBeside = 90; // a longer value stands under its label, not beside it
constexpr double LabelPercent = 34;
constexpr double RoomAfterCell = 8;
constexpr double LinePercent = 115; // of the font's own height

bool standsBeside(const Letter::Labelled &labelled)
{
    return labelled.value.size() <= LongestBeside && !labelled.value.contains(u'\n');
}

class Builder
{
public:
    explicit Builder(QTextDocument &document) : m_cursor(&document) {}

    void title(const Letter &letter)
    {
        paragraph(letter.title, {.points = 18, .bold = true, .below = 2});
        paragraph(markingText(letter.marking, letter.language) + u" · "_s + dateInWords(letter.date, letter.language),
                  {.below = 14});
    }

    void operator()(const Letter::Heading &heading)
    {
        endTable();
        const bool isPart = heading.level == 1;
        paragraph(heading.text, {.points = isPart ? 14.0 : 11.0,
                                 .bold = true,
                                 .above = isPart ? 16.0 : 10.0,
                                 .below = 4,
                                 .headingLevel = heading.level});
    }
    void operator()(const Letter::Text &text)
    {
        endTable();
        paragraph(text.text, {.below = 6});
    }
    void operator()(const Letter::Labelled &labelled)
    {
        if (standsBeside(labelled))
            return beside(labelled);
        endTable();
        paragraph(labelled.label, {.bold = true, .above = 4});
        paragraph(labelled.value, {.below = 6});
    }
    void operator()(const Letter::Written &written)
    {
        endTable();
        paragraph(written.label, {.bold = true, .above = 4});
        for (const model::NoteLine &line : written.note)
            writtenLine(line);
    }
    void operator()(const Letter::Table &table)
    {
        endTable();
        QTextTable *grid = m_cursor.insertTable(int(table.rows.size()) + 1, int(table.heads.size()), format(true));
        for (int column = 0; column < table.heads.size(); ++column)
            cell(*grid, 0, column, table.heads[column], true, TablePoints);
        for (int row = 0; row < int(table.rows.size()); ++row)
            for (int column = 0; column < table.rows[size_t(row)].size(); ++column)
                cell(*grid, row + 1, column, table.rows[size_t(row)][column], false, TablePoints);
        m_cursor.movePosition(QTextCursor::End);
    }

private:
    struct Look
    {
        double points = BodyPoints;
        bool bold = false;
        double above = 0;
        double below = 0;
        int headingLevel = 0;
    };

    // Every line end begins a block of its own: a page can break between any two.
    void paragraph(const QString &text, const Look &look)
    {
        QTextBlockFormat block;
        block.setTopMargin(look.above);
        block.setLineHeight(LinePercent, QTextBlockFormat::ProportionalHeight);
        block.setHeadingLevel(look.headingLevel);
        QTextCharFormat letters;
        letters.setFontPointSize(look.points);
        letters.setFontWeight(look.bold ? QFont::Bold : QFont::Normal);
        const QStringList lines = text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            block.setBottomMargin(i + 1 == lines.size() ? look.below : 0);
            start(block, letters);
            m_cursor.insertText(lines[i], letters);
            block.setTopMargin(0);
        }
    }

    void start(const QTextBlockFormat &block, const QTextCharFormat &letters)
    {
        if (m_isFirst) {
            m_cursor.setBlockFormat(block);
            m_cursor.setCharFormat(letters);
            m_cursor.setBlockCharFormat(letters);
        } else {
            m_cursor.insertBlock(block, letters);
        }
        m_isFirst = false;
    }

    void writtenLine(const model::NoteLine &line)
    {
        const bool isItem = line.kind == model::NoteLine::Kind::Item;
        const bool isHeading = line.kind == model::NoteLine::Kind::Heading;
        paragraph(isItem ? u"•\u00a0"_s : QString(), {.bold = isHeading, .above = isHeading ? 4.0 : 0.0});
        QTextCharFormat letters = m_cursor.charFormat();
        for (const model::NoteRun &run : line.runs) {
            letters.setFontWeight(isHeading || run.isBold ? QFont::Bold : QFont::Normal);
            m_cursor.insertText(run.text, letters);
        }
    }

    void beside(const Letter::Labelled &labelled)
    {
        if (!m_table) {
            m_table = m_cursor.insertTable(1, 2, format(false));
            m_cursor.movePosition(QTextCursor::End);
        } else {
            m_table->appendRows(1);
        }
        const int row = m_table->rows() - 1;
        cell(*m_table, row, 0, labelled.label, true, BodyPoints);
        cell(*m_table, row, 1, labelled.value, false, BodyPoints);
    }
    void endTable()
    {
        m_table = nullptr;
        m_cursor.movePosition(QTextCursor::End);
    }

    [[nodiscard]] static QTextTableFormat format(bool hasLines)
    {
        QTextTableFormat format;
        format.setBorder(hasLines ? 1 : 0);
        format.setTopMargin(4);
        format.setBottomMargin(hasLines ? 6 : 2);
        format.setBorderBrush(QColor(0x90, 0x98, 0xa0));
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderCollapse(hasLines);
        format.setCellPadding(hasLines ? 4 : 2);
        format.setCellSpacing(0);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        if (hasLines)
            format.setHeaderRowCount(1); // repeated on every page
        else
            format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, LabelPercent),
                                              QTextLength(QTextLength::PercentageLength, 100 - LabelPercent)});
        return format;
    }

    static void cell(QTextTable &table, int row, int column, const QString &text, bool bold, double points)
    {
        QTextCharFormat letters;
        letters.setFontPointSize(points);
        letters.setFontWeight(bold ? QFont::Bold : QFont::Normal);
        QTextTableCell place = table.cellAt(row, column);
        place.firstCursorPosition().insertText(text, letters);
        QTextTableCellFormat room = place.format().toTableCellFormat();
        room.setRightPadding(RoomAfterCell);
        place.setFormat(room);
    }

    QTextCursor m_cursor;
    QTextTable *m_table = nullptr; // of labels and values, while they follow each other
    bool m_isFirst = true;
};

int pageOf(const QTextDocument &document, const QTextBlock &block)
{
    return int(document.documentLayout()->blockBoundingRect(block).top() / document.pageSize().height());
}

// No heading stands alone at the foot of a page: it goes along with what it is about. A long document is left as it is,
// because each move lays out everything behind it again.
void keepHeadingsWithText(QTextDocument &document)
{
    constexpr int MostPages = 120;
    if (document.pageCount() > MostPages)
        return;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0)
            continue;
        QTextBlock about = block.next();
        while (about.isValid() && (about.blockFormat().headingLevel() > 0 || about.length() <= 1))
            about = about.next(); // a heading below it, or the empty block Qt puts before a table
        if (!about.isValid() || pageOf(document, about) == pageOf(document, block))
            continue;
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        cursor.setBlockFormat(format);
    }
}

} // namespace

std::unique_ptr<QTextDocument> documentOf(const Letter &letter, QPaintDevice *device, QSizeF page)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->documentLayout()->setPaintDevice(device);
    document->setDefaultFont(QFont(u"DejaVu Sans"_s, int(BodyPoints)));
    document->setDocumentMargin(0);
    document->setPageSize(page);
    Builder builder(*document);
    builder.title(letter);
    for (const Letter::Part &part : letter.parts)
        std::visit([&builder](const auto &each) { builder(each); }, part);
    keepHeadingsWithText(*document);
    return document;
}

} // namespace views
