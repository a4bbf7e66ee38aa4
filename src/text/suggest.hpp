// "Did you mean": the known word nearest to one that was typed.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace suluh {

/// The candidate nearest to `typed`, or an empty view when none is near enough to be meant. Upper and lower case,
/// blanks,
/// '_', '-' and the old spelling (oe, tj, dj) make no difference; a swap of neighbours counts as one slip. Of equally
/// near ones the first wins.
std::string_view nearest(std::string_view typed, std::span<const std::string_view> candidates);

/// `mungkin maksudnya "…"` for the nearest candidate, or "".
std::string did_you_mean(std::string_view typed, std::span<const std::string_view> candidates);

/// Words that mean the same when written by different hands: lower case, '_' and '-' as one blank.
std::string fold_word(std::string_view text);

} // namespace suluh
