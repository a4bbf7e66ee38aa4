// The judgement on a problem, and the sentence that says what in the text decided.
#pragma once

#include <span>
#include <vector>

#include "language/masalah_clause.hpp"

namespace suluh {

/// Why a text is no problem.
enum class BukanMasalah : std::uint8_t { kosong, harapan, keadaan };

TelaahMasalah no_problem(BukanMasalah why);

/// `temuan` in the order of the text, never empty; `cause` when they stand after a word of cause.
TelaahMasalah judge(const Sentence& sentence, std::span<const Kata> kata, const std::vector<Temuan>& temuan,
                    bool cause);

} // namespace suluh
