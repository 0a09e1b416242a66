// SPDX-License-Identifier: EUPL-1.2
#include "views/document/documentviewer.h"

#include "views/icons.h"
#include "views/theme.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <cmath>

namespace views {

using namespace Qt::StringLiterals;

namespace {

constexpr double Step = 1.25;     // of one press on larger
constexpr double Smallest = 0.25; // of the width of the window
constexpr double Largest = 6;

// Best effort: Qt may have copied it to the screen by now.
void wipe(QImage &picture)
{
    picture.fill(Qt::black);
    picture = {};
}

} // namespace

DocumentViewer::DocumentViewer(QWidget *parent)
    : QWidget(parent),
      m_title(new TextLabel(TextLabel::Rank::Title)),
      m_back(new QPushButton(icon(u"arrow-left"_s), tr("&Back to the case"))),
      m_previous(new QPushButton(icon(u"chevron-up"_s), tr("&Previous page"))),
      m_next(new QPushButton(icon(u"chevron-down"_s), tr("&Next page"))),
      m_number(new QSpinBox),
      m_of(new TextLabel(TextLabel::Rank::Body)),
      m_smaller(new QPushButton(icon(u"zoom-out"_s), tr("&Smaller"))),
      m_larger(new QPushButton(icon(u"zoom-in"_s), tr("&Larger"))),
      m_fit(new QPushButton(tr("&Fit the width"))),
      m_asText(new QPushButton(tr("As &text"))),
      m_stack(new QStackedWidget),
      m_scroll(new QScrollArea),
      m_canvas(new QLabel),
      m_words(new QPlainTextEdit),
      m_problem(new TextLabel(TextLabel::Rank::Body))
{
    build();
    wire();
    clear();
}

void DocumentViewer::build()
{
    m_canvas->setAlignment(Qt::AlignCenter);
    m_canvas->setObjectName(u"picture"_s);
    m_scroll->setWidget(m_canvas);
    m_scroll->setWidgetResizable(true);
    m_scroll->setAlignment(Qt::AlignCenter);
    m_scroll->setAccessibleName(tr("Page"));
    m_words->setReadOnly(true);
    m_words->setObjectName(u"words"_s);
    m_words->setTabChangesFocus(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_problem->setWordWrap(true);
    m_problem->setAlignment(Qt::AlignCenter);
    for (QWidget *part :
         {static_cast<QWidget *>(m_scroll), static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_problem)})
        m_stack->addWidget(part);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6 * unit(), 4 * unit(), 6 * unit(), 4 * unit());
    column->setSpacing(2 * unit());
    column->addWidget(m_title);
    column->addWidget(buildHead());
    column->addWidget(m_stack, 1);
}

QWidget *DocumentViewer::buildHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    m_number->setAccessibleName(tr("Page number"));
    m_number->setButtonSymbols(QSpinBox::NoButtons);
    m_number->setKeyboardTracking(false);
    m_asText->setCheckable(true);
    row->addWidget(m_back);
    row->addStretch(1);
    for (QWidget *widget : {static_cast<QWidget *>(m_previous), static_cast<QWidget *>(m_number),
                            static_cast<QWidget *>(m_of), static_cast<QWidget *>(m_next)})
        row->addWidget(widget);
    row->addStretch(1);
    for (QPushButton *button : {m_smaller, m_fit, m_larger, m_asText})
        row->addWidget(button);
    for (QPushButton *button : {m_back, m_previous, m_next, m_smaller, m_fit, m_larger, m_asText})
        button->setAccessibleName(QString(button->text()).remove(u'&'));
    return head;
}

void DocumentViewer::wire()
{
    connect(m_back, &QPushButton::clicked, this, &DocumentViewer::closed);
    connect(m_previous, &QPushButton::clicked, this, [this] { goTo(m_page - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goTo(m_page + 1); });
    connect(m_number, &QSpinBox::valueChanged, this, &DocumentViewer::goTo);
    connect(m_smaller, &QPushButton::clicked, this, [this] { zoom((m_zoom > 0 ? m_zoom : 1) / Step); });
    connect(m_larger, &QPushButton::clicked, this, [this] { zoom((m_zoom > 0 ? m_zoom : 1) * Step); });
    connect(m_fit, &QPushButton::clicked, this, [this] { zoom(0); });
    connect(m_asText, &QPushButton::toggled, this, &DocumentViewer::refresh);
}

void DocumentViewer::open(const QString &name, bool hasPages)
{
    clear();
    m_name = name;
    m_hasPages = hasPages;
    m_title->setText(name);
    showProblem(tr("The document is being opened."));
}

void DocumentViewer::setPages(int pages)
{
    m_pages = std::max(pages, 1);
    refresh();
}

void DocumentViewer::showPicture(const QImage &picture)
{
    m_picture = picture;
    QPixmap pixels = QPixmap::fromImage(picture);
    pixels.setDevicePixelRatio(devicePixelRatioF());
    m_canvas->setPixmap(pixels);
    m_problem->clear();
    refresh();
}

void DocumentViewer::setText(const QString &text)
{
    m_text = text;
    m_words->setPlainText(text.isEmpty() ? tr("There is no text on this page; it may be a scan.") : text);
    describe();
}

void DocumentViewer::showText(const QString &text)
{
    m_text = text;
    m_words->setPlainText(text);
    m_problem->clear();
    refresh();
    showPart(m_words);
}

void DocumentViewer::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setAccessibleName(sentence);
    refresh();
}

void DocumentViewer::clear()
{
    wipe(m_picture);
    m_text.fill(u' ');
    m_text.clear();
    m_name.clear();
    m_canvas->clear();
    m_words->clear();
    m_title->clear();
    m_problem->clear();
    m_page = m_pages = 1;
    m_zoom = 0;
    m_hasPages = false;
    m_asText->setChecked(false);
    refresh();
}

QString DocumentViewer::shownText() const
{
    return m_text;
}

QString DocumentViewer::problem() const
{
    return m_problem->text();
}

// The picture that is there says how long a page is for its width; without one, a sheet of A4.
int DocumentViewer::wantedSide() const
{
    constexpr double Sheet = 1.4143;
    const double shape = m_picture.isNull() ? Sheet : double(m_picture.height()) / m_picture.width();
    const int room = std::max(m_stack->width() - m_scroll->verticalScrollBar()->sizeHint().width() - 4, 100);
    const double width = room * devicePixelRatioF() * (m_zoom > 0 ? m_zoom : 1);
    return std::clamp(int(std::lround(shape > 1 ? width * shape : width)), 100, LongestSide);
}

void DocumentViewer::goTo(int page)
{
    const int wanted = std::clamp(page, 1, m_pages);
    if (wanted == m_page)
        return;
    m_page = wanted;
    m_scroll->verticalScrollBar()->setValue(0);
    refresh();
    Q_EMIT pageWanted(m_page);
}

void DocumentViewer::zoom(double factor)
{
    m_zoom = factor > 0 ? std::clamp(factor, Smallest, Largest) : 0;
    if (!m_picture.isNull())
        Q_EMIT pageWanted(m_page);
}

void DocumentViewer::showPart(QWidget *part)
{
    m_stack->setCurrentWidget(part);
}

// What a screen reader says of the picture.
void DocumentViewer::describe()
{
    m_canvas->setAccessibleName(m_hasPages ? tr("Page %1 of %2 of “%3”").arg(m_page).arg(m_pages).arg(m_name)
                                           : tr("Picture “%1”").arg(m_name));
    m_canvas->setAccessibleDescription(m_text);
    m_scroll->setAccessibleName(m_canvas->accessibleName());
    m_words->setAccessibleName(m_hasPages ? tr("Text of page %1 of %2 of “%3”").arg(m_page).arg(m_pages).arg(m_name)
                                          : tr("Text of “%1”").arg(m_name));
}

void DocumentViewer::refresh()
{
    const bool hasPicture = !m_picture.isNull();
    for (QWidget *widget : {static_cast<QWidget *>(m_previous), static_cast<QWidget *>(m_number),
                            static_cast<QWidget *>(m_of), static_cast<QWidget *>(m_next)})
        widget->setVisible(m_hasPages && m_pages > 1);
    m_asText->setVisible(m_hasPages);
    for (QPushButton *button : {m_smaller, m_fit, m_larger})
        button->setVisible(hasPicture && !m_asText->isChecked());
    const QSignalBlocker quiet(m_number);
    m_number->setRange(1, m_pages);
    m_number->setValue(m_page);
    m_of->setText(tr("of %1").arg(m_pages));
    m_previous->setEnabled(m_page > 1);
    m_next->setEnabled(m_page < m_pages);
    describe();
    if (!m_problem->text().isEmpty())
        showPart(m_problem);
    else
        showPart(m_asText->isChecked() || !hasPicture ? static_cast<QWidget *>(m_words) : m_scroll);
}

void DocumentViewer::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        return goTo(m_page + 1);
    case Qt::Key_PageUp:
        return goTo(m_page - 1);
    case Qt::Key_Home:
        return goTo(1);
    case Qt::Key_End:
        return goTo(m_pages);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return m_larger->click();
    case Qt::Key_Minus:
        return m_smaller->click();
    case Qt::Key_Escape:
        return Q_EMIT closed();
    default:
        QWidget::keyPressEvent(event);
    }
}

// A picture made for another width is asked for anew when it would be blurred or cut.
void DocumentViewer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_picture.isNull() && m_zoom == 0 &&
        std::abs(wantedSide() - std::max(m_picture.width(), m_picture.height())) > wantedSide() / 20)
        Q_EMIT pageWanted(m_page);
}

} // namespace views
