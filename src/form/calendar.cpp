#include "form/calendar.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "rules/bulan.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

constexpr std::size_t months_in_year = 12;
using Months = std::vector<std::optional<MonthMark>>;

std::optional<MonthMark>& at(Months& months, int month) {
    return months[static_cast<std::size_t>(month - 1)];
}

bool is_times(const Volume& volume) {
    return volume.unit == "kali" || volume.unit == "kali/tahun";
}

/// How often in each of so many months, where the volume says so and is the same in all of them.
std::optional<Decimal> times_a_month(const Volume& volume, std::size_t months) {
    if (volume.unit == "kali/bulan") return volume.amount;
    if (!is_times(volume)) return std::nullopt;
    const auto count = static_cast<std::int64_t>(months);
    const auto all = volume.amount.whole();
    if (!volume.amount.is_whole() || all <= 0 || all % count != 0) return std::nullopt;
    return Decimal{all / count};
}

} // namespace

std::vector<std::optional<MonthMark>> months_of(const FormRow& row) {
    Months months(months_in_year);
    const int year = row.programa->tahun.present() ? *row.programa->tahun : 0;
    std::int64_t dates = 0;
    for (const auto& date : row.baris->jadwal) {
        if (!date.present() || static_cast<int>(date->year()) != year) continue;
        auto& mark = at(months, static_cast<int>(static_cast<unsigned>(date->month())));
        mark = MonthMark{(mark ? *mark->times : Decimal{}) + Decimal{1}};
        ++dates;
    }
    const auto& waktu = row.baris->waktu;
    const auto& volume = row.baris->volume;
    // Fewer dates than times: the months that have none yet are still planned.
    const bool all_dated = !volume.present() || !is_times(*volume) || volume->amount <= Decimal{dates};
    if (!waktu.present() || (dates > 0 && all_dated)) return months;
    const auto in_year = months_in(year, *waktu, row.programa->musim_tanam);
    if (dates > 0) {
        for (const int month : in_year)
            if (!at(months, month)) at(months, month) = MonthMark{};
        return months;
    }
    for (const int month : in_year)
        at(months, month) = MonthMark{volume.present() ? times_a_month(*volume, in_year.size()) : std::nullopt};
    return months;
}

std::string unscheduled_note(std::span<const FormRow> rows) {
    std::string listed;
    for (const auto& row : rows) {
        const auto months = months_of(row);
        if (std::ranges::any_of(months, [](const auto& mark) { return mark.has_value(); })) continue;
        listed += fmt::format("{}no. {} ({}{})", listed.empty() ? "" : ", ", row.number,
                              utf8::excerpt(written(row.baris->kegiatan)),
                              row.waktu.empty() ? "" : fmt::format("; waktu \"{}\"", utf8::excerpt(row.waktu)));
    }
    return listed.empty() ? listed : "Belum terjadwal: " + listed + ".";
}

} // namespace suluh
