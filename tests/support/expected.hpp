// What is committed as the program's output: when it is written anew, and what in it changes with every new rule.
#pragma once

#include <algorithm>
#include <cstdlib>
#include <string>
#include <string_view>

namespace suluh::test {

/// SULUH_PERBARUI=1 in the environment writes every committed output anew: golden cases, consoles of the examples'
/// READMEs, schemas. Another value only one part: the golden cases of a command ("periksa"), "readme", "skema" (with
/// that command's cases).
inline bool renews(std::string_view part) {
    const char* const wanted = std::getenv("SULUH_PERBARUI");
    return wanted != nullptr && (std::string_view{wanted} == "1" || wanted == part);
}

/// The text with <N> for how many rules there are ("; 35 aturan", `"aturan":35`): a new rule must not change every
/// expected output. That the summary counts them is asserted once, in tests/unit/cli/periksa_test.cpp.
inline std::string without_rule_count(std::string_view text) {
    constexpr std::string_view digits = "0123456789";
    std::string result;
    while (!text.empty()) {
        const auto begin = std::min(text.find_first_of(digits), text.size());
        result += text.substr(0, begin);
        text.remove_prefix(begin);
        const auto length = std::min(text.find_first_not_of(digits), text.size());
        const auto rest = text.substr(length);
        const bool counts = rest.starts_with(" aturan") && !rest.starts_with(" aturan tidak dinilai");
        const bool in_json = length > 0 && result.ends_with("\"aturan\":");
        if (counts || in_json)
            result += "<N>";
        else
            result += text.substr(0, length);
        text = rest;
    }
    return result;
}

} // namespace suluh::test
