// Builds a Tree from YAML events. Whoever drives it (yaml-cpp in the reader, libyaml in a test) only has to send events
// whose marks are byte offsets into the same text. The builder finds the end of every scalar itself, looks at what lies
// between scalars, and refuses what the profile refuses.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/mark.h>

#include "suluh/tree.hpp"

namespace suluh {

class TreeBuilder : public YAML::EventHandler {
public:
    /// `text` is what the driver parses; `original` has the same length and is what values point into.
    TreeBuilder(std::string_view text, std::string_view original, Tree& tree, Findings& findings);

    void OnDocumentStart(const YAML::Mark& mark) override;
    void OnDocumentEnd() override;
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override;
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override;
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override;
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override;
    void OnSequenceEnd() override;
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override;
    void OnMapEnd() override;

    /// Looks at what follows the last token; call once, after the driver has ended without complaint.
    void finish();

    /// A finding stands that makes the whole document unreadable; the driver may stop.
    bool failed() const { return failed_; }
    /// The driver has complained itself.
    void give_up() { failed_ = true; }
    /// End of the last token seen: a driver's complaint stands at or after it.
    std::uint32_t cursor() const { return cursor_; }
    /// The last quoted scalar that ran over a line end (the usual suspect when a later line makes no sense), if any.
    std::optional<Span> last_multiline_quote() const { return multiline_quote_; }

private:
    struct Frame {
        Node node;
        bool flow = false;
        bool expects_key = false; ///< map: the next scalar is a key
        std::string_view key;
        Span key_span;
        bool key_doubled = false;
        bool key_refused = false; ///< a finding stands on the key
        std::unordered_map<std::string_view, std::size_t> seen; ///< key → member, kept from the 17th key on
    };

    void fail(std::string_view rule, Span at, std::string message, std::string hint);
    void report(std::string_view rule, Span at, std::string message, std::string hint);
    void look_at_gap(std::uint32_t end);
    void refuse_properties(std::uint32_t at, const std::string& tag, YAML::anchor_t anchor, bool& invalid);
    bool enter(std::uint32_t at, const std::string& tag, YAML::anchor_t anchor, Node::Kind kind, bool flow);
    void leave();
    void place(Node node);
    void take_key(const Node& node);
    static Member* find_twin(Frame& frame);
    Span empty_place(std::uint32_t next_token) const;
    Span scalar_span(std::uint32_t at, std::string_view value);
    std::uint32_t block_scalar_end(std::uint32_t at) const;
    std::uint32_t plain_end(std::uint32_t at, std::string_view value) const;
    std::string_view keep(std::uint32_t at, std::string_view value);
    bool colon_follows(std::uint32_t at) const;

    std::string_view text_;
    std::string_view original_;
    Tree& tree_;
    Findings& findings_;
    std::vector<Frame> frames_;
    std::uint32_t cursor_ = 0;
    std::optional<Span> multiline_quote_;
    int documents_ = 0;
    bool failed_ = false;
};

/// Where a quoted scalar that opens at `at` ends (after its closing quote), or npos when it is never closed.
std::size_t quoted_end(std::string_view text, std::size_t at);

} // namespace suluh
