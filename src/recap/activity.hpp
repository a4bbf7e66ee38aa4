// What of one activity or effort can be added up, with the place that it was read from. A recap adds nothing else, so
// that every total can be traced back to rows of files.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "suluh/document.hpp"

#include "form/money.hpp"

namespace suluh::rekap {

/// A region whose programa is recapitulated, or one of the register that sent none.
struct Region {
    const Document* document = nullptr; ///< nullptr: sent nothing
    std::string code;
    std::string name; ///< "Sukamaju"; with its code where another region has the same name

    const Programa& programa() const { return *document->programa(); }
};

/// Where a figure stands.
struct Place {
    std::size_t region = 0;
    std::string id;
    std::uint32_t line = 0;
};

/// How many of one group of people, or of a part of it.
struct Headcount {
    std::size_t group = 0; ///< position in `golongan`; past its end: no group is named
    std::optional<Decimal> all{}, men{}, women{}, wanita_tani{}, taruna_tani{}, petani_dewasa{};
};

struct SourceShare {
    std::string source;
    Decimal amount;
};

inline bool is_rate(std::string_view unit) {
    return unit.find('/') != std::string_view::npos;
}

struct Activity {
    Place place;
    const Baris* row = nullptr;
    const Kegiatan* kegiatan = nullptr; ///< the row, when it is an activity
    std::string method;                 ///< "demonstrasi cara"; of an effort "ikhtiar: pembiayaan"
    std::string when;                   ///< as written
    std::vector<int> months;            ///< ascending; empty: not known
    std::optional<Decimal> volume;
    std::string unit;              ///< "kali", "kali/bulan"; "–" without a volume
    std::optional<Decimal> people; ///< empty: not written, or not readable
    std::vector<Headcount> groups;
    std::optional<Decimal> money;      ///< empty: no certain amount
    std::vector<SourceShare> shares;   ///< their amounts add up to `money`; one that gives no amount has 0
    std::vector<std::string> unsummed; ///< why money is left out: "PM", "tarif", "swadaya", "tidak ditulis"
    bool overdrawn = false;            ///< its sources give more than its biaya
    std::vector<std::size_t> problems; ///< merged problems that it serves, ascending, each once

    bool is_effort() const { return kegiatan == nullptr; }
    /// "4 kali/minggu" is no amount of a year: shown, never summed.
    bool has_rate() const { return is_rate(unit); }
    Decimal men() const;
    Decimal women() const;
    Decimal wanita_tani() const;
};

/// Names of rows for what nobody wrote.
inline constexpr std::string_view without = "–";
inline constexpr std::string_view no_source = "tanpa sumber";
inline constexpr std::string_view unparted = "belum dirinci per sumber";

/// The activities and efforts of a region in the order of the forms.
std::vector<Activity> activities_of(const Region& region, std::size_t position);

} // namespace suluh::rekap
