// Rows of a document as nodes to be written elsewhere, where the row above is no longer the one above.
#pragma once

#include <vector>

#include "suluh/tree.hpp"

namespace suluh {

/// Nothing, or words that say nothing ("-").
bool is_blank(const Node& node);

/// The rows of a list with every `sda` replaced by what it stands for; one row that stands without the list is one.
std::vector<Node> rows_without_sda(const Node& list);

} // namespace suluh
