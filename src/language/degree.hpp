// The degree of an objective: how far (Permentan 25/2009 II.B "derajat kondisi yang akan dicapai"). Figures that belong
// to a technology, a place, a group's size or the present state are none.
#pragma once

#include <optional>
#include <vector>

#include "language/deadline.hpp"
#include "language/figure.hpp"

namespace suluh {

struct Degree {
    enum class Kind : std::uint8_t {
        whole,   ///< "seluruh petani"
        count,   ///< "15 orang anggota"
        share,   ///< "60 % petani", "15 dari 25"
        measure, ///< "menjadi 75 %", "naik 25 ha", "8 ton/ha"
        from_to, ///< "dari 52 kw/ha menjadi 60 kw/ha"
    };
    Kind kind = Kind::measure;
    Range range;
    std::optional<Figure> from;
    std::optional<Figure> to;
    bool rise_verb = false;    ///< begins with "naik", "bertambah"
    bool on_condition = false; ///< measures a state, not how many people do something
};

/// All of them, in the order of the text; none overlaps another.
std::vector<Degree> find_degrees(const Sentence& sentence, const Deadline& deadline);

/// The one that the objective aims at: on the condition before on the behaviour (ruling: the other is its share).
const Degree* main_degree(const std::vector<Degree>& degrees);

} // namespace suluh
