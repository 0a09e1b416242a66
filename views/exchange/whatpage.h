// SPDX-License-Identifier: EUPL-1.2
// The first screen of leaving the vault: which sections of the case go along. Everything that holds something is chosen
// at first; what holds nothing is named, so that nobody looks for it.
#pragma once

#include <QStringList>
#include <QWidget>
#include <vector>

class QAbstractButton;

namespace views {

class CodeChecklist;
class TextLabel;

struct LeavingSection
{
    QString name;  // "allegation"
    QString title; // "Allegations"
    int count = 0; // 0: nothing is recorded there
    bool hasRows = false;
};

class WhatPage final : public QWidget
{
    Q_OBJECT
public:
    explicit WhatPage(QWidget *parent = nullptr);

    void setSections(const std::vector<LeavingSection> &sections); // chooses all that hold something
    [[nodiscard]] QStringList chosen() const;
    [[nodiscard]] QStringList chosenTitles() const;
    [[nodiscard]] QList<QAbstractButton *> buttons() const;

Q_SIGNALS:
    void edited();

private:
    void choose(bool all);

    std::vector<LeavingSection> m_sections;
    CodeChecklist *m_list;
    TextLabel *m_empty;
    QAbstractButton *m_all;
    QAbstractButton *m_none;
};

} // namespace views
