// SPDX-License-Identifier: EUPL-1.2
// What this program is, which version, under which licence, and on what it stands.
#pragma once

#include <QDialog>

namespace views {

class AboutDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent);
};

} // namespace views
