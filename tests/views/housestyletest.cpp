// SPDX-License-Identifier: EUPL-1.2
#include "views/housestyle.h"

#include "tests/support/quiettest.h"
#include "views/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace views;

namespace {

QImage grabbed(QWidget &widget)
{
    widget.resize(widget.sizeHint());
    return widget.grab().toImage();
}

bool contains(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == colour)
                return true;
    return false;
}

} // namespace

class HouseStyleTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.apply(Scheme::Light, 100); }

    void controlsGrowWithTheText()
    {
        const int before = QPushButton(u"Save"_s).sizeHint().height();
        m_theme.apply(Scheme::Light, 200);
        const int after = QPushButton(u"Save"_s).sizeHint().height();
        m_theme.apply(Scheme::Light, 100);
        QVERIFY(after >= 2 * before - 4);
        QVERIFY(before >= 24); // WCAG 2.5.8
    }

    void onlyThePrimaryButtonIsFilledWithTheAccent()
    {
        QPushButton plain(u"Save"_s);
        QVERIFY(!contains(grabbed(plain), accent(plain.palette())));
        QPushButton primary(u"Save"_s);
        makePrimary(&primary);
        QVERIFY(contains(grabbed(primary), accent(primary.palette())));
        primary.setEnabled(false);
        QVERIFY(!contains(grabbed(primary), QApplication::palette().color(QPalette::Active, QPalette::Link)));
    }

    void aTickedBoxDiffersByShapeToo()
    {
        QCheckBox box(u"Urgent"_s);
        const QImage empty = grabbed(box);
        box.setChecked(true);
        const QImage ticked = grabbed(box);
        QVERIFY(contains(ticked, onAccent(box.palette())) && contains(ticked, accent(box.palette())));
        QVERIFY(empty != ticked);
    }

    void theFocusIsVisible()
    {
        QWidget window;
        QLineEdit field(&window);
        QLineEdit other(&window);
        other.move(0, 100);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        other.setFocus();
        const QImage without = field.grab().toImage();
        field.setFocus();
        QVERIFY(contains(field.grab().toImage(), accent(field.palette())));
        QVERIFY(!contains(without, accent(field.palette())));
    }

private:
    Theme m_theme;
};

QTEST_MAIN(HouseStyleTest)
#include "housestyletest.moc"
