// SPDX-License-Identifier: EUPL-1.2
#include "model/letter/caseletter.h"

#include "model/core/columns.h"
#include "model/exchange/sectioncolumns.h"
#include "model/letter/fieldwords.h"
#include "tests/support/quiettest.h"
#include "tests/support/testwork.h"

using namespace model;
using namespace Qt::StringLiterals;
using tests::TestWork;

namespace {

const QDate Today(2026, 6, 17);

QStringList allNames()
{
    QStringList names;
    for (const SectionColumns &section : allSections())
        names << QLatin1StringView(section.section.name);
    return names;
}

struct Fixture
{
    TestWork work;
    CodeLists codes = CodeLists::builtIn();
    CaseId id = work->service().open();
    Gate gate{work->cases(), work->service(), work->journal(), work->clock()};

    // Goes back to the reporter: the gate asks for no consent and hides nobody, so every field should be there.
    [[nodiscard]] std::optional<Outgoing> handOver(const QString &recipient = u"REPORTER"_s,
                                                   const QStringList &sections = allNames())
    {
        Findings refusal;
        return gate.pass({.caseId = id, .recipient = recipient, .sections = sections, .purpose = u"inzage"_s}, refusal);
    }

    [[nodiscard]] Letter letter(Language language = Language::Dutch, const QStringList &sections = allNames())
    {
        return letterOf(*handOver(u"REPORTER"_s, sections), codes, work->procedure(), language, Today);
    }

    // Past the service, which would refuse what no single role may write.
    void save(auto row)
    {
        work->service().write([&] { work->sections().save(id, row); });
    }
};

// Gives each field a value that can be found again.
struct Filler
{
    const CodeLists &codes;
    QString section;

    void operator()(const Column &, std::optional<QDate> &value) const { value = QDate(2026, 5, 4); }
    void operator()(const Column &, std::optional<bool> &value) const { value = false; }
    void operator()(const Column &, std::optional<int> &value) const { value = 7; }
    void operator()(const Column &column, Code &value) const { value.value = first(column); }
    void operator()(const Column &column, Codes &value) const { value.values = {first(column)}; }
    void operator()(const Column &column, QString &value) const { value = wordOf(section, column); }
    void operator()(const Column &column, SealedText &value) const { value.text = wordOf(section, column); }
    void operator()(const Column &, RowId &) const {}

    static QString wordOf(const QString &section, const Column &column)
    {
        return u"woorden van %1 %2"_s.arg(section, QLatin1StringView(column.name));
    }
    [[nodiscard]] QString first(const Column &column) const
    {
        return codes.list(QLatin1StringView(column.list)).codes.front().code;
    }
};

void fillEverything(Fixture &f)
{
    CaseContents contents;
    contents.forEachSection([&](auto &member) {
        using Member = std::remove_cvref_t<decltype(member)>;
        if constexpr (requires { Member::section; }) {
            forEachField(member, Filler{f.codes, QLatin1StringView(Member::section.name)});
            f.save(member);
        } else {
            typename Member::value_type row;
            forEachField(row, Filler{f.codes, QLatin1StringView(Member::value_type::section.name)});
            f.save(row);
        }
    });
}

} // namespace

class CaseLetterTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void everyFieldOfEverySectionIsThereWithItsLabel()
    {
        Fixture f;
        fillEverything(f);
        const QString text = plainText(f.letter());
        QStringList missing;
        for (const SectionColumns &section : allSections())
            for (const Column &column : section.columns) {
                const QString name = QLatin1StringView(section.section.name);
                const QString columnName = QLatin1StringView(column.name);
                if (neverOnPaper(name, columnName) || column.kind == Column::Kind::Reference)
                    continue;
                if (!text.contains(fieldWord(name, columnName).nl))
                    missing << u"label of "_s + name + u'.' + columnName;
                const bool isText = column.kind == Column::Kind::Sealed || column.kind == Column::Kind::Text;
                const bool isWritten = columnName != "recorded_by"_L1; // nobody types that: it is who is at work
                if (isText && isWritten && !text.contains(Filler::wordOf(name, column)))
                    missing << u"text of "_s + name + u'.' + columnName;
            }
        QCOMPARE(missing, QStringList());
        QVERIFY(!text.contains(u"own_note"_s));
    }

    void marksOfATextAreShownAndNeverPrinted()
    {
        Fixture f;
        f.save(Intake{.account = {u"# Kop\n- een **vet** woord"_s}, .wish = {u"\\- 5 graden"_s}});
        const Letter letter = f.letter();
        QVERIFY(!plainText(letter).contains(u"**"_s));
        QVERIFY(plainText(letter).contains(u"Kop\n- een vet woord"_s));
        QVERIFY(plainText(letter).contains(u": - 5 graden"_s));
        QCOMPARE(std::count_if(letter.parts.begin(), letter.parts.end(),
                               [](const Letter::Part &part) { return std::holds_alternative<Letter::Written>(part); }),
                 1);
    }

    void codesDaysAndAnswersAreInWords()
    {
        Fixture f;
        fillEverything(f);
        const QString text = plainText(f.letter());
        const CodeEntry channel = f.codes.list(u"channel"_s).codes.front();
        QVERIFY(text.contains(u"Meldweg: "_s + channel.text.nl));
        QVERIFY(!text.contains(channel.code));
        QVERIFY(text.contains(u"Ontvangen op: 4 mei 2026"_s));
        QVERIFY(text.contains(u"Direct gevaar: Nee"_s));
        const QString english = plainText(f.letter(Language::English));
        QVERIFY(english.contains(u"Channel: "_s + channel.text.en));
        QVERIFY(english.contains(u"Received on: 4 May 2026"_s));
        QVERIFY(english.contains(u"Danger now: No"_s));
    }

    void onlyChosenSectionsAreThereAndAnEmptyOneSaysSo()
    {
        Fixture f;
        const QString text = plainText(f.letter(Language::English, {u"intake"_s, u"advice"_s}));
        QVERIFY(text.contains(u"\nReport\nNothing is recorded here."_s));
        QVERIFY(text.contains(u"\nAdvice\nNothing is recorded here."_s));
        QVERIFY(!text.contains(u"Allegations"_s));
        QVERIFY(!text.contains(u"People"_s));
    }

    void whatWasStruckThroughIsNamedButNotRepeated()
    {
        Fixture f;
        Hearing wrong{.account = {u"dit hoort bij een andere zaak"_s}};
        f.work->service().save(f.id, wrong);
        f.save(Hearing{.account = {u"dit hoort hier"_s}});
        Term term{.note = {u"verkeerd geteld"_s}};
        f.work->service().save(f.id, term);
        f.work->service().retract(Hearing::section, f.id, wrong.row.id, u"verkeerde zaak"_s);
        f.work->service().retract(Term::section, f.id, term.row.id, u"dubbel"_s);
        const QString text = plainText(f.letter());
        QVERIFY(text.contains(u"Wederhoor 1\nDoorgehaald: verkeerde zaak"_s));
        QVERIFY(!text.contains(u"andere zaak"_s));
        QVERIFY(text.contains(u"Wederhoor 2\nWat deze persoon zei: dit hoort hier"_s));
        QVERIFY(text.contains(u"1 | Doorgehaald: dubbel"_s));
        QVERIFY(!text.contains(u"verkeerd geteld"_s));
    }

    void rowsPointToEachOtherByNumberAndPseudonym()
    {
        Fixture f;
        const Party reporter = f.work->sections().all<Party>(f.id).front();
        f.save(Decision{.person = reporter.row.id, .decision = {u"besloten"_s}});
        QVERIFY(plainText(f.letter()).contains(u"Over wie: Persoon 1 (%1)"_s.arg(reporter.alias)));
        const QString without = plainText(f.letter(Language::Dutch, {u"decision"_s}));
        QVERIFY(without.contains(u"Over wie: (niet bijgevoegd)"_s));
        QVERIFY(!without.contains(reporter.alias));
    }

    void aHiddenReporterIsNowhereOnPaper()
    {
        Fixture f;
        Party reporter = f.work->sections().all<Party>(f.id).front();
        reporter.name.text = u"Zoë Kanarie"_s;
        f.work->service().save(f.id, reporter);
        f.save(Intake{.account = {u"Kanarie zegt: ik werd uitgelachen."_s}});
        f.save(Consent{.scope = {u"CONTENT"_s},
                       .recipient = {u"COMMANDER"_s},
                       .answer = {u"GIVEN"_s},
                       .givenOn = QDate(2026, 4, 2),
                       .covers = {{u"ALL"_s}}});
        const Letter letter =
            letterOf(*f.handOver(u"COMMANDER"_s), f.codes, f.work->procedure(), Language::Dutch, Today);
        const QString text = plainText(letter);
        QVERIFY(!text.contains(u"Kanarie"_s) && !text.contains(u"Zoë"_s));
        QVERIFY(text.contains(u"zegt: ik werd uitgelachen"_s));
        QVERIFY(text.contains(u"onherkenbaar"_s));
        QVERIFY(text.contains(u"Opgemaakt voor: Commandant"_s));
    }

    void theHeadSaysWhichCaseAndHowItIsMarked()
    {
        Fixture f;
        const Letter letter = f.letter();
        const QString number = f.work->cases().find(f.id)->number;
        QCOMPARE(letter.reference, number);
        QCOMPARE(letter.title, u"Zaak "_s + number);
        QCOMPARE(letter.date, Today);
        QVERIFY(letter.marking == Letter::Marking::StaffConfidential);
    }

    void theFileNameHoldsNumberRecipientAndDayOnly()
    {
        QCOMPARE(fileNameFor(u"2026-0042"_s, u"Bevoegd gezag"_s, Today), u"2026-0042_bevoegd-gezag_2026-06-17"_s);
        QCOMPARE(fileNameFor(u"../A/1"_s, u"Één; of twee"_s, Today), u"a-1_een-of-twee_2026-06-17"_s);
        QCOMPARE(fileNameFor(QString(), QString(), Today), u"2026-06-17"_s);
    }
};

QTEST_GUILESS_MAIN(CaseLetterTest)
#include "caselettertest.moc"
