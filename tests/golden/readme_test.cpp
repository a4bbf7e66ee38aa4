// The commands in the examples' READMEs are run, and must print what stands under them. In a ```console block a line
// "$ …" is a command for the shell, run in the README's folder; what follows up to the next one is its whole output,
// both streams. A line of "…" alone stands for any lines, and the number of rules may be another. SULUH_PERBARUI=1 in
// the environment writes the outputs anew, around the "…".
#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/expected.hpp"
#include "support/files.hpp"

namespace {

namespace fs = std::filesystem;
using namespace suluh::test;

using Lines = std::vector<std::string>;

Lines lines_of(const std::string& text) {
    Lines lines;
    std::istringstream stream{text};
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
}

/// A command of a README, and where its output stands there.
struct Example {
    std::string command;
    std::size_t begin = 0; ///< lines of its output
    std::size_t end = 0;
};

std::vector<Example> examples_in(const Lines& readme) {
    std::vector<Example> examples;
    bool in_console = false;
    for (std::size_t i = 0; i < readme.size(); ++i) {
        const auto& line = readme[i];
        if (line.starts_with("```")) {
            in_console = line == "```console";
        } else if (in_console && line.starts_with("$ ")) {
            examples.push_back({line.substr(2), i + 1, i + 1});
        } else if (in_console && !examples.empty()) {
            examples.back().end = i + 1;
        }
    }
    return examples;
}

std::string output_of(const std::string& command, const fs::path& folder) {
    const auto program = fs::path{SULUH_PROGRAM}.parent_path().string();
    const auto line = "cd '" + folder.string() + "' && PATH='" + program + "':\"$PATH\" && { " + command + "\n} 2>&1";
    std::string output;
    FILE* pipe = popen(line.c_str(), "r"); // NOLINT(cert-env33-c): a test of shell commands
    REQUIRE(pipe != nullptr);
    std::array<char, 4096> buffer{};
    for (std::size_t got = 0; (got = fread(buffer.data(), 1, buffer.size(), pipe)) > 0;)
        output.append(buffer.data(), got);
    pclose(pipe);
    std::erase(output, '\r'); // csv ends its lines with CR LF; a README does not
    return output;
}

/// The output as a README should show it: where `shown` has a line "…", the lines that it stands for are left out.
Lines with_gap(const Lines& output, const Lines& shown) {
    const auto gap = std::ranges::find(shown, "…");
    const auto before = gap - shown.begin();
    const auto after = gap == shown.end() ? 0 : shown.end() - gap - 1;
    if (gap == shown.end() || static_cast<std::ptrdiff_t>(output.size()) < before + after) return output;
    Lines result(output.begin(), output.begin() + before);
    result.emplace_back("…");
    result.insert(result.end(), output.end() - after, output.end());
    return result;
}

std::string joined(const Lines& lines) {
    std::string text;
    for (const auto& line : lines) text += line + "\n";
    return text;
}

} // namespace

TEST_CASE("the commands of the examples' READMEs print what they say") {
    int commands = 0;
    for (const auto& entry : fs::recursive_directory_iterator{fs::path{SULUH_ROOT} / "examples"}) {
        if (entry.path().filename() != "README.md") continue;
        const auto readme = lines_of(read_whole(entry.path()));
        Lines renewed;
        std::size_t kept = 0; // lines of the old one that are in the new one, or replaced there
        for (const auto& example : examples_in(readme)) {
            CAPTURE(entry.path().string());
            CAPTURE(example.command);
            const auto at = [&](std::size_t i) { return readme.begin() + static_cast<std::ptrdiff_t>(i); };
            const Lines shown(at(example.begin), at(example.end));
            const auto found = with_gap(lines_of(output_of(example.command, entry.path().parent_path())), shown);
            renewed.insert(renewed.end(), at(kept), at(example.begin));
            renewed.insert(renewed.end(), found.begin(), found.end());
            kept = example.end;
            if (!renews("readme")) CHECK_EQ(without_rule_count(joined(found)), without_rule_count(joined(shown)));
            ++commands;
        }
        renewed.insert(renewed.end(), readme.begin() + static_cast<std::ptrdiff_t>(kept), readme.end());
        if (renews("readme") && renewed != readme) write_whole(entry.path(), joined(renewed));
    }
    CHECK(commands > 5);
}
