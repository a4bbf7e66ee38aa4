// Sheets on which assessors fill in scores or choices: what their columns are called, and how a filled one is read
// back.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "suluh/finding.hpp"

#include "ranking/criteria.hpp"
#include "ranking/question.hpp"

namespace suluh {

/// Headings of the columns that are no criteria. They are found again by these words, whatever their case.
namespace sheet {
inline constexpr std::string_view number = "No";
inline constexpr std::string_view id = "ID";
inline constexpr std::string_view problem = "Masalah";
inline constexpr std::string_view assessor = "Penilai";
inline constexpr std::string_view first = "A"; ///< of a pair
inline constexpr std::string_view second = "B";
inline constexpr std::string_view winner = "Didahulukan";
inline constexpr std::string_view place = "Urutan";
inline constexpr std::string_view compared = "Perbandingan"; ///< ahp: what is compared, and under which criterion
inline constexpr std::string_view heavier = "Lebih penting";
inline constexpr std::string_view times = "Berapa kali";
inline constexpr std::string_view farmer = "Petani";
} // namespace sheet

/// "Mendesak [m]"; without the id where the name says it.
std::string sheet_heading(const Criterion& criterion);

/// "Benih unggul [M1]": a column of farmers' scores.
std::string sheet_heading(const RankingQuestion& question, std::size_t problem);

/// What a sheet of ahp asks for, beyond what the document says already.
struct AhpParts {
    bool scores = false, criteria = false, problems = false;
};
AhpParts ahp_parts(const RankingQuestion& question);

/// Why a sheet of ahp would be filled in for nothing: it compares more than can be judged. Empty: it is none, or fits.
std::string too_many_on_sheet(const RankingQuestion& question);

/// The cell under "Perbandingan": "kriteria", or "masalah menurut Harga [a]".
std::string compared_text(const Criterion* under);

/// How many problems a participant of the method preferensi names.
std::size_t preferred(const RankingQuestion& question);

/// What a sheet of the method holds; empty with findings (masalah/lembar, masalah/skor-*, masalah/perbandingan,
/// masalah/konsistensi, masalah/penerapan, and those of reading csv) where it cannot count. The assessor is named in a
/// column or line "Penilai", else by the file's name. Findings stand in `csv`.
std::optional<FilledSheet> read_sheet(const RankingQuestion& question, const Source& csv, Findings& findings);

} // namespace suluh
