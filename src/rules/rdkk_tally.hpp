// What the rules about RDKK remember of a file's rows, and what they share when they judge one.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "rdkk/nik.hpp"
#include "rules/rdkk_rows.hpp"

namespace suluh {

/// One season of one farmer, as far as it could be read.
struct Sown {
    std::uint64_t farmer = 0; ///< the NIK; of a row without a right one its number from `no_nik` on
    std::int64_t area = 0;    ///< millionths of a hectare
    std::uint32_t group = 0;
    std::uint32_t at = 0; ///< of the area
    std::uint32_t name_begin = 0, name_end = 0;
    std::uint16_t commodity = 0;
    std::uint8_t subsector = 0, mt = 0;
};
/// Above every number of 16 digits.
constexpr std::uint64_t no_nik = 10'000'000'000'000'000;

class RdkkTally {
public:
    /// Texts that come again and again in one column, by number; the last one is found at once.
    class Texts {
    public:
        std::uint32_t number(std::string_view text);
        const std::string& text(std::uint32_t number) const { return texts_[number]; }
        std::size_t size() const { return texts_.size(); }

    private:
        struct Hash {
            using is_transparent = void;
            std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
        };
        std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> numbers_;
        std::vector<std::string> texts_;
        std::uint32_t last_ = 0;
    };

    /// A village: the doses that hold there, and how often one was wanted that the acuan lacks.
    struct Place {
        RdkkPolicy::Doses doses;
        std::vector<std::uint32_t> lacking; ///< by commodity and fertiliser
        bool is_code = false;               ///< ten digits of a known province
    };

    const Place& place(std::string_view village, const RdkkPolicy& policy) {
        return places_[place_number(village, policy)];
    }
    void lacks_dose(std::string_view village, std::size_t commodity, std::size_t fertiliser, const RdkkPolicy& policy) {
        ++places_[place_number(village, policy)].lacking[commodity * policy.fertilisers.size() + fertiliser];
    }
    std::uint32_t group(std::string_view village, std::string_view name);

    std::vector<Sown> sown;
    Texts villages, groups;
    std::vector<Place> places_; ///< by village
    std::uint64_t rows = 0;
    std::uint64_t niks = 0, niks_ending_in_zero = 0;

    /// The first cell that writes its fraction with a comma, and with a point.
    struct FirstOf {
        std::optional<Span> at;
        std::string text;
    };
    FirstOf comma, point;
    std::uint64_t commas = 0, points = 0;

private:
    std::uint32_t place_number(std::string_view village, const RdkkPolicy& policy);
    std::string key_; ///< keeps its room
};

/// One row while it is judged.
struct RdkkRow {
    const RdkkFarmer& farmer;
    const RdkkPolicy& policy;
    RdkkFile& file;
    Findings& findings;
    Nik nik;

    RdkkTally& tally() const { return *file.tally; }
    std::string_view village() const { return farmer.village.text.empty() ? file.village : farmer.village.text; }
    int year() const { return file.year == 0 ? policy.year : file.year; }
    /// "Karto", or "petani ini".
    std::string who() const;
    void report(std::string_view rule, Span at, std::string message, std::string hint,
                std::optional<Level> level = {}) const;
    /// A number, or nothing where the cell is blank or a finding was made of it. `what`: "luas tanam".
    std::optional<CellNumber> number(const RdkkCell& cell, std::string_view what) const;
};

void judge_nik(const RdkkRow& row);
void judge_member(const RdkkRow& row);
void judge_plantings(const RdkkRow& row);

/// What is written beside the whole kilograms of a need: its bags, its cost, what was granted. `season`: "MT I".
void judge_beside_kg(const RdkkRow& row, const RdkkNeed& need, std::int64_t kg, const std::string& season);

/// A row of which only the file knows: the code of its shop.
void judge_kiosk(const RdkkCell& kiosk, Findings& findings);

/// A text of the source without quotes around it.
std::string name_in(const Source& source, std::uint32_t begin, std::uint32_t end);

/// "99.08.03" of "990803".
std::string dotted_code(std::string_view digits);

} // namespace suluh
