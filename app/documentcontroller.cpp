// SPDX-License-Identifier: EUPL-1.2
#include "app/documentcontroller.h"

#include "app/attempt.h"
#include "views/document/documentpage.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace app {

using namespace Qt::StringLiterals;
using namespace model;

namespace {

views::ShownVersion shown(const DocumentVersion &version)
{
    return {.content = version.id.value(),
            .number = version.number,
            .bytes = version.bytes,
            .addedAt = version.addedAt,
            .fileName = version.fileName.text,
            .sha256 = QString::fromLatin1(version.sha256.toHex()),
            .canBeShown = previewOf(version.mimeType) != Preview::Nothing};
}

} // namespace

DocumentController::DocumentController(Session &session, views::DocumentPage &page, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_page(page),
      m_adding(session.writer())
{
    wire();
}

void DocumentController::wire()
{
    using views::DocumentPage;
    connect(&m_page, &DocumentPage::filesChosen, this, &DocumentController::add);
    connect(&m_page, &DocumentPage::imagePasted, this, &DocumentController::paste);
    connect(&m_page, &DocumentPage::viewRequested, this, [this](qint64 content) {
        if (const auto version = versionOf(content))
            Q_EMIT viewRequested(*version);
    });
    connect(&m_page, &DocumentPage::saveRequested, this, [this](qint64 content) {
        if (const auto version = versionOf(content))
            Q_EMIT saveRequested(*version);
    });
    connect(&m_adding, &DocumentAdding::began, this,
            [this](const QString &name) { Q_EMIT began(tr("Adding “%1” to the vault").arg(name)); });
    connect(&m_adding, &DocumentAdding::progressed, this, &DocumentController::progressed);
    connect(&m_adding, &DocumentAdding::failed, this, &DocumentController::failed);
    connect(&m_adding, &DocumentAdding::ended, this, &DocumentController::ended);
    connect(&m_adding, &DocumentAdding::added, this, [this](const DocumentVersion &version, const QString &path) {
        const QString name = version.fileName.text;
        Q_EMIT added(version.caseId,
                     path.isEmpty()
                         ? tr("“%1” is in the vault now. The picture may still be on the clipboard.").arg(name)
                         : tr("“%1” is in the vault now. The original still lies unprotected in %2. Whether to delete "
                              "it is up to you; the program never does.")
                               .arg(name, QDir::toNativeSeparators(QFileInfo(path).absolutePath())));
    });
}

void DocumentController::showCase(CaseId id)
{
    m_id = id;
    attempt([this](const Failure &failure) { Q_EMIT failed(failure); },
            [this] {
                QHash<RowId, std::vector<views::ShownVersion>> versions;
                for (const DocumentVersion &version : m_session.reader().documents().versions(m_id))
                    versions[version.document].push_back(shown(version));
                m_page.setVersions(std::move(versions));
            });
}

void DocumentController::add(const QStringList &paths, RowId into)
{
    for (const QString &path : paths)
        m_adding.add({.caseId = m_id, .into = into, .path = path, .name = {}, .bytes = {}, .reason = m_reason});
}

void DocumentController::paste(const QImage &image)
{
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    image.save(&png, "PNG");
    const QString when = m_session.clock().now().toLocalTime().toString(u"yyyy-MM-dd HH.mm"_s);
    m_adding.add({.caseId = m_id,
                  .into = {},
                  .path = {},
                  .name = tr("Pasted picture %1").arg(when) + u".png"_s,
                  .bytes = png.data(),
                  .reason = m_reason});
}

std::optional<DocumentVersion> DocumentController::versionOf(qint64 content)
{
    std::optional<DocumentVersion> version;
    attempt([this](const Failure &failure) { Q_EMIT failed(failure); },
            [&] { version = m_session.reader().documents().find(ContentId(content)); });
    return version;
}

} // namespace app
