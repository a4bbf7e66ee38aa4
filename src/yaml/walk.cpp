#include "yaml/walk.hpp"

#include <algorithm>

#include "yaml/scalar.hpp"

namespace suluh {

bool Walk::skip_to_sign(bool flow) {
    const auto first_line = line_begin_;
    for (; !at_end(); ++at_) {
        const char c = text_[at_];
        if (c == '\t' && may_indent_ && !flow) return false;
        if (c == '\n') {
            line_begin_ = at_ + 1;
            may_indent_ = true;
        } else if (c == '#') {
            if (line_begin_ == first_line) comment_ = at_;
            at_ = static_cast<std::uint32_t>(std::min(text_.find('\n', at_), text_.size())) - 1;
        } else if (!is_space(c)) {
            break;
        }
    }
    return true;
}

void Walk::take_sign(bool opens_line) {
    ++at_;
    may_indent_ = opens_line;
}

void Walk::jump(std::uint32_t to) {
    const auto passed = text_.substr(at_, to - at_);
    for (auto line_end = passed.find('\n'); line_end != std::string_view::npos;
         line_end = passed.find('\n', line_end + 1))
        line_begin_ = at_ + static_cast<std::uint32_t>(line_end) + 1;
    at_ = to;
    may_indent_ = at_ == line_begin_;
}

} // namespace suluh
