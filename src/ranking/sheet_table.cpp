#include "ranking/sheet_table.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "ranking/say.hpp"
#include "ranking/sheet.hpp"
#include "text/enumerate.hpp"
#include "text/quote.hpp"
#include "text/suggest.hpp"
#include "text/unfilled.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

constexpr std::size_t most_above = 20; ///< title lines that may stand above the heading

std::optional<std::size_t> column_in(std::span<const CsvCell> row, std::string_view heading) {
    const auto wanted = fold_word(heading);
    const auto found =
        std::ranges::find_if(row, [&](const CsvCell& one) { return fold_word(content_of(one)) == wanted; });
    if (found == row.end()) return std::nullopt;
    return static_cast<std::size_t>(found - row.begin());
}

/// "karto" of "lembar/karto.csv".
std::string stem_of(std::string_view file) {
    const auto name = file.substr(file.find_last_of("/\\") + 1);
    const auto dot = name.find_last_of('.');
    return std::string{dot == std::string_view::npos || dot == 0 ? name : name.substr(0, dot)};
}

} // namespace

std::string_view content_of(const CsvCell& cell) {
    auto text = utf8::trim(cell.text);
    if (text.starts_with('\'')) text = utf8::trim(text.substr(1));
    return is_unfilled(text) ? std::string_view{} : text;
}

CsvCell cell_of(std::span<const CsvCell> row, std::size_t column) {
    if (column < row.size()) return row[column];
    const auto end = row.back().at.end;
    return {{}, {end, end}};
}

ProblemNames::ProblemNames(const RankingQuestion& question) {
    for (std::size_t i = 0; i < question.problems.size(); ++i) ids_.push_back(id_of(question, i));
    for (std::size_t i = 0; i < ids_.size(); ++i) {
        exact_.emplace(ids_[i], i);
        const auto [place, is_new] = folded_.emplace(fold_word(ids_[i]), i);
        if (!is_new) place->second.reset();
    }
}

std::optional<std::size_t> ProblemNames::find(const CsvCell& cell, Findings& findings) const {
    const auto written = content_of(cell);
    if (const auto same = exact_.find(written); same != exact_.end()) return same->second;
    if (const auto alike = folded_.find(fold_word(written)); alike != folded_.end() && alike->second)
        return alike->second;
    const std::vector<std::string_view> known(ids_.begin(), ids_.end());
    const auto hint = did_you_mean(written, known);
    findings.push_back({sheet_rule,
                        cell.at,
                        {},
                        fmt::format("masalah {} tidak ada dalam dokumen", quoted_excerpt(written)),
                        hint.empty() ? fmt::format("masalah yang ada: {}", first_of(ids_, most_named)) : hint});
    return std::nullopt;
}

std::optional<SheetTable> SheetTable::read(const Source& csv, std::span<const std::string_view> keys,
                                           Findings& findings, SheetKind kind) {
    auto read = read_csv(csv, kind.rule, findings);
    if (!read) return std::nullopt;
    SheetTable table;
    table.kind_ = kind;
    table.file_ = csv.name();
    table.csv_ = std::make_shared<const Csv>(std::move(*read));
    table.end_ = table.csv_->rows();
    const auto rows = std::min(table.end_, most_above);
    while (table.heading_ < rows && !table.is_heading(table.heading_, keys)) ++table.heading_;
    if (table.heading_ < rows) return table;
    std::vector<std::string> names;
    for (const auto key : keys) names.push_back(fmt::format("\"{}\"", key));
    findings.push_back({kind.rule,
                        table.csv_->row(0).front().at,
                        {},
                        fmt::format("lembar ini tidak mempunyai baris kepala dengan kolom {}", enumerated(names)),
                        std::string{kind.remedy}});
    return std::nullopt;
}

bool SheetTable::is_heading(std::size_t row, std::span<const std::string_view> keys) const {
    return std::ranges::all_of(keys, [&](std::string_view key) { return column_in(csv_->row(row), key).has_value(); });
}

std::optional<SheetTable> SheetTable::cut(std::span<const std::string_view> keys) {
    for (auto row = heading_ + 1; row < end_; ++row) {
        if (!is_heading(row, keys)) continue;
        auto lower = *this;
        lower.heading_ = row;
        end_ = row;
        return lower;
    }
    return std::nullopt;
}

std::vector<std::span<const CsvCell>> SheetTable::rows(Findings& findings) const {
    std::vector<std::span<const CsvCell>> rows;
    const auto width = headings().size();
    for (auto i = heading_ + 1; i < end_; ++i) {
        const auto row = csv_->row(i);
        const auto filled = [](const CsvCell& cell) { return !content_of(cell).empty(); };
        if (std::ranges::none_of(row, filled)) continue;
        // Behind a decimal comma all cells have moved by one: what is empty then need not be the cell that was left
        // empty.
        const bool moved = csv_->separator() == ',' && row.size() > width;
        const auto surplus = row.subspan(std::min(width, row.size()));
        const auto wrong = std::ranges::find_if(surplus, filled);
        if (!moved && wrong == surplus.end()) {
            rows.push_back(row);
            continue;
        }
        findings.push_back({kind_.rule,
                            wrong == surplus.end() ? surplus.front().at : wrong->at,
                            {},
                            fmt::format("baris ini mempunyai {} kolom, padahal kepalanya {}", row.size(), width),
                            csv_->separator() == ','
                                ? "tulis koma desimal di antara tanda kutip, misalnya \"4,5\", atau pakai titik: 4.5"
                                : "hapus sel yang berlebih"});
    }
    return rows;
}

std::optional<std::size_t> SheetTable::column(std::string_view heading) const {
    return column_in(headings(), heading);
}

/// Nothing is written: empty. Two names: a finding, and not `good`.
std::optional<SheetTable::Name> SheetTable::written_name(Findings& findings, bool& good) const {
    std::optional<Name> name;
    const auto take = [&](std::string_view text, Span at) {
        if (text.empty() || !good) return;
        if (!name) {
            name = Name{std::string{text}, at};
        } else if (fold_word(name->text) != fold_word(text)) {
            findings.push_back({sheet_rule,
                                at,
                                {},
                                fmt::format("lembar ini menyebut dua penilai: {} dan {}", quoted_excerpt(name->text),
                                            quoted_excerpt(text)),
                                "satu lembar untuk satu penilai; pisahkan menjadi dua berkas"});
            good = false;
        }
    };
    for (std::size_t i = 0; i < heading_; ++i) {
        const auto row = csv_->row(i);
        const auto first = content_of(row.front());
        if (!fold_word(first).starts_with(fold_word(sheet::assessor))) continue;
        const auto rest = utf8::trim(first.substr(sheet::assessor.size()));
        const bool marked = rest.starts_with(':');
        if (!rest.empty() && !marked) continue; // "Penilaian masalah"
        const auto beside = marked ? utf8::trim(rest.substr(1)) : std::string_view{};
        if (!is_unfilled(beside)) take(beside, row.front().at);
        for (const auto& cell : row.subspan(1)) {
            const auto text = content_of(cell);
            take(text.starts_with(':') ? utf8::trim(text.substr(1)) : text, cell.at);
        }
    }
    if (const auto column = this->column(sheet::assessor))
        for (auto i = heading_ + 1; i < end_; ++i) {
            const auto cell = cell_of(csv_->row(i), *column);
            take(content_of(cell), cell.at);
        }
    return name;
}

std::optional<std::string> SheetTable::name_on_it(Findings& findings) const {
    bool good = true;
    const auto written = written_name(findings, good);
    if (!good) return std::nullopt;
    return written ? written->text : stem_of(file_);
}

std::optional<std::string> SheetTable::assessor(const RankingQuestion& question, Findings& findings) const {
    bool good = true;
    const auto written = written_name(findings, good);
    if (!good) return std::nullopt;
    const auto name = written ? written->text : stem_of(file_);
    std::vector<std::string_view> listed;
    for (const auto& one : question.how.penilai)
        if (one.nama.present()) listed.push_back(*one.nama);
    if (listed.empty()) return name;
    const auto folded = fold_word(name);
    for (const auto& one : listed)
        if (fold_word(one) == folded) return std::string{one};
    const auto hint = did_you_mean(name, listed);
    const std::string from = written ? "" : " (nama berkas; kolom Penilai tidak diisi)";
    findings.push_back({sheet_rule,
                        written ? written->at : at(),
                        {},
                        fmt::format("penilai {}{} tidak ada dalam daftar penilai dokumen", quoted_excerpt(name), from),
                        !hint.empty() ? hint
                                      : fmt::format("isi kolom Penilai dengan salah satu dari {}, atau tambahkan ke "
                                                    "daftar penilai",
                                                    enumerated({listed.begin(), listed.end()}))});
    return std::nullopt;
}

} // namespace suluh
