// What can be wrong with the value on one line of a text that cannot be read: its first sign, its quotes, a colon in
// it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "suluh/finding.hpp"

#include "yaml/line.hpp"

namespace suluh {

using Answer = std::optional<Finding>;

/// A finding of yaml/sintaks.
Finding syntax(Span at, std::string message, std::string hint);

Finding unclosed_quote(std::string_view text, std::uint32_t at);
Finding unknown_escape(std::string_view text, std::uint32_t at);

/// The value at `at` begins with a sign that means something else in YAML.
Finding first_sign(std::string_view text, std::uint32_t at);
Answer first_sign_in(const Line& line);

/// A quote that is not closed on its line, or has text behind it.
Answer quote_in(const Line& line);

/// A colon and a blank inside an unquoted value, on the line of its key or on a later one.
Answer colon_in(const Line& line);
Answer colon_in_later_line(const Line& line);

/// Text under | or > that is not indented.
Answer text_under_sign(const Line& line);

} // namespace suluh
