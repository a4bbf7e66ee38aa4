// People's numbers kept out of what is printed: of a NIK the kecamatan (first six digits) and the serial (last four)
// stay, so that its row can be found again, and the birth date between them becomes stars: 990803******0001.
#pragma once

#include <string>
#include <string_view>

namespace suluh {

/// Stars over the birth date of every number that is or was meant as a NIK: 14 to 17 digits that stand together, a
/// letter or two among them, 16 in groups with one and the same mark between them ("9908 0312 0478 0001"), what a
/// spreadsheet left of one ("3,30407120478E+15"), and the value of a key `nik`. A NIP has 18 digits and stays, and so
/// does what follows "Rp", and four years in a row. Beside a
/// NIK the date itself would open it: the value of a key `tanggal_lahir` becomes stars too. The text keeps its length.
void mask_nik(std::string& text);
std::string masked_nik(std::string_view text);

/// Stars over the digits of whatever looks like a date: "04/12/1978", "1978-12-04", "4 Des 1978".
void mask_dates(std::string& text);
/// Stars over the digits of the last text in quotes.
void mask_last_quoted(std::string& text);
/// Stars over all digits, or all but the first six and the last four.
void mask_digits(std::string& text, std::size_t begin, std::size_t end);
void mask_nik_digits(std::string& text, std::size_t begin, std::size_t end);

} // namespace suluh
