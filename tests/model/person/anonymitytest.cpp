// SPDX-License-Identifier: EUPL-1.2
#include "model/person/anonymity.h"

#include "model/casefile/casecontents.h"
#include "model/casefile/crossfindings.h"
#include "model/codes/codelists.h"
#include "tests/support/quiettest.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace model;

namespace {

CaseContents reported(const QString &anonymity, const QString &name)
{
    CaseContents contents;
    contents.intake.anonymity = {anonymity};
    contents.parties = {{.role = {u"REPORTER"_s}, .alias = u"@melder-1"_s, .name = {name}}};
    return contents;
}

bool isFound(const CaseContents &contents)
{
    const Findings findings = crossFindings(contents, QDate(2026, 11, 24), Language::English);
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding &finding) { return finding.text == anonymousNameText(); });
}

} // namespace

class AnonymityTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void theWordsAreInTheirList()
    {
        const CodeList list = builtInCodeList(u"anonymity"_s);
        QVERIFY(list.find(u"ANONYMOUS"_s) && list.find(u"CONFIDENTIAL"_s) && list.find(u"NAMED"_s));
        QVERIFY(builtInCodeList(u"party_role"_s).find(u"REPORTER"_s));
    }

    void onlyTheReporterOfAnAnonymousReportHasNoName()
    {
        const Intake anonymous{.anonymity = {u"ANONYMOUS"_s}};
        QVERIFY(!mayHaveName(anonymous, {.role = {u"REPORTER"_s}}));
        QVERIFY(mayHaveName(anonymous, {.role = {u"WITNESS"_s}}));
        QVERIFY(mayHaveName({.anonymity = {u"CONFIDENTIAL"_s}}, {.role = {u"REPORTER"_s}}));
        QVERIFY(mayHaveName({}, {.role = {u"REPORTER"_s}}));
    }

    void aKnownNameMakesAReportConfidential()
    {
        const CaseContents inNameOnly = reported(u"ANONYMOUS"_s, u"Zoë Kanarie"_s);
        QVERIFY(isAnonymousInNameOnly(inNameOnly.intake, inNameOnly.parties));
        QCOMPARE(anonymityOf(inNameOnly.intake, inNameOnly.parties).value, u"CONFIDENTIAL"_s);
        QVERIFY(isFound(inNameOnly));
        const CaseContents really = reported(u"ANONYMOUS"_s, {});
        QCOMPARE(anonymityOf(really.intake, really.parties).value, u"ANONYMOUS"_s);
        QVERIFY(!isFound(really));
        QVERIFY(!isFound(reported(u"CONFIDENTIAL"_s, u"Zoë Kanarie"_s)));
    }
};

QTEST_GUILESS_MAIN(AnonymityTest)
#include "anonymitytest.moc"
