// The problem tree. What lies above stands above: effects at the top, causes below. A tree that fits the width of the
// page is drawn as one, if need be with its last branches hanging below one another; a larger one as an outline, a box
// a line, which goes on over as many pages as it takes.
#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "document/choices.hpp"
#include "form/pra.hpp"
#include "form/pra_style.hpp"

namespace suluh {

namespace {

using picture::Anchor;
using picture::Box;
using picture::Drawing;
using picture::Style;
using pra_style::heading;
using pra_style::padding;

constexpr picture::Type tag{7, true, Anchor::start, "#000", 1};
constexpr picture::Type node_words{9};
constexpr Style branch{"none", "#000", "0.75"};

constexpr int above_tree = 22;
constexpr int box_width = 126;
constexpr int gap = 10;   ///< between boxes side by side
constexpr int level = 24; ///< between a box and those below it
constexpr int hang = 12;  ///< how far hanging boxes stand in
constexpr int hanging_gap = 8;

/// Larger trees are outlines in any case, and so is the depth of a recursion.
constexpr std::size_t most_drawn = 400;

Style style_of(const AkarMasalah& node) {
    if (!node.jenis.present()) return {"#fff", "#000", "0.5", true};
    switch (*node.jenis) {
    case JenisAkar::akibat:
        return {"#fff", "#000", "0.75"};
    case JenisAkar::inti:
        return {"#d9d9d9", "#000", "1.75"};
    case JenisAkar::sebab:
        break;
    }
    return {"#f5f5f5", "#000", "0.75"};
}

std::string tag_of(const AkarMasalah& node) {
    const auto kind = node.jenis.present()  ? std::string{spelling(*node.jenis)}
                      : node.jenis.absent() ? std::string{}
                                            : std::string{"?"};
    const auto id = node.id.absent() ? std::string{} : seen(node.id);
    return id.empty() || kind.empty() ? id + kind : fmt::format("{} · {}", id, kind);
}

struct NodeBox {
    std::vector<std::string> lines;
    std::string tag;
    int height = 0;
};

NodeBox box_of(const AkarMasalah& node, int width) {
    NodeBox box{picture::set_lines(seen(node.uraian), width - 2 * padding, node_words), tag_of(node), 0};
    box.height = line_height(tag) + static_cast<int>(box.lines.size()) * line_height(node_words) + 2 * padding;
    return box;
}

void draw_box(Drawing& drawing, const AkarMasalah& node, const NodeBox& box, const Box& at) {
    const bool effect = node.jenis.present() && *node.jenis == JenisAkar::akibat;
    drawing.box(at, style_of(node), effect ? 8 : 0);
    drawing.lines({at.x + padding, at.y + padding - 1}, picture::set_lines(box.tag, at.width - 2 * padding, tag), tag);
    drawing.lines({at.x + padding, at.y + padding + line_height(tag) - 1}, box.lines, node_words);
}

/// A tree drawn as one: every box below its parent.
class Spread {
public:
    Spread(const std::vector<TreeNode>& nodes, bool hanging) : nodes_(nodes), below_(nodes.size()) {
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            boxes_.push_back(box_of(*nodes[i].node, box_width));
            if (nodes[i].is_top())
                tops_.push_back(i);
            else
                below_[nodes[i].parent].push_back(i);
        }
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            const auto is_leaf = [&](std::size_t child) { return below_[child].empty(); };
            hangs_.push_back(hanging && below_[i].size() > 1 && std::ranges::all_of(below_[i], is_leaf));
            if (level_heights_.size() <= nodes[i].depth) level_heights_.resize(nodes[i].depth + 1, 0);
            auto& height = level_heights_[nodes[i].depth];
            height = std::max(height, boxes_[i].height);
        }
        for (const auto top : tops_) width_ += (width_ == 0 ? 0 : 2 * gap) + width_of(top);
        for (const auto top : tops_) height_ = std::max(height_, height_of(top));
    }

    int width() const { return width_; }
    int height() const { return above_tree + height_ + 2; }

    void draw(Drawing& drawing) const {
        int left = (drawing.width() - width_) / 2;
        for (const auto top : tops_) {
            draw(drawing, top, left, above_tree);
            left += width_of(top) + 2 * gap;
        }
    }

private:
    int width_of(std::size_t i) const {
        if (below_[i].empty()) return box_width;
        if (hangs_[i]) return box_width + hang;
        int width = -gap;
        for (const auto child : below_[i]) width += gap + width_of(child);
        return std::max(width, box_width);
    }

    int height_of(std::size_t i) const {
        if (below_[i].empty()) return boxes_[i].height;
        int height = 0;
        for (const auto child : below_[i])
            height =
                hangs_[i] ? height + boxes_[child].height + hanging_gap : std::max(height, height_of(child) + level);
        return (hangs_[i] ? boxes_[i].height : level_heights_[nodes_[i].depth]) + height;
    }

    void draw(Drawing& drawing, std::size_t i, int left, int top) const {
        const int width = width_of(i);
        const int x = hangs_[i] ? left : left + (width - box_width) / 2;
        const int bottom = top + boxes_[i].height;
        if (hangs_[i]) {
            int y = bottom + hanging_gap;
            for (const auto child : below_[i]) {
                const int middle = y + boxes_[child].height / 2;
                drawing.path({{x + hang / 2, bottom}, {x + hang / 2, middle}, {x + hang, middle}}, branch);
                draw_box(drawing, *nodes_[child].node, boxes_[child], {x + hang, y, box_width, boxes_[child].height});
                y += boxes_[child].height + hanging_gap;
            }
        } else if (!below_[i].empty()) {
            const int next = top + level_heights_[nodes_[i].depth] + level;
            int sum = -gap;
            for (const auto child : below_[i]) sum += gap + width_of(child);
            int child_left = left + (width - sum) / 2;
            for (const auto child : below_[i]) {
                const int child_width = width_of(child);
                const int child_middle = hangs_[child] ? child_left + box_width / 2
                                                       : child_left + (child_width - box_width) / 2 + box_width / 2;
                drawing.path({{x + box_width / 2, bottom},
                              {x + box_width / 2, next - level / 2},
                              {child_middle, next - level / 2},
                              {child_middle, next}},
                             branch);
                draw(drawing, child, child_left, next);
                child_left += child_width + gap;
            }
        }
        draw_box(drawing, *nodes_[i].node, boxes_[i], {x, top, box_width, boxes_[i].height});
    }

    const std::vector<TreeNode>& nodes_;
    std::vector<std::vector<std::size_t>> below_;
    std::vector<NodeBox> boxes_;
    std::vector<std::size_t> tops_;
    std::vector<bool> hangs_;
    std::vector<int> level_heights_;
    int width_ = 0;
    int height_ = 0;
};

/// A tree as an outline: boxes below one another, each as far in as it is deep.
class OutlineTree {
public:
    OutlineTree(const std::vector<TreeNode>& nodes, const PictureRoom& room) : nodes_(nodes), room_(room) {
        for (const auto& node : nodes) boxes_.push_back(box_of(*node.node, room.width - left_of(node) - 1));
    }

    std::vector<Drawing> draw(std::string_view title) const {
        std::vector<Drawing> pages;
        for (std::size_t first = 0; first < nodes_.size();) {
            auto last = first;
            int height = above_tree;
            while (last < nodes_.size() &&
                   (last == first || room_.height == 0 || height + boxes_[last].height + hanging_gap <= room_.height))
                height += boxes_[last++].height + hanging_gap;
            Drawing page{room_.width, height};
            page.text({0, heading.size}, title, heading);
            draw_part(page, first, last);
            pages.push_back(std::move(page));
            first = last;
        }
        return pages;
    }

private:
    static int left_of(const TreeNode& node) {
        constexpr std::size_t deepest = 12; // deeper ones stand below one another
        return 1 + 24 * static_cast<int>(std::min(node.depth, deepest));
    }

    void draw_part(Drawing& page, std::size_t first, std::size_t last) const {
        std::vector<int> tops;
        int y = above_tree;
        for (auto i = first; i < last; ++i) {
            tops.push_back(y);
            y += boxes_[i].height + hanging_gap;
        }
        for (auto i = first; i < last; ++i) {
            const auto& node = nodes_[i];
            if (node.is_top()) continue;
            const bool from_before = node.parent < first;
            const int from = from_before ? above_tree - 6 : tops[node.parent - first] + boxes_[node.parent].height;
            const int x = left_of(nodes_[node.parent]) + 12;
            const int middle = tops[i - first] + boxes_[i].height / 2;
            page.path({{x, from}, {x, middle}, {std::max(x, left_of(node)), middle}}, branch);
        }
        for (auto i = first; i < last; ++i) {
            const int left = left_of(nodes_[i]);
            draw_box(page, *nodes_[i].node, boxes_[i],
                     {left, tops[i - first], room_.width - left - 1, boxes_[i].height});
        }
    }

    const std::vector<TreeNode>& nodes_;
    PictureRoom room_;
    std::vector<NodeBox> boxes_;
};

/// Everything that hangs below one node, appended from above to below.
void add_branch(std::size_t top, const std::vector<const AkarMasalah*>& all,
                const std::vector<std::vector<std::size_t>>& below, std::vector<bool>& taken,
                std::vector<TreeNode>& tree) {
    struct Waiting {
        std::size_t index, parent, depth;
    };
    std::vector<Waiting> stack{{top, tree.size(), 0}};
    while (!stack.empty()) {
        const auto next = stack.back();
        stack.pop_back();
        if (taken[next.index]) continue;
        taken[next.index] = true;
        const auto place = tree.size();
        tree.push_back({all[next.index], next.parent, next.depth});
        const auto& children = below[next.index];
        for (auto child = children.rbegin(); child != children.rend(); ++child)
            stack.push_back({*child, place, next.depth + 1});
    }
}

} // namespace

std::vector<TreeNode> tree_of(const Pra& pra) {
    std::vector<const AkarMasalah*> all;
    std::map<std::string_view, std::size_t> by_id; // of equal ids the first
    for (const auto& node : pra.pohon_masalah) {
        if (!node.present()) continue;
        if (node.id.present()) by_id.emplace(*node.id, all.size());
        all.push_back(&node);
    }
    std::vector<std::vector<std::size_t>> below(all.size());
    std::vector<bool> stands_below(all.size(), false);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto parent = all[i]->induk.present() ? by_id.find(*all[i]->induk) : by_id.end();
        if (parent == by_id.end() || parent->second == i) continue;
        below[parent->second].push_back(i);
        stands_below[i] = true;
    }
    std::vector<bool> taken(all.size(), false);
    std::vector<TreeNode> tree;
    for (const bool of_circles : {false, true}) // what then is left leads in circles: each is opened at its first node
        for (std::size_t i = 0; i < all.size(); ++i)
            if (!taken[i] && (of_circles || !stands_below[i])) add_branch(i, all, below, taken, tree);
    return tree;
}

std::vector<Drawing> draw_problem_tree(const Pra& pra, const PictureRoom& room) {
    const auto nodes = tree_of(pra);
    if (nodes.empty()) return {};
    const auto title = fmt::format("Pohon masalah {}", pra_title(pra));
    for (const int percent : {100, 125}) // a tree on one page is worth type of four fifths
        for (const bool hanging : {false, true}) {
            if (nodes.size() > most_drawn) break;
            const PictureRoom larger{room.width * percent / 100, room.height * percent / 100};
            const Spread spread{nodes, hanging};
            if (spread.width() > larger.width || (room.height != 0 && spread.height() > larger.height)) continue;
            Drawing drawing{larger.width, spread.height()};
            drawing.text({0, heading.size}, title, heading);
            spread.draw(drawing);
            return {drawing};
        }
    return OutlineTree{nodes, room}.draw(title);
}

} // namespace suluh
