// Runs the rule pages: what users read must be what happens.
#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "compare/catatan.hpp"
#include "rdkk/policy.hpp"
#include "report/report.hpp"
#include "rules/check.hpp"
#include "rules/pages.hpp"
#include "support/files.hpp"
#include "support/overlay.hpp"
#include "support/page.hpp"
#include "support/together.hpp"
#include "text/mask_nik.hpp"

using namespace suluh;
using namespace suluh::test;

namespace {

/// How the examples of a rule are run. The bytes of a file, and files that are no documents, cannot be shown on a page:
/// there golden cases stand in.
enum class Run { not_at_all, reading, checking };

Run run_of(std::string_view rule) {
    const auto group = group_of(rule);
    if (rule == "anggota/tanggal-lahir" || rule == "anggota/kode-desa") return Run::not_at_all; // of a csv
    if (group == "berkas" || group == "csv" || rule == "masalah/lembar" || rule == "monev/realisasi")
        return Run::not_at_all;
    return group == "yaml" ? Run::reading : Run::checking;
}

std::vector<std::string_view> groups() {
    std::vector<std::string_view> names;
    for (const auto& rule : rules())
        if (names.empty() || names.back() != group_of(rule.name)) names.push_back(group_of(rule.name));
    return names;
}

std::string line_of(const std::string& file, const Result& result) {
    return fmt::format("{}{}{}:{}: {}: {}{}{} [{}]\n", file, file.empty() ? "" : ":", result.at.line, result.at.column,
                       name(result.level), result.message, result.hint.empty() ? "" : "; ", result.hint,
                       result.rule->name);
}

/// The pages' policy values: the base acuan, which knows doses where the base RDKK is.
const RdkkPolicy& base_acuan() {
    static const RdkkPolicy policy{std::get<Acuan>(lay_over("jenis: acuan\n", {})->document->body), nullptr};
    return policy;
}

/// The pages' today: the last day before a village is late.
Context context() {
    Context here;
    here.acuan = &base_acuan();
    here.today = std::chrono::year{2026} / 9 / 30;
    return here;
}

std::string findings_of_reading(const Block& block) {
    Document document{Source{"contoh.yaml", block.text}};
    document.tree = read_yaml(document.source, document.findings);
    std::string lines;
    for (const auto& result : check(document, {}, {}).results) lines += line_of(block.file, result);
    return lines;
}

/// Two versions of one document, as `suluh bandingkan` sees them.
bool are_versions(const std::vector<Block>& blocks) {
    return blocks.size() == 2 && blocks.front().file == "lama.yaml" && blocks.back().file == "baru.yaml";
}

std::string findings_between(const Block& before, const Block& after) {
    const auto old_one = lay_over(before.text, before.without);
    const auto new_one = lay_over(after.text, after.without);
    const auto changes =
        compare::changes_between(compare::item_of(*old_one->document), compare::item_of(*new_one->document));
    std::string lines;
    for (const auto& finding :
         compare::findings_of_revision(*old_one->document, *new_one->document, changes, context()))
        lines += line_of(after.file, placed(new_one->document->source, finding));
    return lines;
}

/// What the blocks, one file each, are found to be wrong in.
std::string findings_of(const std::vector<Block>& blocks, Run run) {
    if (run == Run::reading) return findings_of_reading(blocks.front());
    if (are_versions(blocks)) return findings_between(blocks.front(), blocks.back());
    std::vector<std::unique_ptr<Laid>> files;
    auto here = context();
    std::optional<RdkkPolicy> acuan;
    for (const auto& block : blocks) {
        files.push_back(lay_over(block.text, block.without));
        // beside an RDKK an acuan or a region table acts as with its option
        const auto& body = files.back()->document->body;
        if (blocks.size() > 1 && std::holds_alternative<Acuan>(body))
            here.acuan = &acuan.emplace(std::get<Acuan>(body), nullptr);
        if (blocks.size() > 1 && std::holds_alternative<Wilayah>(body)) {
            here.regions = &std::get<Wilayah>(body);
            const auto base = lay_over("jenis: acuan\n", {});
            here.acuan = &acuan.emplace(std::get<Acuan>(base->document->body), here.regions);
        }
        if (blocks.size() > 1 && here.villages == nullptr)
            here.villages = std::get_if<Daftar>(&files.back()->document->body);
    }
    std::vector<std::vector<Result>> results;
    GivenTogether together;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        auto checked = check(*files[i]->document, here, {});
        results.push_back(std::move(checked.results));
        together.add(blocks[i].file, std::move(checked.facts));
    }
    for (auto& late : judge_together(together)) results[late.document].push_back(std::move(late.result));
    for (auto& late : judge_farmers(together, *here.acuan, {}))
        results[late.document].push_back(std::move(late.result));
    for (std::size_t i = 0; i < blocks.size(); ++i) // a register beside its villages acts as with --daftar
        for (auto& missing : missing_villages(expected_villages(*files[i]->document), together, 0))
            if (blocks.size() > 1 && missing.standing == ExpectedVillage::Standing::expected)
                results[i].push_back(std::move(missing.if_missing));
    for (auto& of_file : results) std::ranges::stable_sort(of_file, comes_before);
    std::string lines;
    for (std::size_t i = 0; i < blocks.size(); ++i)
        for (const auto& result : results[i]) lines += line_of(blocks[i].file, result);
    return masked_nik(lines); // as a batch does of what was judged together
}

/// Runs a section's blocks: each group of wrong files is followed by its finding; right ones have none.
void run_section(const Section& section, Run run) {
    std::vector<Block> files;
    std::map<std::string, int> roles;
    const auto settle = [&](const std::string& expected) {
        if (files.empty()) return;
        CAPTURE(files.front().text);
        CHECK_EQ(findings_of(files, run), expected);
        files.clear();
    };
    for (const auto& block : section.blocks) {
        if (block.language == "temuan") {
            CHECK_MESSAGE((!files.empty() && files.front().role == "salah"), "a finding follows its wrong example");
            // What rows say of each other is said at each.
            const bool is_of_rows = std::ranges::find(register_rules(), section.rule) != register_rules().end();
            CHECK_LE(std::ranges::count(block.text, '\n'), is_of_rows ? 2 : 1);
            CHECK(block.text.ends_with(fmt::format(" [{}]\n", section.rule)));
            settle(block.text);
            continue;
        }
        REQUIRE_EQ(block.language, "yaml");
        REQUIRE_FALSE(block.role.empty());
        const bool goes_on = !files.empty() && files.front().role == block.role && !block.file.empty();
        if (!goes_on) settle("");
        files.push_back(block);
        ++roles[block.role];
    }
    settle("");
    CHECK_GE(roles["salah"], 1);
    CHECK_GE(roles["benar"], 1);
}

} // namespace

TEST_CASE("every rule has a section on its family's page, and every section a rule, in the registry's order") {
    for (const auto group : groups()) {
        CAPTURE(group);
        std::vector<std::string> wanted;
        for (const auto& rule : rules())
            if (group_of(rule.name) == group) wanted.emplace_back(rule.name);
        std::vector<std::string> found;
        for (const auto& section : read_page(family_page(group))) {
            found.push_back(section.rule);
            CHECK_FALSE(rule_section(section.rule).empty());
        }
        CHECK_EQ(fmt::format("{}", fmt::join(found, " ")), fmt::format("{}", fmt::join(wanted, " ")));
    }
    CHECK_EQ(family_page("bukan-kelompok"), "");
    CHECK_EQ(rule_section("bentuk/bukan-aturan"), "");
}

TEST_CASE("every page stands in the program as it stands in the sources, and belongs to a group") {
    const auto names = groups();
    for (const auto& entry : std::filesystem::directory_iterator{in_project("src/rules")}) {
        if (entry.path().extension() != ".md") continue;
        const auto group = entry.path().stem().string();
        CAPTURE(group);
        CHECK(std::ranges::find(names, group) != names.end());
        CHECK_EQ(family_page(group), read_whole(entry.path()));
    }
}

TEST_CASE("a section names the clause of its rule") {
    for (const auto& rule : rules()) {
        CAPTURE(rule.name);
        if (!rule.clause.empty()) CHECK(rule_section(rule.name).find(rule.clause) != std::string_view::npos);
    }
}

TEST_CASE("on the pages the wrong example gives exactly its finding, the right one none") {
    for (const auto group : groups())
        for (const auto& section : read_page(family_page(group))) {
            CAPTURE(section.rule);
            if (const auto run = run_of(section.rule); run != Run::not_at_all) run_section(section, run);
        }
}

TEST_CASE("rules about the bytes of a file, which a page cannot show, are found in golden cases") {
    std::string printed;
    for (const auto& entry : std::filesystem::directory_iterator{in_project("tests/golden/periksa")})
        if (std::filesystem::exists(entry.path() / "stdout")) printed += read_whole(entry.path() / "stdout");
    for (const auto& entry : std::filesystem::directory_iterator{in_project("tests/golden/peringkat")})
        if (std::filesystem::exists(entry.path() / "stderr")) printed += read_whole(entry.path() / "stderr");
    for (const auto& rule : rules()) {
        // terlalu-besar: its file would be too large to keep; see unit/cli/status_test.cpp
        const bool elsewhere = rule.name == "berkas/terlalu-besar";
        const auto group = group_of(rule.name);
        CAPTURE(std::string{rule.name});
        if ((group == "berkas" || group == "yaml" || rule.name == "masalah/lembar") && !elsewhere)
            CHECK(printed.find(fmt::format("[{}]", rule.name)) != std::string::npos);
    }
}

TEST_CASE("the base documents of the examples are without any finding") {
    for (const auto* kind : {"programa", "pemeringkatan", "rdk", "rdkk", "pra", "wilayah", "daftar", "acuan"}) {
        CAPTURE(kind);
        CHECK_EQ(findings_of({{"yaml", "benar", "", {}, fmt::format("jenis: {}\n", kind)}}, Run::checking), "");
    }
}
