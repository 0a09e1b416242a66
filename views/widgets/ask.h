// SPDX-License-Identifier: EUPL-1.2
// Questions and names of files: the only boxes there are, opened with open() and answered later. A question box is for
// what cannot be undone; everything else is said inline. When the parent goes first (the vault locks), the question
// goes with it and is never answered. A test answers beforehand with setNextAnswer; then no box appears.
#pragma once

#include <QString>
#include <QVariant>
#include <functional>
#include <optional>

class QWidget;

namespace views {

class Ask final
{
public:
    struct Question
    {
        QString text;        // "Close this case?"
        QString explanation; // what happens then, and that it cannot be undone
        QString yes;         // a verb: "Close the case"
    };

    // `yes` is only called when she chose the verb.
    static void question(QWidget *parent, const Question &question, std::function<void()> yes);
    // For what the journal must be told: a text that may not be empty.
    static void reason(QWidget *parent, const Question &question, std::function<void(const QString &)> given);

    // `filter` as in QFileDialog: "Registers (*.csv)". An empty path is never handed over.
    static void fileToOpen(QWidget *parent, const QString &title, const QString &filter,
                           std::function<void(const QString &)> chosen);
    static void filesToOpen(QWidget *parent, const QString &title, std::function<void(const QStringList &)> chosen);
    static void fileToSave(QWidget *parent, const QString &title, const QString &proposal, const QString &filter,
                           std::function<void(const QString &)> chosen);
    static void folder(QWidget *parent, const QString &title, std::function<void(const QString &)> chosen);

    // For tests: answers the next call at once. true/false for a question, a text for the others; an empty text
    // cancels. Several are answered in order.
    static void setNextAnswer(const QVariant &answer);
    [[nodiscard]] static bool hasUnusedAnswers(); // a test that left one did not see its question
    static void forgetAnswers();
};

} // namespace views
