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

/// A quote that is not closed, or letters behind a closing one.
struct CsvFault {
    bool unclosed = false;
    Span at; ///< the opening quote, or the letters
};

/// One row after another: the one lexer. Lines end in LF, CR LF or CR; a line without a character is no row. A quote
/// inside an unquoted cell is itself.
class CsvLexer {
public:
    /// A quoted cell that goes on for more than `most_lines` line ends counts as unclosed.
    CsvLexer(std::string_view text, char separator, std::size_t most_lines = std::string_view::npos)
        : text_(text), separator_(separator), most_lines_(most_lines) {}

    /// Appends the cells of the next row, at least one; false where there is none. Texts of cells in which a quote was
    /// doubled live in `unquoted`. After a fault the cell goes up to the next separator.
    bool next(std::vector<CsvCell>& cells, std::deque<std::string>& unquoted);

    std::size_t at() const { return at_; } ///< behind the last row and its line end
    void begin_at(std::size_t offset) { at_ = offset; }
    const std::vector<CsvFault>& faults() const { return faults_; } ///< of all rows so far

private:
    bool opens_quote() const;
    void read_plain(std::vector<CsvCell>& cells, std::size_t begin);
    void read_quoted(std::vector<CsvCell>& cells, std::deque<std::string>& unquoted);
    void read_unclosed(std::vector<CsvCell>& cells, std::size_t open);

    std::string_view text_;
    char separator_;
    std::size_t most_lines_;
    std::size_t at_ = 0;
    std::vector<CsvFault> faults_;
};

/// Where the rows begin behind a first line "sep=;", which names the separator; nothing without such a line.
struct CsvSeparator {
    char separator = ',';
    std::size_t rows_at = 0;
};
std::optional<CsvSeparator> named_separator(std::string_view text);
inline constexpr std::string_view csv_separators = ";\t,"; ///< of equally frequent ones the first

/// Whether these are the bytes of a spreadsheet's own file.
bool is_workbook(std::string_view text);
/// What makes bytes no csv at all: a workbook or UTF-16. The finding has no place but the beginning.
std::optional<Finding> not_csv(std::string_view text, std::string_view rule);
/// The finding that a byte is not UTF-8.
Finding not_utf8(std::string_view text, std::size_t at);
/// The finding that says a fault in words.
Finding csv_fault(std::string_view text, const CsvFault& fault, std::string_view rule);

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
    friend std::optional<Csv> read_csv(const Source& source, std::string_view rule, Findings& findings);

    char separator_ = ',';
    std::vector<CsvCell> cells_;
    std::vector<std::size_t> ends_;
    std::deque<std::string> unquoted_; ///< texts of cells in which a quote was doubled
};

/// Separated by ';', ',' or tab, whichever stands most often in the first line that has any (or as a first line "sep=;"
/// says). Nothing is dropped or guessed: a fault is a finding of `rule`, and so is a file that is no text at all;
/// berkas/* where the file is too large, empty or not UTF-8. Empty with a finding.
std::optional<Csv> read_csv(const Source& source, std::string_view rule, Findings& findings);

} // namespace suluh
