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
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
};

} // namespace tests
