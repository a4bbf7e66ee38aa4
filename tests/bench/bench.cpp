// Measures, in one run and on the same files, what a check costs beside the bare parse by yaml-cpp's events, and what
// threads gain. Prints ratios: absolute times say little on a shared machine.
//
//   suluh_bench FOLDER [FILES] [ROUNDS]
//
// FOLDER is filled with FILES village files (default 1000) made from examples/kecamatan-mandiraja, then measured ROUNDS
// times (default 5) in turn; the best of each is compared.
#include <algorithm>
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

/// Village `i` is one of the examples under a code of its own.
void fill(const fs::path& folder, std::size_t files) {
    std::vector<std::string> examples;
    for (const auto* name : {"sukamaju", "karangsari", "kaliwungu"})
        examples.push_back(
            bytes_of(fs::path{SULUH_ROOT} / "examples/kecamatan-mandiraja/desa" / (std::string{name} + ".yaml")));
    fs::create_directories(folder);
    for (std::size_t i = 0; i < files; ++i) {
        auto text = examples[i % examples.size()];
        const auto code = text.find("99.08.03.2");
        if (code != std::string::npos)
            text.replace(code, 13, fmt::format("99.08.{:02}.2{:03}", i / 999 % 100, i % 999 + 1));
        std::ofstream{folder / fmt::format("{:06}.yaml", i), std::ios::binary} << text;
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
    std::ostringstream out;
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

} // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::cerr << "usage: suluh_bench FOLDER [FILES] [ROUNDS]\n";
        return 2;
    }
    const fs::path folder = argv[1];
    const std::size_t files = argc > 2 ? std::stoul(argv[2]) : 1000;
    const int rounds = argc > 3 ? std::stoi(argv[3]) : 5;
    fill(folder, files);
    double bare = 1e9;
    double one = 1e9;
    double two = 1e9;
    for (int round = 0; round < rounds; ++round) {
        bare = std::min(bare, seconds([&] { bare_parse(folder); }));
        one = std::min(one, seconds([&] { check(folder, "1"); }));
        two = std::min(two, seconds([&] { check(folder, "2"); }));
    }
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::cout << fmt::format("{} files, best of {} rounds\n"
                             "bare parse          {:8.3f} s\n"
                             "periksa -j1         {:8.3f} s   {:.2f} x bare parse\n"
                             "periksa -j2         {:8.3f} s   {:.2f} x faster than -j1\n"
                             "peak memory         {:8.1f} MB\n",
                             files, rounds, bare, one, one / bare, two, one / two,
                             static_cast<double>(usage.ru_maxrss) / 1024);
}
