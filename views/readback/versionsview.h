// SPDX-License-Identifier: EUPL-1.2
// The versions of one text: a list of them, and two of them compared word by word. What went is struck through, what
// came is underlined, and both can be said in words, so that colour is never the only sign. It shows what it is given
// and asks to put one back; it must never write, and keeps nothing after clear().
#pragma once

#include "views/casefile/pagecontext.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTextEdit;

namespace model {
struct WordChange;
}

namespace views {

class EmptyState;
class TextLabel;

class VersionsView final : public QWidget
{
    Q_OBJECT
public:
    struct Version
    {
        int number = 0; // 0: the text of this moment
        QString when;
        QString who;
        QString why;
        QString text;
    };

    explicit VersionsView(QWidget *parent = nullptr);

    // The oldest first, the text of this moment last. `mayPutBack`: the text can be written here at all.
    void setVersions(const QString &ofWhat, const std::vector<Version> &versions, bool mayPutBack);
    void compare(int older, int newer); // numbers
    void clear();

    [[nodiscard]] QString comparison() const; // as it is shown

Q_SIGNALS:
    void putBackRequested(int number);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildChoice();
    [[nodiscard]] const Version *chosen(const QComboBox *from) const;
    void showComparison();
    void write(const model::WordChange &change, bool inWords);

    std::vector<Version> m_versions;
    bool m_mayPutBack = false;
    TextLabel *m_title;
    QLabel *m_summary;
    EmptyState *m_empty;
    QWidget *m_choice = nullptr;
    QComboBox *m_older;
    QComboBox *m_newer;
    QCheckBox *m_inWords;
    QTextEdit *m_text;
    QPushButton *m_putBack;
    QPushButton *m_close;
};

} // namespace views
