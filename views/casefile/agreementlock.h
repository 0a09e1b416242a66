// SPDX-License-Identifier: EUPL-1.2
// Stands above a text that somebody agreed with: says since when it is locked, and asks to change it all the same. Open
// or not is for one moment of editing. It must never open itself; whoever hears the request asks for a reason first.
#pragma once

#include "model/core/signoff.h"
#include "views/widgets/form.h"

#include <QWidget>

class QPushButton;

namespace views {

class NoteLabel;

class AgreementLock final : public QWidget
{
    Q_OBJECT
public:
    explicit AgreementLock(QWidget *parent = nullptr);

    void setAgreed(const std::optional<QDate> &agreedOn, const std::optional<QDate> &changedOn);
    void setOpen(bool open);
    [[nodiscard]] bool isLocked() const { return m_isAgreed && !m_isOpen; }

Q_SIGNALS:
    void changeRequested();
    void openChanged();

private:
    void refresh();

    NoteLabel *m_note;
    QPushButton *m_change;
    QString m_text;
    bool m_isAgreed = false;
    bool m_isOpen = false;
};

// The fields of reading back for the text of a section, as a group of its own; the lock stands in it. refreshLock()
// after every filling and edit.
struct SignOffWords
{
    QString group;
    QString corrections; // "What the reporter says is not right"
    QString agreedOn;
};

template <model::HasSignOff T>
AgreementLock *addSignOff(Form<T> &form, QWidget *page, const SignOffWords &words)
{
    constexpr model::SignOff<T> s = T::signOff();
    form.group(words.group);
    auto *lock = new AgreementLock(page);
    form.insert(lock);
    form.add(s.shownOn, AgreementLock::tr("Shown or read back on"));
    form.add(s.manner, AgreementLock::tr("How it was read back"));
    form.add(s.corrections, words.corrections, FormBody::Tall);
    form.help(AgreementLock::tr("In her own words. The text itself stays as it was until you change it; what was shown "
                                "stays among its versions (F7)."));
    form.add(s.agreedOn, words.agreedOn);
    form.help(AgreementLock::tr("From then on the text is locked."));
    form.add(s.form, AgreementLock::tr("How the agreement was given"));
    QObject::connect(lock, &AgreementLock::openChanged, page, [&form, lock] { refreshLock(form, *lock); });
    return lock;
}

template <model::HasSignOff T>
void refreshLock(Form<T> &form, AgreementLock &lock)
{
    constexpr model::SignOff<T> s = T::signOff();
    const T value = form.value();
    lock.setAgreed(value.*s.agreedOn, value.*s.changedOn);
    form.setLocked(Form<T>::columnOf(s.text), lock.isLocked());
}

} // namespace views
