// SPDX-License-Identifier: EUPL-1.2
#include "model/core/sequencediff.h"

#include <algorithm>
#include <cstddef>
#include <optional>

namespace model {

namespace {

constexpr int Bound = 128; // changes after which a half-way point is taken as it is
constexpr int Nowhere = -1;

struct Box // half-open
{
    int aFrom, aTo, bFrom, bTo;
    [[nodiscard]] int width() const { return aTo - aFrom; }
    [[nodiscard]] int height() const { return bTo - bFrom; }
};

struct Point
{
    int x, y; // within the box
};

class Myers final
{
public:
    Myers(const std::vector<int> &a, const std::vector<int> &b) : m_a(a), m_b(b), m_removed(a.size()), m_added(b.size())
    {
        compare({0, int(a.size()), 0, int(b.size())});
    }
    [[nodiscard]] std::vector<SequenceChange> changes() const;

private:
    // The rightmost part is done in the loop, so that a long text does not become a deep recursion.
    void compare(Box box)
    {
        for (;;) {
            while (box.width() > 0 && box.height() > 0 && m_a[at(box.aFrom)] == m_b[at(box.bFrom)])
                ++box.aFrom, ++box.bFrom;
            while (box.width() > 0 && box.height() > 0 && m_a[at(box.aTo - 1)] == m_b[at(box.bTo - 1)])
                --box.aTo, --box.bTo;
            if (box.width() == 0 || box.height() == 0)
                return mark(box);
            const Point middle = split(box);
            if (middle.x + middle.y == 0 || middle.x + middle.y == box.width() + box.height())
                return mark(box); // cannot be; and must never become a loop without end
            compare({box.aFrom, box.aFrom + middle.x, box.bFrom, box.bFrom + middle.y});
            box = {box.aFrom + middle.x, box.aTo, box.bFrom + middle.y, box.bTo};
        }
    }

    void mark(const Box &box)
    {
        std::fill(m_removed.begin() + box.aFrom, m_removed.begin() + box.aTo, char(1));
        std::fill(m_added.begin() + box.bFrom, m_added.begin() + box.bTo, char(1));
    }

    // How far one can come on diagonal k (x - y) with one change more than on its neighbours.
    static int reach(const std::vector<int> &far, int zero, int k, int n, int m)
    {
        int x = Nowhere;
        if (const int left = far[at(zero + k - 1)]; left != Nowhere && left < n)
            x = left + 1;
        if (const int above = far[at(zero + k + 1)]; above != Nowhere && above - (k + 1) < m)
            x = std::max(x, above);
        return x;
    }

    // A point on a shortest way through the box, found from both ends; past the bound, the farthest one from the start.
    Point split(const Box &box)
    {
        const int n = box.width();
        const int m = box.height();
        const int delta = n - m;
        const int most = std::min({Bound, n, m}) + std::abs(delta) + 2; // diagonals that can be reached
        const int zero = std::min(most, Bound + 2) + 1;
        m_forward.assign(at(2 * zero + 3), Nowhere);
        m_backward.assign(at(2 * zero + 3), Nowhere);
        m_forward[at(zero + 1)] = 0;
        m_backward[at(zero + 1)] = 0;
        for (int d = 0; d <= zero - 2; ++d) {
            for (const bool forward : {true, false}) {
                std::vector<int> &far = forward ? m_forward : m_backward;
                for (int k = -d; k <= d; k += 2) {
                    if (k < -m || k > n)
                        continue;
                    const int x = d == 0 ? 0 : reach(far, zero, k, n, m);
                    far[at(zero + k)] = x == Nowhere ? Nowhere : slide(box, x, x - k, forward);
                    if (const auto met = meeting(box, zero, d, k, forward))
                        return *met;
                }
            }
        }
        return farthest(zero, n, m);
    }

    // Along what is the same, in either direction; answers with x.
    [[nodiscard]] int slide(const Box &box, int x, int y, bool forward) const
    {
        const int n = box.width();
        const int m = box.height();
        while (x < n && y < m &&
               (forward ? m_a[at(box.aFrom + x)] == m_b[at(box.bFrom + y)]
                        : m_a[at(box.aTo - 1 - x)] == m_b[at(box.bTo - 1 - y)]))
            ++x, ++y;
        return x;
    }

    // Do the ways from both ends meet on this diagonal?
    [[nodiscard]] std::optional<Point> meeting(const Box &box, int zero, int d, int k, bool forward) const
    {
        const int delta = box.width() - box.height();
        if ((delta % 2 != 0) != forward)
            return {};
        const int other = delta - k;
        const int reached = forward ? d - 1 : d;
        if (other < -reached || other > reached)
            return {};
        const int x = (forward ? m_forward : m_backward)[at(zero + k)];
        const int facing = (forward ? m_backward : m_forward)[at(zero + other)];
        if (x == Nowhere || facing == Nowhere || x + facing < box.width())
            return {};
        if (forward)
            return Point{x, x - k};
        return Point{box.width() - x, box.height() - (x - k)};
    }

    [[nodiscard]] Point farthest(int zero, int n, int m) const
    {
        Point best{0, 0};
        for (int k = -zero; k <= zero; ++k) {
            const int x = m_forward[at(zero + k)];
            const int y = x - k;
            if (x != Nowhere && x <= n && y <= m && y >= 0 && x + y > best.x + best.y)
                best = {x, y};
        }
        return best;
    }

    static size_t at(int index) { return size_t(index); }

    const std::vector<int> &m_a;
    const std::vector<int> &m_b;
    std::vector<char> m_removed;
    std::vector<char> m_added;
    std::vector<int> m_forward; // per diagonal: the farthest x
    std::vector<int> m_backward;
};

std::vector<SequenceChange> Myers::changes() const
{
    std::vector<SequenceChange> changes;
    size_t x = 0;
    size_t y = 0;
    while (x < m_a.size() || y < m_b.size()) {
        SequenceChange same{true, int(x), 0, int(y), 0};
        while (x < m_a.size() && y < m_b.size() && !m_removed[x] && !m_added[y])
            ++x, ++y;
        same.beforeCount = same.afterCount = int(x) - same.before;
        SequenceChange other{false, int(x), 0, int(y), 0};
        while (x < m_a.size() && m_removed[x])
            ++x;
        while (y < m_b.size() && m_added[y])
            ++y;
        other.beforeCount = int(x) - other.before;
        other.afterCount = int(y) - other.after;
        if (same.beforeCount > 0)
            changes.push_back(same);
        if (other.beforeCount + other.afterCount > 0)
            changes.push_back(other);
    }
    return changes;
}

} // namespace

std::vector<SequenceChange> compareSequences(const std::vector<int> &before, const std::vector<int> &after)
{
    return Myers(before, after).changes();
}

} // namespace model
