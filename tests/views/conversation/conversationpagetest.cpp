// SPDX-License-Identifier: EUPL-1.2
// The page of conversation keeps what every page promises, and what is particular to its layers and questions.
#include "views/conversation/conversationpage.h"

#include "tests/support/pageroundtrip.h"
#include "tests/support/quiettest.h"
#include "views/widgets/layertabs.h"

#include <QPushButton>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace tests;
using model::Conversation;
using views::NoteEdit;

namespace {

struct Desk
{
    views::ConversationPage page;
    explicit Desk(model::Role role = model::Role::Adviser) : page(contextOf(role))
    {
        page.setReadOnly(false);
        fill({});
        page.show();
    }
    void fill(Conversation row)
    {
        row.row.id = model::RowId(1);
        page.fill({row});
    }
    [[nodiscard]] NoteEdit *text(const QString &name) const { return page.findChild<NoteEdit *>(name); }
    [[nodiscard]] QPushButton *button(const QString &name) const { return page.findChild<QPushButton *>(name); }

    static views::PageContext contextOf(model::Role role)
    {
        views::PageContext context = testContext(role);
        context.questions = [](const model::Code &kind) {
            return kind.isKnown() ? u"# Hoe gaat het?\n\n# Wat nu?\n"_s : QString();
        };
        context.changeQuestions = [](const model::Code &, QWidget *) {};
        return context;
    }
};

} // namespace

class ConversationPageTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void keepsThePromisesOfEveryPage() { checkPage<views::ConversationPage, Conversation>(); }

    void aCounsellorHasNoTeam()
    {
        const Desk adviser;
        QCOMPARE(adviser.page.findChild<QTabBar *>()->count(), 3);
        const Desk counsellor(model::Role::Counsellor);
        QCOMPARE(counsellor.page.findChild<QTabBar *>()->count(), 2);
        QVERIFY(!counsellor.text(u"teamNote"_s));
        QVERIFY(counsellor.page.findChild<QTabBar *>()->tabText(0).contains(u"counselee"_s));
    }
    void missingThingsLeadIntoTheirLayer()
    {
        Desk desk;
        QVERIFY(!desk.text(u"ownNote"_s)->isVisible());
        QVERIFY(desk.page.goTo(u"own_note_until"_s));
        QVERIFY(desk.text(u"ownNote"_s)->isVisible());
        QVERIFY(!desk.text(u"summary"_s)->isVisible());
    }
    void anOwnNoteGetsADayOnWhichItShouldGo()
    {
        Desk desk;
        desk.text(u"ownNote"_s)->insertPlainText(u"nabellen"_s);
        QCOMPARE(desk.page.current().ownNoteUntil, QDate(2026, 6, 1).addDays(Conversation::OwnNoteDays));
        desk.page.findChild<views::OptionalDateEdit *>(u"ownNoteUntil"_s)->setValue(std::nullopt);
        desk.text(u"ownNote"_s)->insertPlainText(u" morgen"_s);
        QCOMPARE(desk.page.current().ownNoteUntil, std::nullopt); // whoever takes the day away keeps it so
    }
    void anOverdueNoteCanBeEmptiedAndBroughtBack()
    {
        Desk desk;
        QVERIFY(desk.button(u"emptyOwnNote"_s)->isHidden());
        desk.fill({.ownNote = {u"**oud**"_s}, .ownNoteUntil = QDate(2026, 5, 31)});
        QVERIFY(!desk.button(u"emptyOwnNote"_s)->isHidden());
        desk.button(u"emptyOwnNote"_s)->click();
        QCOMPARE(desk.page.current().ownNote.text, QString());
        QVERIFY(desk.button(u"emptyOwnNote"_s)->isHidden());
        desk.text(u"ownNote"_s)->undo();
        QCOMPARE(desk.page.current().ownNote.text, u"**oud**"_s);
    }
    void questionsGoIntoAnEmptyTextOnly()
    {
        Desk desk;
        QVERIFY(desk.button(u"insertQuestions"_s)->isHidden()); // of which kind?
        desk.fill({.kind = {u"ONE"_s}});
        QVERIFY(!desk.button(u"insertQuestions"_s)->isHidden() && !desk.button(u"changeQuestions"_s)->isHidden());
        QSignalSpy edited(&desk.page, &views::SectionPage::edited);
        desk.button(u"insertQuestions"_s)->click();
        QCOMPARE(edited.count(), 1);
        QCOMPARE(desk.page.current().summary.text, u"# Hoe gaat het?\n\n# Wat nu?\n"_s);
        QVERIFY(desk.button(u"insertQuestions"_s)->isHidden());
        QTest::keyClicks(desk.text(u"summary"_s), u"goed"_s); // under the first question
        QCOMPARE(desk.page.current().summary.text, u"# Hoe gaat het?\ngoed\n# Wat nu?\n"_s);
        desk.page.setReadOnly(true);
        QVERIFY(desk.button(u"changeQuestions"_s)->isHidden());
    }
};

QTEST_MAIN(ConversationPageTest)
#include "conversationpagetest.moc"
