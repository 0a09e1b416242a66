// SPDX-License-Identifier: EUPL-1.2
#include "views/theme.h"

#include "tests/support/quiettest.h"

#include <QApplication>

using namespace Qt::StringLiterals;
using namespace views;

class ThemeTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void everyTextCanBeRead_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << Theme::lightPalette();
        QTest::newRow("dark") << Theme::darkPalette();
    }

    void everyTextCanBeRead()
    {
        QFETCH(QPalette, palette);
        const auto check = [](const char *what, const QColor &text, const QColor &ground, double least) {
            QVERIFY2(contrast(text, ground) >= least,
                     qPrintable(u"%1: %2 : 1"_s.arg(QLatin1String(what)).arg(contrast(text, ground))));
        };
        const QColor window = palette.color(QPalette::Window);
        const QColor base = palette.color(QPalette::Base);
        check("text on window", palette.color(QPalette::WindowText), window, 4.5);
        check("text on base", palette.color(QPalette::Text), base, 4.5);
        check("muted on window", muted(palette), window, 4.5);
        check("muted on base", muted(palette), base, 4.5);
        check("muted on what is chosen", muted(palette), softAccent(palette), 4.5);
        check("button", palette.color(QPalette::ButtonText), palette.color(QPalette::Button), 4.5);
        check("selection", palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight), 4.5);
        check("primary button", onAccent(palette), accent(palette), 4.5);
        check("link on base", accent(palette), base, 4.5);
        check("accent on what is chosen", accent(palette), softAccent(palette), 4.5);
        check("tool tip", palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase), 4.5);
        check("outline on base", outline(palette), base, 3);
        check("outline on window", outline(palette), window, 3);
        for (const Tone tone : {Tone::Neutral, Tone::Info, Tone::Good, Tone::Warning, Tone::Bad})
            check("tone", toneColours(palette, tone).text, toneColours(palette, tone).ground, 4.5);
    }

    void knowsContrast()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white)), 21);
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    }

    void appliesColoursAndTheSizeOfText()
    {
        Theme theme;
        theme.apply(Scheme::Dark, 100);
        QVERIFY(isDark(QApplication::palette()));
        const double normal = QApplication::font().pointSizeF();
        const int normalUnit = unit();
        theme.apply(Scheme::Light, 200);
        QVERIFY(!isDark(QApplication::palette()));
        QCOMPARE(QApplication::font().pointSizeF(), 2 * normal);
        QVERIFY(unit() > normalUnit);
        QVERIFY(normal >= 10);
    }

    void keepsTheSizeOfTextWithinBounds()
    {
        Theme theme;
        theme.apply(Scheme::Light, 5000);
        QCOMPARE(theme.textPercent(), 200);
        theme.apply(Scheme::Light, 1);
        QCOMPARE(theme.textPercent(), 100);
    }

    void followsTheSystemWhenNothingWasChosen()
    {
        QApplication::setPalette(Theme::darkPalette());
        Theme theme;
        theme.apply(Scheme::AsSystem, 100);
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
        QVERIFY(theme.isDark());
#endif
        QCOMPARE(isDark(QApplication::palette()), theme.isDark());
    }
};

QTEST_MAIN(ThemeTest)
#include "themetest.moc"
