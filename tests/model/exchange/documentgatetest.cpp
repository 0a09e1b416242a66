// SPDX-License-Identifier: EUPL-1.2
// A file of a document goes through the gate like everything else: by the consents of its own case, and written down
// with which version went.
#include "model/exchange/gate.h"

#include "model/exchange/plainfile.h"
#include "tests/support/documents.h"
#include "tests/support/failing.h"
#include "tests/support/quiettest.h"

#include <QDir>
#include <QFile>

using namespace model;
using namespace Qt::StringLiterals;
using namespace tests;

namespace {

struct Room
{
    TestWork work;
    CaseId id = work->service().open();
    DocumentVersion version = addDocument(*work, id, manyBytes(ThreePieces), u"brief.bin"_s);
    Gate gate{work->cases(), work->service(), work->journal(), work.clock()};

    Room()
    {
        Consent row{.scope = {u"CONTENT"_s},
                    .recipient = {u"COID"_s},
                    .answer = {u"GIVEN"_s},
                    .givenOn = QDate(2026, 4, 2),
                    .covers = {{u"ALL"_s}}};
        work->service().save(id, row);
    }
    [[nodiscard]] Departure to(const QString &recipient) const
    {
        return {.caseId = id,
                .recipient = recipient,
                .form = Departure::Form::File,
                .sections = {u"document"_s},
                .purpose = u"op verzoek"_s};
    }
    JournalLine lastLine() { return work->journal().page({}, 0, 1).front(); }
};

} // namespace

class DocumentGateTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void withConsentItGoesAndTheJournalSaysWhichVersion()
    {
        Room room;
        Findings refusal;
        const auto outgoing = room.gate.passDocument(room.to(u"COID"_s), room.version, refusal);
        QVERIFY(outgoing && refusal.empty());
        QCOMPARE(outgoing->version(), room.version);
        QCOMPARE(room.lastLine().action, u"left_vault"_s);
        QCOMPARE(room.lastLine().subject, u"recipient:COID form:file identity:no document:1 version:1"_s);
    }

    void withoutConsentItStaysAndTheTryIsWrittenDown()
    {
        Room room;
        Findings refusal;
        QVERIFY(!room.gate.passDocument(room.to(u"COMMANDER"_s), room.version, refusal));
        QVERIFY(!refusal.empty());
        QCOMPARE(room.lastLine().action, u"leaving_refused"_s);
    }

    void aFileOfAnotherCaseDoesNotGoOnTheConsentOfThisOne()
    {
        Room room;
        const DocumentVersion other = addDocument(*room.work, room.work->service().open(), "anders");
        Findings refusal;
        QVERIFY(!room.gate.passDocument(room.to(u"COID"_s), other, refusal));
        QVERIFY(!refusal.empty());
        Departure asPdf = room.to(u"COID"_s);
        asPdf.form = Departure::Form::Pdf;
        QVERIFY(!room.gate.passDocument(asPdf, room.version, refusal));
    }

    void whatFailsHalfwayLeavesNoHalfFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"uit.bin"_s);
        int pieces = 0;
        MUST_FAIL(Cancelled, savePieces(path, [&](QByteArray &piece) {
                      piece = manyBytes(100'000);
                      if (++pieces == 3)
                          throw Failure(Failure::Kind::Cancelled, u"gestopt"_s);
                      return true;
                  }));
        QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }
};

QTEST_GUILESS_MAIN(DocumentGateTest)
#include "documentgatetest.moc"
