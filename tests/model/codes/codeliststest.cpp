// SPDX-License-Identifier: EUPL-1.2
// The lists that come with the program: all are there, complete in two languages, each code with its source.
#include "model/codes/codelists.h"

#include "model/casefile/casecontents.h"
#include "model/core/failure.h"
#include "tests/support/quiettest.h"

#include <QMap>
#include <type_traits>

using namespace Qt::StringLiterals;
using namespace model;

namespace {

// "code list named by a field" -> the field, over all sections of a case.
class FieldLists final
{
public:
    QMap<QString, QString> found;

    template <typename Section>
    void operator()(const std::vector<Section> &)
    {
        visit<Section>();
    }
    template <typename Section>
    void operator()(const Section &)
    {
        visit<Section>();
    }

private:
    template <typename Section>
    void visit()
    {
        Section::describe([this](const char *column, auto member, const char *list = nullptr) {
            using Field = std::remove_reference_t<decltype(std::declval<Section &>().*member)>;
            if constexpr (std::is_same_v<Field, Code> || std::is_same_v<Field, Codes>)
                found.insert(QString::fromLatin1(list),
                             QString::fromLatin1(Section::section.name) + u'.' + QString::fromLatin1(column));
        });
    }
};

} // namespace

class CodeListsTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void everyListIsThere();
    void aListThatIsNotThereIsOurMistake();
    void everyCodeIsComplete_data();
    void everyCodeIsComplete();
    void textsTellTheCodesApart_data() { everyCodeIsComplete_data(); }
    void textsTellTheCodesApart();
    void theGlossarysWordsAreCodes_data();
    void theGlossarysWordsAreCodes();
    void antisemitismIsCountedUnderRace();
    void theOldNameOfCommitIsNoLongerOffered();
    void everyTermOfTheTableHasAText();
    void whatWasNotReadIsMarked();
    void everyListNamedByAFieldIsThere();
};

const QStringList Expected{u"advice_kind"_s,
                           u"agreement_form"_s,
                           u"anonymity"_s,
                           u"behaviour"_s,
                           u"case_event"_s,
                           u"category"_s,
                           u"channel"_s,
                           u"closing_reason"_s,
                           u"component"_s,
                           u"consent_answer"_s,
                           u"consent_form"_s,
                           u"consent_item"_s,
                           u"consent_scope"_s,
                           u"conversation_kind"_s,
                           u"decision_answer"_s,
                           u"document_kind"_s,
                           u"duty"_s,
                           u"duty_condition"_s,
                           u"duty_decision"_s,
                           u"effect"_s,
                           u"finding"_s,
                           u"ground"_s,
                           u"measure"_s,
                           u"measure_status"_s,
                           u"medium"_s,
                           u"modality"_s,
                           u"no_measure_reason"_s,
                           u"objection_outcome"_s,
                           u"party_role"_s,
                           u"pause_kind"_s,
                           u"personnel_category"_s,
                           u"rank_group"_s,
                           u"read_back_manner"_s,
                           u"recipient"_s,
                           u"referral"_s,
                           u"report_form"_s,
                           u"reported_label"_s,
                           u"retaliation_kind"_s,
                           u"review_answer"_s,
                           u"route"_s,
                           u"term_kind"_s,
                           u"topic"_s};

void CodeListsTest::everyListIsThere()
{
    QCOMPARE(CodeLists::builtIn().names(), Expected);
}

void CodeListsTest::aListThatIsNotThereIsOurMistake()
{
    const CodeLists lists = CodeLists::builtIn();
    QVERIFY(!lists.has(u"weather"_s));
    bool thrown = false;
    try {
        (void)lists.list(u"weather"_s);
    } catch (const Failure &failure) {
        thrown = failure.kind() == Failure::Kind::Internal;
    }
    QVERIFY(thrown);
}

void CodeListsTest::everyCodeIsComplete_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : CodeLists::builtIn().names())
        QTest::newRow(qPrintable(name)) << name;
}

void CodeListsTest::everyCodeIsComplete()
{
    QFETCH(const QString, name);
    const CodeLists lists = CodeLists::builtIn();
    const CodeList &list = lists.list(name);
    QCOMPARE(list.name, name); // the file is named after its list
    QCOMPARE(list.version, 1);
    QVERIFY(!list.title.nl.isEmpty() && !list.title.en.isEmpty());
    for (const CodeEntry &entry : list.codes) {
        QVERIFY2(!entry.text.nl.isEmpty() && !entry.text.en.isEmpty(), qPrintable(entry.code));
        QVERIFY2(!entry.source.nl.isEmpty() && !entry.source.en.isEmpty(), qPrintable(entry.code));
        QVERIFY2(entry.readOn.isValid(), qPrintable(entry.code));
        QCOMPARE(entry.note.nl.isEmpty(), entry.note.en.isEmpty());
    }
}

void CodeListsTest::textsTellTheCodesApart()
{
    QFETCH(const QString, name);
    const CodeLists lists = CodeLists::builtIn();
    for (const Language language : {Language::Dutch, Language::English}) {
        QStringList texts;
        for (const CodeEntry &entry : lists.list(name).codes)
            texts.append(entry.text.in(language));
        QCOMPARE(texts.removeDuplicates(), qsizetype(0));
    }
}

void CodeListsTest::theGlossarysWordsAreCodes_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QStringList>("codes");
    const auto row = [](const char *list, const QString &codes) {
        QTest::newRow(list) << QString::fromLatin1(list) << codes.split(u' ');
    };
    row("channel", u"LINE MID COG IGK HVK KMAR OMBUDSMAN CTIVD"_s);
    row("component", u"KM KL KLU KMAR DOSCO COMMIT BS"_s);
    row("anonymity", u"ANONYMOUS CONFIDENTIAL NAMED"_s);
    row("behaviour",
        u"INTIMIDATION SEXUAL_HARASSMENT AGGRESSION STALKING BULLYING TORMENTING SLANDER DISCRIMINATION"_s);
    row("ground", u"RACE RELIGION BELIEF SEX SEXUAL_ORIENTATION NATIONALITY AGE"_s);
    row("personnel_category", u"MILITARY MILITARY_TRAINEE RESERVIST CIVILIAN EXTERNAL_HIRE"_s);
    row("party_role",
        u"REPORTER COUNSELEE COMPLAINANT PERSON_CONCERNED RESPONDENT ACCUSED_WMT PUNISHED_WMT WMT_ASSISTANT "
        "WITNESS HANDLER COMPETENT_AUTHORITY SUPPORTER THIRD_PARTY COMMANDER INVESTIGATOR "
        "LEGAL_STATUS_OFFICER SECOND_READER"_s);
    row("category", u"UNDESIRABLE_BEHAVIOUR INTEGRITY_BREACH WRONGDOING LABOUR_CONFLICT PRIVATE_SPHERE NONE"_s);
    row("finding", u"ESTABLISHED PLAUSIBLE NOT_PLAUSIBLE UNDETERMINED"_s);
    row("consent_scope", u"CONTENT IDENTITY"_s);
    row("consent_form", u"SPOKEN WRITTEN"_s);
    row("consent_answer", u"GIVEN REFUSED WITHDRAWN"_s);
    row("recipient",
        u"COID COMMANDER SG COG KMAR OM HVK LEGAL_STATUS PERSON_CONCERNED REPORTER IGK INVESTIGATOR OWN_ARCHIVE"_s);
    row("medium", u"IN_PERSON PHONE VIDEO WRITTEN OTHER"_s);
    row("route",
        u"SELF_ADDRESS INFORMAL_TALK MEDIATION REPORT_LINE REPORT_MID COMPLAINT_COG CRIMINAL_REPORT HVK NONE"_s);
    row("advice_kind", u"TALK MEDIATION FACT_FINDING INVESTIGATION COG CRIMINAL_REPORT AWARENESS_TALK MEASURE NONE"_s);
    row("decision_answer", u"FOLLOWED PARTLY NOT_FOLLOWED NO_ADVICE"_s);
    row("measure", u"AWARENESS_TALK PERFORMANCE_TRACK AMBTSBERICHT WMT_REPRIMAND WMT_FINE WMT_DUTY WMT_CONFINEMENT "
                   "BARD_REPRIMAND SUSPENSION DISMISSAL TRANSFER CULTURE_INQUIRY MEDIATION NONE"_s);
    row("measure_status", u"ORDERED PLANNED CARRIED_OUT NOT_CARRIED_OUT"_s);
    row("effect", u"REACHED PARTLY NOT_REACHED TOO_EARLY"_s);
    row("review_answer", u"YES NO UNCERTAIN"_s);
}

void CodeListsTest::theGlossarysWordsAreCodes()
{
    QFETCH(const QString, list);
    QFETCH(const QStringList, codes);
    const CodeLists lists = CodeLists::builtIn();
    for (const QString &code : codes)
        QVERIFY2(lists.list(list).find(code), qPrintable(code));
}

void CodeListsTest::antisemitismIsCountedUnderRace()
{
    const CodeList grounds = builtInCodeList(u"ground"_s);
    QVERIFY(grounds.isWithin(u"RACE_ANTISEMITISM"_s, u"RACE"_s));
    QVERIFY(grounds.isWithin(u"RACE_ANTI_MUSLIM"_s, u"RACE"_s));
    QVERIFY(!grounds.isWithin(u"RELIGION_MUSLIM"_s, u"RACE"_s)); // nobody is made to choose: both may be ticked
}

void CodeListsTest::theOldNameOfCommitIsNoLongerOffered()
{
    const CodeList components = builtInCodeList(u"component"_s);
    QVERIFY(components.find(u"DMO"_s)->isValidOn(QDate(2023, 4, 24)));
    QVERIFY(!components.find(u"COMMIT"_s)->isValidOn(QDate(2023, 4, 24)));
    QVERIFY(!components.find(u"DMO"_s)->isValidOn(QDate(2023, 4, 25)));
    QVERIFY(components.find(u"COMMIT"_s)->isValidOn(QDate(2023, 4, 25)));
    QVERIFY(components.text(u"DMO"_s, Language::Dutch).contains(u"DMO"_s)); // old cases still read it
}

void CodeListsTest::everyTermOfTheTableHasAText()
{
    const CodeList terms = builtInCodeList(u"term_kind"_s);
    for (int i = 1; i <= 32; ++i)
        QVERIFY2(terms.find(u"T%1"_s.arg(i)), qPrintable(QString::number(i)));
    QVERIFY(terms.find(u"T13"_s)->source.nl.contains(u"6:7"_s));
}

// domain.md marks what is own knowledge; the program must not look surer than its source.
void CodeListsTest::whatWasNotReadIsMarked()
{
    const CodeLists lists = CodeLists::builtIn();
    QVERIFY(lists.list(u"ground"_s).find(u"RACE"_s)->unsure);
    QVERIFY(lists.list(u"rank_group"_s).find(u"NCO"_s)->unsure);
    QVERIFY(lists.list(u"personnel_category"_s).find(u"SERVICE_YEAR"_s)->unsure);
    QVERIFY(!lists.list(u"retaliation_kind"_s).find(u"DEMOTION"_s)->unsure);
    QVERIFY(!lists.list(u"term_kind"_s).find(u"T1"_s)->unsure);
}

void CodeListsTest::everyListNamedByAFieldIsThere()
{
    const CodeLists lists = CodeLists::builtIn();
    FieldLists fields;
    CaseContents().forEachSection(fields);
    QVERIFY(fields.found.size() > 20);
    for (auto it = fields.found.begin(); it != fields.found.end(); ++it)
        QVERIFY2(lists.has(it.key()), qPrintable(it.value() + u" names the list "_s + it.key()));
}

QTEST_GUILESS_MAIN(CodeListsTest)
#include "codeliststest.moc"
