// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/exportschema.h"
#include "model/exchange/sectioncolumns.h"
#include "tests/support/quiettest.h"
#include "tests/support/sourcetree.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace model;

namespace {

const QString Snapshot = u"resources/exchange/case-export.schema.json"_s;

} // namespace

class ExportSchemaTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    // UPDATE_SNAPSHOTS=1 writes the file anew after a section got a field. Then look at it, and at ExportVersion.
    void isWhatTheSnapshotSays()
    {
        const QByteArray schema = exportSchema();
        if (qEnvironmentVariableIsSet("UPDATE_SNAPSHOTS")) {
            QFile file(QString::fromUtf8(MELDWIJZER_SOURCE_DIR) + u'/' + Snapshot);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(schema);
        }
        QCOMPARE(QString::fromUtf8(schema), tests::readSource(Snapshot));
    }

    void namesEveryFieldOfEverySection()
    {
        const QJsonObject definitions = QJsonDocument::fromJson(exportSchema()).object()[u"definitions"].toObject();
        for (const SectionColumns &section : allSections()) {
            const QString name = u"section_"_s + QString::fromLatin1(section.section.name);
            const QJsonObject properties = definitions[name].toObject()[u"properties"].toObject();
            for (const QString &column : section.names())
                QVERIFY2(properties.contains(column), qPrintable(name + u'.' + column));
            QCOMPARE(properties.contains(u"retracted"_s), section.section.cardinality == Section::Many);
        }
    }
};

QTEST_GUILESS_MAIN(ExportSchemaTest)
#include "exportschematest.moc"
