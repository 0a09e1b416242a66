// SPDX-License-Identifier: EUPL-1.2
#include "views/casefile/casefileheader.h"

#include "views/casefile/celltexts.h"
#include "views/theme.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace views {

CaseFileHeader::CaseFileHeader(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_number(new TextLabel(TextLabel::Rank::Title, {}, this)),
      m_who(new QLabel(this)),
      m_facts(new QWidget(this)),
      m_explain(new QPushButton(tr("Explanation"), this)),
      m_edit(new QPushButton(this))
{
    build();
    m_explain->setCheckable(true);
    m_explain->setToolTip(tr("Show or hide why this step exists, the terms and the consents"));
    connect(m_explain, &QPushButton::toggled, this, &CaseFileHeader::explanationRequested); // also by a screen reader
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(!m_editing); });
    setEditing(false);
}

void CaseFileHeader::build()
{
    m_number->setWordWrap(false);
    m_number->setTextFormat(Qt::PlainText);
    m_who->setTextFormat(Qt::PlainText);
    m_edit->setObjectName(u"editCase"_s);
    new FlowLayout(m_facts); // at 200 % text it takes two lines
    m_facts->layout()->addWidget(m_number);
    m_facts->layout()->addWidget(m_who);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_facts, 1);
    row->addWidget(m_explain);
    row->addWidget(m_edit);
}

void CaseFileHeader::setCase(const model::CaseFile &file, const QString &component, const std::vector<Indication> &more)
{
    m_number->setText(file.number);
    QStringList who;
    for (const QString &part : {file.alias, component})
        if (!part.isEmpty())
            who << part;
    m_who->setText(who.join(u" · "_s));
    m_indications = indicationsOf(file);
    m_indications.insert(m_indications.end(), more.begin(), more.end());
    showIndications();
}

std::vector<Indication> CaseFileHeader::indicationsOf(const model::CaseFile &file) const
{
    std::vector<Indication> found;
    if (!file.isOpen)
        found.push_back({Symbol::Lock, tr("closed")});
    if (file.origin == model::CaseFile::Origin::Imported)
        found.push_back({Symbol::Info, tr("from the register")});
    if (!file.nextDueOn || !file.isOpen)
        return found;
    const qint64 days = m_context.today().daysTo(*file.nextDueOn);
    if (days < 0)
        found.push_back({Symbol::Warning, tr("term passed on %1").arg(cellText(m_context, file.nextDueOn))});
    else if (days == 0)
        found.push_back({Symbol::Clock, tr("term: today")});
    else
        found.push_back({Symbol::Clock, tr("term: %n day(s)", nullptr, int(days))});
    return found;
}

void CaseFileHeader::showIndications()
{
    for (const Chip &chip : std::as_const(m_chips))
        delete chip.whole;
    m_chips.clear();
    for (const Indication &indication : m_indications) {
        auto *whole = new QWidget(m_facts);
        auto *picture = new QLabel(whole);
        auto *row = new QHBoxLayout(whole);
        row->setContentsMargins(unit(), 0, unit(), 0);
        row->addWidget(picture);
        row->addWidget(new QLabel(indication.text, whole));
        m_facts->layout()->addWidget(whole);
        whole->show();
        m_chips.append({whole, picture, indication.symbol});
    }
    dress();
}

void CaseFileHeader::dress()
{
    const int size = fontMetrics().height();
    for (const Chip &chip : std::as_const(m_chips))
        chip.picture->setPixmap(SymbolIcon::of(chip.symbol, this).pixmap(size, size));
}

void CaseFileHeader::setEditing(bool editing)
{
    m_editing = editing;
    m_edit->setText(editing ? tr("Done") : tr("Edit"));
    m_edit->setToolTip(editing ? tr("Everything is saved as you type; this makes the page read-only again")
                               : tr("Pages are read-only until you choose this"));
}

void CaseFileHeader::setEditable(bool editable)
{
    m_edit->setEnabled(editable);
}

void CaseFileHeader::setExplained(bool explained)
{
    const QSignalBlocker quiet(m_explain);
    m_explain->setChecked(explained);
}

void CaseFileHeader::clear()
{
    m_number->clear();
    m_who->clear();
    m_indications.clear();
    showIndications();
    setEditing(false);
}

void CaseFileHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        dress();
}

} // namespace views
