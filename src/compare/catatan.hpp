// revisi/* of two versions: whether what changed in a programa that was signed already stands in its notes.
#pragma once

#include <vector>

#include "suluh/document.hpp"

#include "compare/changes.hpp"
#include "rules/rule.hpp"

namespace suluh::compare {

/// Findings of the new version; none of any other kind than programa, of a draft, nor of another year's.
Findings findings_of_revision(const Document& old_one, const Document& new_one, const std::vector<Change>& changes,
                              const Context& context);

} // namespace suluh::compare
