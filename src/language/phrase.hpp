// Where the phrases of a clause end, and what stands behind an audience.
#pragma once

#include "language/clause.hpp"

namespace suluh {

/// A word that says what somebody does or knows.
bool is_act(const Token& token);
/// Rising or falling: "naik", "menurunkan".
bool moves(const Token& token);
/// The same with an object: "menurunkan".
bool moves_something(const Token& token);
/// "jumlah", "tingkat": counts or measures what follows.
bool is_counter(const Token& token);
/// "belum", "masih banyak …": a problem, not an aim.
bool states_lack(const Marked& marked, std::size_t i);

/// The phrases of a clause that ends at `last`.
class Phrases {
public:
    Phrases(const Marked& marked, std::size_t last) : m_(marked), last_(last) {}

    /// Whether a phrase ends before token `i`.
    bool stops(std::size_t i) const;
    std::size_t end(std::size_t i) const;
    /// An act with all that belongs to it.
    Range act(std::size_t i) const { return trimmed({i, end(i)}); }
    /// A state: up to its owner, its measure, its place; may be empty.
    std::optional<Range> state(std::size_t i) const;
    /// Without small words and vague adverbs at its end: "dengan baik dan benar".
    Range trimmed(Range range) const;

private:
    bool passes_degree(std::size_t i) const;
    std::size_t vague_tail(Range range) const;

    const Marked& m_;
    std::size_t last_;
};

/// Reads what stands from `i` on, behind an audience: an act, a state, or a lack.
void read_predicate(const Marked& marked, const Clause& clause, std::size_t i, Said& said);

} // namespace suluh
