// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/termbook.h"

#include <QCryptographicHash>
#include <QFile>

using namespace Qt::StringLiterals;

namespace model {

namespace {

// Goes up when the way terms hang on a case changes, so that stored terms are counted again.
constexpr int HangingRevision = 2;

constexpr qsizetype MostRemembered = 40'000; // some 25 MB

struct Condition
{
    QLatin1StringView rule;
    unsigned needs;
    unsigned forbids;
};

// Which of the rules with the same start applies. Rules not named here need nothing.
constexpr Condition Conditions[] = {
    {"T2B"_L1, 0, TermEvent::NoWrongdoing},
    {"T4"_L1, TermEvent::Wrongdoing, 0},
    {"T8"_L1, TermEvent::Complaint, TermEvent::Committee},
    {"T8_COMMITTEE"_L1, TermEvent::Complaint | TermEvent::Committee, 0},
    {"T11"_L1, TermEvent::Complaint, 0},
    {"T13"_L1, 0, TermEvent::Grievance},
    {"T14"_L1, 0, TermEvent::Committee | TermEvent::Grievance},
    {"T14_COMMITTEE"_L1, TermEvent::Committee, 0},
    {"T19"_L1, TermEvent::Disciplinary, TermEvent::Abroad | TermEvent::Discovered | TermEvent::Prosecutor},
    {"T19_DISCOVERY"_L1, TermEvent::Disciplinary, TermEvent::Prosecutor},
    {"T19_PROSECUTOR"_L1, TermEvent::Disciplinary, 0},
    {"T19_ABROAD"_L1, TermEvent::Disciplinary | TermEvent::Abroad, TermEvent::Prosecutor},
    {"T20"_L1, TermEvent::Disciplinary, TermEvent::Inferred},
    {"T23"_L1, 0, TermEvent::Inferred},
    {"T24"_L1, TermEvent::Grievance, 0},
    {"T26"_L1, TermEvent::OfficialReport, 0},
    {"T31"_L1, 0, TermEvent::OfficialReport},
};

// Rights of persons and powers that end: past their day nobody is late, it is over.
constexpr QLatin1StringView Lapsing[] = {"T6"_L1,  "T10"_L1, "T11"_L1, "T12"_L1, "T13"_L1, "T16"_L1, "T18"_L1,
                                         "T19"_L1, "T20"_L1, "T24"_L1, "T26"_L1, "T27"_L1, "T28"_L1, "T31"_L1};

// Duties that closing the case does not end; rights do not end by it either.
constexpr QLatin1StringView OutlivingCase[] = {"T5"_L1,  "T7"_L1,  "T14"_L1,      "T17"_L1,   "T25"_L1,
                                               "T30"_L1, "T32"_L1, "CHECK_IN"_L1, "SIGNAL"_L1};

// Not T8 (it has the start of T1), nor T19: what its accusation was about is seen at T20.
constexpr QLatin1StringView MissingTheirStart[] = {
    "T1"_L1,  "T2"_L1,  "T2B"_L1, "T3"_L1,  "T4"_L1,  "T5"_L1,  "T7"_L1,  "T10"_L1, "T13"_L1, "T14"_L1,   "T17"_L1,
    "T18"_L1, "T20"_L1, "T23"_L1, "T24"_L1, "T26"_L1, "T28"_L1, "T30"_L1, "T31"_L1, "T32"_L1, "SIGNAL"_L1};

template <size_t N>
bool isOneOf(const QString &term, const QLatin1StringView (&list)[N])
{
    return std::find(std::begin(list), std::end(list), term) != std::end(list);
}

TermHook hookOf(const TermRule &rule, int index)
{
    TermHook hook{.rule = &rule,
                  .index = index,
                  .runsFrom = termFact(rule.runsFrom),
                  .metBy = termFact(rule.metBy),
                  .lapses = rule.sense != TermRule::Sense::Deadline || isOneOf(rule.term, Lapsing),
                  .missesItsStart = isOneOf(rule.term, MissingTheirStart)};
    hook.outlivesCase = hook.lapses || isOneOf(rule.term, OutlivingCase);
    for (const Condition &condition : Conditions)
        if (condition.rule == rule.id) {
            hook.needs = condition.needs;
            hook.forbids = condition.forbids;
        }
    return hook;
}

QByteArray contentOf(const QString &resource)
{
    QFile file(resource);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TermBook::TermBook(TermRules rules, DayCalendar calendar)
    : m_rules(std::move(rules)),
      m_calendar(std::move(calendar)),
      m_hooks(size_t(TermFact::None) + 1)
{
    int index = 0;
    for (const TermRule &rule : m_rules.rules()) {
        const TermHook hook = hookOf(rule, ++index);
        if (!rule.extends.isEmpty())
            m_stretchTerms << rule.term;
        if (!rule.extends.isEmpty() || hook.runsFrom == TermFact::None)
            continue;
        m_all.push_back(hook);
        m_hooks[size_t(hook.runsFrom)].push_back(hook);
    }
}

TermBook TermBook::builtIn()
{
    return TermBook(TermRules::builtIn(), DayCalendar::builtIn());
}

const TermRule *TermBook::stretching(const TermRule &rule) const
{
    for (const TermRule &each : m_rules.rules())
        if (each.extends.contains(rule.id))
            return &each;
    return nullptr;
}

bool TermBook::isStretch(const QString &term) const
{
    return m_stretchTerms.contains(term);
}

const TermAnswer &TermBook::answer(const TermHook &hook, QDate start, bool isPolicy)
{
    const quint64 key = quint64(start.toJulianDay()) * 256 + quint64(hook.index) * 2 + (isPolicy ? 1 : 0);
    const auto known = m_known.constFind(key);
    if (known != m_known.cend())
        return *known;
    if (m_known.size() >= MostRemembered)
        m_known.clear();
    if (!hook.rule->length)
        return *m_known.insert(key, TermCalculator(m_calendar).atOnce(hook.rule->source(), start));
    const TermRequest request = hook.rule->request(start);
    return *m_known.insert(key, calculate(isPolicy ? asPolicy(request) : request));
}

TermAnswer TermBook::calculate(const TermRequest &request) const
{
    return TermCalculator(m_calendar).calculate(request);
}

QString TermBook::fingerprint()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(HangingRevision));
    hash.addData(contentOf(u":/terms/terms-1.yaml"_s));
    hash.addData(contentOf(u":/terms/equated-days.yaml"_s));
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace model
