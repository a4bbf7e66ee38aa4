#include "picture/drawing.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "text/markup.hpp"
#include "text/typeface.hpp"
#include "text/utf8.hpp"

namespace suluh::picture {

namespace {

constexpr std::string_view ellipsis = "…";

/// In 1/1000 of a point, with some slack: the widths are guessed.
std::int64_t width_of(std::string_view text, const Type& type) {
    constexpr std::int64_t slack = 106;
    return em_width(text) * type.size * (type.bold ? bold_percent : 100) / 100 * slack / 100;
}

bool fits(std::string_view text, int width, const Type& type) {
    return width_of(text, type) <= std::int64_t{width} * 1000;
}

/// How many bytes of a word stand in one line; at least one letter.
std::size_t bytes_that_fit(std::string_view word, int width, const Type& type) {
    std::size_t end = utf8::decode(word, 0).bytes;
    std::int64_t sum = width_of(word.substr(0, end), type);
    while (end < word.size()) {
        const auto bytes = utf8::decode(word, end).bytes;
        sum += width_of(word.substr(end, bytes), type);
        if (sum > std::int64_t{width} * 1000) break;
        end += bytes;
    }
    return end;
}

std::string style_of(const Style& style) {
    return fmt::format(R"(fill="{}" stroke="{}" stroke-width="{}"{})", style.fill, style.stroke, style.width,
                       style.dashed ? R"( stroke-dasharray="3 2")" : "");
}

/// The last line that is shown, cut so that "…" has room behind it.
std::string cut(std::string line, int width, const Type& type) {
    while (!line.empty() && !fits(line + std::string{ellipsis}, width, type)) {
        auto last = line.size() - 1;
        while (last > 0 && (static_cast<unsigned char>(line[last]) & 0xC0U) == 0x80U) --last;
        line.resize(last);
    }
    return line + std::string{ellipsis};
}

} // namespace

std::vector<std::string> set_lines(std::string_view text, int width, const Type& type) {
    const auto safe = utf8::printable(utf8::trim(text));
    std::string_view rest = safe;
    std::vector<std::string> lines;
    std::string line;
    while (!rest.empty() && lines.size() <= type.most_lines) {
        const auto end = std::min(rest.find(' '), rest.size());
        auto word = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (word.empty()) continue;
        const auto longer = line.empty() ? std::string{word} : fmt::format("{} {}", line, word);
        if (fits(longer, width, type)) {
            line = longer;
            continue;
        }
        if (!line.empty()) lines.push_back(std::move(line));
        while (!fits(word, width, type) && lines.size() <= type.most_lines) {
            const auto bytes = bytes_that_fit(word, width, type);
            lines.emplace_back(word.substr(0, bytes));
            word.remove_prefix(bytes);
            if (word.empty()) break;
        }
        line = word;
    }
    if (!line.empty()) lines.push_back(std::move(line));
    if (lines.size() > type.most_lines) {
        lines.resize(type.most_lines);
        lines.back() = cut(std::move(lines.back()), width, type);
    }
    return lines;
}

void Drawing::box(const Box& box, const Style& style, int radius) {
    const auto round = radius == 0 ? std::string{} : fmt::format(R"( rx="{}")", radius);
    shapes_ += fmt::format("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"{} {}/>\n", box.x, box.y, box.width,
                           box.height, round, style_of(style));
}

void Drawing::line(Point from, Point to, const Style& style) {
    shapes_ += fmt::format("<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\" {}/>\n", from.x, from.y, to.x, to.y,
                           style_of(style));
}

void Drawing::path(const std::vector<Point>& points, const Style& style, bool closed) {
    std::string all;
    for (const auto& point : points) all += fmt::format("{}{},{}", all.empty() ? "" : " ", point.x, point.y);
    shapes_ += fmt::format("<{} points=\"{}\" {}/>\n", closed ? "polygon" : "polyline", all, style_of(style));
}

void Drawing::dot(Point centre, int radius, const Style& style) {
    shapes_ += fmt::format("<circle cx=\"{}\" cy=\"{}\" r=\"{}\" {}/>\n", centre.x, centre.y, radius, style_of(style));
}

void Drawing::text(Point at, std::string_view text, const Type& type) {
    shapes_ += fmt::format("<text x=\"{}\" y=\"{}\" font-size=\"{}\"{}{}{}>{}</text>\n", at.x, at.y, type.size,
                           type.bold ? R"( font-weight="bold")" : "",
                           type.anchor == Anchor::middle ? R"( text-anchor="middle")" : "",
                           type.colour == "#000" ? std::string{} : fmt::format(R"( fill="{}")", type.colour),
                           markup_text(utf8::printable(text)));
}

void Drawing::lines(Point at, const std::vector<std::string>& lines, const Type& type) {
    int baseline = at.y + type.size;
    for (const auto& line : lines) {
        text({at.x, baseline}, line, type);
        baseline += line_height(type);
    }
}

std::string Drawing::svg(std::string_view title) const {
    constexpr int margin = 2; // half a line's width lies outside its shape
    const int width = width_ + 2 * margin;
    const int height = height_ + 2 * margin;
    return fmt::format(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}pt\" height=\"{1}pt\" viewBox=\"-{2} -{2} {0} "
        "{1}\" role=\"img\" font-family=\"Arial, 'Liberation Sans', Helvetica, sans-serif\">\n"
        "<title>{3}</title>\n<rect x=\"-{2}\" y=\"-{2}\" width=\"{0}\" height=\"{1}\" "
        "fill=\"#fff\"/>\n{4}</svg>\n",
        width, height, margin, markup_text(utf8::printable(title)), shapes_);
}

Drawing Drawing::stacked(const std::vector<Drawing>& parts, int gap) {
    int width = 0;
    int height = 0;
    for (const auto& part : parts) {
        width = std::max(width, part.width_);
        height += part.height_ + (height == 0 ? 0 : gap);
    }
    Drawing whole{width, height};
    int top = 0;
    for (const auto& part : parts) {
        whole.shapes_ += fmt::format("<g transform=\"translate(0 {})\">\n{}</g>\n", top, part.shapes_);
        top += part.height_ + gap;
    }
    return whole;
}

} // namespace suluh::picture
