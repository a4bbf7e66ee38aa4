#include "rules/row_months.hpp"

#include <algorithm>

#include "text/suggest.hpp"

namespace suluh {

std::vector<int> months_of(const MonthSet& waktu, const Programa& programa) {
    if (!waktu.years.empty() && (!programa.tahun.present() || waktu.years != std::vector{*programa.tahun})) return {};
    auto months = waktu.months;
    for (const auto& season : waktu.seasons) {
        const auto known = std::ranges::find_if(programa.musim_tanam, [&](const Musim& musim) {
            return musim.nama.present() && fold_word(*musim.nama) == fold_word(season) && musim.bulan.present();
        });
        if (known == programa.musim_tanam.end()) return {};
        months.insert(months.end(), known->bulan->months.begin(), known->bulan->months.end());
    }
    std::ranges::sort(months);
    months.erase(std::unique(months.begin(), months.end()), months.end());
    return months;
}

} // namespace suluh
