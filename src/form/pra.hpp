// What a village found by participatory appraisal (PRA), to be looked at: every instrument as a table, and the seasonal
// calendar, the transect, the trends and the problem tree as pictures too.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "suluh/document.hpp"
#include "suluh/table.hpp"

#include "picture/drawing.hpp"

namespace suluh {

inline constexpr std::size_t months_of_year = 12;

/// Room for one picture, in points. A picture that is higher is parted; `height` 0 sets no limit. One that is wider (a
/// transect where there is no limit, a tree by a quarter) is meant to be set as wide as the room, and so fits it.
struct PictureRoom {
    int width = 0;
    int height = 0;
};

/// An instrument that can be drawn.
struct PraPicture {
    std::string_view name;  ///< "pohon-masalah"
    std::string_view key;   ///< of the document: "pohon_masalah"
    std::string_view title; ///< "Pohon masalah"
    /// Empty where the document holds nothing of it.
    std::vector<picture::Drawing> (*draw)(const Pra& pra, const PictureRoom& room);
};
const std::vector<PraPicture>& pra_pictures();

/// A printable page's room for a picture under the heading of its table.
PictureRoom room_of(Paper paper);

/// Everything that the document holds, in the order of its fields; the pictures stand in their tables, made for
/// `paper`. The document is a pra.
std::vector<Table> pra_tables(const Document& document, Paper paper);

/// "Desa Sukamaju 2026".
std::string pra_title(const Pra& pra);

std::vector<picture::Drawing> draw_calendar(const Pra& pra, const PictureRoom& room);
std::vector<picture::Drawing> draw_transect(const Pra& pra, const PictureRoom& room);
std::vector<picture::Drawing> draw_trends(const Pra& pra, const PictureRoom& room);
std::vector<picture::Drawing> draw_problem_tree(const Pra& pra, const PictureRoom& room);

/// The nodes of a problem tree from above to below. Each node stands under the one that its `induk` names; where that
/// is not there, or leads back to the node itself, the node stands at the top.
struct TreeNode {
    const AkarMasalah* node = nullptr;
    std::size_t parent = 0; ///< position in the list; its own where it stands at the top
    std::size_t depth = 0;

    bool is_top() const { return depth == 0; }
};
std::vector<TreeNode> tree_of(const Pra& pra);

/// "Jan" … "Des" for 0 … 11.
inline std::string_view short_month(std::size_t month) {
    return month_name(static_cast<int>(month) + 1).substr(0, 3);
}

/// What a picture shows of a value: "?" where it was written but could not be read, "–" where nothing was written.
template <class T>
std::string seen(const Value<T>& value, std::string_view unit = {}) {
    if (value.state == State::invalid) return "?";
    if (value.absent()) return "–";
    std::string text;
    if constexpr (std::is_same_v<T, Decimal>)
        text = value->indonesian();
    else
        text = std::string{value.text};
    return text.empty() || unit.empty() ? text : text + " " + std::string{unit};
}

} // namespace suluh
