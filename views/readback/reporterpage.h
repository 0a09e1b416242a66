// SPDX-License-Identifier: EUPL-1.2
// What somebody may read of what she told, over the whole window and in larger letters, while she holds the machine.
// She can say what is not right and that she agrees. Leaving it goes through a cover that shows nothing, so that the
// case is not behind one key by accident. It knows nothing but what it is given, and keeps nothing after clear().
#pragma once

#include <QList>
#include <QWidget>

class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace views {

class LongTextEdit;
class TextLabel;

class ReporterPage final : public QWidget
{
    Q_OBJECT
public:
    struct Text
    {
        QString heading; // "What you reported, 2 April 2026"
        QString text;
        QString corrections; // what she said before that is not right
        QString state;       // "You agreed with this on …"; empty: not yet
    };

    explicit ReporterPage(QWidget *parent = nullptr);

    void setTexts(const QList<Text> &texts); // begins anew
    void showCover();
    [[nodiscard]] bool isCovered() const;
    void clear();

Q_SIGNALS:
    void corrected(int text, const QString &corrections); // at every change; the whole remark
    void agreed(int text);
    void covered();       // she is done; the machine goes back
    void backRequested(); // from the cover, on purpose

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *buildReading();
    [[nodiscard]] QWidget *buildCover();
    [[nodiscard]] QWidget *card(int number, const Text &text);
    void addAnswer(QVBoxLayout &column, int number, const Text &text);

    QStackedWidget *m_stack;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_reading = nullptr;
    QWidget *m_cover = nullptr;
};

} // namespace views
