// SPDX-License-Identifier: EUPL-1.2
#include "model/core/worddiff.h"

#include "model/core/sequencediff.h"

#include <QHash>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace model {

namespace {

using Kind = WordChange::Kind;

// The same piece of text has the same number in both texts.
class Pieces final
{
public:
    struct Of
    {
        std::vector<QStringView> views;
        std::vector<int> numbers;
    };
    Of lines(QStringView text)
    {
        Of of;
        for (qsizetype at = 0; at < text.size();) {
            const qsizetype end = text.indexOf(u'\n', at);
            const qsizetype next = end < 0 ? text.size() : end + 1;
            add(of, text.mid(at, next - at));
            at = next;
        }
        return of;
    }
    Of words(QStringView text)
    {
        Of of;
        QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text.data(), text.size());
        qsizetype at = 0;
        while (finder.toNextBoundary() >= 0) {
            add(of, text.mid(at, finder.position() - at));
            at = finder.position();
        }
        return of;
    }

private:
    void add(Of &of, QStringView piece)
    {
        if (piece.isEmpty())
            return;
        auto number = m_numbers.find(piece);
        if (number == m_numbers.end())
            number = m_numbers.insert(piece, int(m_numbers.size()));
        of.views.push_back(piece);
        of.numbers.push_back(*number);
    }

    QHash<QStringView, int> m_numbers;
};

class Comparison final
{
public:
    std::vector<WordChange> run(QStringView before, QStringView after)
    {
        Pieces pieces;
        const Pieces::Of a = pieces.lines(before);
        const Pieces::Of b = pieces.lines(after);
        for (const SequenceChange &change : compareSequences(a.numbers, b.numbers))
            if (change.isSame)
                append(Kind::Same, span(a, change.before, change.beforeCount));
            else
                words(span(a, change.before, change.beforeCount), span(b, change.after, change.afterCount));
        flush();
        return std::move(m_changes);
    }

private:
    // Pieces that follow one another are one view.
    static QStringView span(const Pieces::Of &of, int from, int count)
    {
        if (count == 0)
            return {};
        const QStringView first = of.views[size_t(from)];
        const QStringView last = of.views[size_t(from + count) - 1];
        return {first.data(), last.data() + last.size()};
    }

    void words(QStringView before, QStringView after)
    {
        Pieces pieces;
        const Pieces::Of a = pieces.words(before);
        const Pieces::Of b = pieces.words(after);
        for (const SequenceChange &change : compareSequences(a.numbers, b.numbers)) {
            if (change.isSame)
                append(Kind::Same, span(a, change.before, change.beforeCount));
            append(Kind::Removed, change.isSame ? QStringView() : span(a, change.before, change.beforeCount));
            append(Kind::Added, change.isSame ? QStringView() : span(b, change.after, change.afterCount));
        }
    }

    // A space or a comma that happens to be the same between two changed words belongs to the change: people read
    // phrases, not leftovers.
    static bool isLeftover(QStringView text)
    {
        return std::none_of(text.begin(), text.end(),
                            [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate() || c == u'\n'; });
    }

    void append(Kind kind, QStringView text)
    {
        if (text.isEmpty())
            return;
        if (kind == Kind::Removed || kind == Kind::Added) {
            m_removed += m_between;
            m_added += m_between;
            m_between.clear();
            (kind == Kind::Removed ? m_removed : m_added) += text;
        } else if (!(m_removed.isEmpty() && m_added.isEmpty()) && m_between.isEmpty() && isLeftover(text)) {
            m_between = text.toString();
        } else {
            flush();
            push(kind, text.toString());
        }
    }

    void flush()
    {
        push(Kind::Removed, std::exchange(m_removed, {}));
        push(Kind::Added, std::exchange(m_added, {}));
        push(Kind::Same, std::exchange(m_between, {}));
    }

    void push(Kind kind, const QString &text)
    {
        if (text.isEmpty())
            return;
        if (!m_changes.empty() && m_changes.back().kind == kind)
            m_changes.back().text += text;
        else
            m_changes.push_back({kind, text});
    }

    QString m_removed;
    QString m_added;
    QString m_between;
    std::vector<WordChange> m_changes;
};

} // namespace

std::vector<WordChange> compareWords(const QString &before, const QString &after)
{
    return Comparison().run(before, after);
}

} // namespace model
