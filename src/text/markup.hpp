// Text inside markup (HTML, SVG).
#pragma once

#include <string>
#include <string_view>

namespace suluh {

/// One line of printable text for an element or a quoted attribute: markup characters escaped. Code points that XML has
/// no place for become U+FFFD.
std::string markup_text(std::string_view line);

} // namespace suluh
