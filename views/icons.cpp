// SPDX-License-Identifier: EUPL-1.2
#include "views/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace views {

using namespace Qt::StringLiterals;

namespace {

class PaletteIconEngine final : public QIconEngine
{
public:
    PaletteIconEngine(QString name, QPalette::ColorRole role, QColor colour)
        : m_name(std::move(name)),
          m_role(role),
          m_colour(colour)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QSvgRenderer renderer(drawing(colourFor(mode)));
        const int side = qMin(rect.width(), rect.height());
        const QRectF square(rect.x() + (rect.width() - side) / 2.0, rect.y() + (rect.height() - side) / 2.0, side,
                            side);
        renderer.render(painter, square);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString key = u"icon/%1/%2/%3x%4"_s.arg(m_name, colourFor(mode).name(QColor::HexArgb))
                                .arg(size.width())
                                .arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new PaletteIconEngine(m_name, m_role, m_colour); }

private:
    [[nodiscard]] QColor colourFor(QIcon::Mode mode) const
    {
        if (m_colour.isValid())
            return m_colour;
        const QPalette palette = QGuiApplication::palette();
        return mode == QIcon::Disabled ? palette.color(QPalette::Disabled, QPalette::ButtonText)
                                       : palette.color(QPalette::Active, m_role);
    }

    [[nodiscard]] QByteArray drawing(const QColor &colour) const
    {
        QFile file(u":/icons/%1.svg"_s.arg(m_name));
        if (!file.open(QIODevice::ReadOnly)) {
            qWarning("There is no icon %s", qUtf8Printable(m_name));
            return {};
        }
        return file.readAll().replace("currentColor", colour.name().toUtf8());
    }

    QString m_name;
    QPalette::ColorRole m_role;
    QColor m_colour;
};

} // namespace

QIcon icon(const QString &name, QPalette::ColorRole role)
{
    return QIcon(new PaletteIconEngine(name, role, QColor()));
}

QIcon icon(const QString &name, const QColor &colour)
{
    return QIcon(new PaletteIconEngine(name, QPalette::ButtonText, colour));
}

} // namespace views
