// Are the facts complete from which the programme begins (Permentan 25/2009 II.A)?
#pragma once

#include "rules/rule.hpp"

namespace suluh::keadaan {

void unsur(const Document&, const Context&, Findings&);
void produktivitas(const Document&, const Context&, Findings&);
void terbalik(const Document&, const Context&, Findings&);
void sumber(const Document&, const Context&, Findings&);

/// Whether two quantities are of one unit, however it is spelled: "t/ha" and "ton/ha", "kw" and "kuintal".
bool is_same_unit(std::string_view a, std::string_view b);

/// Whether what is possible lies below what is, and rightly so: a calving interval, losses, a cost.
bool wants_less(const DataKeadaan& datum);

} // namespace suluh::keadaan
