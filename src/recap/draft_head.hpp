// Whose programa a draft is: its level and region, and what the programa below agree on.
#pragma once

#include <string>
#include <vector>

#include "recap/draft.hpp"
#include "yaml/write.hpp"

namespace suluh::rekap {

/// "Desa Sukamaju"; with its code where another region has the same name.
std::string title_of(const Region& region);

/// The keys from `jenis` to `balai`.
void add_head(Node& root, NodeMaker& maker, const std::vector<const Region*>& regions, int year, const Upper& upper);

} // namespace suluh::rekap
