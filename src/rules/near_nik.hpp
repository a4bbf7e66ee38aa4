// NIK that one slip of the hand turns into another: one digit, or two neighbours that changed places.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace suluh {

enum class NikSlip : std::uint8_t { none, digit, swap };

/// By which slip two NIK differ.
NikSlip slip_between(std::uint64_t a, std::uint64_t b);

/// For each of `niks`, which are ascending and different, the index of the first that is one slip away, or its own.
/// Takes hardly longer than sorting them: a name may be shared by very many people.
std::vector<std::uint32_t> first_near(std::span<const std::uint64_t> niks);

} // namespace suluh
