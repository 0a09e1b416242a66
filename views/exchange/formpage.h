// SPDX-License-Identifier: EUPL-1.2
// The last screen of leaving the vault: in which form, with everything that was chosen once more in a few lines, and
// what it means that it is outside then.
#pragma once

#include <QWidget>

class QFormLayout;

namespace views {

class TextLabel;

class FormPage final : public QWidget
{
    Q_OBJECT
public:
    explicit FormPage(QWidget *parent = nullptr);

    struct Summary
    {
        QStringList parts;
        QString recipient;
        QString purpose;
        bool hidesSomebody = false;
        QString fileName;
    };
    void setSummary(const Summary &summary);

private:
    TextLabel *addLine(QFormLayout *form, const QString &label);

    TextLabel *m_parts;
    TextLabel *m_recipient;
    TextLabel *m_purpose;
    TextLabel *m_names;
    TextLabel *m_fileName;
};

} // namespace views
