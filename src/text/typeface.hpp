// How wide text is set. Nobody can ask the browser or printer, so text is measured with the widths of Arial, which
// every font that stands in for it shares.
#pragma once

#include <cstdint>
#include <string_view>

namespace suluh {

/// In 1/1000 of the size of type, by classes of characters: near enough for a guess.
std::int64_t em_width(std::string_view text);

/// Bold type, in per cent of the regular width.
inline constexpr std::int64_t bold_percent = 108;

} // namespace suluh
