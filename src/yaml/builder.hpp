// Builds a Tree from the events of a YAML parser, whichever it is: yaml-cpp in the reader, libyaml in a test. The
// events say what comes next and where it begins; the builder walks the text from token to token itself, so that every
// byte between two tokens is a blank, a comment or the very sign that YAML asks for there, reads every scalar itself,
// and refuses what the profile refuses. A parser that is more lenient than YAML is thereby caught, and one that has
// lost its way too.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "suluh/tree.hpp"

#include "yaml/reporter.hpp"
#include "yaml/scalar.hpp"
#include "yaml/walk.hpp"

namespace suluh {

class TreeBuilder {
public:
    /// `text` is what the driver parses; `original` has the same length and is what values point into.
    TreeBuilder(std::string_view text, std::string_view original, Tree& tree, Reporter& reporter);

    /// Events. `at` is the byte where the node begins, its anchor or tag included; of an empty value it means nothing.
    void begin_document();
    void scalar(std::uint32_t at);
    void null(std::uint32_t at);
    void alias(std::uint32_t at);
    void begin_list(std::uint32_t at) { begin(at, Node::Kind::list); }
    void begin_map(std::uint32_t at) { begin(at, Node::Kind::map); }
    void end_list() { end(); }
    void end_map() { end(); }
    /// After the last event: looks at the rest of the text.
    void finish();

    /// The finding that makes the whole document unreadable; the driver may stop.
    const std::optional<Finding>& failure() const { return failure_; }
    /// The driver has complained itself about the byte at `at`.
    void complain(std::uint32_t at);

private:
    using KeyIndex = std::unordered_map<std::string_view, std::size_t>; ///< key → member
    struct Frame {
        Node node;
        bool flow = false;
        bool pair = false; ///< one `key: value` inside [ ]
        int indent = -1;   ///< block: column of its keys or dashes
        std::size_t entries = 0;
        bool expects_key = false;  ///< map: the next node is a key
        bool colon = false;        ///< a colon stands between key and value
        bool cut_by_comma = false; ///< the last value has already lost a piece to a comma
        Span cut_at;               ///< where that was reported
        std::string_view key;
        Span key_span;
        bool key_doubled = false;
        bool key_refused = false;       ///< a finding stands on the key
        bool row_begun = false;         ///< a second "id": a row without its dash, whose keys all come twice
        std::unique_ptr<KeyIndex> seen; ///< made for the 33rd key
    };
    enum class Shape : std::uint8_t { scalar, flow, block_list, block_map };

    void fail(Fault fault, std::uint32_t at);
    void fail(Finding finding) { failure_ = failure_ ? std::move(failure_) : std::move(finding); }
    void report(std::string_view rule, Span at, std::string message, std::string hint);

    bool in_flow() const { return !frames_.empty() && frames_.back().flow; }
    int indent() const;
    bool skip();
    void look_at_comment();
    bool step_to_node();
    bool step_in_flow(Frame& frame);
    bool step_in_block(Frame& frame);
    bool arrive(std::uint32_t at);
    bool stands_well(Shape shape);
    bool deep_enough() const;
    bool pass_properties(bool& invalid, bool own_line = false);
    void directives();

    void begin(std::uint32_t at, Node::Kind kind);
    void end();
    void take_scalar(Node&& node);
    void pass_alias();
    void check_letters(Node& node);
    bool null_word_here(std::uint32_t at) const;
    void place(Node&& node);
    void take_key(const Node& node);
    void take_lone_key(Frame& frame);
    std::string comma_hint(const Member& cut, std::uint32_t end) const;
    Member* find_twin(Frame& frame);
    std::size_t line_of(std::uint32_t at);

    std::string_view text_;
    std::string_view original_;
    Tree& tree_;
    Reporter& reporter_;
    Walk walk_;
    std::vector<Frame> frames_;
    std::uint32_t last_end_ = 0;     ///< end of the last token
    std::uint32_t sign_line_ = 0;    ///< beginning of the line of the last sign: where a value may begin beside it
    bool beside_colon_ = false;      ///< the last sign was a colon or "---": no block list or map begins on its line
    std::optional<Span> long_quote_; ///< the last quoted value that ran over a line end
    std::vector<std::uint32_t> line_begins_; ///< filled when first asked
    int documents_ = 0;
    std::optional<Finding> failure_;
};

} // namespace suluh
