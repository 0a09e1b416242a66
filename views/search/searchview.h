// SPDX-License-Identifier: EUPL-1.2
// The screen on which somebody asks the whole vault: the field, how to ask, saved questions, and what was found per
// case with the words marked. It is given what it shows and tells what is wanted. What it shows was opened for this
// moment only: clear() drops it.
#pragma once

#include "model/search/highlight.h"

#include <QWidget>
#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTextBrowser;
class QUrl;

namespace views {

class TextLabel;

class SearchView final : public QWidget
{
    Q_OBJECT
public:
    struct Line
    {
        QString link;  // given back by opened(); empty: none
        QString label; // "Conversation · Summary"
        model::Snippet snippet;
        bool isRetracted = false;
    };
    struct Group
    {
        QString link;
        QString title;   // "2026-0042 · @melder-42"
        QString caption; // "Intake · open"
        std::vector<Line> lines;
        int more = 0; // lines that are not shown
    };
    struct Saved
    {
        qint64 id = 0;
        QString name;
        QString question;
    };

    explicit SearchView(QWidget *parent = nullptr);

    void focusField();
    [[nodiscard]] QString question() const;
    void setSaved(const std::vector<Saved> &saved);
    void setSearching(bool searching);
    void setProblem(const QString &sentence); // the question cannot be understood; empty: it can
    void setGroups(std::vector<Group> groups, bool hasMore, const QString &summary);
    void setSummary(const QString &summary);
    void addGroups(const std::vector<Group> &groups, bool hasMore);
    void clear();
    [[nodiscard]] QString shownText() const;

Q_SIGNALS:
    void searchRequested(const QString &question);
    void moreRequested();
    void opened(const QString &link);
    void saveRequested(const QString &name, const QString &question);
    void removeRequested(qint64 savedId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    [[nodiscard]] QLayout *buildQuestion();
    [[nodiscard]] QLayout *buildSaved();
    void wire();
    void ask();
    void askSaved(int index);
    void showHelp(bool shown);
    void render();

    QLineEdit *m_field;
    QPushButton *m_search;
    QPushButton *m_how;
    QComboBox *m_saved;
    QPushButton *m_keep;
    QPushButton *m_remove;
    TextLabel *m_help;
    TextLabel *m_problem;
    TextLabel *m_summary;
    QTextBrowser *m_results;
    QPushButton *m_more;
    std::vector<Group> m_groups;
};

} // namespace views
