// SPDX-License-Identifier: EUPL-1.2
#include "views/search/searchhelp.h"

namespace views {

using namespace Qt::StringLiterals;

std::vector<SearchHelp::Line> SearchHelp::lines()
{
    return {
        {tr("canteen remark"), tr("both words, in the same text; capitals and accents do not matter")},
        {tr("wo*"), tr("every word that begins with wo")},
        {tr("\"rude joke\""), tr("exactly these words, in this order")},
        {tr("canteen -rota"), tr("texts without the word after the minus")},
        {tr("@reporter-42"), tr("a pseudonym; a case number works too")},
        {tr("phase:advice"), tr("only cases in that phase")},
        {tr("role:witness"), tr("only cases in which somebody has that role")},
        {tr("channel:counsellor"), tr("only what came in that way; also unit: and state:")},
        {tr("term:late"), tr("late, soon, none, or a kind of term")},
    };
}

QString SearchHelp::html()
{
    QString rows;
    for (const Line &line : lines())
        rows += u"<tr><td><b>%1</b>&nbsp;&nbsp;&nbsp;</td><td>%2</td></tr>"_s.arg(line.example.toHtmlEscaped(),
                                                                                  line.meaning.toHtmlEscaped());
    return u"<table cellpadding=\"2\">%1</table><p>%2</p>"_s.arg(
        rows, tr("A minus before a filter leaves those cases out. Names are found whole, through the register of "
                 "persons. What you search for is written down nowhere; that you searched is.")
                  .toHtmlEscaped());
}

} // namespace views
