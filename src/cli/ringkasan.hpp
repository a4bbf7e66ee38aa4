// What a coordinator reads of a batch: one row a village (--ringkasan), one page a village (--surat).
#pragma once

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "cli/batch.hpp"

namespace suluh::cli {

/// Whether the file stands for a village: a programa, or what could not be read and may be one.
inline bool is_of_village(const Batch& batch, std::size_t file) {
    const auto& outline = batch.outlines[file];
    return !outline.title.empty() || outline.kindless || batch.files[file].state == FileState::tak_terbaca;
}

struct OverviewFormat {
    std::string_view name; ///< "csv" or "md"
    bool excel = false;    ///< csv for a spreadsheet set to Indonesian
};

/// One row a programa, a file that could not be read, and a row of the register without a programa: those to be called
/// first above.
void write_overview(const Batch& batch, const Selection& selection, const OverviewFormat& format, std::ostream& out);

struct LetterOptions {
    std::string folder; ///< made where it does not exist
    std::string report; ///< the file that is written besides, or empty: no page may have its name
    bool overwrite = false;
    Context context; ///< today and the pedoman, for villages that sent nothing
};

/// Writes a page a programa and a page a village that sent none; each whole or not at all. Refuses (EnvironmentError)
/// before the first when one exists, unless to overwrite. Returns how many.
std::size_t write_letters(const Batch& batch, const LetterOptions& options, std::ostream& standard);

} // namespace suluh::cli
