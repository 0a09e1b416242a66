// SPDX-License-Identifier: EUPL-1.2
#include "views/exchange/importfilepage.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace views {

namespace {

const QString FromFile = u"file"_s; // the entry that asks for a mapping file

QComboBox *choice(const QString &name, QFormLayout *form)
{
    auto *box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setAccessibleName(name);
    form->addRow(name, box);
    return box;
}

void select(QComboBox *box, const QVariant &data)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

} // namespace

ImportFilePage::ImportFilePage(const QStringList &builtInMappings, QWidget *parent)
    : QWidget(parent),
      m_file(new QLabel(tr("No file chosen yet."))),
      m_hint(new QLabel),
      m_rows(new QTableWidget)
{
    auto *form = new QFormLayout;
    auto *choose = new QPushButton(tr("Choose &file…"));
    choose->setObjectName(u"chooseFile"_s);
    form->addRow(choose, m_file);
    m_mapping = choice(tr("Mapping"), form);
    m_mapping->addItem(tr("I say which column is what"), QString());
    for (const QString &name : builtInMappings)
        m_mapping->addItem(tr("Built in: %1").arg(name.section(u':', 1)), name);
    m_mapping->addItem(tr("From a mapping file…"), FromFile);
    m_encoding = choice(tr("Encoding"), form);
    for (const QString &name : model::encodingNames())
        m_encoding->addItem(name, int(*model::encodingNamed(name)));
    m_separator = choice(tr("Columns are parted by"), form);
    m_separator->addItem(tr("comma"), QChar(u','));
    m_separator->addItem(tr("semicolon"), QChar(u';'));
    m_separator->addItem(tr("tab"), QChar(u'\t'));
    m_separator->addItem(tr("vertical bar"), QChar(u'|'));
    m_dates = choice(tr("Dates are written as"), form);
    m_dates->addItems(model::DateFormat::names());

    m_hint->setWordWrap(true);
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setWordWrap(false);
    m_rows->horizontalHeader()->setMaximumSectionSize(240);
    m_rows->setAccessibleName(tr("The first rows of the file"));
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_hint);
    layout->addWidget(m_rows, 1);
    layout->addStretch();

    m_rows->hide(); // nothing to look at before there is a file

    connect(choose, &QPushButton::clicked, this, &ImportFilePage::fileWanted);
    connect(m_mapping, &QComboBox::currentIndexChanged, this, &ImportFilePage::chooseMapping);
    connect(m_encoding, &QComboBox::currentIndexChanged, this, &ImportFilePage::formatChanged);
    connect(m_separator, &QComboBox::currentIndexChanged, this, &ImportFilePage::formatChanged);
}

void ImportFilePage::chooseMapping(int index)
{
    if (m_mapping->itemData(index) == FromFile) {
        const QSignalBlocker quiet(m_mapping);
        m_mapping->setCurrentIndex(m_lastMapping); // until a file is chosen
        Q_EMIT mappingFileWanted();
        return;
    }
    m_lastMapping = index;
    tell(!mapping().isEmpty());
    Q_EMIT mappingChanged();
}

void ImportFilePage::showMappingFile(const QString &path)
{
    int at = m_mapping->findData(path);
    if (at < 0) {
        const QSignalBlocker quiet(m_mapping);
        at = m_mapping->count() - 1;
        m_mapping->insertItem(at, QFileInfo(path).fileName(), path);
    }
    m_mapping->setCurrentIndex(at);
}

void ImportFilePage::showFile(const QString &name)
{
    m_hasFile = true;
    m_file->setText(name);
}

void ImportFilePage::showPreview(const model::ImportPreview &preview)
{
    select(m_encoding, int(preview.format.encoding));
    select(m_separator, preview.format.separator);
    if (const auto formats = preview.dateFormats(); !formats.empty() && mapping().isEmpty()) {
        m_dates->setCurrentText(formats.front().name());
        m_hint->setText(formats.size() == 1
                            ? tr("Encoding, separator and dates were guessed from the file. Look at the rows.")
                            : tr("The dates fit several formats. Choose the right one: 03-04 can be two days."));
    } else {
        m_hint->setText(
            preview.encodingIsCertain
                ? tr("Look at the rows: are the columns where they should be?")
                : tr("The encoding is only probable. Look for broken letters and choose another if you see any."));
    }
    m_rows->show();
    m_rows->clear();
    m_rows->setColumnCount(int(preview.columns.size()));
    m_rows->setRowCount(int(preview.rows.size()));
    QStringList names;
    for (const model::ColumnSample &column : preview.columns)
        names << column.name;
    m_rows->setHorizontalHeaderLabels(names);
    QStringList lines; // of the file, as the report will name them
    for (const model::CsvRow &row : preview.rows)
        lines << QString::number(row.line);
    m_rows->setVerticalHeaderLabels(lines);
    for (int row = 0; row < m_rows->rowCount(); ++row)
        for (int column = 0; column < m_rows->columnCount(); ++column)
            m_rows->setItem(row, column, new QTableWidgetItem(preview.rows[size_t(row)].cells.value(column).left(200)));
    m_rows->resizeColumnsToContents();
}

void ImportFilePage::showMappingFormat(const model::CsvFormat &format, const model::DateFormat &dates)
{
    select(m_encoding, int(format.encoding));
    select(m_separator, format.separator);
    m_dates->setCurrentText(dates.name());
}

// With a mapping the file is read as the mapping says; there is nothing to choose.
void ImportFilePage::tell(bool formatIsFixed)
{
    for (QComboBox *box : {m_encoding, m_separator, m_dates})
        box->setEnabled(!formatIsFixed);
}

QString ImportFilePage::mapping() const
{
    return m_mapping->currentData().toString();
}

model::CsvFormat ImportFilePage::format() const
{
    return {model::TextEncoding(m_encoding->currentData().toInt()), m_separator->currentData().toChar()};
}

model::DateFormat ImportFilePage::dates() const
{
    return model::DateFormat::named(m_dates->currentText()).value_or(model::DateFormat());
}

} // namespace views
