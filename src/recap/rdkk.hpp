// RDKK recapitulated: rows, farmers, area and fertiliser by the lines of kelompok.hpp, by season and by
// commodity. Everything is added up from the rows again for every line and for the total: farmers (distinct NIK) are
// never a sum of lines, since one farmer may stand in several.
#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "suluh/decimal.hpp"
#include "suluh/finding.hpp"
#include "suluh/table.hpp"

#include "rdkk/farmer.hpp"
#include "rdkk/policy.hpp"
#include "recap/kelompok.hpp"
#include "rules/rdkk_tally.hpp"

namespace suluh::rekap {

/// Millionths of a hectare or of a kilogram: wide enough for any sum.
using Amount = Decimal::Coefficient;
Decimal decimal_of(Amount millionths);

/// How many different numbers were added.
class DistinctNiks {
public:
    void add(std::uint64_t nik);
    std::size_t count() const;

private:
    void settle() const;
    mutable std::vector<std::uint64_t> niks_;
    mutable std::size_t settled_ = 0; ///< so many are sorted and each there once
};

struct RdkkSums {
    std::uint64_t rows = 0, unread_niks = 0;
    DistinctNiks niks;
    Amount area = 0;
    std::vector<Amount> kg; ///< by fertiliser of the policy
};

/// What is asked for of one fertiliser beside dose × area.
struct DoseSums {
    Amount area = 0;    ///< on which a dose holds
    Amount asked = 0;   ///< kg there
    Amount by_dose = 0; ///< whole kg, rounded for each planting
    Amount undosed = 0; ///< kg asked for where the acuan has no dose
};

struct RdkkLine {
    std::string group; ///< or gapoktan, as the first row writes it
    RdkkSums all;
    std::array<RdkkSums, 4> seasons; ///< by MT; the first of plantings that name none
    std::vector<DoseSums> doses;     ///< by fertiliser
};

class RdkkRecap {
public:
    RdkkRecap(const RdkkPolicy& policy, Jenjang level);

    /// Rows that follow are of a csv, or of YAML.
    void begin_file(bool is_csv) { origin_ = is_csv ? 1U : 2U; }
    /// A group that is there even where it has no rows.
    void add_group(const GroupPlace& group) { place(group); }
    /// Adds one row of that group. A row with a number that cannot be read adds nothing; `findings` say why, and
    /// false is returned.
    bool add(const RdkkFarmer& farmer, const GroupPlace& group, Findings& findings);
    /// Ends a file: numbers of it that can be read in two ways are findings, and then nothing of it may be used.
    void end_file(Findings& findings);

    Jenjang level() const { return level_; }
    const RdkkPolicy& policy() const { return policy_; }
    const std::map<LineKey, RdkkLine>& lines() const { return lines_; }
    const RdkkLine& total() const { return total_; }
    const std::map<std::string, RdkkSums>& commodities() const { return commodities_; }
    const std::set<std::string>& villages() const { return villages_; } ///< digits
    /// Fertilisers of which any row writes something, be it 0.
    const std::set<std::size_t>& written() const { return written_; }
    bool has_doses() const { return has_doses_; }
    /// Groups of which both a csv and YAML have rows: perhaps the same ones, converted. "MEKAR (99.08.03.2004)".
    std::vector<std::string> groups_in_both() const;

private:
    struct Place {
        LineKey group;
        std::string name;
        unsigned origins = 0;
        RdkkLine* line = nullptr;
        RdkkPolicy::Doses doses;
    };
    struct Need {
        std::size_t fertiliser;
        std::int64_t kg;
    };
    struct Planting {
        std::uint8_t mt = 0;
        std::uint32_t commodity = 0; ///< counts in commodity_texts_
        std::int64_t area = 0;
        std::size_t first_need = 0, end_need = 0;
        bool first_of_season = false, first_of_commodity = false;
    };

    Place& place(const GroupPlace& group);
    bool read(const RdkkFarmer& farmer, Findings& findings);
    bool read_planting(const RdkkPlanting& planting, Findings& findings);
    bool read_number(const RdkkCell& cell, std::string_view what, bool is_kg, std::int64_t& value, Findings& findings);
    std::uint32_t commodity(std::string_view text);
    void add_planting(RdkkLine& line, const Place& place, const Planting& planting, std::uint64_t nik);
    void add_row(RdkkSums& sums, std::uint64_t nik) const;
    void add_amounts(RdkkSums& sums, const Planting& planting) const;

    const RdkkPolicy& policy_;
    Jenjang level_;
    std::map<LineKey, RdkkLine> lines_;
    RdkkLine total_;
    std::map<std::string, RdkkSums> commodities_;
    std::set<std::string> villages_;
    std::set<std::size_t> written_;
    bool has_doses_ = false;
    unsigned origin_ = 0;

    RdkkTally::Texts place_texts_, commodity_texts_;
    std::deque<Place> places_;
    std::vector<std::size_t> commodity_numbers_; ///< of the policy, by text
    std::vector<RdkkSums*> commodity_sums_;
    std::string key_;
    std::vector<Planting> plantings_; ///< of the row being read
    std::vector<Need> needs_;

    struct Style {
        bool in_fractions = false;
        RdkkCell thousands; ///< the first number read as thousands
        std::int64_t value = 0;
    };
    std::array<Style, 2> styles_; ///< of the file: commas, points
};

/// The tables in their order, by the names that --tabel takes and json has as keys.
inline constexpr std::array<std::string_view, 5> rdkk_tables{"rekap", "musim", "wilayah-musim", "komoditas",
                                                             "kebutuhan"};

/// What stands around the figures.
struct RdkkRecapHead {
    int year = 0;
    std::string files;          ///< "3 berkas"
    std::uint64_t left_out = 0; ///< rows that could not be read, where the user agreed to leave them out
    std::vector<std::string> notes;
};

Table rdkk_table(const RdkkRecap& recap, std::string_view name, const Regions& regions, const RdkkRecapHead& head);

} // namespace suluh::rekap
