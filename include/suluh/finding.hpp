// A finding: what is wrong, where, and what to write instead. Readers, decoders and rules only collect findings;
// nothing here is an error of the program.
//
// Where a finding points:
//   wrong value                   the whole value
//   missing field                 the first key of the record; the message names the field, the hint what to type
//   empty value                   just after the key's colon
//   unknown or doubled key        the key
//   a record or list that is wrong as a whole   its key
//   unclosed quote                the opening quote
//   a reference                   the referring value
//   a missing part of the document   its first key
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "suluh/source.hpp"

namespace suluh {

enum class Level : std::uint8_t { galat, peringatan, saran };

struct Finding {
    /// "group/name": the name of a row of the rule registry, with static lifetime.
    std::string_view rule;
    Span at;
    /// Id of the object that the finding is about ("T2"), or empty.
    std::string object;
    /// Indonesian, one line, with the value found; no capital at the start, no full stop at the end.
    std::string message;
    /// What to write instead; may be empty only where the message says it all.
    std::string hint;
    /// Where one rule judges some cases more or less severely than its registry row says.
    std::optional<Level> level{};
};

using Findings = std::vector<Finding>;

} // namespace suluh
