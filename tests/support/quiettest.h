// SPDX-License-Identifier: EUPL-1.2
// Base of every test class: a warning from Qt or from us fails the test in which it appears.
#pragma once

#include <QObject>
#include <QRegularExpression>
#include <QTest>

namespace tests {

class QuietTest : public QObject
{
    Q_OBJECT
protected Q_SLOTS:
    // A test with an init() of its own calls this one first.
    void init()
    {
        // The offscreen platform says this of every window it shows; it is no fault of ours (Qt 6.4).
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
    }
};

} // namespace tests
