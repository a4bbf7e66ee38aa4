// A YAML document as a tree of texts. No scalar is typed here: a NIK keeps its zeros, `no` stays a word. Every node
// knows the bytes it came from and whether it was quoted. The tree is immutable once read and points into its Source.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "suluh/finding.hpp"
#include "suluh/source.hpp"

namespace suluh {

struct Member;

struct Node {
    enum class Kind : std::uint8_t { scalar, list, map };
    Kind kind = Kind::scalar;
    bool quoted = false; ///< between "" or ''; a text block (| or >) is not
    /// A yaml/* finding stands on this value: it must not be interpreted, nor count as missing.
    bool invalid = false;
    /// Scalar: the whole value with its quotes. An empty value: the place just after its key's colon (or after the
    /// dash). Map and list: from its first key or item to the end of its last.
    Span span;
    std::string_view text; ///< scalar: the value as YAML reads it, quotes and folding resolved
    std::vector<Node> items;
    std::vector<Member> members; ///< in file order; a doubled key is kept once

    bool is_scalar() const { return kind == Kind::scalar; }
    bool is_list() const { return kind == Kind::list; }
    bool is_map() const { return kind == Kind::map; }
    /// A plain value that holds nothing: `key:`, `~`, `null`, blanks only. ("-" and "" are judged by the field.)
    bool is_null() const;
    /// The value under a key, or nullptr.
    const Node* find(std::string_view key) const;
};

struct Member {
    std::string_view key;
    Span key_span;
    Node value;
};

/// The tree of one source. Movable; views stay valid as long as the Source and the Tree live.
struct Tree {
    Node root;
    /// False: `root` is empty and a finding says why: berkas/*, yaml/sintaks, yaml/terlalu-dalam, yaml/dokumen-kedua,
    /// or yaml/aksara where such a character is the cause.
    bool readable = false;
    std::deque<std::string> texts; ///< scalars that do not stand in the source as they read
};

/// Reads one YAML document under suluh's profile: one document a file, block or flow style, no anchors, aliases, tags,
/// directives or merge keys, nesting up to 64. Adds berkas/* and yaml/* findings; never throws for any input.
Tree read_yaml(const Source& source, Findings& findings);

} // namespace suluh
