// SPDX-License-Identifier: EUPL-1.2
#include "views/widgets/ask.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QList>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace views {

namespace {

QList<QVariant> &answers() // only tests put something in
{
    static QList<QVariant> list;
    return list;
}

std::optional<QVariant> nextAnswer()
{
    if (answers().isEmpty())
        return std::nullopt;
    return answers().takeFirst();
}

// True when a test answered.
bool answeredByTest(const std::function<void(const QString &)> &chosen)
{
    const auto answer = nextAnswer();
    if (answer && !answer->toString().isEmpty())
        chosen(answer->toString());
    return answer.has_value();
}

void askForFile(QFileDialog *dialog, std::function<void(const QString &)> chosen)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog->parent(),
                     [chosen = std::move(chosen)](const QString &path) {
                         if (!path.isEmpty())
                             chosen(path);
                     });
    dialog->open();
}

} // namespace

void Ask::question(QWidget *parent, const Question &question, std::function<void()> yes)
{
    if (const auto answer = nextAnswer()) {
        if (answer->toBool())
            yes();
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Question, QGuiApplication::applicationDisplayName(), question.text,
                                QMessageBox::Cancel, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(question.explanation);
    QPushButton *verb = box->addButton(question.yes, QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(verb, &QPushButton::clicked, box->parent(), [yes = std::move(yes)] { yes(); });
    box->open();
}

void Ask::reason(QWidget *parent, const Question &question, std::function<void(const QString &)> given)
{
    if (answeredByTest(given))
        return;
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QGuiApplication::applicationDisplayName());
    auto *text = new QLabel(question.text);
    auto *explanation = new QLabel(question.explanation);
    for (QLabel *label : {text, explanation}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *field = new QLineEdit;
    field->setAccessibleName(question.text);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *verb = buttons->addButton(question.yes, QDialogButtonBox::AcceptRole);
    verb->setEnabled(false);
    auto *column = new QVBoxLayout(dialog);
    for (QWidget *widget : {static_cast<QWidget *>(text), static_cast<QWidget *>(explanation),
                            static_cast<QWidget *>(field), static_cast<QWidget *>(buttons)})
        column->addWidget(widget);
    explanation->setVisible(!question.explanation.isEmpty());
    QObject::connect(field, &QLineEdit::textChanged, verb,
                     [verb](const QString &now) { verb->setEnabled(!now.trimmed().isEmpty()); });
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(dialog, &QDialog::accepted, parent,
                     [field, given = std::move(given)] { given(field->text().trimmed()); });
    dialog->open();
}

void Ask::fileToOpen(QWidget *parent, const QString &title, const QString &filter,
                     std::function<void(const QString &)> chosen)
{
    if (answeredByTest(chosen))
        return;
    auto *dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    askForFile(dialog, std::move(chosen));
}

// A test answers with a list.
void Ask::filesToOpen(QWidget *parent, const QString &title, std::function<void(const QStringList &)> chosen)
{
    if (const auto answer = nextAnswer()) {
        if (!answer->toStringList().isEmpty())
            chosen(answer->toStringList());
        return;
    }
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent,
                     [chosen = std::move(chosen)](const QStringList &paths) {
                         if (!paths.isEmpty())
                             chosen(paths);
                     });
    dialog->open();
}

void Ask::fileToSave(QWidget *parent, const QString &title, const QString &proposal, const QString &filter,
                     std::function<void(const QString &)> chosen)
{
    if (answeredByTest(chosen))
        return;
    auto *dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(proposal);
    askForFile(dialog, std::move(chosen));
}

void Ask::folder(QWidget *parent, const QString &title, std::function<void(const QString &)> chosen)
{
    if (answeredByTest(chosen))
        return;
    auto *dialog = new QFileDialog(parent, title);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    askForFile(dialog, std::move(chosen));
}

void Ask::setNextAnswer(const QVariant &answer)
{
    answers().append(answer);
}

bool Ask::hasUnusedAnswers()
{
    return !answers().isEmpty();
}

void Ask::forgetAnswers()
{
    answers().clear();
}

} // namespace views
