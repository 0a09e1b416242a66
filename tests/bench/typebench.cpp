// SPDX-License-Identifier: EUPL-1.2
// From a key to the painted letter, in a text of 5,000 words with spelling on: in many lines, and in one single line,
// which is the worst there is. Run it with a display (xvfb-run) or QT_QPA_PLATFORM=offscreen, in a release build.
// Prints one line per figure with its limit (issue 4, Speed); exit code 1 when one is not met.
#include "app/dictionary.h"
#include "views/writing/notebar.h"
#include "views/writing/noteedit.h"
#include "views/writing/speller.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHash>
#include <QTest>
#include <QTextStream>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int Words = 5000;
constexpr int Keys = 300;
constexpr double Limit = 16; // milliseconds

bool allMet = true;

// As app::VaultSpeller, without a vault.
class Lists final : public views::Speller
{
public:
    [[nodiscard]] bool isOn() const override { return m_words != nullptr; }
    void setOn(bool) override {}
    [[nodiscard]] bool isAvailable() const override { return m_words != nullptr; }
    [[nodiscard]] bool isRight(const QString &word) override
    {
        const auto known = m_known.constFind(word);
        if (known != m_known.constEnd())
            return *known;
        return *m_known.insert(word, m_words->knows(word));
    }
    [[nodiscard]] QStringList suggestions(const QString &) override { return {}; }
    [[nodiscard]] bool isOwn(const QString &) const override { return false; }
    void addOwn(const QString &) override {}
    void removeOwn(const QString &) override {}

private:
    std::unique_ptr<app::Dictionary> m_words = app::Dictionary::open();
    QHash<QString, bool> m_known;
};

QString textOf(int wordsPerLine)
{
    static const QStringList some{u"melder"_s,    u"vertelde"_s,  u"gisteren"_s,    u"**rustig**"_s, u"wat"_s,
                                  u"@melder-1"_s, u"gebeurdde"_s, u"vergadering"_s, u"kazerne"_s,    u"daarna"_s};
    QString text;
    for (int i = 0; i < Words; ++i)
        text += some[i % some.size()] + (i % wordsPerLine == wordsPerLine - 1 ? u'\n' : u' ');
    return text;
}

void measure(const QString &what, int wordsPerLine, Lists &lists)
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *edit = new views::NoteEdit(&lists, &window);
    column->addWidget(edit);
    column->addWidget(new views::NoteBar(*edit, u"Tekst"_s, &window));
    window.resize(900, 700);
    edit->setValue(textOf(wordsPerLine));
    window.show();
    edit->setFocus();
    edit->setCaret(edit->document()->characterCount() / 2);
    QApplication::processEvents();
    std::vector<double> times;
    for (int i = 0; i < Keys; ++i) {
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(edit, i % 7 == 6 ? Qt::Key_Space : Qt::Key_E);
        edit->viewport()->repaint();
        QApplication::processEvents();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    const double typical = times[times.size() / 2];
    const double slow = times[times.size() * 99 / 100];
    const bool met = slow <= Limit;
    allMet = allMet && met;
    QTextStream(stdout) << (met ? "ok    " : "FAIL  ") << what << ": " << QString::number(typical, 'f', 1)
                        << " ms, 99 of 100 within " << QString::number(slow, 'f', 1) << " ms (limit " << Limit << ")\n";
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    Lists lists;
    measure(u"a key in 5,000 words of 40 a line"_s, 40, lists);
    measure(u"a key in 5,000 words on one line"_s, Words, lists);
    return allMet ? 0 : 1;
}
