#include "recap/kelompok.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "rdkk/policy.hpp"
#include "recap/parts.hpp"
#include "rules/rdkk_tally.hpp"
#include "text/enumerate.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace suluh::rekap {

namespace {

constexpr std::size_t digits_of_village = 10; ///< and of two, four and six those above it

std::string digits_of(std::string_view code) {
    std::array<char, 16> buffer{};
    return std::string{code_digits(utf8::trim(code), buffer)};
}

bool is_village(std::string_view digits) {
    return digits.size() == digits_of_village &&
           std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
}

std::size_t digits_of_level(Jenjang level) {
    constexpr std::array<std::size_t, jenjang_names.size()> digits{
        digits_of_village, digits_of_village, digits_of_village, 6, 4, 2};
    return digits[static_cast<std::size_t>(level)];
}

} // namespace

std::string GroupPlace::shown(Jenjang level) const {
    const auto name = utf8::trim(named(level));
    return name.empty() && level == Jenjang::gapoktan ? "tanpa gapoktan" : utf8::printable(name);
}

LineKey line_of(Jenjang level, const GroupPlace& place) {
    const auto digits = digits_of(place.village);
    LineKey key{is_village(digits) ? digits.substr(0, digits_of_level(level)) : std::string{no_region}, {}};
    key.group = fold_word(utf8::trim(place.named(level)));
    return key;
}

Regions::Regions(const Wilayah* table, const Daftar* expected) : has_register_(expected != nullptr) {
    if (table != nullptr)
        for (const auto& row : table->wilayah)
            if (row.kode.present() && row.nama.present())
                names_.insert_or_assign(digits_of(row.kode->dotted), utf8::printable(*row.nama));
    if (expected == nullptr) return;
    for (const auto& row : expected->desa) {
        if (!row.kode.present()) continue;
        expected_.push_back(digits_of(row.kode->dotted));
        if (row.nama.present()) names_.try_emplace(expected_.back(), utf8::printable(*row.nama));
    }
}

std::string Regions::name(std::string_view digits) const {
    const auto found = names_.find(digits);
    return found == names_.end() ? std::string{} : found->second;
}

std::string named_region(std::string_view digits, const Regions& regions) {
    const auto code = dotted_code(digits);
    const auto name = regions.name(digits);
    return name.empty() ? code : fmt::format("{} ({})", name, code);
}

void add_line_columns(Table& table, Jenjang level) {
    constexpr std::array<std::string_view, jenjang_names.size()> titles{"Desa",      "Desa",      "Desa",
                                                                        "Kecamatan", "Kabupaten", "Provinsi"};
    table.columns.push_back(numbers({"No."}, 1));
    table.columns.push_back(words({"Kode"}, 2));
    table.columns.push_back(words({std::string{titles[static_cast<std::size_t>(level)]}}, 3));
    if (is_of_groups(level))
        table.columns.push_back(words({level == Jenjang::poktan ? "Kelompok Tani" : "Gapoktan"}, 3));
}

std::vector<Cell> line_cells(Jenjang level, std::size_t line, const LineKey& key, const std::string& group,
                             const Regions& regions) {
    const bool is_known = key.region != no_region;
    std::vector<Cell> cells{number(Decimal{static_cast<std::int64_t>(line)}),
                            text_cell(is_known ? dotted_code(key.region) : "–"),
                            text_cell(is_known ? regions.name(key.region) : "kode desa tidak benar")};
    if (is_of_groups(level)) cells.push_back(text_cell(group));
    return cells;
}

std::vector<Cell> total_cells(Jenjang level) {
    std::vector<Cell> cells{{}, {}, text_cell("Jumlah")};
    if (is_of_groups(level)) cells.emplace_back();
    return cells;
}

void add_presence(Table& table, const std::set<std::string>& villages, const Regions& regions) {
    if (!regions.has_register()) return;
    const std::set<std::string> expected(regions.expected().begin(), regions.expected().end());
    std::vector<std::string> silent;
    std::vector<std::string> unlisted;
    for (const auto& code : expected)
        if (!villages.contains(code)) silent.push_back(named_region(code, regions));
    for (const auto& code : villages)
        if (code != no_region && !expected.contains(code)) unlisted.push_back(named_region(code, regions));
    if (!silent.empty()) table.heads.emplace_back("Belum mengirim", enumerated(silent));
    if (!unlisted.empty()) table.heads.emplace_back("Di luar daftar", enumerated(unlisted));
}

std::vector<LineKey> silent_lines(Jenjang level, const std::set<std::string>& villages, const Regions& regions) {
    std::vector<LineKey> lines;
    for (const auto& code : regions.expected())
        if (!villages.contains(code)) lines.push_back(line_of(level, {code, {}, {}}));
    return lines;
}

} // namespace suluh::rekap
