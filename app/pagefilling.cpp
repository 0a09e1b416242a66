// SPDX-License-Identifier: EUPL-1.2
#include "app/pagefilling.h"

#include "app/rowchoices.h"
#include "model/casefile/crossfindings.h"

#include <QCoreApplication>

namespace app {

using namespace Qt::StringLiterals;

namespace {

views::RowChoices linesOf(const QStringList &texts)
{
    views::RowChoices lines;
    for (const QString &text : texts)
        lines.append({{}, text, {}, {}});
    return lines;
}

// What the reporter called it, for the page of the triage to show beside its own words.
views::RowChoices reportedLabels(const model::CaseContents &contents, const model::CodeLists &codes,
                                 model::Language language)
{
    views::RowChoices labels;
    for (const QString &label : contents.intake.reportedLabels.values)
        labels.append({{}, codes.list(u"reported_label"_s).text(label, language), {}, {}});
    if (contents.intake.reportedAs.isKnown())
        labels.append({{}, u"“%1”"_s.arg(contents.intake.reportedAs.text), {}, {}});
    return labels;
}

} // namespace

void fillPages(const Bindings &bindings, const model::CaseContents &contents, const model::CodeLists &codes,
               const views::PageContext &context, const Asides &asides)
{
    model::Findings findings = findingsOf(contents, context.today(), context.language);
    for (const QString &section : asides.masked)
        findings.push_back({model::Finding::Severity::Notice, section + u".hidden_name"_s,
                            QCoreApplication::translate(
                                "app::PageFilling",
                                "The reporter’s name is hidden: there is no consent any more that this vault knows it. "
                                "Where it stood you see ▒▒▒. You can read this page, and edit it again once there is "
                                "new consent.")});
    for (const auto &binding : bindings) {
        for (const QString &table :
             {u"party"_s, u"conversation"_s, u"allegation"_s, u"advice"_s, u"decision"_s, u"measure"_s})
            binding->page().setChoices(table, rowChoices(table, contents, codes, context.language));
        binding->page().setChoices(u"reported"_s, reportedLabels(contents, codes, context.language));
        binding->page().setChoices(u"window"_s, linesOf(asides.disciplinaryClock));
        binding->fill(contents);
        binding->page().setFindings(findings);
    }
}

void setPagesReadOnly(const Bindings &bindings, bool readOnly, const QStringList &masked)
{
    for (const auto &binding : bindings) {
        const bool wanted = readOnly || masked.contains(QLatin1String(binding->section().name));
        if (binding->page().isReadOnly() != wanted)
            binding->page().setReadOnly(wanted);
    }
}

} // namespace app
