// SPDX-License-Identifier: EUPL-1.2
// Connects the page of documents with the vault: which versions there are, files that come in, and what the user wants
// to see or take out. It never opens a file in another program; the only way out is the screens of leaving the vault.
#pragma once

#include "app/documentadding.h"
#include "app/session.h"

#include <QImage>

namespace views {
class DocumentPage;
}

namespace app {

class DocumentController final : public QObject
{
    Q_OBJECT
public:
    DocumentController(Session &session, views::DocumentPage &page, QObject *parent);

    void showCase(model::CaseId id);                             // gives the page its versions, before it is filled
    void setReason(const QString &reason) { m_reason = reason; } // of a change in a finished phase
    void stop() { m_adding.stop(); }

Q_SIGNALS:
    void began(const QString &what);
    void progressed(qint64 done, qint64 of);
    void ended();
    void added(model::CaseId id, const QString &remark); // into the case; what to say about the original
    void failed(const model::Failure &failure);
    void viewRequested(const model::DocumentVersion &version);
    void saveRequested(const model::DocumentVersion &version);

private:
    void wire();
    void add(const QStringList &paths, model::RowId into);
    void paste(const QImage &image);
    [[nodiscard]] std::optional<model::DocumentVersion> versionOf(qint64 content);

    Session &m_session;
    views::DocumentPage &m_page;
    DocumentAdding m_adding;
    model::CaseId m_id;
    QString m_reason;
};

} // namespace app
