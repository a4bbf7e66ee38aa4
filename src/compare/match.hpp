// Which item of an old list is which of the new one.
#pragma once

#include <cstddef>
#include <vector>

#include "compare/item.hpp"

namespace suluh::compare {

struct Match {
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    std::vector<std::size_t> old_of; ///< for each new item the place of the old one, or none
    std::vector<std::size_t> gone;   ///< places of old items that are no more
    std::vector<bool> moved;         ///< for each new item: it has overtaken others that stayed
};

/// First what says the same under the same name; then what says the same under another one (its id was changed), all of
/// it or at least the sentence by which people know it; then the same name; and what has no name by how much it has in
/// common.
Match match(const Item& old_list, const Item& new_list);

} // namespace suluh::compare
