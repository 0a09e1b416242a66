// SPDX-License-Identifier: EUPL-1.2
#include "views/search/resulthtml.h"

namespace views {

using namespace Qt::StringLiterals;

namespace {

// The highlight of the palette, thinned: the text on it keeps its own colour and stays readable in light and dark.
QColor markColour(const QPalette &palette)
{
    const QColor strong = palette.color(QPalette::Highlight);
    const QColor base = palette.color(QPalette::Base);
    const auto mix = [](int a, int b) { return (a + 3 * b) / 4; };
    return {mix(strong.red(), base.red()), mix(strong.green(), base.green()), mix(strong.blue(), base.blue())};
}

QString linked(const QString &link, const QString &html, const QPalette &palette)
{
    if (link.isEmpty())
        return html;
    return u"<a href=\"%1\" style=\"color:%2; text-decoration:underline\">%3</a>"_s.arg(
        link.toHtmlEscaped(), palette.color(QPalette::Text).name(), html);
}

QString lineHtml(const SearchView::Line &line, const QPalette &palette)
{
    const QString text = markedHtml(line.snippet, palette);
    QString label = linked(line.link, line.label.toHtmlEscaped(), palette);
    if (line.isRetracted)
        label += u" · "_s + SearchView::tr("retracted").toHtmlEscaped();
    const QString shown = line.isRetracted ? u"<s>%1</s>"_s.arg(text) : text;
    return u"<p style=\"margin:2px 0 2px 16px\">%1</p>"_s.arg(label.isEmpty() ? shown : label + u"<br>"_s + shown);
}

} // namespace

QString markedHtml(const model::Snippet &snippet, const QPalette &palette)
{
    QString html;
    qsizetype at = 0;
    for (const model::Mark &mark : snippet.marks) {
        html += snippet.text.mid(at, mark.at - at).toHtmlEscaped();
        html += u"<b style=\"background-color:%1\">%2</b>"_s.arg(
            markColour(palette).name(), snippet.text.mid(mark.at, mark.length).toHtmlEscaped());
        at = mark.at + mark.length;
    }
    return html + snippet.text.mid(at).toHtmlEscaped();
}

QString resultHtml(const std::vector<SearchView::Group> &groups, const QPalette &palette)
{
    QString html;
    for (const SearchView::Group &group : groups) {
        html += u"<p style=\"margin:14px 0 2px 0\"><b>%1</b> &nbsp; %2</p>"_s.arg(
            linked(group.link, group.title.toHtmlEscaped(), palette), group.caption.toHtmlEscaped());
        for (const SearchView::Line &line : group.lines)
            html += lineHtml(line, palette);
        if (group.more > 0)
            html += u"<p style=\"margin:2px 0 2px 16px\">%1</p>"_s.arg(
                SearchView::tr("%n more in this case", nullptr, group.more).toHtmlEscaped());
    }
    return html;
}

} // namespace views
