// What the recaps of RDK and RDKK have in common: what one line stands for, and regions by their codes. A code of a
// csv has no dots, one of YAML has: here they are digits alone.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "suluh/table.hpp"
#include "suluh/wilayah.hpp"

namespace suluh::rekap {

/// What one line stands for.
enum class Jenjang : std::uint8_t { poktan, gapoktan, desa, kecamatan, kabupaten, provinsi };
inline constexpr std::array<std::string_view, 6> jenjang_names{"poktan",    "gapoktan",  "desa",
                                                               "kecamatan", "kabupaten", "provinsi"};
/// Lines of these have a name beside their village.
constexpr bool is_of_groups(Jenjang level) {
    return level == Jenjang::poktan || level == Jenjang::gapoktan;
}

/// Where a group's rows belong, as it is written.
struct GroupPlace {
    std::string_view village; ///< code, with or without dots
    std::string_view group, gapoktan;

    /// The name that a line of this level has beside its village.
    std::string_view named(Jenjang level) const {
        return level == Jenjang::poktan ? group : level == Jenjang::gapoktan ? gapoktan : std::string_view{};
    }
    /// That name as a table shows it; of rows that name no gapoktan "tanpa gapoktan".
    std::string shown(Jenjang level) const;
};

/// Digits of the code, cut off at the level, and of a poktan or gapoktan its name as letters are compared. Lines stand
/// in this order.
struct LineKey {
    std::string region; ///< `no_region` where the code is no village's
    std::string group;

    friend auto operator<=>(const LineKey&, const LineKey&) = default;
};
inline constexpr std::string_view no_region = "~";

LineKey line_of(Jenjang level, const GroupPlace& place);

/// Names by code, and the villages of which something is expected.
class Regions {
public:
    /// Both may be nullptr.
    Regions(const Wilayah* table, const Daftar* expected);

    std::string name(std::string_view digits) const; ///< empty where no table has it
    const std::vector<std::string>& expected() const { return expected_; }
    bool has_register() const { return has_register_; }

private:
    std::map<std::string, std::string, std::less<>> names_;
    std::vector<std::string> expected_;
    bool has_register_ = false;
};

/// "No.", "Kode", "Desa" and, of groups, "Kelompok Tani" or "Gapoktan".
void add_line_columns(Table& table, Jenjang level);
/// `group` as it is written; blank for a village without any.
std::vector<Cell> line_cells(Jenjang level, std::size_t number, const LineKey& key, const std::string& group,
                             const Regions& regions);
/// "Jumlah" under the first of those columns.
std::vector<Cell> total_cells(Jenjang level);

/// Which villages of the register are not among these, and which of these are not in it, as lines above a table.
void add_presence(Table& table, const std::set<std::string>& villages, const Regions& regions);
/// The lines of villages that sent nothing.
std::vector<LineKey> silent_lines(Jenjang level, const std::set<std::string>& villages, const Regions& regions);
/// "Sukamaju (99.08.03.2004)".
std::string named_region(std::string_view digits, const Regions& regions);

/// The note on lines whose code is no village's.
inline constexpr std::string_view no_region_note =
    "Baris \"kode desa tidak benar\" memuat yang kode desanya bukan 10 angka; jumlahnya ikut dihitung.";

} // namespace suluh::rekap
