// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/clitext.h"
#include "app/cli/commands.h"
#include "app/cli/passphraseinput.h"
#include "app/cli/standardinput.h"
#include "model/casefile/openvault.h"
#include "model/codes/codelists.h"
#include "model/exchange/jsonwriter.h"

#include <QBuffer>
#include <limits>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using model::Failure;
using model::SearchAnswer;

constexpr int MostTyped = 1000; // as in the window
constexpr int Page = 200;       // cases
constexpr int MostCases = 1000; // unless asked otherwise

// One thing that was found: a text of a case, a quick note, or a case as a whole.
struct Found
{
    QString number;
    QString alias;
    QString section; // "conversation", "quick_note"; empty: the case itself
    QString field;
    qint64 row = 0;
    bool isRetracted = false;
    QString text; // a piece of it; only shown when that was asked
};

std::vector<Found> foundIn(const SearchAnswer &answer)
{
    std::vector<Found> all;
    for (const model::CaseMatch &match : answer.named)
        all.push_back({match.file.number,
                       match.file.alias,
                       match.partyRole.isEmpty() ? u"case_file"_s : u"party"_s,
                       match.partyRole.isEmpty() ? u"number"_s : u"name"_s,
                       0,
                       false,
                       {}});
    for (const model::NoteHit &note : answer.notes)
        all.push_back({{}, {}, u"quick_note"_s, u"text"_s, note.id.value(), false, note.snippet.text});
    for (const model::CaseHits &hits : answer.cases) {
        for (const model::TextHit &text : hits.texts)
            all.push_back({hits.file.number, hits.file.alias, text.section, text.column, text.row.value(),
                           text.isRetracted, text.snippet.text});
        if (hits.texts.empty()) // by filters alone
            all.push_back({hits.file.number, hits.file.alias, {}, {}, 0, false, {}});
    }
    return all;
}

// Writes what is found, as lines parted by tabs or as JSON.
class Writer final
{
public:
    explicit Writer(const Invocation &call)
        : m_call(call),
          m_isJson(call.has(u"json"_s)),
          m_withText(call.has(u"with-text"_s)),
          m_json(m_buffer)
    {
        m_buffer.open(QIODevice::WriteOnly);
        const QString head = u"number\talias\tsection\tfield\trow\tretracted"_s;
        if (m_isJson)
            m_json.beginArray();
        else
            m_call.console().out(m_withText ? head + u"\ttext"_s : head);
    }

    void write(const Found &found)
    {
        if (m_isJson)
            return writeJson(found);
        QStringList cells{found.number, found.alias, found.section, found.field};
        cells << (found.row > 0 ? QString::number(found.row) : QString());
        cells << (found.isRetracted ? u"retracted"_s : QString());
        if (m_withText)
            cells << found.text;
        m_call.console().out(cells.join(u'\t'));
    }
    void finish()
    {
        if (!m_isJson)
            return;
        m_json.endArray();
        m_json.finish();
        m_call.console().out(QString::fromUtf8(m_buffer.data()).trimmed());
    }

private:
    void writeJson(const Found &found)
    {
        m_json.beginObject();
        m_json.textOrNull("number"_L1, found.number);
        m_json.textOrNull("alias"_L1, found.alias);
        m_json.textOrNull("section"_L1, found.section);
        m_json.textOrNull("field"_L1, found.field);
        m_json.key("row"_L1);
        if (found.row > 0)
            m_json.value(found.row);
        else
            m_json.null();
        m_json.field("retracted"_L1, found.isRetracted);
        if (m_withText)
            m_json.textOrNull("text"_L1, found.text);
        m_json.endObject();
    }

    const Invocation &m_call;
    const bool m_isJson;
    const bool m_withText;
    QBuffer m_buffer;
    model::JsonWriter m_json;
};

// Everything that is found, page by page; how many texts did not open.
int writeAll(const Invocation &call, model::Casework &work, model::SearchRequest request, int most)
{
    Writer writer(call);
    int cases = 0;
    int unopened = 0;
    for (bool hasMore = true; hasMore;) {
        request.cases = std::min(Page, most - cases);
        const SearchAnswer answer = work.search().find(request, call.clock().today(), call.longWork());
        for (const Found &found : foundIn(answer))
            writer.write(found);
        cases += int(answer.cases.size());
        unopened += answer.unopened;
        hasMore = answer.hasMore && cases < most;
        if (answer.hasMore && !hasMore)
            call.console().note(CliText::tr("These are the newest %1 cases; there are more (--most).").arg(cases));
        request.before = answer.cases.empty() ? model::CaseId() : answer.cases.back().file.id;
    }
    writer.finish();
    return unopened;
}

void writeDown(model::Casework &work) // that somebody searched; never for what
{
    work.service().write([&] { work.journal().record({.action = u"search_made"_s, .subject = u"text"_s}); });
}

ExitCode search(const Invocation &call)
{
    if (call.value(u"passphrase-file"_s) == "-"_L1)
        return refuseUsage(call, CliText::tr("The question comes from standard input, so the passphrase cannot."));
    bool isNumber = true;
    const int most = call.has(u"most"_s) ? call.value(u"most"_s).toInt(&isNumber) : MostCases;
    if (!isNumber || most < 1)
        return refuseUsage(call, CliText::tr("--most is a number of cases, from 1."));
    const QString typed = readStandardInput(MostTyped).trimmed();
    const model::ReadQuery read = model::readQuery(typed);
    if (!read.problem.isEmpty() || read.query.isEmpty())
        return refuseUsage(call, read.problem.isEmpty() ? CliText::tr("There is no question on standard input.")
                                                        : read.problem);
    const auto open = model::OpenVault::open(
        call.arguments[0], readPassphrase(call.value(u"passphrase-file"_s), call.console()), call.clock());
    model::Casework &work = open->work();
    const model::Conditions conditions =
        model::FilterChoices(model::CodeLists::builtIn(), work.procedure()).read(read.query.filters, call.language);
    if (!conditions.problem.isEmpty())
        return refuseUsage(call, conditions.problem);
    writeDown(work);
    work.searchIndex().makeMissing(call.longWork()); // of an older vault, once
    const int unopened = writeAll(call, work,
                                  {.query = read.query,
                                   .conditions = conditions.all,
                                   .typed = typed,
                                   .before = {},
                                   .texts = std::numeric_limits<int>::max()},
                                  most);
    if (unopened == 0)
        return ExitCode::Done;
    throw Failure(Failure::Kind::Damaged,
                  CliText::tr("%1 texts could not be opened: check the vault with “verify”.").arg(unopened));
}

} // namespace

CliCommand searchCommand()
{
    std::vector<CliOption> options{
        {u"with-text"_s,
         {},
         CliText::tr("Show the piece of text in which it was found: the output then holds case "
                     "text, and keeping it safe is up to you."),
         false},
        {u"most"_s, u"N"_s, CliText::tr("At most this many cases; without it %1.").arg(MostCases), false},
        {u"json"_s, {}, CliText::tr("Answer in JSON."), false}};
    for (const CliOption &option : commonOptions())
        options.push_back(option);
    return {u"search"_s,
            u"VAULT"_s,
            CliText::tr("Answers the question on standard input: which cases, and in which field. Newest case first."),
            std::move(options),
            {CliText::tr("A question is typed as in the window: words, wo*, \"a phrase\", -word, and the filters "
                         "phase:, role:, channel:, term:, unit: and state:. No name and no text of a case is shown "
                         "unless you ask for it. That somebody searched is written in the journal; the words are "
                         "not.")},
            search};
}

} // namespace app
