// People's numbers kept out of what is printed: of a NIK the kecamatan (first six digits) and the serial (last four)
// stay, so that its row can be found again, and the birth date between them becomes stars: 990803******0001.
#pragma once

#include <string>
#include <string_view>

namespace suluh {

/// Stars over the birth date of every number that is or was meant as a NIK: 14 to 17 digits that stand together, a
/// letter or two among them, or 16 in groups with one and the same mark between them ("9908 0312 0478 0001"). A NIP has
/// 18 digits and stays. The text keeps its length.
void mask_nik(std::string& text);
std::string masked_nik(std::string_view text);

} // namespace suluh
