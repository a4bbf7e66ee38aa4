#include "rules/musim_tanam.hpp"

#include "rules/perbandingan.hpp"

namespace suluh {

namespace {

bool has(std::uint16_t months, int month) {
    return (static_cast<unsigned>(months) >> (month - 1) & 1U) != 0;
}

constexpr int before(int month) {
    return month == 1 ? 12 : month - 1;
}

constexpr int after(int month) {
    return month == 12 ? 1 : month + 1;
}

} // namespace

std::optional<MonthRun> run_of(std::uint16_t months) {
    std::optional<MonthRun> run;
    for (int month = 1; month <= 12; ++month) {
        if (!has(months, month) || has(months, before(month))) continue;
        if (run) return std::nullopt;
        run = MonthRun{month, month};
        while (has(months, after(run->last))) run->last = after(run->last);
    }
    return run;
}

std::optional<CropStanding> standing_of(const MonthSet& tanam, const MonthSet& panen) {
    const auto planted = run_of(months_in(tanam));
    const auto reaped = run_of(months_in(panen));
    if (!planted || !reaped) return std::nullopt;
    CropStanding standing;
    standing.length = months_between(planted->last, reaped->first);
    int month = planted->last;
    for (int i = 0; i < standing.length; ++i, month = after(month))
        standing.months = static_cast<std::uint16_t>(standing.months | (1U << (month - 1)));
    if (tanam.years.size() == 1 && planted->first <= planted->last)
        standing.begin = tanam.years.front() * 12 + planted->last;
    return standing;
}

bool CropStanding::meets(const CropStanding& other) const {
    if ((months & other.months) == 0) return false;
    if (!begin || !other.begin) return true;
    return *begin < *other.begin + other.length && *other.begin < *begin + length;
}

} // namespace suluh
