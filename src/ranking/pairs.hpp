// Who was put before whom: the choices of one respondent, or of many counted together.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "ranking/question.hpp"

namespace suluh {

struct Ranking;

/// How often each problem was put before each other one.
class Pairs {
public:
    explicit Pairs(std::size_t problems) : problems_(problems), times_(problems * problems) {}

    std::int64_t& times(std::size_t winner, std::size_t loser) { return times_[winner * problems_ + loser]; }
    std::int64_t times(std::size_t winner, std::size_t loser) const { return times_[winner * problems_ + loser]; }
    bool compared(std::size_t a, std::size_t b) const { return times(a, b) + times(b, a) > 0; }
    bool beats(std::size_t a, std::size_t b) const { return times(a, b) > times(b, a); }
    void add(const Pairs& other);

private:
    std::size_t problems_;
    std::vector<std::int64_t> times_;
};

/// What one respondent says, with findings masalah/perbandingan for what cannot count or is missing inside a group.
/// Empty when it cannot count.
std::optional<Pairs> read_pairs(const RankingQuestion& question, const std::vector<Group>& groups,
                                const Perbandingan& one, Findings& findings);

/// seri: langsung. Gives every problem the `second` by which problems with equally many wins are told apart, and tells
/// which could not be.
void decide_directly(const Pairs& pairs, Ranking& ranking);

} // namespace suluh
