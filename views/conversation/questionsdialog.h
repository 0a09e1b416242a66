// SPDX-License-Identifier: EUPL-1.2
// The questions for one kind of conversation, to be changed by whoever asks them, with the shipped ones one click away.
// It keeps nothing: whoever opened it is told what was chosen.
#pragma once

#include <QDialog>

class QPushButton;

namespace views {

class NoteEdit;
class Speller;

class QuestionsDialog final : public QDialog
{
    Q_OBJECT
public:
    QuestionsDialog(const QString &now, const QString &shipped, Speller *speller, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &markdown);

private:
    QString m_shipped;
    NoteEdit *m_text;
    QPushButton *m_restore;
};

} // namespace views
