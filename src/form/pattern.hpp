// Placeholders in titles, head lines and notes: "<wilayah>", "<TAHUN>".
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "suluh/programa.hpp"

#include "form/person.hpp"

namespace suluh {

/// One document of a table, as its placeholders see it.
struct PatternSource {
    const Programa* programa = nullptr;
    Person person; ///< whose plan it is (form 4)
};

std::vector<std::string_view> placeholder_names();
/// The first placeholder of a text that is not known, or an empty view.
std::string_view unknown_placeholder(std::string_view pattern);

/// The text with its placeholders filled in from all documents of a table; different values stand side by side.
std::string filled(std::string_view pattern, std::span<const PatternSource> sources);

} // namespace suluh
