// Figures in running text: "40 %", "Rp 1.500.000/ha", "15-20 persen", "dua pertiga", "IP 200", "kelas pemula".
#pragma once

#include <optional>

#include "suluh/decimal.hpp"

#include "language/sentence.hpp"

namespace suluh {

struct Figure {
    Range range;
    std::optional<Decimal> value; ///< of a range its upper end; none for steps and for words that are not read
    std::string_view unit;        ///< as written, lower case; "%" for every way to write per cent; may be empty
    bool percent = false;
    bool people = false;
    bool step = false; ///< an ordinal step: "kelas lanjut"
    bool bare = false; ///< nothing but digits
};

/// The quantity that begins at token `i`; signs and words such as "±" and "sekitar" before the figure belong to it.
std::optional<Figure> figure_at(const Sentence& sentence, std::size_t i);

/// How many months a figure at `i` lasts: "3 tahun", "2 - 3 tahun" (its longest reading), "18 bulan"; 0 where it is
/// none.
int months_at(const Sentence& sentence, std::size_t i);

/// The year that a figure writes in full; 0 where it is none.
int year_at(const Sentence& sentence, std::size_t i);

/// "2", "II": one of a few that are numbered.
bool is_ordinal(const Token& token);

/// "3", "12", "dua": a count of units of time.
bool is_small_count(const Sentence& sentence, std::size_t i);

} // namespace suluh
