// SPDX-License-Identifier: EUPL-1.2
#include "model/letter/letter.h"

namespace model {

using namespace Qt::StringLiterals;

namespace {

struct InWords
{
    QStringList &lines;

    void operator()(const Letter::Heading &heading) const { lines << QString() << heading.text; }
    void operator()(const Letter::Text &text) const { lines << text.text; }
    void operator()(const Letter::Labelled &labelled) const { lines << labelled.label + u": "_s + labelled.value; }
    void operator()(const Letter::Written &written) const
    {
        lines << written.label + u": "_s + plainNote(writeNote(written.note));
    }
    void operator()(const Letter::Table &table) const
    {
        lines << table.heads.join(u" | "_s);
        for (const QStringList &row : table.rows)
            lines << row.join(u" | "_s);
    }
};

} // namespace

QString markingText(Letter::Marking marking, Language language)
{
    const bool dutch = language == Language::Dutch;
    if (marking == Letter::Marking::StaffConfidential)
        return dutch ? u"Personeelsvertrouwelijk"_s : u"Staff confidential"_s;
    return dutch ? u"Vertrouwelijk"_s : u"Confidential"_s;
}

QString plainText(const Letter &letter)
{
    QStringList lines{letter.title, letter.reference, markingText(letter.marking, letter.language),
                      dateInWords(letter.date, letter.language)};
    for (const Letter::Part &part : letter.parts)
        std::visit(InWords{lines}, part);
    return lines.join(u'\n');
}

} // namespace model
