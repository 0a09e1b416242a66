// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/slotlabels.h"

#include "model/storage/query.h"
#include "tests/support/failing.h"
#include "tests/support/quiettest.h"
#include "tests/support/testwork.h"

using namespace model;
using namespace Qt::StringLiterals;
using tests::TestWork;

namespace {

const QByteArray Hers = QByteArray(16, 'h');
const QByteArray His = QByteArray(16, 'm');

void name(TestWork &work, const QByteArray &slot, const QString &label)
{
    work->service().write([&] { work->slotLabels().save(slot, label); });
}

} // namespace

class SlotLabelsTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void everySlotHasItsOwnNameAndOneThatWasNeverNamedHasNone()
    {
        TestWork work;
        name(work, Hers, u"Zoë de Vriés"_s);
        name(work, His, u"Bo"_s);
        name(work, His, u"Bo Ander"_s);
        work.reopen();
        QCOMPARE(work->slotLabels().of(Hers), u"Zoë de Vriés"_s);
        QCOMPARE(work->slotLabels().of(His), u"Bo Ander"_s);
        QCOMPARE(work->slotLabels().of(QByteArray(16, 'x')), QString());
        name(work, Hers, QString());
        QCOMPARE(work->slotLabels().of(Hers), QString());
    }

    void theNameIsSealedAndBoundToItsSlot()
    {
        TestWork work;
        name(work, Hers, u"Zoë de Vriés"_s);
        {
            Query query(work->store(), u"SELECT label FROM slot_label"_s);
            QVERIFY(query.next());
            QVERIFY(!query.get<QByteArray>(0).contains("Vri"));
        }
        work->service().write(
            [&] { Query(work->store(), u"UPDATE slot_label SET slot_id = :slot_id"_s).bind(":slot_id", His).exec(); });
        MUST_FAIL(Damaged, work->slotLabels().of(His)); // somebody else's name under her entries
    }
};

QTEST_GUILESS_MAIN(SlotLabelsTest)
#include "slotlabelstest.moc"
