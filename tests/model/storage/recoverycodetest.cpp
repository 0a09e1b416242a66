// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/recoverycode.h"
#include "tests/support/quiettest.h"

#include <QRegularExpression>

using model::RecoveryCode;
using model::SecretBytes;
using namespace Qt::StringLiterals;

class RecoveryCodeTest final : public tests::QuietTest
{
    Q_OBJECT

    const RecoveryCode m_code = RecoveryCode::random();
    const QByteArray m_text = m_code.text().view().toByteArray();
    const QByteArray m_alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    static RecoveryCode::Reading read(const QByteArray &typed)
    {
        return RecoveryCode::read(SecretBytes::copyOf(typed));
    }
    bool isOurs(const QByteArray &typed) const
    {
        const auto reading = read(typed);
        return reading.code && reading.code->bits().equals(m_code.bits()) && reading.problem.isEmpty();
    }
    static int groupAt(qsizetype position) { return int(position / 6) + 1; }

private Q_SLOTS:
    void isEightGroupsOfFive()
    {
        static const QRegularExpression shape(u"^([0-9A-HJKMNP-TV-Z]{5} ){7}[0-9A-HJKMNP-TV-Z]{5}$"_s);
        QVERIFY(shape.match(QString::fromLatin1(m_text)).hasMatch());
        QVERIFY(!RecoveryCode::random().bits().equals(m_code.bits()));
    }

    void readsItHoweverItIsTyped()
    {
        QVERIFY(isOurs(m_text));
        QVERIFY(isOurs(m_text.toLower()));
        QVERIFY(isOurs(QByteArray(m_text).replace(' ', "")));
        QVERIFY(isOurs(QByteArray(m_text).replace(' ', "-\n")));
        QVERIFY(isOurs("  " + QByteArray(m_text).replace('0', 'O').replace('1', 'l') + "\r\n"));
        QVERIFY(isOurs(QByteArray(m_text).replace('0', 'o').replace('1', 'I')));
    }

    void locatesEverySingleWrongSymbol()
    {
        for (qsizetype at = 0; at < m_text.size(); ++at) {
            if (m_text.at(at) == ' ')
                continue;
            for (const char wrong : QByteArray(m_alphabet + "U*")) {
                if (wrong == m_text.at(at))
                    continue;
                QByteArray typed = m_text;
                typed[at] = wrong;
                const auto reading = read(typed);
                QVERIFY(!reading.code);
                QCOMPARE(reading.wrongGroups, std::vector{groupAt(at)});
                QVERIFY2(reading.problem.contains(QString::number(groupAt(at))), qPrintable(reading.problem));
            }
        }
    }

    void locatesSwappedNeighbours()
    {
        for (qsizetype at = 0; at + 1 < m_text.size(); ++at) {
            QByteArray typed = m_text;
            std::swap(typed[at], typed[at + 1]);
            if (typed == m_text || m_text.at(at) == ' ' || m_text.at(at + 1) == ' ')
                continue;
            QCOMPARE(read(typed).wrongGroups, std::vector{groupAt(at)});
        }
    }

    void locatesGroupsInTheWrongOrder()
    {
        QList<QByteArray> groups = m_text.split(' ');
        groups.swapItemsAt(2, 5);
        const auto reading = read(groups.join(' '));
        QVERIFY(!reading.code);
        QCOMPARE(reading.wrongGroups, (std::vector{3, 6}));
    }

    void saysWhatIsMissing()
    {
        QList<QByteArray> groups = m_text.split(' ');
        groups[3].chop(1);
        QCOMPARE(read(groups.join(' ')).wrongGroups, std::vector{4});
        groups.removeAt(3);
        const auto reading = read(groups.join(' '));
        QVERIFY(!reading.code);
        QVERIFY2(reading.problem.contains(u"35"_s), qPrintable(reading.problem));
        QVERIFY(!read({}).problem.isEmpty());
        QVERIFY(!read(QByteArray(100000, 'A')).code);
    }

    void checksOneGroupByItself()
    {
        const QList<QByteArray> groups = m_text.split(' ');
        for (int group = 1; group <= RecoveryCode::GroupCount; ++group) {
            const SecretBytes typed = SecretBytes::copyOf(groups.at(group - 1).toLower());
            QVERIFY(RecoveryCode::groupFits(group, typed));
            QVERIFY(!RecoveryCode::groupFits(group % 8 + 1, typed));
        }
        QVERIFY(!RecoveryCode::groupFits(1, SecretBytes::copyOf("AB")));
    }

    void keepsEveryBit()
    {
        for (int round = 0; round < 200; ++round) {
            const RecoveryCode code = RecoveryCode::random();
            const auto reading = RecoveryCode::read(code.text());
            QVERIFY(reading.code && reading.code->bits().equals(code.bits()));
        }
    }
};

QTEST_GUILESS_MAIN(RecoveryCodeTest)
#include "recoverycodetest.moc"
