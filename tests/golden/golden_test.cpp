// Runs tests/golden/<command>/<case>/: `cmd` is one line "suluh …", run with the case's folder as the current one and
// its file `stdin`, where there is one, as standard input. `stdout`, `stderr` and `status` are what must come out, byte
// for byte but for the number of rules, which stands there as <N>; absent means empty, or 0. SULUH_PERBARUI=1 in the
// environment writes them anew, SULUH_PERBARUI=periksa those of one command: look at the difference in git before you
// believe it.
#include <algorithm>
#include <map>
#include <set>
#include <sstream>
#include <vector>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "cli/command.hpp"
#include "cli/run.hpp"
#include "support/expected.hpp"
#include "support/files.hpp"

using namespace suluh;
using namespace suluh::test;
namespace fs = std::filesystem;

namespace {

/// Words as a shell would split them: blanks, '…', "…" with \" and \\, and \x outside quotes. No variables.
std::vector<std::string> words(std::string_view line) {
    std::vector<std::string> result;
    char quote = 0;
    bool in_word = false;
    const auto add = [&](char c) {
        if (!in_word) result.emplace_back();
        in_word = true;
        if (c != 0) result.back() += c;
    };
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        const bool escape = c == '\\' && quote != '\'' && i + 1 < line.size() &&
                            (quote == 0 || line[i + 1] == '"' || line[i + 1] == '\\');
        if (escape)
            add(line[++i]);
        else if (quote != 0 && c == quote)
            quote = 0;
        else if (quote == 0 && (c == '"' || c == '\''))
            add(0), quote = c;
        else if (quote == 0 && (c == ' ' || c == '\n'))
            in_word = false;
        else
            add(c);
    }
    if (quote != 0) throw std::runtime_error("a quote is not closed in: " + std::string{line});
    return result;
}

struct Outcome {
    std::string out;
    std::string err;
    int status = 0;
};

std::string text_of(const fs::path& path) {
    return fs::exists(path) ? read_whole(path) : std::string{};
}

class Inside {
public:
    explicit Inside(const fs::path& folder) : before_(fs::current_path()) { fs::current_path(folder); }
    Inside(const Inside&) = delete;
    Inside& operator=(const Inside&) = delete;
    ~Inside() { fs::current_path(before_); }

private:
    fs::path before_;
};

Outcome run_case(const fs::path& folder, const std::vector<std::string>& command) {
    const Inside inside{folder};
    std::istringstream in{text_of("stdin")};
    std::ostringstream out;
    std::ostringstream err;
    cli::Io io{in, out, err};
    const int status = cli::run({command.begin() + 1, command.end()}, io);
    return {without_rule_count(out.str()), without_rule_count(err.str()), status};
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream{text};
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
}

/// The lines that differ, without the common beginning and end.
std::string difference(const std::string& expected, const std::string& found) {
    auto a = lines_of(expected);
    auto b = lines_of(found);
    std::size_t first = 0;
    while (first < a.size() && first < b.size() && a[first] == b[first]) ++first;
    while (a.size() > first && b.size() > first && a.back() == b.back()) {
        a.pop_back();
        b.pop_back();
    }
    std::string text = fmt::format("from line {}:\n", first + 1);
    for (auto i = first; i < a.size(); ++i) text += "- " + a[i] + "\n";
    for (auto i = first; i < b.size(); ++i) text += "+ " + b[i] + "\n";
    return text;
}

void put(const fs::path& path, const std::string& text) {
    if (text.empty())
        fs::remove(path);
    else
        write_whole(path, text);
}

void compare(const fs::path& path, const std::string& found) {
    const auto expected = without_rule_count(text_of(path));
    if (expected == found) return;
    const auto where = path.parent_path().parent_path().filename() / path.parent_path().filename() / path.filename();
    MESSAGE(where.string() << " differs " << difference(expected, found));
    CHECK_MESSAGE(false, where.string());
}

std::string status_text(int status) {
    return status == 0 ? "" : fmt::format("{}\n", status);
}

/// command → folders of its cases
std::map<std::string, std::vector<fs::path>> cases() {
    std::map<std::string, std::vector<fs::path>> found;
    for (const auto& command : fs::directory_iterator{in_project("tests/golden")}) {
        if (!command.is_directory()) continue;
        auto& folders = found[command.path().filename().string()];
        for (const auto& entry : fs::directory_iterator{command.path()})
            if (fs::exists(entry.path() / "cmd")) folders.push_back(entry.path());
        std::ranges::sort(folders);
    }
    return found;
}

} // namespace

TEST_CASE("golden: what each command line prints, and its status") {
    for (const auto& [command, folders] : cases())
        for (const auto& folder : folders) {
            CAPTURE(folder.string());
            const auto found = run_case(folder, words(read_whole(folder / "cmd")));
            if (renews(command)) {
                put(folder / "stdout", found.out);
                put(folder / "stderr", found.err);
                put(folder / "status", status_text(found.status));
                continue;
            }
            compare(folder / "stdout", found.out);
            compare(folder / "stderr", found.err);
            compare(folder / "status", status_text(found.status));
        }
}

TEST_CASE("golden: every command has its folder with a case") {
    const auto found = cases();
    for (const auto& row : cli::commands()) {
        CAPTURE(std::string{row.name});
        const auto folders = found.find(row.name);
        CHECK((folders != found.end() && !folders->second.empty()));
    }
}

TEST_CASE("golden: a case stands under the command that it runs") {
    std::set<std::string> known{"suluh"}; // command lines that name no command
    std::map<std::string, std::string> names;
    for (const auto& row : cli::commands()) {
        known.insert(row.name);
        names[row.name] = row.name;
        if (row.alias != nullptr) names[row.alias] = row.name;
    }
    for (const auto& row : cases()) { // clang 14 lets no lambda, and so no CAPTURE, see a structured binding
        const auto& command = row.first;
        const auto& folders = row.second;
        CAPTURE(command);
        CHECK(known.contains(command));
        for (const auto& folder : folders) {
            CAPTURE(folder.string());
            const auto line = words(read_whole(folder / "cmd"));
            REQUIRE_FALSE(line.empty());
            CHECK_EQ(line.front(), "suluh");
            const auto named = line.size() > 1 ? names.find(line[1]) : names.end();
            CHECK_EQ(named == names.end() ? "suluh" : named->second, command);
        }
    }
}

TEST_CASE("golden: words are split as a shell splits them") {
    const auto split = [](std::string_view line) {
        std::string text;
        for (const auto& word : words(line)) text += "<" + word + ">";
        return text;
    };
    CHECK_EQ(split("suluh telaah waktu \"Mar–Jun\" ''\n"), "<suluh><telaah><waktu><Mar–Jun><>");
    CHECK_EQ(split(R"(a 'b "c"' "d \" e" f\ g)"), R"(<a><b "c"><d " e><f g>)");
    CHECK_THROWS(words("a 'b"));
}
