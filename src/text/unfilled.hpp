// Marks that stand where something is still to be written: "......", "____", "[ ]", "(…)", "???", "xxx".
#pragma once

#include <string_view>

namespace suluh {

/// Whether a text is nothing but such marks and blanks; an empty text is. A ditto mark says something: as above.
bool is_unfilled(std::string_view text);

/// Whether a text with words leaves a gap among them: "Ketua Poktan ........", "____ petani". Points that trail off at
/// its end ("pupuk mahal....", "pupuk, benih ...") are none.
bool has_gap(std::string_view text);

} // namespace suluh
