// SPDX-License-Identifier: EUPL-1.2
#include "views/housestyle.h"

#include "views/housepaint.h"
#include "views/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>

namespace views {

using namespace Qt::StringLiterals;

namespace {

// What a scroll bar lies on: that of the list or page it belongs to.
QColor groundAround(const QWidget *bar, const QPalette &palette)
{
    for (const QWidget *each = bar; each; each = each->parentWidget())
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(each))
            return area->viewport()->palette().color(area->viewport()->backgroundRole());
    return palette.color(QPalette::Base);
}

} // namespace

HouseStyle::HouseStyle() : QProxyStyle(u"fusion"_s), m_unit(unit())
{
    setObjectName(u"house"_s);
}

void HouseStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return 4 * m_unit;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 2 * m_unit;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
        return 4 * m_unit + m_unit / 2;
    case PM_ScrollBarExtent:
        return 3 * m_unit;
    case PM_ScrollBarSliderMin:
        return 8 * m_unit;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 4 * m_unit + 1;
    case PM_DefaultFrameWidth:
    case PM_MenuPanelWidth:
        return 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_MenuVMargin:
        return m_unit;
    case PM_SplitterWidth:
        return m_unit;
    case PM_FocusFrameHMargin: // beside the text of a cell
    case PM_HeaderMargin:
        return 2 * m_unit;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons: // Qt's own pictures are of another house
        return 0;
    case SH_UnderlineShortcut: // people who work without a mouse must see the letters
        return 1;
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int line = option ? option->fontMetrics.height() : 4 * m_unit;
    const int control = line + 4 * m_unit;
    switch (type) {
    case CT_PushButton:
        return {qMax(result.width(), size.width() + 7 * m_unit), qMax(control, size.height() + 3 * m_unit)};
    case CT_ToolButton:
        return {size.width() + 4 * m_unit, qMax(control, size.height() + 2 * m_unit)};
    case CT_LineEdit:
    case CT_SpinBox:
        return {result.width(), qMax(control, result.height())};
    case CT_ComboBox:
        return {result.width() + 2 * m_unit, control};
    case CT_HeaderSection:
        return {result.width() + 2 * m_unit, line + 4 * m_unit};
    case CT_ItemViewItem:
        return {result.width() + 2 * m_unit, qMax(result.height(), line + 3 * m_unit)};
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            return {result.width() + 4 * m_unit, line + 2 * m_unit};
        return result;
    case CT_MenuBarItem:
        return {result.width() + 2 * m_unit, line + 2 * m_unit};
    case CT_TabBarTab:
        return {result.width() + 4 * m_unit, line + 4 * m_unit};
    case CT_ProgressBar:
        return {result.width(), qMax(2 * m_unit, line / 2)};
    default:
        return result;
    }
}

QRect HouseStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_HeaderArrow) {
        const int side = 3 * m_unit;
        return {option->rect.right() - side - m_unit, option->rect.center().y() - side / 2, side, side};
    }
    if (element == SE_LineEditContents)
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return rect.adjusted(m_unit + m_unit / 2, 0, -m_unit, 0);
    return rect;
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (control != CC_ComboBox)
        return rect;
    if (part == SC_ComboBoxEditField)
        return rect.adjusted(m_unit + m_unit / 2, 0, -m_unit, 0);
    return part == SC_ComboBoxArrow ? rect.translated(-m_unit, 0) : rect;
}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return paint::button(*option, *painter, widget && widget->property("primary").toBool());
    case PE_PanelButtonTool:
        return paint::toolButton(*option, *painter);
    case PE_FrameLineEdit:
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return paint::field(*option, *painter);
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    case PE_FrameFocusRect:
        return qobject_cast<const QAbstractItemView *>(widget) ? paint::cellFocus(*option, *painter)
                                                               : paint::focusRing(*option, *painter);
    case PE_Frame:
    case PE_FrameGroupBox:
    case PE_FrameTabWidget:
        return paint::frame(*option, *painter);
    case PE_IndicatorCheckBox:
        return paint::checkBox(*option, *painter);
    case PE_IndicatorRadioButton:
        return paint::radioButton(*option, *painter);
    case PE_FrameStatusBarItem:
        return;
    case PE_IndicatorHeaderArrow:
        return paint::sortArrow(*option, *painter);
    case PE_PanelScrollAreaCorner:
        return painter->fillRect(option->rect, option->palette.base());
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    switch (element) {
    case CE_Header:
        return drawHeader(*qstyleoption_cast<const QStyleOptionHeader *>(option), painter, widget);
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return paint::header(*option, *painter);
    case CE_MenuBarEmptyArea:
        return painter->fillRect(option->rect, option->palette.window());
    case CE_PushButtonLabel:
        return paint::buttonLabel(*qstyleoption_cast<const QStyleOptionButton *>(option), *painter,
                                  widget && widget->property("primary").toBool());
    case CE_MenuBarItem:
        return paint::menuBarItem(*qstyleoption_cast<const QStyleOptionMenuItem *>(option), *painter);
    case CE_TabBarTabShape:
        return paint::tab(*option, *painter);
    case CE_ProgressBarGroove:
        return paint::groove(*option, *painter);
    case CE_ProgressBarContents: {
        auto bar = *qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        bar.palette.setColor(QPalette::Highlight, accent(option->palette));
        return QProxyStyle::drawControl(element, &bar, painter, widget);
    }
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void HouseStyle::drawHeader(const QStyleOptionHeader &option, QPainter *painter, const QWidget *widget) const
{
    paint::header(option, *painter);
    QStyleOptionHeader part = option;
    part.rect = QProxyStyle::subElementRect(SE_HeaderLabel, &option, widget);
    if (option.sortIndicator != QStyleOptionHeader::None)
        part.rect.setRight(option.rect.right() - 4 * m_unit);
    QProxyStyle::drawControl(CE_HeaderLabel, &part, painter, widget);
    part.rect = subElementRect(SE_HeaderArrow, &option, widget);
    paint::sortArrow(part, *painter);
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        return paint::comboBox(*combo, subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget), *painter);
    }
    if (control == CC_ScrollBar) {
        const QRect slider = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
        return paint::scrollBar(*option, slider, groundAround(widget, option->palette), *painter);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void makePrimary(QAbstractButton *button)
{
    button->setProperty("primary", true);
}

} // namespace views
