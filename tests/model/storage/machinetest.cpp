// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/machine.h"
#include "tests/support/quiettest.h"

#include <QSysInfo>

using namespace model;

class MachineTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void isTheSameHereAndAnotherUnderAnotherKey()
    {
        const SecretBytes key = SecretBytes::random(32);
        QVERIFY(machineMark(key) == machineMark(key));
        QVERIFY(machineMark(key) != machineMark(SecretBytes::random(32)));
    }

    void doesNotNameTheMachine()
    {
        const QByteArray mark = viewOf(machineMark(SecretBytes::random(32))).toByteArray();
        QVERIFY(!mark.contains(QSysInfo::machineHostName().toUtf8()));
        QVERIFY(!QSysInfo::machineUniqueId().startsWith(mark));
    }
};

QTEST_GUILESS_MAIN(MachineTest)
#include "machinetest.moc"
