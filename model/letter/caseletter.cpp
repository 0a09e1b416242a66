// SPDX-License-Identifier: EUPL-1.2
#include "model/letter/caseletter.h"

#include "model/core/columns.h"
#include "model/letter/fieldwords.h"

namespace model {

using namespace Qt::StringLiterals;

namespace {

// A section with this few columns is read more easily as a table.
constexpr size_t ColumnsOfATable = 5;

class CaseWriter
{
public:
    CaseWriter(const Outgoing &outgoing, const CodeLists &codes, Language language, Letter &letter)
        : m_outgoing(outgoing),
          m_contents(outgoing.contents()),
          m_codes(codes),
          m_language(language),
          m_letter(letter)
    {}

    void writeFrame(const Procedure &procedure);
    // People first: the rest speaks of them by their pseudonyms.
    void writeSections()
    {
        write(m_contents.parties);
        m_contents.forEachSection([this](const auto &member) {
            if constexpr (!std::is_same_v<std::remove_cvref_t<decltype(member)>, std::vector<Party>>)
                write(member);
        });
    }

private:
    [[nodiscard]] QString say(const QString &nl, const QString &en) const
    {
        return m_language == Language::Dutch ? nl : en;
    }
    [[nodiscard]] bool isChosen(const Section &section) const
    {
        return m_outgoing.departure().sections.contains(QLatin1StringView(section.name));
    }
    void heading(const QString &text, int level) { m_letter.parts.emplace_back(Letter::Heading{text, level}); }
    void text(const QString &text) { m_letter.parts.emplace_back(Letter::Text{text}); }
    void labelled(const QString &label, const QString &value)
    {
        if (!value.isEmpty())
            m_letter.parts.emplace_back(Letter::Labelled{label, value});
    }

    void written(const QString &label, const SealedText &text)
    {
        Note note = readNote(text.text);
        if (hasMarks(note))
            m_letter.parts.emplace_back(Letter::Written{label, std::move(note)});
        else
            labelled(label, plainNote(text.text));
    }

    template <typename T>
    void write(const T &one)
    {
        if (!isChosen(T::section))
            return;
        heading(sectionWord(QLatin1StringView(T::section.name)).in(m_language), 1);
        const size_t before = m_letter.parts.size();
        writeFields(one);
        if (m_letter.parts.size() == before)
            sayNothingIsThere();
    }

    template <typename T>
    void write(const std::vector<T> &rows)
    {
        if (!isChosen(T::section))
            return;
        heading(sectionWord(QLatin1StringView(T::section.name)).in(m_language), 1);
        if (rows.empty())
            sayNothingIsThere();
        else if (columnsOf<T>().size() <= ColumnsOfATable)
            writeTable(rows);
        else
            for (size_t at = 0; at < rows.size(); ++at)
                writeRow(rows, at);
    }

    template <typename T>
    void writeRow(const std::vector<T> &rows, size_t at)
    {
        heading(nameOf(rows, at), 2);
        if (rows[at].row.retracted)
            text(struckThrough(rows[at].row));
        else
            writeFields(rows[at]);
    }

    template <typename T>
    void writeFields(const T &value)
    {
        const QString section = QLatin1StringView(T::section.name);
        forEachField(value, [&](const Column &column, const auto &member) {
            if (neverOnPaper(section, QLatin1StringView(column.name)))
                return;
            const QString label = fieldWord(section, QLatin1StringView(column.name)).in(m_language);
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(member)>, SealedText>)
                written(label, member);
            else
                labelled(label, inWords(column, member));
        });
    }

    template <typename T>
    void writeTable(const std::vector<T> &rows)
    {
        const QString section = QLatin1StringView(T::section.name);
        Letter::Table table{{say(u"Nr."_s, u"No."_s)}, {}};
        for (const Column &column : columnsOf<T>())
            if (!neverOnPaper(section, QLatin1StringView(column.name)))
                table.heads << fieldWord(section, QLatin1StringView(column.name)).in(m_language);
        for (size_t at = 0; at < rows.size(); ++at) {
            QStringList cells{QString::number(at + 1)};
            if (rows[at].row.retracted)
                cells << struckThrough(rows[at].row);
            else
                forEachField(rows[at], [&](const Column &column, const auto &member) {
                    if (!neverOnPaper(section, QLatin1StringView(column.name)))
                        cells << inWords(column, member);
                });
            while (cells.size() < table.heads.size())
                cells << QString();
            table.rows.push_back(cells);
        }
        m_letter.parts.emplace_back(std::move(table));
    }

    // "Advice 2", "Person 1 (@melder-42)": also how other rows point here.
    template <typename T>
    [[nodiscard]] QString nameOf(const std::vector<T> &rows, size_t at) const
    {
        QString name = rowWord(QLatin1StringView(T::section.name)).in(m_language) + u' ' + QString::number(at + 1);
        if constexpr (std::is_same_v<T, Party>)
            if (!rows[at].row.retracted && !rows[at].alias.isEmpty())
                name += u" ("_s + rows[at].alias + u')';
        return name;
    }

    template <typename T>
    [[nodiscard]] QString pointer(const std::vector<T> &rows, RowId id) const
    {
        for (size_t at = 0; at < rows.size(); ++at)
            if (rows[at].row.id == id)
                return nameOf(rows, at);
        return say(u"(niet bijgevoegd)"_s, u"(not included)"_s);
    }

    [[nodiscard]] QString struckThrough(const RowState &row) const
    {
        const QString mark = say(u"Doorgehaald"_s, u"Struck through"_s);
        return row.retraction.isKnown() ? mark + u": "_s + row.retraction.text : mark + u'.';
    }
    void sayNothingIsThere() { text(say(u"Hier is niets vastgelegd."_s, u"Nothing is recorded here."_s)); }

    [[nodiscard]] QString inWords(const Column &, const std::optional<QDate> &day) const
    {
        return day ? dateInWords(*day, m_language) : QString();
    }
    [[nodiscard]] QString inWords(const Column &, const std::optional<bool> &answer) const
    {
        return !answer ? QString() : *answer ? say(u"Ja"_s, u"Yes"_s) : say(u"Nee"_s, u"No"_s);
    }
    [[nodiscard]] QString inWords(const Column &, const std::optional<int> &count) const
    {
        return count ? QString::number(*count) : QString();
    }
    [[nodiscard]] QString inWords(const Column &column, const Code &code) const
    {
        return code.isKnown() ? m_codes.list(QLatin1StringView(column.list)).text(code.value, m_language) : QString();
    }
    [[nodiscard]] QString inWords(const Column &column, const Codes &codes) const
    {
        return codes.isKnown() ? m_codes.list(QLatin1StringView(column.list)).texts(codes.values, m_language)
                               : QString();
    }
    [[nodiscard]] QString inWords(const Column &, const QString &text) const { return text; }
    [[nodiscard]] QString inWords(const Column &, const SealedText &sealed) const { return plainNote(sealed.text); }
    [[nodiscard]] QString inWords(const Column &column, RowId id) const;

    const Outgoing &m_outgoing;
    const CaseContents &m_contents;
    const CodeLists &m_codes;
    Language m_language;
    Letter &m_letter;
};

QString CaseWriter::inWords(const Column &column, RowId id) const
{
    const QLatin1StringView table(column.list);
    if (!id.isValid())
        return {};
    if (table == "party"_L1)
        return pointer(m_contents.parties, id);
    if (table == "conversation"_L1)
        return pointer(m_contents.conversations, id);
    if (table == "allegation"_L1)
        return pointer(m_contents.allegations, id);
    if (table == "advice"_L1)
        return pointer(m_contents.advices, id);
    if (table == "decision"_L1)
        return pointer(m_contents.decisions, id);
    if (table == "measure"_L1)
        return pointer(m_contents.measures, id);
    return {};
}

void CaseWriter::writeFrame(const Procedure &procedure)
{
    const CaseFile &file = m_outgoing.file();
    const CodeList &recipients = m_codes.list(u"recipient"_s);
    labelled(say(u"Opgemaakt voor"_s, u"Made for"_s), recipients.text(m_outgoing.departure().recipient, m_language));
    labelled(say(u"Geopend op"_s, u"Opened on"_s), dateInWords(file.openedOn, m_language));
    labelled(say(u"Nummer in het oude register"_s, u"Number in the former register"_s), file.oldNumber);
    if (const Phase *phase = procedure.phase(file.phase))
        labelled(say(u"Fase"_s, u"Phase"_s), phase->text.in(m_language));
    if (m_outgoing.isMasked())
        text(say(u"Wie de melding deed, is in dit stuk onherkenbaar gemaakt. Waar een naam stond, staat een woord "
                 "tussen rechte haken."_s,
                 u"Who made the report has been made unrecognisable in this document. Where a name stood, there is a "
                 "word in square brackets."_s));
    text(say(
        u"Velden die niet zijn ingevuld, zijn weggelaten. Van wat is doorgehaald, staat hier alleen de reden."_s,
        u"Fields that were not filled in are left out. Of what was struck through, only the reason stands here."_s));
}

QString plainName(const QString &text)
{
    QString plain;
    for (const QChar letter : text.normalized(QString::NormalizationForm_D).toLower()) {
        if ((letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9'))
            plain += letter;
        else if (!letter.isMark() && !plain.isEmpty() && !plain.endsWith(u'-'))
            plain += u'-';
    }
    constexpr qsizetype Longest = 40;
    plain.truncate(Longest);
    while (plain.endsWith(u'-'))
        plain.chop(1);
    return plain;
}

} // namespace

Letter letterOf(const Outgoing &outgoing, const CodeLists &codes, const Procedure &procedure, Language language,
                QDate today)
{
    Letter letter;
    letter.language = language;
    letter.reference = outgoing.file().number;
    letter.title = (language == Language::Dutch ? u"Zaak %1"_s : u"Case %1"_s).arg(outgoing.file().number);
    // What a counsellor keeps is no personnel file: it is a confidence between two people.
    letter.marking =
        procedure.role == Role::Counsellor ? Letter::Marking::Confidential : Letter::Marking::StaffConfidential;
    letter.date = today;
    CaseWriter writer(outgoing, codes, language, letter);
    writer.writeFrame(procedure);
    writer.writeSections();
    return letter;
}

QString fileNameFor(const QString &caseNumber, const QString &recipient, QDate today)
{
    QStringList parts;
    for (const QString &part : {plainName(caseNumber), plainName(recipient), today.toString(Qt::ISODate)})
        if (!part.isEmpty())
            parts << part;
    return parts.join(u'_');
}

} // namespace model
