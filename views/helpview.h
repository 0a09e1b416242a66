// SPDX-License-Identifier: EUPL-1.2
// The help pages, built in: a list, a search over all of them, and the page. Links lead to other help pages only;
// nothing is ever fetched from a network or a disk.
#pragma once

#include <QWidget>
#include <vector>

class QLineEdit;
class QListWidget;
class QTextBrowser;
class QUrl;

namespace views {

class HelpView final : public QWidget
{
    Q_OBJECT
public:
    // `language`: a folder under :/help, "nl" or "en".
    explicit HelpView(const QString &language, QWidget *parent = nullptr);

    void showPage(const QString &name); // "case"; an unknown name shows the first page
    [[nodiscard]] QString currentPage() const { return m_current; }
    [[nodiscard]] QStringList listed() const; // names of the pages the search leaves
    void focusSearch();

Q_SIGNALS:
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Page
    {
        QString name;
        QString title;
        QString text;
    };

    void load(const QString &language);
    void build();
    void list();
    void follow(const QUrl &link);
    [[nodiscard]] const Page *find(const QString &name) const;

    std::vector<Page> m_pages;
    QString m_current;
    QLineEdit *m_search;
    QListWidget *m_list;
    QTextBrowser *m_text;
};

} // namespace views
