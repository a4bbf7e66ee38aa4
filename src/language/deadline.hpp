// The time limit of an objective: a date, month, season or year that is neither a past figure, a rate, nor the name of
// a paper (Permentan 25/2009 II.B "dibatasi waktu").
#pragma once

#include <optional>

#include "language/sentence.hpp"

namespace suluh {

struct Deadline {
    Range range;              ///< with its preposition
    std::vector<Range> other; ///< times that set no limit: their figures are no measures either
    bool found = false;
    int year = 0;   ///< 0: not said
    int months = 0; ///< of a span told in years or months ("dalam 3 tahun"); 0: told otherwise
};

Deadline find_deadline(const Sentence& sentence);

} // namespace suluh
