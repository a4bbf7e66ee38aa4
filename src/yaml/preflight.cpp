#include "yaml/preflight.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "text/utf8.hpp"

namespace suluh {

namespace {

constexpr std::size_t largest = 16U * 1024 * 1024;

struct Sign {
    char32_t from;
    char32_t to;
    std::string_view what;
};

/// Characters that have no place anywhere in a file.
constexpr std::array control_signs{
    Sign{0x00, 0x00, "karakter NUL"},         Sign{0x01, 0x08, "karakter kendali"},
    Sign{0x0B, 0x0B, "ganti baris dari Word"}, Sign{0x0C, 0x0C, "ganti halaman"},
    Sign{0x0E, 0x1F, "karakter kendali"},     Sign{0x7F, 0x9F, "karakter kendali"},
    Sign{0x2028, 0x2029, "ganti baris Unicode"}, Sign{0xFEFF, 0xFEFF, "penanda BOM di tengah berkas"},
    Sign{0xFFFE, 0xFFFF, "karakter yang bukan huruf"},
};

std::string_view control_name(char32_t c) {
    for (const auto& sign : control_signs)
        if (c >= sign.from && c <= sign.to) return sign.what;
    return {};
}

bool only_comments(std::string_view text) {
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        const auto line = utf8::trim(text.substr(0, end));
        if (!line.empty() && line.front() != '#' && line != "---" && line != "...") return false;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return true;
}

class Scan {
public:
    Scan(const Source& source, Findings& findings, Preflight& result)
        : text_(source.text()), findings_(findings), result_(result) {}

    void run() {
        for (std::size_t at = 0; at < text_.size();) {
            const auto byte = static_cast<unsigned char>(text_[at]);
            if (byte == '\r') {
                carriage_return(at++);
            } else if (byte >= 0x20 && byte < 0x7F) {
                ++at;
            } else if (byte == '\n' || byte == '\t') {
                ++at;
            } else {
                const auto point = utf8::decode(text_, at);
                other(at, point);
                at += point.bytes;
            }
        }
    }

private:
    void foul(std::size_t at, std::size_t bytes, std::string_view replacement, std::string message, std::string hint) {
        if (result_.clean.empty()) result_.clean = text_;
        for (std::size_t i = 0; i < bytes; ++i) result_.clean[at + i] = replacement[std::min(i, replacement.size() - 1)];
        const auto begin = static_cast<std::uint32_t>(at);
        result_.foul.push_back(begin);
        findings_.push_back({"yaml/aksara", {begin, begin + static_cast<std::uint32_t>(bytes)}, {}, std::move(message), std::move(hint)});
    }

    /// Windows ends its lines with CR LF. A lone CR is either an old Mac file (all lines) or rubbish inside one.
    void carriage_return(std::size_t at) {
        if (at + 1 < text_.size() && text_[at + 1] == '\n') return;
        if (old_mac_) {
            result_.clean[at] = '\n';
            return;
        }
        old_mac_ = result_.clean.empty() && text_.find('\n') == std::string_view::npos;
        foul(at, 1, old_mac_ ? "\n" : " ", "ada karakter CR (ganti baris lama) yang tidak diikuti ganti baris",
             old_mac_ ? "simpan berkas dengan akhir baris Windows (CRLF) atau Unix (LF)" : "hapus karakter itu; ketik ulang akhir baris ini");
    }

    void other(std::size_t at, const utf8::CodePoint& point) {
        if (const auto name = control_name(point.value); !name.empty()) {
            foul(at, point.bytes, "x", fmt::format("{} (U+{:04X}) tidak boleh ada dalam berkas", name, static_cast<std::uint32_t>(point.value)),
                 "hapus karakter itu; ketik ulang bagian ini dengan tangan, jangan ditempel");
            return;
        }
        if (!begins_value(at)) return;
        if (point.value == 0xA0)
            foul(at, point.bytes, " ", "spasi khusus (no-break space) di tempat yang perlu spasi biasa",
                 "hapus dan ketik ulang spasinya");
        else if (point.value == 0x201C || point.value == 0x201D || point.value == 0x2018 || point.value == 0x2019)
            foul(at, point.bytes, "x", fmt::format("tanda kutip lengkung {} tidak dikenal sebagai pembuka nilai", text_.substr(at, point.bytes)),
                 "ganti dengan tanda kutip lurus \" di awal dan akhir nilai");
    }

    /// Whether a value or key begins at `at`: nothing but blanks and YAML's own signs before it on the line, or a colon or
    /// a bracket right before it. Inside a sentence the same characters are content.
    bool begins_value(std::size_t at) const {
        const auto line_begin = at == 0 ? 0 : text_.rfind('\n', at - 1) + 1;
        auto before = std::string_view{result_.clean.empty() ? text_ : std::string_view{result_.clean}}.substr(line_begin, at - line_begin);
        if (in_block_text(line_begin, before)) return false;
        const bool touches_colon = before.ends_with(':');
        while (!before.empty() && (before.back() == ' ' || before.back() == '\t')) before.remove_suffix(1);
        if (before.empty() || before == "-" || before.ends_with(" -")) return true;
        if (before.back() == ':') return touches_colon ? is_plain_key(before) : is_plain_key(before);
        return before.back() == '{' || before.back() == '[' || (before.back() == ',' && before.find_first_of("{[") != std::string_view::npos);
    }

    static bool is_plain_key(std::string_view before) {
        before.remove_suffix(1);
        const auto word = before.substr(before.find_last_of("{,-") == std::string_view::npos ? 0 : before.find_last_of("{,") + 1);
        return word.find_first_of("\"'#:") == std::string_view::npos;
    }

    /// A continuation line of a sentence or a line of a text block: there these characters are content. Told by the line
    /// above: deeper than it, and it neither ends in a colon nor is blank.
    bool in_block_text(std::size_t line_begin, std::string_view before) const {
        if (before.find_first_not_of(' ') != std::string_view::npos) return false;
        auto begin = line_begin;
        while (begin > 0) {
            const auto end = begin - 1;
            begin = end == 0 ? 0 : text_.rfind('\n', end - 1) + 1;
            const auto line = text_.substr(begin, end - begin);
            const auto indent = line.find_first_not_of(' ');
            if (indent == std::string_view::npos || utf8::trim(line).empty()) continue;
            if (indent >= before.size()) continue;
            const auto content = utf8::trim(line);
            return content.back() != ':' && content != "-";
        }
        return false;
    }

    std::string_view text_;
    Findings& findings_;
    Preflight& result_;
    bool old_mac_ = false;
};

} // namespace

Preflight preflight(const Source& source, Findings& findings) {
    Preflight result;
    const auto text = source.text();
    const auto stop = [&](std::string_view rule, Span at, std::string message, std::string hint) {
        findings.push_back({rule, at, {}, std::move(message), std::move(hint)});
        result.readable = false;
    };
    if (text.size() > largest) {
        stop("berkas/terlalu-besar", {}, fmt::format("berkas lebih besar dari 16 MiB ({} byte)", text.size()),
             "satu berkas satu dokumen; pisahkan, dan pastikan ini bukan gambar atau hasil pindai");
        return result;
    }
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) {
        stop("berkas/bukan-utf8", {0, 2}, "berkas disimpan sebagai \"Unicode\" (UTF-16), bukan UTF-8",
             "di Notepad pilih Simpan Sebagai, lalu Encoding: UTF-8");
        return result;
    }
    if (const auto at = utf8::find_invalid(text); at != std::string_view::npos) {
        const auto begin = static_cast<std::uint32_t>(at);
        stop("berkas/bukan-utf8", {begin, begin + 1},
             fmt::format("byte {:#04x} bukan bagian dari teks UTF-8", static_cast<unsigned>(static_cast<unsigned char>(text[at]))),
             "di Notepad pilih Simpan Sebagai, lalu Encoding: UTF-8");
        return result;
    }
    if (only_comments(text)) {
        stop("berkas/kosong", {}, text.empty() ? "berkas kosong" : "berkas hanya berisi catatan atau baris kosong",
             "isi berkas ini; \"suluh buat programa\" mencetak contoh yang dapat diisi");
        return result;
    }
    Scan{source, findings, result}.run();
    return result;
}

} // namespace suluh
