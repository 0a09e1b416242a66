// SPDX-License-Identifier: EUPL-1.2
#include "views/firstrunpages.h"

#include "views/icons.h"
#include "views/theme.h"
#include "views/widgets/ask.h"
#include "views/widgets/passphraseedit.h"
#include "views/widgets/textlabel.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>

namespace views {

using namespace Qt::StringLiterals;
using model::Role;

namespace {

constexpr int LongestName = 80;

} // namespace

FirstRunPage::FirstRunPage(const QString &title, const QString &explanation)
    : m_title(title),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    auto *heading = new TextLabel(TextLabel::Rank::Title, title);
    heading->setWordWrap(true);
    m_column->addWidget(heading);
    m_column->addWidget(new TextLabel(TextLabel::Rank::Body, explanation));
    m_column->addSpacing(2 * unit());
}

void FirstRunPage::addField(const QString &label, QWidget *field)
{
    auto *words = new TextLabel(TextLabel::Rank::Body, label);
    words->setBuddy(field);
    m_column->addWidget(words);
    m_column->addWidget(field);
}

RolePage::RolePage(const std::vector<Role> &roles)
    : FirstRunPage(tr("What is your work?"),
                   tr("Your vault follows the procedure of your role, and has no screens that are not yours. Somebody "
                      "who has two roles makes two vaults.")),
      m_choices(new QButtonGroup(this)),
      m_userName(new QLineEdit)
{
    for (const Role role : roles)
        addRole(role);
    m_userName->setMaxLength(LongestName);
    addField(tr("&Your name in the journal (may stay empty)"), m_userName);
    connect(m_userName, &QLineEdit::returnPressed, this, &FirstRunPage::submitted);
    connect(m_choices, &QButtonGroup::idToggled, this, &FirstRunPage::changed);
}

QString RolePage::roleText(Role role)
{
    switch (role) {
    case Role::Counsellor:
        return tr("Confidential counsellor");
    case Role::Adviser:
        return tr("Integrity adviser");
    case Role::Investigator:
        return tr("Investigator");
    case Role::Legal:
        return tr("Legal-status officer");
    }
    return {};
}

void RolePage::addRole(Role role)
{
    QString what;
    switch (role) {
    case Role::Counsellor:
        what = tr("You listen and look at the options together. What is said stays with you.");
        break;
    case Role::Adviser:
        what = tr("You take in reports and advise the competent authority, from intake to evaluation.");
        break;
    case Role::Investigator:
        what = tr("You establish facts, and never consequences.");
        break;
    case Role::Legal:
        what = tr("You review measures and decisions.");
        break;
    }
    auto *choice = new QRadioButton(roleText(role));
    choice->setAccessibleDescription(what);
    m_choices->addButton(choice, int(role));
    auto *caption = new TextLabel(TextLabel::Rank::Caption, what);
    caption->setIndent(7 * unit());
    column()->addWidget(choice);
    column()->addWidget(caption);
    column()->addSpacing(unit());
}

bool RolePage::isAnswered() const
{
    return m_choices->checkedId() >= 0;
}

QString RolePage::userName() const
{
    return m_userName->text().simplified();
}

Role RolePage::role() const
{
    return Role(m_choices->checkedId());
}

PlacePage::PlacePage(const QString &folder)
    : FirstRunPage(tr("Where does the vault go?"),
                   tr("A vault is an encrypted folder on this computer. Do not put it in a folder that is synchronised "
                      "with the internet.")),
      m_name(new QLineEdit),
      m_folder(new QLineEdit(QDir::toNativeSeparators(folder))),
      m_examples(new QCheckBox(tr("Put &fictional example cases in it"))),
      m_path(new TextLabel(TextLabel::Rank::Caption))
{
    addField(tr("&Name of the vault"), m_name);
    auto *place = new QWidget;
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_folder, 1);
    auto *choose = new QPushButton(icon(u"folder-open"_s), tr("C&hoose…"));
    row->addWidget(choose);
    m_folder->setAccessibleName(tr("In this folder"));
    auto *words = new TextLabel(TextLabel::Rank::Body, tr("In this f&older"));
    words->setBuddy(m_folder);
    column()->addWidget(words);
    column()->addWidget(place);
    column()->addWidget(m_path);
    column()->addSpacing(unit());
    column()->addWidget(m_examples);
    connect(choose, &QPushButton::clicked, this, &PlacePage::chooseFolder);
    for (QLineEdit *field : {m_name, m_folder}) {
        connect(field, &QLineEdit::textChanged, this, &PlacePage::showPath);
        connect(field, &QLineEdit::returnPressed, this, &FirstRunPage::submitted);
    }
    showPath();
}

QString PlacePage::name() const
{
    return m_name->text().trimmed();
}

QString PlacePage::folder() const
{
    return QDir::fromNativeSeparators(m_folder->text().trimmed());
}

QString PlacePage::path() const
{
    return QDir(folder()).filePath(name() + u".meldwijzer"_s);
}

bool PlacePage::wantsExamples() const
{
    return m_examples->isChecked();
}

// Said here, beside the field, and not after she has thought up a passphrase.
bool PlacePage::hasRoom() const
{
    const QFileInfo place(folder());
    return place.isAbsolute() && place.isDir() && place.isWritable();
}

bool PlacePage::isAnswered() const
{
    static const QRegularExpression forbidden(u"[/\\\\:*?\"<>|\\x00-\\x1f]"_s);
    return !name().isEmpty() && !name().startsWith(u'.') && !name().contains(forbidden) && hasRoom() &&
           !QDir(path()).exists();
}

void PlacePage::showPath()
{
    m_path->setText(!hasRoom()         ? tr("This folder is not there, or you may not write in it. Choose another.")
                    : name().isEmpty() ? tr("For example: Casework 2026")
                    : QDir(path()).exists() ? tr("There is a folder of that name already.")
                    : !isAnswered()         ? tr("This cannot be the name of a folder.")
                                            : QDir::toNativeSeparators(path()));
    Q_EMIT changed();
}

void PlacePage::chooseFolder()
{
    Ask::folder(this, tr("Where does the vault go?"),
                [this](const QString &chosen) { m_folder->setText(QDir::toNativeSeparators(chosen)); });
}

PassphrasePage::PassphrasePage(Judge judge)
    : FirstRunPage(tr("Choose a passphrase"),
                   tr("Four or five words that do not belong together are easy to remember and hard to guess. Nobody "
                      "can look it up for you.")),
      m_judge(std::move(judge)),
      m_first(new PassphraseEdit),
      m_second(new PassphraseEdit),
      m_words(new TextLabel(TextLabel::Rank::Caption)),
      m_same(new TextLabel(TextLabel::Rank::Caption))
{
    addField(tr("&Passphrase"), m_first);
    column()->addWidget(m_words);
    column()->addSpacing(unit());
    addField(tr("The &same once more"), m_second);
    column()->addWidget(m_same);
    connect(m_first, &PassphraseEdit::edited, this, &PassphrasePage::judge);
    connect(m_second, &PassphraseEdit::edited, this, &PassphrasePage::judge);
    connect(m_first, &PassphraseEdit::returnPressed, m_second, qOverload<>(&QWidget::setFocus));
    connect(m_second, &PassphraseEdit::returnPressed, this, &FirstRunPage::submitted);
    PassphrasePage::judge();
}

void PassphrasePage::judge()
{
    const model::SecretBytes first = m_first->copy();
    const Judgement judgement = m_judge && !first.isEmpty() ? m_judge(first) : Judgement{};
    m_words->setText(judgement.words);
    const bool same = first.equals(m_second->copy());
    m_same->setText(m_second->isEmpty() ? QString()
                    : same              ? tr("The two are the same.")
                                        : tr("The two are not the same yet."));
    m_isAccepted = judgement.accepted && same;
    Q_EMIT changed();
}

bool PassphrasePage::isAnswered() const
{
    return m_isAccepted;
}

model::SecretBytes PassphrasePage::take()
{
    model::SecretBytes passphrase = m_first->take();
    m_second->clear();
    return passphrase;
}

void PassphrasePage::clear()
{
    m_first->clear();
    m_second->clear();
}

} // namespace views
