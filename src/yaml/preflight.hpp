// What is looked at before YAML: size, encoding, control characters and strange line ends.
#pragma once

#include <string>
#include <vector>

#include "suluh/source.hpp"

#include "yaml/reporter.hpp"

namespace suluh {

struct Preflight {
    bool readable = true; ///< false: a berkas/* finding stands
    std::string clean;    ///< a copy to parse instead of the source (same length); empty: parse the source itself
    std::vector<std::uint32_t> foul; ///< offsets of foul characters, ascending: values there are invalid
};

/// Adds berkas/* and yaml/aksara findings.
Preflight preflight(const Source& source, Reporter& reporter);

} // namespace suluh
