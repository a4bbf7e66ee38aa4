// The seam to yaml-cpp: bytes in, events to the TreeBuilder. No other file runs its parser.
#include <algorithm>
#include <istream>
#include <streambuf>
#include <string>

#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include "suluh/tree.hpp"

#include "yaml/builder.hpp"
#include "yaml/complaint.hpp"
#include "yaml/preflight.hpp"

namespace suluh {

namespace {

/// A stream over bytes that stay where they are.
class MemoryBuffer : public std::streambuf {
public:
    explicit MemoryBuffer(std::string_view bytes) {
        auto* begin = const_cast<char*>(bytes.data()); // NOLINT(cppcoreguidelines-pro-type-const-cast): only ever read
        setg(begin, begin, begin + bytes.size());
    }
};

/// Marks every value that holds one of the offsets. Both run in the order of the file.
void spoil(Node& node, const std::vector<std::uint32_t>& foul) {
    const auto hit = std::ranges::lower_bound(foul, node.span.begin);
    if (node.is_scalar()) {
        node.invalid = node.invalid || (hit != foul.end() && *hit < std::max(node.span.end, node.span.begin + 1));
        return;
    }
    for (auto& item : node.items) spoil(item, foul);
    for (auto& member : node.members) {
        // A foul sign right after the colon spoils the value although it stands before it.
        const auto after_key = std::ranges::lower_bound(foul, member.key_span.begin);
        if (after_key != foul.end() && *after_key < member.value.span.begin) member.value.invalid = true;
        spoil(member.value, foul);
    }
}

void parse(std::string_view text, TreeBuilder& builder, Findings& findings) {
    MemoryBuffer buffer{text};
    std::istream stream{&buffer};
    try {
        YAML::Parser parser{stream};
        while (!builder.failed() && parser.HandleNextDocument(builder)) {}
        builder.finish();
    } catch (const YAML::Exception& complaint) {
        if (builder.failed()) return;
        const auto at = complaint.mark.pos < 0 ? 0 : static_cast<std::uint32_t>(complaint.mark.pos);
        findings.push_back(explain_complaint(text, {at, builder.cursor(), builder.last_multiline_quote()}));
        builder.give_up();
    }
}

} // namespace

Tree read_yaml(const Source& source, Findings& findings) {
    Tree tree;
    const auto checked = preflight(source, findings);
    if (!checked.readable) return tree;
    const std::string_view text = checked.clean.empty() ? source.text() : std::string_view{checked.clean};
    TreeBuilder builder{text, source.text(), tree, findings};
    parse(text, builder, findings);
    tree.readable = !builder.failed();
    if (!tree.readable) tree.root = {};
    if (!checked.foul.empty()) spoil(tree.root, checked.foul);
    return tree;
}

} // namespace suluh
