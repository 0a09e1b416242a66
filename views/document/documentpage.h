// SPDX-License-Identifier: EUPL-1.2
// The page of the documents of a case: what each is called, of what kind, of which day, and the versions of its file.
// Files come in by choosing, dragging or pasting; the page only tells which. What is thrown away goes to the trash and
// comes back from there. It never reads a file.
#pragma once

#include "model/document/document.h"
#include "views/casefile/manypage.h"
#include "views/document/versionspanel.h"

#include <QHash>

class QImage;

namespace views {

class DocumentPage final : public ManyPage<model::Document>
{
    Q_OBJECT
public:
    explicit DocumentPage(const PageContext &context, QWidget *parent = nullptr);

    // The files of the documents that will be filled next.
    void setVersions(QHash<model::RowId, std::vector<ShownVersion>> versions) { m_versions = std::move(versions); }
    void setReadOnly(bool readOnly) override;
    void clear() override;

Q_SIGNALS:
    void filesChosen(const QStringList &paths, model::RowId into); // not valid: each becomes a document
    void imagePasted(const QImage &image);
    void viewRequested(qint64 content);
    void saveRequested(qint64 content);

protected:
    void askToAdd() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addColumns();
    void addFields();
    void addPanel();
    void paste();
    void showVersions();
    [[nodiscard]] const ShownVersion *newestOf(const model::Document &document) const;

    QHash<model::RowId, std::vector<ShownVersion>> m_versions;
    VersionsPanel *m_panel = nullptr;
    QPushButton *m_paste = nullptr;
    NoteLabel *m_nothingToPaste = nullptr;
};

} // namespace views
