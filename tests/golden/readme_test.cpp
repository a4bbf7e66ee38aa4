// The commands in the examples' READMEs are run, and must print what stands under them. In a ```console block a line
// "$ …" is a command for the shell, run in the README's folder; what follows up to the next one is its whole output,
// both streams. A line of "…" alone stands for any lines.
#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace {

namespace fs = std::filesystem;

struct Example {
    std::string command;
    std::string expected;
};

std::vector<Example> examples_in(const fs::path& readme) {
    std::ifstream file{readme};
    std::vector<Example> examples;
    bool in_console = false;
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("```")) {
            in_console = line == "```console";
        } else if (in_console && line.starts_with("$ ")) {
            examples.push_back({line.substr(2), {}});
        } else if (in_console && !examples.empty()) {
            examples.back().expected += line + "\n";
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

/// Whether the output is the expected one, where "…" alone on a line stands for any lines.
bool matches(const std::string& output, const std::string& expected) {
    const std::string gap = "…\n";
    const auto at = expected.find(gap);
    if (at == std::string::npos) return output == expected;
    const auto before = expected.substr(0, at);
    const auto after = expected.substr(at + gap.size());
    return output.size() >= before.size() + after.size() && output.starts_with(before) && output.ends_with(after);
}

} // namespace

TEST_CASE("the commands of the examples' READMEs print what they say") {
    int commands = 0;
    for (const auto& entry : fs::recursive_directory_iterator{fs::path{SULUH_ROOT} / "examples"}) {
        if (entry.path().filename() != "README.md") continue;
        for (const auto& example : examples_in(entry.path())) {
            CAPTURE(entry.path().string());
            CAPTURE(example.command);
            CAPTURE(example.expected);
            const auto output = output_of(example.command, entry.path().parent_path());
            CAPTURE(output);
            CHECK(matches(output, example.expected));
            ++commands;
        }
    }
    CHECK(commands > 5);
}
