// The data files that the program carries in itself (forms, word lists, rule pages), by their path in the project.
#pragma once

#include <span>
#include <string_view>

namespace suluh {

struct EmbeddedFile {
    std::string_view path; ///< "schemas/forms/form-1.yaml"
    std::string_view content;
};

/// All of them, sorted by path.
std::span<const EmbeddedFile> embedded_files();

/// The content of one, or an empty view when there is none of that path.
std::string_view embedded_file(std::string_view path);

} // namespace suluh
