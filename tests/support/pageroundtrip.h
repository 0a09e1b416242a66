// SPDX-License-Identifier: EUPL-1.2
// What every page of a case promises, checked for one section in one call: what is filled comes back, labels have
// buddies and letters of their own, everything that takes the focus has a name, read-only is read-only, and edited()
// tells of the user's changes and of nothing else.
#pragma once

#include "tests/support/pagecontexts.h"
#include "views/casefile/manypage.h"
#include "views/casefile/onepage.h"

#include <QAccessible>
#include <QLabel>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

namespace tests {

// A value in which every field is filled, each with something of its own. Codes use words of testChoices().
template <typename T>
[[nodiscard]] T filledWith(int seed)
{
    T value;
    int n = seed;
    T::describe([&](const char *column, auto member, const char * = nullptr) {
        using Member = std::remove_reference_t<decltype(value.*member)>;
        const QString name = QString::fromLatin1(column);
        const QString word = QStringList{QStringLiteral("ONE"), QStringLiteral("TWO"), QStringLiteral("THREE")}[n % 3];
        if constexpr (std::is_same_v<Member, std::optional<QDate>>)
            value.*member = QDate(2026, 1, 1).addDays(n);
        else if constexpr (std::is_same_v<Member, std::optional<bool>>)
            value.*member = n % 2 == 0;
        else if constexpr (std::is_same_v<Member, std::optional<int>>)
            value.*member = n;
        else if constexpr (std::is_same_v<Member, model::Code>)
            (value.*member).value = word;
        else if constexpr (std::is_same_v<Member, model::Codes>)
            (value.*member).values = {word};
        else if constexpr (std::is_same_v<Member, model::SealedText>)
            (value.*member).text = QStringLiteral("%1\u00a0%2 één\nregel").arg(name).arg(n);
        else if constexpr (std::is_same_v<Member, model::RowId>)
            value.*member = model::RowId(n + 1);
        else
            value.*member = QStringLiteral("%1 %2").arg(name).arg(n);
        ++n;
    });
    if constexpr (requires { value.row.id; })
        value.row.id = model::RowId(seed + 1);
    return value;
}

// Every kind of field is changed once, as a user does; says how many changes were made.
int changeEverything(QWidget &page);
void checkLabels(QWidget &page);
void checkNames(QWidget &page);

template <typename Page, typename T>
void fillPage(Page &page, const T &value)
{
    if constexpr (requires { page.rows(); })
        page.fill(std::vector<T>{value});
    else
        page.fill(value);
}

template <typename Page>
[[nodiscard]] auto valueOf(const Page &page)
{
    if constexpr (requires { page.rows(); })
        return page.current();
    else
        return page.value();
}

template <typename Page, typename T>
void checkPage(const views::PageContext &context = testContext())
{
    Page page(context);
    page.show();
    QSignalSpy edited(&page, &views::SectionPage::edited);
    const T filled = filledWith<T>(0);
    fillPage(page, filled);
    QVERIFY2(valueOf(page) == filled, "what was filled does not come back");
    fillPage(page, filledWith<T>(0));
    QCOMPARE(edited.count(), 0);

    page.setReadOnly(true);
    changeEverything(page);
    QVERIFY2(valueOf(page) == filled, "a read-only page was changed");
    QCOMPARE(edited.count(), 0);

    page.setReadOnly(false);
    const int changes = changeEverything(page);
    QVERIFY(changes > 0);
    QCOMPARE(edited.count(), changes);
    QVERIFY(!(valueOf(page) == filled));

    const T typed = valueOf(page);
    fillPage(page, filled); // an echo of an earlier save
    QVERIFY2(valueOf(page) == typed, "an echo of a save overwrote what was typed");
    checkLabels(page);
    checkNames(page);
    page.clear();
    QVERIFY2(valueOf(page) == T(), "something stayed behind after clearing");
}

} // namespace tests
