// The parts of the one list of rules that rules() joins: a file of it stays readable.
#pragma once

#include "rules/rule.hpp"

namespace suluh {

/// What groups plan (rdk) and what is found in villages (pra, ipw, lembaga): src/rules/registry_desa.cpp.
std::span<const Rule> rules_of_villages();

/// What farmers' rows of an RDKK must hold, and the acuan that they are measured by: src/rules/registry_rdkk.cpp.
std::span<const Rule> rules_of_farmers();

} // namespace suluh
