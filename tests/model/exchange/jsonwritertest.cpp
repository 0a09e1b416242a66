// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/jsonwriter.h"
#include "model/core/failure.h"
#include "tests/support/quiettest.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace model;

namespace {

class FullDisk final : public QIODevice
{
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override { return size / 2; }
};

} // namespace

class JsonWriterTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void writesWhatQtReadsBack()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        JsonWriter json(buffer);
        const QString difficult = u"\"quote\" \\ back\nline\ttab \u0001 \u007F é 字 \U0001F600"_s;
        json.beginObject();
        json.field("text"_L1, difficult);
        json.field("number"_L1, qint64(-42));
        json.field("yes"_L1, true);
        json.field("day"_L1, std::optional(QDate(2026, 3, 18)));
        json.field("no day"_L1, std::optional<QDate>());
        json.textOrNull("unknown"_L1, QString());
        json.field("words"_L1, QStringList{u"a"_s, u"b"_s});
        json.key("rows"_L1);
        json.beginArray();
        json.beginObject();
        json.endObject();
        json.value(qint64(2));
        json.endArray();
        json.endObject();
        json.finish();

        const QJsonObject read = QJsonDocument::fromJson(buffer.data()).object();
        QCOMPARE(read[u"text"].toString(), difficult);
        QCOMPARE(read[u"number"].toInt(), -42);
        QCOMPARE(read[u"yes"].toBool(), true);
        QCOMPARE(read[u"day"].toString(), u"2026-03-18"_s);
        QVERIFY(read.contains(u"no day") && read[u"no day"].isNull());
        QVERIFY(read[u"unknown"].isNull());
        QCOMPARE(read[u"words"].toArray().size(), 2);
        QCOMPARE(read[u"rows"].toArray().size(), 2);
    }

    void keepsTheOrderItIsTold()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        JsonWriter json(buffer);
        json.beginObject();
        json.field("z"_L1, qint64(1));
        json.field("a"_L1, qint64(2));
        json.endObject();
        json.finish();
        QCOMPARE(buffer.data(), "{\n \"z\": 1,\n \"a\": 2\n}\n");
    }

    void mendsHalfALetter()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        JsonWriter json(buffer);
        json.beginArray();
        json.value(QString(QChar(0xD83D)));
        json.endArray();
        json.finish();
        QVERIFY(!QJsonDocument::fromJson(buffer.data()).isNull());
    }

    void saysThatTheDiskIsFull()
    {
        FullDisk device;
        device.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
        JsonWriter json(device);
        json.beginArray();
        json.endArray();
        QVERIFY_THROWS_EXCEPTION(Failure, json.finish());
    }
};

QTEST_GUILESS_MAIN(JsonWriterTest)
#include "jsonwritertest.moc"
