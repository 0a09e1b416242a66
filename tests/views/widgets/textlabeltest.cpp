// SPDX-License-Identifier: EUPL-1.2
#include "views/widgets/textlabel.h"

#include "tests/support/quiettest.h"
#include "views/theme.h"

#include <QApplication>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace views;

class TextLabelTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void followsTheSizeOfText()
    {
        Theme theme;
        theme.apply(Scheme::Light, 100);
        TextLabel title(TextLabel::Rank::Title, u"Cases"_s);
        const double before = title.font().pointSizeF();
        QVERIFY(before > QApplication::font().pointSizeF());
        theme.apply(Scheme::Light, 200);
        QCOMPARE(title.font().pointSizeF(), 2 * before);
    }

    void followsTheColours()
    {
        Theme theme;
        theme.apply(Scheme::Light, 100);
        QWidget window;
        TextLabel caption(TextLabel::Rank::Caption, u"60 cases"_s, &window);
        window.show();
        QTimer::singleShot(0, &window, [&] { // Qt tells windows of a new palette only while the program runs
            theme.apply(Scheme::Dark, 100);
            QCoreApplication::processEvents();
            QCoreApplication::quit();
        });
        QCoreApplication::exec();
        QCOMPARE(caption.palette().color(caption.foregroundRole()), muted(Theme::darkPalette()));
    }

    void neverTakesATextForMarkup()
    {
        QCOMPARE(TextLabel(TextLabel::Rank::Body, u"<b>x</b>"_s).textFormat(), Qt::PlainText);
    }
};

QTEST_MAIN(TextLabelTest)
#include "textlabeltest.moc"
