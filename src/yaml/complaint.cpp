#include "yaml/complaint.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "text/utf8.hpp"
#include "yaml/builder.hpp"

namespace suluh {

namespace {

struct Line {
    std::uint32_t begin = 0;
    std::string_view text; // without its line end
};

Line line_at(std::string_view text, std::uint32_t at) {
    const auto safe = std::min<std::size_t>(at, text.size());
    const auto begin = safe == 0 ? 0 : text.rfind('\n', safe - 1) + 1;
    auto line = text.substr(begin, text.find('\n', begin) - begin);
    if (line.ends_with('\r')) line.remove_suffix(1);
    return {static_cast<std::uint32_t>(begin), line};
}

std::optional<Line> line_before(std::string_view text, const Line& line) {
    if (line.begin == 0) return std::nullopt;
    return line_at(text, line.begin - 1);
}

Finding syntax(Span at, std::string message, std::string hint) {
    return {"yaml/sintaks", at, {}, std::move(message), std::move(hint)};
}

Span within(const Line& line, std::size_t from, std::size_t to) {
    return {line.begin + static_cast<std::uint32_t>(from), line.begin + static_cast<std::uint32_t>(to)};
}

/// Where the value after the first `key: ` or `- ` of a line begins; npos when the line has neither.
std::size_t value_begin(std::string_view line) {
    auto at = line.find_first_not_of(" \t");
    if (at == std::string_view::npos) return at;
    while (at < line.size() && line.substr(at).starts_with("- ")) {
        at = line.find_first_not_of(' ', at + 1);
        if (at == std::string_view::npos) return at;
    }
    const auto colon = line.find(": ", at);
    if (colon == std::string_view::npos) return line.find('-') < at ? at : std::string_view::npos;
    return line.find_first_not_of(' ', colon + 1);
}

std::optional<Finding> tab_indent(const Line& line) {
    const auto first = line.text.find_first_not_of(" \t");
    const auto tab = line.text.find('\t');
    if (tab == std::string_view::npos || (first != std::string_view::npos && tab >= first)) return std::nullopt;
    return syntax(within(line, tab, tab + 1), "baris ini dilekukkan dengan tab", "ganti tab dengan spasi (dua spasi setiap tingkat)");
}

std::optional<Finding> strange_first_sign(const Line& line) {
    const auto at = value_begin(line.text);
    if (at == std::string_view::npos || at >= line.text.size()) return std::nullopt;
    const char sign = line.text[at];
    const auto rest = utf8::trim(line.text.substr(at));
    if (rest == "-" && at > 0)
        return syntax(within(line, at, at + 1), "tanda \"-\" sendirian setelah titik dua", "kosongkan, atau tulis \"-\" dengan tanda kutip");
    if (std::string_view{">%@*&`"}.find(sign) == std::string_view::npos) return std::nullopt;
    return syntax(within(line, at, at + rest.size()), fmt::format("nilai diawali tanda {} yang punya arti khusus dalam YAML", sign),
                  fmt::format("apit nilainya dengan tanda kutip: \"{}\"", utf8::printable(rest)));
}

std::optional<Finding> colon_in_sentence(const Line& line) {
    const auto at = value_begin(line.text);
    if (at == std::string_view::npos || at >= line.text.size()) return std::nullopt;
    const char first = line.text[at];
    if (first == '"' || first == '\'' || first == '{' || first == '[') return std::nullopt;
    const auto colon = line.text.find(": ", at);
    const auto end = colon != std::string_view::npos ? colon : line.text.ends_with(':') ? line.text.size() - 1 : colon;
    if (end == std::string_view::npos || end < at) return std::nullopt;
    return syntax(within(line, end, end + 1), "titik dua dan spasi di dalam kalimat tanpa tanda kutip",
                  "apit seluruh kalimat dengan tanda kutip, atau ganti titik dua dengan koma");
}

std::optional<Finding> text_after_quote(std::string_view text, const Line& line) {
    const auto at = value_begin(line.text);
    if (at == std::string_view::npos || at >= line.text.size()) return std::nullopt;
    const char quote = line.text[at];
    if (quote != '"' && quote != '\'') return std::nullopt;
    const auto open = line.begin + at;
    const auto end = quoted_end(text, open);
    if (end == std::string_view::npos)
        return syntax(within(line, at, at + 1), "tanda kutip dibuka di sini tetapi tidak pernah ditutup",
                      fmt::format("tutup dengan {} di akhir nilai, atau hapus kutip pembukanya", quote));
    if (end > line.begin + line.text.size()) return std::nullopt;
    const auto rest = utf8::trim(line.text.substr(end - line.begin));
    if (rest.empty() || rest.front() == '#') return std::nullopt;
    return syntax(within(line, at, end - line.begin), fmt::format("masih ada teks setelah kutip penutup: {}", utf8::printable(rest)),
                  "apit seluruh nilai, atau pakai tanda kutip tunggal ' di luar bila di dalamnya ada \"");
}

bool opens_flow(std::string_view text) {
    return std::ranges::count(text, '{') > std::ranges::count(text, '}') || std::ranges::count(text, '[') > std::ranges::count(text, ']');
}

std::optional<Finding> unclosed_bracket(std::string_view text, const Complaint& complaint) {
    const auto line = line_at(text, complaint.cursor);
    if (!opens_flow(line.text)) return std::nullopt;
    const auto at = line.text.find_first_of("{[");
    return syntax(within(line, at, at + 1), fmt::format("kurung {} dibuka di sini tetapi tidak ditutup", line.text[at]),
                  fmt::format("tutup dengan {} sebelum pindah baris", line.text[at] == '{' ? '}' : ']'));
}

std::size_t indent_of(std::string_view line) {
    const auto first = line.find_first_not_of(' ');
    return first == std::string_view::npos ? line.size() : first;
}

std::optional<Finding> wrong_indent(std::string_view text, const Line& line) {
    auto above = line_before(text, line);
    while (above && utf8::trim(above->text).empty()) above = line_before(text, *above);
    if (!above) return std::nullopt;
    const auto indent = indent_of(line.text);
    const auto content = utf8::trim(line.text);
    if (indent == indent_of(above->text) || content.empty()) return std::nullopt;
    return syntax(within(line, indent, indent + content.size()), "lekukan baris ini tidak sejajar dengan baris di atasnya",
                  "sejajarkan dengan isian yang setingkat; pakai dua spasi setiap tingkat");
}

} // namespace

Finding explain_complaint(std::string_view text, const Complaint& complaint) {
    if (complaint.multiline_quote && complaint.at <= line_at(text, complaint.multiline_quote->end).begin + line_at(text, complaint.multiline_quote->end).text.size()) {
        const auto open = *complaint.multiline_quote;
        return syntax({open.begin, open.begin + 1}, "tanda kutip dibuka di sini tetapi tidak ditutup pada barisnya",
                      fmt::format("tutup dengan {} di akhir nilai", text[open.begin]));
    }
    const auto line = line_at(text, complaint.at);
    const auto token_line = line_at(text, complaint.cursor);
    for (const auto& candidate : {line, token_line}) {
        if (auto finding = tab_indent(candidate)) return *finding;
        if (auto finding = strange_first_sign(candidate)) return *finding;
        if (auto finding = text_after_quote(text, candidate)) return *finding;
    }
    for (const auto& candidate : {line, token_line})
        if (auto finding = colon_in_sentence(candidate)) return *finding;
    if (auto finding = unclosed_bracket(text, complaint)) return *finding;
    if (auto finding = wrong_indent(text, line)) return *finding;
    const auto content = utf8::trim(line.text);
    const auto first = line.begin + static_cast<std::uint32_t>(indent_of(line.text));
    return syntax({std::min(first, complaint.at), std::min(first, complaint.at) + static_cast<std::uint32_t>(content.size())},
                  "susunan baris ini tidak dapat dibaca", "periksa titik dua, lekukan, tanda kutip dan kurung pada baris ini dan di atasnya");
}

} // namespace suluh
