// pengecualian/*: exceptions that a document declares: which findings they silence, and which exceptions are wrong.
#pragma once

#include <algorithm>
#include <cstdint>

#include "rules/check.hpp"

namespace suluh {

/// Removes the findings that the document's exceptions silence, and adds pengecualian/* findings for exceptions that
/// lack a reason, may not be made, or silence nothing. Returns how many were silenced.
std::uint32_t apply_exceptions(const Document& document, const Selection& selection, Findings& findings);

/// Whether an exception of the document silences the finding; for those that are judged late.
bool is_excepted(const Document& document, const Finding& finding);

/// Whether such a finding of `rule` stands already, so that a later rule need not say the same: one cause gives one
/// finding. What was not asked for (`--hanya`) or is excepted has not been said.
template <class IsIt>
bool is_said(const Document& document, const Findings& findings, std::string_view rule, const IsIt& is_it) {
    return std::ranges::any_of(findings, [&](const Finding& finding) {
        return finding.rule == rule && is_it(finding) && !is_excepted(document, finding);
    });
}

} // namespace suluh
