#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

#include <fmt/format.h>

#include "cli/io.hpp"
#include "text/utf8.hpp"

namespace suluh::cli {

namespace {

[[noreturn]] void cannot_write(const std::string& path, int error) {
    throw EnvironmentError(fmt::format("berkas \"{}\" tidak dapat ditulis: {}", utf8::printable(path),
                                       std::generic_category().message(error)));
}

[[noreturn]] void exists_already(const std::string& path) {
    throw EnvironmentError(
        fmt::format("berkas \"{}\" sudah ada; pakai nama lain, atau tambahkan --timpa", utf8::printable(path)));
}

} // namespace

Output::Output(std::ostream& standard, std::string path, bool overwrite)
    : standard_(standard), path_(std::move(path)), overwrite_(overwrite) {
    if (path_.empty() || path_ == "-") return;
    std::error_code ignored;
    if (!overwrite_ && std::filesystem::exists(std::filesystem::symlink_status(path_, ignored))) exists_already(path_);
    const auto there = std::filesystem::status(path_, ignored);
    if (std::filesystem::exists(there) && !std::filesystem::is_regular_file(there))
        throw EnvironmentError(fmt::format("\"{}\" bukan berkas biasa; pakai nama lain", utf8::printable(path_)));
    if (std::filesystem::is_symlink(std::filesystem::symlink_status(path_, ignored)))
        path_ = std::filesystem::weakly_canonical(path_, ignored).string();
    temporary_ = path_ + ".XXXXXX";
    const int descriptor = ::mkstemp(temporary_.data());
    if (descriptor < 0) {
        temporary_.clear();
        cannot_write(path_, errno);
    }
    constexpr int readable_by_all = 0644;
    ::fchmod(descriptor, readable_by_all);
    ::close(descriptor);
    file_ = std::make_unique<std::ofstream>(temporary_, std::ios::binary | std::ios::trunc);
}

void Output::keep(const std::string& input) const {
    std::error_code ignored;
    if (file_ && std::filesystem::equivalent(input, path_, ignored))
        throw EnvironmentError(fmt::format("berkas masukan \"{}\" tidak boleh ditimpa", utf8::printable(input)));
}

Output::~Output() {
    if (!temporary_.empty()) ::unlink(temporary_.c_str());
}

void Output::commit() {
    if (!file_) return;
    errno = 0;
    file_->close();
    if (file_->fail()) cannot_write(path_, errno == 0 ? ENOSPC : errno);
    if (overwrite_) {
        if (std::rename(temporary_.c_str(), path_.c_str()) != 0) cannot_write(path_, errno);
        temporary_.clear();
        return;
    }
    // link() refuses a name that has come into being meanwhile; where links are not possible, rename.
    if (::link(temporary_.c_str(), path_.c_str()) != 0) {
        if (errno == EEXIST) exists_already(path_);
        if (std::rename(temporary_.c_str(), path_.c_str()) != 0) cannot_write(path_, errno);
        temporary_.clear();
    }
}

void make_folder(const std::string& folder) {
    std::error_code error;
    if (std::filesystem::is_directory(folder, error)) return;
    if (std::filesystem::exists(std::filesystem::symlink_status(folder, error)))
        throw EnvironmentError(fmt::format("\"{}\" bukan folder", utf8::printable(folder)));
    std::filesystem::create_directories(folder, error);
    if (error)
        throw EnvironmentError(
            fmt::format("folder \"{}\" tidak dapat dibuat: {}", utf8::printable(folder), error.message()));
}

} // namespace suluh::cli
