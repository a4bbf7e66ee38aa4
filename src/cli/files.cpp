#include "cli/files.hpp"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <istream>
#include <optional>
#include <ostream>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <unordered_set>

#include <fmt/format.h>

#include "rdkk/headings.hpp"
#include "rules/rdkk_csv.hpp"
#include "text/enumerate.hpp"
#include "text/utf8.hpp"

namespace suluh::cli {

namespace {

namespace fs = std::filesystem;

/// Over this the reader refuses a file anyway; reading one byte more is enough to know.
constexpr std::size_t largest_document = 16U * 1024 * 1024 + 1;

std::size_t largest(const Input& input) {
    return input.is_csv ? largest_csv + 1 : largest_document;
}

std::string reason(int error) {
    switch (error) {
    case ENOENT:
        return "tidak ada berkas atau folder bernama itu";
    case EACCES:
    case EPERM:
        return "tidak ada izin untuk membacanya";
    case ELOOP:
        return "tautan berputar pada dirinya sendiri";
    case EISDIR:
        return "ini folder, bukan berkas";
    case ENAMETOOLONG:
        return "nama berkas terlalu panjang";
    case EMFILE:
    case ENFILE:
        return "terlalu banyak berkas terbuka";
    default:
        return std::generic_category().message(error);
    }
}

/// As `reason`, for what was typed: a name that would be right elsewhere says so itself.
std::string reason(int error, std::string_view path) {
    auto text = reason(error);
    if (error != ENOENT) return text;
    if (path.find_first_of("*?") != std::string_view::npos) return text + "; sebut foldernya saja, tanpa tanda * dan ?";
    if (path.find('\\') != std::string_view::npos) return text + "; pisahkan folder dengan /, bukan \\";
    return text;
}

bool is_document(const fs::path& path) {
    const auto extension = utf8::lower(path.extension().string());
    return extension == ".yaml" || extension == ".yml";
}

bool is_csv(const fs::path& path) {
    return utf8::lower(path.extension().string()) == ".csv";
}

constexpr std::size_t enough_to_tell = 64U * 1024;

/// Of a file that cannot be opened nothing.
std::optional<std::string> beginning_of(const fs::path& path) {
    std::ifstream file{path, std::ios::binary};
    if (!file.is_open()) return std::nullopt;
    std::string beginning(enough_to_tell, '\0');
    file.read(beginning.data(), static_cast<std::streamsize>(enough_to_tell));
    beginning.resize(static_cast<std::size_t>(std::max<std::streamsize>(file.gcount(), 0)));
    return beginning;
}

/// Whether the first lines look like an e-RDKK's; also where nobody can say.
bool begins_like_rdkk(const fs::path& path) {
    const auto beginning = beginning_of(path);
    return !beginning || may_be_rdkk(*beginning);
}

/// A file that was named, whatever its name.
bool is_named_csv(const fs::path& path) {
    if (is_csv(path)) return true;
    if (is_document(path)) return false;
    const auto beginning = beginning_of(path);
    return beginning && is_rdkk_and_no_yaml(*beginning);
}

/// Appends what comes until it is `most` bytes long.
void read_on(std::istream& standard, std::string& content, std::size_t most) {
    constexpr std::size_t chunk = 64U * 1024;
    while (content.size() < most && standard) {
        const auto before = content.size();
        content.resize(before + std::min(chunk, most - before));
        standard.read(content.data() + before, static_cast<std::streamsize>(content.size() - before));
        content.resize(before + static_cast<std::size_t>(std::max<std::streamsize>(standard.gcount(), 0)));
    }
}

/// Notepad adds .txt to the name of what it saves.
bool is_misnamed_document(const fs::path& path) {
    if (utf8::lower(path.extension().string()) != ".txt") return false;
    const auto beginning = beginning_of(path);
    return beginning && (beginning->starts_with("jenis:") || beginning->starts_with("\xEF\xBB\xBFjenis:") ||
                         beginning->find("\njenis:") != std::string::npos);
}

/// Opens nothing: only asks the file system what stands there.
std::string problem_of(const fs::file_status& status, const std::error_code& error) {
    if (error) return reason(error.value());
    switch (status.type()) {
    case fs::file_type::not_found:
        return reason(ENOENT);
    case fs::file_type::fifo:
        return "ini pipa bernama, bukan berkas biasa";
    case fs::file_type::socket:
        return "ini soket, bukan berkas biasa";
    case fs::file_type::block:
    case fs::file_type::character:
        return "ini perangkat, bukan berkas biasa";
    default:
        return {};
    }
}

class Walk {
public:
    Walk(std::vector<Input>& inputs, bool several, AlsoRead also) : inputs_(inputs), several_(several), also_(also) {}

    void given(const std::string& path) {
        seen_below_ = false;
        if (path == "-") return add(path, {});
        if (path.empty()) return add(path, "nama berkas kosong");
        std::error_code error;
        const auto status = fs::status(path, error);
        // status() reports a missing file as not_found with an error as well
        const auto problem = status.type() == fs::file_type::not_found ? reason(error ? error.value() : ENOENT, path)
                                                                       : problem_of(status, error);
        if (!problem.empty() || status.type() != fs::file_type::directory)
            return add(path, problem, false,
                       also_ == AlsoRead::rdkk_csv && (problem.empty() ? is_named_csv(path) : is_csv(path)));
        folder(path);
        if (!seen_below_)
            throw EnvironmentError(fmt::format(
                "folder \"{}\" tidak berisi berkas .yaml atau .yml{}{}", utf8::printable(path),
                also_ == AlsoRead::rdkk_csv ? ", atau .csv e-RDKK" : "",
                misnamed_.empty()
                    ? ""
                    : fmt::format("; \"{}\" tampak seperti dokumen suluh, ubah akhiran namanya menjadi .yaml",
                                  utf8::printable(misnamed_.front()))));
    }

    std::vector<std::string> misnamed() && { return std::move(misnamed_); }

private:
    void add(const std::string& path, std::string problem, bool from_folder = false, bool csv = false) {
        seen_below_ = true;
        if (!several_ || seen_.insert(whole(path)).second)
            inputs_.push_back({path, std::move(problem), from_folder, csv});
    }

    static std::string whole(const std::string& path) {
        return path.empty() || path == "-" ? path : fs::absolute(path).lexically_normal().string();
    }

    void folder(const fs::path& path) {
        std::error_code error;
        const auto canonical = fs::canonical(path, error);
        if (!error && std::ranges::find(ancestors_, canonical) != ancestors_.end())
            return add(path.string(), "tautan folder berputar ke folder di atasnya");
        // Whole paths sort bytewise, so that "a.yaml" stands before "a/b.yaml": a folder counts with its slash.
        std::vector<std::string> entries;
        for (fs::directory_iterator it{path, error}, end; !error && it != end; it.increment(error)) {
            std::error_code ignored;
            const auto shown = path == "." ? it->path().filename() : it->path(); // this folder needs no name
            entries.push_back(shown.native() + (it->is_directory(ignored) ? "/" : ""));
        }
        if (error) return add(path.string(), reason(error.value()));
        std::ranges::sort(entries);
        ancestors_.push_back(canonical);
        for (auto& entry : entries) {
            if (entry.ends_with('/')) entry.pop_back();
            below(entry);
        }
        ancestors_.pop_back();
    }

    void below(const fs::path& entry) {
        const auto name = entry.filename().string();
        if (name.starts_with(".")) return; // .git and the like
        std::error_code error;
        const auto status = fs::status(entry, error);
        if (status.type() == fs::file_type::directory) return folder(entry);
        if (is_document(entry)) return add(entry.string(), problem_of(status, error), true);
        if (status.type() == fs::file_type::regular && is_misnamed_document(entry)) misnamed_.push_back(entry.string());
        if (also_ != AlsoRead::rdkk_csv || !is_csv(entry)) return;
        const auto problem = problem_of(status, error);
        if (!problem.empty() || begins_like_rdkk(entry)) add(entry.string(), problem, true, true);
    }

    std::vector<Input>& inputs_;
    bool several_; ///< only where several paths are given can a file come twice
    AlsoRead also_;
    std::unordered_set<std::string> seen_;
    std::vector<fs::path> ancestors_;
    std::vector<std::string> misnamed_;
    bool seen_below_ = false;
};

Bytes read_file(const std::string& path, std::size_t largest) {
    // O_NONBLOCK: should a pipe have taken the file's place meanwhile, opening it must not wait for a writer.
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) return {{}, reason(errno, path)};
    Bytes bytes;
    struct stat status {};
    if (::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode))
        bytes.content.reserve(std::min(static_cast<std::size_t>(status.st_size) + 1, largest));
    else
        bytes.problem = S_ISDIR(status.st_mode) ? reason(EISDIR) : "ini bukan berkas biasa";
    while (bytes.problem.empty() && bytes.content.size() < largest) {
        const auto before = bytes.content.size();
        const auto chunk = std::max<std::size_t>(std::min(bytes.content.capacity() - before, largest - before), 4096);
        bytes.content.resize(before + chunk);
        const auto got = ::read(descriptor, bytes.content.data() + before, chunk);
        bytes.content.resize(before + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
        if (got < 0 && errno != EINTR) bytes.problem = reason(errno);
        if (got == 0) break;
    }
    ::close(descriptor);
    return bytes;
}

} // namespace

Inputs collect_inputs(const std::vector<std::string>& paths, AlsoRead also) {
    Inputs inputs;
    Walk walk{inputs, paths.size() > 1, also};
    for (const auto& path : paths) walk.given(path);
    inputs.misnamed = std::move(walk).misnamed();
    return inputs;
}

Inputs collect_inputs(const std::vector<std::string>& paths, const Output& output, AlsoRead also) {
    auto inputs = collect_inputs(paths, also);
    for (const auto& input : inputs) output.keep(input.path);
    return inputs;
}

void tell_misnamed(std::ostream& err, std::vector<std::string> paths) {
    if (paths.empty()) return;
    constexpr std::size_t most = 5;
    for (auto& path : paths) path = utf8::printable(path);
    err << fmt::format("suluh: {} tidak dibaca, karena namanya berakhiran .txt, padahal isinya seperti dokumen suluh; "
                       "ubah akhirannya menjadi .yaml\n",
                       first_of(std::move(paths), most));
}

Bytes read_input(const Input& input, std::istream& standard) {
    if (!input.problem.empty()) return {{}, input.problem};
    if (input.is_read) return {input.content, {}};
    if (input.path != "-") return read_file(input.path, largest(input));
    Bytes bytes;
    read_on(standard, bytes.content, largest(input));
    return bytes;
}

void read_standard_input(std::vector<Input>& inputs, std::istream& standard) {
    const auto input = std::ranges::find(inputs, "-", &Input::path);
    if (input == inputs.end() || input->is_read) return;
    read_on(standard, input->content, enough_to_tell);
    input->is_csv = input->is_csv || is_rdkk_and_no_yaml(input->content);
    read_on(standard, input->content, largest(*input));
    input->is_read = true;
}

} // namespace suluh::cli
