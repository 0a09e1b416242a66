// SPDX-License-Identifier: EUPL-1.2
// How the program looks: our style over Fusion, a light and a dark palette, and the size of text. One object, owned by
// the application; it must exist before the first window, because it remembers what the desktop wanted. Colours are
// taken from the palette everywhere, so that this is the only place that names one.
#pragma once

#include <QFont>
#include <QObject>
#include <QPalette>

class QWidget;

namespace views {

enum class Scheme { AsSystem, Light, Dark };
enum class Tone { Neutral, Info, Good, Warning, Bad };

struct ToneColours
{
    QColor text;
    QColor ground;
};

class Theme final : public QObject
{
    Q_OBJECT
public:
    static constexpr int SmallestText = 100; // percent
    static constexpr int LargestText = 200;

    explicit Theme(QObject *parent = nullptr);

    // Before the first window, or while the program runs: in between, Qt does not tell windows of new colours.
    void apply(Scheme scheme, int textPercent);
    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] int textPercent() const { return m_textPercent; }
    [[nodiscard]] bool isDark() const;

    [[nodiscard]] static QPalette lightPalette();
    [[nodiscard]] static QPalette darkPalette();

private:
    bool m_systemIsDark = false;
    QFont m_systemFont;
    Scheme m_scheme = Scheme::AsSystem;
    int m_textPercent = SmallestText;
};

// What stands in the palette under names of Qt that do not say it.
[[nodiscard]] bool isDark(const QPalette &palette);
[[nodiscard]] QColor accent(const QPalette &palette);     // the one colour: buttons that matter, focus, what is chosen
[[nodiscard]] QColor onAccent(const QPalette &palette);   // text on it
[[nodiscard]] QColor muted(const QPalette &palette);      // text that is not read first; still 4.5 : 1
[[nodiscard]] QColor hairline(const QPalette &palette);   // between things
[[nodiscard]] QColor outline(const QPalette &palette);    // around what can be operated; 3 : 1
[[nodiscard]] QColor softAccent(const QPalette &palette); // ground of what is chosen
[[nodiscard]] ToneColours toneColours(const QPalette &palette, Tone tone);

// A quarter of the height of a line: all distances are multiples of it, so they grow with the text.
[[nodiscard]] int unit();

// Contrast of two colours as WCAG 2.1 computes it, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace views
