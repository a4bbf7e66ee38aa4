// Small damages to a text, the same ones for the same seed: what a slip of the hand, a bad paste or an editor does.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace suluh::oracle {

/// splitmix64: the same numbers everywhere.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : state_(seed) {}

    std::uint64_t roll() {
        state_ += 0x9E3779B97F4A7C15U;
        auto z = state_;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31U);
    }
    std::size_t below(std::size_t limit) { return limit == 0 ? 0 : roll() % limit; }

private:
    std::uint64_t state_;
};

inline void damage(std::string& text, Dice& dice) {
    static constexpr std::array<std::string_view, 56> signs{
        ":",       ": ",   " :",   "-",        "- ",   "\n- ", "?",    "? ",     "#",  " #",   " #2",  "{",
        "}",       "[",    "]",    ",",        ", ",   "\"",   "'",    "''",     "\\", "\\n",  "\\\n", "|",
        ">",       "|-\n", ">1",   "|2\n",     "&",    "&a ",  "*",    "*a",     "!",  "!x ",  "%",    "@",
        "`",       "~",    "null", "\n",       "\n\n", "\t",   "\n\t", " ",      "  ", "\n  ", "---",  "\n---\n",
        "\n...\n", "<<: ", "\r\n", "\xC2\xA0", "“",    "x",    "\r",   "\n# c\n"};
    const auto at = dice.below(text.size() + 1);
    const auto line_begin = at == 0 ? 0 : text.rfind('\n', at - 1) + 1;
    switch (dice.below(10)) {
    case 0:
    case 1:
        text.erase(at, 1 + dice.below(2));
        break;
    case 2:
    case 3:
    case 4:
        text.insert(at, signs[dice.below(signs.size())]);
        break;
    case 5:
        if (at + 1 < text.size()) std::swap(text[at], text[at + 1]);
        break;
    case 6: // join two lines
        if (const auto line_end = text.find('\n', at); line_end != std::string::npos) text.erase(line_end, 1);
        break;
    case 7:
        text.insert(line_begin, 1 + dice.below(3), ' ');
        break;
    case 8:
        if (line_begin < text.size() && text[line_begin] == ' ') text.erase(line_begin, 1 + dice.below(2));
        break;
    default:
        if (dice.below(4) == 0)
            text.resize(at);
        else // the same line once more
            text.insert(line_begin, text.substr(line_begin, text.find('\n', line_begin) - line_begin + 1));
    }
}

/// A short soup of YAML signs and words.
inline std::string soup(Dice& dice) {
    static constexpr std::array<std::string_view, 44> parts{
        "a", "b",   "x y", ": ",  ":", "\n",  "\n",  "\n ", "\n  ", "\n    ", "- ", "-",    "{",     "}",    "[",
        "]", ", ",  ",",   "\"",  "'", "|",   ">",   "|\n", "#",    " # c",   "\t", " ",    "~",     "null", "? ",
        "?", "&a ", "*a",  "!t ", "%", "---", "...", "a: ", "b: ",  "- a",    "\\", "\r\n", "\"q\"", "'s'"};
    std::string text;
    for (auto n = 1 + dice.below(14); n > 0; --n) text += parts[dice.below(parts.size())];
    return text;
}

} // namespace suluh::oracle
