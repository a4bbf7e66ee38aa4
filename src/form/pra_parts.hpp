// The tables of a PRA that say more than their fields do. Each fills the table of its part, and leaves it without rows
// where there is nothing to say. Private to src/form.
#pragma once

#include <string>
#include <string_view>

#include "suluh/pra.hpp"
#include "suluh/table.hpp"

namespace suluh::pra {

/// What could not be read, as it was written.
inline std::string as_unread(std::string_view written) {
    return std::string{written} + " (?)";
}

/// Rain and rainy days by months.
void fill_climate(const Pra& pra, Table& table);
void fill_calendar(const Pra& pra, Table& table);
/// What each number changed against the one before.
void fill_trend(const Pra& pra, Table& table);
/// Who does what when: by the hour, a column for men and one for women.
void fill_day(const Pra& pra, Table& table);
void fill_livelihood(const Pra& pra, Table& table);
/// From above to below, with what is wrong in how the tree hangs together.
void fill_tree(const Pra& pra, Table& table);

} // namespace suluh::pra
