// What is looked at before YAML: encoding, control characters, and characters that look like YAML's signs but are not.
#pragma once

#include <string>
#include <vector>

#include "suluh/tree.hpp"

namespace suluh {

struct Preflight {
    bool readable = true;          ///< false: a berkas/* finding stands
    std::string clean;             ///< a copy to parse instead of the source (same length); empty: parse the source itself
    std::vector<std::uint32_t> foul; ///< offsets of yaml/aksara findings, ascending: values there are invalid
};

Preflight preflight(const Source& source, Findings& findings);

} // namespace suluh
