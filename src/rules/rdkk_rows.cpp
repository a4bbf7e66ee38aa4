#include "rules/rdkk_rows.hpp"

#include <fmt/format.h>

#include "rules/rdkk_tally.hpp"
#include "text/utf8.hpp"

namespace suluh {

std::uint32_t RdkkTally::Texts::number(std::string_view text) {
    if (last_ < texts_.size() && texts_[last_] == text) return last_;
    const auto known = numbers_.find(text);
    if (known != numbers_.end()) return last_ = known->second;
    last_ = static_cast<std::uint32_t>(texts_.size());
    texts_.emplace_back(text);
    numbers_.emplace(text, last_);
    return last_;
}

std::uint32_t RdkkTally::place_number(std::string_view village, const RdkkPolicy& policy) {
    const auto at = villages.number(village);
    if (at < places_.size()) return at;
    std::array<char, 16> buffer{};
    const auto digits = code_digits(village, buffer);
    Place place{policy.doses_at(village), {}, false};
    place.lacking.resize(policy.commodities.size() * policy.fertilisers.size());
    place.is_code = digits.size() == 10 &&
                    policy.provinces.test(static_cast<std::size_t>((digits[0] - '0') * 10 + (digits[1] - '0')));
    places_.push_back(std::move(place));
    return at;
}

std::uint32_t RdkkTally::group(std::string_view village, std::string_view name) {
    key_.assign(village);
    key_ += '\n';
    key_ += name;
    return groups.number(key_);
}

std::string RdkkRow::who() const {
    const auto name = utf8::trim(farmer.name.text);
    return name.empty() ? std::string{"petani ini"} : utf8::excerpt(name);
}

void RdkkRow::report(std::string_view rule, Span at, std::string message, std::string hint,
                     std::optional<Level> level) const {
    findings.push_back(
        {rule, at, utf8::printable(utf8::trim(farmer.name.text)), std::move(message), std::move(hint), level});
}

std::optional<CellNumber> RdkkRow::number(const RdkkCell& cell, std::string_view what) const {
    if (!cell.given) return std::nullopt;
    const auto read = read_cell_number(cell.text);
    if (read.outcome == CellNumber::Outcome::blank) return std::nullopt;
    if (!read.ok()) {
        report("angka/terbaca", cell.at,
               fmt::format("{} \"{}\" tidak terbaca sebagai angka", what, utf8::excerpt(utf8::trim(cell.text))),
               "tulis angka saja, misalnya 0,43 atau 118");
        return std::nullopt;
    }
    if (read.millionths > most_in_cell) {
        report("angka/terbaca", cell.at,
               fmt::format("{} \"{}\" terlalu besar", what, utf8::excerpt(utf8::trim(cell.text))), "periksa angkanya");
        return std::nullopt;
    }
    if (read.style == NumberStyle::none || read.is_three) return read; // "1.250" shows no style
    auto& first = read.style == NumberStyle::comma ? tally().comma : tally().point;
    ++(read.style == NumberStyle::comma ? tally().commas : tally().points);
    if (!first.at) first = {cell.at, utf8::excerpt(utf8::trim(cell.text))};
    return read;
}

std::string name_in(const Source& source, std::uint32_t begin, std::uint32_t end) {
    auto text = source.text().substr(begin, end - begin);
    if (text.size() >= 2 && (text.front() == '"' || text.front() == '\'')) text = text.substr(1, text.size() - 2);
    return utf8::printable(utf8::trim(text));
}

std::string dotted_code(std::string_view digits) {
    std::string dotted;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i == 2 || i == 4 || i == 6) dotted += '.';
        dotted += digits[i];
    }
    return dotted;
}

RdkkFile::RdkkFile(const Source& input) : source(&input), tally(std::make_unique<RdkkTally>()) {}
RdkkFile::~RdkkFile() = default;
RdkkFile::RdkkFile(RdkkFile&&) noexcept = default;

void judge_farmer(const RdkkFarmer& farmer, const RdkkPolicy& policy, RdkkFile& file, Findings& findings) {
    const RdkkRow row{farmer, policy, file, findings, Nik{farmer.nik.text}};
    ++row.tally().rows;
    judge_nik(row);
    judge_member(row);
    judge_plantings(row);
}

} // namespace suluh
