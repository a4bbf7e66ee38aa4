// Comma-separated values as spreadsheets save them (RFC 4180): rows of cells that remember where they stand.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "suluh/finding.hpp"
#include "suluh/source.hpp"

namespace suluh {

struct CsvCell {
    std::string_view text; ///< without the quotes around it; blanks as they are
    Span at;               ///< as written, quotes and all; of an empty cell the place where it would stand
};

/// Cells point into the source, which must outlive it.
class Csv {
public:
    Csv() = default;
    Csv(const Csv&) = delete;
    Csv& operator=(const Csv&) = delete;
    Csv(Csv&&) = default;
    Csv& operator=(Csv&&) = default;
    ~Csv() = default;

    char separator() const { return separator_; }
    /// Rows in file order; a line without a character is none.
    std::size_t rows() const { return ends_.size(); }
    /// As many cells as the row writes: at least one.
    std::span<const CsvCell> row(std::size_t index) const {
        const auto begin = index == 0 ? 0 : ends_[index - 1];
        return std::span{cells_}.subspan(begin, ends_[index] - begin);
    }

private:
    friend class CsvReader;

    char separator_ = ',';
    std::vector<CsvCell> cells_;
    std::vector<std::size_t> ends_;
    std::deque<std::string> unquoted_; ///< texts of cells in which a quote was doubled
};

/// Separated by ';', ',' or tab, whichever stands most often in the first line that has any (or as a first line "sep=;"
/// says). Lines end in LF, CR LF or CR. A quote inside an unquoted cell is itself. Nothing is dropped or guessed: an
/// unclosed quote or letters behind a closing one are a finding of `rule`, and so is a file that is no text at all;
/// berkas/* where the file is too large, empty or not UTF-8. Empty with a finding.
std::optional<Csv> read_csv(const Source& source, std::string_view rule, Findings& findings);

} // namespace suluh
