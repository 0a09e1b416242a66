// SPDX-License-Identifier: EUPL-1.2
#include "model/document/document.h"

#include "model/core/checks.h"
#include "model/core/rows.h"
#include "model/workflow/facts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace model {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(model::Document)
};

} // namespace

Findings validate(const Document &document, QDate today)
{
    Checks check(Document::section, today);
    check.values(document);
    const bool isWritten =
        document.kind.isKnown() || document.datedOn || document.source.isKnown() || document.note.isKnown();
    check.missing(isWritten && document.name.text.trimmed().isEmpty(), "name", Text::tr("The document has no name."));
    return check.findings();
}

void addFacts(const std::vector<Document> &all, Facts &facts)
{
    facts.set(u"document.any"_s, anyRow(all));
}

} // namespace model
