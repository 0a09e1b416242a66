// SPDX-License-Identifier: EUPL-1.2
#include "views/commandpalette.h"

#include "views/actionset.h"
#include "views/housepaint.h"
#include "views/icons.h"
#include "views/theme.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace views {

using namespace Qt::StringLiterals;

namespace {

enum Roles { CommandRole = Qt::UserRole + 1, CaseRole, AsideRole };

constexpr int MostRecent = 5;

// The words on the left, what belongs to them (keys, phase) quiet on the right.
class AsideDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        painter->save();
        painter->setPen(muted(option.palette));
        painter->drawText(option.rect.adjusted(0, 0, -3 * unit(), 0), Qt::AlignRight | Qt::AlignVCenter,
                          index.data(AsideRole).toString());
        painter->restore();
    }
};

bool holdsEveryWord(const QString &text, const QString &wanted)
{
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

QStandardItem *itemOf(const QString &text, const QString &aside, const QString &iconName)
{
    auto *item = new QStandardItem(icon(iconName.isEmpty() ? u"chevron-right"_s : iconName, QPalette::Text), text);
    item->setData(aside, AsideRole);
    item->setData(aside.isEmpty() ? text : u"%1, %2"_s.arg(text, aside), Qt::AccessibleTextRole);
    item->setEditable(false);
    return item;
}

} // namespace

CommandPalette::CommandPalette(ActionSet &actions, QWidget *window)
    : QFrame(window),
      m_actions(actions),
      m_field(new QLineEdit),
      m_list(new QListView),
      m_model(new QStandardItemModel(this))
{
    build();
    hide();
    window->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::ask);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) {
        if (isVisible() && now && !isAncestorOf(now))
            hide();
    });
}

void CommandPalette::build()
{
    setAccessibleName(tr("Search or go to"));
    m_field->setPlaceholderText(tr("Case number, pseudonym or command"));
    m_field->setAccessibleName(tr("Case number, pseudonym or command"));
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new AsideDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * unit(), 3 * unit(), 3 * unit(), 3 * unit());
    column->addWidget(m_field);
    column->addWidget(m_list);
}

void CommandPalette::open()
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_field->clear();
    ask();
    place();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::close()
{
    hide();
    QWidget *before = m_before;
    if (before && before->isVisible())
        before->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::forget()
{
    m_recent.clear();
    m_cases.clear();
    m_field->clear();
    m_model->clear();
    hide();
}

void CommandPalette::place()
{
    const QSize room = parentWidget()->size();
    const int width = qMin(150 * unit(), room.width() - 8 * unit());
    const int height = qMin(110 * unit(), room.height() - 24 * unit());
    setGeometry((room.width() - width) / 2, 14 * unit(), width, height);
}

bool CommandPalette::mayAskForCases() const
{
    return m_actions.action(Command::GoCases)->isEnabled();
}

void CommandPalette::ask()
{
    m_cases.clear();
    fill();
    if (mayAskForCases())
        Q_EMIT casesWanted(m_field->text().trimmed());
}

void CommandPalette::setCases(const std::vector<CaseRow> &cases)
{
    m_cases = cases;
    fill();
}

void CommandPalette::fill()
{
    const QString text = m_field->text().trimmed();
    m_model->clear();
    for (const CaseRow &row : m_cases) {
        auto *item = itemOf(row.alias.isEmpty() ? row.number : u"%1 · %2"_s.arg(row.number, row.alias), row.phase,
                            u"folder-open"_s);
        item->setData(row.id, CaseRole);
        m_model->appendRow(item);
    }
    addCommands(text);
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void CommandPalette::addCommands(const QString &text)
{
    std::vector<Shortcut> commands = m_actions.table();
    const auto rank = [this](const Shortcut &shortcut) {
        const qsizetype at = m_recent.indexOf(shortcut.command);
        return at < 0 ? qsizetype(MostRecent) : at;
    };
    std::stable_sort(commands.begin(), commands.end(),
                     [&](const Shortcut &a, const Shortcut &b) { return rank(a) < rank(b); });
    for (const Shortcut &shortcut : commands) {
        const QString words = plainText(shortcut.text);
        if (shortcut.command == Command::Palette || !m_actions.action(shortcut.command)->isEnabled() ||
            !holdsEveryWord(words, text))
            continue;
        auto *item = itemOf(words, shortcut.keys.toString(QKeySequence::NativeText), shortcut.icon);
        item->setData(int(shortcut.command), CommandRole);
        m_model->appendRow(item);
    }
}

void CommandPalette::choose(int row)
{
    const QStandardItem *item = m_model->item(row);
    if (!item)
        return;
    const QVariant caseId = item->data(CaseRole);
    const QVariant command = item->data(CommandRole);
    close();
    if (caseId.isValid()) {
        Q_EMIT caseChosen(caseId.toLongLong());
        return;
    }
    const auto chosen = Command(command.toInt());
    m_recent.removeAll(chosen);
    m_recent.prepend(chosen);
    m_recent.resize(qMin<qsizetype>(m_recent.size(), MostRecent));
    m_actions.action(chosen)->trigger();
}

void CommandPalette::moveBy(int rows)
{
    const int count = m_model->rowCount();
    if (count > 0)
        m_list->setCurrentIndex(m_model->index(qBound(0, m_list->currentIndex().row() + rows, count - 1), 0));
}

QStringList CommandPalette::texts() const
{
    QStringList texts;
    for (int row = 0; row < m_model->rowCount(); ++row)
        texts << m_model->item(row)->text();
    return texts;
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (event->type() != QEvent::KeyPress || (watched != m_field && watched != m_list))
        return QFrame::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Down: // the list takes the keyboard, so that a screen reader reads what is chosen
    case Qt::Key_Up:
        if (watched == m_list)
            return false;
        m_list->setFocus(Qt::TabFocusReason);
        moveBy(key->key() == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex().row());
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        break;
    }
    if (watched == m_list && !key->text().isEmpty() &&
        (key->text().at(0).isPrint() || key->key() == Qt::Key_Backspace)) {
        m_field->setFocus(Qt::OtherFocusReason); // who types on searches on
        QCoreApplication::sendEvent(m_field, event);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    QFrame::keyPressEvent(event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::rounded(painter, rect(), palette().color(QPalette::Base), outline(palette()));
}

} // namespace views
