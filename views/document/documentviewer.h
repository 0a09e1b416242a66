// SPDX-License-Identifier: EUPL-1.2
// One document on the screen: its pages as pictures, or its text. It shows what it is given and asks for the page and
// the size that are wanted; the decoding is done elsewhere, by a process that has nothing else. Nothing of it outlives
// clear().
#pragma once

#include <QImage>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QSpinBox;
class QStackedWidget;

namespace views {

class TextLabel;

class DocumentViewer final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int LongestSide = 4096; // pixels that can be asked for

    explicit DocumentViewer(QWidget *parent = nullptr);

    // Begins anew: of what is shown the name; `hasPages`: a PDF, with text behind its pages.
    void open(const QString &name, bool hasPages);
    void setPages(int pages);                // how many there are
    void showPicture(const QImage &picture); // of the page that was asked for last
    void setText(const QString &text);       // of that page; or the whole of a plain text
    void showText(const QString &text);      // there is nothing else
    void showProblem(const QString &sentence);
    void clear(); // forgets picture and text

    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int pages() const { return m_pages; }
    [[nodiscard]] int wantedSide() const; // longest side of the picture in pixels, for this zoom and window
    [[nodiscard]] QString shownText() const;
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void pageWanted(int page); // or the same page in another size
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildHead();
    void wire();
    void goTo(int page);
    void zoom(double factor); // 0: as wide as the window
    void showPart(QWidget *part);
    void describe();
    void refresh();

    QString m_name;
    QImage m_picture;
    QString m_text;
    int m_page = 1;
    int m_pages = 1;
    double m_zoom = 0; // 0: fits the width
    bool m_hasPages = false;

    TextLabel *m_title;
    QPushButton *m_back;
    QPushButton *m_previous;
    QPushButton *m_next;
    QSpinBox *m_number;
    TextLabel *m_of;
    QPushButton *m_smaller;
    QPushButton *m_larger;
    QPushButton *m_fit;
    QPushButton *m_asText;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll;
    QLabel *m_canvas;
    QPlainTextEdit *m_words;
    TextLabel *m_problem;
};

} // namespace views
