// Sheets of suluh peringkat: printed to be filled in (--lembar), and read back (--isi).
#pragma once

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

#include "suluh/document.hpp"

#include "cli/io.hpp"
#include "cli/table_formats.hpp"
#include "ranking/question.hpp"

namespace suluh::cli {

/// The formats in which a sheet can be printed; the first is the usual one.
std::vector<std::string_view> sheet_formats();

/// Writes the sheets that the question needs. Status 1, with a message on standard error and nothing written, where
/// there is nothing to fill in.
int print_sheet(Io& io, const Document& document, const RankingQuestion& question, std::string_view format,
                const PrintOptions& options, std::ostream& out);

/// The files named, in place of a folder all *.csv in it, sorted bytewise. Throws EnvironmentError for a folder that
/// cannot be read or holds none.
std::vector<std::string> sheet_files(const std::vector<std::string>& paths);

struct FilledSheets {
    int status = Status::clean; ///< not clean: the sheets must not be ranked by
    std::vector<FilledSheet> sheets;
};

/// Reads filled sheets, one an assessor; "-" is standard input. Findings go to standard error. All or nothing: a
/// ranking that lost an assessor must not look whole. Status 1 when one cannot count, two are of one assessor, or an
/// assessor of the document's list has none; 2 when a file cannot be opened.
FilledSheets load_sheets(Io& io, const Document& document, const RankingQuestion& question,
                         const std::vector<std::string>& paths, bool colour, bool quiet);

} // namespace suluh::cli
