// A time cell as a row of atoms: days, months, years, quarters, seasons and what joins them. Words that only decorate
// ("awal", "pukul 09.00", "Sabtu") are gone; a word nobody knows stays as `unknown`, so that nothing is half read.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "scan.hpp"

namespace suluh {

struct Atom {
    enum class Kind : std::uint8_t {
        day,         ///< `number`; in "Bulan 4 dan 9" it is a month
        day_mark,    ///< "tgl": the figures that follow are days
        month_mark,  ///< "bulan"
        week,        ///< "minggu II"
        month,       ///< `number`, perhaps with `day` and `year` from "30/9/2026"
        year,        ///< `number`
        period,      ///< months `number` to `last`: a quarter or half year
        season,      ///< `text`: "MT I"
        all_year,    ///< "sepanjang tahun", "tiap bulan", "tiap tgl 5"
        months_long, ///< "selama `number` bulan"
        days_long,   ///< "8 minggu" is 56 days
        start,       ///< "mulai"
        until,
        list,
        event,      ///< "setelah panen": fine behind a month, no answer alone
        doubt,      ///< `text` says which two readings there are
        impossible, ///< `text` says why
        unknown,    ///< `text` as written
    };
    Kind kind = Kind::unknown;
    int number = 0;
    int last = 0;
    int day = 0;
    int year = 0;
    std::string text;
    bool glued = false;

    bool is(Kind which) const { return kind == which; }
};

std::vector<Atom> month_atoms(scan::TokenSpan tokens);

} // namespace suluh
