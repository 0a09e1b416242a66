// SPDX-License-Identifier: EUPL-1.2
#include "views/icons.h"

#include "tests/support/quiettest.h"
#include "tests/support/sourcetree.h"
#include "views/shortcuts.h"
#include "views/theme.h"

#include <QApplication>
#include <QDir>

using namespace Qt::StringLiterals;
using namespace views;

namespace {

// The colour of the first pixel that is fully painted.
QColor inkOf(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage();
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).alpha() == 255)
                return image.pixelColor(x, y);
    return {};
}

} // namespace

class IconsTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void paintsInTheColourOfThePalette()
    {
        Theme theme;
        theme.apply(Scheme::Light, 100);
        const QIcon lock = icon(u"lock"_s, QPalette::WindowText);
        QCOMPARE(inkOf(lock.pixmap(64, 64)), QApplication::palette().color(QPalette::WindowText));
        theme.apply(Scheme::Dark, 100); // the same icon, no reload
        QCOMPARE(inkOf(lock.pixmap(64, 64)), QApplication::palette().color(QPalette::WindowText));
    }

    void paintsInTheColourAskedFor()
    {
        QCOMPARE(inkOf(icon(u"lock"_s, QColor(0x98201b)).pixmap(64, 64)), QColor(0x98201b));
    }

    void aDisabledIconIsPaler()
    {
        Theme theme;
        theme.apply(Scheme::Light, 100);
        const QIcon lock = icon(u"lock"_s);
        QVERIFY(inkOf(lock.pixmap({64, 64}, QIcon::Disabled)) != inkOf(lock.pixmap({64, 64}, QIcon::Normal)));
    }

    void everyBuiltInIconCanBePainted()
    {
        const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(files.size() > 30);
        for (const QString &file : files)
            if (file != u"meldwijzer.svg"_s)
                QVERIFY2(inkOf(icon(file.chopped(4), QColor(Qt::black)).pixmap(64, 64)).isValid(), qPrintable(file));
    }

    void everyIconOfACommandExists()
    {
        for (const Shortcut &shortcut : Shortcuts::all())
            if (!shortcut.icon.isEmpty())
                QVERIFY2(QFile::exists(u":/icons/%1.svg"_s.arg(shortcut.icon)), qPrintable(shortcut.icon));
    }

    void noIconIsCarriedForNothing()
    {
        QString code;
        for (const QString &path : tests::sourcesIn({u"views"_s, u"app"_s}, {u"*.cpp"_s}))
            code += tests::readSource(path);
        for (const QString &file : QDir(u":/icons"_s).entryList({u"*.svg"_s}))
            QVERIFY2(code.contains(u"u\"%1\""_s.arg(file.chopped(4))) || code.contains(u":/icons/"_s + file),
                     qPrintable(file));
    }
};

QTEST_MAIN(IconsTest)
#include "iconstest.moc"
