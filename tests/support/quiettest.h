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
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
};

} // namespace tests
