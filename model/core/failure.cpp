// SPDX-License-Identifier: EUPL-1.2
#include "model/core/failure.h"

#include <QCoreApplication>

namespace model {

namespace {

QString adviceFor(Failure::Kind kind)
{
    const auto translated = [](const char *text) { return QCoreApplication::translate("model::Failure", text); };
    switch (kind) {
    case Failure::Kind::WrongKey:
        return translated(QT_TRANSLATE_NOOP("model::Failure",
                                            "Try again; check caps lock. If you forgot it, use the recovery code."));
    case Failure::Kind::NotAStore:
        return translated(QT_TRANSLATE_NOOP("model::Failure",
                                            "Choose a folder whose name ends in .meldwijzer, or make a new vault."));
    case Failure::Kind::NewerStore:
        return translated(QT_TRANSLATE_NOOP(
            "model::Failure", "Install the newest Meldwijzer and open the vault with that. Nothing was changed."));
    case Failure::Kind::Damaged:
        return translated(QT_TRANSLATE_NOOP(
            "model::Failure", "Copy the folder aside before anything else, then restore the newest backup."));
    case Failure::Kind::Locked:
        return translated(
            QT_TRANSLATE_NOOP("model::Failure", "Close the vault there first. Nothing was changed here."));
    case Failure::Kind::DiskFull:
        return translated(
            QT_TRANSLATE_NOOP("model::Failure", "Make room on the disk and try again. What was saved before is safe."));
    case Failure::Kind::NotWritable:
        return translated(QT_TRANSLATE_NOOP(
            "model::Failure", "Choose another place, or ask for the right to write there. Nothing was changed."));
    case Failure::Kind::BadInput:
        return translated(QT_TRANSLATE_NOOP("model::Failure", "Mend the file and try again. Nothing was changed."));
    case Failure::Kind::OutOfMemory:
        return translated(
            QT_TRANSLATE_NOOP("model::Failure", "Close other programs and try again. Nothing was changed."));
    case Failure::Kind::Conflict:
        return translated(QT_TRANSLATE_NOOP("model::Failure", "Choose another name or place. Nothing was changed."));
    case Failure::Kind::Cancelled:
        return translated(QT_TRANSLATE_NOOP("model::Failure", "Everything is as it was."));
    case Failure::Kind::Internal:
        return translated(QT_TRANSLATE_NOOP(
            "model::Failure", "This is a mistake in Meldwijzer. Please report it; what was saved before is safe."));
    }
    return {};
}

} // namespace

Failure::Failure(Kind kind, QString userText, QString detail)
    : m_kind(kind),
      m_userText(std::move(userText)),
      m_detail(std::move(detail)),
      m_what((m_userText + QLatin1String(" | ") + m_detail).toUtf8())
{}

QString Failure::whatToDo() const
{
    return adviceFor(m_kind);
}

} // namespace model
