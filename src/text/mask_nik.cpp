#include "text/mask_nik.hpp"

#include <vector>

namespace suluh {

namespace {

constexpr std::size_t kept_before = 6;
constexpr std::size_t kept_behind = 4;

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool is_joint(char c) {
    return c == ' ' || c == '-' || c == '.';
}

/// The digits from `at` on, with at most one joint between two of them, always the same one.
std::size_t end_of_groups(std::string_view text, std::size_t at, std::vector<std::size_t>& digits) {
    char joint = 0;
    digits.clear();
    for (; at < text.size(); ++at) {
        if (is_digit(text[at])) {
            digits.push_back(at);
            continue;
        }
        const bool goes_on =
            is_joint(text[at]) && (joint == 0 || joint == text[at]) && at + 1 < text.size() && is_digit(text[at + 1]);
        if (!goes_on) break;
        joint = text[at];
    }
    return at;
}

std::size_t end_of_run(std::string_view text, std::size_t at) {
    while (at < text.size() && is_digit(text[at])) ++at;
    return at;
}

} // namespace

void mask_nik(std::string& text) {
    std::vector<std::size_t> digits;
    const auto mask = [&] {
        for (std::size_t i = kept_before; i + kept_behind < digits.size(); ++i) text[digits[i]] = '*';
    };
    for (std::size_t at = 0; at < text.size();) {
        if (!is_digit(text[at])) {
            ++at;
            continue;
        }
        const auto run = end_of_run(text, at);
        if (run - at >= 15) {
            digits.clear();
            for (auto i = at; i < run; ++i) digits.push_back(i);
            if (digits.size() <= 17) mask();
            at = run;
            continue;
        }
        const auto end = end_of_groups(text, at, digits);
        if (digits.size() == 16) {
            mask();
            at = end;
            continue;
        }
        at = run;
        // the groups behind belong to no shorter number of their own: "1.000.000.000.000.000.000"
        if (digits.size() > 16 && end > run) at = end;
    }
}

std::string masked_nik(std::string_view text) {
    std::string masked{text};
    mask_nik(masked);
    return masked;
}

} // namespace suluh
