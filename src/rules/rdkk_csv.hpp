// An e-RDKK csv as a whole: read, every row judged, and what its rows leave behind for other files.
#pragma once

#include "rdkk/headings.hpp"
#include "rdkk/policy.hpp"
#include "rules/check.hpp"

namespace suluh {

/// What a csv may be large: a million rows take a quarter of it.
inline constexpr std::size_t largest_csv = std::size_t{1} << 30U;

/// Whether rows can be looked for. What is wrong with the file as a text is told: a stray byte does not keep the other
/// rows from being judged.
bool is_csv_text(const Source& source, Findings& findings);

/// Stars over the NIK and the birth date of a row: by column where its cells stand in their columns, and over whatever
/// looks like one.
void hide_person(const RdkkHeading& heading, std::string& line);

/// As check() does of a document. Of one rule in one file the first hundred thousand findings are kept; what says how
/// many more there are is the last of them.
Checked check_csv(const Source& source, const RdkkPolicy& policy, const Selection& selection);

} // namespace suluh
