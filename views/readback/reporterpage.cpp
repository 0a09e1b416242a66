// SPDX-License-Identifier: EUPL-1.2
#include "views/readback/reporterpage.h"

#include "views/theme.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/notelabel.h"
#include "views/widgets/textfields.h"
#include "views/widgets/textlabel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace views {

using namespace Qt::StringLiterals;

namespace {

constexpr double Larger = 1.3; // than in the rest of the program: two people read, at arm's length
constexpr int MostLines = 400; // of a text; the page scrolls, not the text
constexpr int Wide = 90;       // characters: longer lines are hard to read

QPushButton *button(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    return button;
}

} // namespace

ReporterPage::ReporterPage(QWidget *parent) : QWidget(parent), m_stack(new QStackedWidget)
{
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() * Larger);
    setFont(larger);
    m_reading = buildReading();
    m_cover = buildCover();
    m_stack->addWidget(m_reading);
    m_stack->addWidget(m_cover);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_stack);
}

QWidget *ReporterPage::buildReading()
{
    auto *reading = new QWidget;
    auto *title = new TextLabel(TextLabel::Rank::Title, tr("What was written down of what you told"));
    auto *purpose = new QLabel(tr("Read it at your ease. Say what is not right, in your own words. You need not "
                                  "agree, and not today. (Wbk art. 2b)"));
    purpose->setWordWrap(true);
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    QPushButton *done = button(tr("I am done"), u"done"_s);
    connect(done, &QPushButton::clicked, this, &ReporterPage::showCover);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(done);
    auto *column = new QVBoxLayout(reading);
    column->setContentsMargins(10 * unit(), 6 * unit(), 10 * unit(), 6 * unit());
    column->setSpacing(3 * unit());
    column->addWidget(title);
    column->addWidget(purpose);
    column->addWidget(m_scroll, 1);
    column->addLayout(foot);
    return reading;
}

QWidget *ReporterPage::buildCover()
{
    auto *cover = new EmptyState;
    cover->setText(u"lock"_s, tr("Please hand the computer back"),
                   tr("Thank you. What you wrote is kept. Only whoever works on your case goes on from here."));
    QPushButton *back = cover->addAction(tr("Back to the case"), u"arrow-left"_s);
    back->setObjectName(u"backToCase"_s);
    connect(back, &QPushButton::clicked, this, &ReporterPage::backRequested);
    return cover;
}

void ReporterPage::setTexts(const QList<Text> &texts)
{
    auto *content = new QWidget;
    content->setMaximumWidth(fontMetrics().averageCharWidth() * Wide);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 2 * unit(), 0);
    column->setSpacing(6 * unit());
    for (int i = 0; i < texts.size(); ++i)
        column->addWidget(card(i, texts[i]));
    column->addStretch(1);
    clear();
    m_scroll->setWidget(content);
    m_stack->setCurrentWidget(m_reading);
    if (auto *first = content->findChild<LongTextEdit *>())
        first->setFocus(Qt::OtherFocusReason);
}

QWidget *ReporterPage::card(int number, const Text &text)
{
    auto *card = new QWidget;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins({});
    column->addWidget(new TextLabel(TextLabel::Rank::Heading, text.heading));
    auto *words = new LongTextEdit(card);
    words->setObjectName(u"text"_s);
    words->setAccessibleName(text.heading);
    words->setLines(1, MostLines);
    words->setReadOnly(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words->setValue(text.text);
    column->addWidget(words);
    addAnswer(*column, number, text);
    return card;
}

void ReporterPage::addAnswer(QVBoxLayout &column, int number, const Text &text)
{
    auto *state = new NoteLabel(NoteLabel::Kind::Reminder);
    state->say(text.state);
    QPushButton *wrong = button(tr("What is not right?"), u"wrong"_s);
    QPushButton *agree = button(tr("I agree with this text"), u"agree"_s);
    wrong->setAccessibleDescription(text.heading);
    agree->setAccessibleDescription(text.heading);
    agree->setVisible(text.state.isEmpty());
    auto *remark = new LongTextEdit;
    remark->setObjectName(u"corrections"_s);
    remark->setAccessibleName(tr("What is not right: %1").arg(text.heading));
    remark->setPlaceholderText(tr("Write here what is not right, or what is missing."));
    remark->setValue(text.corrections);
    remark->setVisible(!text.corrections.isEmpty());
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(wrong);
    buttons->addWidget(agree);
    buttons->addStretch(1);
    column.addLayout(buttons);
    column.addWidget(remark);
    column.addWidget(state);
    connect(wrong, &QPushButton::clicked, remark, [remark] {
        remark->show();
        remark->setFocus(Qt::OtherFocusReason);
    });
    connect(remark, &LongTextEdit::edited, this, [this, remark, number] { Q_EMIT corrected(number, remark->value()); });
    connect(agree, &QPushButton::clicked, this, [this, state, agree, number] {
        state->say(tr("You said that you agree. How you sign for that, you arrange together."));
        agree->setEnabled(false);
        Q_EMIT agreed(number);
    });
}

void ReporterPage::showCover()
{
    m_stack->setCurrentWidget(m_cover);
    m_cover->findChild<QPushButton *>(u"backToCase"_s)->setFocus(Qt::OtherFocusReason);
    clear(); // nothing of the texts stays behind the cover
    Q_EMIT covered();
}

bool ReporterPage::isCovered() const
{
    return m_stack->currentWidget() == m_cover;
}

void ReporterPage::clear()
{
    if (QWidget *content = m_scroll->takeWidget()) {
        content->hide();
        content->deleteLater(); // one of its fields may be what brought us here
    }
}

// Esc never leads back to the case: it covers what is read, and on the cover it does nothing.
void ReporterPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !isCovered())
        return showCover();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && isCovered())
        return Q_EMIT backRequested();
    QWidget::keyPressEvent(event);
}

} // namespace views
