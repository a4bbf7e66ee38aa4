// Does every row answer the seven questions of Permentan 25/2009 II.D (SIA DI BI BA)?
#pragma once

#include "document/vague.hpp"
#include "rules/outline.hpp"

namespace suluh::siadibiba {

/// Rows that leave the question unanswered.
template <Question question>
void missing(const Document&, const Context&, Findings&);

/// Rows that answer a question with words that say nothing.
void tidak_jelas(const Document&, const Context&, Findings&);

/// How many of the seven questions of all rows are answered. What could not be read is no answer, nor is what a row
/// would have said that could not be read itself; what an exception excuses is one.
Tally answers(const Document& document);

} // namespace suluh::siadibiba
