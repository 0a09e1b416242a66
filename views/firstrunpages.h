// SPDX-License-Identifier: EUPL-1.2
// The pages of the first start, one question each. Each says whether it is answered; none knows the others.
#pragma once

#include "model/core/secretbytes.h"
#include "model/workflow/procedure.h"

#include <QWidget>
#include <functional>
#include <vector>

class QButtonGroup;
class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace views {

class PassphraseEdit;
class TextLabel;

class FirstRunPage : public QWidget
{
    Q_OBJECT
public:
    FirstRunPage(const QString &title, const QString &explanation);

    [[nodiscard]] virtual bool isAnswered() const = 0;
    [[nodiscard]] QString title() const { return m_title; }

Q_SIGNALS:
    void changed();
    void submitted(); // Return in its last field

protected:
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    void addField(const QString &label, QWidget *field);

private:
    QString m_title;
    QVBoxLayout *m_column;
};

class RolePage final : public FirstRunPage
{
    Q_OBJECT
public:
    explicit RolePage(const std::vector<model::Role> &roles);

    [[nodiscard]] bool isAnswered() const override;
    [[nodiscard]] model::Role role() const;
    [[nodiscard]] QString userName() const; // for the journal; may be empty
    [[nodiscard]] static QString roleText(model::Role role);

private:
    void addRole(model::Role role);
    QButtonGroup *m_choices;
    QLineEdit *m_userName;
};

class PlacePage final : public FirstRunPage
{
    Q_OBJECT
public:
    explicit PlacePage(const QString &folder);

    [[nodiscard]] bool isAnswered() const override;
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString folder() const;
    [[nodiscard]] QString path() const; // FOLDER/NAME.meldwijzer
    [[nodiscard]] bool wantsExamples() const;

private:
    void chooseFolder();
    void showPath();
    [[nodiscard]] bool hasRoom() const;

    QLineEdit *m_name;
    QLineEdit *m_folder;
    QCheckBox *m_examples;
    TextLabel *m_path;
};

class PassphrasePage final : public FirstRunPage
{
    Q_OBJECT
public:
    struct Judgement
    {
        bool accepted = false;
        QString words; // how strong it is, or why it cannot be one
    };
    using Judge = std::function<Judgement(const model::SecretBytes &)>;

    explicit PassphrasePage(Judge judge);

    [[nodiscard]] bool isAnswered() const override;
    [[nodiscard]] model::SecretBytes take(); // both fields are empty afterwards
    void clear();

private:
    void judge();

    Judge m_judge;
    PassphraseEdit *m_first;
    PassphraseEdit *m_second;
    TextLabel *m_words;
    TextLabel *m_same;
    bool m_isAccepted = false;
};

} // namespace views
