// SPDX-License-Identifier: EUPL-1.2
// The rules and facts of a conversation: every finding once, and what an empty and a full one tell.
#include "model/conversation/conversation.h"
#include "tests/support/inwords.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;
using namespace tests;

namespace {

const QDate Today(2026, 6, 17);

Conversation full()
{
    return {.kind = {u"FIRST_TALK"_s},
            .heldOn = QDate(2026, 5, 19),
            .medium = {u"IN_PERSON"_s},
            .minutes = 45,
            .person = RowId(1),
            .present = {u"@getuige-1"_s},
            .topics = {{u"OPTIONS"_s}},
            .options = {{u"NONE"_s}},
            .referrals = {{u"SOCIAL_WORK"_s}},
            .summary = {u"some text"_s},
            .teamNote = {u"some text"_s},
            .ownNote = {u"some text"_s},
            .ownNoteUntil = QDate(2026, 8, 17),
            .followUpOn = QDate(2026, 5, 26)};
}

Facts factsOf(const std::vector<Conversation> &rows)
{
    Facts facts;
    addFacts(rows, facts);
    return facts;
}

} // namespace

class ConversationTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void findsNothingInWhatIsNotWrittenYet() { QCOMPARE(inWords(validate(Conversation(), Today)), QStringList()); }

    void findsNothingInWhatIsRight() { QCOMPARE(inWords(validate(full(), Today)), QStringList()); }

    void findsWhatCannotBe_data()
    {
        QTest::addColumn<Conversation>("conversation");
        QTest::addColumn<QStringList>("findings");
        QTest::newRow("held in the future")
            << Conversation{.heldOn = Today.addDays(1)} << QStringList{u"Wrong conversation.held_on"_s};
        QTest::newRow("more than ten hours")
            << Conversation{.minutes = 601} << QStringList{u"Notice conversation.minutes"_s};
        QTest::newRow("ten hours") << Conversation{.minutes = 600} << QStringList{};
        QTest::newRow("less than no time")
            << Conversation{.minutes = -5} << QStringList{u"Wrong conversation.minutes"_s};
        QTest::newRow("follow-up before the conversation")
            << Conversation{.heldOn = QDate(2026, 5, 19), .followUpOn = QDate(2026, 5, 18)}
            << QStringList{u"Wrong conversation.follow_up_on"_s};
        QTest::newRow("follow-up still to come")
            << Conversation{.heldOn = QDate(2026, 5, 19), .followUpOn = QDate(2026, 7, 1)} << QStringList{};
        QTest::newRow("own note past its day") << Conversation{.ownNote = {u"x"_s}, .ownNoteUntil = Today.addDays(-1)}
                                               << QStringList{u"Notice conversation.own_note_until"_s};
        QTest::newRow("own note on its last day")
            << Conversation{.ownNote = {u"x"_s}, .ownNoteUntil = Today} << QStringList{};
        QTest::newRow("no own note any more") << Conversation{.ownNoteUntil = Today.addDays(-1)} << QStringList{};
    }

    void findsWhatCannotBe()
    {
        QFETCH(Conversation, conversation);
        QFETCH(QStringList, findings);
        QCOMPARE(inWords(validate(conversation, Today)), findings);
    }

    void tellsItsFactsWhenNothingIsWritten()
    {
        QCOMPARE(inWords(factsOf({})),
                 QStringList({u"conversation.any: no"_s, u"conversation.last_held_on: unknown"_s}));
    }

    void tellsItsFactsWhenAllIsWritten()
    {
        QCOMPARE(inWords(factsOf({full()})),
                 QStringList({u"conversation.any: yes"_s, u"conversation.last_held_on: 2026-05-19"_s}));
    }

    void aRetractedRowCountsForNothing()
    {
        Conversation retracted = full();
        retracted.row.retracted = true;
        QCOMPARE(inWords(factsOf({retracted})), inWords(factsOf({})));
    }

    void theInnerLayersComeOff()
    {
        Conversation outward = full();
        takeInnerLayersOff(outward);
        Conversation expected = full();
        expected.teamNote = expected.ownNote = {};
        expected.ownNoteUntil = {};
        QCOMPARE(outward, expected);
    }

    void theLastOneCountsWhereverItStands()
    {
        const Facts facts = factsOf({{.heldOn = QDate(2026, 5, 29)}, full(), {}});
        QCOMPARE(facts.date(u"conversation.last_held_on"_s), QDate(2026, 5, 29));
    }
};

QTEST_GUILESS_MAIN(ConversationTest)
#include "conversationtest.moc"
