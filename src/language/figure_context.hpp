// What stands around a figure and tells whether it can be a degree: a dose, a place, the present state are none.
#pragma once

#include <optional>

#include "language/deadline.hpp"
#include "language/figure.hpp"

namespace suluh {

/// Whether a clause ends at this token.
bool ends_clause(const Token& token);
/// A state that can be measured; "jumlah", "tingkat", "rata-rata" only introduce what is counted.
bool is_state_noun(const Token& token);
/// From one figure to another: "menjadi", "->".
bool is_to(const Token& token);

class FigureContext {
public:
    FigureContext(const Sentence& sentence, const Deadline& deadline) : s_(sentence), deadline_(deadline) {}

protected:
    bool in_time(std::size_t i) const;
    std::optional<Figure> quantity(std::size_t i) const;
    /// "sasaran thn 2020 560 kg/ha".
    bool names_target(std::size_t i) const;
    bool state_before(std::size_t i) const;
    /// Whether a verb of rising or falling has a state as its object in the same clause.
    bool moved_state_before(std::size_t i) const;
    bool in_parentheses(std::size_t i) const;
    bool supply_clause(std::size_t i) const;
    /// A figure of a dose, mixture, slope, size or age.
    bool is_technology(std::size_t i, const Figure& q) const;
    /// The state as it is: "sebesar 2,1 ton/ha ditingkatkan", "tahun 2012 sebesar", "baru 30 %".
    bool states_present(std::size_t i, const Figure& q) const;
    /// "70 % petani belum …": how many fail is the problem, not the aim.
    bool states_problem(std::size_t from) const;

    const Sentence& s_;
    const Deadline& deadline_;
};

} // namespace suluh
