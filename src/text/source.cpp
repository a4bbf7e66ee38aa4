#include "suluh/source.hpp"

#include <algorithm>
#include <utility>

#include "text/utf8.hpp"

namespace suluh {

Source::Source(std::string name, std::string bytes) : name_(std::move(name)), text_(std::move(bytes)) {
    if (text_.starts_with(utf8::byte_order_mark)) text_.erase(0, utf8::byte_order_mark.size());
}

Place Source::place(std::uint32_t offset) const {
    const auto before = std::string_view{text_}.substr(0, offset);
    const auto line = static_cast<std::uint32_t>(1 + std::ranges::count(before, '\n'));
    const auto line_begin = before.rfind('\n') + 1; // npos + 1 is 0
    return {line, static_cast<std::uint32_t>(1 + utf8::length(before.substr(line_begin)))};
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
