// kegiatan/sasaran-tingkat: at village and sub-district level, officials are not the people to be reached.
#pragma once

#include "rules/rule.hpp"

namespace suluh::kegiatan {

void sasaran_tingkat(const Document&, const Context&, Findings&);

} // namespace suluh::kegiatan
