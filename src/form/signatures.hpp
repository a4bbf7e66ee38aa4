// Who signs under a form, by the programa's level (Permentan 25/2009 III.C).
#pragma once

#include <vector>

#include "suluh/form.hpp"

#include "form/person.hpp"

namespace suluh {

/// Also where the level is not known.
bool is_of_village(const Programa& programa);

/// Under a table.
std::vector<SignatureBlock> signatures(const Programa& programa, TandaTangan kind, const Person& person);

/// On a programa's own signature sheet: above the village also the heads of government and agencies (III.B.5), and a
/// line to sign on for everybody whom the level demands and nobody named.
std::vector<SignatureBlock> ratification_sheet(const Programa& programa);

} // namespace suluh
