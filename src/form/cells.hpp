// The one list of what a column can hold: cell name → how the cell is made from a row. A form file uses these names.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "suluh/table.hpp"

#include "form/money.hpp"
#include "form/row.hpp"

namespace suluh {

struct CellKind {
    std::string_view name;    ///< as form files write it
    std::string_view meaning; ///< Indonesian, one line
    Cell (*make)(const FormRow& row);
    bool numeric = false; ///< set right-aligned
    bool merges = false;  ///< what repeats down consecutive rows is printed once
    /// What the total row says under such a column; nullptr: nothing.
    Cell (*total)(const MoneyTotal& total) = nullptr;
};

std::span<const CellKind> cell_kinds();

/// "5,2 ton/ha"; as written where it could not be read.
std::string quantity_text(const Value<Quantity>& value);
/// "Produktivitas rendah (5,2 ton/ha → 7 ton/ha)".
std::string fact_text(const DataKeadaan& data);

} // namespace suluh
