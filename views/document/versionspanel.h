// SPDX-License-Identifier: EUPL-1.2
// The versions of one document: the newest first, each with its day, file name, size and SHA-256, and what can be done
// with it. It is given them and tells what is wanted; it never sees a byte of a file.
#pragma once

#include "model/core/id.h"

#include <QDateTime>
#include <QWidget>
#include <vector>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace views {

class TextLabel;

// One version as the page shows it.
struct ShownVersion
{
    qint64 content = 0; // which one; means nothing here
    int number = 0;
    qint64 bytes = 0;
    QDateTime addedAt;
    QString fileName;
    QString sha256; // hexadecimal, as `sha256sum` writes it
    bool canBeShown = false;

    bool operator==(const ShownVersion &) const = default;
};

class VersionsPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit VersionsPanel(QWidget *parent = nullptr);

    void setVersions(const std::vector<ShownVersion> &versions,
                     bool mayGrow);                    // oldest first; mayGrow: may get a new one
    [[nodiscard]] const ShownVersion *current() const; // null: none
    [[nodiscard]] QList<QPushButton *> buttons() const { return {m_view, m_add, m_save}; }
    [[nodiscard]] static QString sizeText(qint64 bytes);

Q_SIGNALS:
    void viewRequested(qint64 content);
    void saveRequested(qint64 content); // outside the vault
    void newVersionRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void showCurrent();
    void view();

    std::vector<ShownVersion> m_versions; // newest first
    TextLabel *m_title;
    QListWidget *m_list;
    QLineEdit *m_hash;
    QPushButton *m_copy;
    QPushButton *m_view;
    QPushButton *m_add;
    QPushButton *m_save;
    TextLabel *m_notShown;
};

} // namespace views
