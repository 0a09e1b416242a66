// SPDX-License-Identifier: EUPL-1.2
// What a row gets by itself when it is saved: who recorded it, and nobody else later.
#include "tests/support/quiettest.h"
#include "tests/support/testwork.h"

using namespace Qt::StringLiterals;
using namespace model;

namespace {

struct Desk
{
    tests::TestWork work;
    CaseId id = work->service().open();

    void nameMe(const QString &name)
    {
        work->service().write([&] { work->slotLabels().save(work.access().slotId, name); });
    }
    [[nodiscard]] Consent stored() { return work->sections().all<Consent>(id).front(); }
};

} // namespace

class RowCompletionTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void whoRecordedItIsWhoeverHasTheVaultOpen()
    {
        Desk vault;
        vault.nameMe(u"Adviseur A"_s);
        Consent consent{.scope = {u"CONTENT"_s}, .answer = {u"GIVEN"_s}, .recordedBy = {u"iemand anders"_s}};
        vault.work->service().save(vault.id, consent);
        QCOMPARE(vault.stored().recordedBy.text, u"Adviseur A"_s);
    }

    void whoeverGivesItAnotherMeaningIsWhoRecordedThat()
    {
        Desk vault;
        vault.nameMe(u"Adviseur A"_s);
        Consent consent{.scope = {u"CONTENT"_s}, .answer = {u"GIVEN"_s}};
        vault.work->service().save(vault.id, consent);
        vault.nameMe(u"Adviseur B"_s);
        consent.note.text = u"Een toelichting."_s;
        vault.work->service().save(vault.id, consent);
        QCOMPARE(vault.stored().recordedBy.text, u"Adviseur A"_s); // a note changes nothing
        consent.answer.value = u"REFUSED"_s;
        vault.work->service().save(vault.id, consent);
        QCOMPARE(vault.stored().recordedBy.text, u"Adviseur B"_s);
    }

    void whereNobodyGaveANameTheRoleSaysIt()
    {
        Desk vault;
        Duty duty{.decision = {u"NONE"_s}};
        vault.work->service().save(vault.id, duty);
        QCOMPARE(vault.work->sections().all<Duty>(vault.id).front().recordedBy.text, u"Integrity adviser"_s);
    }

    void nothingNewWritesNothing()
    {
        Desk vault;
        Consent consent{.scope = {u"CONTENT"_s}, .answer = {u"GIVEN"_s}};
        vault.work->service().save(vault.id, consent);
        const qint64 before = vault.work->journal().count();
        vault.work->service().save(vault.id, consent);
        QCOMPARE(vault.work->journal().count(), before);
    }
};

QTEST_GUILESS_MAIN(RowCompletionTest)
#include "rowcompletiontest.moc"
