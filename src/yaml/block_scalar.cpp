// Text blocks: the scalars behind | and >.
#include <algorithm>
#include <optional>

#include "yaml/scalar.hpp"

namespace suluh {

namespace {

class BlockReader {
public:
    BlockReader(std::string_view text, std::uint32_t at, int indent) : text_(text), at_(at), p_(at), parent_(indent) {}

    Scalar read() {
        if (!header()) return scalar_;
        scalar_.folded = true;
        const bool literal = text_[at_] == '|';
        bool leading_blank = false;
        std::string line_break; // of the last line of text
        std::size_t end = sign_end_;
        if (p_ < text_.size()) take_break();
        if (!skip_blank_lines()) return scalar_;
        while (p_ < text_.size() && p_ - line_begin_ == indent_ && !is_break(text_[p_])) {
            const bool blank = is_blank(text_[p_]);
            if (!literal && !line_break.empty() && !leading_blank && !blank) {
                if (blank_lines_ == 0) scalar_.value += ' ';
            } else {
                scalar_.value += line_break;
            }
            scalar_.value.append(blank_lines_, '\n');
            leading_blank = blank;
            const auto begin = p_;
            while (p_ < text_.size() && !is_break(text_[p_])) ++p_;
            scalar_.value += text_.substr(begin, p_ - begin);
            end = p_;
            line_break = p_ < text_.size() ? "\n" : "";
            if (p_ < text_.size()) take_break();
            if (!skip_blank_lines()) return scalar_;
        }
        if (chomping_ != '-') scalar_.value += line_break;
        if (chomping_ == '+') scalar_.value.append(blank_lines_, '\n');
        scalar_.end = static_cast<std::uint32_t>(end);
        scalar_.resume = static_cast<std::uint32_t>(std::max(end, line_begin_)); // the line that ended it, whole
        return scalar_;
    }

private:
    bool fault(Fault what, std::size_t at) {
        scalar_ = {};
        scalar_.fault = what;
        scalar_.fault_at = static_cast<std::uint32_t>(at);
        return false;
    }

    /// The sign and how line ends at the end are kept. An explicit width ("|2") is not used by anyone who writes a
    /// programa, while ">1 ton" is: refused.
    bool header() {
        ++p_;
        if (p_ < text_.size() && (text_[p_] == '-' || text_[p_] == '+')) chomping_ = text_[p_++];
        sign_end_ = p_;
        while (p_ < text_.size() && is_blank(text_[p_])) ++p_;
        if (p_ < text_.size() && text_[p_] == '#' && p_ > sign_end_)
            while (p_ < text_.size() && !is_break(text_[p_])) ++p_;
        if (p_ < text_.size() && !is_break(text_[p_])) return fault(Fault::block_header, at_);
        return true;
    }

    void take_break() {
        p_ += text_.substr(p_).starts_with("\r\n") ? 2U : 1U;
        line_begin_ = p_;
    }

    /// Steps over blank lines to the indentation of the text; the first time it finds that indentation out.
    bool skip_blank_lines() {
        blank_lines_ = 0;
        std::size_t widest = 0;
        while (p_ < text_.size()) {
            while (p_ < text_.size() && (!indent_known_ || p_ - line_begin_ < indent_) && text_[p_] == ' ') ++p_;
            widest = std::max(widest, p_ - line_begin_);
            if (p_ < text_.size() && text_[p_] == '\t' && (!indent_known_ || p_ - line_begin_ < indent_))
                return fault(Fault::tab, p_);
            if (p_ >= text_.size() || !is_break(text_[p_])) break;
            take_break();
            ++blank_lines_;
        }
        if (!indent_known_) indent_ = std::max({widest, static_cast<std::size_t>(parent_ + 1), std::size_t{1}});
        indent_known_ = true;
        return true;
    }

    std::string_view text_;
    std::size_t at_;
    std::size_t p_;
    int parent_;
    Scalar scalar_;
    char chomping_ = ' ';
    std::size_t sign_end_ = 0;
    std::size_t line_begin_ = 0;
    std::size_t indent_ = 0;
    bool indent_known_ = false;
    std::size_t blank_lines_ = 0;
};

} // namespace

Scalar read_block(std::string_view text, std::uint32_t at, int indent) {
    return BlockReader{text, at, indent}.read();
}

} // namespace suluh
