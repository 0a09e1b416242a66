// SPDX-License-Identifier: EUPL-1.2
// First page of the import: which file, by which mapping, read in which way, and its first twenty rows as they come
// out. What was guessed is shown and can be changed. It reads no file itself.
#pragma once

#include "model/exchange/importpreview.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableWidget;

namespace views {

class ImportFilePage final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportFilePage(const QStringList &builtInMappings, QWidget *parent = nullptr);

    void showFile(const QString &name);
    void showPreview(const model::ImportPreview &preview);
    void showMappingFormat(const model::CsvFormat &format, const model::DateFormat &dates); // the mapping's, then fixed
    void showMappingFile(const QString &path); // chosen by the user, becomes the chosen one

    [[nodiscard]] QString mapping() const; // "builtin:…", a path, or empty: one of her own
    [[nodiscard]] model::CsvFormat format() const;
    [[nodiscard]] model::DateFormat dates() const;
    [[nodiscard]] bool hasFile() const { return m_hasFile; }

Q_SIGNALS:
    void fileWanted();
    void mappingFileWanted();
    void mappingChanged();
    void formatChanged();

private:
    void chooseMapping(int index);
    void tell(bool formatIsFixed);

    QLabel *m_file;
    QComboBox *m_mapping;
    QComboBox *m_encoding;
    QComboBox *m_separator;
    QComboBox *m_dates;
    QLabel *m_hint;
    QTableWidget *m_rows;
    int m_lastMapping = 0;
    bool m_hasFile = false;
};

} // namespace views
