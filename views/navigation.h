// SPDX-License-Identifier: EUPL-1.2
// The list on the left: the screens there are, each with an icon, a word and, where it helps, a number. Made from data:
// a screen that a role has no right to was never added. Arrow keys move through it.
#pragma once

#include <QWidget>
#include <vector>

class QVBoxLayout;

namespace views {

class NavigationButton;

class Navigation final : public QWidget
{
    Q_OBJECT
public:
    explicit Navigation(QWidget *parent = nullptr);

    // `before`: the control from which Tab comes to the first entry.
    void add(const QString &id, const QString &title, const QString &iconName, QWidget *before);
    void remove(const QString &id);
    void setCurrent(const QString &id); // an unknown id: none
    void setCount(const QString &id, int count);
    [[nodiscard]] QStringList ids() const;

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] NavigationButton *buttonOf(const QString &id) const;

    std::vector<std::pair<QString, NavigationButton *>> m_buttons;
    QVBoxLayout *m_column;
};

} // namespace views
