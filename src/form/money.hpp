// The money of a row (how much, from where) and of a table. Sums are exact; what is no certain amount (PM, a rate, a
// range, an unreadable cell) is printed and left out of them, as is a row without a cost; the total says so.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "form/row.hpp"

namespace suluh {

enum class LeftOut : std::uint8_t { pro_memori, rate, range, unreadable, unwritten };

/// "PM", "tarif", …
std::string_view name(LeftOut reason);

/// One source and what it gives, where that is written.
struct Share {
    std::string source;
    std::string written; ///< "Rp1.750.000", "PM"; empty: no amount of its own
    std::optional<Decimal> amount;
    std::optional<LeftOut> left_out; ///< why it cannot be added up
};

struct RowMoney {
    std::string written;          ///< the row's own amount: "Rp2.500.000", "PM", "swadaya", "secukupnya"
    std::optional<Decimal> total; ///< what the row adds to the sum: its own amount, else its sources' together
    bool from_sources = false;    ///< `total` was added up from the sources
    bool in_words = false;        ///< `written` says more than an amount: "APBN 1.500.000, Swadaya 1.000.000"
    std::vector<Share> shares;
    std::vector<LeftOut> left_out;
};

RowMoney money_of(const Baris& row);

/// "Rp2.500.000; APBD Kabupaten"; several sources each with their amount.
std::string amount_and_source(const RowMoney& money);
/// "APBD Kabupaten"; several sources each with their amount.
std::string sources(const RowMoney& money);

struct MoneyTotal {
    Decimal sum;
    std::vector<std::pair<std::string, Decimal>> by_source;             ///< in the order of the rows
    Decimal unparted;                                                   ///< of which no row says what each source gives
    std::vector<std::pair<LeftOut, std::vector<std::size_t>>> left_out; ///< kind, numbers of the rows
    std::vector<std::size_t> disagreeing; ///< rows whose sources do not add up to their biaya
};

MoneyTotal total_of(std::span<const FormRow> rows);

/// "Jumlah", or "Jumlah (di luar PM)".
std::string total_label(const MoneyTotal& total);
/// "APBD Kabupaten Rp6.550.000; Swadaya Rp1.650.000".
std::string by_source(const MoneyTotal& total);
/// The sum, and what each source gives of it.
std::string sum_and_sources(const MoneyTotal& total);
std::vector<std::string> money_notes(const MoneyTotal& total);

} // namespace suluh
