// What rows of RDKK say of one farmer in several places: the same NIK in two groups or under two names, one person
// under two NIK, an area that is over the limit only when all rows are added. A row leaves a small record behind, so
// that very many of them are judged beside each other in memory.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "rdkk/farmer.hpp"
#include "rdkk/policy.hpp"
#include "rules/result.hpp"

namespace suluh {

/// One row, as far as other rows are compared with it.
struct FarmerRecord {
    std::uint64_t nik = 0;     ///< 0: it could not be read
    std::uint64_t name = 0;    ///< of its letters and digits; 0: not given
    std::uint32_t mother = 0;  ///< of its letters and digits; 0: not given
    std::uint32_t born = 0;    ///< 19780403; 0: not given, or not readable
    std::uint32_t group = 0;   ///< counts in FarmerRecords::groups
    Place at;                  ///< of the NIK
    std::uint32_t name_at = 0; ///< in FarmerRecords::names
    std::uint8_t name_size = 0;
    std::uint16_t excepted = 0;               ///< a bit for each rule of the register that the document is excused from
    std::uint16_t year = 0;                   ///< of the plan
    std::array<std::uint32_t, 4> areas{};     ///< by season, the first of those that name none: millionths of a hectare
    std::array<std::uint8_t, 4> subsectors{}; ///< of the policy, from 1; 0: none
    std::array<std::uint8_t, 4> commodities{}; ///< of the policy, from 1; 0: none, or several
};

/// The records of one file.
struct FarmerRecords {
    /// A farmers' group as a row names it.
    struct Group {
        std::string village; ///< digits of the code, or empty
        std::string name;
        std::vector<std::int64_t> allocated; ///< kg by fertiliser of the policy; empty where none is written
        std::uint32_t first_allocated = 0;   ///< the row that it is written in first
    };
    std::vector<FarmerRecord> rows; ///< in file order
    std::vector<Group> groups;
    std::string names; ///< of farmers, one behind the other

    std::string_view name(const FarmerRecord& row) const {
        return std::string_view{names}.substr(row.name_at, row.name_size);
    }
};

/// The names of the rules that judge_farmers applies, in the order of the bits of FarmerRecord::excepted.
std::span<const std::string_view> register_rules();

/// What FarmerRecord::name holds: of letters and digits alone, in any case, without "H.", "Pak" and degrees.
std::uint64_t person_name(std::string_view name);

/// Makes the records of one file.
class FarmerCollector {
public:
    /// `village` and `group` of the file, for rows that name none.
    FarmerCollector(const RdkkPolicy& policy, int year, std::string_view village, std::string_view group)
        : policy_(policy), year_(static_cast<std::uint16_t>(year)), village_(village), group_(group) {}

    /// `at` is the place of the NIK.
    void add(const RdkkFarmer& farmer, Place at, std::uint16_t excepted);
    void set_year(int year) { year_ = static_cast<std::uint16_t>(year); } ///< of the rows to come
    FarmerRecords take() { return std::move(records_); }

private:
    std::uint32_t group_of(const RdkkFarmer& farmer);
    void add_allocated(const RdkkFarmer& farmer, FarmerRecords::Group& group) const;
    void add_plantings(const RdkkFarmer& farmer, FarmerRecord& record) const;

    const RdkkPolicy& policy_;
    std::uint16_t year_;
    std::string_view village_, group_;
    FarmerRecords records_;
    std::string key_, last_key_;
    std::uint32_t last_group_ = 0;
    std::unordered_map<std::string, std::uint32_t> groups_; ///< "9908032004|mekar" → group
};

struct Document;

/// The records of an RDKK in YAML; of another kind none.
FarmerRecords farmers_of(const Document& document, const RdkkPolicy& policy);

class Submissions;
struct LateResult;
struct Selection;

/// Judges the rows of all documents beside each other. In no particular order.
std::vector<LateResult> judge_farmers(const Submissions& all, const RdkkPolicy& policy, const Selection& selection);

} // namespace suluh
