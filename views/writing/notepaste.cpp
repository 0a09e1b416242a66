// SPDX-License-Identifier: EUPL-1.2
#include "views/writing/notepaste.h"

#include "model/notes/pastednote.h"

#include <QMimeData>

namespace views {

using namespace Qt::StringLiterals;
using model::Note;

namespace {

// Not text/markdown: what others mean by that is more than we read.
const QString &ownFormat()
{
    static const QString format = u"application/x-meldwijzer-note"_s;
    return format;
}

constexpr qsizetype LargestPage = 64 * 1024 * 1024; // bytes; a larger one is taken as the plain text beside it

Note plainLines(const QString &text)
{
    QString lines = text;
    lines.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').remove(QChar::Null);
    Note note;
    for (const QString &line : lines.split(u'\n'))
        note.push_back({.runs = {{line, false}}});
    return note;
}

qsizetype lengthOf(const Note &note)
{
    qsizetype length = qsizetype(note.size());
    for (const model::NoteLine &line : note)
        for (const model::NoteRun &run : line.runs)
            length += run.text.size();
    return length;
}

} // namespace

QMimeData *mimeOf(const Note &note)
{
    const QString markdown = model::writeNote(note);
    auto *mime = new QMimeData;
    mime->setText(model::plainNote(markdown));
    mime->setData(ownFormat(), markdown.toUtf8());
    return mime;
}

std::optional<Note> pastedNote(const QMimeData &source, qsizetype longest)
{
    Note note;
    if (source.hasFormat(ownFormat()))
        note = model::readNote(QString::fromUtf8(source.data(ownFormat())));
    else if (source.hasHtml() && source.data(u"text/html"_s).size() <= LargestPage)
        note = model::noteFromHtml(source.html());
    if (note.empty() || (!source.hasFormat(ownFormat()) && source.hasText() && !model::hasMarks(note))) {
        if (source.text().size() > longest)
            return std::nullopt;
        note = plainLines(source.text());
    }
    return lengthOf(note) > longest ? std::nullopt : std::optional(note);
}

} // namespace views
