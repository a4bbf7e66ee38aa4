// The root of an Indonesian word, for looking it up; never for output. Confix stripping after Nazief & Adriani
// ("Confix-stripping: approach to stemming algorithm for Bahasa Indonesia", 1996), in the enhanced form of Arifin,
// Mahendra & Ciptaningtyas (ECS, 2009): particle and possessive, suffix, up to three prefixes with their sound
// changes, each step proven by the list of roots.
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace suluh {

struct Stem {
    std::string root;      ///< empty: no root in the list
    bool act_noun = false; ///< built with pe(N)-…-an or pe(N)-: "penerapan"
    bool active = false;   ///< built with me(N)-, memper-, ber-
    bool passive = false;  ///< built with di-, ter- or ke-
};

/// `word` in lower case; `is_root` tells whether a word is in the list of roots. Words over 40 letters have no root.
Stem stem(std::string_view word, const std::function<bool(std::string_view)>& is_root);

} // namespace suluh
