// pengecualian/*: exceptions that a document declares: which findings they silence, and which exceptions are wrong.
#pragma once

#include <cstdint>

#include "rules/check.hpp"

namespace suluh {

/// Removes the findings that the document's exceptions silence, and adds pengecualian/* findings for exceptions that
/// lack a reason, may not be made, or silence nothing. Returns how many were silenced.
std::uint32_t apply_exceptions(const Document& document, const Selection& selection, Findings& findings);

/// Whether an exception of the document silences the finding; for those that are judged late.
bool is_excepted(const Document& document, const Finding& finding);

} // namespace suluh
