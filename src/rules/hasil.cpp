#include "rules/hasil.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "rules/words.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"
#include "value/units.hpp"

namespace suluh {

namespace {

struct MassUnit {
    std::string_view name;
    std::int64_t kilograms;
};
constexpr std::array masses{MassUnit{"ton", 1000}, MassUnit{"t", 1000}, MassUnit{"kuintal", 100}, MassUnit{"kg", 1}};

Decimal decimal(std::string_view digits) {
    Decimal value;
    Decimal::from_digits(digits, value);
    return value;
}

/// Products of such numbers, and what is compared with them, stay far inside what a Decimal holds.
bool is_measured(const Decimal& value) {
    const Decimal most{1'000'000'000};
    return !value.is_negative() && value <= most && (value * Decimal{10'000}).is_whole();
}

/// Hectares in one unit of area, as a factor; zero: the word is none.
Decimal hectares_in(std::string_view word) {
    const auto name = unit_named(fold_word(word)).name;
    if (word.empty() || name == "ha") return Decimal{1};
    if (name == "are") return decimal("0.01");
    return name == "m2" ? decimal("0.0001") : Decimal{};
}

/// What stands between the strokes of "ton GKP/ha/musim"; "per", "tiap" and "setiap" are strokes.
std::vector<std::string> sides_of(std::string_view unit) {
    std::vector<std::string> sides;
    const auto small = utf8::lower(unit);
    std::string_view rest = small;
    while (true) {
        auto end = std::min(rest.find('/'), rest.size());
        std::size_t skip = 1;
        for (const std::string_view word : {" per ", " tiap ", " setiap "})
            if (const auto at = rest.find(word); at < end) end = at, skip = word.size();
        sides.push_back(plain_words(rest.substr(0, end)));
        if (end == rest.size()) return sides;
        rest.remove_prefix(std::min(end + skip, rest.size()));
    }
}

/// The first word of a side, which is then left without it.
std::string take_word(std::string& side) {
    const auto end = std::min(side.find(' '), side.size());
    auto word = side.substr(0, end);
    side.erase(0, end + 1);
    return word;
}

/// Yields of a season or a year are what areas are multiplied with; those of a month or a picking are not.
bool is_whole_season(std::string_view side) {
    constexpr std::array<std::string_view, 8> words{"musim", "musim tanam", "mt",          "tahun",
                                                    "th",    "thn",         "panen musim", "siklus"};
    return std::ranges::find(words, side) != words.end();
}

std::optional<Measured> figure(const Decimal& amount, const Decimal& factor) {
    if (!is_measured(amount) || factor.is_zero()) return std::nullopt;
    return Measured{amount * factor, slack_of(amount) * factor, amount.is_whole(), {}, 1};
}

/// A figure whose first side begins with a unit of mass; `side` is then what remains of it.
std::optional<Measured> mass_figure(const Quantity& quantity, std::string& side) {
    const auto kilograms = kilograms_in(take_word(side));
    if (quantity.start) return std::nullopt;
    auto result = figure(quantity.amount, Decimal{kilograms});
    if (result) {
        result->scale = kilograms;
        result->remark = side;
    }
    return result;
}

} // namespace

std::int64_t kilograms_in(std::string_view word) {
    const auto folded = fold_word(word);
    const auto name = unit_named(folded).name;
    for (const auto& one : masses)
        if (one.name == name || one.name == folded) return one.kilograms;
    return 0;
}

std::optional<Measured> area_of(const Value<Quantity>& written) {
    if (!written.present() || written->start) return std::nullopt;
    auto words = plain_words(written->unit);                          // "ha sawah" are hectares all the same
    if (words.empty() && !written->unit.empty()) return std::nullopt; // "%"
    return figure(written->amount, hectares_in(take_word(words)));
}

std::optional<Measured> area_of(const Measure& hectares) {
    return hectares.present() ? figure(*hectares, Decimal{1}) : std::nullopt;
}

std::optional<Measured> mass_of(const Value<Quantity>& written) {
    if (!written.present()) return std::nullopt;
    auto sides = sides_of(written->unit);
    if (sides.size() > 2 || (sides.size() == 2 && !is_whole_season(sides[1]))) return std::nullopt;
    return mass_figure(*written, sides.front());
}

std::optional<Measured> yield_of(const Value<Quantity>& written) {
    if (!written.present()) return std::nullopt;
    auto sides = sides_of(written->unit);
    if (sides.size() < 2 || sides.size() > 3 || (sides.size() == 3 && !is_whole_season(sides[2]))) return std::nullopt;
    if (hectares_in(take_word(sides[1])) != Decimal{1}) return std::nullopt;
    auto result = mass_figure(*written, sides.front());
    if (result && result->remark.empty()) result->remark = sides[1]; // "ku/ha GKP"
    return result;
}

Decimal product_of(const Measured& area, const Measured& yield) {
    return area.value * yield.value;
}

Decimal in_unit_of(const Decimal& kilograms, const Measured& like) {
    return kilograms * (like.scale == 1000 ? decimal("0.001") : like.scale == 100 ? decimal("0.01") : Decimal{1});
}

Decimal slack_of(const Decimal& written) {
    const auto digits = written.digits();
    if (const auto point = digits.find('.'); point != std::string::npos)
        return decimal("0." + std::string(digits.size() - point - 1, '0') + "5");
    const auto zeros = written.is_zero() ? 0 : digits.size() - 1 - digits.find_last_not_of('0');
    const auto place = decimal("1" + std::string(zeros, '0')) * decimal("0.5");
    return std::max(decimal("0.5"), std::min(place, written * decimal("0.005")));
}

} // namespace suluh
