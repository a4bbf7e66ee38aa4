// What somebody wrote, as a message shows it.
#pragma once

#include <string>
#include <string_view>

#include "text/utf8.hpp"

namespace suluh {

/// The beginning of a text, safe to print, in quotes.
inline std::string quoted_excerpt(std::string_view text) {
    return "\"" + utf8::excerpt(text) + "\"";
}

} // namespace suluh
