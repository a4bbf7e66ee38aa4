#include "yaml/complaint_value.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "text/utf8.hpp"
#include "yaml/letters.hpp"
#include "yaml/scalar.hpp"

namespace suluh {

Finding syntax(Span at, std::string message, std::string hint) {
    return {"yaml/sintaks", at, {}, std::move(message), std::move(hint)};
}

namespace {

/// A value as the user should write it: between quotes that do not stand in it.
std::string quoted(std::string_view value) {
    const auto shown = utf8::excerpt(value);
    if (shown.find('"') == std::string::npos && shown.find('\\') == std::string::npos)
        return fmt::format("\"{}\"", shown);
    if (shown.find('\'') == std::string::npos) return fmt::format("'{}'", shown);
    return "'…' (kutip tunggal di dalamnya ditulis dua kali)";
}

/// The word before the colon on column `colon`, when it can be a key: one lower-case word with a blank before it, and
/// something behind it.
std::string_view word_before(std::string_view line, std::size_t colon) {
    const auto begin = line.find_last_not_of("abcdefghijklmnopqrstuvwxyz_", colon - 1) + 1; // npos + 1 is 0
    return begin > 0 && is_blank(line[begin - 1]) ? line.substr(begin, colon - begin) : std::string_view{};
}

bool separate_key(std::string_view line, std::size_t colon) {
    return colon > 0 && colon + 1 < line.size() && !word_before(line, colon).empty();
}

std::string own_line_hint(std::string_view line, std::size_t colon) {
    return fmt::format(
        "bila \"{}\" isian tersendiri, pindahkan ke baris sendiri; bila bagian dari kalimat, apit seluruh "
        "isinya dengan tanda kutip",
        word_before(line, colon));
}

Finding colon_inside(std::uint32_t at, std::string hint) {
    return syntax({at, at + 1}, "di tengah isi ini ada titik dua dan spasi, padahal isinya tidak diapit tanda kutip",
                  std::move(hint));
}

/// `| Programa ini`, and not a row of a table or a width.
bool text_beside_sign(std::string_view value) {
    auto rest = value.substr(1);
    if (rest.starts_with('-') || rest.starts_with('+')) rest.remove_prefix(1);
    rest = utf8::trim(rest);
    return !rest.empty() && rest.front() != '#' && !rest.ends_with('|') && (rest.front() < '0' || rest.front() > '9');
}

} // namespace

Finding unclosed_quote(std::string_view text, std::uint32_t at) {
    const auto rest = text.substr(at + 1, text.find('\n', at) - at - 1);
    const bool ditto = rest.find_first_not_of(" \t\r\"',") == std::string_view::npos;
    if (ditto)
        return syntax({at, at + 1}, fmt::format("tanda kutip {} dibuka di sini tetapi tidak ditutup", text[at]),
                      "bila maksudnya \"sama dengan di atas\", tulis sda");
    return syntax(
        {at, at + 1}, fmt::format("tanda kutip {} dibuka di sini tetapi tidak ditutup", text[at]),
        fmt::format("tulis {} juga di akhir isi, pada baris yang sama; atau hapus kutip pembukanya", text[at]));
}

Finding unknown_escape(std::string_view text, std::uint32_t at) {
    return syntax(
        {at, at + 2},
        fmt::format("garis miring terbalik {} di dalam kutip ganda tidak dikenal", utf8::excerpt(text.substr(at, 2))),
        "apit isinya dengan kutip tunggal '…', atau tulis \\\\");
}

Finding first_sign(std::string_view text, std::uint32_t at) {
    const auto line = Line::around(text, at);
    const auto value = utf8::trim(line.text.substr(at - line.begin));
    const Span span{at, at + static_cast<std::uint32_t>(value.size())};
    const char sign = text[at];
    if (sign == '-' && value.size() == 1)
        return syntax(span, "tanda - berdiri sendiri setelah titik dua", "kosongkan, atau tulis \"-\"");
    if (sign == '-')
        return syntax(span, "daftar dengan tanda - tidak boleh mulai pada baris yang sama dengan kuncinya",
                      "pindahkan tanda - ke baris berikutnya; bila ini bukan daftar, apit isinya dengan tanda kutip: " +
                          quoted(value));
    if (sign == '|' && text_beside_sign(value))
        return syntax(span, "setelah tanda | masih ada teks pada baris yang sama",
                      "tulis teksnya mulai baris berikut, dilekukkan");
    if (line.text[0] == '%' && at == line.begin)
        return {"yaml/jangkar",
                span,
                {},
                fmt::format("perintah YAML \"{}\" tidak dipakai", utf8::excerpt(value)),
                "hapus baris ini; berkas cukup dimulai dengan \"jenis: …\""};
    if (sign == '*' && value.size() > 1 && value.find_first_of(" \t,]}") == std::string_view::npos)
        return refused_alias(text, span);
    return syntax(span, fmt::format("isi diawali tanda {} yang berarti lain dalam YAML", sign),
                  "apit seluruh isinya dengan tanda kutip: " + quoted(value));
}

Answer first_sign_in(const Line& line) {
    const auto at = line.value_begin();
    if (at == std::string_view::npos) return std::nullopt;
    const auto value = utf8::trim(line.text.substr(at));
    const bool dash = (value == "-" || value.starts_with("- ")) && line.colon() != std::string_view::npos;
    if (!dash && std::string_view{">|%@*&`!"}.find(line.text[at]) == std::string_view::npos) return std::nullopt;
    return line.bare_block_sign(at) ? std::nullopt : Answer{first_sign(line.whole, line.offset(at))};
}

Answer quote_in(const Line& line) {
    auto at = line.value_begin();
    if (at == std::string_view::npos) return std::nullopt;
    const char quote = line.text[at];
    if (quote != '"' && quote != '\'') return std::nullopt;
    const auto open = line.offset(at);
    const auto read = read_quoted(line.whole, open, -1);
    if (read.fault == Fault::escape) return unknown_escape(line.whole, read.fault_at);
    if (read.fault != Fault::none) return unclosed_quote(line.whole, open);
    const auto rest_line = Line::around(line.whole, read.end);
    const auto rest = utf8::trim(rest_line.text.substr(read.end - rest_line.begin));
    if (rest.empty() || rest.front() == '#' || rest.front() == ':') return std::nullopt;
    if (rest_line.begin != line.begin) return unclosed_quote(line.whole, open);
    auto value = utf8::trim(line.text.substr(at));
    const bool inside_word = !is_blank(line.whole[read.end]);
    if (inside_word && (quote == '\'' || value.ends_with(quote))) { // 'Jum'at: the quotes around are only meant to be
        if (value.ends_with(quote)) value.remove_suffix(1);
        value.remove_prefix(1);
    }
    return syntax({read.end, line.offset(line.text.size())},
                  fmt::format("setelah kutip penutup masih ada teks: {}", utf8::excerpt(rest)),
                  fmt::format("apit seluruh isinya dengan satu pasang kutip: {}", quoted(value)));
}

Answer colon_in(const Line& line) {
    const auto at = line.value_begin();
    if (at == std::string_view::npos || std::string_view{"\"'{["}.find(line.text[at]) != std::string_view::npos)
        return std::nullopt;
    if (line.colon() == std::string_view::npos) return std::nullopt;
    const auto value = utf8::trim(line.text.substr(at));
    auto colon = value.find(": ");
    if (colon == std::string_view::npos && value.ends_with(':')) colon = value.size() - 1;
    if (colon == std::string_view::npos) return std::nullopt;
    return colon_inside(line.offset(at + colon), separate_key(line.text, at + colon)
                                                     ? own_line_hint(line.text, at + colon)
                                                     : "apit seluruh isinya dengan tanda kutip: " + quoted(value));
}

Answer colon_in_later_line(const Line& line) {
    const auto colon = line.colon();
    const auto first = line.indent();
    if (colon == std::string_view::npos || first != line.content_begin()) return std::nullopt;
    auto above = line.filled_above();
    auto least = first;
    bool between = false;
    for (; above && above->colon() == std::string_view::npos; above = above->filled_above()) {
        if (above->indent() != above->content_begin()) return std::nullopt; // an item of a list
        least = std::min(least, above->indent());
        between = true;
    }
    if (!above || !between || least <= above->content_begin()) return std::nullopt;
    const auto value = above->value_begin();
    if (value == std::string_view::npos ||
        std::string_view{"\"'{[|>"}.find(above->text[value]) != std::string_view::npos)
        return std::nullopt;
    const auto key = above->text.substr(above->content_begin(), above->colon() - above->content_begin());
    return colon_inside(
        line.offset(colon),
        separate_key(line.text, colon) && word_before(line.text, colon).size() == colon - first
            ? fmt::format(
                  "bila \"{}\" isian tersendiri, sejajarkan dengan \"{}\"; bila bagian dari kalimat, apit seluruh "
                  "isinya dengan tanda kutip",
                  word_before(line.text, colon), utf8::excerpt(key))
            : "apit seluruh isinya dengan tanda kutip, dari baris pertama sampai baris terakhir");
}

Answer text_under_sign(const Line& line) {
    std::vector<Line> lines;
    std::optional<Line> at{line};
    if (line.colon() != std::string_view::npos) at = line.filled_above();
    for (; at && at->colon() == std::string_view::npos; at = at->filled_above()) {
        if (at->indent() != at->content_begin()) return std::nullopt;
        lines.push_back(*at);
    }
    if (!at || lines.empty()) return std::nullopt;
    const auto sign = at->value_begin();
    if (sign == std::string_view::npos || !at->bare_block_sign(sign)) return std::nullopt;
    const auto shallow = std::ranges::find_if(lines.rbegin(), lines.rend(),
                                              [&](const Line& below) { return below.indent() <= at->content_begin(); });
    if (shallow == lines.rend()) return std::nullopt;
    const auto content = utf8::trim(shallow->text);
    const auto begin = shallow->offset(std::min(shallow->indent(), shallow->text.size()));
    return syntax({begin, begin + static_cast<std::uint32_t>(content.size())},
                  fmt::format("teks di bawah tanda {} harus dilekukkan lebih dalam daripada kuncinya", at->text[sign]),
                  "awali setiap baris teks itu dengan spasi, dua lebih banyak daripada kuncinya");
}

} // namespace suluh
