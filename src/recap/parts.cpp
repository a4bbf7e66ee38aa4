#include "recap/parts.hpp"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "form/pattern.hpp"
#include "form/region.hpp"
#include "text/enumerate.hpp"

namespace suluh::rekap {

namespace {

constexpr std::size_t most_names = 10;

std::string counted(const Recap& recap) {
    const auto sent = recap.documents().size();
    const auto expected = static_cast<std::size_t>(std::ranges::count(recap.unsent, std::string{}, &Unsent::reason));
    auto text = fmt::format("{} {}", sent, name(recap.level));
    if (expected > 0) text += fmt::format(" dari {} yang diharapkan mengirim", sent + expected);
    return text;
}

std::string unsent_names(const Recap& recap, bool exempt) {
    std::vector<std::string> names;
    for (const auto& one : recap.unsent)
        if (one.reason.empty() != exempt) {
            names.push_back(fmt::format("{} ({})", one.name, one.code));
            if (exempt) names.back() += ": " + one.reason;
        }
    return enumerated(names);
}

} // namespace

Cell number(const Decimal& value) {
    return number_cell(value.indonesian(), value);
}

Cell rupiah(const Decimal& value) {
    return number_cell(format_rupiah(value), value);
}

Cell number_or_blank(const std::optional<Decimal>& value) {
    return value ? number(*value) : Cell{};
}

Column words(std::vector<std::string> headings, int weight) {
    return {std::move(headings), false, weight};
}

Column numbers(std::vector<std::string> headings, int weight) {
    return {std::move(headings), true, weight};
}

Table begun_table(const Recap& recap, std::string_view what) {
    std::vector<PatternSource> sources;
    std::vector<const Programa*> programas;
    for (const auto* document : recap.documents()) {
        sources.push_back({document->programa(), {}});
        programas.push_back(document->programa());
    }
    const bool shared = programas.size() == 1 || !common_region(programas).empty();
    const auto where = shared ? std::string{"<WILAYAH>"} : fmt::format("{} WILAYAH", programas.size());
    Table table;
    table.title.push_back(filled(fmt::format("REKAPITULASI PROGRAMA {} TAHUN <TAHUN>", where), sources));
    table.title.emplace_back(what);
    table.heads.emplace_back("Programa yang direkap", counted(recap));
    if (auto names = unsent_names(recap, false); !names.empty())
        table.heads.emplace_back("Belum mengirim", std::move(names));
    if (auto names = unsent_names(recap, true); !names.empty())
        table.heads.emplace_back("Tidak menyusun", std::move(names));
    if (!recap.unlisted.empty()) table.heads.emplace_back("Di luar daftar", enumerated(recap.unlisted));
    return table;
}

std::string capitals(std::string text) {
    for (auto& c : text)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return text;
}

void add_sum_columns(Table& table) {
    table.columns.push_back(numbers({"Kegiatan"}));
    table.columns.push_back(numbers({"Orang", "Jumlah"}));
    table.columns.push_back(numbers({"Orang", "L"}));
    table.columns.push_back(numbers({"Orang", "P"}));
    table.columns.push_back(numbers({"Orang", "Wanita Tani"}));
    table.columns.push_back(numbers({"Biaya"}, 4));
}

void add_sums(std::vector<Cell>& cells, const Sums& sums) {
    cells.push_back(number(Decimal{static_cast<std::int64_t>(sums.activities)}));
    for (const auto* people : {&sums.people, &sums.men, &sums.women, &sums.wanita_tani})
        cells.push_back(number(*people));
    cells.push_back(rupiah(sums.money));
}

std::vector<Part> all_parts(const Recap& recap) {
    std::vector<Part> parts;
    for (const auto& line : by_unit(recap)) parts.insert(parts.end(), line.parts.begin(), line.parts.end());
    return parts;
}

std::vector<Part> parts_without_problem(const Recap& recap) {
    auto parts = all_parts(recap);
    std::erase_if(parts, [&](const Part& part) { return !recap.activities[part.activity].problems.empty(); });
    return parts;
}

std::string named(const std::vector<std::string>& names) {
    if (names.size() <= most_names) return enumerated(names);
    const std::vector<std::string> first(names.begin(), names.begin() + most_names);
    return fmt::format("{}, dan {} lainnya", joined(first, ", "), names.size() - most_names);
}

std::string named_place(const Recap& recap, const Place& place) {
    return recap.regions[place.region].name + " " + place.id;
}

std::vector<std::string> left_out_notes(const Recap& recap) {
    std::map<std::string, std::vector<std::string>> why;
    std::vector<std::string> uncounted;
    std::vector<std::string> overdrawn;
    for (const auto& one : recap.activities) {
        const auto place = named_place(recap, one.place);
        for (const auto& reason : one.unsummed)
            if (auto& names = why[reason]; names.empty() || names.back() != place) names.push_back(place);
        if (!one.people) uncounted.push_back(place);
        if (one.overdrawn) overdrawn.push_back(place);
    }
    std::vector<std::string> notes;
    for (const auto& [reason, names] : why)
        notes.push_back(fmt::format("Biaya tidak ikut dijumlahkan karena {}: {} kegiatan ({}).", reason, names.size(),
                                    named(names)));
    if (!uncounted.empty())
        notes.push_back(fmt::format("Banyaknya orang tidak tertulis atau tidak terbaca: {} kegiatan ({}).",
                                    uncounted.size(), named(uncounted)));
    if (!overdrawn.empty())
        notes.push_back(fmt::format("Sumber biayanya memberi lebih daripada biayanya, yang dijumlahkan biayanya: {}.",
                                    named(overdrawn)));
    return notes;
}

} // namespace suluh::rekap
