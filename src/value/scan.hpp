// One cell cut into tokens. People write the same thing in many ways ("s/d", "s.d.", "-", "–", "sampai"); here each way
// becomes one token, so that the readers only know grammar. Time and memory are linear, any bytes are accepted.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace suluh::scan {

enum class Kind : std::uint8_t {
    end,
    number, ///< digits with inner '.' and ',': "1.500.000", "2,5", "30.9.2026"
    word,
    until, ///< any dash, "s/d", "sampai dengan", "hingga"
    slash,
    comma,
    dot,
    semicolon,
    colon,
    line, ///< a line break: ends a list item when nothing else does
    plus,
    ampersand,
    times, ///< "x", "×", "*" between or after numbers
    at,
    equals,
    percent,
    about, ///< "±", "+/-", "kurang lebih", "sekitar"
    arrow,
    open,
    close,
    other,
};

struct Token {
    Kind kind = Kind::end;
    std::string_view raw;    ///< the bytes in the cell
    std::string text;        ///< words: ASCII lower case, without apostrophes; "laki-laki" is "laki2"
    bool glued = false;      ///< nothing stood between this token and the one before
    bool tail = false;       ///< a number with ",-" or ",=" after it
    bool short_year = false; ///< two digits behind an apostrophe: "'26"

    bool is(Kind which) const { return kind == which; }
    bool is_word(std::string_view word) const { return kind == Kind::word && text == word; }
};

using Tokens = std::vector<Token>;
using TokenSpan = std::span<const Token>;

/// Longer cells are prose, not values; readers refuse them before anything else.
inline constexpr std::size_t kLongestCell = 2000;
/// Brackets inside more brackets than this mean nothing to anybody; readers may recurse into them safely.
inline constexpr int kDeepestBracket = 4;

Tokens tokenize(std::string_view text);

/// `text` without blanks (also no-break ones) at both ends.
std::string_view trimmed(std::string_view text);
/// The text with bytes that are not UTF-8 replaced by "?" and control characters by blanks.
std::string printable(std::string_view raw);
/// For a message: in double quotes, shortened, bytes that are not UTF-8 text replaced.
std::string quoted(std::string_view raw);
/// The reason for a cell that no reader looks at (empty, only dashes, too long); empty when it should be read.
std::string refusal(std::string_view text);

/// 1…12 for "i" … "xii", else 0.
int roman(std::string_view word);
/// A plain run of at most nine digits, else -1.
int small_number(std::string_view digits);
bool one_of(std::string_view word, std::initializer_list<std::string_view> words);
bool is_word_of(const Token& token, std::initializer_list<std::string_view> words);

/// Walks over tokens; past the end there is an `end` token.
class Cursor {
public:
    explicit Cursor(TokenSpan tokens) : tokens_(tokens) {}

    const Token& peek(std::size_t ahead = 0) const {
        return at_ + ahead < tokens_.size() ? tokens_[at_ + ahead] : kEnd;
    }
    const Token& next() {
        const Token& token = peek();
        if (at_ < tokens_.size()) ++at_;
        return token;
    }
    bool done() const { return at_ >= tokens_.size(); }
    bool take(Kind kind) {
        if (!peek().is(kind) || done()) return false;
        ++at_;
        return true;
    }
    bool take_word(std::initializer_list<std::string_view> words) {
        if (!peek().is(Kind::word) || !one_of(peek().text, words)) return false;
        ++at_;
        return true;
    }
    std::size_t position() const { return at_; }
    void rewind(std::size_t position) { at_ = position; }
    /// The tokens of a bracket just opened, without its closing mark; the cursor moves behind it.
    TokenSpan bracket();

private:
    static const Token kEnd;
    TokenSpan tokens_;
    std::size_t at_ = 0;
};

} // namespace suluh::scan
