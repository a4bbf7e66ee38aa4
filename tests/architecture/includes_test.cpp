// Reads the #includes and holds the house rules: who may know whom, where third-party libraries stand, how long a file
// may be.
#include <algorithm>
#include <cctype>
#include <map>
#include <optional>
#include <regex>
#include <set>
#include <sstream>
#include <vector>

#include <doctest/doctest.h>

#include "support/files.hpp"

using namespace suluh::test;
namespace fs = std::filesystem;

namespace {

/// text ← yaml ← value ← document ← {language, ranking, rdkk} ← rules ← compare ← form ← recap ← cli: a folder may
/// include itself and what stands below it. `table`, `picture` and `report` know no domain; report takes results as
/// rules/check.hpp declares them, and nothing else of rules; form and recap write documents, and form lays out those
/// that it knows no form for by compare's items.
const std::map<std::string, std::set<std::string>> allowed{
    {"text", {}},
    {"yaml", {"text"}},
    {"value", {"text"}},
    {"document", {"text", "value"}},
    {"language", {"text", "value", "document"}},
    {"ranking", {"text", "value", "document"}},
    {"rdkk", {"text", "value", "document"}},
    {"rules", {"text", "value", "document", "language", "ranking", "rdkk"}},
    {"table", {"text"}},
    {"report", {"text", "rules/check.hpp", "rules/outline.hpp"}},
    {"picture", {"text"}},
    {"compare", {"text", "value", "document", "rules", "table"}},
    {"form",
     {"text", "value", "document", "language", "ranking", "rdkk", "rules", "table", "picture", "yaml/write.hpp",
      "compare/item.hpp"}},
    {"recap", {"text", "value", "document", "language", "ranking", "rdkk", "rules", "table", "form", "yaml/write.hpp"}},
    {"cli",
     {"text", "value", "document", "language", "ranking", "rdkk", "rules", "table", "report", "recap", "form",
      "compare", "picture"}},
};

/// Public headers that stand for a layer: whoever may not know the layer may not know the header.
const std::map<std::string, std::string> layer_of_header{
    {"document.hpp", "document"}, {"programa.hpp", "document"}, {"rdk.hpp", "document"},   {"pra.hpp", "document"},
    {"rktp.hpp", "document"},     {"wilayah.hpp", "document"},  {"padan.hpp", "document"}, {"field.hpp", "document"},
    {"rdkk.hpp", "document"},     {"acuan.hpp", "document"},    {"value.hpp", "value"},    {"form.hpp", "form"},
};

struct File {
    std::string path; ///< "src/cli/run.cpp"
    std::vector<std::string> quoted;
    std::vector<std::string> angled;
    std::size_t lines = 0;
};

File read(const fs::path& path) {
    File file;
    file.path = fs::relative(path, in_project("")).string();
    std::istringstream text{read_whole(path)};
    for (std::string line; std::getline(text, line); ++file.lines) {
        if (!line.starts_with("#include ")) continue;
        const auto open = line.find_first_of("\"<");
        const auto close = line.find_first_of("\">", open + 1);
        (line[open] == '"' ? file.quoted : file.angled).push_back(line.substr(open + 1, close - open - 1));
    }
    return file;
}

std::vector<File> files_below(const std::vector<std::string>& folders) {
    std::vector<File> files;
    for (const auto& folder : folders)
        for (const auto& entry : fs::recursive_directory_iterator{in_project(folder)})
            if (entry.path().extension() == ".cpp" || entry.path().extension() == ".hpp")
                files.push_back(read(entry.path()));
    std::ranges::sort(files, {}, &File::path);
    return files;
}

/// "cli" of "src/cli/run.cpp"; empty for src/main.cpp.
std::string layer_of(const std::string& path) {
    const auto begin = path.find('/') + 1;
    const auto end = path.find('/', begin);
    return end == std::string::npos ? std::string{} : path.substr(begin, end - begin);
}

bool may_include(const std::string& layer, const std::string& included) {
    const auto row = allowed.find(layer);
    if (row == allowed.end()) return false;
    if (included.starts_with("suluh/")) {
        const auto header = layer_of_header.find(included.substr(6));
        return header == layer_of_header.end() || header->second == layer || row->second.contains(header->second);
    }
    const auto slash = included.find('/');
    if (slash == std::string::npos) return true; // beside the file itself
    const auto other = included.substr(0, slash);
    return other == layer || row->second.contains(other) || row->second.contains(included);
}

bool is_standard(const std::string& header) {
    static const std::set<std::string> system{"fcntl.h", "unistd.h", "sys/stat.h"};
    return header.find('.') == std::string::npos || system.contains(header);
}

/// What a line at the left margin of an anonymous namespace declares.
struct LocalName {
    std::string file;
    std::string name;
    std::string parameters; ///< types of a function's parameters, "(std::string_view )"
    std::string alias;      ///< what it stands for

    bool clashes(const LocalName& other) const {
        if (file == other.file || name != other.name) return false;
        if (!alias.empty() && alias == other.alias) return false;
        return parameters.empty() || other.parameters.empty() || parameters == other.parameters;
    }
};

std::optional<LocalName> local_name(const std::string& file, const std::string& line) {
    static const std::regex type{R"(^(?:struct|class|enum|enum class) (\w+)\b(?!;))"};
    static const std::regex alias{R"(^using (\w+) = (.*))"};
    static const std::regex function{R"(^(?!using|template|namespace)[\w:<>,&* ]+[ &*](\w+)(\(.*))"};
    static const std::regex variable{R"(^(?!using|template|namespace)[\w:<>,&*' ]+[ &*](\w+)(?: = |\{|;))"};
    static const std::regex parameter_name{R"(\b\w+(?: = [^,)]*)?(?=[,)]))"};
    std::smatch found;
    if (std::regex_search(line, found, alias)) return LocalName{file, found[1], {}, found[2]};
    if (std::regex_search(line, found, type)) return LocalName{file, found[1], {}, {}};
    if (std::regex_search(line, found, function))
        return LocalName{file, found[1], std::regex_replace(found[2].str(), parameter_name, ""), {}};
    if (std::regex_search(line, found, variable)) return LocalName{file, found[1], {}, {}};
    return std::nullopt;
}

std::vector<LocalName> local_names(const std::string& file) {
    std::vector<LocalName> names;
    std::istringstream lines{read_file(file)};
    bool local = false;
    for (std::string line; std::getline(lines, line);) {
        if (line == "namespace {") local = true;
        if (line == "} // namespace") local = false;
        if (!local || line.empty() || std::isalpha(static_cast<unsigned char>(line.front())) == 0) continue;
        if (auto name = local_name(file, line)) names.push_back(std::move(*name));
    }
    return names;
}

} // namespace

TEST_CASE("architecture: a folder includes only what stands below it") {
    for (const auto& file : files_below({"src"})) {
        if (file.path == "src/main.cpp") continue;
        const auto layer = layer_of(file.path);
        CHECK_MESSAGE(allowed.contains(layer), "no row for the folder of " << file.path);
        for (const auto& included : file.quoted)
            CHECK_MESSAGE(may_include(layer, included), file.path << " includes " << included);
    }
}

TEST_CASE("architecture: the test itself sees what it forbids") {
    CHECK(may_include("document", "text/utf8.hpp"));
    CHECK(may_include("document", "beside.hpp"));
    CHECK(may_include("report", "rules/check.hpp"));
    CHECK(may_include("text", "suluh/source.hpp"));
    CHECK_FALSE(may_include("text", "yaml/line.hpp"));
    CHECK_FALSE(may_include("document", "rules/rule.hpp"));
    CHECK_FALSE(may_include("report", "rules/references.hpp"));
    CHECK_FALSE(may_include("table", "suluh/document.hpp"));
    CHECK_FALSE(may_include("yaml", "suluh/value.hpp"));
    CHECK_FALSE(may_include("rules", "cli/io.hpp"));
}

TEST_CASE("architecture: public headers include the standard library and each other, nothing else") {
    for (const auto& file : files_below({"include"})) {
        for (const auto& included : file.quoted)
            CHECK_MESSAGE(included.starts_with("suluh/"), file.path << " includes " << included);
        for (const auto& included : file.angled)
            CHECK_MESSAGE(is_standard(included), file.path << " includes " << included);
    }
}

TEST_CASE("architecture: yaml-cpp stands in src/yaml alone, CLI11 and md4c in one file each") {
    for (const auto& file : files_below({"src", "include"}))
        for (const auto& included : file.angled) {
            if (included.starts_with("yaml-cpp/"))
                CHECK_MESSAGE(file.path.starts_with("src/yaml/"), file.path << " includes " << included);
            if (included.starts_with("CLI/"))
                CHECK_MESSAGE(file.path == "src/cli/options.cpp", file.path << " includes " << included);
            if (included == "md4c.h")
                CHECK_MESSAGE(file.path == "src/table/prose.cpp", file.path << " includes " << included);
        }
}

TEST_CASE("architecture: only known third-party libraries") {
    for (const auto& file : files_below({"src"}))
        for (const auto& included : file.angled) {
            const bool known = is_standard(included) || included.starts_with("yaml-cpp/") ||
                               included.starts_with("CLI/") || included.starts_with("fmt/") ||
                               included == "nlohmann/json.hpp" || included == "md4c.h";
            CHECK_MESSAGE(known, file.path << " includes " << included);
        }
}

TEST_CASE("architecture: the core reads no clock, no environment, no locale, no files") {
    for (const auto& file : files_below({"src"})) {
        const auto layer = layer_of(file.path);
        if (layer == "cli" || layer.empty()) continue;
        for (const auto& included : file.angled)
            CHECK_MESSAGE((included != "filesystem" && included != "fstream" && included != "iostream" &&
                           included != "locale" && included != "clocale" && included != "ctime"),
                          file.path << " includes " << included);
    }
}

TEST_CASE("architecture: no test name holds a semicolon, which ctest would take for two tests") {
    const std::string opening = std::string{"TEST_CASE("} + '"';
    for (const auto& file : files_below({"tests"})) {
        const auto text = read_file(file.path);
        for (auto at = text.find(opening); at != std::string::npos; at = text.find(opening, at + 1)) {
            const auto begin = at + opening.size();
            const auto name = text.substr(begin, text.find('"', begin) - begin);
            CHECK_MESSAGE(name.find(';') == std::string::npos, file.path << ": " << name);
        }
    }
}

TEST_CASE("architecture: one namespace has no two types of one name") { // the linker mixes their functions in silence
    const std::regex opening{R"(^namespace ([a-z:]+) \{)"};
    const std::regex type{R"(^(?:struct|class|enum class) ([A-Z]\w*)\b(?!;))"};
    std::map<std::string, std::string> seen; // type → file
    for (const auto& file : files_below({"src", "include"})) {
        std::istringstream lines{read_file(file.path)};
        std::string line, outer;
        bool of_this_file = false;
        for (std::smatch match; std::getline(lines, line);) {
            if (std::regex_search(line, match, opening)) outer = match[1];
            if (line == "namespace {") of_this_file = true;
            if (line == "} // namespace") of_this_file = false;
            if (of_this_file || !std::regex_search(line, match, type)) continue;
            const auto found = seen.emplace(outer + "::" + match[1].str(), file.path);
            const auto& first = *found.first;
            CHECK_MESSAGE(found.second, first.first << " stands in " << first.second << " and in " << file.path);
        }
    }
    CHECK(seen.size() > 100);
}

TEST_CASE("architecture: names in anonymous namespaces are unique in a folder") { // asan and tidy: one file a folder
    std::map<std::string, std::vector<LocalName>> seen;                           // folder and name → where
    for (const auto& file : files_below({"src"})) {
        if (!file.path.ends_with(".cpp")) continue;
        for (const auto& name : local_names(file.path)) {
            auto& others = seen[layer_of(file.path) + "/" + name.name];
            for (const auto& other : others)
                CHECK_MESSAGE(!name.clashes(other), name.name << " stands in " << other.file << " and in " << name.file
                                                              << ": make one of them, or name what parts them");
            others.push_back(name);
        }
    }
    CHECK(seen.size() > 1000);
    const auto a = [](const std::string& line) { return *local_name("a.cpp", line); };
    const auto b = [](const std::string& line) { return *local_name("b.cpp", line); };
    CHECK(a("constexpr int most = 3;").clashes(b("std::size_t most(std::string_view text) {")));
    CHECK(a("struct Run {").clashes(b("class Run : public Command {")));
    CHECK(a("std::string of(const Text& a, int b = 3) {").clashes(b("const Text* of(const Text& one, int two) {")));
    CHECK_FALSE(a("std::string of(const Text& a) {").clashes(b("std::string of(const Count& a) {")));
    CHECK_FALSE(a("using Is = Column::Is;").clashes(b("using Is = Column::Is;")));
    CHECK(a("using Is = Column::Is;").clashes(b("using Is = Row::Is;")));
}

TEST_CASE("architecture: every header is guarded, and every file can be overseen") {
    for (const auto& file : files_below({"src", "include", "tests"})) {
        CHECK_MESSAGE(file.lines < 400, file.path << " has " << file.lines << " lines");
        if (file.path.ends_with(".hpp"))
            CHECK_MESSAGE(read_file(file.path).find("\n#pragma once\n") != std::string::npos, file.path);
    }
}
