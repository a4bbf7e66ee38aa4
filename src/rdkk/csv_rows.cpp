#include "rdkk/csv_rows.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include <fmt/format.h>

#include "rdkk/rows.hpp"
#include "text/ascii.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

using Is = RdkkColumn::Is;

std::string_view season_name(std::uint8_t season) {
    constexpr std::array<std::string_view, 4> names{"", "MT1", "MT2", "MT3"};
    return names.at(season);
}

bool is_blank_text(std::string_view text) {
    return text.empty() || (static_cast<unsigned char>(text.front()) <= ' ' && utf8::trim(text).empty());
}

/// Blank, or what stands in a row of units below the titles: "(Ha)".
bool is_unit(std::string_view text) {
    text = utf8::trim(text);
    if (text.size() > 2 && text.front() == '(' && text.back() == ')') text = text.substr(1, text.size() - 2);
    const auto word = utf8::lower(text.substr(0, 3));
    return word.empty() || word == "ha" || word == "kg";
}

/// Digits, or what a spreadsheet makes of them.
bool looks_like_nik(std::string_view text) {
    text = utf8::trim(text);
    const auto digits = std::ranges::count_if(text, is_digit);
    return digits >= 5 && std::ranges::all_of(text, [](char c) { return c < 'A' || c == 'E' || c == 'e' || c == '`'; });
}

/// "JUMLAH", "Jumlah Poktan Mekar", "Sub Total", "Grand Total:".
bool says_total(std::string_view text) {
    auto words = utf8::lower(utf8::trim(text).substr(0, 24));
    if (words.size() > 4 && words[1] == ' ' && words[3] == ' ') std::erase(words, ' '); // "J U M L A H"
    const auto begins = [&](std::string_view word) {
        return words.starts_with(word) &&
               (words.size() == word.size() || words[word.size()] < 'a' || words[word.size()] > 'z');
    };
    return std::ranges::any_of(
        std::array{"jumlah", "jml", "total", "subtotal", "sub total", "sub jumlah", "sub-total", "grand total"},
        begins);
}

bool looks_like_number(std::string_view text) {
    return std::ranges::any_of(text, is_digit) &&
           std::ranges::none_of(text, [](char c) { return c >= 'A' && c <= 'Z' && c != 'E'; });
}

} // namespace

std::optional<int> plan_year(std::string_view text) {
    text = utf8::trim(text);
    if (text.empty() || text == "-") return 0;
    constexpr int first = 2000;
    constexpr int last = 2099;
    int year = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), year);
    const bool is_year = error == std::errc{} && end == text.data() + text.size() && year >= first && year <= last;
    return is_year ? std::optional{year} : std::nullopt;
}

RdkkCsvRows::RdkkCsvRows(std::string_view text, const RdkkHeading& heading, Findings& findings)
    : text_(text), heading_(heading), findings_(findings), lexer_(text, heading.separator, most_lines_of_cell),
      all_(heading.seasons.size()), needs_(heading.seasons.size()) {
    lexer_.begin_at(heading.rows_at);
    plantings_.reserve(all_.size());
    for (const auto& column : heading.columns)
        if (column.is_of_fertiliser() && find_need(column) == nullptr)
            needs_[column.planting].push_back({column.fertiliser, {}});
}

const RdkkFarmer* RdkkCsvRows::next() {
    while (true) {
        const auto row = next_row();
        if (row != Row::total) return row == Row::farmer ? &farmer_ : nullptr;
    }
}

RdkkCsvRows::Row RdkkCsvRows::next_row() {
    while (true) {
        cells_.clear();
        unquoted_.clear();
        if (!lexer_.next(cells_, unquoted_)) return Row::end;
        if (lexer_.faults().size() > told_faults_) tell_faults();
        if (!has_digits_as_nik()) {
            if (is_passed_over()) continue;
            if (is_total()) {
                ++totals_;
                return Row::total;
            }
        }
        if (fits_columns()) {
            tell_untitled();
            fill(heading_.columns.size());
            return Row::farmer;
        }
        ++torn_;
        const bool nik_is_sure = heading_.nik < cells_.size() && looks_like_nik(cells_[heading_.nik].text);
        tell_torn(nik_is_sure);
        if (!nik_is_sure) continue;
        fill(heading_.nik + 1);
        return Row::farmer;
    }
}

RdkkCell RdkkCsvRows::cell(std::size_t column) const {
    if (column < cells_.size()) return {cells_[column].text, cells_[column].at, true};
    const auto end = cells_.empty() ? std::uint32_t{0} : cells_.back().at.end;
    return {{}, {end, end}, true};
}

bool RdkkCsvRows::is_blank() const {
    return std::ranges::all_of(cells_, [](const CsvCell& cell) { return is_blank_text(cell.text); });
}

/// Most rows are a farmer's, told by the first digit of the NIK; "1.002 orang" is none.
bool RdkkCsvRows::has_digits_as_nik() const {
    const auto nik = heading_.nik < cells_.size() ? utf8::trim(cells_[heading_.nik].text) : std::string_view{};
    constexpr std::size_t enough = 14;
    return nik.size() >= enough && is_digit(nik.front());
}

/// Whether the row says nothing of farmers.
bool RdkkCsvRows::is_passed_over() const {
    if (is_blank()) return true;
    const auto numbers_columns = [&](const CsvCell& cell) {
        const auto number = static_cast<std::size_t>(&cell - cells_.data()) + 1;
        auto text = utf8::trim(cell.text);
        if (text.size() > 2 && text.front() == '(' && text.back() == ')') text = text.substr(1, text.size() - 2);
        return text == std::to_string(number);
    };
    if (cells_.size() > 1 && std::ranges::all_of(cells_, numbers_columns)) return true;
    if (std::ranges::all_of(cells_, [](const CsvCell& cell) { return is_unit(cell.text); })) return true;
    return std::ranges::equal(cells_, heading_.titles, [](const CsvCell& cell, const std::string& title) {
        return fold_word(cell.text) == fold_word(title);
    });
}

/// The word stands in the first cell that is written, in place of the NIK or the name, or in a row without a name.
bool RdkkCsvRows::is_total() const {
    const auto nik = cell(heading_.nik).text;
    constexpr int too_few = 8; // digits for a NIK: how many farmers there are may stand in its column
    if (std::ranges::count_if(nik, is_digit) >= too_few) return false;
    const auto first = std::ranges::find_if(cells_, [](const auto& one) { return !is_blank_text(one.text); });
    if (says_total(first->text) || says_total(nik)) return true;
    for (std::size_t i = 0; i < std::min(cells_.size(), heading_.columns.size()); ++i)
        if (heading_.columns[i].is == Is::name && !is_blank_text(cells_[i].text)) return says_total(cells_[i].text);
    return std::ranges::any_of(cells_, [](const auto& one) { return says_total(one.text); });
}

/// As many cells as titles; or else what stands behind the last column is blank, and every cell is of its column's
/// kind.
bool RdkkCsvRows::fits_columns() const {
    const auto width = heading_.columns.size();
    if (cells_.size() == width) return true;
    const auto surplus = std::span{cells_}.subspan(std::min(width, cells_.size()));
    return is_aligned() && std::ranges::all_of(surplus, [](const CsvCell& cell) { return is_blank_text(cell.text); });
}

bool RdkkCsvRows::is_aligned() const {
    if (cells_.size() <= heading_.nik) return false;
    for (std::size_t i = 0; i < std::min(cells_.size(), heading_.columns.size()); ++i) {
        const auto text = utf8::trim(cells_[i].text);
        if (text.empty() || text == "-") continue;
        const auto is = heading_.columns[i].is;
        if (is == Is::nik && !looks_like_nik(text)) return false;
        if ((is == Is::area || is == Is::need) && !looks_like_number(text)) return false;
        if (is == Is::area && text == "0" && asks_behind(i)) return false; // "…,PADI,0,43,118,…"
        if ((is == Is::commodity || is == Is::subsector || is == Is::name) && looks_like_number(text)) return false;
    }
    return true;
}

/// Whether the cell behind one is a number other than 0.
bool RdkkCsvRows::asks_behind(std::size_t at) const {
    if (at + 1 >= cells_.size()) return false;
    const auto next = utf8::trim(cells_[at + 1].text);
    return looks_like_number(next) && next.find_first_of("123456789") != std::string_view::npos;
}

void RdkkCsvRows::tell_faults() {
    for (; told_faults_ < lexer_.faults().size(); ++told_faults_)
        findings_.push_back(csv_fault(text_, lexer_.faults()[told_faults_], csv_rule));
}

void RdkkCsvRows::tell_torn(bool nik_is_sure) {
    const bool more = cells_.size() > heading_.columns.size();
    findings_.push_back(
        {csv_row_rule,
         nik_is_sure ? cells_[heading_.nik].at : cells_.front().at,
         {},
         fmt::format("baris ini berisi {} kolom, judulnya {}; {}", cells_.size(), heading_.columns.size(),
                     nik_is_sure ? "isi di belakang NIK tidak dibaca" : "baris ini tidak dibaca"),
         more ? fmt::format("apit dengan tanda kutip (\"…\") setiap isi yang memuat {}, misalnya {}",
                            heading_.separator == ','   ? "koma"
                            : heading_.separator == ';' ? "titik koma"
                                                        : "tab",
                            heading_.separator == ',' ? "\"0,25\"" : "alamat")
              : "lengkapi pemisah kolomnya; sel kosong pun diberi pemisah"});
}

void RdkkCsvRows::tell_untitled() {
    for (const auto i : heading_.untitled) {
        if (i >= cells_.size() || is_blank_text(cells_[i].text)) continue;
        findings_.push_back(
            {csv_row_rule,
             cells_[i].at,
             {},
             fmt::format("kolom ke-{} tidak berjudul, tetapi di sini berisi \"{}\"; isinya tidak dibaca", i + 1,
                         utf8::excerpt(cells_[i].text)),
             "beri judul kolomnya, atau kosongkan selnya",
             Level::peringatan});
    }
}

RdkkNeed* RdkkCsvRows::find_need(const RdkkColumn& column) {
    auto& needs = needs_[column.planting];
    const auto need = std::ranges::find(needs, column.fertiliser, &RdkkNeed::fertiliser);
    return need == needs.end() ? nullptr : &*need;
}

RdkkCell& RdkkCsvRows::cell_of(const RdkkColumn& column) {
    switch (column.is) {
    case Is::nik:
        return farmer_.nik;
    case Is::name:
        return farmer_.name;
    case Is::mother:
        return farmer_.mother;
    case Is::birthplace:
        return farmer_.birthplace;
    case Is::birthdate:
        return farmer_.birthdate;
    case Is::sex:
        return farmer_.sex;
    case Is::address:
        return farmer_.address;
    case Is::member:
        return farmer_.member;
    case Is::village:
        return farmer_.village;
    case Is::group:
        return farmer_.group;
    case Is::gapoktan:
        return farmer_.gapoktan;
    case Is::kiosk:
        return farmer_.kiosk;
    case Is::kiosk_name:
        return farmer_.kiosk_name;
    case Is::penyuluh:
        return farmer_.penyuluh;
    case Is::year:
        return farmer_.year;
    case Is::subsector:
        return column.of_all ? subsector_ : all_[column.planting].subsector;
    case Is::season:
        return column.of_all ? season_ : all_[column.planting].season;
    case Is::commodity:
        return all_[column.planting].commodity;
    case Is::age:
        return all_[column.planting].age;
    case Is::need:
        return find_need(column)->kg;
    case Is::allocated:
        return find_need(column)->allocated;
    case Is::bags:
        return find_need(column)->bags;
    case Is::cost:
        return find_need(column)->cost;
    default:
        return all_[column.planting].area;
    }
}

/// The first `sure` columns; the others are not given.
void RdkkCsvRows::fill(std::size_t sure) {
    farmer_ = {};
    subsector_ = season_ = {};
    std::ranges::fill(all_, RdkkPlanting{});
    for (auto& needs : needs_)
        for (auto& need : needs) need = {need.fertiliser, {}};
    const auto end = cells_.back().at.end;
    farmer_.at = {cells_.front().at.begin, end};
    for (std::size_t i = 0; i < std::min(sure, heading_.columns.size()); ++i) {
        const auto& column = heading_.columns[i];
        if (column.is >= Is::beside) continue;
        const auto cell =
            i < cells_.size() ? RdkkCell{cells_[i].text, cells_[i].at, true} : RdkkCell{{}, {end, end}, true};
        cell_of(column) = cell;
    }
    settle_plantings();
}

/// Those of which a commodity, an area or a need is written.
void RdkkCsvRows::settle_plantings() {
    plantings_.clear();
    for (std::size_t i = 0; i < all_.size(); ++i) {
        auto& planting = all_[i];
        const auto is_written = [](const RdkkCell& cell) { return !is_blank_text(cell.text); };
        const auto needed = std::ranges::find_if(needs_[i], [&](const RdkkNeed& need) { return is_written(need.kg); });
        if (!is_written(planting.commodity) && !is_written(planting.area) && needed == needs_[i].end()) continue;
        if (!planting.subsector.given) planting.subsector = subsector_;
        planting.at = planting.commodity.given ? planting.commodity.at
                      : planting.area.given    ? planting.area.at
                                               : needed->kg.at;
        planting.mt = heading_.seasons[i];
        if (planting.mt != 0)
            planting.season = {season_name(planting.mt), planting.at, true};
        else if (!planting.season.given)
            planting.season = season_;
        if (planting.mt == 0) planting.mt = season_number(planting.season.text);
        planting.needs = needs_[i];
        plantings_.push_back(planting);
    }
    farmer_.plantings = plantings_;
}

} // namespace suluh
