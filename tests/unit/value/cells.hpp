// Tables of cells: a line is the cell, " => ", and what is read from it.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "suluh/value.hpp"

namespace suluh::test {

using Cell = std::pair<std::string, std::string>;

/// The lines of tests/corpus/value/<name>.txt; "\n" in a cell is a line break.
std::vector<Cell> cells(std::string_view name);

/// Why nothing was read, told apart: "rancu: …" or "tidak terbaca: …".
template <class T>
std::string refused(const Reading<T>& reading) {
    const bool ambiguous = reading.outcome == Reading<T>::Outcome::ambiguous;
    return (ambiguous ? "rancu: " : "tidak terbaca: ") + reading.reason;
}

std::string shown(const Reading<Decimal>& reading);    ///< "1500"
std::string shown(const Reading<Money>& reading);      ///< "rate Rp50.000/kelompok"
std::string shown(const Reading<Date>& reading);       ///< "30 September 2026"
std::string shown(const Reading<MonthSet>& reading);   ///< "1 2 11 12 y2026 [MT I]"
std::string shown(const Reading<Quantity>& reading);   ///< "dari 40% menjadi 70%"
std::string shown(const Reading<Volume>& reading);     ///< "16 kali/bulan"
std::string shown(const Reading<People>& reading);     ///< "25/20/5", "-" for a part that is not written
std::string shown(const Reading<RegionCode>& reading); ///< "99.08 kabupaten"
std::string shown(const Reading<Nip>& reading);

} // namespace suluh::test
