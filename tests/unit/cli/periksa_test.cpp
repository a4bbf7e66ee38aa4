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
