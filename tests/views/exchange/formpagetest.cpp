// SPDX-License-Identifier: EUPL-1.2
#include "views/exchange/formpage.h"

#include "tests/support/quiettest.h"

#include <QLabel>

using namespace Qt::StringLiterals;

class FormPageTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void repeatsWhatWasChosen()
    {
        views::FormPage page;
        page.setSummary({{u"Report"_s, u"Allegations"_s}, u"Commander"_s, u"to decide"_s, true, u"2026-0001.pdf"_s});
        QStringList texts;
        for (const QLabel *label : page.findChildren<QLabel *>())
            texts << label->text();
        for (const QString &text :
             {u"Report, Allegations"_s, u"Commander"_s, u"to decide"_s, u"is hidden"_s, u"2026-0001.pdf"_s})
            QVERIFY2(texts.contains(text), qPrintable(text));
        page.setSummary({});
        for (const QLabel *label : page.findChildren<QLabel *>())
            QVERIFY(label->text() != u"is hidden"_s);
    }

    void whatSomebodyTypedIsNeverMarkup()
    {
        views::FormPage page;
        page.setSummary({{}, {}, u"<b>x</b>"_s, false, {}});
        bool found = false;
        for (const QLabel *label : page.findChildren<QLabel *>())
            if (label->text() == u"<b>x</b>"_s) {
                found = true;
                QCOMPARE(label->textFormat(), Qt::PlainText);
            }
        QVERIFY(found);
    }
};

QTEST_MAIN(FormPageTest)
#include "formpagetest.moc"
