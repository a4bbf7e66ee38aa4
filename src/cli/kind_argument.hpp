// The argument JENIS: the name of a kind of document.
#pragma once

#include <string>

#include "document/kinds.hpp"

namespace suluh::cli {

inline constexpr const char* kind_help = "jenis dokumen, misalnya programa";

/// Throws UsageError with a suggestion for a name that is no kind's.
const Kind& kind_named(const std::string& name);

} // namespace suluh::cli
