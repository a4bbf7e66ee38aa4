// The words people count things with, in the spellings of the field, and what kind of thing each counts.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "scan.hpp"

namespace suluh {

enum class UnitKind : std::uint8_t {
    times,   ///< kali
    day,     ///< hari
    period,  ///< minggu, bulan, tahun, …: "2 x 12 bln" repeats
    body,    ///< kelompok, desa, …: each has its own visits, so "8 klp x 2 kali" is 16
    person,  ///< orang
    house,   ///< KK, RTP: not people
    measure, ///< ha, km, kg: numbers with fractions
    lesson,  ///< JP, jam
    batch,   ///< angkatan, kegiatan, paket: a unit that may stand before a rate
    thing,   ///< anything else
};

struct Unit {
    std::string name; ///< normalised: "klp" is "kelompok"
    UnitKind kind = UnitKind::thing;
};

/// The unit that a word names; unknown words are things of their own name.
Unit unit_of(const scan::Token& word);
Unit unit_named(std::string_view word);
/// Whether the word is in the table.
bool is_known_unit(std::string_view word);

} // namespace suluh
