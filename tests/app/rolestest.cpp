// SPDX-License-Identifier: EUPL-1.2
// The whole table of role and action (architecture D8): what a role may not do is absent from its screen and refused
// by the core. packaging/docs/roles.md is that table; UPDATE_SNAPSHOTS=1 writes it anew, read the difference before.
#include "app/sections.h"
#include "model/casefile/crossfacts.h"
#include "model/core/failure.h"
#include "model/exchange/codewords.h"
#include "model/exchange/registerimport.h"
#include "model/exchange/sectioncolumns.h"
#include "model/letter/fieldwords.h"
#include "model/workflow/procedures.h"
#include "tests/support/pagecontexts.h"
#include "tests/support/quiettest.h"
#include "tests/support/testwork.h"

#include <QBuffer>
#include <QFile>

using namespace model;
using namespace Qt::StringLiterals;
using tests::TestWork;

namespace {

constexpr std::array Roles{Role::Counsellor, Role::Adviser, Role::Investigator, Role::Legal};

// True: it was done. False: it was refused, in a sentence.
bool isDone(const std::function<void()> &act)
{
    try {
        act();
        return true;
    } catch (const Failure &failure) {
        return failure.kind() != Failure::Kind::Conflict || failure.userText().isEmpty();
    }
}

// Each section by name: may it be saved by the core of a vault of this role?
std::map<QString, bool> savedBy(TestWork &work, CaseId id)
{
    std::map<QString, bool> saved;
    CaseContents empty;
    empty.forEachSection([&](auto &member) {
        using Member = std::remove_cvref_t<decltype(member)>;
        if constexpr (requires { Member::section; }) {
            saved[QLatin1StringView(Member::section.name)] = isDone([&] { work->service().save(id, member); });
        } else {
            typename Member::value_type row;
            saved[QLatin1StringView(Member::value_type::section.name)] = isDone([&] { work->service().save(id, row); });
        }
    });
    return saved;
}

bool importsRegister(TestWork &work)
{
    const WordsOfList words = wordsOf(CodeLists::builtIn());
    QByteArray header;
    QBuffer file(&header);
    file.open(QIODevice::ReadOnly);
    RegisterImport import(*work, openImportMapping(u"builtin:oversight-register"_s, words), words);
    try {
        static_cast<void>(import.check(file, u"register.csv"_s));
    } catch (const Failure &failure) {
        return failure.kind() != Failure::Kind::Conflict; // an empty file is another matter
    }
    return true;
}

// One line of the table: yes or no per role.
struct Line
{
    QString act;
    std::array<bool, Roles.size()> may{};
};

QByteArray written(const std::vector<Line> &lines)
{
    QByteArray text = "# What each role may do\n\n"
                      "What a role may not do is absent from its screen and refused by the core (architecture D8). "
                      "This table is made by\n"
                      "tests/app/rolestest.cpp from what the program does; nobody types it.\n\n| |";
    for (const Role role : Roles)
        text += ' ' + roleName(role).toUtf8() + " |";
    text += "\n|---|---|---|---|---|\n";
    for (const Line &line : lines) {
        text += "| " + line.act.toUtf8() + " |";
        for (const bool may : line.may)
            text += may ? " yes |" : " no |";
        text += '\n';
    }
    return text;
}

std::vector<Line> tableOfTheCore()
{
    std::vector<Line> lines;
    for (const SectionColumns &section : allSections())
        lines.push_back({u"write in: "_s + sectionWord(QLatin1StringView(section.section.name)).en});
    lines.push_back({u"import a register"_s});
    for (size_t role = 0; role < Roles.size(); ++role) {
        TestWork work(Roles[role]);
        const CaseId id = work->service().open();
        const std::map<QString, bool> saved = savedBy(work, id);
        for (size_t i = 0; i < allSections().size(); ++i)
            lines[i].may[role] = saved.at(QLatin1StringView(allSections()[i].section.name));
        lines.back().may[role] = importsRegister(work);
    }
    return lines;
}

} // namespace

class RolesTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void theTableOfRoleAndActionIsThatOfThePapers()
    {
        const QByteArray table = written(tableOfTheCore());
        QFile paper(QStringLiteral(MELDWIJZER_SOURCE_DIR "/packaging/docs/roles.md"));
        if (qEnvironmentVariableIsSet("UPDATE_SNAPSHOTS")) {
            QVERIFY(paper.open(QIODevice::WriteOnly));
            paper.write(table);
            return;
        }
        QVERIFY(paper.open(QIODevice::ReadOnly));
        QCOMPARE(table, paper.readAll());
    }

    void whatTheCoreRefusesIsAbsentFromTheScreen_data() { everyRole(); }
    void whatTheCoreRefusesIsAbsentFromTheScreen()
    {
        QFETCH(int, role);
        TestWork work{Role(role)};
        const CaseId id = work->service().open();
        QStringList may;
        for (const auto &[section, isSaved] : savedBy(work, id))
            if (isSaved)
                may << section;
        QStringList shown;
        QWidget parent;
        const Procedure procedure = builtInProcedure(Role(role), emptyFacts());
        for (const auto &binding : app::bindSections(tests::testContext(Role(role)), procedure.pages(), &parent))
            shown << QLatin1StringView(binding->section().name);
        shown.sort();
        QCOMPARE(may, shown);
    }

    void aCounsellorKeepsNoInvestigationNoAdviceNoDecisionAndNoMeasure()
    {
        TestWork work(Role::Counsellor);
        const CaseId id = work->service().open();
        std::map<QString, bool> saved = savedBy(work, id);
        for (const QString &section : {u"intake"_s, u"triage"_s, u"investigation"_s, u"hearing"_s, u"advice"_s,
                                       u"decision"_s, u"review"_s, u"measure"_s, u"objection"_s, u"evaluation"_s})
            QVERIFY2(!saved.at(section), qPrintable(section));
        QVERIFY(!importsRegister(work));
        QCOMPARE(work->service().contents(id).measures.size(), 0U); // refused is not half saved
    }

    void aRowOfASectionThatIsNotKeptIsNeitherStruckNorRestored()
    {
        TestWork work(Role::Counsellor);
        const CaseId id = work->service().open();
        QVERIFY(!isDone([&] { work->service().retract(Measure::section, id, RowId(1), u"reden"_s); }));
        QVERIFY(!isDone([&] { work->service().restore(Measure::section, id, RowId(1)); }));
    }

private:
    static void everyRole()
    {
        QTest::addColumn<int>("role");
        for (const Role role : Roles)
            QTest::newRow(qPrintable(roleName(role))) << int(role);
    }
};

QTEST_MAIN(RolesTest)
#include "rolestest.moc"
