// Does every row answer the seven questions of Permentan 25/2009 II.D (SIA DI BI BA)?
#pragma once

#include "document/vague.hpp"
#include "rules/rule.hpp"

namespace suluh::siadibiba {

/// Rows that leave the question unanswered.
template <Question question>
void missing(const Document&, const Context&, Findings&);

/// Rows that answer a question with words that say nothing.
void tidak_jelas(const Document&, const Context&, Findings&);

} // namespace suluh::siadibiba
