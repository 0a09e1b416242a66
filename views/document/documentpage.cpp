// SPDX-License-Identifier: EUPL-1.2
#include "views/document/documentpage.h"

#include "views/widgets/ask.h"
#include "views/widgets/notelabel.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QImage>
#include <QKeyEvent>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace views {

using model::Document;
using model::RowId;

namespace {

QStringList localFilesIn(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

} // namespace

DocumentPage::DocumentPage(const PageContext &context, QWidget *parent)
    : ManyPage(context,
               {.title = tr("Documents"),
                .empty = tr("Letters, photos and records that belong to this case stand here, inside the vault. Choose "
                            "files, drag them here, or paste a picture."),
                .add = tr("Add files…"),
                .retract = tr("Move to the trash…"),
                .showRetracted = tr("Show the trash"),
                .whyRetract = tr("Why does this document go to the trash? It can be put back."),
                .doRetract = tr("Move to the trash"),
                .isRetracted = tr("In the trash: %1")},
               parent)
{
    setAcceptDrops(true);
    addColumns();
    addFields();
    addPanel();
    whenShown([this] { showVersions(); });
}

void DocumentPage::addColumns()
{
    column(&Document::name, tr("Name"));
    column(&Document::kind, tr("Kind"));
    column(&Document::datedOn, tr("Date"));
    column(
        tr("Size"),
        [this](const Document &document) {
            const ShownVersion *newest = newestOf(document);
            return newest ? VersionsPanel::sizeText(newest->bytes) : tr("no file");
        },
        [this](const Document &document) {
            const ShownVersion *newest = newestOf(document);
            return QVariant(newest ? newest->bytes : qint64(-1));
        });
    column(
        tr("Versions"),
        [this](const Document &document) { return QString::number(m_versions.value(document.row.id).size()); },
        [this](const Document &document) { return QVariant(qint64(m_versions.value(document.row.id).size())); });
}

void DocumentPage::addFields()
{
    add(&Document::name, tr("Name"), Whole);
    add(&Document::kind, tr("Kind of document"));
    add(&Document::datedOn, tr("Date of the document"));
    help(tr("The day the document itself bears, not the day you added it."));
    add(&Document::source, tr("From whom"), Whole);
    add(&Document::note, tr("Note"), Tall);
    leads(u"any"_s, &Document::name);
}

// Between the table and the fields: first what it is, then what is written about it.
void DocumentPage::addPanel()
{
    m_panel = new VersionsPanel(this);
    m_paste = new QPushButton(tr("Paste a picture"), this);
    m_paste->setObjectName(u"pasteImage"_s);
    m_paste->setAccessibleName(m_paste->text());
    m_nothingToPaste = new NoteLabel(NoteLabel::Kind::Notice, this);
    QVBoxLayout *page = SectionPage::column();
    page->insertWidget(page->indexOf(&form()), m_panel);
    page->insertWidget(page->indexOf(m_panel), m_paste, 0, Qt::AlignLeft);
    page->insertWidget(page->indexOf(m_panel), m_nothingToPaste);
    connect(m_paste, &QPushButton::clicked, this, &DocumentPage::paste);
    connect(m_panel, &VersionsPanel::viewRequested, this, &DocumentPage::viewRequested);
    connect(m_panel, &VersionsPanel::saveRequested, this, &DocumentPage::saveRequested);
    connect(m_panel, &VersionsPanel::newVersionRequested, this, [this] {
        Ask::filesToOpen(
            this, tr("Which file is the new version?"),
            [this, into = currentId()](const QStringList &paths) { Q_EMIT filesChosen(paths.first(1), into); });
    });
}

const ShownVersion *DocumentPage::newestOf(const Document &document) const
{
    const auto found = m_versions.constFind(document.row.id);
    return found == m_versions.constEnd() || found->empty() ? nullptr : &found->back();
}

void DocumentPage::showVersions()
{
    if (!m_panel)
        return;
    const RowId id = currentId();
    m_panel->setVersions(m_versions.value(id), !isReadOnly() && !current().row.retracted);
    m_panel->setVisible(id.isValid());
    m_paste->setVisible(!isReadOnly());
}

void DocumentPage::setReadOnly(bool readOnly)
{
    ManyPage::setReadOnly(readOnly);
    m_nothingToPaste->say({});
    showVersions();
}

void DocumentPage::clear()
{
    m_versions.clear();
    ManyPage::clear();
    showVersions();
}

void DocumentPage::askToAdd()
{
    Ask::filesToOpen(this, tr("Which files belong to this case?"),
                     [this](const QStringList &paths) { Q_EMIT filesChosen(paths, {}); });
}

void DocumentPage::paste()
{
    const QImage image = QGuiApplication::clipboard()->image();
    m_nothingToPaste->say(image.isNull() ? tr("There is no picture on the clipboard.") : QString());
    if (!image.isNull())
        Q_EMIT imagePasted(image);
}

void DocumentPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!isReadOnly() && !localFilesIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

// Copied, whatever the other program proposes: the original is not ours to move.
void DocumentPage::dropEvent(QDropEvent *event)
{
    const QStringList paths = localFilesIn(event->mimeData());
    if (isReadOnly() || paths.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT filesChosen(paths, {});
}

void DocumentPage::keyPressEvent(QKeyEvent *event)
{
    if (!isReadOnly() && event->matches(QKeySequence::Paste)) // not in a field: that pastes its text
        return paste();
    ManyPage::keyPressEvent(event);
}

} // namespace views
