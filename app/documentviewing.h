// SPDX-License-Identifier: EUPL-1.2
// Shows one document from memory: reads it out of the vault on the listing thread, has it decoded by a confined
// process, and gives the pictures to the viewer. Nothing of it touches a disk; closing it, or locking, forgets all of
// it. That somebody looked goes into the journal.
#pragma once

#include "app/documentdecoder.h"
#include "app/memoryfile.h"
#include "app/session.h"

#include <atomic>

namespace views {
class DocumentViewer;
}

namespace app {

class DocumentViewing final : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 MostBytes = 200 * 1024 * 1024; // larger ones are not shown: they would fill the memory
    static constexpr qsizetype MostText = 2 * 1024 * 1024; // bytes of a plain text

    DocumentViewing(Session &session, views::DocumentViewer &viewer, DocumentDecoder::Programs programs,
                    QObject *parent);
    ~DocumentViewing() override;

    void open(const model::DocumentVersion &version);
    void close(); // forgets it

Q_SIGNALS:
    void opened();
    void closed();
    void failed(const model::Failure &failure);

private:
    using File = std::shared_ptr<MemoryFile>;

    void take(const model::DocumentVersion &version, const File &file);
    void showText();
    void showPage(int page);
    void cannotBeShown();
    [[nodiscard]] static QString textOf(const QByteArray &bytes);

    Session &m_session;
    views::DocumentViewer &m_viewer;
    DocumentDecoder m_decoder;
    File m_file; // null: not read yet
    model::Preview m_preview = model::Preview::Nothing;
    std::shared_ptr<std::atomic_bool> m_isClosed;
};

} // namespace app
