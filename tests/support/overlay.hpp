// An example laid over a complete base document: what the rule pages show is a part, what is checked is a whole.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "suluh/document.hpp"

namespace suluh::test {

/// A document made of an example and its base. Places in the example are what they are in the example alone; the base's
/// lie behind its last line.
struct Laid {
    Source example;
    Source base;
    Tree example_tree;
    Tree base_tree;
    std::unique_ptr<Document> document;
};

/// Lays `example` over the base document of its `jenis` (without a known one: programa). Maps merge by key, lists of
/// records by `id`, anything else replaces. `without` are keys taken out of the base first: "tahun", "wilayah.kode",
/// "masalah.M2.tujuan".
std::unique_ptr<Laid> lay_over(std::string_view example, const std::vector<std::string>& without = {});

} // namespace suluh::test
