// The rows of an e-RDKK csv, one farmer each, in one pass over the bytes and without allocating for a good row.
#pragma once

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rdkk/farmer.hpp"
#include "rdkk/headings.hpp"
#include "text/csv.hpp"

namespace suluh {

inline constexpr std::string_view csv_row_rule = "csv/baris";
inline constexpr std::string_view csv_year_rule = "csv/tahun";

/// The year of a plan as a cell writes it: "2027"; 0 of a blank cell, nothing where it is none.
std::optional<int> plan_year(std::string_view text);

class RdkkCsvRows {
public:
    /// `text` is the whole file, `heading` what read_rdkk_heading made of it; both outlive this.
    RdkkCsvRows(std::string_view text, const RdkkHeading& heading, Findings& findings);

    enum class Row : std::uint8_t { farmer, total, end };

    /// The next row of a farmer or of totals ("JUMLAH", "Sub Total Poktan Mekar"). Passed over: blank rows, the heading
    /// once more, and a row that numbers the columns. Of a farmer's row with cells too few or too many, of which nobody
    /// can say which column they stand in, only what is sure is given: that is a finding of csv/baris. Spreadsheets
    /// leave out blank cells at the end of a row, and add some: these are no fault.
    Row next_row();
    /// The next farmer, valid until the next call, or null; rows of totals are passed over.
    const RdkkFarmer* next();
    /// What stands in a column of the row that was read last.
    RdkkCell cell(std::size_t column) const;
    /// Whether that row has a cell for each column, and no more: else nobody can say which column one is of.
    bool fits_columns() const;
    std::size_t totals() const { return totals_; } ///< rows of totals so far
    std::size_t torn() const { return torn_; }     ///< rows so far that were not read, or not to their end
    /// The farmer whose row begins at that offset.
    const RdkkFarmer* at(std::size_t offset) {
        lexer_.begin_at(offset);
        return next();
    }

private:
    bool is_blank() const;
    bool is_passed_over() const;
    bool is_total() const;
    bool has_digits_as_nik() const;
    bool is_aligned() const;
    bool asks_behind(std::size_t at) const;
    void tell_faults();
    void tell_torn(bool nik_is_sure);
    void tell_untitled();
    void fill(std::size_t sure);
    RdkkNeed* find_need(const RdkkColumn& column);
    RdkkCell& cell_of(const RdkkColumn& column);
    void settle_plantings();

    std::string_view text_;
    const RdkkHeading& heading_;
    Findings& findings_;
    CsvLexer lexer_;
    std::vector<CsvCell> cells_;
    std::deque<std::string> unquoted_;
    std::size_t told_faults_ = 0, totals_ = 0, torn_ = 0;
    RdkkFarmer farmer_;
    RdkkCell subsector_, season_;   ///< of columns without a season
    std::vector<RdkkPlanting> all_; ///< by season of the heading
    std::vector<std::vector<RdkkNeed>> needs_;
    std::vector<RdkkPlanting> plantings_; ///< those of which anything is written
};

} // namespace suluh
