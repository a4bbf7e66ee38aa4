// Pictures of boxes, lines and set text as self-contained SVG; knows no domain. All lengths are whole points (1/72
// inch) from the upper left corner, so that a picture is as large on paper as it was laid out, and the same input gives
// the same bytes. Every text is escaped.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace suluh::picture {

struct Point {
    int x = 0;
    int y = 0;
};

struct Box {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
};

enum class Anchor { start, middle };

struct Type {
    int size = 9;
    bool bold = false;
    Anchor anchor = Anchor::start;
    std::string_view colour = "#000";
    std::size_t most_lines = 8; ///< of a paragraph: what goes on beyond them ends in "…"
};

/// How a shape is drawn: fill and stroke as SVG knows them. Greys only: pictures are printed in black and white.
struct Style {
    std::string_view fill = "none";
    std::string_view stroke = "#000";
    std::string_view width = "0.5";
    bool dashed = false;
};

inline int line_height(const Type& type) {
    return type.size * 6 / 5 + 1;
}

/// The lines that a text takes in a width: broken at blanks, inside a word where that is wider than the line.
std::vector<std::string> set_lines(std::string_view text, int width, const Type& type);

class Drawing {
public:
    Drawing(int width, int height) : width_(width), height_(height) {}

    int width() const { return width_; }
    int height() const { return height_; }

    void box(const Box& box, const Style& style, int radius = 0);
    void line(Point from, Point to, const Style& style);
    void path(const std::vector<Point>& points, const Style& style, bool closed = false);
    void dot(Point centre, int radius, const Style& style);
    /// One line; `y` is the baseline.
    void text(Point at, std::string_view text, const Type& type);
    /// Lines of a paragraph below one another; `at` is the upper corner, or the middle of the upper edge.
    void lines(Point at, const std::vector<std::string>& lines, const Type& type);

    /// The <svg> element with a line end behind it. `title` is read aloud in place of the picture.
    std::string svg(std::string_view title) const;

    /// One picture of several, each below the one before.
    static Drawing stacked(const std::vector<Drawing>& parts, int gap);

private:
    int width_;
    int height_;
    std::string shapes_;
};

} // namespace suluh::picture
