// Files of the project, for tests.
#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>

namespace suluh::test {

/// A path of the project: "tests/support/dasar/rdk.yaml".
inline std::filesystem::path in_project(const std::string& path) {
    return std::filesystem::path{SULUH_ROOT} / path;
}

inline std::string read_whole(const std::filesystem::path& path) {
    std::ifstream file{path, std::ios::binary};
    if (!file) throw std::runtime_error("cannot open " + path.string());
    return {std::istreambuf_iterator<char>{file}, {}};
}

inline std::string read_file(const std::string& path) {
    return read_whole(in_project(path));
}

inline void write_whole(const std::filesystem::path& path, const std::string& bytes) {
    std::ofstream file{path, std::ios::binary | std::ios::trunc};
    file << bytes;
    if (!file.flush()) throw std::runtime_error("cannot write " + path.string());
}

} // namespace suluh::test
