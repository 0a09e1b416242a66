// SPDX-License-Identifier: EUPL-1.2
// Fusion with air and rounded corners: sizes that grow with the text, one accent, a focus ring that cannot be missed.
// It decides sizes and who paints; the painting is in housepaint. It takes every colour from the palette.
// A button with the property "primary" is filled with the accent: at most one a screen, the next step.
#pragma once

#include <QProxyStyle>

class QAbstractButton;
class QStyleOptionHeader;

namespace views {

class HouseStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    HouseStyle();

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *answer) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                       const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    void drawHeader(const QStyleOptionHeader &option, QPainter *painter, const QWidget *widget) const;

    const int m_unit; // when the size of text changes, the theme makes a new style
};

// For the one button of a screen that leads on.
void makePrimary(QAbstractButton *button);

} // namespace views
