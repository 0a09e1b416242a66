// SPDX-License-Identifier: EUPL-1.2
#include "views/exchange/formpage.h"

#include "tests/support/quiettest.h"

#include <QLabel>
#include <QRadioButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

class FormPageTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void ofTermsThereIsNothingToChoose()
    {
        views::FormPage page;
        page.show();
        page.setTerms(31);
        QCOMPARE(page.form(), model::Departure::Form::Calendar);
        for (const QRadioButton *form : page.findChildren<QRadioButton *>())
            QVERIFY(!form->isVisible());
        page.clearForm();
        QCOMPARE(page.form(), model::Departure::Form::Pdf);
        for (const QRadioButton *form : page.findChildren<QRadioButton *>())
            QVERIFY(form->isVisible());
    }

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

    void aCalendarSaysThatItHoldsNumbersOnly()
    {
        views::FormPage page;
        QVERIFY(page.form() == model::Departure::Form::Pdf);
        QSignalSpy chosen(&page, &views::FormPage::formChosen);
        for (auto *form : page.findChildren<QRadioButton *>())
            if (form->text() == u"Calendar (iCalendar)"_s)
                form->click();
        QVERIFY(page.form() == model::Departure::Form::Calendar);
        QCOMPARE(chosen.size(), 1);
        page.setSummary({{u"Report"_s}, {}, {}, true, u"2026-0001.ics"_s});
        QStringList texts;
        for (const QLabel *label : page.findChildren<QLabel *>())
            texts << label->text();
        QVERIFY(!texts.contains(u"Report"_s));
        QVERIFY(texts.contains(u"is not in it"_s));
        page.clearForm();
        QVERIFY(page.form() == model::Departure::Form::Pdf);
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
