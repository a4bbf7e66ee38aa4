#include "form/monev_plan.hpp"

#include <algorithm>
#include <set>

#include "rules/bulan.hpp"
#include "value/units.hpp"

namespace suluh {

namespace {

constexpr int all_places = 9;   ///< as many as people can write
constexpr int shown_places = 2; ///< of a part that no decimal says exactly

/// How many of the months lie in the quarters before `end`.
std::int64_t months_before(std::span<const int> months, std::size_t end) {
    const auto limit = static_cast<int>(end) * months_a_quarter;
    return std::ranges::count_if(months, [&](int month) { return month <= limit; });
}

/// How many of the year's parts, each so many months long, the months lie in.
std::int64_t parts_touched(std::span<const int> months, int length) {
    std::set<int> parts;
    for (const int month : months) parts.insert((month - 1) / length);
    return static_cast<std::int64_t>(parts.size());
}

/// The volume of the year: a rate for a month or a quarter counts every one of them, one for a year is the year's.
Volume volume_of_year(const Volume& volume, std::span<const int> months) {
    const auto slash = volume.unit.find('/');
    const auto unit = volume.unit.substr(0, slash);
    const auto rate = slash == std::string::npos ? std::string{} : volume.unit.substr(slash + 1);
    if (rate == "tahun") return {volume.amount, unit};
    if (rate == "bulan" && !months.empty()) return {volume.amount * Decimal{parts_touched(months, 1)}, unit};
    if (rate == "triwulan" && !months.empty())
        return {volume.amount * Decimal{parts_touched(months, months_a_quarter)}, unit};
    return volume;
}

std::optional<VolumePlan> volume_plan(const Baris& row, std::span<const int> months) {
    if (!row.volume.present()) return std::nullopt;
    VolumePlan plan{volume_of_year(*row.volume, months)};
    plan.in_whole_units = plan.year.amount.is_whole() && unit_named(plan.year.unit).kind != UnitKind::measure;
    // "3 kali/minggu" is no amount of a year; "2 kali/kelompok" is one of unknown times.
    plan.is_rate = plan.year.unit.find('/') != std::string::npos;
    if (plan.is_rate || months.empty()) return plan;
    plan.parts = spread_evenly(Ratio{plan.year.amount}, months);
    if (row.volume->unit.ends_with("/triwulan"))
        for (std::size_t i = 0; i < quarters; ++i)
            plan.parts->at(i) = plan.parts->at(i).is_zero() ? Ratio{0} : Ratio{row.volume->amount};
    return plan;
}

MoneyPlan money_plan(const Baris& row, std::span<const int> months) {
    const auto money = money_of(row);
    MoneyPlan plan{money.written, {}};
    if (!money.left_out.empty() || !money.total) return plan;
    plan.year = money.total;
    if (!months.empty()) plan.parts = spread_rupiah(*money.total, months);
    return plan;
}

} // namespace

ByQuarter<Ratio> spread_evenly(const Ratio& whole, std::span<const int> months) {
    ByQuarter<Ratio> parts;
    for (std::size_t i = 0; i < quarters; ++i) {
        const auto count = months_before(months, i + 1) - months_before(months, i);
        parts[i] = whole * Ratio{count} / Ratio{static_cast<std::int64_t>(months.size())};
    }
    return parts;
}

ByQuarter<Decimal> spread_rupiah(const Decimal& whole, std::span<const int> months) {
    ByQuarter<Decimal> parts;
    Decimal before;
    for (std::size_t i = 0; i < quarters; ++i) {
        const auto count = months_before(months, i + 1);
        const auto all = static_cast<std::int64_t>(months.size());
        const auto upto =
            count == all ? whole : rounded((Ratio{whole} * Ratio{count} / Ratio{all}).floor(), 0).value_or(before);
        parts[i] = upto - before;
        before = upto;
    }
    return parts;
}

bool RowPlan::is_planned_in(std::size_t quarter) const {
    return months_before(months, quarter + 1) > months_before(months, quarter);
}

std::string RowPlan::unit_of(const Volume& realised) const {
    if (!realised.unit.empty() || !volume) return realised.unit;
    return volume->year.unit.substr(0, volume->year.unit.find('/'));
}

std::string RowPlan::volume_in(std::size_t quarter) const {
    if (volume && volume->parts) return volume_text(volume->parts->at(quarter), volume->year.unit);
    const auto text = written(cells().volume);
    return volume && months.empty() ? text + " setahun" : text;
}

std::string RowPlan::no_money_by_quarter() const {
    return money.year ? format_rupiah(*money.year) + " setahun" : money.written;
}

std::vector<RowPlan> plan_of(const Document& document) {
    std::vector<RowPlan> plans;
    const auto& programa = *document.programa();
    for (auto& row : rows_of(document, PilihanBaris::semua, nullptr)) {
        row.number = plans.size() + 1;
        const auto& cells = *row.baris;
        auto months = cells.waktu.present() && programa.tahun.present()
                          ? months_in(*programa.tahun, *cells.waktu, programa.musim_tanam)
                          : std::vector<int>{};
        auto volume = volume_plan(cells, months);
        auto money = money_plan(cells, months);
        plans.push_back({std::move(row), std::move(months), std::move(volume), std::move(money)});
    }
    return plans;
}

std::string volume_text(const Ratio& amount, std::string_view unit) {
    auto text = amount.indonesian(amount.has_places(all_places) ? all_places : shown_places);
    return unit.empty() ? text : text + " " + std::string{unit};
}

std::optional<Decimal> rounded(const Ratio& value, int places) {
    Decimal number;
    if (!value.exact() || !Decimal::from_digits(value.digits(places), number)) return std::nullopt;
    return number;
}

} // namespace suluh
