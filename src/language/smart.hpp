// SMART of an objective whose parts are found (Permentan 25/2009 II.B).
#pragma once

#include "suluh/telaah_tujuan.hpp"

#include "language/clause.hpp"

namespace suluh {

/// What was found in one objective, as ranges of tokens.
struct Parts {
    std::optional<Range> audience;
    std::optional<Range> behaviour;
    std::optional<Range> condition;
    const Degree* degree = nullptr;
    bool existence = false; ///< aims at something to exist
    bool yes_or_no = false; ///< which can be seen to exist or not
    bool problem = false;
    bool study = false;
    bool trainer = false;
    std::optional<Range> second; ///< another objective in the same sentence
};

/// All but berbatas_waktu.
Smart judge_smart(const Marked& marked, const Parts& parts);

/// Why an objective is not realistic, in Indonesian; empty when nothing in the text says so.
std::string doubt(const Marked& marked, const Parts& parts);

} // namespace suluh
