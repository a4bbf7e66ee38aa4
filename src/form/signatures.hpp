// Who signs under a form, by the programa's level (Permentan 25/2009 III.C).
#pragma once

#include <vector>

#include "suluh/form.hpp"

#include "form/person.hpp"

namespace suluh {

std::vector<SignatureBlock> signatures(const Programa& programa, TandaTangan kind, const Person& person);

} // namespace suluh
