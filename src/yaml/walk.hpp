// Walks over what stands between two scalars: blanks, line ends, comments and YAML's own signs, each taken by name.
// Nothing is passed over unseen.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "suluh/source.hpp"

namespace suluh {

class Walk {
public:
    explicit Walk(std::string_view text) : text_(text) {}

    std::uint32_t at() const { return at_; }
    std::uint32_t line_begin() const { return line_begin_; }
    /// Bytes since the line began; exact wherever YAML asks for it, since only spaces and signs stand before.
    int column() const { return static_cast<int>(at_ - line_begin_); }
    bool at_end() const { return at_ >= text_.size(); }
    char peek() const { return at_end() ? '\0' : text_[at_]; }
    bool sees(char sign) const { return !at_end() && text_[at_] == sign; }

    /// Passes blanks, line ends and comments. False at a tab that stands where lines are indented.
    bool skip(bool flow) {
        comment_.reset();
        if (sees(' ')) ++at_;
        return (!at_end() && text_[at_] > '#') || skip_to_sign(flow); // blanks and '#' come before all other signs
    }
    /// Takes the sign that stands here. `opens_line`: a key may follow on this line (after a dash).
    void take_sign(bool opens_line);
    /// Goes on behind a token that was read by other means.
    void jump(std::uint32_t to);
    /// The same for one that stands on a single line and is not empty.
    void pass(std::uint32_t to) {
        at_ = to;
        may_indent_ = false;
    }

    /// Comments passed by the last skip() on the line where it began: what might have been part of a value.
    std::optional<std::uint32_t> comment_beside() const { return comment_; }

private:
    bool skip_to_sign(bool flow);

    std::string_view text_;
    std::uint32_t at_ = 0;
    std::uint32_t line_begin_ = 0;
    bool may_indent_ = true; ///< a key could stand here, so a tab must not
    std::optional<std::uint32_t> comment_;
};

} // namespace suluh
