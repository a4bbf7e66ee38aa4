// A parser's complaint in words that a penyuluh can act on: the usual causes told apart by looking at the text.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "suluh/finding.hpp"

namespace suluh {

struct Complaint {
    std::uint32_t at = 0;                ///< where the parser stopped
    std::uint32_t cursor = 0;            ///< end of the last token that it understood
    std::optional<Span> multiline_quote; ///< the last quoted value that ran over a line end
};

/// The finding (yaml/sintaks, or yaml/aksara where a foreign character is the cause) for a text that YAML refuses.
Finding explain_complaint(std::string_view text, const Complaint& complaint);

} // namespace suluh
