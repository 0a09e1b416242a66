// SPDX-License-Identifier: EUPL-1.2
#include "views/helpview.h"

#include "views/icons.h"
#include "views/theme.h"
#include "views/widgets/textlabel.h"

#include <QBoxLayout>
#include <QDir>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTextBrowser>

namespace views {

using namespace Qt::StringLiterals;

namespace {

// A page cannot make it load anything.
class ClosedBrowser final : public QTextBrowser
{
public:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

} // namespace

HelpView::HelpView(const QString &language, QWidget *parent)
    : QWidget(parent),
      m_search(new QLineEdit),
      m_list(new QListWidget),
      m_text(new ClosedBrowser)
{
    load(language);
    build();
    list();
    showPage(u"start"_s);
}

void HelpView::load(const QString &language)
{
    const QDir folder(u":/help/"_s + language);
    for (const QString &file : folder.entryList({u"*.md"_s}, QDir::Files, QDir::Name)) {
        QFile page(folder.filePath(file));
        if (!page.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(page.readAll());
        m_pages.push_back({file.chopped(3), text.section(u'\n', 0, 0).remove(0, 2), text});
    }
    std::stable_partition(m_pages.begin(), m_pages.end(), [](const Page &page) { return page.name == u"start"; });
}

void HelpView::build()
{
    auto *back = new QPushButton(icon(u"arrow-left"_s), tr("&Close help"));
    connect(back, &QPushButton::clicked, this, &HelpView::closeRequested);
    auto *label = new TextLabel(TextLabel::Rank::Caption, tr("&Search in the help"));
    label->setBuddy(m_search);
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Help pages"));
    m_list->setWordWrap(true);
    m_text->setAccessibleName(tr("Help page"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(6 * unit());
    auto *left = new QVBoxLayout;
    for (QWidget *widget :
         {static_cast<QWidget *>(back), static_cast<QWidget *>(label), static_cast<QWidget *>(m_search)})
        left->addWidget(widget);
    left->addWidget(m_list, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6 * unit(), 4 * unit(), 6 * unit(), 4 * unit());
    row->setSpacing(4 * unit());
    row->addLayout(left, 1);
    row->addWidget(m_text, 3);
    connect(m_search, &QLineEdit::textChanged, this, &HelpView::list);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_list->count() > 0)
            showPage(m_list->item(0)->data(Qt::UserRole).toString());
    });
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            showPage(item->data(Qt::UserRole).toString());
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpView::follow);
}

void HelpView::list()
{
    const QSignalBlocker quiet(m_list);
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    m_list->clear();
    for (const Page &page : m_pages) {
        const bool fits = std::all_of(words.begin(), words.end(), [&](const QString &word) {
            return page.text.contains(word, Qt::CaseInsensitive);
        });
        if (!fits)
            continue;
        auto *item = new QListWidgetItem(page.title, m_list);
        item->setData(Qt::UserRole, page.name);
        if (page.name == m_current)
            m_list->setCurrentItem(item);
    }
}

const HelpView::Page *HelpView::find(const QString &name) const
{
    for (const Page &page : m_pages)
        if (page.name == name)
            return &page;
    return m_pages.empty() ? nullptr : &m_pages.front();
}

void HelpView::showPage(const QString &name)
{
    const Page *page = find(name);
    if (!page)
        return;
    m_current = page->name;
    m_text->setMarkdown(page->text);
    const QSignalBlocker quiet(m_list);
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->data(Qt::UserRole) == m_current)
            m_list->setCurrentRow(i);
}

void HelpView::follow(const QUrl &link)
{
    const QString target = link.toString(QUrl::RemoveFragment);
    if (target.endsWith(u".md"_s) && find(target.chopped(3))->name == target.chopped(3))
        showPage(target.chopped(3));
}

QStringList HelpView::listed() const
{
    QStringList names;
    for (int i = 0; i < m_list->count(); ++i)
        names << m_list->item(i)->data(Qt::UserRole).toString();
    return names;
}

void HelpView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
}

void HelpView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace views
