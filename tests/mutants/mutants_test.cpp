// From a document without any fault each field is taken out in turn, and each value is emptied: tests/mutants/tabel.txt
// (programa) and pemeringkatan.txt say which rules find it. A field that the regulation demands is found, by one
// finding; one that it does not demand may be missing. SULUH_PERBARUI=1 (or =mutan) writes the table anew: read it
// before you believe it.
#include <set>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "rules/check.hpp"
#include "support/expected.hpp"
#include "support/files.hpp"
#include "support/reading.hpp"

using namespace suluh;
using namespace suluh::test;

namespace {

struct Mutant {
    std::string name; ///< "kegiatan.K1.biaya dihapus"
    std::string text;
};

class Mutator {
public:
    explicit Mutator(const std::string& text) : text_(text) {}

    std::vector<Mutant> run(const Node& root) {
        walk(root, "");
        return std::move(mutants_);
    }

private:
    void walk(const Node& node, const std::string& path) {
        for (std::size_t i = 0; i < node.items.size(); ++i) {
            const auto* id = node.items[i].find("id");
            walk(node.items[i], path + (id != nullptr ? std::string{id->text} : std::to_string(i + 1)) + ".");
        }
        for (std::size_t i = 0; i < node.members.size(); ++i) {
            const auto& member = node.members[i];
            const auto name = path + std::string{member.key};
            if (node.members.size() > 1) mutants_.push_back({name + " dihapus", without(node, i)});
            if (member.value.is_scalar() && member.value.span.begin < member.value.span.end)
                mutants_.push_back({name + " dikosongkan", with(member.value.span, "\"-\"")});
            walk(member.value, name + ".");
        }
    }

    /// The text without the member: up to the next one, or from the end of the one before.
    std::string without(const Node& node, std::size_t i) const {
        const auto& members = node.members;
        const bool last = i + 1 == members.size();
        const auto begin = last ? members[i - 1].value.span.end : members[i].key_span.begin;
        const auto end = last ? members[i].value.span.end : members[i + 1].key_span.begin;
        return text_.substr(0, begin) + text_.substr(end);
    }

    std::string with(Span span, std::string_view value) const {
        return text_.substr(0, span.begin) + std::string{value} + text_.substr(span.end);
    }

    const std::string& text_;
    std::vector<Mutant> mutants_;
};

} // namespace

namespace {

void check_mutants(const std::string& kind, const std::string& table_name, std::size_t fewest) {
    const auto text = read_file("tests/support/dasar/" + kind + ".yaml");
    const auto clean = document_of(text);
    REQUIRE_EQ(places_of(*clean, 0, {}), "");
    const auto mutants = Mutator{text}.run(clean->tree.root);
    CHECK_GE(mutants.size(), fewest);
    std::string table;
    for (const auto& mutant : mutants) {
        const auto document = document_of(mutant.text);
        std::vector<std::string> found;
        for (const auto& result : check(*document, {}, {}).results)
            found.push_back(fmt::format("{} {}", name(result.level), result.rule->name));
        table += fmt::format("{}: {}\n", mutant.name, found.empty() ? "-" : fmt::format("{}", fmt::join(found, ", ")));
    }
    const auto path = in_project("tests/mutants/" + table_name + ".txt");
    if (renews("mutan")) write_whole(path, table);
    CHECK_EQ(table, read_whole(path));
}

} // namespace

TEST_CASE("every field of a clean programa that is lost is found by the rule that demands it") {
    check_mutants("programa", "tabel", 120);
}

TEST_CASE("every field of a clean ranking that is lost is found by the rule that demands it") {
    check_mutants("pemeringkatan", "pemeringkatan", 60);
}
