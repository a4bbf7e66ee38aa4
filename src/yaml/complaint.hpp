// Why a text cannot be read, in words that a penyuluh can act on: the usual causes told apart by looking at the text.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "suluh/finding.hpp"

#include "yaml/scalar.hpp"

namespace suluh {

struct Complaint {
    Fault fault = Fault::structure;
    std::uint32_t at = 0;                   ///< where reading stopped
    std::uint32_t cursor = 0;               ///< end of the last token that was understood
    std::optional<Span> long_quote;         ///< the last quoted value that ran over a line end
    std::optional<std::uint32_t> bracket{}; ///< the innermost bracket that is known to be open
};

/// The finding for a text that YAML refuses: yaml/sintaks, or yaml/jangkar or yaml/aksara where such a sign is the
/// cause.
Finding explain_complaint(std::string_view text, const Complaint& complaint);

} // namespace suluh
