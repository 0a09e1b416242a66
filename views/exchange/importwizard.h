// SPDX-License-Identifier: EUPL-1.2
// Brings a register in, step by step: file and reading, columns (for a file without a mapping), check, import, report.
// It asks and shows; who owns it reads the file, checks and imports, and tells it what came of it. Nothing is written
// before the check was seen.
#pragma once

#include "model/codes/codelists.h"
#include "model/exchange/importreport.h"
#include "model/exchange/simplemapping.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace views {

class ImportColumnsPage;
class ImportFilePage;
class ImportReportPage;
class MessageBar;

class ImportWizard final : public QDialog
{
    Q_OBJECT
public:
    ImportWizard(const model::CodeLists &lists, model::Language language, const QStringList &builtInMappings,
                 QWidget *parent = nullptr);

    // --- what came of a wish
    void showPreview(const QString &fileName, const model::ImportPreview &preview);
    void showMapping(const model::ImportMapping &mapping); // the chosen one could be read
    void showProgress(qint64 done, qint64 of);
    void showChecked(const model::ImportReport &report);
    void showImported(const model::ImportReport &report);
    void showProblem(const QString &text); // a file, a mapping or the vault refused; stays where it was

Q_SIGNALS:
    // --- wishes
    void previewWanted(const QString &path, bool isFormatChosen, const model::CsvFormat &format);
    void mappingWanted(const QString &nameOrPath);
    void checkWanted(const QString &path, const model::ImportMapping &mapping);
    void importRequested();
    void saveMappingWanted(const QString &path, const model::ImportMapping &mapping);
    void stopWanted();

private:
    void chooseFile();
    void chooseMappingFile();
    void chooseMapping();
    void rereadFile();
    void saveMapping();
    void goOn();
    void goBack();
    void check(const model::ImportMapping &mapping);
    void refresh();
    [[nodiscard]] std::optional<model::ImportMapping> ownMapping();

    enum class Stage { File, Columns, Busy, Checked, Imported };

    const model::CodeLists &m_lists;
    MessageBar *m_messages;
    QStackedWidget *m_pages;
    ImportFilePage *m_filePage;
    ImportColumnsPage *m_columnsPage;
    ImportReportPage *m_reportPage;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_close;
    QString m_path;
    std::optional<model::ImportMapping> m_mapping; // read from a file or built in
    Stage m_stage = Stage::File;
    Stage m_before = Stage::File; // where "busy" began
};

} // namespace views
