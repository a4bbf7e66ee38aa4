#include "text/embedded.hpp"

#include <algorithm>

namespace suluh {

std::string_view embedded_file(std::string_view path) {
    const auto files = embedded_files();
    const auto file = std::ranges::find(files, path, &EmbeddedFile::path);
    return file == files.end() ? std::string_view{} : file->content;
}

} // namespace suluh
