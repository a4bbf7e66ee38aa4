// In which months of its year a row takes place, and how often.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "form/row.hpp"

namespace suluh {

struct MonthMark {
    /// Times in that month, where that can be said: dates written, or a volume that spreads evenly over the months.
    std::optional<Decimal> times;
};

/// For January to December: a mark, or nothing. Written dates (`jadwal`) count before `waktu`.
std::vector<std::optional<MonthMark>> months_of(const FormRow& row);

/// "Belum terjadwal: 3 (Temu lapang; waktu "tentatif")." for the rows without any month; empty when there are none.
std::string unscheduled_note(std::span<const FormRow> rows);

} // namespace suluh
