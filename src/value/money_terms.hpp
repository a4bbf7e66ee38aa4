// The words of a cost cell, and the figures that are multiplied in it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "suluh/value.hpp"

#include "scan.hpp"

namespace suluh {

bool is_rupiah_sign(const scan::Token& token);
/// "per", "tiap": the figure is for one of something.
bool starts_rate(const scan::Token& token);
/// A word that may stand beside an amount without meaning anything for it.
bool is_remark(const scan::Token& token);
/// A word after which the figure is no longer the amount asked for ("lebih", "sisa").
bool changes_meaning(const scan::Token& token);
/// Who pays: "APBD", "Dana Desa"; a year may stand beside it.
bool is_source(const scan::Token& token);
/// A word that has a year beside it: a source, "TA", "tahun", a month.
bool has_year_beside(const scan::Token& token);
/// How much a word after a figure multiplies it ("rb", "juta"); zero for other words.
std::int64_t scale_of(const scan::Token& token);

struct MoneyFactor {
    Decimal value;
    bool has_year_beside = false; ///< "APBD 2027", "2027 (APBN)"
    bool is_money = false;        ///< "Rp", ",-", "juta": no doubt about it
    std::int64_t scale = 1;
    std::string unit; ///< "14 org"
    std::vector<std::string> per;
};

/// What factors come to: an amount, or a rate where their "per" is not among the things counted.
Reading<Money> product_of(const std::vector<MoneyFactor>& factors);

/// Refuses a cell because of one token.
Reading<Money> rejected(const scan::Token& token);
/// The stated amount when it is what comes out, else the doubt between both.
Reading<Money> agreed(const Decimal& worked_out, const Decimal& stated);

} // namespace suluh
