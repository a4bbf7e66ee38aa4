#include "yaml/complaint.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "text/utf8.hpp"
#include "yaml/complaint_value.hpp"
#include "yaml/line.hpp"

namespace suluh {

namespace {

Finding tab(std::string_view text, std::uint32_t at) {
    const auto line = Line::around(text, at);
    if (utf8::trim(line.text).empty())
        return syntax({at, at + 1}, "baris kosong ini berisi tab",
                      "hapus tab itu; baris kosong tidak perlu isi apa pun");
    if (line.text.find_first_not_of(" \t") < at - line.begin)
        return syntax({at, at + 1}, "setelah tanda - ada tab, bukan spasi", "ganti tab dengan satu spasi");
    return syntax({at, at + 1}, "baris ini dilekukkan dengan tab; lekukan harus dari spasi",
                  "ganti tab dengan spasi, dua spasi setiap tingkat");
}

/// What the builder itself has seen.
Answer explain_fault(std::string_view text, const Complaint& complaint) {
    const auto at = complaint.at;
    const Span one{at, at + 1};
    switch (complaint.fault) {
    case Fault::tab:
        return tab(text, at);
    case Fault::unclosed_quote:
    case Fault::loose_quote:
        return unclosed_quote(text, at);
    case Fault::escape:
        return unknown_escape(text, at);
    case Fault::block_header:
        return first_sign(text, at);
    case Fault::empty_key:
        return syntax(one, "ada titik dua tanpa nama isian di depannya",
                      "tulis nama isian sebelum titik dua, misalnya \"lokasi: Blok Kidul\"");
    case Fault::complex_key:
        return syntax(one,
                      "kunci harus berupa satu kata atau kalimat pendek pada satu baris, bukan daftar atau tanda ?",
                      "tulis \"kunci: isi\"; bila isi diawali kurung atau tanda ?, apit dengan tanda kutip");
    case Fault::long_key:
        return syntax(
            one, "kunci di sini terlalu panjang atau melewati akhir baris",
            "tulis kunci dan titik duanya pada satu baris; bila ini kalimat, apit seluruhnya dengan tanda kutip");
    default:
        return std::nullopt;
    }
}

Answer tab_in(const Line& line) {
    const auto first = std::min(line.text.find_first_not_of(" \t"), line.text.size());
    const auto at = line.text.substr(0, first).find('\t');
    if (at == std::string_view::npos) return std::nullopt;
    return tab(line.whole, line.offset(at));
}

/// `tahun:2027` and `tahun 2027`: a line that should be an entry and has no colon with a blank behind it.
Answer missing_colon(const Line& line) {
    const auto first = line.content_begin();
    if (first == std::string_view::npos || line.colon() != std::string_view::npos) return std::nullopt;
    auto content = utf8::trim(line.text.substr(first));
    content = utf8::trim(content.substr(0, content.find(" #"))); // a comment is not part of it
    if (content.empty() || line.text[first] == '\t' || first != line.indent() ||
        std::string_view{"\"'{[#-"}.find(content.front()) != std::string_view::npos)
        return std::nullopt;
    const auto word_end = content.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_");
    const auto begin = line.offset(first);
    if (word_end != std::string_view::npos && content[word_end] == ':')
        return syntax(
            {begin + static_cast<std::uint32_t>(word_end), begin + static_cast<std::uint32_t>(word_end) + 1},
            "setelah titik dua harus ada spasi",
            fmt::format("tulis \"{}: {}\"", content.substr(0, word_end), utf8::excerpt(content.substr(word_end + 1))));
    return syntax(
        {begin, begin + static_cast<std::uint32_t>(content.size())},
        fmt::format("\"{}\" bukan pasangan kunci dan isi: tidak ada titik dua dengan spasi", utf8::excerpt(content)),
        "tulis \"kunci: isi\"; bila ini lanjutan kalimat di atasnya, lekukkan lebih dalam daripada kuncinya");
}

/// A bracket that is open where reading stopped: never closed, or with something inside that cannot be read.
Answer bracket_in(std::string_view text, const Complaint& complaint, const OpenSigns& open) {
    if (!complaint.bracket && open.brackets.empty()) return std::nullopt;
    const auto at = complaint.bracket.value_or(open.brackets.empty() ? 0 : open.brackets.back());
    const auto line = Line::around(text, at);
    const char close = text[at] == '{' ? '}' : ']';
    const auto hash = line.text.find(" #", at - line.begin);
    const auto closed = line.text.find(close, at - line.begin);
    if (hash != std::string_view::npos && closed != std::string_view::npos && closed > hash)
        return syntax(
            {line.offset(hash + 1), line.offset(hash + 2)},
            fmt::format("tanda # setelah spasi menjadikan sisa baris catatan, sehingga kurung {} tidak tertutup",
                        text[at]),
            "apit isi yang memuat # dengan tanda kutip");
    const auto line_end = line.begin + line.text.size();
    if (complaint.at >= line_end && line.text.find(close, at - line.begin) == std::string_view::npos)
        return syntax(
            {at, at + 1}, fmt::format("kurung {} dibuka di sini tetapi tidak ditutup", text[at]),
            fmt::format("tutup dengan {}; bila kurung itu bagian dari kalimat, apit kalimatnya dengan tanda kutip",
                        close));
    const auto stop = Line::around(text, complaint.at);
    const auto rest = utf8::trim(stop.text.substr(std::min<std::size_t>(complaint.at - stop.begin, stop.text.size())));
    if (rest.empty())
        return syntax({at, at + 1}, fmt::format("kurung {} dibuka di sini tetapi tidak ditutup", text[at]),
                      fmt::format("tutup dengan {}", close));
    const auto before = utf8::trim(stop.text.substr(0, complaint.at - stop.begin));
    if (text[at] == '[' && rest.front() == ',' && (before.ends_with(',') || before.ends_with('[')))
        return syntax({complaint.at, complaint.at + 1}, "di depan koma ini tidak ada isi",
                      "tulis isinya, misalnya 0 atau \"\", atau hapus koma ini");
    return syntax(
        {complaint.at, complaint.at + static_cast<std::uint32_t>(rest.size())},
        fmt::format("isi di dalam kurung {} tidak dapat dibaca mulai dari sini: {}", text[at], utf8::excerpt(rest)),
        "pisahkan isi dengan koma, tutup kurungnya, dan apit isi yang memuat : , ? [ ] { atau } dengan tanda kutip");
}

/// `[1, 2] x`, `"a" b`, `[1, 2]]`: something stands behind a closing sign.
Answer behind_closing(std::string_view text, const Complaint& complaint) {
    const auto line = Line::around(text, complaint.at);
    const auto column = complaint.at - line.begin;
    if (column >= line.text.size()) return std::nullopt;
    const auto rest = utf8::trim(line.text.substr(column));
    const auto before = utf8::trim(line.text.substr(0, column));
    if (rest.empty() || before.empty() || rest.front() == ':') return std::nullopt;
    const Span span{complaint.at, complaint.at + static_cast<std::uint32_t>(rest.size())};
    if ((rest.front() == ']' || rest.front() == '}') && !complaint.bracket)
        return syntax(span, fmt::format("kurung penutup {} tidak punya pembuka", rest.front()),
                      "hapus kurung itu, atau apit seluruh isinya dengan tanda kutip");
    const bool quote = before.back() == '"' || before.back() == '\'';
    if (!quote && (complaint.bracket || (before.back() != ']' && before.back() != '}'))) return std::nullopt;
    return syntax(
        span, fmt::format("setelah {} penutup masih ada teks: {}", quote ? "kutip" : "kurung", utf8::excerpt(rest)),
        before.back() == '"'
            ? "tutup kutipnya di akhir isi saja; bila di dalam isi ada \", apit seluruhnya dengan kutip tunggal '…'"
        : quote ? "tutup kutipnya di akhir isi saja; bila di dalam isi ada ', apit seluruhnya dengan kutip ganda \"…\""
                : "hapus teks itu, atau apit seluruh isinya dengan tanda kutip");
}

/// The entry above has no colon, so the parser went on reading it into this line.
Answer colon_missing_above(const Line& line) {
    const auto above = line.filled_above();
    if (!above) return std::nullopt;
    if (!utf8::trim(line.text).empty() && above->indent() > line.indent()) return std::nullopt; // it continues a text
    return missing_colon(*above);
}

Answer wrong_indent(std::string_view text, const Complaint& complaint) {
    const auto line = Line::around(text, complaint.at);
    const auto first = line.indent();
    const auto content = utf8::trim(line.text);
    const auto above = line.filled_above();
    if (content.empty() || !above || first == std::string_view::npos || first >= line.text.size()) return std::nullopt;
    const Span span{line.offset(first), line.offset(first + content.size())};
    const bool filled = above->value_begin() != std::string_view::npos;
    const bool item = line.text[first] == '-';
    const bool item_above = above->text[above->indent()] == '-';
    if (item && !item_above && filled && first >= above->content_begin())
        return syntax(span, "daftar dengan tanda - mulai di sini, padahal isian di atasnya sudah punya isi",
                      "hapus tanda - itu, atau kosongkan isian di atasnya agar daftar ini menjadi isinya");
    if (!item && item_above && first == above->indent())
        return syntax(span, "baris ini berada di tengah daftar tetapi tidak diawali tanda -",
                      "awali dengan \"- \", atau lekukkan bila masih bagian dari butir di atasnya");
    if (first > above->content_begin() && filled)
        return syntax(span, "baris ini dilekukkan lebih dalam, padahal isian di atasnya sudah punya isi",
                      "sejajarkan baris ini dengan isian di atasnya; pakai spasi, dua setiap tingkat");
    if (first == above->content_begin() && complaint.fault != Fault::indentation) return std::nullopt;
    return syntax(span, "awal baris ini tidak sejajar dengan isian mana pun di atasnya",
                  "sejajarkan dengan isian yang setingkat; pakai spasi, dua setiap tingkat");
}

} // namespace

Finding explain_complaint(std::string_view text, const Complaint& given) {
    auto complaint = given;
    if (complaint.fault == Fault::structure && complaint.at < text.size() && text[complaint.at] == '?' &&
        space_or_end(text, complaint.at + 1))
        complaint.fault = Fault::complex_key;
    if (auto finding = explain_fault(text, complaint)) return *finding;
    const auto last = Line::around(text, complaint.at);
    const auto first = Line::around(text, complaint.cursor);
    if (complaint.long_quote && first.begin <= Line::around(text, complaint.long_quote->end).begin &&
        complaint.fault == Fault::structure)
        return unclosed_quote(text, complaint.long_quote->begin);
    if (complaint.fault == Fault::indentation)
        if (auto finding = wrong_indent(text, complaint)) return *finding;
    std::vector<Line> lines{last};
    if (first.begin != last.begin) lines.push_back(first);
    for (const auto& line : lines) {
        if (auto finding = tab_in(line)) return *finding;
        if (auto finding = first_sign_in(line)) return *finding;
        if (auto finding = quote_in(line)) return *finding;
    }
    const auto open = open_signs(text, complaint.at);
    if (open.quote) return unclosed_quote(text, *open.quote);
    if (auto finding = behind_closing(text, complaint)) return *finding;
    if (auto finding = bracket_in(text, complaint, open)) return *finding;
    for (const auto& line : lines)
        if (auto finding = colon_in(line)) return *finding;
    if (auto finding = colon_in_later_line(last)) return *finding;
    if (auto finding = text_under_sign(last)) return *finding;
    if (auto finding = colon_missing_above(last)) return *finding;
    if (auto finding = missing_colon(last)) return *finding;
    if (auto finding = wrong_indent(text, complaint)) return *finding;
    const auto content = utf8::trim(last.text);
    const auto begin = std::min(last.offset(std::min(last.indent(), last.text.size())), complaint.at);
    return syntax({begin, begin + static_cast<std::uint32_t>(content.size())},
                  fmt::format("susunan baris ini tidak dapat dibaca: {}", utf8::excerpt(content)),
                  "periksa titik dua, lekukan, tanda kutip dan kurung pada baris ini dan baris di atasnya");
}

} // namespace suluh
