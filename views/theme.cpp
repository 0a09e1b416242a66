// SPDX-License-Identifier: EUPL-1.2
#include "views/theme.h"

#include "views/housestyle.h"

#include <QApplication>
#include <QFontMetrics>
#include <cmath>
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QStyleHints>
#endif

namespace views {

namespace {

constexpr double SmallestPoints = 10;

struct Colours
{
    QColor window, base, alternate, text, muted, disabled;
    QColor button, hairline, outline;
    QColor accent, onAccent, selection, selectionText;
    QColor tipGround, tipText;
};

QPalette paletteOf(const Colours &c)
{
    QPalette p;
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.base);
    p.setColor(QPalette::AlternateBase, c.alternate);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::PlaceholderText, c.muted);
    p.setColor(QPalette::Button, c.button);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.onAccent);
    p.setColor(QPalette::Light, c.base);
    p.setColor(QPalette::Midlight, c.hairline);
    p.setColor(QPalette::Mid, c.hairline);
    p.setColor(QPalette::Dark, c.outline);
    p.setColor(QPalette::Shadow, c.outline);
    p.setColor(QPalette::Highlight, c.selection);
    p.setColor(QPalette::HighlightedText, c.selectionText);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.accent);
    p.setColor(QPalette::ToolTipBase, c.tipGround);
    p.setColor(QPalette::ToolTipText, c.tipText);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, c.disabled);
    p.setColor(QPalette::Disabled, QPalette::Base, c.window);
    p.setColor(QPalette::Disabled, QPalette::Link, c.disabled);
    return p;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &c)
{
    return 0.2126 * linear(double(c.redF())) + 0.7152 * linear(double(c.greenF())) + 0.0722 * linear(double(c.blueF()));
}

bool systemIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (const auto scheme = QGuiApplication::styleHints()->colorScheme(); scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    return isDark(QGuiApplication::palette());
}

} // namespace

Theme::Theme(QObject *parent) : QObject(parent), m_systemIsDark(systemIsDark()), m_systemFont(QApplication::font())
{
    if (m_systemFont.pointSizeF() > 0 && m_systemFont.pointSizeF() < SmallestPoints) // a bare desktop gives 9
        m_systemFont.setPointSizeF(SmallestPoints);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this](Qt::ColorScheme scheme) {
        m_systemIsDark = scheme == Qt::ColorScheme::Dark;
        if (m_scheme == Scheme::AsSystem)
            apply(m_scheme, m_textPercent);
    });
#endif
}

bool Theme::isDark() const
{
    return m_scheme == Scheme::Dark || (m_scheme == Scheme::AsSystem && m_systemIsDark);
}

void Theme::apply(Scheme scheme, int textPercent)
{
    m_scheme = scheme;
    m_textPercent = qBound(SmallestText, textPercent, LargestText);
    QFont font = m_systemFont;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(m_systemFont.pointSizeF() * m_textPercent / 100.0);
    else
        font.setPixelSize(m_systemFont.pixelSize() * m_textPercent / 100);
    QApplication::setFont(font);
    QApplication::setPalette(isDark() ? darkPalette() : lightPalette());
    QApplication::setStyle(new HouseStyle); // last: widgets that derive a font or colour do so on StyleChange
}

QPalette Theme::lightPalette()
{
    return paletteOf({.window = 0xf4f6f9,
                      .base = 0xffffff,
                      .alternate = 0xf8fafc,
                      .text = 0x18212c,
                      .muted = 0x55616f,
                      .disabled = 0x8993a0,
                      .button = 0xffffff,
                      .hairline = 0xd9dfe6,
                      .outline = 0x7d8896,
                      .accent = 0x154273,
                      .onAccent = 0xffffff,
                      .selection = 0xd3e3f5,
                      .selectionText = 0x0d2a4a,
                      .tipGround = 0x18212c,
                      .tipText = 0xffffff});
}

QPalette Theme::darkPalette()
{
    return paletteOf({.window = 0x14191f,
                      .base = 0x1b2129,
                      .alternate = 0x1f262f,
                      .text = 0xe3e8ee,
                      .muted = 0x9fabb8,
                      .disabled = 0x6b7784,
                      .button = 0x252d37,
                      .hairline = 0x313b47,
                      .outline = 0x738090,
                      .accent = 0x8fbef0,
                      .onAccent = 0x0d1b2a,
                      .selection = 0x274a70,
                      .selectionText = 0xffffff,
                      .tipGround = 0xe3e8ee,
                      .tipText = 0x14191f});
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor accent(const QPalette &palette)
{
    return palette.color(QPalette::Link);
}

QColor onAccent(const QPalette &palette)
{
    return palette.color(QPalette::BrightText);
}

QColor muted(const QPalette &palette)
{
    return palette.color(QPalette::PlaceholderText);
}

QColor hairline(const QPalette &palette)
{
    return palette.color(QPalette::Mid);
}

QColor outline(const QPalette &palette)
{
    return palette.color(QPalette::Dark);
}

QColor softAccent(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x22344a) : QColor(0xe3ecf6);
}

ToneColours toneColours(const QPalette &palette, Tone tone)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Neutral:
        return {muted(palette), dark ? QColor(0x252d37) : QColor(0xe8ecf1)};
    case Tone::Info:
        return dark ? ToneColours{0xa9cdf4, 0x1a2f47} : ToneColours{0x154273, 0xe3edf8};
    case Tone::Good:
        return dark ? ToneColours{0x93d8ab, 0x16331f} : ToneColours{0x17603a, 0xe2f3e8};
    case Tone::Warning:
        return dark ? ToneColours{0xf3c877, 0x3a2d10} : ToneColours{0x7a4a00, 0xfdf0d5};
    case Tone::Bad:
        return dark ? ToneColours{0xf7a9a4, 0x43201f} : ToneColours{0x98201b, 0xfde8e6};
    }
    return {};
}

int unit()
{
    return qMax(3, (QFontMetrics(QApplication::font()).height() + 2) / 4);
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double two = luminance(b);
    return (qMax(one, two) + 0.05) / (qMin(one, two) + 0.05);
}

} // namespace views
