// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/quicknote.h"

#include <QCoreApplication>
#include <QLocale>

namespace model {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(model::QuickNote)
};

constexpr qsizetype FirstWordsLength = 80;

} // namespace

Findings validate(const QuickNote &note)
{
    const QString field = u"quick_note.text"_s;
    if (note.text.text.trimmed().isEmpty())
        return {
            {Finding::Severity::Missing, field, Text::tr("There is nothing in this note yet. Write something first.")}};
    if (note.text.text.size() > QuickNote::MostCharacters)
        return {{Finding::Severity::Wrong, field,
                 Text::tr("A quick note has room for %1 characters. Make a case of it to write on.")
                     .arg(QLocale().toString(QuickNote::MostCharacters))}};
    return {};
}

QString firstWords(const QuickNote &note)
{
    const QString line = note.text.text.trimmed().section(u'\n', 0, 0).simplified();
    return line.size() <= FirstWordsLength ? line : line.first(FirstWordsLength).trimmed() + u'…';
}

} // namespace model
