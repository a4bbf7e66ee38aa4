#include "yaml/letters.hpp"

#include <algorithm>
#include <initializer_list>
#include <utility>

#include <fmt/format.h>

#include "text/utf8.hpp"
#include "yaml/scalar.hpp"

namespace suluh {

namespace {

bool starts_with_any(std::string_view rest, std::initializer_list<std::string_view> words) {
    return std::any_of(words.begin(), words.end(), [&](auto word) { return rest.starts_with(word); });
}

/// The bytes of a curly quote at `at`, or 0. Asked of every value, so the first byte alone mostly answers.
std::size_t curly_quote(std::string_view text, std::size_t at) {
    if (at >= text.size() || text[at] != '\xE2') return 0;
    return starts_with_any(text.substr(at), {"“", "”", "„", "‟", "‘", "’", "‚", "‛"}) ? 3 : 0;
}

/// The bytes of a space that is not a blank to YAML (no-break, narrow, figure, zero width), or 0.
std::size_t foreign_space(std::string_view text, std::size_t at) {
    if (at >= text.size() || (text[at] != '\xC2' && text[at] != '\xE2')) return 0;
    if (text.substr(at).starts_with("\xC2\xA0")) return 2;
    return starts_with_any(text.substr(at), {"\xE2\x80\xAF", "\xE2\x80\x87", "\xE2\x80\x8B"}) ? 3 : 0;
}

Finding curly(std::string_view text, std::size_t at) {
    return {"yaml/aksara",
            {offset(at), offset(at + 3)},
            {},
            fmt::format("tanda kutip lengkung {} dari pengolah kata tidak mengapit isi", text.substr(at, 3)),
            "ketik ulang kutip pembuka dan penutupnya sebagai kutip lurus: \"…\""};
}

Finding space(std::size_t at, std::size_t bytes, std::string_view where) {
    return {"yaml/aksara",
            {offset(at), offset(at + bytes)},
            {},
            fmt::format("{} ada spasi khusus (no-break space), bukan spasi biasa", where),
            "hapus lalu ketik ulang spasinya dengan tombol spasi"};
}

/// Word writes a long dash for the dash of a list. Only at the beginning of a line: behind a colon it is text.
std::optional<Finding> long_dash(std::string_view text, std::size_t at) {
    if (text[at] != '\xE2' || !starts_with_any(text.substr(at), {"–", "—"})) return std::nullopt;
    if (at + 3 < text.size() && !is_blank(text[at + 3]) && foreign_space(text, at + 3) == 0) return std::nullopt;
    const auto line_begin = at == 0 ? 0 : text.rfind('\n', at - 1) + 1;
    if (!std::ranges::all_of(text.substr(line_begin, at - line_begin), is_blank)) return std::nullopt;
    return Finding{"yaml/aksara",
                   {offset(at), offset(at + 3)},
                   {},
                   fmt::format("tanda {} (garis panjang dari Word) bukan tanda daftar", text.substr(at, 3)),
                   "ganti dengan - dan spasi"};
}

bool is_key_letter(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' ||
           c == ' ' || c == '/' || byte >= 0x80;
}

/// Nothing but blanks and dashes stands before `at` on its line.
bool leads_line(std::string_view text, std::size_t at) {
    while (at > 0 && (is_blank(text[at - 1]) || text[at - 1] == '-')) --at;
    return at == 0 || text[at - 1] == '\n';
}

/// `word:` with a foreign space behind, or `-` with one.
std::optional<Finding> space_behind_sign(std::string_view text, std::size_t begin, std::size_t end) {
    if (text[begin] == '-')
        if (const auto bytes = foreign_space(text, begin + 1); bytes != 0)
            return space(begin + 1, bytes, "setelah tanda -");
    const auto colon = text.substr(begin, end - begin).find(':');
    if (colon == std::string_view::npos || colon == 0) return std::nullopt;
    const auto bytes = foreign_space(text, begin + colon + 1);
    const auto word = text.substr(begin, colon);
    if (bytes == 0 || !std::ranges::all_of(word, is_key_letter)) return std::nullopt;
    return space(begin + colon + 1, bytes, "setelah titik dua");
}

} // namespace

std::optional<Finding> foul_letter(std::string_view text, Span scalar, bool is_key) {
    if (scalar.begin >= scalar.end) return std::nullopt;
    if (curly_quote(text, scalar.begin) != 0) return curly(text, scalar.begin);
    if (auto dash = long_dash(text, scalar.begin)) return dash;
    if (const auto bytes = foreign_space(text, scalar.begin); is_key && bytes != 0)
        return space(scalar.begin, bytes, "di awal baris");
    return is_key || leads_line(text, scalar.begin) ? space_behind_sign(text, scalar.begin, scalar.end) : std::nullopt;
}

std::optional<Finding> dash_without_blank(std::string_view text, Span key) {
    const auto second = key.begin + 1;
    if (key.end <= second || text[key.begin] != '-') return std::nullopt;
    const char c = text[second];
    if ((c < 'a' || c > 'z') && c != '{' && c != '"' && c != '\'') return std::nullopt;
    return Finding{"yaml/sintaks",
                   {key.begin, second},
                   {},
                   "kurang spasi sesudah tanda -",
                   fmt::format("tulis \"- {}\"", utf8::excerpt(utf8::trim(text.substr(second, key.end - second))))};
}

std::optional<Finding> foul_line(std::string_view text, std::uint32_t line_begin) {
    const auto end = std::min(text.find('\n', line_begin), text.size());
    std::size_t at = line_begin;
    const auto skip_blanks = [&] {
        while (at < end && is_blank(text[at])) ++at;
    };
    skip_blanks();
    while (at + 1 < end && text[at] == '-' && is_blank(text[at + 1])) {
        ++at;
        skip_blanks();
    }
    if (at >= end) return std::nullopt;
    if (auto foul = foul_letter(text, {offset(at), offset(end)}, true)) return foul;
    const auto line = text.substr(at, end - at);
    const bool entry = line.find(": ") != std::string_view::npos || line.starts_with("-{");
    if (auto dash = dash_without_blank(text, {offset(at), offset(end)}); dash && entry) return dash;
    const bool brackets = line.find_first_of("{[") != std::string_view::npos;
    for (std::size_t i = 1; i < line.size(); ++i) {
        if (curly_quote(line, i) == 0) continue;
        const auto before = line.find_last_not_of(" \t", i - 1);
        if (before == std::string_view::npos) continue;
        const char sign = line[before];
        if ((sign == ':' && before + 1 < i) || (brackets && (sign == '{' || sign == '[' || sign == ',')))
            return curly(text, at + i);
    }
    return std::nullopt;
}

Finding control_escape(Span value) {
    return {"yaml/aksara",
            value,
            {},
            "garis miring terbalik \\ di dalam tanda kutip ganda menghasilkan karakter kendali",
            "bila \\ memang bagian dari isi, apit isinya dengan kutip tunggal '…'"};
}

Finding refused_alias(std::string_view text, Span word) {
    return {
        "yaml/jangkar",
        word,
        {},
        fmt::format("rujukan YAML \"{}\" tidak dipakai", utf8::excerpt(text.substr(word.begin, word.end - word.begin))),
        "tulis isinya sekali lagi di sini; bila isi memang diawali *, apit dengan tanda kutip"};
}

Finding refused_property(std::string_view text, Span word) {
    const auto name = text.substr(word.begin, word.end - word.begin);
    if (name.starts_with('&'))
        return {"yaml/jangkar",
                word,
                {},
                fmt::format("jangkar YAML \"{}\" tidak dipakai", utf8::excerpt(name)),
                "hapus tanda itu; bila isi memang diawali &, apit dengan tanda kutip"};
    return {"yaml/jangkar",
            word,
            {},
            fmt::format("tag YAML \"{}\" tidak dipakai", utf8::excerpt(name)),
            "hapus tanda itu; bila isi memang diawali tanda seru, apit dengan tanda kutip"};
}

bool is_alias(std::string_view text, std::size_t at) {
    const auto end = word_end(text, at);
    if (end == at + 1) return false;
    auto next = end;
    while (next < text.size() && is_blank(text[next])) ++next;
    return next >= text.size() || is_break(text[next]) || text[next] == ',' || text[next] == ']' || text[next] == '}' ||
           text[next] == ':' || (text[next] == '#' && next > end);
}

std::size_t word_end(std::string_view text, std::size_t at) {
    const auto ends = [&](char c) { return is_space(c) || c == ',' || c == ']' || c == '}'; };
    while (at < text.size() && !ends(text[at]) && !(text[at] == ':' && space_or_end(text, at + 1))) ++at;
    return at;
}

} // namespace suluh
