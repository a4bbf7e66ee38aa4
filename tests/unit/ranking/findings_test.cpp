// Every finding of ranking, with its whole message and place: tests/unit/ranking/findings.txt. Each case is a document
// behind its line with `jenis`, then "---", its ranks and all findings, those of reading in brackets, so that one cause
// is seen to give one finding.
#include <fstream>
#include <sstream>

#include <doctest/doctest.h>

#include "support/expected.hpp"
#include "support/ranking_text.hpp"

namespace suluh {

namespace {

constexpr std::string_view file = SULUH_ROOT "/tests/unit/ranking/findings.txt";

std::string outcome_of(std::string_view text) {
    const auto meeting = test::meeting_of(text);
    auto lines = test::ranks_of(meeting) + "\n" + test::findings_of(meeting);
    for (const auto& one : meeting.document->findings) {
        const auto at = meeting.document->source.place(one.at.begin);
        lines += fmt::format("[{}:{} {}: {}]\n", at.line - 1, at.column, one.rule, one.message);
    }
    return lines;
}

} // namespace

TEST_CASE("ranking: every finding, with its message and place") {
    std::ifstream in{std::string{file}};
    std::string line, name, text, expected, renewed;
    bool behind = false;
    int cases = 0;
    const auto judge = [&] {
        if (name.empty()) return;
        const auto found = outcome_of(text);
        renewed += "=== " + name + "\n" + text + "---\n" + found;
        ++cases;
        if (test::renews("ranking")) return;
        CAPTURE(name);
        CHECK(found == expected);
    };
    while (std::getline(in, line)) {
        if (line.starts_with("=== ")) {
            judge();
            name = line.substr(4);
            text.clear();
            expected.clear();
            behind = false;
        } else if (line == "---") {
            behind = true;
        } else {
            (behind ? expected : text) += line + "\n";
        }
    }
    judge();
    CHECK(cases > 60);
    if (test::renews("ranking")) std::ofstream{std::string{file}} << renewed;
}

} // namespace suluh
