// SPDX-License-Identifier: EUPL-1.2
#include "views/exchange/importwizard.h"

#include "model/core/failure.h"
#include "views/exchange/importcolumnspage.h"
#include "views/exchange/importfilepage.h"
#include "views/exchange/importreportpage.h"
#include "views/widgets/ask.h"
#include "views/widgets/messagebar.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace views {

ImportWizard::ImportWizard(const model::CodeLists &lists, model::Language language, const QStringList &builtInMappings,
                           QWidget *parent)
    : QDialog(parent),
      m_lists(lists),
      m_messages(new MessageBar),
      m_pages(new QStackedWidget),
      m_filePage(new ImportFilePage(builtInMappings)),
      m_columnsPage(new ImportColumnsPage(lists, language)),
      m_reportPage(new ImportReportPage),
      m_back(new QPushButton(tr("&Back"))),
      m_next(new QPushButton),
      m_close(new QPushButton)
{
    setWindowTitle(tr("Import a register"));
    resize(900, 640);
    for (QWidget *page : {static_cast<QWidget *>(m_filePage), static_cast<QWidget *>(m_columnsPage),
                          static_cast<QWidget *>(m_reportPage)})
        m_pages->addWidget(page);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_close);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addWidget(m_pages, 1);
    layout->addLayout(buttons);
    m_next->setDefault(true);
    m_next->setObjectName(u"next"_s);

    connect(m_filePage, &ImportFilePage::fileWanted, this, &ImportWizard::chooseFile);
    connect(m_filePage, &ImportFilePage::mappingFileWanted, this, &ImportWizard::chooseMappingFile);
    connect(m_filePage, &ImportFilePage::mappingChanged, this, &ImportWizard::chooseMapping);
    connect(m_filePage, &ImportFilePage::formatChanged, this, &ImportWizard::rereadFile);
    connect(m_columnsPage, &ImportColumnsPage::saveWanted, this, &ImportWizard::saveMapping);
    connect(m_back, &QPushButton::clicked, this, &ImportWizard::goBack);
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::goOn);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_stage == Stage::Busy)
            Q_EMIT stopWanted();
        else
            close();
    });
    connect(this, &QDialog::rejected, this, &ImportWizard::stopWanted);
    refresh();
}

// --- choosing

void ImportWizard::chooseFile()
{
    Ask::fileToOpen(this, tr("Choose a register"), tr("Registers (*.csv *.txt *.tsv)") + u";;"_s + tr("All files (*)"),
                    [this](const QString &path) {
                        m_path = path;
                        Q_EMIT previewWanted(path, false, {});
                    });
}

void ImportWizard::chooseMappingFile()
{
    Ask::fileToOpen(this, tr("Choose a mapping"), tr("Mappings (*.yaml *.yml)"),
                    [this](const QString &path) { m_filePage->showMappingFile(path); });
}

void ImportWizard::chooseMapping()
{
    m_messages->clear();
    m_mapping.reset();
    if (const QString chosen = m_filePage->mapping(); !chosen.isEmpty())
        Q_EMIT mappingWanted(chosen);
    else
        rereadFile();
    refresh();
}

void ImportWizard::rereadFile()
{
    if (m_filePage->hasFile())
        Q_EMIT previewWanted(m_path, true, m_mapping ? m_mapping->format : m_filePage->format());
}

void ImportWizard::saveMapping()
{
    const std::optional<model::ImportMapping> mapping = ownMapping();
    if (!mapping)
        return;
    const QString proposal = QFileInfo(m_path).completeBaseName() + u".map.yaml"_s;
    Ask::fileToSave(this, tr("Save the mapping"), proposal, tr("Mappings (*.yaml *.yml)"),
                    [this, mapping](const QString &path) { Q_EMIT saveMappingWanted(path, *mapping); });
}

// --- going through it

void ImportWizard::goOn()
{
    m_messages->clear();
    if (m_stage == Stage::File && !m_mapping) {
        m_stage = Stage::Columns;
        return refresh();
    }
    if (m_stage == Stage::File)
        return check(*m_mapping);
    if (m_stage == Stage::Columns) {
        if (const auto mapping = ownMapping())
            check(*mapping);
        return;
    }
    if (m_stage == Stage::Checked) {
        m_before = m_stage;
        m_stage = Stage::Busy;
        m_reportPage->showProgress(0, 0);
        refresh();
        Q_EMIT importRequested();
    }
}

void ImportWizard::goBack()
{
    m_messages->clear();
    m_stage = m_stage == Stage::Checked && !m_mapping ? Stage::Columns : Stage::File;
    refresh();
}

void ImportWizard::check(const model::ImportMapping &mapping)
{
    m_before = m_stage;
    m_stage = Stage::Busy;
    m_reportPage->showProgress(0, 0);
    refresh();
    Q_EMIT checkWanted(m_path, mapping);
}

std::optional<model::ImportMapping> ImportWizard::ownMapping()
{
    try {
        return model::mappingFrom(QFileInfo(m_path).completeBaseName(), m_filePage->format(), m_filePage->dates(),
                                  m_columnsPage->choices());
    } catch (const model::Failure &failure) { // a rule of the composer, not of the world
        m_messages->tell(Tone::Warning, failure.userText());
        return std::nullopt;
    }
}

// --- what came of it

void ImportWizard::showPreview(const QString &fileName, const model::ImportPreview &preview)
{
    m_messages->clear();
    m_filePage->showFile(fileName);
    m_filePage->showPreview(preview);
    if (!m_mapping)
        m_columnsPage->show(preview.columns, model::proposedChoices(preview, m_lists));
    refresh();
}

void ImportWizard::showMapping(const model::ImportMapping &mapping)
{
    m_mapping = mapping;
    m_filePage->showMappingFormat(mapping.format, mapping.dates);
    rereadFile();
    refresh();
}

void ImportWizard::showProgress(qint64 done, qint64 of)
{
    if (m_stage == Stage::Busy)
        m_reportPage->showProgress(done, of);
}

void ImportWizard::showChecked(const model::ImportReport &report)
{
    m_stage = report.changedNothing() ? Stage::Imported : Stage::Checked;
    m_reportPage->showReport(report, true);
    refresh();
}

void ImportWizard::showImported(const model::ImportReport &report)
{
    m_stage = Stage::Imported;
    m_reportPage->showReport(report, false);
    refresh();
}

void ImportWizard::showProblem(const QString &text)
{
    if (m_stage == Stage::Busy)
        m_stage = m_before == Stage::Checked ? Stage::File : m_before;
    refresh();
    m_messages->tell(Tone::Warning, text);
}

void ImportWizard::refresh()
{
    m_pages->setCurrentIndex(m_stage == Stage::File ? 0 : m_stage == Stage::Columns ? 1 : 2);
    const bool needsMapping = !m_filePage->mapping().isEmpty() && !m_mapping;
    m_next->setVisible(m_stage != Stage::Busy && m_stage != Stage::Imported);
    m_next->setEnabled(m_filePage->hasFile() && !needsMapping);
    m_next->setText(m_stage == Stage::Checked              ? tr("&Import")
                    : m_stage == Stage::File && !m_mapping ? tr("&Next")
                                                           : tr("&Check"));
    m_back->setVisible(m_stage == Stage::Columns || m_stage == Stage::Checked);
    m_close->setText(m_stage == Stage::Busy ? tr("&Stop") : m_stage == Stage::Imported ? tr("&Done") : tr("&Cancel"));
}

} // namespace views
