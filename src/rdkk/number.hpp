// The numbers of an RDKK: areas in hectares and fertiliser in kilograms, as cells of a csv or of YAML hold them. Kept
// as whole millionths, so that a million rows are added and compared exactly without a Decimal each.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "suluh/acuan.hpp"

namespace suluh {

/// Which sign stands before the fraction: "0,25" or "0.25".
enum class NumberStyle : std::uint8_t { none, comma, point };

struct CellNumber {
    enum class Outcome : std::uint8_t { blank, read, unreadable };
    Outcome outcome = Outcome::blank;
    std::int64_t millionths = 0; ///< digits after the sixth place are cut off
    std::uint8_t decimals = 0;   ///< digits written behind the fraction sign
    NumberStyle style = NumberStyle::none;
    bool is_three = false; ///< one sign with three digits behind it: "1.250" may be 1250 or 1,25
    bool is_exact = true;  ///< nothing was cut off

    bool ok() const { return outcome == Outcome::read; }
};

constexpr std::int64_t millionth = 1'000'000;
/// More of anything in one cell is a slip: a billion hectares or kilograms.
constexpr std::int64_t most_in_cell = std::int64_t{1'000'000'000} * millionth;

/// Reads "0,43", "0.43", "1.234,5", "1 234", "-2", each also with the unit behind it ("0,43 ha", "118 kg"). Of "1.250"
/// the value is 1,25; `as_thousands` reads it the other way. Allocates nothing.
CellNumber read_cell_number(std::string_view text);

/// The value of a number with `is_three` as a thousands group: 1250 of "1.250".
std::int64_t as_thousands(const CellNumber& number);

/// "0,43" of 430000; thousands are grouped with '.'.
std::string format_millionths(std::int64_t millionths);

/// dose (kg/ha) × area (ha) in whole kg; both arguments are millionths.
std::int64_t rounded_need(std::int64_t dose, std::int64_t area, Pembulatan rounding);

} // namespace suluh
