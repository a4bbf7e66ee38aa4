#include "scan.hpp"

#include <algorithm>
#include <array>

#include "glyph.hpp"

namespace suluh::scan {

const Token Cursor::kEnd{};

namespace {

using Class = Glyph::Class;

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

class Scanner {
public:
    explicit Scanner(std::string_view text) : text_(text) {}

    Tokens run() {
        constexpr std::size_t usual = 8;
        tokens_.reserve(usual);
        while (at_ < text_.size()) {
            const Glyph glyph = glyph_at(text_, at_);
            switch (glyph.type) {
            case Class::blank:
                glued_ = false;
                at_ += glyph.bytes;
                break;
            case Class::nothing:
            case Class::apostrophe:
                at_ += glyph.bytes;
                break;
            case Class::digit:
                number();
                break;
            case Class::letter:
                word();
                break;
            case Class::symbol:
                push(glyph.symbol, at_, at_ + glyph.bytes);
                break;
            }
        }
        return std::move(tokens_);
    }

private:
    void push(Kind kind, std::size_t from, std::size_t to) {
        if (kind == Kind::open && ++depth_ > kDeepestBracket) kind = Kind::other;
        if (kind == Kind::close && depth_ > 0) --depth_;
        tokens_.push_back({kind, text_.substr(from, to - from), {}, glued_, false});
        at_ = to;
        glued_ = kind != Kind::line;
    }

    bool digit_at(std::size_t at) const { return at < text_.size() && text_[at] >= '0' && text_[at] <= '9'; }
    bool separator_at(std::size_t at) const { return at < text_.size() && (text_[at] == '.' || text_[at] == ','); }

    void number() {
        const std::size_t from = at_;
        std::size_t to = at_;
        while (digit_at(to) || (separator_at(to) && digit_at(to + 1))) ++to;
        push(Kind::number, from, to);
        tokens_.back().text = tokens_.back().raw;
        tokens_.back().short_year = small_number(tokens_.back().text) >= 0 && to - from == 2 && apostrophe_before(from);
        tail();
    }

    bool apostrophe_before(std::size_t at) const {
        const std::string_view before = text_.substr(0, at);
        return before.ends_with('\'') || before.ends_with('`') || before.ends_with("\u2019") ||
               before.ends_with("\u2018");
    }

    // "1.500.000,-", "1.250.000.-", "500.000,=": an old way to say "and no cents"; it is part of the number.
    void tail() {
        if (!separator_at(at_) || at_ + 1 >= text_.size()) return;
        std::size_t to = at_ + 1;
        while (to < text_.size()) {
            const Glyph glyph = glyph_at(text_, to);
            if (glyph.type != Class::symbol || (glyph.symbol != Kind::until && glyph.symbol != Kind::equals)) break;
            to += glyph.bytes;
        }
        if (to == at_ + 1 || digit_at(to)) return;
        tokens_.back().tail = true;
        at_ = to;
    }

    void word() {
        const std::size_t from = at_;
        std::string lowered;
        while (at_ < text_.size()) {
            const Glyph glyph = glyph_at(text_, at_);
            const bool inside = glyph.type == Class::letter || glyph.type == Class::apostrophe;
            if (!inside && !(glyph.type == Class::nothing && glyph.bytes > 1)) break; // a soft hyphen splits no word
            if (glyph.type == Class::letter)
                for (std::size_t i = 0; i < glyph.bytes; ++i) lowered.push_back(lower(text_[at_ + i]));
            at_ += glyph.bytes;
        }
        std::size_t to = at_;
        if (doubling_digit(lowered, to)) lowered.push_back(text_[to++]);
        push(lowered == "x" ? Kind::times : Kind::word, from, to);
        tokens_.back().text = std::move(lowered);
    }

    // "laki2", "ibu2": the digit doubles the word; in "m2" and "m3" it belongs to the unit. Elsewhere ("TW2") it
    // counts.
    bool doubling_digit(std::string_view stem, std::size_t at) const {
        if (!digit_at(at) || digit_at(at + 1) || separator_at(at + 1)) return false;
        if (stem == "m") return text_[at] == '2' || text_[at] == '3';
        static constexpr std::array<std::string_view, 12> kDoubled{
            "laki", "ibu", "bapak", "masing", "orang", "pemuda", "kira", "rata", "pemudi", "sama", "remaja", "anak"};
        return text_[at] == '2' && std::find(kDoubled.begin(), kDoubled.end(), stem) != kDoubled.end();
    }

    std::string_view text_;
    std::size_t at_ = 0;
    bool glued_ = false;
    int depth_ = 0;
    Tokens tokens_;
};

/// How many tokens from `at` say "until", 0 if none do.
std::size_t until_length(const Tokens& tokens, std::size_t at) {
    const auto word = [&](std::size_t i, std::initializer_list<std::string_view> words) {
        return i < tokens.size() && tokens[i].is(Kind::word) && one_of(tokens[i].text, words);
    };
    const auto symbol = [&](std::size_t i, Kind kind) { return i < tokens.size() && tokens[i].is(kind); };
    if (!tokens[at].is(Kind::word)) return 0;
    if (word(at, {"s"}) && word(at + 2, {"d"}) &&
        (symbol(at + 1, Kind::slash) || symbol(at + 1, Kind::dot) || symbol(at + 1, Kind::until)))
        return symbol(at + 3, Kind::dot) ? 4 : 3;
    if (word(at, {"sampai", "sampe", "sampek"})) return word(at + 1, {"dengan", "dgn", "dg"}) ? 2 : 1;
    if (word(at, {"sd"})) return symbol(at + 1, Kind::dot) ? 2 : 1;
    return word(at, {"hingga", "sampai2"}) ? 1 : 0;
}

/// How many tokens from `at` say "about".
std::size_t about_length(const Tokens& tokens, std::size_t at) {
    const auto kind = [&](std::size_t i, Kind which) { return i < tokens.size() && tokens[i].is(which); };
    const auto word = [&](std::size_t i, std::string_view text) {
        return i < tokens.size() && tokens[i].is_word(text);
    };
    if (kind(at, Kind::plus) && kind(at + 1, Kind::slash) && kind(at + 2, Kind::until)) return 3;
    if (kind(at, Kind::plus) && kind(at + 1, Kind::until) && tokens[at + 1].glued) return 2;
    if (word(at, "kurang") && word(at + 1, "lebih")) return 2;
    if (word(at, "lebih") && word(at + 1, "kurang")) return 2;
    return word(at, "sekitar") || word(at, "kira2") || word(at, "sekira") ? 1 : 0;
}

/// How many tokens from `at` are one doubled word: "laki-laki".
bool doubled_word(const Tokens& tokens, std::size_t at) {
    return at + 2 < tokens.size() && tokens[at].is(Kind::word) && tokens[at + 1].is(Kind::until) &&
           tokens[at + 1].glued && tokens[at + 2].is(Kind::word) && tokens[at + 2].glued &&
           tokens[at].text == tokens[at + 2].text && tokens[at].text.size() > 2;
}

/// Dashes that join nothing: "ke-2", "selambat-lambatnya", "MT-1".
bool idle_dash(const Tokens& tokens, std::size_t at) {
    if (at == 0 || at + 1 >= tokens.size() || !tokens[at].is(Kind::until) || !tokens[at].glued) return false;
    const Token& before = tokens[at - 1];
    const Token& after = tokens[at + 1];
    return before.is(Kind::word) && after.glued &&
           (one_of(before.text, {"ke", "mt", "mk", "tw", "mh"}) || before.text == "selambat");
}

Tokens folded(const Tokens& tokens) {
    Tokens result;
    result.reserve(tokens.size());
    const auto joined = [&](Kind kind, std::size_t at, std::size_t count) {
        const char* from = tokens[at].raw.data();
        const Token& last = tokens[at + count - 1];
        const auto size = static_cast<std::size_t>(last.raw.data() + last.raw.size() - from);
        result.push_back({kind, {from, size}, {}, tokens[at].glued, false});
        return at + count;
    };
    for (std::size_t at = 0; at < tokens.size();) {
        if (const std::size_t until = until_length(tokens, at); until != 0) {
            at = joined(Kind::until, at, until);
        } else if (const std::size_t about = about_length(tokens, at); about != 0) {
            at = joined(Kind::about, at, about);
        } else if (doubled_word(tokens, at)) {
            std::string text = tokens[at].text + "2";
            at = joined(Kind::word, at, 3);
            result.back().text = std::move(text);
        } else if (idle_dash(tokens, at)) {
            ++at;
        } else if (tokens[at].is(Kind::dot) && tokens[at].glued && !result.empty() &&
                   (result.back().is(Kind::word) || result.back().is(Kind::times))) {
            ++at; // the dot of an abbreviation
        } else {
            result.push_back(tokens[at++]);
        }
    }
    while (!result.empty() && (result.back().is(Kind::dot) || result.back().is(Kind::line))) result.pop_back();
    return result;
}

} // namespace

Tokens tokenize(std::string_view text) {
    return folded(Scanner(text.substr(0, kLongestCell)).run());
}

TokenSpan Cursor::bracket() {
    const std::size_t from = at_;
    std::size_t depth = 1;
    for (; at_ < tokens_.size(); ++at_) {
        if (tokens_[at_].is(Kind::open)) ++depth;
        if (tokens_[at_].is(Kind::close) && --depth == 0) return tokens_.subspan(from, at_++ - from);
    }
    return tokens_.subspan(from);
}

std::string_view trimmed(std::string_view text) {
    const auto skipped = [](const Glyph& glyph) {
        return glyph.type == Class::blank || (glyph.type == Class::symbol && glyph.symbol == Kind::line);
    };
    std::size_t from = text.size();
    std::size_t to = 0;
    for (std::size_t at = 0; at < text.size();) {
        const Glyph glyph = glyph_at(text, at);
        if (!skipped(glyph)) {
            from = std::min(from, at);
            to = at + glyph.bytes;
        }
        at += glyph.bytes;
    }
    return from < to ? text.substr(from, to - from) : std::string_view{};
}

std::string printable(std::string_view raw) {
    std::string result;
    for (std::size_t at = 0; at < raw.size();) {
        const std::size_t bytes = utf8_length(raw, at);
        const bool control = static_cast<unsigned char>(raw[at]) < 0x20 || raw[at] == 0x7F;
        if (bytes == 0)
            result += '?';
        else if (control)
            result += ' ';
        else
            result += raw.substr(at, bytes);
        at += std::max<std::size_t>(bytes, 1);
    }
    return result;
}

std::string quoted(std::string_view raw) {
    constexpr std::size_t kShown = 40;
    std::string text = printable(raw);
    std::size_t end = 0;
    for (std::size_t shown = 0; end < text.size() && shown < kShown; ++shown) end += utf8_length(text, end);
    if (end < text.size()) text.replace(end, std::string::npos, "…");
    return '"' + text + '"';
}

std::string refusal(std::string_view text) {
    if (text.size() > kLongestCell) return "teksnya terlalu panjang untuk satu isian";
    const std::string_view inner = trimmed(text);
    if (inner.empty()) return "isinya kosong";
    for (std::size_t at = 0; at < inner.size();) {
        const Glyph glyph = glyph_at(inner, at);
        const bool filler = glyph.type == Class::blank || glyph.symbol == Kind::until || glyph.symbol == Kind::dot;
        if (!filler) return {};
        at += glyph.bytes;
    }
    return "isinya hanya tanda " + quoted(inner);
}

int roman(std::string_view word) {
    static constexpr std::array<std::string_view, 12> kRoman{"i",   "ii",   "iii", "iv", "v",  "vi",
                                                             "vii", "viii", "ix",  "x",  "xi", "xii"};
    const auto* const found = std::find(kRoman.begin(), kRoman.end(), word);
    return found == kRoman.end() ? 0 : static_cast<int>(found - kRoman.begin()) + 1;
}

int small_number(std::string_view digits) {
    if (digits.empty() || digits.size() > 9) return -1;
    int value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9') return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

bool is_word_of(const Token& token, std::initializer_list<std::string_view> words) {
    return token.is(Kind::word) && one_of(token.text, words);
}

bool one_of(std::string_view word, std::initializer_list<std::string_view> words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

} // namespace suluh::scan
