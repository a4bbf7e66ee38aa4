// The seven questions of SIA DI BI BA as cells answer them, and three cells beside them in which words may say as
// little.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "document/vague.hpp"
#include "rules/rows.hpp"

namespace suluh::siadibiba {

/// Why a part is not answered; the message goes on after the row's name.
struct Gap {
    std::string message;
    Span at;
    std::string hint;
    std::optional<Level> level{};
};

/// A cell whose words say nothing.
struct Cell {
    std::string_view what;
    std::string_view text;
    Span at;
};
using Cells = std::vector<Cell>;

/// One question: what a row lacks to answer it, and, where it lacks nothing, which of its cells are vague.
struct Part {
    Question question;
    std::string_view rule; ///< empty: not one of the seven, only judged for vague words
    std::optional<Gap> (*gap)(const PlanRow&, const Programa&); ///< nullptr where `rule` is empty
    void (*vague)(const PlanRow&, Cells&);
    bool (*unread)(const PlanRow&); ///< a cell that would answer it could not be read; nullptr where `rule` is empty
    std::string_view asks;          ///< "kapan"
    std::string_view hint;          ///< what to write instead of a vague word
};

/// In the order of `Question`.
std::span<const Part> parts();
/// Those of them that are the seven.
std::span<const Part> questions();

} // namespace suluh::siadibiba
