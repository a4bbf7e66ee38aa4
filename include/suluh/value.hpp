// Indonesian scalars: what a penyuluh writes in one cell (a number, money, a date, months, a volume, a region code, a
// NIP) read into a value, and values written back the Indonesian way. Pure functions of the text: no document, no
// clock, no locale. A reader never guesses: what two people could read differently is `ambiguous`, what nobody could
// read is `unreadable`, each with a reason that can stand in a message.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "suluh/decimal.hpp"

namespace suluh {

using Date = std::chrono::year_month_day;

/// What came of reading a text as a T. `value` is meaningful only when `ok()`.
template <class T>
struct Reading {
    enum class Outcome : std::uint8_t { read, ambiguous, unreadable };
    T value{};
    Outcome outcome = Outcome::unreadable;
    /// For ambiguous and unreadable: an Indonesian clause without capital or full stop that can follow a colon or
    /// "karena", for example "dapat dibaca 1,5 atau 1500". Empty when read.
    std::string reason;

    bool ok() const { return outcome == Outcome::read; }
};

/// Money of one cell, in rupiah.
struct Money {
    enum class Kind : std::uint8_t {
        amount,     ///< `rupiah` is the sum to add up: "Rp1.500.000,-", "1,5 juta", "30 x @ Rp 7.500,- = Rp 225.000,-"
        pro_memori, ///< "PM": not yet known, which is not zero; left out of totals
        swadaya,    ///< "swadaya", "gotong royong": no money is asked for
        rate,       ///< "Rp50.000/klp": `rupiah` for one `per`; shown, never summed
        range,      ///< "Rp 1.000.000 s/d Rp 1.500.000": `rupiah` to `upper`; shown, never summed
    };
    Kind kind = Kind::amount;
    Decimal rupiah;
    Decimal upper;
    std::string per;

    bool is_amount() const { return kind == Kind::amount; }
};

/// Months in which something happens.
struct MonthSet {
    std::vector<int> months;          ///< 1…12, ascending, each once. Empty when only seasons are named.
    std::vector<int> years;           ///< the years written with them, ascending, each once; empty: the programme year
    std::vector<std::string> seasons; ///< named seasons not yet resolved, normalised: "MT I", "MK II", "Gadu"
};

/// A measured quantity: "5,2 ton/ha"; "dari 40% menjadi 70%" has a `start`.
struct Quantity {
    std::optional<Decimal> start;
    Decimal amount;
    std::string unit; ///< as written, trimmed, inner blanks single: "ton/ha", "%", "ku/ha"; may be empty
};

/// How often or how much: "2 kali", "1 unit", "2 x 12 bln" (24 kali), "3 ha x 2 kali" (2 kali).
struct Volume {
    Decimal amount;
    std::string unit; ///< normalised: kali, hari, unit, kelompok, kegiatan, orang, ha, …; rates keep "/": "kali/tahun",
                      ///< "kali/kelompok"
};

/// People of one cell: "25 orang (20 L, 5 P)". Parts that are not written are empty.
struct People {
    std::optional<std::int64_t> total;
    std::optional<std::int64_t> men;
    std::optional<std::int64_t> women;

    /// How many people: the total, or else the parts that are written added up.
    std::optional<std::int64_t> count() const;
};

/// A number or a fraction, for how many times one thing weighs another: "3", "1/3", "0,5". The denominator is not zero.
struct Fraction {
    Decimal numerator;
    Decimal denominator{1};
};

enum class Tingkat : std::uint8_t { desa, kecamatan, kabupaten, provinsi, nasional };

/// A region code of the Ministry of Home Affairs in its dotted form: "99", "99.08", "99.08.03", "99.08.03.2004".
struct RegionCode {
    std::string dotted;
    Tingkat tingkat = Tingkat::desa; ///< by the number of parts: 1 provinsi, 2 kabupaten, 3 kecamatan, 4 desa
};

/// A civil servant's number: 18 digits = birth date (8), appointment (6), sex (1 man, 2 woman), serial (3).
struct Nip {
    std::string digits;
};

/// A count or rupiah: a dot followed by exactly three digits groups thousands ("1.500" is 1500); also "25 orang".
Reading<Decimal> read_count(std::string_view text);
/// An area, yield or share: "2,5", "2.5", "2,5 ha", "40%", "40 persen". `1.500` and `1,234.5` are ambiguous.
Reading<Decimal> read_measure(std::string_view text);
Reading<Fraction> read_fraction(std::string_view text);
Reading<Money> read_money(std::string_view text);
/// Whether a text that reads as an amount says nothing besides it: "Rp 2 juta", not "APBN 1.500.000,
/// Swadaya 1.000.000".
bool says_only_amount(std::string_view text);

/// A source of money as people write it, with its amount in the same breath: "APBN 1.500.000", "Swadaya PM".
struct SourcedMoney {
    std::string_view source; ///< the name alone, or the whole text where no single amount stands behind it
    std::optional<Money> money;
    bool several = false; ///< words follow the amount: nobody can say how much is whose
};
SourcedMoney read_sourced_money(std::string_view text);

Reading<Date> read_date(std::string_view text);
Reading<MonthSet> read_months(std::string_view text);
Reading<Quantity> read_quantity(std::string_view text);
Reading<Volume> read_volume(std::string_view text);
/// Of a text that could not be read `value` holds what was counted beside the fault: "25-30 orang (20 L, 5 P)".
Reading<People> read_people(std::string_view text);
Reading<RegionCode> read_region_code(std::string_view text);
Reading<Nip> read_nip(std::string_view text);
/// "ya"/"tidak" (also "true"/"false", "y"/"t").
Reading<bool> read_yes_no(std::string_view text);

/// "Rp1.500.000", "PM", "swadaya", "Rp50.000/kelompok", "Rp1.000.000–Rp1.500.000".
std::string format_money(const Money& money);
std::string format_rupiah(const Decimal& rupiah);
/// "30 September 2026".
std::string format_date(const Date& date);
/// "Januari–Maret, Juli"; with years only when given: "Juni 2027"; seasons as they are.
std::string format_months(const MonthSet& months);
std::string format_quantity(const Quantity& quantity);
std::string format_volume(const Volume& volume);
/// "Januari" … "Desember" for 1 … 12.
std::string_view month_name(int month);

/// The name under which the regulation knows a level: "desa", "kecamatan", "kabupaten", "provinsi", "nasional".
std::string_view name(Tingkat tingkat);

} // namespace suluh
