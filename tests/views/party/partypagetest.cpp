// SPDX-License-Identifier: EUPL-1.2
// The page of party keeps what every page promises, hides names until they are asked for, and bars a name where there
// can be none.
#include "views/party/partypage.h"

#include "tests/support/pageroundtrip.h"
#include "tests/support/quiettest.h"
#include "views/widgets/notelabel.h"

#include <QPushButton>
#include <QTableView>

using namespace tests;
using namespace Qt::StringLiterals;
using namespace views;
using model::Party;
using model::RowId;

namespace {

// As it stands while names are shown.
class OpenPage final : public PartyPage
{
public:
    explicit OpenPage(const PageContext &context) : PartyPage(context) { setNames({true, {}}); }
};

Party reporter(const QString &name)
{
    Party party{.role = {u"REPORTER"_s}, .alias = u"@melder-1"_s, .name = {name}};
    party.row.id = RowId(1);
    return party;
}

ShortTextEdit *nameOf(PartyPage &page)
{
    return page.findChild<ShortTextEdit *>(u"name"_s);
}

QString cell(PartyPage &page)
{
    return page.findChild<QTableView *>()->model()->index(0, 0).data().toString();
}

} // namespace

class PartyPageTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void keepsThePromisesOfEveryPage() { checkPage<OpenPage, model::Party>(); }

    void aNameIsDotsUntilNamesAreShown()
    {
        PartyPage page(testContext());
        page.show();
        page.fill({reporter(u"Zoë de Vriés"_s)});
        page.setReadOnly(false);
        QVERIFY(nameOf(page));
        QCOMPARE(nameOf(page)->echoMode(), QLineEdit::Password);
        QVERIFY(nameOf(page)->isReadOnly());
        QCOMPARE(cell(page), u"@melder-1"_s);
        page.setNames({true, {}});
        QCOMPARE(nameOf(page)->echoMode(), QLineEdit::Normal);
        QVERIFY(!nameOf(page)->isReadOnly());
        QCOMPARE(cell(page), u"@melder-1 (Zoë de Vriés)"_s);
        page.setNames({true, {RowId(1)}});
        QCOMPARE(nameOf(page)->echoMode(), QLineEdit::Password);
        QCOMPARE(page.current().name.text, u"Zoë de Vriés"_s); // hidden, never lost
    }

    void whoTypesANameSeesIt()
    {
        PartyPage page(testContext());
        page.show();
        page.fill({reporter({})});
        page.setReadOnly(false);
        page.activateWindow();
        nameOf(page)->setFocus();
        QTRY_VERIFY(nameOf(page)->hasFocus());
        QTest::keyClicks(nameOf(page), u"Zoe"_s);
        QCOMPARE(nameOf(page)->echoMode(), QLineEdit::Normal);
        QCOMPARE(page.current().name.text, u"Zoe"_s);
        page.findChild<QTableView *>()->setFocus();
        QCOMPARE(nameOf(page)->echoMode(), QLineEdit::Password);
    }

    void inAnAnonymousReportTheReporterHasNoName()
    {
        PartyPage page(testContext());
        page.show();
        page.fill({reporter({})});
        page.setReadOnly(false);
        page.setAnonymous(true, u"Nobody knows."_s);
        QVERIFY(nameOf(page)->isReadOnly());
        QVERIFY(page.findChild<QPushButton *>(u"makeConfidential"_s)->isHidden() ||
                !page.findChild<QPushButton *>(u"makeConfidential"_s)->isVisible());
        page.setAnonymous(false, {});
        QVERIFY(!nameOf(page)->isReadOnly());
    }

    void aNameThatWasKnownAsksForAChoice()
    {
        PartyPage page(testContext());
        page.show();
        page.fill({reporter(u"Zoë de Vriés"_s)});
        page.setAnonymous(true, u"Nobody knows."_s);
        QSignalSpy confidential(&page.people(), &PeoplePanel::confidentialChosen);
        QSignalSpy forget(&page.people(), &PeoplePanel::forgetNameChosen);
        QVERIFY(page.findChild<QPushButton *>(u"makeConfidential"_s)->isVisible());
        page.findChild<QPushButton *>(u"makeConfidential"_s)->click();
        page.findChild<QPushButton *>(u"takeNameAway"_s)->click();
        QCOMPARE(confidential.size(), 1);
        QCOMPARE(forget.size(), 1);
    }
};

QTEST_MAIN(PartyPageTest)
#include "partypagetest.moc"
