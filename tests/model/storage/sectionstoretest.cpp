// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/sectionstore.h"

#include "model/casefile/casecontents.h"
#include "model/storage/query.h"
#include "tests/support/quiettest.h"
#include "tests/support/testwork.h"

using namespace model;
using namespace Qt::StringLiterals;
using tests::TestWork;

namespace {

// Some value in every field that does not point to another row.
void fill(std::optional<QDate> &day, int n)
{
    day = QDate(2026, 1, 1).addDays(n);
}
void fill(std::optional<bool> &answer, int n)
{
    answer = n % 2 == 0;
}
void fill(std::optional<int> &count, int n)
{
    count = n;
}
void fill(Code &code, int n)
{
    code.value = u"CODE_%1"_s.arg(n);
}
void fill(Codes &codes, int n)
{
    codes.values = {u"ONE_%1"_s.arg(n), u"TWO"_s};
}
void fill(QString &text, int n)
{
    text = u"@alias-%1"_s.arg(n);
}
void fill(SealedText &text, int n)
{
    text.text = u"Zoë schreef “één” ding, nummer %1\nen nog een regel 字"_s.arg(n);
}
void fill(RowId &, int) {}

template <typename T>
T filled(int seed)
{
    T value;
    forEachField(value, [&](const Column &, auto &member) { fill(member, seed++); });
    return value;
}

QByteArray wholeTable(TestWork &work, const QString &table)
{
    QByteArray all;
    Query query(work->store(), u"SELECT * FROM "_s + table);
    while (query.next())
        for (int column = 0; column < 30; ++column)
            all += query.value(column).toByteArray();
    return all;
}

} // namespace

class SectionStoreTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void everyFieldOfEverySectionComesBack()
    {
        TestWork work;
        const CaseId id = work->service().open();
        CaseContents{}.forEachSection([&](const auto &member) {
            using Member = std::remove_cvref_t<decltype(member)>;
            if constexpr (requires { Member::section; }) {
                auto value = filled<Member>(1);
                work->service().write([&] { work->sections().save(id, value); });
                QVERIFY2(work->sections().one<Member>(id) == value, Member::section.name);
            } else {
                using Row = typename Member::value_type;
                auto first = filled<Row>(1);
                auto second = filled<Row>(50);
                work->service().write([&] {
                    work->sections().save(id, first);
                    work->sections().save(id, second);
                });
                const std::vector<Row> all = work->sections().all<Row>(id);
                QVERIFY2(all.size() >= 2 && all[all.size() - 2] == first && all.back() == second, Row::section.name);
            }
        });
    }

    void textsAreNotReadableInTheTable()
    {
        TestWork work;
        const CaseId id = work->service().open();
        Intake intake{.account = {u"kanarie-in-de-mijn"_s}};
        work->service().write([&] { work->sections().save(id, intake); });
        QVERIFY(!wholeTable(work, u"intake"_s).contains("kanarie"));
    }

    void namesOnlyWhatChanged()
    {
        TestWork work;
        const CaseId id = work->service().open();
        Intake intake = filled<Intake>(1);
        Change change;
        work->service().write([&] { change = work->sections().save(id, intake); });
        intake.wish.text = u"iets anders"_s;
        intake.channel = {};
        work->service().write([&] { change = work->sections().save(id, intake); });
        QCOMPARE(change.fields, (QStringList{u"channel"_s, u"wish"_s}));
        QCOMPARE(change.contentHash.size(), 32);
    }

    void aTextMovedToAnotherColumnRowOrRevisionDoesNotOpen_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("column") << QByteArray("UPDATE conversation SET own_note = summary;");
        QTest::newRow("row") << QByteArray(
            "UPDATE conversation SET summary = (SELECT summary FROM conversation ORDER BY id DESC LIMIT 1);");
        QTest::newRow("revision") << QByteArray("UPDATE conversation SET revision = revision + 1;");
        QTest::newRow("cut off") << QByteArray("UPDATE conversation SET summary = substr(summary, 1, 30);");
    }
    void aTextMovedToAnotherColumnRowOrRevisionDoesNotOpen()
    {
        QFETCH(QByteArray, sql);
        TestWork work;
        const CaseId id = work->service().open();
        auto first = filled<Conversation>(1);
        auto second = filled<Conversation>(2);
        work->service().write([&] {
            work->sections().save(id, first);
            work->sections().save(id, second);
        });
        work->store().runScript(sql);
        QVERIFY_THROWS_EXCEPTION(Failure, (void)work->sections().all<Conversation>(id));
    }

    void anotherCasesTextDoesNotOpenHere()
    {
        TestWork work;
        const CaseId one = work->service().open();
        const CaseId two = work->service().open();
        auto talk = filled<Conversation>(1);
        work->service().write([&] { work->sections().save(one, talk); });
        work->store().runScript("UPDATE conversation SET case_id = " + QByteArray::number(two.value()) + ";");
        QVERIFY_THROWS_EXCEPTION(Failure, (void)work->sections().all<Conversation>(two));
    }

    void aRowOfAnotherCaseIsNotChanged()
    {
        TestWork work;
        const CaseId one = work->service().open();
        const CaseId two = work->service().open();
        auto talk = filled<Conversation>(1);
        work->service().write([&] { work->sections().save(one, talk); });
        QVERIFY_THROWS_EXCEPTION(Failure, work->service().write([&] { work->sections().save(two, talk); }));
    }
};

QTEST_GUILESS_MAIN(SectionStoreTest)
#include "sectionstoretest.moc"
