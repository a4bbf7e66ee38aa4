// The part that all filled sheets have in common: a heading line somewhere near the top, rows below it, an assessor.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "ranking/question.hpp"
#include "text/csv.hpp"

namespace suluh {

inline constexpr std::string_view sheet_rule = "masalah/lembar";
inline constexpr std::size_t most_named = 20; ///< problems in one message

/// How findings about a sheet are called, and where one is had that can be read.
struct SheetKind {
    std::string_view rule = sheet_rule;
    std::string_view remedy = "pakai lembar yang dicetak dengan --lembar --format csv untuk dokumen ini";
};

/// A csv file under its heading line.
class SheetTable {
public:
    /// `keys`: the headings by which the heading line is known. Empty with a finding.
    static std::optional<SheetTable> read(const Source& csv, std::span<const std::string_view> keys, Findings& findings,
                                          SheetKind kind = {});

    /// The part below a second heading line, known by `keys`: it is then no longer part of this table. Empty where
    /// there is none.
    std::optional<SheetTable> cut(std::span<const std::string_view> keys);

    std::span<const CsvCell> headings() const { return csv_->row(heading_); }
    /// The rows below the heading that hold anything; a row with more cells than the heading is a finding instead.
    std::vector<std::span<const CsvCell>> rows(Findings& findings) const;
    /// The first column of that heading.
    std::optional<std::size_t> column(std::string_view heading) const;
    /// Where a missing column is shown.
    Span at() const { return headings().front().at; }

    /// Who filled it in; of a column or line "Penilai", else by the file's name. Empty with a finding when two are
    /// named, or one that the document does not list.
    std::optional<std::string> assessor(const RankingQuestion& question, Findings& findings) const;
    /// The same whomever the document lists.
    std::optional<std::string> name_on_it(Findings& findings) const;

private:
    struct Name {
        std::string text;
        Span at;
    };
    std::optional<Name> written_name(Findings& findings, bool& good) const;
    bool is_heading(std::size_t row, std::span<const std::string_view> keys) const;

    SheetKind kind_;
    std::string file_;
    std::shared_ptr<const Csv> csv_; ///< shared by the parts of one file
    std::size_t heading_ = 0;
    std::size_t end_ = 0;
};

/// What a person sees in the cell: without blanks around it, and without the apostrophe by which csv keeps a
/// spreadsheet from reckoning. Empty for marks that only show where to write.
std::string_view content_of(const CsvCell& cell);
/// The cell of a row at a column; rows that are too short go on with empty cells, at the end of the row.
CsvCell cell_of(std::span<const CsvCell> row, std::size_t column);

/// The problems of a document by their ids, for a sheet of a thousand rows.
class ProblemNames {
public:
    explicit ProblemNames(const RankingQuestion& question);
    ProblemNames(const ProblemNames&) = delete; // looks into its own ids
    ProblemNames& operator=(const ProblemNames&) = delete;

    /// The problem that a cell names, or nothing with a finding masalah/lembar. Case, blanks and '_' count only where
    /// two ids are told apart by nothing else.
    std::optional<std::size_t> find(const CsvCell& cell, Findings& findings) const;

private:
    std::vector<std::string> ids_;
    std::unordered_map<std::string_view, std::size_t> exact_;
    std::unordered_map<std::string, std::optional<std::size_t>> folded_; ///< empty: more than one
};

} // namespace suluh
