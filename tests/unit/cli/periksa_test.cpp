// suluh periksa beyond its golden cases: what the summary counts.
#include <doctest/doctest.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "rules/check.hpp"
#include "support/folder.hpp"
#include "support/run.hpp"

using namespace suluh;
using namespace suluh::test;

namespace {

std::size_t rules_of(const Selection& selection) {
    std::size_t count = 0;
    for (const auto& rule : rules()) count += selection.includes(rule.name) ? 1U : 0U;
    return count;
}

} // namespace

TEST_CASE("periksa: the summary counts the rules that were asked for") {
    const auto input = run({"buat", "programa", "--contoh"}).out;
    CHECK(run({"periksa", "-"}, input).out.ends_with(fmt::format("; {} aturan\n", rules().size())));
    CHECK(run({"periksa", "--hanya", "rujukan", "-"}, input)
              .out.ends_with(fmt::format("; {} aturan\n", rules_of({{"rujukan"}, {}}))));
    const auto report = nlohmann::json::parse(run({"periksa", "--format", "json", "-"}, input).out);
    CHECK_EQ(report["ringkasan"]["aturan"], rules().size());
    CHECK(run({"aturan"}).out.find(fmt::format("\n{} aturan; ", rules().size())) != std::string::npos);
}

TEST_CASE("periksa: a file name with line breaks and control characters stays on its line in every format") {
    const TemporaryFolder folder;
    folder.write("a\nb\x1b[31m\xC2\x9B.yaml", "jenis: rdk\n");
    const auto shown = folder / "a b\xEF\xBF\xBD[31m\xEF\xBF\xBD.yaml";
    const auto report = [&](std::vector<std::string> options) {
        options.insert(options.begin(), {"periksa", folder / ""});
        return run(options).out;
    };
    CHECK_EQ(report({"--nama", "bermasalah"}), shown + "\n");
    CHECK(report({}).starts_with(shown + ":1:1: galat: "));
    CHECK(report({"--format", "gnu"}).starts_with(shown + ":1:1: error: "));
    CHECK(report({"--format", "csv"}).find("\r\n" + shown + ",1,1,galat,") != std::string::npos);
    const auto escaped = folder / R"(a\nb\u001b[31m\u009b.yaml)"; // as JSON writes it: the name itself, for scripts
    CHECK(report({"--format", "jsonl"}).starts_with("{\"berkas\":\"" + escaped + "\",\"baris\":1,"));
    CHECK(report({"--format", "json"}).find("{\"nama\":\"" + escaped + "\",\"keadaan\"") != std::string::npos);
}
