// What a coordinator reads of a batch: one row a village (--ringkasan), one page a village (--surat).
#pragma once

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "cli/batch.hpp"

namespace suluh::cli {

/// One row a programa, a file that could not be read, and a village that sent nothing: those to be called first above.
/// `format` is "csv" or "md".
void write_overview(const Batch& batch, const BatchOptions& options, std::string_view format, std::ostream& out);

/// Writes a page a programa into `folder`, which is made where it does not exist; each whole or not at all. Refuses
/// (EnvironmentError) before the first when one exists, unless `overwrite`. Returns how many.
std::size_t write_letters(const Batch& batch, const std::string& folder, bool overwrite, std::ostream& standard);

} // namespace suluh::cli
