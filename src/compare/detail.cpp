#include "compare/detail.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <vector>

#include "document/scalars.hpp"
#include "text/ascii.hpp"
#include "text/utf8.hpp"

namespace suluh::compare {

namespace {

/// Parts of a month, by the beginning of a word.
constexpr std::array<std::string_view, 8> parts_of_month{"minggu", "mgg",         "pekan", "dasarian",
                                                         "awal",   "pertengahan", "akhir", "tanggal"};

/// Runs of letters and runs of digits.
std::vector<std::string> tokens_of(std::string_view text) {
    std::vector<std::string> tokens;
    char before = ' ';
    for (const char c : utf8::lower(text)) {
        const bool letter = c >= 'a' && c <= 'z';
        const bool goes_on = letter ? before >= 'a' && before <= 'z' : is_digit(c) && is_digit(before);
        if (letter || is_digit(c)) {
            if (!goes_on) tokens.emplace_back();
            tokens.back() += c;
        }
        before = c;
    }
    return tokens;
}

/// "7 Juli", "Minggu II Maret", "2027-03-30".
bool names_days(std::string_view written) {
    const auto tokens = tokens_of(written);
    const auto is_day = [&](std::size_t i) {
        return i < tokens.size() && is_digit(tokens[i][0]) && tokens[i].size() <= 2;
    };
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const auto& token = tokens[i];
        const auto begins = [&](std::string_view part) { return token.starts_with(part); };
        if (std::ranges::any_of(parts_of_month, begins)) return true;
        if (is_day(i) && i + 1 < tokens.size() && !is_digit(tokens[i + 1][0]) && read_months(tokens[i + 1]).ok())
            return true;
        const bool year = is_digit(token[0]) && token.size() == 4;
        if (year && ((is_day(i + 1) && is_day(i + 2)) || (i >= 2 && is_day(i - 1) && is_day(i - 2)))) return true;
    }
    return false;
}

/// "3 ha x 2 kali" is twice, but of three hectares; "2 x 12 bulan" is no more than 24.
bool counts_several_things(std::string_view written, const SaidValue& value) {
    Decimal product{1};
    int numbers = 0;
    for (std::size_t i = 0; i < written.size();) {
        if (!is_digit(written[i])) {
            ++i;
            continue;
        }
        const auto begin = i;
        while (i < written.size() && (is_digit(written[i]) || written[i] == '.' || written[i] == ',')) ++i;
        const auto number = read_count(written.substr(begin, i - begin));
        if (!number.ok() || ++numbers > 2) return true;
        product = product * number.value;
    }
    return numbers == 2 && (!value.number || product != *value.number);
}

} // namespace

bool says_more(const ScalarKind& kind, std::string_view written, const SaidValue& value) {
    if (&kind == scalar_kind(static_cast<const Value<MonthSet>*>(nullptr))) return names_days(written);
    if (&kind == scalar_kind(static_cast<const Value<Volume>*>(nullptr))) return counts_several_things(written, value);
    if (&kind == scalar_kind(static_cast<const Value<Money>*>(nullptr)))
        return value.number && !says_only_amount(written);
    return false;
}

} // namespace suluh::compare
