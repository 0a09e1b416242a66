// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/documentversion.h"

#include <array>

namespace model {

using namespace Qt::StringLiterals;

namespace {

struct Magic
{
    qsizetype at;
    QByteArrayView bytes;
    QLatin1StringView type;
};

constexpr std::array Magics{Magic{0, "%PDF-", "application/pdf"_L1},
                            Magic{0, "\x89PNG\r\n\x1a\n", "image/png"_L1},
                            Magic{0, "\xff\xd8\xff", "image/jpeg"_L1},
                            Magic{0, "GIF87a", "image/gif"_L1},
                            Magic{0, "GIF89a", "image/gif"_L1},
                            Magic{8, "WEBP", "image/webp"_L1},
                            Magic{0, "BM", "image/bmp"_L1},
                            Magic{0, QByteArrayView("II*\0", 4), "image/tiff"_L1},
                            Magic{0, QByteArrayView("MM\0*", 4), "image/tiff"_L1}};

// Text has no first bytes of its own: its name says it, and nothing in it may speak against it.
bool canBeText(QByteArrayView head)
{
    return std::none_of(head.begin(), head.end(), [](char c) {
        return (c >= 0 && c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\x1b') || c == '\x7f';
    });
}

QString textTypeOf(const QString &suffix)
{
    if (suffix == "eml"_L1)
        return u"message/rfc822"_s;
    if (suffix == "md"_L1)
        return u"text/markdown"_s;
    if (suffix == "csv"_L1)
        return u"text/csv"_s;
    return suffix == "txt"_L1 || suffix == "log"_L1 || suffix == "text"_L1 ? u"text/plain"_s : QString();
}

} // namespace

QString mimeTypeOf(QByteArrayView head, const QString &fileName)
{
    for (const Magic &magic : Magics)
        if (head.size() >= magic.at + magic.bytes.size() && head.sliced(magic.at, magic.bytes.size()) == magic.bytes)
            return magic.type;
    const QString text = textTypeOf(fileName.section(u'.', -1).toLower());
    return !text.isEmpty() && canBeText(head) ? text : u"application/octet-stream"_s;
}

Preview previewOf(const QString &mimeType)
{
    if (mimeType == "application/pdf"_L1)
        return Preview::Pdf;
    if (mimeType.startsWith("image/"_L1))
        return Preview::Image;
    return mimeType.startsWith("text/"_L1) || mimeType == "message/rfc822"_L1 ? Preview::Text : Preview::Nothing;
}

QString tidyFileName(const QString &name)
{
    constexpr qsizetype Most = 200;
    QString tidy;
    for (const QChar letter : name.section(u'/', -1).section(u'\\', -1)) {
        const QChar::Category category = letter.category();
        if (category != QChar::Other_Control && category != QChar::Other_Format && category != QChar::Separator_Line &&
            category != QChar::Separator_Paragraph)
            tidy += letter;
    }
    tidy = tidy.trimmed();
    while (tidy.startsWith(u'.')) // hidden, or no name at all
        tidy.remove(0, 1);
    if (tidy.size() > Most) {
        const QString suffix = tidy.section(u'.', -1);
        tidy = suffix.size() < 16 && suffix.size() < tidy.size() ? tidy.first(Most - suffix.size() - 1) + u'.' + suffix
                                                                 : tidy.first(Most);
    }
    return tidy.isEmpty() ? u"document"_s : tidy;
}

} // namespace model
