// SPDX-License-Identifier: EUPL-1.2
#include "app/documentviewing.h"

#include "model/casefile/documentreader.h"
#include "views/document/documentviewer.h"

#include <QStringDecoder>

namespace app {

using namespace Qt::StringLiterals;
using namespace model;

DocumentViewing::DocumentViewing(Session &session, views::DocumentViewer &viewer, DocumentDecoder::Programs programs,
                                 QObject *parent)
    : QObject(parent),
      m_session(session),
      m_viewer(viewer),
      m_decoder(std::move(programs))
{
    connect(&m_viewer, &views::DocumentViewer::pageWanted, this, &DocumentViewing::showPage);
    connect(&m_viewer, &views::DocumentViewer::closed, this, [this] {
        close();
        Q_EMIT closed();
    });
}

DocumentViewing::~DocumentViewing()
{
    close();
}

void DocumentViewing::close()
{
    if (m_isClosed)
        *m_isClosed = true;
    m_decoder.stop(); // before what it reads goes
    m_file.reset();
    m_viewer.clear();
}

void DocumentViewing::open(const DocumentVersion &version)
{
    close();
    m_preview = previewOf(version.mimeType);
    m_viewer.open(version.fileName.text, m_preview == Preview::Pdf);
    Q_EMIT opened();
    if (version.bytes > MostBytes)
        return m_viewer.showProblem(tr("This document is larger than 200 MB; that is too much to show here."));
    m_isClosed = std::make_shared<std::atomic_bool>(false);
    const auto file = std::make_shared<File>();
    m_session.lister().post(
        [file, version, isClosed = m_isClosed](Casework &work) {
            auto all = std::make_shared<MemoryFile>();
            DocumentReader reader(work.documents(), version);
            QByteArray piece;
            while (!*isClosed && reader.next(piece)) {
                all->append(piece);
                piece.fill('\0');
            }
            *file = std::move(all);
        },
        this,
        [this, file, version, isClosed = m_isClosed](const std::optional<Failure> &failure) {
            if (*isClosed)
                return;
            if (failure) {
                m_viewer.showProblem(failure->userText());
                return Q_EMIT failed(*failure);
            }
            take(version, *file);
        });
}

void DocumentViewing::take(const DocumentVersion &version, const File &file)
{
    m_file = file;
    m_session.writer().post([version](Casework &work) { work.documentService().viewed(version); }, this,
                            [this](const std::optional<Failure> &failure) {
                                if (failure)
                                    Q_EMIT failed(*failure);
                            });
    if (m_preview == Preview::Text)
        return showText();
    if (m_preview == Preview::Image)
        return showPage(1);
    m_decoder.countPages(*m_file, [this](int pages) {
        if (pages == 0)
            return cannotBeShown();
        m_viewer.setPages(pages);
        showPage(1);
    });
}

// UTF-16 says so in its first bytes; what is no UTF-8 either is taken for the old letters of Windows.
QString DocumentViewing::textOf(const QByteArray &bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decode(marked.value_or(QStringConverter::Utf8));
    const QString text = decode(bytes);
    return decode.hasError() && !marked ? QString::fromLatin1(bytes) : text;
}

void DocumentViewing::showText()
{
    QByteArray bytes = m_file->head(MostText);
    QString text = textOf(bytes).remove(QChar(0));
    bytes.fill('\0');
    if (m_file->size() > MostText)
        text += u"\n\n"_s + tr("[The rest is not shown: the text is longer than 2 MB.]");
    m_viewer.showText(text);
}

void DocumentViewing::showPage(int page)
{
    if (!m_file)
        return;
    const auto show = [this](const QImage &picture) {
        picture.isNull() ? cannotBeShown() : m_viewer.showPicture(picture);
    };
    if (m_preview == Preview::Image)
        return m_decoder.showImage(*m_file, m_viewer.wantedSide(), show);
    m_decoder.showPage(*m_file, page, m_viewer.wantedSide(), show);
    m_decoder.readPage(*m_file, page, [this](const QString &text) { m_viewer.setText(text); });
}

void DocumentViewing::cannotBeShown()
{
    m_viewer.showProblem(
        tr("This document cannot be shown: it is damaged, protected by a password, or not what it says "
           "it is. It is kept as it came in."));
}

} // namespace app
