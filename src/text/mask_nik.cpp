#include "text/mask_nik.hpp"

#include <vector>

namespace suluh {

namespace {

constexpr std::size_t kept_before = 6;
constexpr std::size_t kept_behind = 4;
constexpr std::size_t shortest = 14, longest = 17; // a NIK with a digit lost or doubled

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

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// A run of digits, with a mistyped letter ("99O8…") at most here and there.
struct Run {
    std::size_t end = 0;
    std::size_t letters = 0;
};

Run run_from(std::string_view text, std::size_t at) {
    Run run{at, 0};
    for (; run.end < text.size() && (is_digit(text[run.end]) || is_letter(text[run.end])); ++run.end)
        if (is_letter(text[run.end])) ++run.letters;
    return run;
}

} // namespace

void mask_nik(std::string& text) {
    std::vector<std::size_t> digits;
    const auto mask = [&] {
        for (std::size_t i = kept_before; i + kept_behind < digits.size(); ++i) text[digits[i]] = '*';
    };
    const auto mask_from = [&](std::size_t begin, std::size_t end) {
        digits.clear();
        for (auto i = begin; i < end; ++i) digits.push_back(i);
        mask();
    };
    for (std::size_t at = 0; at < text.size();) {
        if (!is_digit(text[at]) && !is_letter(text[at])) {
            ++at;
            continue;
        }
        const auto run = run_from(text, at);
        const auto length = run.end - at;
        if (length >= shortest && length <= longest && run.letters <= 2) {
            mask_from(at, run.end);
        } else if (run.letters > 0) { // "NIK9908030412780001"
            for (auto i = at; i < run.end; ++i) {
                const auto begin = i;
                while (i < run.end && is_digit(text[i])) ++i;
                if (i - begin >= shortest && i - begin <= longest) mask_from(begin, i);
            }
        } else if (length < shortest) {
            const auto end = end_of_groups(text, at, digits);
            if (digits.size() == 16) mask();
            if (digits.size() >= 16) { // a longer one has no NIK in it
                at = end;
                continue;
            }
        }
        at = run.end;
    }
}

std::string masked_nik(std::string_view text) {
    std::string masked{text};
    mask_nik(masked);
    return masked;
}

} // namespace suluh
