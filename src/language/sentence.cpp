#include "language/sentence.hpp"

#include <algorithm>
#include <array>

#include "text/ascii.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

bool is_letter(char c) {
    const auto byte = static_cast<unsigned char>(c);
    const bool beyond_ascii = byte >= 0xC3 && byte != 0xE2 && byte != 0xEF; // E2 and EF begin quotes, dashes, arrows
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || beyond_ascii;
}

bool is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}

struct Mark {
    std::string_view written;
    std::string_view meaning;
};

// Longest first. Everything that a mark can be written as, with the one form that the grammar knows.
constexpr std::array<Mark, 22> marks{{
    {"-->", "->"},
    {"=>", "->"},
    {"->", "->"},
    {"\xE2\x86\x92", "->"}, // →
    {"\xE2\x80\x93", "-"},
    {"\xE2\x80\x94", "-"},
    {"\xE2\x88\x92", "-"}, // en dash, em dash, minus
    {"\xC2\xB1", "\xC2\xB1"},
    {"+/-", "\xC2\xB1"}, // ±
    {"\xE2\x89\xA4", "<"},
    {"\xE2\x89\xA5", ">"},
    {"<=", "<"},
    {">=", ">"},
    {"<", "<"},
    {">", ">"},
    {"\xE2\x80\x9C", "\""},
    {"\xE2\x80\x9D", "\""},
    {"\xE2\x80\x98", "'"},
    {"\xE2\x80\x99", "'"},
    {"\xC2\xB0", "\xC2\xB0"},
    {"\xE2\x80\xA2", "*"},
    {"\xEF\x82\xB7", "*"},
}};

constexpr std::string_view no_break_space = "\xC2\xA0";

/// Bytes of a mark that nobody sees: zero-width blanks, direction marks, a byte-order mark; else 0.
std::size_t hidden_mark(std::string_view rest) {
    if (rest.size() < 3) return 0;
    const auto third = static_cast<unsigned char>(rest[2]);
    const bool zero_width =
        rest.starts_with("\xE2\x80") && ((third >= 0x8B && third <= 0x8F) || (third >= 0xAA && third <= 0xAE));
    return zero_width || rest.starts_with("\xE2\x81\xA0") || rest.starts_with("\xEF\xBB\xBF") ? 3 : 0;
}

/// Digits with single points and commas inside: "1.500,25", "31.12.2017".
std::size_t end_of_number(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        if (is_digit(text[at]))
            ++at;
        else if ((text[at] == '.' || text[at] == ',') && at + 1 < text.size() && is_digit(text[at + 1]))
            ++at;
        else
            break;
    }
    return at;
}

bool joins_letters(std::string_view text, std::size_t at) {
    const char c = text[at];
    if (c != '-' && c != '/' && c != '\'' && c != '.') return false;
    if (at + 1 >= text.size() || !is_letter(text[at + 1])) return false;
    // "s.d." and "A.Md" are words; "petani.Agar" is the end of a sentence, where the second part is long.
    if (c == '.')
        return at >= 1 && (at < 2 || !is_letter(text[at - 2])) && (at + 2 >= text.size() || !is_letter(text[at + 2]));
    return true;
}

/// Letters with inner "-", "/" and, after two of them, digits: "ibu-ibu", "kw/ha", "ciri2", "SP-36", "EM4", "m²".
std::size_t end_of_word(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        if (is_letter(text[at]) ||
            (static_cast<unsigned char>(text[at]) >= 0x80 && static_cast<unsigned char>(text[at]) < 0xC0)) {
            ++at;
        } else if (text.substr(at).starts_with("\xC2\xB2") || text.substr(at).starts_with("\xC2\xB3")) { // ² ³
            at += 2;
        } else if (joins_letters(text, at)) {
            ++at;
        } else {
            break;
        }
    }
    return at;
}

} // namespace

const Token Sentence::none{};

Sentence::Sentence(std::string_view text) : text_(text), lower_(utf8::lower(text)) {
    tokens_.reserve(text.size() / 6 + 4);
    cut();
    std::size_t capitals = 0;
    std::size_t letters = 0;
    for (const char c : text) {
        capitals += is_upper(c) ? 1U : 0U;
        letters += is_upper(c) || (c >= 'a' && c <= 'z') ? 1U : 0U;
    }
    all_capitals_ = letters > 0 && capitals * 10 > letters * 7;
    join_phrases();
}

std::string_view Sentence::text_of(Range range) const {
    if (range.empty()) return {};
    const auto begin = tokens_[range.first].begin;
    return text_.substr(begin, tokens_[range.last - 1].end - begin);
}

void Sentence::add(Token::Kind kind, std::size_t begin, std::size_t end, bool breaks) {
    Token token;
    token.kind = kind;
    token.begin = static_cast<std::uint32_t>(begin);
    token.end = static_cast<std::uint32_t>(end);
    token.surface = text_.substr(begin, end - begin);
    token.meaning = std::string_view{lower_}.substr(begin, end - begin);
    token.breaks = breaks;
    token.capital = is_upper(text_[begin]);
    tokens_.push_back(token);
}

void Sentence::cut() {
    std::size_t at = 0;
    bool breaks = false;
    while (at < text_.size()) {
        const char c = text_[at];
        const auto rest = text_.substr(at);
        if (c == '\n' || c == '\r') breaks = true;
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            ++at;
            continue;
        }
        if (const auto hidden = hidden_mark(rest); hidden > 0) {
            at += hidden;
            continue;
        }
        if (rest.starts_with(no_break_space)) {
            at += no_break_space.size();
            continue;
        }
        if (is_digit(c)) {
            const auto end = end_of_number(text_, at);
            add(Token::Kind::number, at, end, breaks);
            at = end;
        } else if (const auto* mark =
                       std::ranges::find_if(marks, [rest](const Mark& m) { return rest.starts_with(m.written); });
                   mark != marks.end()) {
            add(Token::Kind::mark, at, at + mark->written.size(), breaks);
            tokens_.back().meaning = mark->meaning;
            at += mark->written.size();
        } else if (is_letter(c)) {
            auto end = end_of_word(text_, at);
            // Digits that belong to a code ("EM4", "masing2", "SP-36") unless the letters are a word of their own.
            if (end < text_.size() &&
                (is_digit(text_[end]) || (text_[end] == '-' && end + 1 < text_.size() && is_digit(text_[end + 1])))) {
                const auto letters = std::string_view{lower_}.substr(at, end - at);
                auto code = text_[end] == '-' ? end + 1 : end;
                const auto digits = end_of_number(text_, code);
                const bool is_code =
                    (code == digits - 1 && letters.size() > 2 && text_[code] == '2' &&
                     (digits == text_.size() || !is_digit(text_[digits]))) ||
                    ((!look_up(letters).known || letters.size() == 1) && letters.size() <= 4 && letters != "rp");
                if (is_code) {
                    end = digits;
                    while (end < text_.size() && (text_[end] == '-' || text_[end] == '/') && end + 1 < text_.size() &&
                           is_digit(text_[end + 1]))
                        end = end_of_number(text_, end + 1);
                    if (letters.size() <= 3 && end < text_.size() && is_letter(text_[end]))
                        end = end_of_word(text_, end); // "P3A"
                }
            }
            at = word(at, end, breaks);
        } else {
            const auto bytes = std::max<std::size_t>(1, utf8::decode(text_, at).bytes);
            add(Token::Kind::mark, at, at + bytes, breaks);
            at += bytes;
        }
        breaks = false;
    }
}

std::size_t Sentence::word(std::size_t begin, std::size_t end, bool breaks) {
    // "thn." and "Kec." keep their point, so that it ends no sentence.
    const auto lower = std::string_view{lower_}.substr(begin, end - begin);
    const auto found = look_up(lower);
    if (!found.known && (cut_hyphen(begin, end, breaks) || cut_glued(begin, end, breaks))) return end;
    const bool shortened = found.known && found.meaning != lower;
    const bool has_point = end < text_.size() && text_[end] == '.';
    const bool ends_text = end + 1 >= text_.size();
    if (shortened && has_point && !ends_text) ++end;
    add(Token::Kind::word, begin, end, breaks);
    tokens_.back().meaning = found.meaning;
    tokens_.back().classes = found.classes;
    tokens_.back().known = found.known;
    return end;
}

/// "Maret-Mei" is two months.
bool Sentence::cut_hyphen(std::size_t begin, std::size_t end, bool breaks) {
    const auto whole = std::string_view{lower_}.substr(begin, end - begin);
    const auto hyphen = whole.find('-');
    if (hyphen == std::string_view::npos) return false;
    const auto is_month = [](std::string_view word) { return (look_up(word).classes & bit(Kelas::bulan_nama)).any(); };
    if (!is_month(whole.substr(0, hyphen)) || !is_month(whole.substr(hyphen + 1))) return false;
    word(begin, begin + hyphen, breaks);
    add(Token::Kind::mark, begin + hyphen, begin + hyphen + 1, false);
    word(begin + hyphen + 1, end, false);
    return true;
}

/// "petanidalam" is two words when both halves are known and one of them is a word that holds sentences together.
bool Sentence::cut_glued(std::size_t begin, std::size_t end, bool breaks) {
    constexpr std::size_t shortest = 7;
    constexpr std::size_t longest = 40;
    constexpr std::size_t half = 3;
    const auto whole = std::string_view{lower_}.substr(begin, end - begin);
    if (whole.size() < shortest || whole.size() > longest || whole.find_first_of("-/.'") != std::string_view::npos)
        return false;
    // Where the left part is longest: "kelompokpada" is not "kel" + "ompokpada".
    for (auto at = whole.size() - half; at >= half; --at) {
        const auto right = look_up(whole.substr(at));
        if (!right.known || right.meaning.size() < half) continue;
        const auto left = look_up(whole.substr(0, at));
        if (!left.known || left.meaning != whole.substr(0, at) || right.meaning != whole.substr(at)) continue;
        const auto holding = bit(Kelas::depan) | bit(Kelas::hubung_setara) | bit(Kelas::hubung_hasil) |
                             bit(Kelas::naik) | bit(Kelas::turun) | bit(Kelas::khalayak) | bit(Kelas::psk) |
                             bit(Kelas::ukur) | bit(Kelas::mampu);
        if (!((left.classes | right.classes) & holding).any()) continue;
        word(begin, begin + at, breaks);
        word(begin + at, end, false);
        return true;
    }
    return false;
}

void Sentence::join_phrases() {
    std::vector<Token> joined;
    joined.reserve(tokens_.size());
    std::string phrase;
    for (std::size_t i = 0; i < tokens_.size();) {
        const auto& token = tokens_[i];
        const auto longest = token.is_word() ? static_cast<std::size_t>(longest_phrase_from(token.meaning)) : 1U;
        std::size_t taken = 1;
        Word found;
        if (longest > 1) {
            phrase = token.meaning;
            for (std::size_t words = 2; words <= longest && i + words <= tokens_.size(); ++words) {
                const auto& next = tokens_[i + words - 1];
                if (!next.is_word() || next.breaks) break;
                phrase += ' ';
                phrase += next.meaning;
                if (const auto word = look_up_phrase(phrase); word.known) {
                    found = word;
                    taken = words;
                }
            }
        }
        joined.push_back(token);
        if (taken > 1) {
            auto& last = joined.back();
            last.end = tokens_[i + taken - 1].end;
            last.surface = text_.substr(last.begin, last.end - last.begin);
            last.meaning = found.meaning;
            last.classes = found.classes | (last.classes & (bit(Kelas::verba) | bit(Kelas::nomina_laku)));
            last.known = true;
        }
        i += taken;
    }
    tokens_ = std::move(joined);
}

} // namespace suluh
