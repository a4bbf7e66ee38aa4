// One numeral as written, read by what it stands for.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "suluh/value.hpp"

#include "scan.hpp"

namespace suluh {

enum class NumberUse : std::uint8_t {
    count,        ///< people, units, scores: "1.500" is 1500, "2,5" is 2,5
    measure,      ///< areas, yields, shares: "2.5" is 2,5, "1.500" is ambiguous
    money,        ///< rupiah: "350,000" and "1.500,000" group thousands, ",00" is cents
    scaled_money, ///< before "ribu" or "juta": "1.5" is 1,5
};

Reading<Decimal> read_numeral(std::string_view numeral, NumberUse use);

/// "dua puluh lima", "seratus lima puluh juta": the cursor moves behind the words; nothing where no number word stands.
std::optional<Decimal> number_words(scan::Cursor& cursor);

/// As a person may read it back without doubt: no grouping where a single dot would be ambiguous ("1500", "1.234,5").
std::string measure_text(const Decimal& value);

} // namespace suluh
