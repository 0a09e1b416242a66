// SPDX-License-Identifier: EUPL-1.2
// The symbols of the case view.
#include "views/widgets/symbol.h"

#include "tests/support/quiettest.h"

#include <QImage>
#include <QSet>
#include <QWidget>

using namespace Qt::StringLiterals;

class SymbolTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void everySymbolIsDifferentAndNotEmpty()
    {
        QWidget where;
        QList<QImage> seen;
        for (int i = 0; i <= int(views::Symbol::Pause); ++i) {
            const QImage image = views::SymbolIcon::of(views::Symbol(i), &where).pixmap(32, 32).toImage();
            QVERIFY(!image.isNull());
            QVERIFY2(!seen.contains(image), qPrintable(QString::number(i)));
            seen.append(image);
            bool painted = false;
            for (int x = 0; x < image.width() && !painted; ++x)
                painted =
                    qAlpha(image.pixel(x, image.height() / 2)) > 0 || qAlpha(image.pixel(image.width() / 2, x)) > 0;
            QVERIFY2(painted, qPrintable(QString::number(i)));
        }
    }
    void followsThePalette()
    {
        QWidget light;
        QWidget dark;
        QPalette colours;
        colours.setColor(QPalette::WindowText, Qt::white);
        dark.setPalette(colours);
        QVERIFY(views::SymbolIcon::of(views::Symbol::Done, &light).pixmap(16, 16).toImage() !=
                views::SymbolIcon::of(views::Symbol::Done, &dark).pixmap(16, 16).toImage());
    }
};

QTEST_MAIN(SymbolTest)
#include "symboltest.moc"
