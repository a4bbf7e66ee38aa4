// Measures, in one run and on the same files, what a check costs beside the bare parse by yaml-cpp's events, and what
// threads gain. Prints ratios: absolute times say little on a shared machine.
//
//   suluh_bench FOLDER [FILES] [ROUNDS]
//   suluh_bench memory FOLDER [FILES]
//   suluh_bench rdkk FOLDER [ROWS] [FILES]
//   suluh_bench recap FOLDER [FILES]
//   suluh_bench ranking [PROBLEMS] [CRITERIA] [ASSESSORS] [ROUNDS]
//
// FOLDER is filled with FILES village files (default 1000) made from examples/kecamatan-mandiraja, then measured ROUNDS
// times (default 5) in turn; the best of each is compared. With `memory`, it is filled with a hundred folders of small
// files (by default 100000 in all), of which every tenth is a whole village, and the peak memory of one check is
// printed. A FOLDER that holds anything else is left alone. With `ranking`, one document of so many scores (default
// 1000 × 10 × 50) is read and ranked, and one of at most 30 problems is tried for what would turn its ranking. With
// `rdkk`, FOLDER is filled with ROWS rows of an e-RDKK (default 1000000) in FILES csv (default 1; several: shuffled)
// with seeded faults, and the run fails unless just these are found.
// With `recap`, so many villages (default 300) are recapitulated, once with all tables and once as the draft of the
// next level.
#include <algorithm>
#include <charconv>
#include <chrono>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>
#include <sstream>
#include <string>
#include <sys/resource.h>
#include <vector>

#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/parser.h>

#include "bench/rdkk.hpp"
#include "cli/run.hpp"
#include "ranking/sensitivity.hpp"

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

void measure_recap(const fs::path& folder, std::size_t files) {
    for (const std::string what : {"--tingkat=desa", "--draf"}) {
        std::istringstream in;
        std::ofstream out{"/dev/null"};
        std::ostringstream err;
        suluh::cli::Io io{in, out, err};
        const auto start = std::clock();
        const auto time = seconds([&] {
            if (suluh::cli::run({"rekap", what, folder.string()}, io) != 0) throw std::runtime_error(err.str());
        });
        std::cout << fmt::format("{} files, rekap {:14}  {:.3f} s, {:.3f} s of it computing, peak memory {:.1f} MB\n",
                                 files, what, time, static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC,
                                 peak_megabytes());
    }
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

/// A meeting's scores 1 to 5, the same ones every time.
std::string meeting(std::size_t problems, std::size_t criteria, std::size_t assessors) {
    std::string text =
        "versi: 1\njenis: pemeringkatan\npemeringkatan:\n  metode: bobot\n  skala: [1, 5]\n  kriteria:\n";
    for (std::size_t c = 0; c < criteria; ++c)
        text += fmt::format("    - {{id: k{0}, nama: Kriteria {0}, bobot: {1}, arah: {2}}}\n", c, c % 10 + 1,
                            c % 3 == 2 ? "turun" : "naik");
    text += "  penilai:\n";
    for (std::size_t a = 0; a < assessors; ++a)
        text += fmt::format("    - {{nama: Kelompok Tani {}, bobot: {}}}\n", a, a % 3 + 1);
    text += "masalah:\n";
    std::uint32_t random = 1;
    for (std::size_t i = 0; i < problems; ++i) {
        text += fmt::format("  - id: M{0}\n    uraian: Masalah ke-{0}\n    skor:\n", i);
        for (std::size_t a = 0; a < assessors; ++a) {
            text += fmt::format("      Kelompok Tani {}: {{", a);
            for (std::size_t c = 0; c < criteria; ++c) {
                random = random * 1664525 + 1013904223;
                text += fmt::format("{}k{}: {}", c > 0 ? ", " : "", c, random / 65536 % 5 + 1);
            }
            text += "}\n";
        }
    }
    return text;
}

struct RankingTimes {
    double bare = 1e9, read = 1e9, rank = 1e9, sensitivity = 1e9;

    void measure(const std::string& text) {
        bare = std::min(bare, seconds([&] {
                            std::istringstream in{text};
                            YAML::Parser parser{in};
                            Nothing handler;
                            while (parser.HandleNextDocument(handler)) {
                            }
                        }));
        std::unique_ptr<suluh::Document> document;
        read = std::min(read, seconds([&] { document = suluh::read_document(suluh::Source{"uji.yaml", text}); }));
        const auto question = suluh::question_of(*document);
        if (!question) throw std::runtime_error("the document does not rank");
        suluh::Ranking ranking;
        rank = std::min(rank, seconds([&] { ranking = suluh::rank(*question); }));
        if (!ranking.complete()) throw std::runtime_error("the ranking is not complete");
        if (ranking.problems.size() > most) return;
        sensitivity = std::min(sensitivity, seconds([&] { suluh::sensitivity_of(ranking); }));
    }

    static constexpr std::size_t most = 30;
};

void measure_ranking(const std::vector<std::string>& arguments) {
    const auto number = [&](std::size_t i, std::size_t otherwise) {
        return arguments.size() > i ? std::stoul(arguments[i]) : otherwise;
    };
    const auto problems = number(1, 1000);
    const auto criteria = number(2, 10);
    const auto assessors = number(3, 50);
    RankingTimes all;
    RankingTimes few;
    const auto text = meeting(problems, criteria, assessors);
    const auto some = std::min(problems, RankingTimes::most);
    const auto short_text = meeting(some, criteria, assessors);
    for (std::size_t round = 0; round < number(4, 5); ++round) {
        all.measure(text);
        few.measure(short_text);
    }
    std::cout << fmt::format("{} problems x {} criteria x {} assessors, {:.1f} MB\n"
                             "bare parse          {:8.3f} s\n"
                             "read                {:8.3f} s   {:.2f} x bare parse\n"
                             "rank                {:8.3f} s   {:.2f} x bare parse\n"
                             "sensitivity of {:3}  {:8.3f} s   {:.2f} x its bare parse\n"
                             "peak memory         {:8.1f} MB\n",
                             problems, criteria, assessors, static_cast<double>(text.size()) / 1e6, all.bare, all.read,
                             all.read / all.bare, all.rank, all.rank / all.bare, some, few.sensitivity,
                             few.sensitivity / few.bare, peak_megabytes());
}

void check_farmers(const std::vector<std::string>& arguments) {
    const fs::path folder = arguments.at(1);
    const std::size_t rows = arguments.size() > 2 ? std::stoul(arguments[2]) : 1'000'000;
    const std::size_t files = arguments.size() > 3 ? std::stoul(arguments[3]) : 1;
    const auto found = suluh::bench::measure_rdkk(folder, rows, files);
    double bare = 1e9;
    std::uint64_t bytes = 0;
    for (int round = 0; round < 3; ++round)
        bare = std::min(bare, seconds([&] {
                            for (const auto& entry : fs::directory_iterator{folder / "csv"})
                                bytes += bytes_of(entry.path()).size();
                        }));
    std::cout << fmt::format("{} rows in {} files, {:.1f} MB, {} faults seeded: {} missed, {} surplus\n"
                             "bare read           {:8.3f} s\n"
                             "periksa             {:8.3f} s   {:.1f} x bare read, {:.0f} rows/s\n",
                             rows, files, static_cast<double>(found.bytes) / 1e6, found.faults, found.missed,
                             found.surplus, bare, found.seconds, found.seconds / bare,
                             static_cast<double>(rows) / found.seconds);
    if (found.missed > 0) throw std::runtime_error("first missed: " + found.first_missed);
    if (found.surplus > 0) throw std::runtime_error("first surplus: " + found.first_surplus);
    if (found.faults == 0) throw std::runtime_error("too few rows to seed a fault in");
}

void run(std::vector<std::string> arguments) {
    if (arguments.front() == "ranking") return measure_ranking(arguments);
    if (arguments.front() == "rdkk") return check_farmers(arguments);
    const bool recap = arguments.front() == "recap";
    if (recap) arguments.erase(arguments.begin());
    const auto kind = arguments.front() == "memory" ? Kind::small_files : Kind::villages;
    if (kind == Kind::small_files) arguments.erase(arguments.begin());
    const fs::path folder = arguments.at(0);
    const std::size_t files = arguments.size() > 1        ? std::stoul(arguments[1])
                              : recap                     ? 300
                              : kind == Kind::small_files ? 100'000
                                                          : 1000;
    const int rounds = arguments.size() > 2 ? std::stoi(arguments[2]) : 5;
    if (const auto found = stranger(folder, files, kind); !found.empty())
        throw std::runtime_error(
            fmt::format("{} is not of this bench; name a new folder, which it may fill", found.string()));
    fill(folder, files, kind);
    if (recap)
        measure_recap(folder, files);
    else if (kind == Kind::small_files)
        measure_memory(folder, files);
    else
        measure_time(folder, files, rounds);
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::cerr << "usage: suluh_bench [memory|recap] FOLDER [FILES] [ROUNDS]\n"
                     "       suluh_bench rdkk FOLDER [ROWS] [FILES]\n"
                     "       suluh_bench ranking [PROBLEMS] [CRITERIA] [ASSESSORS] [ROUNDS]\n";
        return 2;
    }
    try {
        run({argv + 1, argv + argc});
    } catch (const std::exception& error) {
        std::cerr << "suluh_bench: " << error.what() << '\n';
        return 2;
    }
}
