// What the judges of farmers' rows share: the rows of all files, sorted by what they have in common, and the finding
// made at one of them. Only for farmer_judge.cpp and farmer_groups.cpp.
#pragma once

#include <algorithm>
#include <compare>
#include <map>
#include <set>
#include <unordered_map>

#include <fmt/format.h>

#include "rules/check.hpp"
#include "rules/facts.hpp"
#include "rules/farmer_register.hpp"
#include "rules/groups.hpp"
#include "text/utf8.hpp"

namespace suluh {

/// Rules by their bits in FarmerRecord::excepted.
enum Judged : std::uint8_t {
    name_rule,
    group_rule,
    twice_rule,
    area_rule,
    near_rule,
    person_rule,
    penyuluh_rule,
    members_rule,
    alike_rule,
    registered_rule,
    land_rule,
    allocation_rule,
    year_rule
};

inline constexpr std::array<std::string_view, 13> judged_rules{
    "ganda/nama",     "ganda/poktan",          "ganda/rencana",         "luas/batas",   "ganda/nik-mirip",
    "ganda/orang",    "ganda/penyuluh",        "anggota/sedikit",       "luas/seragam", "anggota/terdaftar",
    "luas/terdaftar", "pupuk/alokasi-wilayah", "rekap/perubahan-tahun",
};

inline constexpr std::array<std::string_view, 4> farmer_seasons{"", "MT I", "MT II", "MT III"};

/// A row, and what it is sorted by.
struct FarmerRef {
    std::uint64_t key = 0;
    std::uint32_t file = 0;
    std::uint32_t row = 0;

    friend auto operator<=>(const FarmerRef&, const FarmerRef&) = default;
};

using FarmerRefs = std::span<const FarmerRef>;

/// Calls `each` with every run of rows that have the same `of(row)`.
template <class Of, class Each>
void for_runs(FarmerRefs rows, const Of& of, const Each& each) {
    for (std::size_t begin = 0, end = 0; begin < rows.size(); begin = end) {
        for (end = begin + 1; end < rows.size() && of(rows[end]) == of(rows[begin]);) ++end;
        each(rows.subspan(begin, end - begin));
    }
}

/// The first row that says something else than a given one.
template <class Of>
class Differing {
public:
    Differing(FarmerRefs rows, const Of& of) : of_(of), first_(rows.front()) {
        for (const auto& ref : rows)
            if (of(ref) != of(first_)) {
                second_ = ref;
                break;
            }
    }
    std::optional<FarmerRef> from(const FarmerRef& ref) const { return of_(ref) != of_(first_) ? first_ : second_; }

private:
    Of of_;
    FarmerRef first_;
    std::optional<FarmerRef> second_;
};

inline std::string nik_text(std::uint64_t nik) {
    return fmt::format("{:016}", nik);
}

/// What the farmers of a group plant, by season and commodity of the policy, in millionths of a hectare.
struct FarmersPlanted {
    std::map<std::pair<std::size_t, std::size_t>, std::int64_t> areas;
    std::set<std::uint64_t> farmers; ///< by NIK; one that could not be read counts by its row
    std::array<bool, 4> mixed{};     ///< of a season some row does not tell how much is of which commodity
    std::array<std::int64_t, 4> of_season{};
    FarmerRef first{~std::uint64_t{0}, ~std::uint32_t{0}, 0};

    std::int64_t total() const { return of_season[0] + of_season[1] + of_season[2] + of_season[3]; }
};

/// A group's plan of a year: its village by digits, its bare name.
struct PlanKey {
    std::string village, group;
    int year = 0;

    friend auto operator<=>(const PlanKey&, const PlanKey&) = default;
};

using PlansPlanted = std::map<PlanKey, FarmersPlanted>;

/// "9908032004" of "99.08.03.2004".
inline std::string undotted(std::string_view code) {
    std::string digits;
    for (const char c : code)
        if (c != '.') digits += c;
    return digits;
}

class FarmerBoard {
public:
    FarmerBoard(const Submissions& all, const RdkkPolicy& policy, const Selection& selection)
        : all_(all), policy_(policy), open_nik_(selection.open_nik) {
        for (std::size_t i = 0; i < judged_rules.size(); ++i) {
            rules_.at(i) = find_rule(judged_rules.at(i));
            asked_.at(i) = selection.includes(judged_rules.at(i));
        }
        for (std::size_t i = 0; i < all.size(); ++i) rows_ += all.facts(i).farmers.rows.size();
    }

    /// Farmers who are missing from a group, and areas of a group that are all alike; refs() are sorted by NIK.
    void judge_groups();
    /// Groups beside what is registered of them: their plans of another year, their land, members and allocation, and
    /// the groups of a village that nobody sent.
    void judge_registers();

    const FarmerRecords& records(const FarmerRef& ref) const { return all_.facts(ref.file).farmers; }
    const FarmerRecord& record(const FarmerRef& ref) const { return records(ref).rows[ref.row]; }
    std::uint32_t group(const FarmerRef& ref) const { return groups_[ref.file][record(ref).group]; }

    std::string person(const FarmerRef& ref) const {
        return "\"" + utf8::excerpt(records(ref).name(record(ref))) + "\"";
    }
    std::string poktan(const FarmerRef& ref) const {
        const auto& group = records(ref).groups[record(ref).group];
        return group.name.empty() ? "tanpa nama poktan" : "poktan " + utf8::excerpt(group.name);
    }

    /// "baris 12" of the same file, "b.csv baris 12" of another.
    std::string place(const FarmerRef& other, const FarmerRef& from) const {
        const auto line = fmt::format("baris {}", record(other).at.line);
        return other.file == from.file ? line : all_.file(other.file) + " " + line;
    }

    void add(Judged rule, const FarmerRef& ref, std::string message, std::string hint,
             std::optional<Level> level = {}) {
        const auto& at = record(ref);
        if (!asked_.at(rule) || ((at.excepted >> rule) & 1U) != 0) return;
        Result result;
        result.rule = rules_.at(rule);
        result.level = level.value_or(result.rule->level);
        result.at = at.at;
        result.message = std::move(message);
        result.hint = std::move(hint);
        result.object = utf8::printable(records(ref).name(at));
        late_.push_back({ref.file, std::move(result)});
    }

    /// One number for a group whatever the file.
    void number_groups() {
        std::unordered_map<std::string, std::uint32_t> known;
        groups_.resize(all_.size());
        for (std::size_t i = 0; i < all_.size(); ++i)
            for (const auto& group : all_.facts(i).farmers.groups)
                groups_[i].push_back(known
                                         .try_emplace(group.village + "|" + bare_group_name(group.name),
                                                      static_cast<std::uint32_t>(known.size()))
                                         .first->second);
    }

    /// FarmerRefs whose key is 0 are left out.
    template <class Key>
    void sort_by(const Key& key) {
        refs_.clear();
        for (std::size_t i = 0; i < all_.size(); ++i) {
            const auto& rows = all_.facts(i).farmers.rows;
            for (std::size_t row = 0; row < rows.size(); ++row)
                if (const auto value = key(rows[row]); value != 0)
                    refs_.push_back({value, static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(row)});
        }
        std::ranges::sort(refs_);
    }

    /// Plans of different years are not beside each other.
    template <class Each>
    void by_year(FarmerRefs rows, const Each& each) {
        const auto year = [&](const FarmerRef& ref) { return record(ref).year; };
        if (std::ranges::all_of(rows, [&](const FarmerRef& ref) { return year(ref) == year(rows.front()); }))
            return each(rows);
        std::vector<FarmerRef> sorted{rows.begin(), rows.end()};
        std::ranges::stable_sort(sorted, {}, year);
        for_runs(sorted, year, [&](FarmerRefs same) {
            if (same.size() > 1) each(same);
        });
    }

protected:
    bool needs_plans() const;
    void count_members();
    void compare_plans();
    /// By season, whether a finding was made.
    std::array<bool, 4> compare_plan(std::size_t i, const FarmersPlanted& plan);
    void compare_land(std::size_t i, const FarmersPlanted& plan, const std::array<bool, 4>& told);
    void compare_villages();
    void compare_years();
    void compare_allocations();
    void compare_members();
    void find_missing_groups();
    void find_alike();
    void tell_alike(const FarmerRef& ref, std::size_t count, std::size_t all, std::uint32_t area);

    const Submissions& all_;
    const RdkkPolicy& policy_;
    bool open_nik_;
    std::array<const Rule*, judged_rules.size()> rules_{};
    std::array<bool, judged_rules.size()> asked_{};
    std::size_t rows_ = 0;
    PlansPlanted planted_;                            ///< by judge_groups
    std::set<std::pair<std::string, int>> over_land_; ///< villages and years of which some group is over its own
    std::vector<FarmerRef> refs_;
    std::vector<std::vector<std::uint32_t>> groups_; ///< by file and its own number
    std::vector<LateResult> late_;
};

} // namespace suluh
