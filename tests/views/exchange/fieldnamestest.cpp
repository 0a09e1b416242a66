// SPDX-License-Identifier: EUPL-1.2
#include "views/exchange/fieldnames.h"

#include "model/exchange/simplemapping.h"
#include "tests/support/quiettest.h"

#include <QSet>

using namespace Qt::StringLiterals;

class FieldNamesTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void offersOnlyFieldsThatExistEachOnceAndNamed()
    {
        const QStringList importable = model::importableFields();
        QSet<QString> fields;
        QSet<QString> names;
        for (const views::FieldName &each : views::offeredFields()) {
            QVERIFY2(importable.contains(each.field), qPrintable(each.field));
            fields << each.field;
            names << each.name;
        }
        QCOMPARE(fields.size(), views::offeredFields().size());
        QCOMPARE(names.size(), views::offeredFields().size());
        QVERIFY(fields.contains(model::CaseNumberField));
    }
};

QTEST_MAIN(FieldNamesTest)
#include "fieldnamestest.moc"
