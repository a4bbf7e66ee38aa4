// What the rules about RDKK need of an acuan, made ready for a million rows: names are found and doses looked up
// without allocating. Every value comes from the document (`jenis: acuan`); schemas/acuan/ holds the ones that the
// program carries in itself.
#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "suluh/acuan.hpp"
#include "suluh/value.hpp"

#include "rdkk/number.hpp"

namespace suluh {

struct Wilayah;

class RdkkPolicy {
public:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    struct Subsector {
        std::string name;         ///< "tanaman pangan"
        std::int64_t most_area{}; ///< per farmer and season, in millionths of a hectare
    };
    struct Commodity {
        std::string name; ///< "bawang merah"
        std::size_t subsector = none;
        bool perennial = false; ///< stands through all seasons
    };
    struct Price {
        Date from;
        std::int64_t rupiah = 0; ///< for one kg
    };
    struct Fertiliser {
        std::string name; ///< "NPK formula khusus"
        bool active = true;
        std::vector<std::size_t> only_for; ///< commodities; empty: any
        std::int64_t bag = 0;              ///< kg a bag; 0: not known
        std::vector<Price> prices;         ///< by date, ascending
    };
    /// Doses at one place, by commodity and fertiliser.
    class Doses {
    public:
        /// kg/ha in millionths, or -1 where the acuan has none.
        std::int64_t at(std::size_t commodity, std::size_t fertiliser) const {
            return millionths_[commodity * fertilisers_ + fertiliser];
        }

    private:
        friend class RdkkPolicy;
        std::vector<std::int64_t> millionths_;
        std::size_t fertilisers_ = 0;
    };

    /// The values of a document without mistakes. `regions` is the table given with --wilayah, or nullptr: its
    /// provinces are added to the built-in ones.
    RdkkPolicy(const Acuan& acuan, const Wilayah* regions);

    int year = 0;
    std::string name; ///< "acuan 2026"
    bool is_built_in = false;
    /// "acuan 2026 (bawaan)", for the summary.
    std::string called() const { return is_built_in ? name + " (bawaan)" : name; }
    std::vector<Subsector> subsectors;
    std::vector<Commodity> commodities;
    std::vector<Fertiliser> fertilisers;
    std::bitset<100> provinces; ///< first two digits of a NIK
    LahanBerlebih land_over_limit = LahanBerlebih::batasi;
    std::int64_t most_land = 0; ///< millionths of a hectare that a farmer may work; 0: no limit
    Pembulatan rounding = Pembulatan::genap;
    std::int64_t kg_tolerance = 1;
    int youngest = 0;      ///< years on 1 January of the plan year; 0: no limit
    int oldest = 0;        ///< above: perhaps no longer alive
    int area_decimals = 2; ///< that an upload takes
    int same_area_percent = 0;
    int same_area_farmers = 0; ///< from so many farmers in a group on
    int nik_zero_percent = 0;
    int members_percent = 0;     ///< of the group's members who should be in its RDKK
    int same_point_farmers = 0;  ///< whose land lies at one and the same point; 0: never too many
    int year_change_percent = 0; ///< by which a group's plan may differ from last year's; 0: by any

    /// What a region may have at most, in kg.
    struct Allocation {
        std::string region; ///< digits of its code
        std::size_t fertiliser = none;
        std::int64_t kg = 0;
    };
    std::vector<Allocation> allocations;

    /// Why an RDKK may be changed within its year, as plain words: the name first, then what else it goes by.
    struct Reason {
        std::string name;
        std::vector<std::string> spellings;
    };
    std::vector<Reason> reasons;

    std::optional<Date> rdk_deadline; ///< last day for the RDK of that year

    /// Index of the row that a text names, in any case, with '_', '-' or blanks; `none` where it names none.
    std::size_t find_subsector(std::string_view text) const { return subsector_names_.find(text); }
    std::size_t find_commodity(std::string_view text) const { return commodity_names_.find(text); }
    /// Also by its heading in a csv without "Pupuk", "(Kg)" and the season: "NPK Formula Khusus", "Organik".
    std::size_t find_fertiliser(std::string_view text) const { return fertiliser_names_.find(text); }

    /// The doses for a region code with or without dots. A longer code of the table goes before a shorter one.
    Doses doses_at(std::string_view code) const;
    /// Whether the table knows any dose for the regency (first four digits) of a code.
    bool has_doses_in_kabupaten(std::string_view code) const;
    /// Whether the region table lists districts of the NIK's regency, but not its own (six digits).
    bool lacks_kecamatan(std::string_view digits) const;

private:
    /// Spellings of rows, folded; few enough to go through.
    class Names {
    public:
        void add(std::string_view spelling, std::size_t row);
        std::size_t find(std::string_view text) const;

    private:
        struct Entry {
            std::string folded;
            std::size_t row = 0;
        };
        std::vector<Entry> entries_;
    };
    struct Dose {
        std::string digits; ///< of the region code
        std::size_t commodity = none, fertiliser = none;
        std::int64_t millionths = 0;
    };

    void take_names(const Acuan& acuan);
    void take_doses(const Acuan& acuan);
    void take_limits(const Acuan& acuan);
    void take_allocations(const Acuan& acuan);
    void take_deadline(const Acuan& acuan);
    void take_regions(const Wilayah& regions);

    Names subsector_names_, commodity_names_, fertiliser_names_;
    std::vector<Dose> doses_;              ///< by length of the code, ascending
    std::vector<std::uint32_t> kecamatan_; ///< six digits, ascending
};

/// schemas/acuan/2026.yaml, with the built-in provinces.
const RdkkPolicy& built_in_policy();

/// The built-in values where the batch has a region table.
RdkkPolicy built_in_policy(const Wilayah& regions);

/// "9908032004" of "99.08.03.2004": digits alone, into the buffer; what is longer is cut off. Returns the filled part.
std::string_view code_digits(std::string_view code, std::array<char, 16>& buffer);

} // namespace suluh
