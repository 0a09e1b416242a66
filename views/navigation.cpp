// SPDX-License-Identifier: EUPL-1.2
#include "views/navigation.h"

#include "views/housepaint.h"
#include "views/icons.h"
#include "views/theme.h"

#include <QBoxLayout>

#include <QLocale>
#include <QPainter>
#include <QPushButton>

#include <QStyleOption>

namespace views {

class NavigationButton final : public QPushButton // so that a screen reader knows it is one
{
public:
    NavigationButton(const QString &title, const QString &iconName) : m_iconName(iconName)
    {
        setText(title);

        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        setFocusPolicy(Qt::StrongFocus);
    }

    void setCount(int count)
    {
        m_count = count < 0 ? QString() : QLocale().toString(count);
        describe();
        updateGeometry();
        update();
    }

    void setCurrent(bool current)
    {
        m_isCurrent = current;
        describe();
        update();
    }
    [[nodiscard]] bool isCurrent() const { return m_isCurrent; }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics bold(boldFont());
        return {5 * unit() + 7 * unit() + bold.horizontalAdvance(text()) + 3 * unit() +
                    (m_count.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_count) + 2 * unit()),
                fontMetrics().height() + 5 * unit()};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QPalette &p = palette();
        const QRectF pill = QRectF(rect()).adjusted(0, 1, 0, -1);
        if (m_isCurrent)
            paint::rounded(painter, pill, softAccent(p), QColor());
        else if (underMouse())
            paint::rounded(painter, pill, hairline(p), QColor());
        if (hasFocus()) {
            QStyleOption option;
            option.initFrom(this);
            option.rect = pill.toRect();
            paint::focusRing(option, painter);
        }
        paintWords(painter);
    }

private:
    // Not a checkable button: a screen reader would toggle it, and an entry must work a second time (back from a case).
    void describe()
    {
        QStringList parts;
        if (!m_count.isEmpty())
            parts << m_count;
        if (m_isCurrent)
            parts << Navigation::tr("shown now");
        setAccessibleDescription(parts.join(QStringLiteral(", ")));
    }

    [[nodiscard]] QFont boldFont() const
    {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        return bold;
    }

    void paintWords(QPainter &painter)
    {
        const QPalette &p = palette();
        const int side = 4 * unit() + unit() / 2;
        const QColor colour = m_isCurrent ? accent(p) : p.color(QPalette::WindowText);
        views::icon(m_iconName, colour).paint(&painter, QRect(3 * unit(), (height() - side) / 2, side, side));
        painter.setPen(colour);
        painter.setFont(m_isCurrent ? boldFont() : font());
        const QRect words = rect().adjusted(9 * unit(), 0, -3 * unit(), 0);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, text());
        painter.setFont(font());
        painter.setPen(m_isCurrent ? accent(p) : muted(p));
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight, m_count);
    }

    QString m_iconName;
    QString m_count;
    bool m_isCurrent = false;
};

Navigation::Navigation(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(2 * unit(), 3 * unit(), 2 * unit(), 3 * unit());
    m_column->setSpacing(unit() / 2);
    m_column->addStretch(1);
    setAccessibleName(tr("Screens"));
}

void Navigation::add(const QString &id, const QString &title, const QString &iconName, QWidget *before)
{
    auto *button = new NavigationButton(title, iconName);
    m_column->insertWidget(m_column->count() - 1, button);

    setTabOrder(m_buttons.empty() ? before : m_buttons.back().second, button);
    m_buttons.emplace_back(id, button);
    connect(button, &QAbstractButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
}

void Navigation::remove(const QString &id)
{
    if (NavigationButton *button = buttonOf(id)) {
        std::erase_if(m_buttons, [&](const auto &each) { return each.first == id; });
        delete button;
    }
}

void Navigation::setCurrent(const QString &id)
{

    for (const auto &[each, button] : m_buttons) {
        button->setCurrent(each == id);
    }
}

void Navigation::setCount(const QString &id, int count)
{
    if (NavigationButton *button = buttonOf(id))
        button->setCount(count);
}

QStringList Navigation::ids() const
{
    QStringList ids;
    for (const auto &each : m_buttons)
        ids << each.first;
    return ids;
}

void Navigation::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), hairline(palette()));
}

NavigationButton *Navigation::buttonOf(const QString &id) const
{
    for (const auto &[each, button] : m_buttons)
        if (each == id)
            return button;
    return nullptr;
}

} // namespace views
