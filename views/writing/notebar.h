// SPDX-License-Identifier: EUPL-1.2
// What stands quietly under a long text while it is written: the three marks, and how many words there are. The buttons
// take no focus, so Tab goes from field to field; the same marks are on keys and in the menu. It must never take room
// under a text that is only read.
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace views {

class NoteEdit;
class NoteLabel;

class NoteBar final : public QWidget
{
    Q_OBJECT
public:
    NoteBar(NoteEdit &edit, const QString &of, QWidget *parent = nullptr); // `of`: the label of the field
    void setReadOnly(bool readOnly);

private:
    QToolButton *button(const QString &text, const QString &of, const QKeySequence &keys, void (NoteBar::*press)());
    void pressBold();
    void pressHeading();
    void pressList();
    void showMarks();
    void showWords();

    NoteEdit &m_edit;
    QToolButton *m_bold;
    QToolButton *m_heading;
    QToolButton *m_list;
    QLabel *m_words;
    NoteLabel *m_refusal;
};

} // namespace views
