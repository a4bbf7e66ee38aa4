#include "text/mask_nik.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

#include "text/ascii.hpp"

namespace suluh {

namespace {

constexpr std::size_t kept_before = 6;
constexpr std::size_t kept_behind = 4;
constexpr std::size_t shortest = 14, longest = 17; // a NIK with a digit lost or doubled

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool digit_at(std::string_view text, std::size_t at) {
    return at < text.size() && is_digit(text[at]);
}

std::size_t end_of_digits(std::string_view text, std::size_t at) {
    while (digit_at(text, at)) ++at;
    return at;
}

/// Blanks, strokes and dashes of any kind between groups of digits.
std::string_view joint_at(std::string_view text, std::size_t at) {
    constexpr std::array<std::string_view, 10> joints{
        " ", "-", ".", "/", "_", "\xC2\xA0", "\xE2\x80\x90", "\xE2\x80\x91", "\xE2\x80\x93", "\xE2\x80\x94"};
    for (const auto joint : joints)
        if (text.substr(std::min(at, text.size())).starts_with(joint)) return joint;
    return {};
}

/// The digits from `at` on, with at most one joint between two of them, always the same one.
std::size_t end_of_groups(std::string_view text, std::size_t at, std::vector<std::size_t>& digits) {
    std::string_view joint;
    digits.clear();
    while (at < text.size()) {
        if (is_digit(text[at])) {
            digits.push_back(at++);
            continue;
        }
        const auto next = joint_at(text, at);
        if (next.empty() || (!joint.empty() && joint != next) || !digit_at(text, at + next.size())) break;
        joint = next;
        at += next.size();
    }
    return at;
}

void hide(std::string& text, const std::vector<std::size_t>& digits, std::size_t behind = kept_behind) {
    for (std::size_t i = kept_before; i + behind < digits.size(); ++i) text[digits[i]] = '*';
}

std::vector<std::size_t> digits_in(std::string_view text, std::size_t begin, std::size_t end) {
    std::vector<std::size_t> digits;
    for (auto i = begin; i < std::min(end, text.size()); ++i)
        if (is_digit(text[i])) digits.push_back(i);
    return digits;
}

/// A run of digits, with a mistyped letter ("99O8…") at most here and there.
struct DigitRun {
    std::size_t end = 0;
    std::size_t letters = 0;
};

DigitRun run_from(std::string_view text, std::size_t at) {
    DigitRun run{at, 0};
    for (; run.end < text.size() && (is_digit(text[run.end]) || is_letter(text[run.end])); ++run.end)
        if (is_letter(text[run.end])) ++run.letters;
    return run;
}

/// Behind "3,30407120478E+15" at `at`; `at` itself where there is none.
std::size_t end_of_scientific(std::string_view text, std::size_t at) {
    auto end = end_of_digits(text, at);
    if (end == at || end >= text.size() || (text[end] != ',' && text[end] != '.')) return at;
    end = end_of_digits(text, end + 1);
    if (end >= text.size() || (text[end] != 'E' && text[end] != 'e')) return at;
    ++end;
    if (end < text.size() && (text[end] == '+' || text[end] == '-')) ++end;
    return digit_at(text, end) ? end_of_digits(text, end) : at;
}

/// Behind an amount of money at `at` ("Rp 1.234.567.890.123.456"); `at` itself where there is none.
std::size_t end_of_money(std::string_view text, std::size_t at) {
    const bool begins = at == 0 || (!is_letter(text[at - 1]) && !is_digit(text[at - 1]));
    if (!begins || at + 2 > text.size() || (text[at] | 0x20) != 'r' || (text[at + 1] | 0x20) != 'p') return at;
    auto end = at + 2;
    if (end < text.size() && text[end] == '.') ++end;
    for (auto joint = joint_at(text, end); joint == " " || joint == "\xC2\xA0"; joint = joint_at(text, end))
        end += joint.size();
    if (!digit_at(text, end)) return at;
    end = end_of_digits(text, end);
    const auto joint = joint_at(text, end); // between groups of three
    while (!joint.empty() && joint_at(text, end) == joint &&
           end_of_digits(text, end + joint.size()) == end + joint.size() + 3)
        end += joint.size() + 3;
    return end;
}

using Digits = std::vector<std::size_t>;

/// The groups that stand together.
std::vector<Digits> groups_of(const Digits& digits) {
    std::vector<Digits> groups;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i == 0 || digits[i] != digits[i - 1] + 1) groups.emplace_back();
        groups.back().push_back(digits[i]);
    }
    return groups;
}

/// "2024 2025 2026 2027" has as many digits as a NIK.
bool are_years(std::string_view text, std::span<const Digits> groups) {
    return std::ranges::all_of(groups, [&](const Digits& group) {
        const auto century = text.substr(group.front(), 2);
        return group.size() == 4 && (century == "19" || century == "20");
    });
}

/// Of digits in groups those that are a NIK: all of them, or, where other numbers stand beside it ("45 9908 0304 1278
/// 0001"), one group or some that are as long as those of a NIK are written. A NIP (8, 6, 1, 3) has none.
void mask_groups(std::string& text, const Digits& digits) {
    const auto groups = groups_of(digits);
    const std::span all{groups};
    if (digits.size() == 16 && !are_years(text, all)) return hide(text, digits);
    const std::string written = text; // those that overlap are told by what was there
    constexpr std::array<std::array<std::size_t, 4>, 2> usual{{{4, 4, 4, 4}, {6, 6, 4, 0}}};
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (groups[i].size() >= shortest && groups[i].size() <= longest) hide(text, groups[i]);
        for (const auto& lengths : usual) {
            const std::size_t count = lengths[3] == 0 ? 3 : 4;
            if (i + count > groups.size()) continue;
            const auto some = all.subspan(i, count);
            if (!std::ranges::equal(some, std::span{lengths}.first(count), {}, &Digits::size) ||
                are_years(written, some))
                continue;
            Digits joined;
            for (const auto& group : some) joined.insert(joined.end(), group.begin(), group.end());
            hide(text, joined);
        }
    }
}

void mask_numbers(std::string& text) {
    std::vector<std::size_t> digits;
    const auto mask_from = [&](std::size_t begin, std::size_t end) {
        digits.clear();
        for (auto i = begin; i < end; ++i) digits.push_back(i);
        hide(text, digits);
    };
    for (std::size_t at = 0; at < text.size();) {
        if (!is_digit(text[at]) && !is_letter(text[at])) {
            ++at;
            continue;
        }
        if (const auto end = end_of_money(text, at); end != at) {
            at = end;
            continue;
        }
        if (const auto end = end_of_scientific(text, at); end != at) {
            hide(text, digits_in(text, at, std::min(text.find_first_of("eE", at), end)), 0);
            at = end;
            continue;
        }
        const auto run = run_from(text, at);
        const auto length = run.end - at;
        if (length >= shortest && length <= longest && run.letters <= 2) {
            mask_from(at, run.end);
        } else if (run.letters > 0) { // "NIK9908030412780001"
            for (auto i = at; i < run.end; ++i) {
                const auto begin = i;
                i = std::min(end_of_digits(text, i), run.end);
                if (i - begin >= shortest && i - begin <= longest) mask_from(begin, i);
            }
        } else if (length < shortest) {
            const auto end = end_of_groups(text, at, digits);
            if (digits.size() >= 16) {
                mask_groups(text, digits);
                at = end;
                continue;
            }
        }
        at = run.end;
    }
}

/// Calls `each` with the value of every `key: value` in a line of YAML: up to a comma, a bracket or the line end.
template <class Each>
void for_values(std::string& text, std::string_view key, const Each& each) {
    for (auto at = text.find(key); at != std::string::npos; at = text.find(key, at + 1)) {
        const auto begins = at == 0 || (!is_letter(text[at - 1]) && text[at - 1] != '_');
        auto from = at + key.size();
        while (from < text.size() && (text[from] == '"' || text[from] == '\'' || text[from] == ' ')) ++from;
        if (!begins || from >= text.size() || text[from] != ':') continue;
        each(from, std::min(text.find_first_of(",}\n", from), text.size()));
    }
}

bool is_month(std::string_view word) {
    constexpr std::array<std::string_view, 17> months{"jan", "feb", "mar", "apr", "mei", "may", "jun", "jul", "agu",
                                                      "aug", "ags", "sep", "okt", "oct", "nov", "nop", "des"};
    std::string lower;
    for (const char c : word.substr(0, 3)) lower += static_cast<char>(c | 0x20);
    return word.size() >= 3 && (std::ranges::find(months, lower) != months.end() || lower == "dec");
}

/// Behind a date that begins at `at`, or `at`.
std::size_t end_of_date(std::string_view text, std::size_t at) {
    const auto first = end_of_digits(text, at);
    if (first - at > 4) return at;
    auto joint = joint_at(text, first);
    const auto second = first + joint.size();
    auto end = second;
    if (digit_at(text, second)) {
        if (joint.empty()) return at;
        end = end_of_digits(text, second);
        if (end - second > 2 || joint_at(text, end) != joint) return at; // "1.500.000"
    } else {
        while (end < text.size() && is_letter(text[end])) ++end;
        if (!is_month(text.substr(second, end - second))) return at;
        joint = joint_at(text, end);
    }
    const auto third = end + joint.size();
    end = end_of_digits(text, third);
    const bool goes_on = !joint_at(text, end).empty() && joint_at(text, end) == joint && joint != " " &&
                         digit_at(text, end + joint.size()); // "99.08.03.2004"
    return end == third || end - third > 4 || goes_on ? at : end;
}

} // namespace

void mask_digits(std::string& text, std::size_t begin, std::size_t end) {
    for (const auto i : digits_in(text, begin, end)) text[i] = '*';
}

void mask_nik_digits(std::string& text, std::size_t begin, std::size_t end) {
    hide(text, digits_in(text, begin, end));
}

void mask_dates(std::string& text) {
    for (std::size_t at = 0; at < text.size();) {
        if (!is_digit(text[at])) {
            ++at;
            continue;
        }
        const auto end = end_of_date(text, at);
        mask_digits(text, at, end);
        if (end != at) {
            at = end;
            continue;
        }
        std::vector<std::size_t> digits; // a number or a code with points in it is passed over whole
        at = end_of_groups(text, at, digits);
    }
}

void mask_last_quoted(std::string& text) {
    const auto end = text.rfind('"');
    if (end == std::string::npos || end == 0) return;
    const auto begin = text.rfind('"', end - 1);
    if (begin != std::string::npos) mask_digits(text, begin, end);
}

void mask_nik(std::string& text) {
    mask_numbers(text);
    for_values(text, "nik", [&](std::size_t begin, std::size_t end) { mask_nik_digits(text, begin, end); });
    for_values(text, "tanggal_lahir", [&](std::size_t begin, std::size_t end) { mask_digits(text, begin, end); });
}

std::string masked_nik(std::string_view text) {
    std::string masked{text};
    mask_nik(masked);
    return masked;
}

} // namespace suluh
