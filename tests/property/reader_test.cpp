// The reader against libyaml. What we accept libyaml accepts, with the same tree; what libyaml rejects we reject; and
// what we reject although libyaml accepts it is one of the refusals of our profile, all of which are listed here.
#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "property/reader_mutants.hpp"
#include "property/reader_oracle.hpp"

namespace suluh {

namespace {

namespace fs = std::filesystem;

std::string bytes_of(const fs::path& path) {
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

std::vector<fs::path> yaml_files(const std::string& folder) {
    std::vector<fs::path> files;
    const auto root = fs::path{SULUH_ROOT} / folder;
    if (fs::exists(root))
        for (const auto& entry : fs::recursive_directory_iterator{root})
            if (entry.path().extension() == ".yaml") files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

/// A refusal of the profile: the rule, and for yaml/sintaks how its message begins.
struct Refusal {
    std::string_view rule;
    std::string_view message;
};

constexpr std::array refusals{
    Refusal{"berkas/kosong", ""},      // a document marker and nothing behind it
    Refusal{"yaml/jangkar", ""},       // anchors, aliases, tags, directives, merge keys
    Refusal{"yaml/kunci-ganda", ""},   // the same key twice
    Refusal{"yaml/dokumen-kedua", ""}, // one document a file
    Refusal{"yaml/terlalu-dalam", ""}, // nesting over 64
    Refusal{"yaml/aksara", ""},        // control characters, lone CR; curly quotes and NBSP at YAML's own places
    Refusal{"yaml/koma", ""},          // a key without a value inside { }
    Refusal{"yaml/sintaks", "ada titik dua tanpa nama isian"}, // empty key
    Refusal{"yaml/sintaks", "kunci harus berupa satu kata"},   // complex key
    Refusal{"yaml/sintaks", "kunci di sini terlalu panjang"},  // more than 1024 bytes, where libyaml counts characters
    Refusal{"yaml/sintaks", "isi diawali tanda |"}, // a text block with a width, or a comment stuck to its sign
    Refusal{"yaml/sintaks", "isi diawali tanda >"}, // the same: ">1" must not vanish
    Refusal{"yaml/sintaks", "tanda kutip "},        // a quoted value that goes on at or left of its key's column
    // A text block whose sign stands at the column of its own key or dash:
    Refusal{"yaml/sintaks", "awal baris ini tidak sejajar"},
    Refusal{"yaml/sintaks", "baris ini berada di tengah daftar"},
    Refusal{"yaml/sintaks", "\">"},
    Refusal{"yaml/sintaks", "\"|"},
};

bool is_refusal(const Finding& finding) {
    return std::ranges::any_of(refusals, [&](const Refusal& row) {
        return finding.rule == row.rule && finding.message.starts_with(row.message);
    });
}

bool is_error(const Finding& finding) {
    return finding.rule != "yaml/pagar";
}

/// A complaint about a text with a sign of YAML that the profile refuses anyway may come first from the parser.
bool holds_refused_sign(std::string_view text) {
    return text.find_first_of("&*!?%") != std::string_view::npos;
}

struct Count {
    int accepted = 0;
    int rejected_by_both = 0;
    int refused = 0;
};

std::string judge(const std::string& bytes, Count& count) {
    const Source source{"uji.yaml", bytes};
    Findings findings;
    const auto tree = read_yaml(source, findings);
    const auto theirs = oracle::ask(source.text());
    const bool rejected = std::ranges::any_of(findings, is_error);
    for (const auto& finding : findings)
        if (finding.message.empty() || finding.hint.empty() || finding.at.begin > source.text().size() ||
            finding.at.end < finding.at.begin)
            return "a finding without words or place";
    if (!tree.readable && !rejected) return "unreadable without a finding";
    if (!rejected) {
        ++count.accepted;
        if (!theirs.accepts) return "only we accept it: " + theirs.problem;
        if (theirs.documents != 1) return "libyaml sees more than one document";
        return oracle::difference(tree.root, theirs.root);
    }
    ++(theirs.accepts ? count.refused : count.rejected_by_both);
    if (!theirs.accepts || std::ranges::any_of(findings, is_refusal) || holds_refused_sign(source.text())) return {};
    return "not a refusal of the profile: " + findings.front().message;
}

} // namespace

TEST_CASE("reader: every good file reads without a word, the same as with libyaml") {
    auto files = yaml_files("tests/zoo/ok");
    REQUIRE(files.size() >= 6);
    for (const auto& path : yaml_files("examples")) files.push_back(path);
    for (const auto& path : files) {
        CAPTURE(path.string());
        const Source source{path.string(), bytes_of(path)};
        Findings findings;
        const auto tree = read_yaml(source, findings);
        const bool example = path.string().find("/examples/") != std::string::npos; // some are wrong on purpose
        if (!example) CHECK(findings.empty());
        if (example && !findings.empty()) continue;
        REQUIRE(tree.readable);
        CHECK(oracle::difference(tree.root, oracle::ask(source.text()).root) == "");
        Tree other;
        CHECK(oracle::read_with_libyaml(source, other));
        CHECK(oracle::difference(tree.root, other.root) == "");
    }
}

TEST_CASE("reader: every broken file has exactly the findings of one cause") {
    const auto files = yaml_files("tests/zoo/broken");
    REQUIRE(files.size() >= 80);
    for (const auto& path : files) {
        CAPTURE(path.string());
        const Source source{path.string(), bytes_of(path)};
        Findings findings;
        const auto tree = read_yaml(source, findings);
        CHECK(std::ranges::any_of(findings, is_error));
        if (!tree.readable) CHECK(findings.size() == 1);
        Count count;
        CHECK(judge(source.text().data() == nullptr ? "" : std::string{source.text()}, count) == "");
    }
}

TEST_CASE("reader: 20000 damaged files") {
    std::vector<std::string> seeds;
    for (const auto& path : yaml_files("tests/zoo/ok")) seeds.push_back(bytes_of(path));
    Count count;
    for (std::uint64_t seed = 1; seed <= 20000; ++seed) {
        oracle::Dice dice{seed};
        std::string text;
        if (seed % 3 == 0) {
            text = oracle::soup(dice);
        } else {
            text = seeds[dice.below(seeds.size())];
            if (text.size() > 1200) { // some lines of a long file
                const auto at = text.rfind('\n', dice.below(text.size())) + 1;
                text = text.substr(at, text.find('\n', std::min(text.size() - 1, at + 300 + dice.below(500))) - at);
            }
            for (auto times = 1 + dice.below(3); times > 0; --times) oracle::damage(text, dice);
        }
        const auto verdict = judge(text, count);
        CAPTURE(seed);
        CAPTURE(text);
        CHECK(verdict == "");
    }
    CHECK(count.accepted > 3000);
    CHECK(count.rejected_by_both > 3000);
    CHECK(count.refused > 500);
}

TEST_CASE("reader: losing any one byte of a good document never crashes") {
    for (const auto* name : {"gaya.yaml", "notepad.yaml", "tabel.yaml"}) {
        const auto bytes = bytes_of(fs::path{SULUH_ROOT} / "tests/zoo/ok" / name);
        Count count;
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            auto text = bytes;
            text.erase(i, 1);
            CAPTURE(text);
            CHECK(judge(text, count) == "");
            CHECK(judge(bytes.substr(0, i), count) == "");
        }
    }
}

TEST_CASE("reader: large files of one thing are read or refused in one pass") {
    constexpr std::size_t size = 300'000;
    for (const std::string_view unit : {"[", "{a: ", "- ", "-\n", "a: 1\n", "- “a\n", "a\r", "- a #b\n", ",", ":\n",
                                        "- &a b\n", "- *a\n", "? ", "- \"a\n"}) {
        std::string text;
        while (text.size() < size) text += unit;
        const Source source{"uji.yaml", text};
        Findings findings;
        read_yaml(source, findings);
        CAPTURE(unit);
        CHECK(findings.size() <= 50);
    }
    Findings findings;
    read_yaml(Source{"uji.yaml", std::string(16U * 1024 * 1024 + 1, 'a')}, findings);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].rule == "berkas/terlalu-besar");
    CHECK(findings[0].message == "berkas lebih besar dari 16 MiB (16777217 byte)");
}

} // namespace suluh
