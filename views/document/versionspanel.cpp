// SPDX-License-Identifier: EUPL-1.2
#include "views/document/versionspanel.h"

#include "views/icons.h"
#include "views/theme.h"
#include "views/widgets/textlabel.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace views {

using namespace Qt::StringLiterals;

VersionsPanel::VersionsPanel(QWidget *parent)
    : QWidget(parent),
      m_title(new TextLabel(TextLabel::Rank::Heading, tr("File"), this)),
      m_list(new QListWidget(this)),
      m_hash(new QLineEdit(this)),
      m_copy(new QPushButton(tr("Copy the SHA-256"), this)),
      m_view(new QPushButton(icon(u"eye"_s), tr("Look at it"), this)),
      m_add(new QPushButton(icon(u"plus"_s), tr("Add a new version…"), this)),
      m_save(new QPushButton(icon(u"file-up"_s), tr("Save outside the vault…"), this)),
      m_notShown(new TextLabel(TextLabel::Rank::Caption, {}, this))
{
    build();
    connect(m_list, &QListWidget::currentRowChanged, this, &VersionsPanel::showCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &VersionsPanel::view);
    connect(m_view, &QPushButton::clicked, this, &VersionsPanel::view);
    connect(m_add, &QPushButton::clicked, this, &VersionsPanel::newVersionRequested);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (const ShownVersion *version = current())
            Q_EMIT saveRequested(version->content);
    });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_hash->text()); }); // a hash is no word of the case
    setVersions({}, false);
}

void VersionsPanel::build()
{
    m_list->setAccessibleName(tr("Versions"));
    m_list->setObjectName(u"versions"_s);
    m_hash->setReadOnly(true);
    m_hash->setObjectName(u"sha256"_s);
    m_hash->setAccessibleName(tr("SHA-256 of this version"));
    m_hash->setToolTip(tr("Whoever has the same file finds the same number with sha256sum: so it can be proven that "
                          "nothing was changed."));
    m_view->setObjectName(u"viewDocument"_s);
    m_add->setObjectName(u"addVersion"_s);
    m_save->setObjectName(u"saveDocument"_s);
    m_copy->setObjectName(u"copyHash"_s);
    for (QPushButton *button : {m_view, m_add, m_save, m_copy})
        button->setAccessibleName(button->text());
    m_notShown->setWordWrap(true);
    auto *hash = new QHBoxLayout;
    auto *label = new TextLabel(TextLabel::Rank::Body, tr("SHA-256"), this);
    hash->addWidget(label);
    hash->addWidget(m_hash, 1);
    hash->addWidget(m_copy);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_view, m_save, m_add})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_list);
    column->addLayout(hash);
    column->addLayout(buttons);
    column->addWidget(m_notShown);
}

QString VersionsPanel::sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

void VersionsPanel::setVersions(const std::vector<ShownVersion> &versions, bool mayGrow)
{
    m_add->setVisible(mayGrow && !versions.empty());
    const std::vector<ShownVersion> newestFirst(versions.rbegin(), versions.rend());
    if (newestFirst == m_versions && !versions.empty())
        return; // the chosen one stays chosen
    m_versions = newestFirst;
    m_list->clear();
    for (const ShownVersion &version : m_versions)
        m_list->addItem(tr("Version %1, %2: %3, %4")
                            .arg(QString::number(version.number),
                                 QLocale().toString(version.addedAt.toLocalTime(), QLocale::ShortFormat),
                                 version.fileName, sizeText(version.bytes)));
    constexpr int MostRows = 4;
    const int rows = std::clamp(int(m_versions.size()), 1, MostRows);
    m_list->setFixedHeight(rows * std::max(m_list->sizeHintForRow(0), m_list->fontMetrics().height()) +
                           2 * m_list->frameWidth() + 2 * unit());
    m_list->setCurrentRow(m_versions.empty() ? -1 : 0);
    showCurrent();
}

const ShownVersion *VersionsPanel::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < int(m_versions.size()) ? &m_versions[size_t(row)] : nullptr;
}

void VersionsPanel::showCurrent()
{
    const ShownVersion *version = current();
    m_hash->setText(version ? version->sha256 : QString());
    m_hash->setCursorPosition(0);
    m_copy->setEnabled(version);
    m_save->setEnabled(version);
    m_view->setEnabled(version && version->canBeShown);
    m_notShown->setText(
        tr("Meldwijzer shows PDF, pictures and plain text. This file can only be used outside the vault."));
    m_notShown->setVisible(version && !version->canBeShown);
}

void VersionsPanel::view()
{
    if (const ShownVersion *version = current(); version && version->canBeShown)
        Q_EMIT viewRequested(version->content);
}

void VersionsPanel::keyPressEvent(QKeyEvent *event)
{
    if (m_list->hasFocus() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return view();
    QWidget::keyPressEvent(event);
}

} // namespace views
