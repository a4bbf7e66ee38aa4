// What a programa plans for each quarter of its year: the volume spread evenly over the months of a row, its cost in
// whole rupiah. The parts add up to the whole.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "suluh/document.hpp"

#include "form/money.hpp"
#include "form/quarter.hpp"
#include "form/row.hpp"
#include "ranking/ratio.hpp"

namespace suluh {

/// An amount parted over the quarters by how many of the months (1…12, at least one) lie in each.
ByQuarter<Ratio> spread_evenly(const Ratio& whole, std::span<const int> months);
/// The same in whole rupiah: what is planned up to a quarter is rounded down, so that nothing is lost.
ByQuarter<Decimal> spread_rupiah(const Decimal& whole, std::span<const int> months);

struct VolumePlan {
    Volume year;                             ///< "2 kali/bulan" in its months: 6 kali
    bool in_whole_units = false;             ///< counted, not measured: a half is nothing yet
    bool is_rate = false;                    ///< "3 kali/minggu": no amount of a year
    std::optional<ByQuarter<Ratio>> parts{}; ///< empty: nobody knows in which quarter
};

struct MoneyPlan {
    std::string written; ///< "PM", "swadaya", where there is no certain amount
    std::optional<Decimal> year;
    std::optional<ByQuarter<Decimal>> parts{};
};

struct RowPlan {
    FormRow row;
    std::vector<int> months; ///< empty: not known
    std::optional<VolumePlan> volume;
    MoneyPlan money;

    const Baris& cells() const { return *row.baris; }
    std::string id() const { return std::string{*row.baris->id}; }
    bool is_planned_in(std::size_t quarter) const;
    /// What a realised volume counts: a bare number counts what the plan does, of "3 kali/minggu" so many times.
    std::string unit_of(const Volume& realised) const;
    /// "2 kali"; where nobody knows in which quarter, "2 kali setahun".
    std::string volume_in(std::size_t quarter) const;
    /// "PM", "Rp90.000 setahun": why there is no amount for a quarter.
    std::string no_money_by_quarter() const;
};

/// All rows in the order of the forms, kegiatan first, numbered from 1.
std::vector<RowPlan> plan_of(const Document& document);

/// "2 kali", "0,67 kali": a part may have been rounded.
std::string volume_text(const Ratio& amount, std::string_view unit);
/// The nearest number of so many digits after the point; empty where it has too many before it.
std::optional<Decimal> rounded(const Ratio& value, int places);

} // namespace suluh
