#include "rdkk/nik.hpp"

#include <algorithm>

#include "text/ascii.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

/// "3,30407E+15", "3.30407e15".
bool is_scientific(std::string_view text) {
    const auto e = text.find_first_of("eE");
    if (e == std::string_view::npos || e == 0) return false;
    const auto is_mantissa = [](char c) { return is_digit(c) || c == '.' || c == ','; };
    auto power = text.substr(e + 1);
    if (!power.empty() && (power.front() == '+' || power.front() == '-')) power.remove_prefix(1);
    return std::ranges::all_of(text.substr(0, e), is_mantissa) && !power.empty() &&
           std::ranges::all_of(power, is_digit);
}

/// Marks that people and spreadsheets put around and between the digits.
bool is_mark(char32_t c) {
    switch (c) {
    case '\'':
    case '"':
    case '`':
    case ' ':
    case '\t':
    case '-':
    case '.':
    case ',':
    case '_':
    case '/':
    case 0xA0:
    case 0x2018:
    case 0x2019:
    case 0x201C:
    case 0x201D:
    case 0x2010:
    case 0x2011:
    case 0x2013:
    case 0x2014:
    case 0x200B:
    case 0xFEFF:
    case 0xB4:
        return true;
    default:
        return false;
    }
}

} // namespace

Nik::Nik(std::string_view text) {
    text = utf8::trim(text);
    if (text.empty() || text == "-") return;
    if (is_scientific(text)) {
        fault_ = Fault::scientific;
        return;
    }
    // 16 digits and ".0": a number cell of a spreadsheet
    for (const auto tail : {".00", ",00", ".0", ",0"})
        if (text.size() > 16 && text.ends_with(tail)) {
            text.remove_suffix(std::string_view{tail}.size());
            was_cleaned_ = true;
            break;
        }
    bool letters = false;
    for (std::size_t at = 0; at < text.size();) {
        if (is_digit(text[at])) {
            if (length_ < digits_.size()) digits_[length_] = text[at];
            ++length_;
            ++at;
            continue;
        }
        const auto c = utf8::decode(text, at);
        if (is_mark(c.value))
            was_cleaned_ = true;
        else
            letters = true;
        at += c.bytes;
    }
    for (std::size_t i = 0; i < std::min(length_, digits_.size()); ++i)
        number_ = number_ * 10 + static_cast<std::uint64_t>(digits_[i] - '0');
    if (letters)
        fault_ = Fault::letters;
    else if (length_ == 0)
        fault_ = Fault::blank;
    else if (length_ <= digits_.size() && number_ == 0)
        fault_ = Fault::zero;
    else if (length_ < digits_.size())
        fault_ = Fault::too_short;
    else if (length_ > digits_.size())
        fault_ = Fault::too_long;
    else if (std::ranges::all_of(digits_, [&](char c) { return c == digits_.front(); }))
        fault_ = Fault::uniform;
    else if (digits_.front() == '0')
        fault_ = Fault::temporary;
    else
        fault_ = Fault::none;
}

} // namespace suluh
