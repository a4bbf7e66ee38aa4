#include "suluh/source.hpp"

#include <algorithm>
#include <utility>

#include "text/utf8.hpp"

namespace suluh {

Source::Source(std::string name, std::string bytes) : name_(std::move(name)), text_(std::move(bytes)) {
    if (text_.starts_with(utf8::byte_order_mark)) text_.erase(0, utf8::byte_order_mark.size());
}

Place Source::place(std::uint32_t offset) const {
    if (line_begins_.empty()) {
        line_begins_.push_back(0);
        for (auto at = text_.find('\n'); at != std::string::npos; at = text_.find('\n', at + 1))
            line_begins_.push_back(static_cast<std::uint32_t>(at + 1));
    }
    const auto end = std::min(offset, static_cast<std::uint32_t>(text_.size()));
    const auto after = std::ranges::upper_bound(line_begins_, end);
    const auto line = static_cast<std::uint32_t>(after - line_begins_.begin());
    const auto begin = *(after - 1);
    if (counted_.line != line || counted_to_ > end) {
        counted_ = {line, 1};
        counted_to_ = begin;
    }
    counted_.column +=
        static_cast<std::uint32_t>(utf8::length(std::string_view{text_}.substr(counted_to_, end - counted_to_)));
    counted_to_ = end;
    return counted_;
}

std::string_view Source::line_at(std::uint32_t offset) const {
    const std::string_view text = text_;
    const auto at = std::min<std::size_t>(offset, text.size());
    const auto begin = at == 0 ? 0 : text.rfind('\n', at - 1) + 1;
    auto line = text.substr(begin, text.find('\n', at) - begin);
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

} // namespace suluh
