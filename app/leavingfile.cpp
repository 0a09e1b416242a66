// SPDX-License-Identifier: EUPL-1.2
#include "app/leavingfile.h"

#include "model/casefile/termkeeper.h"
#include "model/exchange/termcalendar.h"
#include "model/letter/caseletter.h"
#include "views/letter/letterpdf.h"

namespace app {

using namespace Qt::StringLiterals;
using namespace model;

QByteArray fileOf(const Outgoing &outgoing, Casework &work, const CodeLists &codes, Language language)
{
    if (outgoing.departure().form == Departure::Form::Calendar)
        return iCalendarOf(calendarDaysOf(outgoing, work.terms().termsOf(outgoing.file().id), codes, language),
                           work.clock().now(), language);
    return views::pdfOf(letterOf(outgoing, codes, work.procedure(), language, work.clock().today()));
}

QByteArray fileOf(const OutgoingTerms &outgoing, Casework &work, const CodeLists &codes, Language language)
{
    return iCalendarOf(calendarDaysOf(outgoing, codes, language), work.clock().now(), language);
}

QString suffixOf(Departure::Form form)
{
    return form == Departure::Form::Calendar ? u".ics"_s : u".pdf"_s;
}

} // namespace app
