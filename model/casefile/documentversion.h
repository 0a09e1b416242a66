// SPDX-License-Identifier: EUPL-1.2
// One file that was put in a document, as a list shows it: the first is version 1, the newest is the one that counts,
// none is ever overwritten. And what kind of file it is, by its first bytes: a name can say anything.
#pragma once

#include "model/core/fields.h"

#include <QByteArray>
#include <QDateTime>

namespace model {

using ContentId = Id<struct ContentTag>;

struct DocumentVersion
{
    ContentId id;
    CaseId caseId;
    RowId document;
    int number = 0;
    qint64 bytes = 0;
    QDateTime addedAt;
    SealedText fileName; // as it was called outside: "brief.pdf", without folders
    QString mimeType;    // see mimeTypeOf
    QByteArray sha256;   // 32 bytes, of the file as it was: what `sha256sum` says of it

    bool operator==(const DocumentVersion &) const = default;
};

// How the program can show a file; Nothing: only take it out of the vault.
enum class Preview { Nothing, Image, Pdf, Text };

// "image/png", "application/pdf", "text/plain"; "application/octet-stream" where the program knows nothing of it.
// `head` is at least the first 16 bytes, or the whole file when it is shorter.
[[nodiscard]] QString mimeTypeOf(QByteArrayView head, const QString &fileName);
[[nodiscard]] Preview previewOf(const QString &mimeType);

// A name that can be shown and proposed for a file: no folders, no control or direction characters, at most 200
// characters, never empty.
[[nodiscard]] QString tidyFileName(const QString &name);

} // namespace model
