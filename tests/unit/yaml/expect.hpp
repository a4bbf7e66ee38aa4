// Reads a text and compares its findings word for word: "line:column", rule, message, hint.
#pragma once

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "suluh/tree.hpp"

namespace suluh {

struct Expected {
    std::string place;
    std::string rule;
    std::string message;
    std::string hint;
};

inline Tree check_findings(const Source& source, const std::vector<Expected>& expected) {
    Findings findings;
    auto tree = read_yaml(source, findings);
    CAPTURE(source.text());
    CHECK(findings.size() == expected.size());
    for (std::size_t i = 0; i < std::min(findings.size(), expected.size()); ++i) {
        const auto place = source.place(findings[i].at.begin);
        CHECK(std::to_string(place.line) + ":" + std::to_string(place.column) == expected[i].place);
        CHECK(std::string{findings[i].rule} == expected[i].rule);
        CHECK(findings[i].message == expected[i].message);
        CHECK(findings[i].hint == expected[i].hint);
    }
    return tree;
}

/// The document is given up.
inline void check_refused(const std::string& text, const std::vector<Expected>& expected) {
    const Source source{"uji.yaml", text};
    const auto tree = check_findings(source, expected);
    CHECK_FALSE(tree.readable);
    CHECK(tree.root.members.empty());
}

/// The document is read around what was found.
inline void check_readable(const std::string& text, const std::vector<Expected>& expected) {
    const Source source{"uji.yaml", text};
    CHECK(check_findings(source, expected).readable);
}

inline std::string nested_flow(std::size_t depth) {
    return std::string(depth, '[') + std::string(depth, ']') + "\n";
}

inline std::string nested_block(std::size_t depth) {
    std::string text;
    for (std::size_t i = 0; i < depth; ++i) text += std::string(2 * i, ' ') + "a:\n";
    return text;
}

} // namespace suluh
