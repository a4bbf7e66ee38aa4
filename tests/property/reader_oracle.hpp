// A second opinion on YAML: libyaml. Its events drive a plain tree of its own, and the TreeBuilder too.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "suluh/tree.hpp"

namespace suluh::oracle {

/// What libyaml reads: kinds, texts, order, and which scalars are null. Nothing of our own code takes part.
struct Value {
    Node::Kind kind = Node::Kind::scalar;
    bool null = false;
    std::string text;
    std::vector<Value> items;
    std::vector<Value> keys; ///< of a map; its values are `items`
};

struct Opinion {
    bool accepts = false;
    std::size_t documents = 0;
    std::size_t depth = 0;
    bool duplicate_keys = false; ///< some map has two equal scalar keys
    std::string problem;
    Value root;
};

Opinion ask(std::string_view text);

/// The first difference between the two trees, or "" when they are the same.
std::string difference(const Node& ours, const Value& theirs, const std::string& path = "");

/// Lets libyaml drive the TreeBuilder; false when libyaml or the builder refuses.
bool read_with_libyaml(const Source& source, Tree& tree);

/// The first difference between two of our trees, spans included, or "".
std::string difference(const Node& a, const Node& b, const std::string& path = "");

} // namespace suluh::oracle
