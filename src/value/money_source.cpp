// A source that names its amount in the same breath: "APBN 1.500.000", "Swadaya PM".
#include <algorithm>
#include <array>

#include "suluh/value.hpp"

#include "text/utf8.hpp"

namespace suluh {

namespace {

/// Words that an amount is written with: the currency, the scale, and the figure spelled out.
constexpr std::array amount_words{"rp",     "rupiah",  "idr",      "juta",    "jt",      "ribu",  "rb",    "milyar",
                                  "miliar", "nol",     "satu",     "dua",     "tiga",    "empat", "lima",  "enam",
                                  "tujuh",  "delapan", "sembilan", "sepuluh", "sebelas", "belas", "puluh", "seratus",
                                  "ratus",  "seribu",  "setengah", "triliun", "x"};

/// Whether an amount may begin here. A bare year is none: 1.500.000, 2 juta, 50 ribu, Rp, PM.
bool may_be_amount(std::string_view rest) {
    const auto folded = utf8::lower(rest);
    const auto first = folded.substr(0, folded.find(' '));
    const bool figure = !first.empty() && first[0] >= '0' && first[0] <= '9';
    return folded == "pm" || first.starts_with("rp") || (figure && folded.find_first_of(".jr") != std::string::npos);
}

} // namespace

bool says_only_amount(std::string_view text) {
    bool only = true;
    std::string word;
    const auto finish = [&] {
        only = only && (word.empty() || std::ranges::find(amount_words, word) != amount_words.end());
        word.clear();
    };
    for (const char c : utf8::lower(text)) {
        if ((c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80)
            word += c;
        else
            finish();
    }
    finish();
    return only;
}

SourcedMoney read_sourced_money(std::string_view text) {
    for (auto at = text.find(' '); at != std::string_view::npos; at = text.find(' ', at + 1)) {
        const auto rest = utf8::trim(text.substr(at));
        if (!may_be_amount(rest)) continue;
        auto money = read_money(rest);
        if (!money.ok()) continue;
        // Behind the amount more is told, perhaps of another source: nobody may book it to the first.
        if (money.value.is_amount() && !says_only_amount(rest)) return {text, std::nullopt, true};
        return {utf8::trim(text.substr(0, at)), std::move(money.value), false};
    }
    return {text, std::nullopt, false};
}

} // namespace suluh
