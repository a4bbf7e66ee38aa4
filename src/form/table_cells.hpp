// Cells of any table.
#pragma once

#include <string>
#include <utility>

#include "suluh/table.hpp"

namespace suluh {

inline Cell text_cell(std::string text) {
    return {std::move(text), false, {}, false};
}

inline Cell number_cell(std::string text, const Decimal& number) {
    return {std::move(text), true, number, false};
}

} // namespace suluh
