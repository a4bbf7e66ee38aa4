// The columns of an e-RDKK csv by their headings. The set of columns grows with each year's policy (22, 25, 28, 31 of
// them so far), so a column is known by what its heading says, never by its place.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "suluh/finding.hpp"

namespace suluh {

class RdkkPolicy;

inline constexpr std::string_view csv_rule = "csv/bentuk";
inline constexpr std::string_view csv_column_rule = "csv/kolom";

/// A quoted cell of an e-RDKK may hold a few line ends; more of them and its quote was never closed.
inline constexpr std::size_t most_lines_of_cell = 10;

/// What a column holds.
struct RdkkColumn {
    enum class Is : std::uint8_t {
        nik,
        name,
        mother,
        birthplace,
        birthdate,
        sex,
        address,
        member,
        village,
        group,
        gapoktan,
        kiosk,
        kiosk_name,
        penyuluh,
        year, ///< of the plan
        subsector,
        season,
        commodity,
        age,
        area,
        need,
        allocated, ///< as bags and cost: of a fertiliser
        bags,
        cost,
        beside,   ///< known, but no rule reads it
        untitled, ///< without a heading
        unknown,
    };
    Is is = Is::unknown;
    std::size_t planting = 0;   ///< of subsector to need: counts in `seasons`
    bool of_all = false;        ///< subsector or season of all plantings of its row
    std::size_t fertiliser = 0; ///< of need to cost

    bool is_of_fertiliser() const { return is >= Is::need && is <= Is::cost; }
};

struct RdkkHeading {
    char separator = ';';
    std::size_t rows_at = 0; ///< offset of the first row below the heading
    std::vector<RdkkColumn> columns;
    std::vector<std::uint8_t> seasons; ///< of each planting: 1 to 3, or 0 where the headings name no season
    std::vector<std::string> titles;   ///< of each column, as it is written
    std::vector<std::size_t> untitled; ///< columns without one
    std::size_t nik = 0;               ///< the column of the NIK
    Span at;                           ///< the first title
    std::vector<Span> fertilisers;     ///< by fertiliser of the policy: the title of its first column, or nothing

    /// Whether the heading is that of an e-RDKK: farmers are told apart by NIK and something is planted.
    bool is_rdkk = false;
    bool has_doubled = false; ///< two columns say the same thing: one of them is not read
};

/// Finds the heading among the first rows of a file, whatever separates them; lines of title above it are passed over.
/// Findings of csv/kolom say which columns are missing, doubled or not known, each once.
RdkkHeading read_rdkk_heading(std::string_view text, const RdkkPolicy& policy, Findings& findings);

/// Whether the beginning of a file looks like an e-RDKK, also one whose heading is damaged: a csv of another kind (a
/// monitoring sheet, a sheet of scores) does not.
bool may_be_rdkk(std::string_view beginning);

/// The same of bytes that may as well be YAML: columns are wanted, and no document that says its kind; or a workbook,
/// which is none of both but most often holds farmers.
bool is_rdkk_and_no_yaml(std::string_view beginning);

} // namespace suluh
