// SPDX-License-Identifier: EUPL-1.2
// The help of a window: keys (F1), pages (Shift+F1), about. Works locked and unlocked, and goes back to where one was.
#pragma once

#include <QObject>

namespace views {

class HelpView;
class MainWindow;

class WindowHelp final : public QObject
{
    Q_OBJECT
public:
    explicit WindowHelp(MainWindow &window);

private:
    void showPages();
    void leavePages();

    MainWindow &m_window;
    HelpView *m_pages = nullptr;
    QString m_before;
};

} // namespace views
