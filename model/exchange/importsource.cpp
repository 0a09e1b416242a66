// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/importsource.h"

#include "model/core/didyoumean.h"
#include "model/core/failure.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace model {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("model::RegisterImport", text);
}

[[noreturn]] void refuse(const QString &sentence)
{
    throw Failure(Failure::Kind::BadInput, sentence);
}

class Binder final
{
public:
    Binder(const QStringList &header, const QString &fileName) : m_header(header), m_fileName(fileName) {}

    void bind(ColumnRef &column) const
    {
        const qsizetype at = m_header.indexOf(column.name);
        if (at < 0)
            refuse(missing(column.name));
        if (m_header.indexOf(column.name, at + 1) >= 0)
            refuse(say(QT_TRANSLATE_NOOP("model::RegisterImport",
                                         "%1 has the column “%2” twice; the mapping cannot tell which one is meant."))
                       .arg(m_fileName, column.name));
        column.at = int(at);
    }

    void bind(std::vector<ColumnRef> &columns) const
    {
        for (ColumnRef &column : columns)
            bind(column);
    }

    void bind(ValueSource &source) const
    {
        bind(source.columns);
        for (ValueSource &part : source.parts)
            bind(part);
    }

private:
    [[nodiscard]] QString missing(const QString &name) const
    {
        const QString nearest = nearestName(name, m_header);
        if (nearest.isEmpty())
            return say(QT_TRANSLATE_NOOP("model::RegisterImport", "%1 has no column “%2”, which the mapping asks for."))
                .arg(m_fileName, name);
        return say(QT_TRANSLATE_NOOP("model::RegisterImport",
                                     "%1 has no column “%2”, which the mapping asks for; did you mean “%3”?"))
            .arg(m_fileName, name, nearest);
    }

    const QStringList &m_header;
    const QString &m_fileName;
};

SourceValue translated(const ValueSource &source, const QString &text, const QString &column)
{
    if (source.values.empty() || text.isEmpty())
        return {text, {}, column};
    for (const ValueRule &rule : source.values)
        if (rule.isBeginning ? text.startsWith(rule.when) : text == rule.when)
            return {rule.then, {}, column};
    if (source.othersAreUnknown)
        return {};
    return {{},
            say(QT_TRANSLATE_NOOP("model::RegisterImport", "the mapping does not say what this value of “%1” means."))
                .arg(column),
            column};
}

SourceValue firstFilled(const ValueSource &source, const ImportRow &row)
{
    for (const ColumnRef &column : source.columns)
        if (const QString text = row.value(column); !text.isEmpty())
            return translated(source, text, column.name);
    return {};
}

QString lines(const ValueSource &source, const ImportRow &row)
{
    QStringList lines;
    for (const ColumnRef &column : source.columns)
        if (const QString text = row.text(column); !text.isEmpty())
            lines << column.name + u": "_s + text;
    return lines.join(u'\n');
}

SourceValue compared(const ValueSource &source, const ImportRow &row)
{
    const SourceValue advised = valueOf(source.parts[0], row);
    const SourceValue done = valueOf(source.parts[1], row);
    if (!advised.refusal.isEmpty() || !done.refusal.isEmpty())
        return advised.refusal.isEmpty() ? done : advised;
    return {answerOf(source, advised.text, done.text), {}, {}};
}

SourceValue either(const ValueSource &source, const ImportRow &row)
{
    for (const ValueSource &part : source.parts)
        if (SourceValue value = valueOf(part, row); !value.text.isEmpty() || !value.refusal.isEmpty())
            return value;
    return {};
}

} // namespace

void bindColumns(ImportMapping &mapping, const QStringList &header, const QString &fileName)
{
    const Binder binder(header, fileName);
    binder.bind(mapping.caseNumber);
    for (PhaseRule &rule : mapping.phases)
        binder.bind(rule.whenFilled);
    for (NotYetKnown &words : mapping.notYetKnown)
        binder.bind(words.column);
    for (RecordMapping &record : mapping.records) {
        binder.bind(record.whenFilled);
        for (FieldMapping &field : record.fields)
            binder.bind(field.source);
    }
}

QString ImportRow::text(const ColumnRef &column) const
{
    return m_cells.value(column.at).trimmed();
}

QString ImportRow::value(const ColumnRef &column) const
{
    const QString text = this->text(column);
    for (const NotYetKnown &unknown : m_mapping.notYetKnown)
        if (unknown.column.at == column.at && unknown.words.contains(text))
            return {};
    return text;
}

bool ImportRow::isAnyFilled(const std::vector<ColumnRef> &columns) const
{
    for (const ColumnRef &column : columns)
        if (!value(column).isEmpty())
            return true;
    return columns.empty();
}

SourceValue valueOf(const ValueSource &source, const ImportRow &row)
{
    switch (source.kind) {
    case ValueSource::Kind::Column:
        return firstFilled(source, row);
    case ValueSource::Kind::Lines:
        return {lines(source, row), {}, {}};
    case ValueSource::Kind::Constant:
        return {source.word, {}, {}};
    case ValueSource::Kind::Compare:
        return compared(source, row);
    case ValueSource::Kind::Either:
        return either(source, row);
    case ValueSource::Kind::Counted:
    case ValueSource::Kind::Record:
        break;
    }
    return {};
}

QString answerOf(const ValueSource &comparison, const QString &advised, const QString &done)
{
    if (advised.isEmpty() || done.isEmpty())
        return {};
    if (done == "none"_L1)
        return advised == "none"_L1 ? comparison.same : comparison.nothing;
    if (done == advised || done.startsWith(advised + u'/'))
        return comparison.same;
    if (advised.startsWith(done + u'/'))
        return {};
    return comparison.different;
}

} // namespace model
