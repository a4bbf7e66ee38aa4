#include "cli/kind_argument.hpp"

#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cli/io.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace suluh::cli {

const Kind& kind_named(const std::string& name) {
    if (const auto* kind = find_kind(name)) return *kind;
    std::vector<std::string_view> names;
    for (const auto& kind : kinds()) names.push_back(kind.name);
    const auto guess = did_you_mean(name, names);
    throw UsageError(fmt::format("jenis dokumen \"{}\" tidak dikenal; {}", utf8::printable(name),
                                 guess.empty() ? fmt::format("pilih {}", fmt::join(names, ", ")) : guess));
}

} // namespace suluh::cli
