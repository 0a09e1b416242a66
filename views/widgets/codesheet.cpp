// SPDX-License-Identifier: EUPL-1.2
#include "views/widgets/codesheet.h"

#include "views/housepaint.h"
#include "views/theme.h"

#include <QAccessibleWidget>
#include <QFontDatabase>
#include <QPainter>
#include <QPrinter>

namespace views {

namespace {

constexpr int GroupsInALine = 4;

class CodeAccess final : public QAccessibleWidget
{
public:
    explicit CodeAccess(CodeSheet *sheet) : QAccessibleWidget(sheet, QAccessible::StaticText), m_sheet(sheet) {}
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_sheet->spoken() : QAccessibleWidget::text(kind);
    }

private:
    CodeSheet *m_sheet;
};

QAccessibleInterface *accessFor(const QString &className, QObject *object)
{
    if (className != QLatin1String(CodeSheet::staticMetaObject.className()))
        return nullptr;
    auto *sheet = qobject_cast<CodeSheet *>(object);
    return sheet ? new CodeAccess(sheet) : nullptr;
}

} // namespace

CodeSheet::CodeSheet(QWidget *parent) : QWidget(parent)
{
    QAccessible::installFactory(accessFor);
    setFocusPolicy(Qt::TabFocus); // so that a screen reader comes by
}

void CodeSheet::setCode(model::SecretBytes code)
{
    m_code = std::move(code);
    updateGeometry();
    update();
}

QString CodeSheet::spoken() const
{
    return QString::fromUtf8(m_code.view());
}

QFont CodeSheet::codeFont() const
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(this->font().pointSizeF() * 1.35);
    font.setWeight(QFont::DemiBold);
    return font;
}

QSize CodeSheet::sizeHint() const
{
    const QFontMetrics metrics(codeFont());
    return {metrics.horizontalAdvance(u'M') * (GroupsInALine * 6 - 1) + 8 * unit(),
            2 * metrics.height() * 3 / 2 + 6 * unit()};
}

void CodeSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::rounded(painter, rect(), palette().color(QPalette::Window),
                   hasFocus() ? accent(palette()) : hairline(palette()), hasFocus() ? 2 : 1);
    painter.setPen(palette().color(QPalette::Text));
    paintCode(painter, {4 * unit(), 3 * unit()}, codeFont());
}

// Character by character, so that no string of the whole is made.
void CodeSheet::paintCode(QPainter &painter, const QPoint &at, const QFont &font) const
{
    painter.setFont(font);
    const QFontMetrics metrics = painter.fontMetrics();
    const int advance = metrics.horizontalAdvance(u'M');
    const int line = metrics.height() * 3 / 2;
    int column = 0;
    int row = 0;
    int groups = 0;
    for (qsizetype i = 0; i < m_code.size(); ++i) {
        const QChar c = QLatin1Char(char(m_code.data()[i]));
        if (c == u' ' && ++groups % GroupsInALine == 0) {
            column = 0;
            ++row;
            continue;
        }
        painter.drawText(QRect(at.x() + column * advance, at.y() + row * line, advance, line), Qt::AlignCenter,
                         QString(c));
        ++column;
    }
}

void CodeSheet::print(QPrinter &printer, const QString &title, const QString &advice) const
{
    QPainter painter(&printer);
    const int line = painter.fontMetrics().height();
    const QRect page = painter.viewport();
    QFont heading = painter.font();
    heading.setPointSizeF(heading.pointSizeF() * 1.5);
    painter.setFont(heading);
    painter.drawText(page.adjusted(0, 2 * line, 0, 0), Qt::TextWordWrap, title);
    paintCode(painter, {0, 6 * line}, codeFont());
    painter.setFont(font());
    painter.drawText(page.adjusted(0, 13 * line, 0, 0), Qt::TextWordWrap, advice);
}

} // namespace views
