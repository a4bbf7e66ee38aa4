// Marks that stand where something is still to be written: "......", "____", "[ ]", "(…)", "???", "xxx".
#pragma once

#include <string_view>

namespace suluh {

/// Whether a text is nothing but such marks and blanks; an empty text is. A ditto mark says something: as above.
bool is_unfilled(std::string_view text);

/// Whether a text with words leaves a gap between them: "Ketua Poktan ........", "____ petani". Three points may only
/// trail off.
bool has_gap(std::string_view text);

} // namespace suluh
