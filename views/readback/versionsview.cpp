// SPDX-License-Identifier: EUPL-1.2
#include "views/readback/versionsview.h"

#include "model/core/worddiff.h"
#include "views/theme.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/textlabel.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QTextEdit>
#include <QVBoxLayout>

namespace views {

using namespace Qt::StringLiterals;
using model::WordChange;

VersionsView::VersionsView(QWidget *parent)
    : QWidget(parent),
      m_title(new TextLabel(TextLabel::Rank::Title)),
      m_summary(new TextLabel(TextLabel::Rank::Body)),
      m_empty(new EmptyState),
      m_older(new QComboBox),
      m_newer(new QComboBox),
      m_inWords(new QCheckBox(tr("&Say the changes in words"))),
      m_text(new QTextEdit),
      m_putBack(new QPushButton(tr("&Put the first one back"))),
      m_close(new QPushButton(tr("&Back to the case")))
{
    build();
    m_inWords->setChecked(QAccessible::isActive()); // a screen reader does not say what is struck through
    for (QComboBox *combo : {m_older, m_newer})
        connect(combo, &QComboBox::currentIndexChanged, this, &VersionsView::showComparison);
    connect(m_inWords, &QCheckBox::toggled, this, &VersionsView::showComparison);
    connect(m_close, &QPushButton::clicked, this, &VersionsView::closed);
    connect(m_putBack, &QPushButton::clicked, this, [this] {
        if (const Version *version = chosen(m_older))
            Q_EMIT putBackRequested(version->number);
    });
}

void VersionsView::build()
{
    m_empty->setText(u"scroll-text"_s, tr("No earlier versions yet"),
                     tr("A version is kept when you stop writing for ten minutes, leave the page or the case, show the "
                        "text to whoever told it, or when she agrees with it."));
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("What changed"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_putBack->setObjectName(u"putBack"_s);
    m_close->setObjectName(u"closeVersions"_s);
    m_choice = buildChoice();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_putBack);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6 * unit(), 4 * unit(), 6 * unit(), 4 * unit());
    column->addWidget(m_title);
    column->addWidget(m_choice);
    column->addWidget(m_summary);
    column->addWidget(m_text, 1);
    column->addWidget(m_empty, 1);
    column->addLayout(buttons);
}

QWidget *VersionsView::buildChoice()
{
    auto *choice = new QWidget;
    auto *form = new QFormLayout(choice);
    form->setContentsMargins({});
    form->addRow(tr("&From"), m_older);
    form->addRow(tr("&To"), m_newer);
    form->addRow(QString(), m_inWords);
    m_older->setObjectName(u"older"_s);
    m_newer->setObjectName(u"newer"_s);
    m_older->setAccessibleName(tr("From this version"));
    m_newer->setAccessibleName(tr("To this version"));
    for (QComboBox *combo : {m_older, m_newer})
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return choice;
}

void VersionsView::setVersions(const QString &ofWhat, const std::vector<Version> &versions, bool mayPutBack)
{
    m_versions = versions;
    m_mayPutBack = mayPutBack;
    //: %1 is a text of a case: "Account in own words"
    m_title->setText(tr("Versions: %1").arg(ofWhat));
    for (QComboBox *combo : {m_older, m_newer}) {
        const QSignalBlocker quiet(combo);
        combo->clear();
        for (auto version = m_versions.rbegin(); version != m_versions.rend(); ++version) // the newest on top
            combo->addItem(version->number == 0
                               ? tr("The text of now")
                               //: a version in a list: its number, when, by whom, why
                               : tr("%1 – %2, %3 (%4)")
                                     .arg(QString::number(version->number), version->when, version->who, version->why),
                           version->number);
    }
    const bool any = m_versions.size() > 1;
    for (QWidget *part : {m_choice, static_cast<QWidget *>(m_summary), static_cast<QWidget *>(m_text),
                          static_cast<QWidget *>(m_putBack)})
        part->setVisible(any);
    m_empty->setVisible(!any);
    if (any)
        compare(m_versions[m_versions.size() - 2].number, 0);
}

void VersionsView::compare(int older, int newer)
{
    {
        const QSignalBlocker quietOlder(m_older);
        const QSignalBlocker quietNewer(m_newer);
        m_older->setCurrentIndex(m_older->findData(older));
        m_newer->setCurrentIndex(m_newer->findData(newer));
    }
    showComparison();
}

const VersionsView::Version *VersionsView::chosen(const QComboBox *from) const
{
    for (const Version &version : m_versions)
        if (from->currentIndex() >= 0 && version.number == from->currentData().toInt())
            return &version;
    return nullptr;
}

void VersionsView::showComparison()
{
    const Version *older = chosen(m_older);
    const Version *newer = chosen(m_newer);
    m_text->clear();
    if (!older || !newer)
        return;
    int removed = 0;
    int added = 0;
    for (const WordChange &change : model::compareWords(older->text, newer->text)) {
        removed += change.kind == WordChange::Kind::Removed ? 1 : 0;
        added += change.kind == WordChange::Kind::Added ? 1 : 0;
        write(change, m_inWords->isChecked());
    }
    m_text->moveCursor(QTextCursor::Start);
    m_summary->setText(removed + added == 0 ? tr("These two are the same, to the letter.")
                                            : tr("Removed in %n place(s), struck through;", nullptr, removed) + u' ' +
                                                  tr("added in %n place(s), underlined.", nullptr, added));
    m_text->setAccessibleDescription(m_summary->text());
    m_putBack->setVisible(m_mayPutBack && older->number > 0 && older->text != m_versions.back().text);
    //: %1 is the number of a version
    m_putBack->setText(tr("&Put version %1 back…").arg(older->number));
}

void VersionsView::write(const WordChange &change, bool inWords)
{
    const bool isRemoved = change.kind == WordChange::Kind::Removed;
    QTextCharFormat format;
    QString text = change.text;
    if (change.kind != WordChange::Kind::Same) {
        const ToneColours colours = toneColours(palette(), isRemoved ? Tone::Bad : Tone::Good);
        format.setForeground(colours.text);
        format.setBackground(colours.ground);
        format.setFontStrikeOut(isRemoved);
        format.setFontUnderline(!isRemoved);
        if (inWords) //: %1 are the words that went, or that came
            text = (isRemoved ? tr("[removed: %1]") : tr("[added: %1]")).arg(text);
    }
    QTextCursor end(m_text->document());
    end.movePosition(QTextCursor::End);
    end.insertText(text, format);
}

QString VersionsView::comparison() const
{
    return m_text->toPlainText();
}

void VersionsView::clear()
{
    setVersions({}, {}, false);
    m_text->clear();
    m_title->clear();
}

void VersionsView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace views
