// SPDX-License-Identifier: EUPL-1.2
#include "model/search/indexedtexts.h"

#include "model/casefile/casecontents.h"
#include "tests/support/quiettest.h"

#include <set>

using namespace model;
using namespace Qt::StringLiterals;

class IndexedTextsTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void everySectionWithASealedTextHasANumberOfItsOwn()
    {
        const std::vector<IndexedSection> sections = indexedSections(Role::Adviser);
        std::set<int> numbers;
        QStringList names;
        for (const IndexedSection &each : sections) {
            QVERIFY(each.number >= 0 && each.number < 32);
            numbers.insert(each.number);
            names << QLatin1String(each.section.name);
        }
        QCOMPARE(numbers.size(), sections.size());
        CaseContents().forEachSection([&](auto &member) {
            using Member = std::remove_cvref_t<decltype(member)>;
            const auto check = [&](const Section &section, const std::vector<Column> &columns) {
                const bool sealed = std::any_of(columns.begin(), columns.end(), [](const Column &column) {
                    return column.kind == Column::Kind::Sealed;
                });
                QVERIFY2(!sealed || names.contains(QLatin1String(section.name)), section.name);
            };
            if constexpr (requires { Member::section; })
                check(Member::section, columnsOf<Member>());
            else
                check(Member::value_type::section, columnsOf<typename Member::value_type>());
        });
    }

    void numbersThatStandInIndexesNeverChange()
    {
        for (const IndexedSection &each : indexedSections(Role::Adviser)) {
            if (qstrcmp(each.section.name, "intake") == 0)
                QCOMPARE(each.number, 0);
            if (qstrcmp(each.section.name, "conversation") == 0)
                QCOMPARE(each.number, 5);
            if (qstrcmp(each.section.name, "term") == 0)
                QCOMPARE(each.number, 18);
        }
    }
};

QTEST_GUILESS_MAIN(IndexedTextsTest)
#include "indexedtextstest.moc"
