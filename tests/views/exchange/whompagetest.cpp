// SPDX-License-Identifier: EUPL-1.2
#include "views/exchange/whompage.h"

#include "tests/support/pageroundtrip.h"
#include "tests/support/quiettest.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using model::Departure;
using model::SecrecyException;

namespace {

void choose(const QWidget &page, const QString &name, int index)
{
    auto *combo = page.findChild<QComboBox *>(name);
    combo->setCurrentIndex(index);
    Q_EMIT combo->activated(index);
}

Departure filled(const views::WhomPage &page)
{
    Departure departure;
    page.fillInto(departure);
    return departure;
}

} // namespace

class WhomPageTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsPresumed()
    {
        const views::WhomPage page(tests::testContext());
        const Departure departure = filled(page);
        QVERIFY(departure.recipient.isEmpty() && departure.purpose.isEmpty());
        QVERIFY(!departure.withReporterIdentity);
        QVERIFY(departure.exception == SecrecyException::None);
        QCOMPARE(page.recipientText(), QString());
    }

    void whatIsFilledInComesOut()
    {
        views::WhomPage page(tests::testContext());
        page.setPersons({{model::RowId(7), u"Person concerned · @betrokkene-1"_s, {}, {}}});
        QSignalSpy edited(&page, &views::WhomPage::edited);
        choose(page, u"recipient"_s, 1);
        choose(page, u"person"_s, 1);
        page.findChild<QLineEdit *>(u"purpose"_s)->insert(u" om te besluiten "_s);
        QVERIFY(edited.size() >= 3);
        const Departure departure = filled(page);
        QCOMPARE(departure.recipient, u"ONE"_s);
        QCOMPARE(page.recipientText(), u"recipient one"_s);
        QCOMPARE(departure.person, model::RowId(7));
        QCOMPARE(departure.purpose, u"om te besluiten"_s);
    }

    void everyDutyHasItsGroundAndItsNoteIsOnlyAskedWithOne()
    {
        views::WhomPage page(tests::testContext());
        page.show();
        auto *note = page.findChild<QTextEdit *>(u"exceptionNote"_s);
        QVERIFY(note->isHidden());
        const SecrecyException all[] = {SecrecyException::None, SecrecyException::DutyToReportGraveCrime,
                                        SecrecyException::DutyToReportAsOfficial, SecrecyException::ConflictOfDuties,
                                        SecrecyException::DutyToReportWrongdoing};
        for (int i = 0; i < 5; ++i) {
            choose(page, u"exception"_s, i);
            QVERIFY(filled(page).exception == all[i]);
            QCOMPARE(note->isHidden(), i == 0);
        }
        note->insertPlainText(u"geen andere weg"_s);
        QCOMPARE(filled(page).exceptionNote, u"geen andere weg"_s);
        choose(page, u"exception"_s, 0);
        QCOMPARE(filled(page).exceptionNote, QString());
    }

    void anotherCaseBeginsEmpty()
    {
        views::WhomPage page(tests::testContext());
        choose(page, u"recipient"_s, 1);
        for (auto *button : page.findChildren<QRadioButton *>())
            if (button->text().remove(u'&') == u"Yes"_s)
                button->click();
        QVERIFY(filled(page).withReporterIdentity);
        page.clear();
        QVERIFY(filled(page).recipient.isEmpty());
        QVERIFY(!filled(page).withReporterIdentity);
    }

    void everyFieldHasALabelANameAndALetterOfItsOwn()
    {
        views::WhomPage page(tests::testContext());
        page.show();
        tests::checkLabels(page);
        tests::checkNames(page);
        QVERIFY(page.goTo(u"purpose"_s));
        QVERIFY(!page.goTo(u"sections"_s));
    }
};

QTEST_MAIN(WhomPageTest)
#include "whompagetest.moc"
