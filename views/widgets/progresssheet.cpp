// SPDX-License-Identifier: EUPL-1.2
#include "views/widgets/progresssheet.h"

#include "views/housepaint.h"
#include "views/theme.h"
#include "views/widgets/textlabel.h"

#include <QBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

namespace views {

namespace {

constexpr int Steps = 1000;       // of the bar; counts of rows do not fit an int
constexpr qint64 TooEarly = 2000; // milliseconds before a guess is worth reading
constexpr qint64 Minute = 60 * 1000;

} // namespace

ProgressSheet::ProgressSheet(QWidget *parent)
    : QFrame(parent),
      m_what(new TextLabel(TextLabel::Rank::Body)),
      m_left(new TextLabel(TextLabel::Rank::Caption)),
      m_bar(new QProgressBar),
      m_cancel(new QPushButton(tr("&Stop")))
{
    m_bar->setTextVisible(false);
    auto *words = new QHBoxLayout;
    words->addWidget(m_what, 1);
    words->addWidget(m_left);
    m_left->setWordWrap(false);
    auto *column = new QVBoxLayout;
    column->addLayout(words);
    column->addWidget(m_bar);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3 * unit(), 2 * unit(), 3 * unit(), 2 * unit());
    row->setSpacing(4 * unit());
    row->addLayout(column, 1);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false); // once is enough; the work stops when it can
        m_left->setText(tr("stopping…"));
        Q_EMIT cancelRequested();
    });
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
    hide();
}

void ProgressSheet::start(const QString &what, bool cancellable, int patience)
{
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    m_left->clear();
    m_cancel->setVisible(cancellable);
    m_cancel->setEnabled(true);
    m_since.start();
    setProgress(0, 0);
    if (patience > 0)
        m_patience.start(patience);
    else
        show();
}

void ProgressSheet::setProgress(qint64 done, qint64 total)
{
    m_bar->setRange(0, total > 0 ? Steps : 0);
    if (total <= 0)
        return;
    m_bar->setValue(int(qBound(qint64(0), done * Steps / total, qint64(Steps))));
    if (m_cancel->isEnabled())
        m_left->setText(estimate(done, total, m_since.elapsed()));
}

void ProgressSheet::finish()
{
    m_patience.stop();
    hide();
}

QString ProgressSheet::text() const
{
    return m_what->text();
}

QString ProgressSheet::estimate(qint64 done, qint64 total, qint64 elapsedMilliseconds)
{
    if (done <= 0 || total <= done || elapsedMilliseconds < TooEarly)
        return {};
    const qint64 left = elapsedMilliseconds * (total - done) / done;
    if (left < Minute)
        return tr("less than a minute left");
    if (left < 2 * Minute)
        return tr("about a minute left");
    return tr("about %1 minutes left").arg((left + Minute / 2) / Minute);
}

void ProgressSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::rounded(painter, contentsRect(), palette().color(QPalette::Base), hairline(palette()));
}

} // namespace views
