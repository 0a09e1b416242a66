// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/importmapping.h"

using namespace Qt::StringLiterals;

namespace model {

namespace {

// Always in quotation marks, so that no text can be taken for something else.
QString quoted(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s).replace(u'\t', u"\\t"_s);
    return u'"' + text + u'"';
}

QString listOf(const QStringList &texts)
{
    QStringList all;
    for (const QString &text : texts)
        all << quoted(text);
    return u'[' + all.join(u", "_s) + u']';
}

QString listOf(const std::vector<ColumnRef> &columns)
{
    QStringList names;
    for (const ColumnRef &column : columns)
        names << column.name;
    return listOf(names);
}

QString valuesOf(const ValueSource &source)
{
    if (source.values.empty())
        return {};
    QStringList rules;
    for (const ValueRule &rule : source.values)
        rules << u"{%1: %2, means: %3}"_s.arg(rule.isBeginning ? u"begins with"_s : u"when"_s, quoted(rule.when),
                                              quoted(rule.then));
    return u", values: [%1], others: %2"_s.arg(rules.join(u", "_s),
                                               source.othersAreUnknown ? u"unknown"_s : u"refused"_s);
}

QString sourceText(const ValueSource &source)
{
    using Kind = ValueSource::Kind;
    QStringList parts;
    for (const ValueSource &part : source.parts)
        parts << sourceText(part);
    switch (source.kind) {
    case Kind::Column:
        return u"{columns: %1%2}"_s.arg(listOf(source.columns), valuesOf(source));
    case Kind::Lines:
        return u"{lines of: %1}"_s.arg(listOf(source.columns));
    case Kind::Constant:
        return u"{constant: %1}"_s.arg(quoted(source.word));
    case Kind::Counted:
        return u"{counted: yes}"_s;
    case Kind::Record:
        return u"{record: %1}"_s.arg(quoted(source.word));
    case Kind::Compare:
        return u"{compare: {advised: %1, done: %2}, same: %3, different: %4, nothing: %5}"_s.arg(
            parts.value(0), parts.value(1), quoted(source.same), quoted(source.different), quoted(source.nothing));
    case Kind::Either:
        return u"{either: [%1]}"_s.arg(parts.join(u", "_s));
    }
    return {};
}

QString recordText(const RecordMapping &record)
{
    QString text = u"  - record: %1\n    section: %2\n"_s.arg(quoted(record.name), record.section);
    if (!record.sameWhen.isEmpty())
        text += u"    same when: %1\n"_s.arg(record.sameWhen);
    if (!record.whenFilled.empty())
        text += u"    when filled: %1\n"_s.arg(listOf(record.whenFilled));
    text += u"    fields:\n"_s;
    for (const FieldMapping &field : record.fields)
        text += u"      %1: %2\n"_s.arg(field.column, sourceText(field.source));
    return text;
}

QString fileText(const ImportMapping &mapping)
{
    const QString separator = mapping.format.separator == u'\t' ? u"tab"_s : QString(mapping.format.separator);
    return u"file: {encoding: %1, separator: %2, dates: %3}\n"_s.arg(nameOf(mapping.format.encoding), quoted(separator),
                                                                     quoted(mapping.dates.name()));
}

} // namespace

QByteArray writeImportMapping(const ImportMapping &mapping)
{
    QString text = u"# Which column of this register is what in Meldwijzer. Everything may be changed here.\n"_s;
    text += u"mapping: %1\n"_s.arg(quoted(mapping.name));
    text += u"title: {nl: %1, en: %2}\n"_s.arg(quoted(mapping.title.nl), quoted(mapping.title.en));
    text += fileText(mapping);
    text += u"case number: %1\n"_s.arg(quoted(mapping.caseNumber.name));
    text += u"phases:\n"_s;
    for (const PhaseRule &rule : mapping.phases)
        text += rule.whenFilled.empty()
                    ? u"  - {phase: %1}\n"_s.arg(quoted(rule.phase))
                    : u"  - {phase: %1, when filled: %2}\n"_s.arg(quoted(rule.phase), listOf(rule.whenFilled));
    if (!mapping.notYetKnown.empty())
        text += u"not yet known:\n"_s;
    for (const NotYetKnown &unknown : mapping.notYetKnown)
        text += u"  - {column: %1, words: %2}\n"_s.arg(quoted(unknown.column.name), listOf(unknown.words));
    text += u"records:\n"_s;
    for (const RecordMapping &record : mapping.records)
        text += recordText(record);
    return text.toUtf8();
}

} // namespace model
