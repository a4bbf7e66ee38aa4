// A sentence as people write it, cut into tokens that keep their place in the text: numbers, words with their classes,
// marks. Words run together ("petanidalam", "menjadi50%") are cut where the word lists settle it; listed phrases
// ("kelompok tani") are one token.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "language/lexicon.hpp"

namespace suluh {

struct Token {
    enum class Kind : std::uint8_t { word, number, mark };
    Kind kind = Kind::mark;
    std::uint32_t begin = 0; ///< bytes of the text
    std::uint32_t end = 0;
    std::string_view surface;
    std::string_view
        meaning; ///< words: lower case, abbreviation written out; marks: one form for each ("-", "->", "%")
    Classes classes;
    bool known = false;   ///< in a word list
    bool capital = false; ///< begins with a capital letter
    bool breaks = false;  ///< a line break stands before it

    bool has(Kelas kelas) const { return (classes & bit(kelas)).any(); }
    bool is(std::string_view word) const { return meaning == word; }
    bool is_number() const { return kind == Kind::number; }
    bool is_word() const { return kind == Kind::word; }
    bool is_mark() const { return kind == Kind::mark; }
};

/// Half-open range of tokens.
struct Range {
    std::size_t first = 0;
    std::size_t last = 0;
    bool empty() const { return first >= last; }
    std::size_t size() const { return empty() ? 0 : last - first; }
    bool contains(std::size_t i) const { return i >= first && i < last; }
    bool operator==(const Range&) const = default;
};

class Sentence {
public:
    /// `text` must live as long as the sentence. Any bytes are accepted; time is linear in their number.
    explicit Sentence(std::string_view text);
    Sentence(const Sentence&) = delete;
    Sentence& operator=(const Sentence&) = delete;

    std::string_view text() const { return text_; }
    std::size_t size() const { return tokens_.size(); }
    /// Past the end: a mark of no class.
    const Token& operator[](std::size_t i) const { return i < tokens_.size() ? tokens_[i] : none; }
    std::string_view text_of(Range range) const;
    bool all_capitals() const { return all_capitals_; }

private:
    void cut();
    /// Adds the word and returns where it ends: "Kec." keeps its point.
    std::size_t word(std::size_t begin, std::size_t end, bool breaks);
    bool cut_hyphen(std::size_t begin, std::size_t end, bool breaks);
    bool cut_glued(std::size_t begin, std::size_t end, bool breaks);
    void add(Token::Kind kind, std::size_t begin, std::size_t end, bool breaks);
    void join_phrases();

    static const Token none;
    std::string_view text_;
    std::string lower_;
    std::vector<Token> tokens_;
    bool all_capitals_ = false;
};

} // namespace suluh
