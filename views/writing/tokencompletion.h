// SPDX-License-Identifier: EUPL-1.2
// Offers the tokens of the case while somebody types one: after an @, with arrows and Return, or by going on typing.
// It inserts plain text. It must never offer a name.
#pragma once

#include <QObject>
#include <QStringList>

class QCompleter;
class QKeyEvent;
class QStringListModel;
class QTextEdit;

namespace views {

class TokenCompletion final : public QObject
{
    Q_OBJECT
public:
    explicit TokenCompletion(QTextEdit *edit);

    void setTokens(const QStringList &tokens); // "@melder", "@betrokkene-1"
    [[nodiscard]] QStringList tokens() const;
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] bool wants(const QKeyEvent &event) const; // while open, these keys choose
    void update(bool typed);                                // after a key went into the text

private:
    [[nodiscard]] QString begun() const; // "@mel": the token that the caret stands behind; empty: none
    void insert(const QString &token);

    QTextEdit *m_edit;
    QStringListModel *m_tokens;
    QCompleter *m_completer;
};

} // namespace views
