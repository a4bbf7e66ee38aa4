#include "number.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "reading.hpp"

namespace suluh {

using scan::Kind;

namespace {

struct Numeral {
    std::vector<std::string_view> groups; ///< runs of digits
    std::string separators;               ///< between them, '.' or ','
    std::string_view raw;
};

Numeral split(std::string_view raw) {
    Numeral result{{}, {}, raw};
    std::size_t from = 0;
    for (std::size_t at = 0; at <= raw.size(); ++at) {
        if (at < raw.size() && raw[at] != '.' && raw[at] != ',') continue;
        result.groups.push_back(raw.substr(from, at - from));
        if (at < raw.size()) result.separators.push_back(raw[at]);
        from = at + 1;
    }
    return result;
}

/// Whether the first `count` groups are thousands as in "1.500.000".
bool grouped(const Numeral& numeral, std::size_t count) {
    const std::string_view first = numeral.groups.front();
    if (first.empty() || first.size() > 3 || first.starts_with('0')) return false;
    const auto end = numeral.groups.begin() + static_cast<std::ptrdiff_t>(count);
    return std::all_of(numeral.groups.begin() + 1, end, [](std::string_view g) { return g.size() == 3; });
}

/// The value when the first `whole_groups` groups are the whole part and the rest, if any, the fraction.
Reading<Decimal> value_of(const Numeral& numeral, std::size_t whole_groups) {
    std::string digits;
    for (std::size_t i = 0; i < numeral.groups.size(); ++i) {
        if (i == whole_groups) digits += '.';
        digits += numeral.groups[i];
    }
    Decimal value;
    if (!Decimal::from_digits(digits, value)) return unreadable<Decimal>("angkanya terlalu panjang");
    return read(value);
}

Reading<Decimal> either(const Numeral& numeral) {
    const Decimal fraction = value_of(numeral, 1).value;
    const Decimal whole = value_of(numeral, numeral.groups.size()).value;
    std::string first = fraction.digits();
    std::replace(first.begin(), first.end(), '.', ',');
    return ambiguous<Decimal>("dapat dibaca " + first + " atau " + whole.digits());
}

Reading<Decimal> irregular(const Numeral& numeral) {
    return unreadable<Decimal>("titik dan koma pada " + scan::quoted(numeral.raw) + " tidak membentuk satu angka");
}

/// One separator, once: thousands or a fraction.
Reading<Decimal> one_separator(const Numeral& numeral, NumberUse use) {
    const bool dot = numeral.separators.front() == '.';
    const std::string_view last = numeral.groups.back();
    const bool may_group = last.size() == 3 && grouped(numeral, 2);
    switch (use) {
    case NumberUse::count:
        if (may_group) return dot ? value_of(numeral, 2) : either(numeral);
        // "1.50" is more often "1.500" that lost a zero than one and a half.
        if (dot && last.size() == 2 && last.ends_with('0') && grouped(numeral, 1))
            return ambiguous<Decimal>("angka di belakang titik hanya dua; " + scan::quoted(numeral.raw) +
                                      " mungkin kurang satu nol");
        if (last.size() == 3 && numeral.groups.front().size() > 3) return irregular(numeral);
        return value_of(numeral, 1);
    case NumberUse::measure:
        // The decimal comma is Indonesian; sums of areas often end in three places ("1,125").
        return may_group && dot ? either(numeral) : value_of(numeral, 1);
    case NumberUse::scaled_money:
        return may_group && dot ? either(numeral) : value_of(numeral, 1);
    case NumberUse::money:
        break;
    }
    if (may_group) return value_of(numeral, 2);
    const bool cents = last.size() == 2 && (!dot || (last == "00" && numeral.groups.front().size() > 3));
    if (cents) return value_of(numeral, 1);
    return ambiguous<Decimal>(scan::quoted(numeral.raw) +
                              " bukan jumlah rupiah yang lengkap; mungkin kurang nol atau kurang kata ribu atau juta");
}

/// Several separators of one kind can only group thousands.
Reading<Decimal> same_separators(const Numeral& numeral, NumberUse use) {
    const std::size_t count = numeral.groups.size();
    if (grouped(numeral, count)) return value_of(numeral, count);
    // "3.000.000.00": cents after a dot, as typed by people used to ",00".
    const bool money = use == NumberUse::money;
    if (money && count > 3 && numeral.groups.back() == "00" && grouped(numeral, count - 1))
        return value_of(numeral, count - 1);
    return irregular(numeral);
}

Reading<Decimal> mixed_separators(const Numeral& numeral, NumberUse use) {
    const std::size_t count = numeral.groups.size();
    const char last = numeral.separators.back();
    const auto same = std::count(numeral.separators.begin(), numeral.separators.end(), last);
    const bool money = use == NumberUse::money;
    // "1.500,000": cents have two digits, so in money three digits can only be thousands.
    if (money && grouped(numeral, count)) return value_of(numeral, count);
    if (same != 1 || !grouped(numeral, count - 1)) return irregular(numeral);
    if (!money && last == '.' && numeral.separators.size() == 2) {
        std::string indonesian = value_of(numeral, count - 1).value.digits();
        std::replace(indonesian.begin(), indonesian.end(), '.', ',');
        return ambiguous<Decimal>("titik dan koma ditulis cara Inggris; mungkin maksudnya " + indonesian);
    }
    return value_of(numeral, count - 1);
}

Reading<Decimal> read_plain(std::string_view text, NumberUse use, bool percent_allowed) {
    if (std::string reason = scan::refusal(text); !reason.empty()) return unreadable<Decimal>(std::move(reason));
    const scan::Tokens tokens = scan::tokenize(text);
    scan::Cursor cursor(tokens);
    if (cursor.peek().is(Kind::until) && cursor.peek(1).is(Kind::number))
        return unreadable<Decimal>("angkanya negatif");
    Reading<Decimal> result;
    if (cursor.peek().is(Kind::number)) {
        result = read_numeral(cursor.next().text, use);
    } else if (const auto words = number_words(cursor)) {
        result = read(*words);
    } else {
        return unreadable<Decimal>(scan::quoted(scan::trimmed(text)) + " bukan angka");
    }
    if (percent_allowed && !cursor.take(Kind::percent)) cursor.take_word({"persen", "prosen"});
    // What is counted or measured, where the field says so itself; another unit would change the number.
    if (use == NumberUse::count) cursor.take_word({"orang", "org", "jiwa", "kk", "ekor"});
    if (use == NumberUse::measure) cursor.take_word({"ha", "hektar", "hektare"});
    if (cursor.peek().is(Kind::until)) return unreadable<Decimal>("yang ditulis rentang, bukan satu angka");
    if (!cursor.done())
        return unreadable<Decimal>("ada tulisan " + scan::quoted(cursor.peek().raw) + " sesudah angkanya");
    return result;
}

int digit_word(std::string_view word) {
    static constexpr std::string_view kDigits[] = {"nol",  "satu", "dua",   "tiga",    "empat",
                                                   "lima", "enam", "tujuh", "delapan", "sembilan"};
    for (int i = 0; i < 10; ++i)
        if (kDigits[i] == word) return i;
    return -1;
}

} // namespace

Reading<Decimal> read_numeral(std::string_view raw, NumberUse use) {
    const Numeral numeral = split(raw);
    if (numeral.separators.empty()) return value_of(numeral, 1);
    if (numeral.separators.size() == 1) return one_separator(numeral, use);
    const bool same = numeral.separators.find_first_not_of(numeral.separators.front()) == std::string::npos;
    return same ? same_separators(numeral, use) : mixed_separators(numeral, use);
}

std::optional<Decimal> number_words(scan::Cursor& cursor) {
    std::int64_t total = 0;
    std::int64_t group = 0; // below a thousand
    std::int64_t digit = 0;
    bool any = false;
    for (; cursor.peek().is(Kind::word); cursor.next()) {
        const std::string& word = cursor.peek().text;
        if (const int value = digit_word(word); value >= 0) {
            if (any && digit != 0) break; // "dua tiga" is two numbers
            digit = value;
        } else if (word == "sepuluh")
            group += 10;
        else if (word == "sebelas")
            group += 11;
        else if (word == "seratus")
            group += 100;
        else if (word == "seribu")
            total += 1000;
        else if (word == "sejuta")
            total += 1'000'000;
        else if (!any)
            break; // the words below only follow a digit
        else if (word == "belas")
            group += 10;
        else if (word == "puluh")
            group += std::exchange(digit, 0) * 10;
        else if (word == "ratus")
            group += std::exchange(digit, 0) * 100;
        else if (word == "ribu" || word == "juta" || word == "miliar" || word == "milyar") {
            const std::int64_t scale = word == "ribu" ? 1000 : word == "juta" ? 1'000'000 : 1'000'000'000;
            total += (std::exchange(group, 0) + std::exchange(digit, 0)) * scale;
            if (total > 999'999'999'999) return std::nullopt;
        } else
            break;
        any = true;
    }
    if (!any) return std::nullopt;
    return Decimal(total + group + digit);
}

std::string measure_text(const Decimal& value) {
    std::string grouped = value.indonesian();
    const bool one_dot = std::count(grouped.begin(), grouped.end(), '.') == 1;
    return one_dot && value.is_whole() ? value.digits() : grouped;
}

Reading<Decimal> read_count(std::string_view text) {
    return read_plain(text, NumberUse::count, false);
}

Reading<Decimal> read_measure(std::string_view text) {
    return read_plain(text, NumberUse::measure, true);
}

Reading<Fraction> read_fraction(std::string_view text) {
    const auto bar = text.find('/');
    const auto above = read_measure(text.substr(0, bar));
    if (!above.ok()) return failed<Fraction>(above);
    if (bar == std::string_view::npos) return read(Fraction{above.value});
    const auto below = read_measure(text.substr(bar + 1));
    if (!below.ok()) return failed<Fraction>(below);
    if (below.value.is_zero()) return unreadable<Fraction>("penyebutnya nol");
    return read(Fraction{above.value, below.value});
}

} // namespace suluh
