// Does every row answer the seven questions of Permentan 25/2009 II.D (SIA DI BI BA)?
#pragma once

#include "rules/rule.hpp"

namespace suluh::siadibiba {

void siapa(const Document&, const Context&, Findings&);
void apa(const Document&, const Context&, Findings&);
void dimana(const Document&, const Context&, Findings&);
void bilamana(const Document&, const Context&, Findings&);
void berapa_hasil(const Document&, const Context&, Findings&);
void berapa_korbanan(const Document&, const Context&, Findings&);
void bagaimana(const Document&, const Context&, Findings&);
void tidak_jelas(const Document&, const Context&, Findings&);

} // namespace suluh::siadibiba
