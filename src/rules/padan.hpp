// rujukan/* of a padan by itself. Whether the programa it names have those problems, `suluh rekap --padan` says.
#pragma once

#include "rules/rule.hpp"

namespace suluh::padan {

/// rujukan/tak-ada: each problem is named with its programa, KODE/TAHUN#ID.
void tak_ada(const Document&, Findings&);

/// rujukan/id-ganda: no problem is the same as two others that differ.
void id_ganda(const Document&, Findings&);

} // namespace suluh::padan
