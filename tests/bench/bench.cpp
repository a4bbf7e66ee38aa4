// Measures, in one run and on the same files, what a check costs beside the bare parse by yaml-cpp's events, and what
// threads gain. Prints ratios: absolute times say little on a shared machine.
//
//   suluh_bench FOLDER [FILES] [ROUNDS]
//   suluh_bench memory FOLDER [FILES]
//
// FOLDER is filled with FILES village files (default 1000) made from examples/kecamatan-mandiraja, then measured ROUNDS
// times (default 5) in turn; the best of each is compared. With `memory`, it is filled with a hundred folders of small
// files (by default 100000 in all), of which every tenth is a whole village, and the peak memory of one check is
// printed. A FOLDER that holds anything else is left alone.
#include <algorithm>
#include <charconv>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>
#include <sys/resource.h>
#include <vector>

#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/parser.h>

#include "cli/run.hpp"

namespace {

namespace fs = std::filesystem;

struct Nothing : YAML::EventHandler {
    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark&, YAML::anchor_t) override {}
    void OnAlias(const YAML::Mark&, YAML::anchor_t) override {}
    void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t, const std::string&) override {}
    void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {}
    void OnSequenceEnd() override {}
    void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {}
    void OnMapEnd() override {}
};

std::string bytes_of(const fs::path& path) {
    std::ifstream file{path, std::ios::binary};
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

enum class Kind { villages, small_files };

/// Where file `i` stands in the folder.
fs::path place(std::size_t i, Kind kind) {
    const auto name = fmt::format("{:06}.yaml", i);
    return kind == Kind::villages ? fs::path{name} : fs::path{fmt::format("{:02}", i % 100)} / name;
}

/// Something in the folder that an earlier run of the same size has not put there; empty: nothing.
fs::path stranger(const fs::path& folder, std::size_t files, Kind kind) {
    if (!fs::exists(folder)) return {};
    for (const auto& entry : fs::recursive_directory_iterator{folder}) {
        const auto name = entry.path().filename().string();
        std::size_t number = 0;
        std::from_chars(name.data(), name.data() + name.size(), number);
        const bool is_file = entry.symlink_status().type() == fs::file_type::regular;
        const auto own = folder / place(number, kind);
        if (is_file ? number >= files || entry.path() != own
                    : entry.is_symlink() || kind == Kind::villages || entry.path() != own.parent_path())
            return entry.path();
    }
    return {};
}

/// Village `i` is one of the examples under a code of its own.
void fill(const fs::path& folder, std::size_t files, Kind kind) {
    std::vector<std::string> examples;
    for (const auto* name : {"sukamaju", "karangsari", "kaliwungu"})
        examples.push_back(
            bytes_of(fs::path{SULUH_ROOT} / "examples/kecamatan-mandiraja/desa" / (std::string{name} + ".yaml")));
    for (std::size_t i = 0; i < files; ++i) {
        auto text = examples[i % examples.size()];
        if (const auto code = text.find("99.08.03.2"); code != std::string::npos)
            text.replace(code, 13, fmt::format("99.08.{:02}.2{:03}", i / 999 % 100, i % 999 + 1));
        if (kind == Kind::small_files && i % 10 != 0) text = "versi: 1\njenis: programa\n";
        const auto path = folder / place(i, kind);
        fs::create_directories(path.parent_path());
        std::ofstream{path, std::ios::binary} << text;
    }
}

void bare_parse(const fs::path& folder) {
    for (const auto& entry : fs::directory_iterator{folder}) {
        std::ifstream file{entry.path(), std::ios::binary};
        std::stringstream text;
        text << file.rdbuf();
        YAML::Parser parser{text};
        Nothing handler;
        while (parser.HandleNextDocument(handler)) {
        }
    }
}

void check(const fs::path& folder, const char* threads) {
    std::istringstream in;
    std::ofstream out{"/dev/null"};
    std::ostringstream err;
    suluh::cli::Io io{in, out, err};
    const int status = suluh::cli::run({"periksa", "-j", threads, folder.string()}, io);
    if (status > 1) throw std::runtime_error(err.str());
}

template <class Work>
double seconds(const Work& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double peak_megabytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

void measure_memory(const fs::path& folder, std::size_t files) {
    const auto before = peak_megabytes();
    check(folder, "2");
    std::cout << fmt::format("{} files\nbefore the check    {:8.1f} MB\npeak memory         {:8.1f} MB\n", files,
                             before, peak_megabytes());
}

void measure_time(const fs::path& folder, std::size_t files, int rounds) {
    double bare = 1e9;
    double one = 1e9;
    double two = 1e9;
    for (int round = 0; round < rounds; ++round) {
        bare = std::min(bare, seconds([&] { bare_parse(folder); }));
        one = std::min(one, seconds([&] { check(folder, "1"); }));
        two = std::min(two, seconds([&] { check(folder, "2"); }));
    }
    std::cout << fmt::format("{} files, best of {} rounds\n"
                             "bare parse          {:8.3f} s\n"
                             "periksa -j1         {:8.3f} s   {:.2f} x bare parse\n"
                             "periksa -j2         {:8.3f} s   {:.2f} x faster than -j1\n"
                             "peak memory         {:8.1f} MB\n",
                             files, rounds, bare, one, one / bare, two, one / two, peak_megabytes());
}

void run(std::vector<std::string> arguments) {
    const auto kind = arguments.front() == "memory" ? Kind::small_files : Kind::villages;
    if (kind == Kind::small_files) arguments.erase(arguments.begin());
    const fs::path folder = arguments.at(0);
    const std::size_t files = arguments.size() > 1        ? std::stoul(arguments[1])
                              : kind == Kind::small_files ? 100'000
                                                          : 1000;
    const int rounds = arguments.size() > 2 ? std::stoi(arguments[2]) : 5;
    if (const auto found = stranger(folder, files, kind); !found.empty())
        throw std::runtime_error(
            fmt::format("{} is not of this bench; name a new folder, which it may fill", found.string()));
    fill(folder, files, kind);
    if (kind == Kind::small_files)
        measure_memory(folder, files);
    else
        measure_time(folder, files, rounds);
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::cerr << "usage: suluh_bench [memory] FOLDER [FILES] [ROUNDS]\n";
        return 2;
    }
    try {
        run({argv + 1, argv + argc});
    } catch (const std::exception& error) {
        std::cerr << "suluh_bench: " << error.what() << '\n';
        return 2;
    }
}
