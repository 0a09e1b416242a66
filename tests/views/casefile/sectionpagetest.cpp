// SPDX-License-Identifier: EUPL-1.2
// Base of the pages: findings, going to a field, coming back to it.
#include "views/casefile/sectionpage.h"

#include "tests/support/pageroundtrip.h"
#include "tests/support/quiettest.h"
#include "views/intake/intakepage.h"

using namespace Qt::StringLiterals;

class SectionPageTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void findingsStandBesideTheirFields()
    {
        views::IntakePage page(tests::testContext());
        page.setFindings(
            {{model::Finding::Severity::Wrong, u"intake.acknowledged_on"_s, u"This is before the receipt."_s},
             {model::Finding::Severity::Missing, u"intake.nowhere"_s, u"Something else."_s},
             {model::Finding::Severity::Missing, u"triage.danger"_s, u"Not of this page."_s}});
        QVERIFY(says(page, u"This is before the receipt."_s));
        QVERIFY(says(page, u"Something else."_s));
        QVERIFY(!says(page, u"Not of this page."_s));
        page.setFindings({});
        QVERIFY(!says(page, u"This is before the receipt."_s));
    }
    void aFactLeadsToItsField()
    {
        views::IntakePage page(tests::testContext());
        page.show();
        page.activateWindow();
        QVERIFY(page.goTo(u"account_written"_s));
        QTRY_COMPARE(page.editPosition().column, u"account"_s);
        QVERIFY(page.goTo(u"account_agreed_on"_s));
        QTRY_COMPARE(page.editPosition().column, u"account_agreed_on"_s);
        QVERIFY(!page.goTo(u"nowhere"_s));
    }
    void fieldAndCaretComeBack()
    {
        model::Intake intake;
        intake.account = {u"een twee drie"_s};
        views::IntakePage page(tests::testContext());
        page.fill(intake);
        page.show();
        page.activateWindow();
        page.restorePosition({u"account"_s, 4});
        QTRY_COMPARE(page.editPosition(), (views::EditPosition{u"account"_s, 4}));
    }
    void theCounselorsWordsAreHers()
    {
        const views::IntakePage page(tests::testContext(model::Role::Counsellor));
        for (const QLabel *label : page.findChildren<QLabel *>())
            QVERIFY2(!label->text().remove(u'&').contains(u"reporter"_s, Qt::CaseInsensitive),
                     qPrintable(label->text()));
    }

private:
    static bool says(const views::SectionPage &page, const QString &text)
    {
        for (const views::NoteLabel *note : page.findChildren<views::NoteLabel *>())
            if (note->text() == text && note->isVisibleTo(&page))
                return true;
        return false;
    }
};

QTEST_MAIN(SectionPageTest)
#include "sectionpagetest.moc"
