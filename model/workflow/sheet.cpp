// SPDX-License-Identifier: EUPL-1.2
#include "model/workflow/sheet.h"

#include "model/core/yamlsheet.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

const QString checklistPage = u"checklist"_s;

QStringList roleNames()
{
    return {roleName(Role::Counsellor), roleName(Role::Adviser), roleName(Role::Investigator), roleName(Role::Legal)};
}

// Reads one file; holds what every step of the reading needs.
class SheetReader final
{
    Q_DECLARE_TR_FUNCTIONS(model::SheetReader)
public:
    SheetReader(const YamlSheet &sheet, const QStringList &factNames, const QStringList &pageNames)
        : m_sheet(sheet),
          m_facts(factNames),
          m_pages(pageNames)
    {
        if (!m_pages.contains(checklistPage))
            m_pages.append(checklistPage);
    }

    Procedure read();

private:
    [[nodiscard]] Role readRole(const YamlMap &map) const;
    [[nodiscard]] Phase readPhase(const YamlNode &node);
    [[nodiscard]] Step readStep(const YamlNode &node);
    void readWhatToDo(const YamlMap &map, Step &step);
    void readWhen(const YamlMap &map, Step &step) const;
    [[nodiscard]] Basis readBasis(const YamlMap &map) const;
    [[nodiscard]] QString page(const YamlMap &map, const QString &otherwise) const;
    void checkFact(const QString &name, int line) const;
    void checkName(const QString &name, int line) const;
    void takeId(const QString &id, int line);

    void putInOrder(std::vector<Phase> &phases) const;
    void checkPhaseNames(const std::vector<Phase> &phases) const;
    [[noreturn]] void failWithCircle(const std::vector<Phase> &phases, const std::vector<Phase> &ordered) const;
    void checkReturns(const std::vector<Phase> &phases) const;

    const YamlSheet &m_sheet;
    QStringList m_facts;
    QStringList m_pages;
    QHash<QString, int> m_ids; // of phases and steps, with the line where each was named
};

Procedure SheetReader::read()
{
    const YamlMap map(m_sheet, m_sheet.root(),
                      {u"procedure"_s, u"version"_s, u"role"_s, u"in force from"_s, u"title"_s, u"phases"_s});
    Procedure procedure{.name = map.text(u"procedure"_s),
                        .version = map.number(u"version"_s),
                        .role = readRole(map),
                        .inForceFrom = map.date(u"in force from"_s),
                        .title = map.localText(u"title"_s)};
    checkName(procedure.name, map.lineOf(u"procedure"_s));
    for (const YamlNode &node : map.list(u"phases"_s))
        procedure.phases.push_back(readPhase(node));
    checkPhaseNames(procedure.phases);
    putInOrder(procedure.phases);
    checkReturns(procedure.phases);
    return procedure;
}

Role SheetReader::readRole(const YamlMap &map) const
{
    Role role = Role::Adviser;
    const QString name = map.text(u"role"_s);
    if (!roleFromName(name, role))
        m_sheet.fail(map.lineOf(u"role"_s), tr("there is no role %1").arg(name), name, roleNames());
    return role;
}

Phase SheetReader::readPhase(const YamlNode &node)
{
    const YamlMap map(
        m_sheet, node,
        {u"phase"_s, u"text"_s, u"purpose"_s, u"comes after"_s, u"may be skipped"_s, u"may return to"_s, u"steps"_s});
    Phase phase{.id = map.text(u"phase"_s),
                .text = map.localText(u"text"_s),
                .purpose = map.localText(u"purpose"_s),
                .comesAfter = map.textOr(u"comes after"_s, {}),
                .maySkip = map.optionalLocalText(u"may be skipped"_s),
                .mayReturnTo = map.textOr(u"may return to"_s, {}),
                .line = map.lineOf(u"phase"_s)};
    checkName(phase.id, phase.line);
    takeId(phase.id, phase.line);
    for (const YamlNode &step : map.list(u"steps"_s))
        phase.steps.push_back(readStep(step));
    return phase;
}

Step SheetReader::readStep(const YamlNode &node)
{
    const YamlMap map(m_sheet, node,
                      {u"to finish"_s, u"check"_s, u"page"_s, u"title"_s, u"text"_s, u"to do"_s, u"why"_s, u"basis"_s,
                       u"read on"_s, u"kind"_s, u"unsure"_s, u"when"_s, u"otherwise"_s, u"optional"_s,
                       u"may not apply"_s});
    Step step{.text = map.localText(u"text"_s),
              .toDo = map.localText(u"to do"_s),
              .title = map.localText(u"title"_s),
              .why = map.localText(u"why"_s),
              .basis = readBasis(map),
              .optional = map.yesOr(u"optional"_s, false),
              .mayNotApply = map.yesOr(u"may not apply"_s, false),
              .line = map.line()};
    readWhatToDo(map, step);
    readWhen(map, step);
    return step;
}

void SheetReader::readWhatToDo(const YamlMap &map, Step &step)
{
    const bool isFact = map.has(u"to finish"_s);
    if (isFact == map.has(u"check"_s))
        m_sheet.fail(map.line(), tr("a step has either “to finish” (a fact) or “check” (a tick)"));
    const QString key = isFact ? u"to finish"_s : u"check"_s;
    step.kind = isFact ? Step::Kind::Fact : Step::Kind::Check;
    step.id = map.text(key);
    if (isFact)
        checkFact(step.id, map.lineOf(key));
    else
        checkName(step.id, map.lineOf(key));
    takeId(step.id, map.lineOf(key));
    step.page = page(map, isFact ? step.id.left(step.id.indexOf(u'.')) : checklistPage);
}

void SheetReader::readWhen(const YamlMap &map, Step &step) const
{
    if (map.has(u"when"_s) != map.has(u"otherwise"_s))
        m_sheet.fail(map.line(),
                     tr("“when” and “otherwise” belong together: the user must read why a step does not apply"));
    if (!map.has(u"when"_s))
        return;
    step.when = map.text(u"when"_s);
    step.otherwise = map.localText(u"otherwise"_s);
    checkFact(step.when, map.lineOf(u"when"_s));
}

Basis SheetReader::readBasis(const YamlMap &map) const
{
    // Article numbers are the same in both languages; anything longer has two texts.
    const YamlNode &node = map.node(u"basis"_s);
    const LocalText text = node.kind == YamlNode::Kind::Text ? LocalText{map.text(u"basis"_s), map.text(u"basis"_s)}
                                                             : map.localText(u"basis"_s);
    const bool statutory = map.oneOf(u"kind"_s, {u"statutory"_s, u"policy"_s}) == "statutory"_L1;
    return {.kind = statutory ? Basis::Kind::Statutory : Basis::Kind::Policy,
            .text = text,
            .readOn = map.date(u"read on"_s),
            .unsure = map.yesOr(u"unsure"_s, false)};
}

QString SheetReader::page(const YamlMap &map, const QString &otherwise) const
{
    const QString page = map.textOr(u"page"_s, otherwise);
    if (!m_pages.contains(page))
        m_sheet.fail(map.lineOf(u"page"_s), tr("there is no page %1").arg(page), page, m_pages);
    return page;
}

void SheetReader::checkFact(const QString &name, int line) const
{
    if (!m_facts.contains(name))
        m_sheet.fail(line, tr("there is no fact %1").arg(name), name, m_facts);
}

void SheetReader::checkName(const QString &name, int line) const
{
    static const QRegularExpression plain(u"\\A[a-z][a-z0-9_]*\\z"_s);
    if (!plain.match(name).hasMatch())
        m_sheet.fail(line, tr("“%1” is no name; a name has small letters, digits and _ only").arg(name));
}

// Ticks and phase history are stored under these names, so one name means one thing in the whole file.
void SheetReader::takeId(const QString &id, int line)
{
    if (m_ids.contains(id))
        m_sheet.fail(line, tr("%1 occurs twice; the first time on line %2").arg(id, QString::number(m_ids.value(id))));
    m_ids.insert(id, line);
}

void SheetReader::checkPhaseNames(const std::vector<Phase> &phases) const
{
    QStringList names;
    for (const Phase &phase : phases)
        names.append(phase.id);
    for (const Phase &phase : phases)
        for (const QString &other : {phase.comesAfter, phase.mayReturnTo})
            if (!other.isEmpty() && !names.contains(other))
                m_sheet.fail(phase.line, tr("there is no phase %1").arg(other), other, names);
}

// Follows "comes after" from the first phase. One road, no forks: a case is in one phase at a time.
void SheetReader::putInOrder(std::vector<Phase> &phases) const
{
    std::vector<Phase> ordered;
    QString previous; // the first phase comes after nothing
    while (ordered.size() < phases.size()) {
        const Phase *next = nullptr;
        for (const Phase &phase : phases) {
            if (phase.comesAfter != previous)
                continue;
            if (next)
                m_sheet.fail(phase.line,
                             previous.isEmpty()
                                 ? tr("the phases %1 and %2 both come first; give one of them “comes after”")
                                       .arg(next->id, phase.id)
                                 : tr("the phases %1 and %2 both come after %3").arg(next->id, phase.id, previous));
            next = &phase;
        }
        if (!next)
            failWithCircle(phases, ordered);
        ordered.push_back(*next);
        previous = next->id;
    }
    phases = std::move(ordered);
}

// Called when some phases cannot be reached from the first: walking back from one of them must end in a circle.
void SheetReader::failWithCircle(const std::vector<Phase> &phases, const std::vector<Phase> &ordered) const
{
    const auto isIn = [](const std::vector<Phase> &some, const QString &id) {
        return std::any_of(some.begin(), some.end(), [&](const Phase &phase) { return phase.id == id; });
    };
    auto at = std::find_if(phases.begin(), phases.end(), [&](const Phase &phase) { return !isIn(ordered, phase.id); });
    QStringList road;
    while (!road.contains(at->id)) {
        road.append(at->id);
        at = std::find_if(phases.begin(), phases.end(),
                          [before = at->comesAfter](const Phase &phase) { return phase.id == before; });
    }
    const QStringList circle = road.mid(road.indexOf(at->id)) << at->id;
    m_sheet.fail(at->line, tr("these phases come after each other in a circle: %1").arg(circle.join(u" ← "_s)));
}

void SheetReader::checkReturns(const std::vector<Phase> &phases) const
{
    QStringList earlier;
    for (const Phase &phase : phases) {
        if (!phase.mayReturnTo.isEmpty() && !earlier.contains(phase.mayReturnTo))
            m_sheet.fail(
                phase.line,
                tr("the phase %1 may only return to an earlier phase, not to %2").arg(phase.id, phase.mayReturnTo));
        earlier.append(phase.id);
    }
}

} // namespace

Procedure readProcedure(const QByteArray &yaml, const QString &fileName, const QStringList &factNames,
                        const QStringList &pageNames)
{
    const YamlSheet sheet = YamlSheet::parse(yaml, fileName);
    return SheetReader(sheet, factNames, pageNames).read();
}

} // namespace model
