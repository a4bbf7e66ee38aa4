// A tree of texts back into YAML: block style, and quotes wherever our own reader (or a stricter one) would otherwise
// read another text. Reading what was written gives the same tree.
#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "suluh/tree.hpp"

namespace suluh {

/// The map `root` as a document, with a line end at its end. A scalar that is `quoted` keeps its quotes; control
/// characters, which no document may hold, become U+FFFD.
std::string write_yaml(const Node& root);

/// Makes nodes that stand in no source. Keys are not copied; texts live as long as this does.
class NodeMaker {
public:
    Node text(std::string text, bool quoted = false);
    static Node list(std::vector<Node> items);
    static Node map();
    static void add(Node& map, std::string_view key, Node value);

private:
    std::deque<std::string> texts_;
};

} // namespace suluh
