#include "text/csv.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "text/utf8.hpp"

namespace suluh {

namespace {

constexpr std::size_t largest = 16U * 1024 * 1024;
constexpr std::array separators{';', '\t', ','}; ///< of equally frequent ones the first
constexpr std::string_view save_as = "di Excel pilih Simpan Sebagai, lalu jenis \"CSV UTF-8\"";

Span span(std::size_t begin, std::size_t end) {
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

bool ends_line(char c) {
    return c == '\n' || c == '\r';
}

} // namespace

class CsvReader {
public:
    CsvReader(const Source& source, std::string_view rule, Findings& findings)
        : text_(source.text()), rule_(rule), findings_(findings) {}

    std::optional<Csv> read() {
        if (!is_text()) return std::nullopt;
        choose_separator();
        while (at_ < text_.size()) {
            if (ends_line(text_[at_])) {
                ++at_;
                continue;
            }
            if (!read_row()) return std::nullopt;
        }
        return std::move(csv_);
    }

private:
    bool fail(std::string_view rule, Span at, std::string message, std::string hint) {
        findings_.push_back({rule, at, {}, std::move(message), std::move(hint)});
        return false;
    }

    bool is_text() {
        if (text_.size() > largest)
            return fail("berkas/terlalu-besar", {},
                        fmt::format("berkas lebih besar dari 16 MiB ({} byte)", text_.size()),
                        "bagi menjadi beberapa berkas, dan pastikan ini bukan gambar atau hasil pindai");
        if (text_.starts_with("PK\x03\x04") || text_.starts_with("\xD0\xCF\x11\xE0"))
            return fail(rule_, {}, "ini buku kerja Excel atau LibreOffice, bukan csv", std::string{save_as});
        if (text_.starts_with("\xFF\xFE") || text_.starts_with("\xFE\xFF"))
            return fail("berkas/bukan-utf8", span(0, 2), "berkas disimpan sebagai \"Unicode\" (UTF-16), bukan UTF-8",
                        std::string{save_as});
        if (const auto at = utf8::find_invalid(text_); at != std::string_view::npos)
            return fail("berkas/bukan-utf8", span(at, at + 1),
                        fmt::format("byte {:#04x} bukan bagian dari teks UTF-8",
                                    static_cast<unsigned>(static_cast<unsigned char>(text_[at]))),
                        std::string{save_as});
        if (const auto at = text_.find('\0'); at != std::string_view::npos)
            return fail(rule_, span(at, at + 1), "di sini ada karakter NUL (U+0000) yang tidak tampak di layar",
                        std::string{save_as});
        if (utf8::trim(text_).empty())
            return fail("berkas/kosong", {}, text_.empty() ? "berkas kosong" : "berkas hanya berisi baris kosong",
                        "isi berkas ini; baris pertamanya nama kolom");
        return true;
    }

    /// Excel's own way of naming the separator; not part of the table.
    bool is_named() {
        constexpr std::string_view key = "sep=";
        if (utf8::lower(text_.substr(0, key.size())) != key || text_.size() <= key.size()) return false;
        const auto after = text_.substr(key.size() + 1);
        if (std::ranges::find(separators, text_[key.size()]) == separators.end()) return false;
        if (!after.empty() && !ends_line(after.front())) return false;
        csv_.separator_ = text_[key.size()];
        at_ = key.size() + 1;
        return true;
    }

    void choose_separator() {
        if (is_named()) return;
        std::array<std::size_t, separators.size()> counts{};
        bool quoted = false;
        for (const char c : text_) {
            if (c == '"') quoted = !quoted;
            if (quoted) continue;
            if (ends_line(c) && std::ranges::any_of(counts, [](std::size_t count) { return count > 0; })) break;
            for (std::size_t i = 0; i < separators.size(); ++i) counts[i] += c == separators[i] ? std::size_t{1} : 0;
        }
        const auto most = std::ranges::max_element(counts);
        if (*most > 0) csv_.separator_ = separators[static_cast<std::size_t>(most - counts.begin())];
    }

    bool read_row() {
        while (true) {
            if (!(is_quoted() ? read_quoted() : read_plain())) return false;
            const bool more = at_ < text_.size() && text_[at_] == csv_.separator_;
            if (!more) break;
            ++at_;
        }
        csv_.ends_.push_back(csv_.cells_.size());
        return true;
    }

    /// Blanks before an opening quote are not the cell's: some type them after a comma.
    bool is_quoted() const {
        const auto first = text_.find_first_not_of(' ', at_);
        return first != std::string_view::npos && text_[first] == '"';
    }

    bool read_plain() {
        const auto begin = at_;
        while (at_ < text_.size() && text_[at_] != csv_.separator_ && !ends_line(text_[at_])) ++at_;
        csv_.cells_.push_back({text_.substr(begin, at_ - begin), span(begin, at_)});
        return true;
    }

    bool read_quoted() {
        const auto open = text_.find('"', at_);
        std::string* unquoted = nullptr;
        auto from = open + 1;
        while (true) {
            const auto quote = text_.find('"', from);
            if (quote == std::string_view::npos)
                return fail(rule_, span(open, open + 1), "tanda kutip ini tidak ditutup",
                            "tulis tanda kutip penutup; kutip di dalam sel ditulis dua kali (\"\")");
            const bool is_double = quote + 1 < text_.size() && text_[quote + 1] == '"';
            if (is_double && unquoted == nullptr) unquoted = &csv_.unquoted_.emplace_back();
            if (unquoted != nullptr) unquoted->append(text_.substr(from, quote - from + (is_double ? 1 : 0)));
            from = quote + 2;
            if (is_double) continue;
            const auto text =
                unquoted != nullptr ? std::string_view{*unquoted} : text_.substr(open + 1, quote - open - 1);
            csv_.cells_.push_back({text, span(open, quote + 1)});
            at_ = quote + 1;
            while (at_ < text_.size() && text_[at_] == ' ') ++at_;
            if (at_ == text_.size() || text_[at_] == csv_.separator_ || ends_line(text_[at_])) return true;
            const auto begin = at_;
            read_plain();
            return fail(rule_, span(begin, at_),
                        fmt::format("sesudah tanda kutip penutup masih ada \"{}\"",
                                    utf8::excerpt(text_.substr(begin, at_ - begin))),
                        "kutip di dalam sel ditulis dua kali (\"\"), dan pemisah kolom sesudah kutip penutup");
        }
    }

    std::string_view text_;
    std::string_view rule_;
    Findings& findings_;
    std::size_t at_ = 0;
    Csv csv_;
};

std::optional<Csv> read_csv(const Source& source, std::string_view rule, Findings& findings) {
    return CsvReader{source, rule, findings}.read();
}

} // namespace suluh
