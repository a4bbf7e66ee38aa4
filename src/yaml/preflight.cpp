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
    Sign{0x00, 0x00, "karakter NUL"},
    Sign{0x01, 0x08, "karakter kendali"},
    Sign{0x0B, 0x0B, "ganti baris dari Word"},
    Sign{0x0C, 0x0C, "ganti halaman"},
    Sign{0x0E, 0x1F, "karakter kendali"},
    Sign{0x7F, 0x9F, "karakter kendali"},
    Sign{0x2028, 0x2029, "ganti baris Unicode"},
    Sign{0xFEFF, 0xFEFF, "penanda BOM di tengah berkas"},
    Sign{0xFFFE, 0xFFFF, "karakter yang bukan huruf"},
};

std::string_view control_name(char32_t c) {
    for (const auto& sign : control_signs)
        if (c >= sign.from && c <= sign.to) return sign.what;
    return {};
}

bool only_comments(std::string_view text) {
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of("\r\n"), text.size()); // CR alone: an old Mac file
        const auto line = utf8::trim(text.substr(0, end));
        const bool marker = line.starts_with("---") || line.starts_with("...");
        const auto content = marker ? utf8::trim(line.substr(3)) : line;
        if (!content.empty() && content.front() != '#') return false;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return true;
}

/// Most bytes are none of the sign: searching is faster than looking at each.
std::ptrdiff_t count(std::string_view text, char sign) {
    std::ptrdiff_t found = 0;
    for (auto at = text.find(sign); at != std::string_view::npos; at = text.find(sign, at + 1)) ++found;
    return found;
}

/// Where the 65th of a thousand unclosed brackets stands. The builder refuses deep nesting exactly; this only keeps the
/// parser, which holds every token behind an open bracket in memory, from a file that is nothing else.
std::size_t brackets_too_deep(std::string_view text) {
    constexpr std::ptrdiff_t hopeless = 1000;
    constexpr std::ptrdiff_t deepest = 64;
    if (count(text, '[') + count(text, '{') < hopeless) return std::string_view::npos;
    std::ptrdiff_t depth = 0;
    std::size_t place = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '[' || c == '{') {
            if (++depth == deepest + 1) place = at;
            if (depth == hopeless) return place;
        } else if ((c == ']' || c == '}') && depth > 0) {
            --depth;
        }
    }
    return std::string_view::npos;
}

/// Looks for characters that have no place in a file, and puts harmless ones there for the parser.
class Scan {
public:
    Scan(std::string_view text, Reporter& reporter, Preflight& result)
        : text_(text), reporter_(reporter), result_(result) {}

    void run() {
        for (std::size_t at = 0; at < text_.size();) {
            const auto byte = static_cast<unsigned char>(text_[at]);
            if ((byte >= 0x20 && byte < 0x7F) || byte == '\n' || byte == '\t') {
                ++at;
            } else if (byte == '\r') {
                carriage_return(at++);
            } else {
                const auto point = utf8::decode(text_, at);
                if (const auto name = control_name(point.value); !name.empty()) control(at, point, name);
                at += point.bytes;
            }
        }
    }

private:
    bool foul(std::size_t at, std::size_t bytes, char replacement) {
        if (result_.clean.empty()) result_.clean = text_;
        for (std::size_t i = 0; i < bytes; ++i) result_.clean[at + i] = replacement;
        result_.foul.push_back(static_cast<std::uint32_t>(at));
        return reporter_.wants("yaml/aksara");
    }

    void report(std::size_t at, std::size_t bytes, std::string message, std::string hint) {
        const auto begin = static_cast<std::uint32_t>(at);
        reporter_.add({"yaml/aksara",
                       {begin, begin + static_cast<std::uint32_t>(bytes)},
                       {},
                       std::move(message),
                       std::move(hint)});
    }

    /// Windows ends its lines with CR LF. A lone CR is either an old Mac file (all lines) or rubbish inside one.
    void carriage_return(std::size_t at) {
        if (at + 1 < text_.size() && text_[at + 1] == '\n') return;
        if (old_mac_) {
            result_.clean[at] = '\n';
            return;
        }
        old_mac_ = result_.clean.empty() && text_.find('\n') == std::string_view::npos;
        if (!foul(at, 1, old_mac_ ? '\n' : ' ')) return;
        if (old_mac_)
            report(at, 1, "baris-baris berkas ini diakhiri karakter CR saja (cara komputer lama)",
                   "simpan ulang berkas dengan akhir baris Windows (CRLF) atau Unix (LF)");
        else
            report(at, 1, "ada karakter CR di dalam baris ini, sisa ganti baris yang rusak",
                   "hapus lalu ketik ulang ganti barisnya");
    }

    void control(std::size_t at, const utf8::CodePoint& point, std::string_view name) {
        if (!foul(at, point.bytes, 'x')) return;
        report(at, point.bytes,
               fmt::format("di sini ada {} (U+{:04X}) yang tidak tampak di layar", name,
                           static_cast<std::uint32_t>(point.value)),
               "hapus karakter itu, atau hapus lalu ketik ulang kata ini");
    }

    std::string_view text_;
    Reporter& reporter_;
    Preflight& result_;
    bool old_mac_ = false;
};

} // namespace

Preflight preflight(const Source& source, Reporter& reporter) {
    Preflight result;
    const auto text = source.text();
    const auto stop = [&](std::string_view rule, Span at, std::string message, std::string hint) {
        reporter.add({rule, at, {}, std::move(message), std::move(hint)});
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
             fmt::format("byte {:#04x} bukan bagian dari teks UTF-8",
                         static_cast<unsigned>(static_cast<unsigned char>(text[at]))),
             "di Notepad pilih Simpan Sebagai, lalu Encoding: UTF-8");
        return result;
    }
    if (only_comments(text)) {
        stop("berkas/kosong", {}, text.empty() ? "berkas kosong" : "berkas hanya berisi catatan atau baris kosong",
             "isi berkas ini; \"suluh buat programa\" mencetak contoh yang dapat diisi");
        return result;
    }
    if (const auto at = brackets_too_deep(text); at != std::string_view::npos) {
        const auto begin = static_cast<std::uint32_t>(at);
        stop("yaml/terlalu-dalam", {begin, begin + 1}, "kurung [ atau { dibuka lebih dari 64 tingkat dan tidak ditutup",
             "periksa kurung yang berulang; dokumen suluh paling dalam delapan tingkat");
        return result;
    }
    Scan{text, reporter, result}.run();
    return result;
}

} // namespace suluh
