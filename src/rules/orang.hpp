// People of a sasaran, counted: the groups by their heads, and the whole.
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "suluh/programa.hpp"

namespace suluh {

struct Golongan {
    std::string_view name; ///< "pelaku utama"
    Orang Sasaran::*people;
};

inline constexpr std::array golongan{Golongan{"pelaku utama", &Sasaran::pelaku_utama},
                                     Golongan{"pelaku usaha", &Sasaran::pelaku_usaha},
                                     Golongan{"petugas", &Sasaran::petugas}, Golongan{"peneliti", &Sasaran::peneliti},
                                     Golongan{"pemangku kepentingan", &Sasaran::pemangku_kepentingan}};

/// Counts that stand beside each other, added up: all are there, or some.
struct CountedParts {
    Decimal sum;
    bool any = false;
    bool all = true;
};

CountedParts sexes_of(const Orang&); ///< laki, perempuan
CountedParts ages_of(const Orang&);  ///< wanita tani, taruna tani, petani dewasa

/// Whether a count, or the group itself, could not be read.
bool is_unread(const Orang&);

/// How many a group has: its jumlah, or else its parts; empty when nothing is written or something could not be read.
std::optional<Decimal> count_of(const Orang&);

/// How many people a sasaran has, by its jumlah or else its groups.
std::optional<Decimal> count_of(const Sasaran&);

} // namespace suluh
