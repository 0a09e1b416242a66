// SPDX-License-Identifier: EUPL-1.2
#include "app/pagefilling.h"

#include "tests/support/pagecontexts.h"
#include "tests/support/quiettest.h"
#include "views/casefile/rowspage.h"
#include "views/widgets/notelabel.h"

#include <QComboBox>
#include <QTextEdit>

using namespace model;
using namespace Qt::StringLiterals;

namespace {

struct Pages
{
    QWidget parent;
    CodeLists codes = CodeLists::builtIn();
    app::Bindings bindings =
        app::bindSections(tests::testContext(), {u"intake"_s, u"party"_s, u"allegation"_s}, &parent);

    void fill(const CaseContents &contents) { app::fillPages(bindings, contents, codes, tests::testContext()); }
    [[nodiscard]] views::SectionPage &page(const QString &section) const
    {
        for (const auto &binding : bindings)
            if (binding->page().section() == section)
                return binding->page();
        qFatal("there is no such page");
    }
    [[nodiscard]] QStringList notes(const QString &section) const
    {
        QStringList said;
        for (const auto *note : page(section).findChildren<views::NoteLabel *>())
            if (note->kind() == views::NoteLabel::Kind::Wrong && !note->text().isEmpty())
                said << note->text();
        return said;
    }
};

} // namespace

class PageFillingTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void everyPageShowsItsSection()
    {
        Pages pages;
        CaseContents contents;
        contents.intake.account.text = u"Zoë zei één ding"_s;
        pages.fill(contents);
        QCOMPARE(pages.page(u"intake"_s).findChild<QTextEdit *>(u"account"_s)->toPlainText(), u"Zoë zei één ding"_s);
    }

    void whatIsNotRightStandsOnItsPageUntilItIs()
    {
        Pages pages;
        CaseContents contents;
        contents.intake.receivedOn = tests::testContext().today().addDays(10); // it cannot have come in tomorrow
        pages.fill(contents);
        QVERIFY(!pages.notes(u"intake"_s).isEmpty());
        QVERIFY(pages.notes(u"party"_s).isEmpty());
        contents.intake.receivedOn = tests::testContext().today();
        pages.fill(contents);
        QVERIFY(pages.notes(u"intake"_s).isEmpty());
    }

    void aFieldMayPointToThePeopleOfTheCase()
    {
        Pages pages;
        CaseContents contents;
        contents.parties.push_back({.row = {.id = RowId(1)}, .alias = u"@melder-7"_s});
        contents.allegations.push_back({.row = {.id = RowId(1)}});
        pages.fill(contents);
        bool found = false;
        for (const auto *box : pages.page(u"allegation"_s).findChildren<QComboBox *>())
            for (int i = 0; i < box->count(); ++i)
                found = found || box->itemText(i).contains(u"@melder-7"_s);
        QVERIFY(found);
    }
};

QTEST_MAIN(PageFillingTest)
#include "pagefillingtest.moc"
