#include "rules/bulan.hpp"

#include <algorithm>

#include "text/suggest.hpp"

namespace suluh {

std::vector<int> months_in(int year, const MonthSet& waktu, const Keyed<Musim>& seasons) {
    if (!waktu.years.empty() && waktu.years != std::vector{year}) return {};
    auto months = waktu.months;
    for (const auto& season : waktu.seasons) {
        const auto known = std::ranges::find_if(seasons, [&](const Musim& musim) {
            return musim.nama.present() && fold_word(*musim.nama) == fold_word(season) && musim.bulan.present();
        });
        if (known == seasons.end()) return {};
        months.insert(months.end(), known->bulan->months.begin(), known->bulan->months.end());
    }
    std::ranges::sort(months);
    months.erase(std::unique(months.begin(), months.end()), months.end());
    return months;
}

} // namespace suluh
