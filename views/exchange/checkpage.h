// SPDX-License-Identifier: EUPL-1.2
// The check between the screens of leaving the vault: what stands in the way and what to do about it, who is made
// unrecognisable, and every name and traceable fact with what happens to it. It shows what the gate said; it must never
// soften it or offer a way around.
#pragma once

#include "model/core/finding.h"

#include <QStringList>
#include <QWidget>

class QTableWidget;
class QVBoxLayout;

namespace views {

class NoteLabel;
class TextLabel;

struct LeavingTrace
{
    QString word;  // as it stands there
    QString where; // "Conversations, 3 times"
    bool isHidden = false;
    bool operator==(const LeavingTrace &) const = default;
};

class CheckPage final : public QWidget
{
    Q_OBJECT
public:
    explicit CheckPage(QWidget *parent = nullptr);

    void setFindings(const model::Findings &findings);
    void setHidden(const QStringList &persons); // those who are made unrecognisable
    void setKeptBack(const QStringList &parts); // that were chosen and stay behind: no consent for those rows
    void setTraces(const std::vector<LeavingTrace> &traces);
    [[nodiscard]] bool mayGo() const { return m_mayGo; }

Q_SIGNALS:
    void goToRequested(const QString &field); // "departure.recipient", "consent.scope"

private:
    QVBoxLayout *m_findings;
    NoteLabel *m_verdict;
    TextLabel *m_hidden;
    NoteLabel *m_kept;
    TextLabel *m_noTraces;
    QTableWidget *m_traces;
    bool m_mayGo = false;
};

} // namespace views
