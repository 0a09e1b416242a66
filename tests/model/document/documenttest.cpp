// SPDX-License-Identifier: EUPL-1.2
// The rules and facts of a document: every finding once, and what an empty and a full one tell.
#include "model/document/document.h"

#include "tests/support/inwords.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;
using namespace tests;

namespace {

const QDate Today(2026, 6, 17);

Document full()
{
    return {.name = {u"some text"_s},
            .kind = {u"LETTER"_s},
            .datedOn = QDate(2026, 5, 20),
            .source = {u"some text"_s},
            .note = {u"some text"_s}};
}

Facts factsOf(const std::vector<Document> &rows)
{
    Facts facts;
    addFacts(rows, facts);
    return facts;
}

} // namespace

class DocumentTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void findsNothingInWhatIsNotWrittenYet() { QCOMPARE(inWords(validate(Document(), Today)), QStringList()); }

    void findsNothingInWhatIsRight() { QCOMPARE(inWords(validate(full(), Today)), QStringList()); }

    void findsWhatCannotBe()
    {
        Document nameless = full();
        nameless.name.text = u"  "_s;
        QCOMPARE(inWords(validate(nameless, Today)), QStringList{u"Missing document.name"_s});
        Document tomorrow = full();
        tomorrow.datedOn = Today.addDays(1);
        QCOMPARE(inWords(validate(tomorrow, Today)), QStringList{u"Wrong document.dated_on"_s});
    }

    void tellsItsFacts()
    {
        QCOMPARE(inWords(factsOf({})), QStringList{u"document.any: no"_s});
        QCOMPARE(inWords(factsOf({full()})), QStringList{u"document.any: yes"_s});
    }

    void whatIsInTheTrashCountsForNothing()
    {
        Document thrown = full();
        thrown.row.retracted = true;
        QCOMPARE(inWords(factsOf({thrown})), inWords(factsOf({})));
    }
};

QTEST_GUILESS_MAIN(DocumentTest)
#include "documenttest.moc"
