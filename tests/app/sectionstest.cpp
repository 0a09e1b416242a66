// SPDX-License-Identifier: EUPL-1.2
#include "app/sections.h"

#include "model/casefile/crossfacts.h"
#include "model/workflow/procedures.h"
#include "tests/support/quiettest.h"

using namespace model;
using namespace Qt::StringLiterals;

namespace {

QStringList sectionsOf(Role role)
{
    const Procedure procedure = builtInProcedure(role, emptyFacts());
    const views::PageContext context{.role = role,
                                     .today = [] { return QDate(2026, 6, 17); },
                                     .codes = [](const QString &) { return views::Choices(); },
                                     .measures = [](const Code &) { return views::Choices(); },
                                     .measureBasis = [](const Code &) { return QString(); }};
    QWidget parent;
    QStringList names;
    for (const auto &binding : app::bindSections(context, procedure.pages(), &parent))
        names += QLatin1String(binding->section().name);
    return names;
}

} // namespace

class SectionsTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void everyPageAProcedureNamesExists_data()
    {
        QTest::addColumn<int>("role");
        for (const Role role : {Role::Counsellor, Role::Adviser, Role::Investigator, Role::Legal})
            QTest::newRow(qPrintable(roleName(role))) << int(role);
    }
    void everyPageAProcedureNamesExists()
    {
        QFETCH(int, role);
        const Procedure procedure = builtInProcedure(Role(role), emptyFacts());
        const QStringList made = sectionsOf(Role(role));
        for (const QString &page : procedure.pages())
            QVERIFY2(page == u"checklist"_s || made.contains(page), qPrintable(page));
    }

    void whatARoleMayNotDoDoesNotExistForIt()
    {
        const QStringList counsellor = sectionsOf(Role::Counsellor);
        for (const QString &page : {u"measure"_s, u"decision"_s, u"investigation"_s, u"advice"_s})
            QVERIFY2(!counsellor.contains(page), qPrintable(page));
        QVERIFY(!sectionsOf(Role::Investigator).contains(u"measure"_s));
    }
};

QTEST_MAIN(SectionsTest)
#include "sectionstest.moc"
