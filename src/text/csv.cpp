#include "text/csv.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "text/utf8.hpp"

namespace suluh {

namespace {

constexpr std::size_t largest = 16U * 1024 * 1024;
constexpr std::string_view save_as = "di Excel pilih Simpan Sebagai, lalu jenis \"CSV UTF-8\"";

Span span(std::size_t begin, std::size_t end) {
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

bool ends_line(char c) {
    return c == '\n' || c == '\r';
}

/// Why this cannot be read as csv; nothing where it can.
std::optional<Finding> refusal(std::string_view text, std::string_view rule) {
    if (text.size() > largest)
        return Finding{"berkas/terlalu-besar",
                       {},
                       {},
                       fmt::format("berkas lebih besar dari 16 MiB ({} byte)", text.size()),
                       "bagi menjadi beberapa berkas, dan pastikan ini bukan gambar atau hasil pindai"};
    if (auto no_csv = not_csv(text, rule)) return no_csv;
    if (const auto at = utf8::find_invalid(text); at != std::string_view::npos) return not_utf8(text, at);
    if (const auto at = text.find('\0'); at != std::string_view::npos)
        return Finding{rule,
                       span(at, at + 1),
                       {},
                       "di sini ada karakter NUL (U+0000) yang tidak tampak di layar",
                       std::string{save_as}};
    if (utf8::trim(text).empty())
        return Finding{"berkas/kosong",
                       {},
                       {},
                       text.empty() ? "berkas kosong" : "berkas hanya berisi baris kosong",
                       "isi berkas ini; baris pertamanya nama kolom"};
    return std::nullopt;
}

/// What stands most often in the first line that has any.
char most_frequent_separator(std::string_view text) {
    std::array<std::size_t, csv_separators.size()> counts{};
    bool quoted = false;
    for (const char c : text) {
        if (c == '"') quoted = !quoted;
        if (quoted) continue;
        if (ends_line(c) && std::ranges::any_of(counts, [](std::size_t count) { return count > 0; })) break;
        for (std::size_t i = 0; i < counts.size(); ++i) counts[i] += c == csv_separators[i] ? std::size_t{1} : 0;
    }
    const auto most = std::ranges::max_element(counts);
    return *most > 0 ? csv_separators[static_cast<std::size_t>(most - counts.begin())] : ',';
}

} // namespace

bool CsvLexer::next(std::vector<CsvCell>& cells, std::deque<std::string>& unquoted) {
    while (at_ < text_.size() && ends_line(text_[at_])) ++at_;
    if (at_ == text_.size()) return false;
    while (true) {
        if (opens_quote())
            read_quoted(cells, unquoted);
        else
            read_plain(cells, at_);
        if (at_ == text_.size() || text_[at_] != separator_) break;
        ++at_;
    }
    if (at_ < text_.size()) at_ += std::size_t{text_.substr(at_, 2) == "\r\n" ? 2U : 1U};
    return true;
}

/// Blanks before an opening quote are not the cell's: some type them after a comma.
bool CsvLexer::opens_quote() const {
    auto at = at_;
    while (at < text_.size() && text_[at] == ' ') ++at;
    return at < text_.size() && text_[at] == '"';
}

void CsvLexer::read_plain(std::vector<CsvCell>& cells, std::size_t begin) {
    auto at = at_;
    while (at < text_.size() && text_[at] != separator_ && !ends_line(text_[at])) ++at;
    at_ = at;
    cells.push_back({text_.substr(begin, at - begin), span(begin, at)});
}

void CsvLexer::read_unclosed(std::vector<CsvCell>& cells, std::size_t open) {
    faults_.push_back({true, span(open, open + 1)});
    at_ = open;
    read_plain(cells, open);
}

void CsvLexer::read_quoted(std::vector<CsvCell>& cells, std::deque<std::string>& unquoted) {
    const auto open = text_.find('"', at_);
    std::string* plain = nullptr; // the text without its doubled quotes
    std::size_t lines = 0;
    for (auto from = open + 1;;) {
        const auto quote = text_.find('"', from);
        if (quote == std::string_view::npos) return read_unclosed(cells, open);
        const auto part = text_.substr(from, quote - from);
        if (most_lines_ != std::string_view::npos) {
            lines += static_cast<std::size_t>(std::ranges::count(part, '\n'));
            if (lines > most_lines_) return read_unclosed(cells, open);
        }
        const bool is_double = quote + 1 < text_.size() && text_[quote + 1] == '"';
        if (is_double && plain == nullptr) plain = &unquoted.emplace_back();
        if (plain != nullptr) plain->append(part).append(is_double ? "\"" : "");
        from = quote + 2;
        if (is_double) continue;
        at_ = quote + 1;
        while (at_ < text_.size() && text_[at_] == ' ') ++at_;
        if (at_ == text_.size() || text_[at_] == separator_ || ends_line(text_[at_])) {
            const auto text = plain != nullptr ? std::string_view{*plain} : text_.substr(open + 1, quote - open - 1);
            cells.push_back({text, span(open, quote + 1)});
            return;
        }
        const auto behind = at_;
        read_plain(cells, open);
        faults_.push_back({false, span(behind, at_)});
        return;
    }
}

std::optional<CsvSeparator> named_separator(std::string_view text) {
    constexpr std::string_view key = "sep=";
    if (utf8::lower(text.substr(0, key.size())) != key || text.size() <= key.size()) return std::nullopt;
    const char separator = text[key.size()];
    const auto after = text.substr(key.size() + 1);
    if (csv_separators.find(separator) == std::string_view::npos) return std::nullopt;
    if (!after.empty() && !ends_line(after.front())) return std::nullopt;
    return CsvSeparator{separator, key.size() + 1};
}

bool is_workbook(std::string_view text) {
    return text.starts_with("PK\x03\x04") || text.starts_with("\xD0\xCF\x11\xE0");
}

std::optional<Finding> not_csv(std::string_view text, std::string_view rule) {
    if (is_workbook(text))
        return Finding{rule, {}, {}, "ini buku kerja Excel atau LibreOffice, bukan csv", std::string{save_as}};
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"))
        return Finding{"berkas/bukan-utf8",
                       span(0, 2),
                       {},
                       "berkas disimpan sebagai \"Unicode\" (UTF-16), bukan UTF-8",
                       std::string{save_as}};
    return std::nullopt;
}

Finding not_utf8(std::string_view text, std::size_t at) {
    return {"berkas/bukan-utf8",
            span(at, at + 1),
            {},
            fmt::format("byte {:#04x} bukan bagian dari teks UTF-8",
                        static_cast<unsigned>(static_cast<unsigned char>(text[at]))),
            std::string{save_as}};
}

Finding csv_fault(std::string_view text, const CsvFault& fault, std::string_view rule) {
    if (fault.unclosed)
        return {rule,
                fault.at,
                {},
                "tanda kutip ini tidak ditutup",
                "tulis tanda kutip penutup; kutip di dalam sel ditulis dua kali (\"\")"};
    return {rule,
            fault.at,
            {},
            fmt::format("sesudah tanda kutip penutup masih ada \"{}\"",
                        utf8::excerpt(text.substr(fault.at.begin, fault.at.end - fault.at.begin))),
            "kutip di dalam sel ditulis dua kali (\"\"), dan pemisah kolom sesudah kutip penutup"};
}

std::optional<Csv> read_csv(const Source& source, std::string_view rule, Findings& findings) {
    const auto text = source.text();
    if (auto refused = refusal(text, rule)) {
        findings.push_back(std::move(*refused));
        return std::nullopt;
    }
    const auto named = named_separator(text);
    Csv csv;
    csv.separator_ = named ? named->separator : most_frequent_separator(text);
    CsvLexer lexer{text, csv.separator_};
    if (named) lexer.begin_at(named->rows_at);
    while (lexer.next(csv.cells_, csv.unquoted_)) {
        if (!lexer.faults().empty()) {
            findings.push_back(csv_fault(text, lexer.faults().front(), rule));
            return std::nullopt;
        }
        csv.ends_.push_back(csv.cells_.size());
    }
    return csv;
}

} // namespace suluh
