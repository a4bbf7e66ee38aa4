// What changed over the years: a small chart a topic, its years to scale from left to right, its heights from nought,
// so that a small change looks small. Every number that has room is written.
#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "form/pra.hpp"
#include "form/pra_style.hpp"

namespace suluh {

namespace {

using picture::Anchor;
using picture::Drawing;
using picture::Point;
using pra_style::approximately;
using pra_style::frame;
using pra_style::grid;
using pra_style::heading;
using pra_style::padding;
using pra_style::title_height;

constexpr picture::Type topic_words{9, true, Anchor::start, "#000", 3};
constexpr picture::Type cause_words{8, false, Anchor::start, "#444", 5};
constexpr picture::Type year_figure{8, false, Anchor::middle, "#000", 1};

constexpr int chart_height = 90;
constexpr int sky = 20;    ///< above the highest number
constexpr int ground = 16; ///< for the years
constexpr int side = 34;   ///< beside the first and the last year
constexpr int apart = 32;  ///< from one written number to the next

struct Mark {
    int year;
    const Measure* number;

    bool is_known() const { return number->present() && !(*number)->is_negative(); }
};

class Trends {
public:
    Trends(const Pra& pra, const PictureRoom& room) : pra_(pra), room_(room), label_width_(room.width * 28 / 100) {
        for (const auto& trend : pra.kecenderungan)
            if (trend.present() && !marks_of(trend).empty()) trends_.push_back(&trend);
    }

    std::vector<Drawing> draw() const {
        std::vector<Drawing> pictures;
        const auto room = (room_.height - title_height - 2) / chart_height;
        const auto most = room_.height == 0 ? trends_.size() : static_cast<std::size_t>(std::max(1, room));
        for (std::size_t first = 0; first < trends_.size(); first += most)
            pictures.push_back(draw(first, std::min(first + most, trends_.size())));
        return pictures;
    }

private:
    /// The years from left to right, those with a number; empty where none of these can be drawn.
    static std::vector<Mark> marks_of(const Kecenderungan& trend) {
        std::vector<Mark> marks;
        for (const auto& one : trend.nilai)
            if (one.present() && one.tahun.present() && !one.angka.absent()) marks.push_back({*one.tahun, &one.angka});
        std::ranges::stable_sort(marks, {}, &Mark::year);
        const bool any = std::ranges::any_of(marks, [](const Mark& mark) { return mark.is_known(); });
        return any ? marks : std::vector<Mark>{};
    }

    Drawing draw(std::size_t first, std::size_t last) const {
        Drawing drawing{room_.width, title_height + static_cast<int>(last - first) * chart_height + 2};
        drawing.text({0, heading.size}, fmt::format("Kecenderungan {}", pra_title(pra_)), heading);
        int top = title_height;
        for (auto i = first; i < last; ++i, top += chart_height) {
            draw_label(drawing, *trends_[i], top);
            draw_chart(drawing, marks_of(*trends_[i]), top);
            drawing.box({0, top, room_.width - 1, chart_height}, frame);
        }
        drawing.line({label_width_, title_height}, {label_width_, top}, frame);
        return drawing;
    }

    void draw_label(Drawing& drawing, const Kecenderungan& trend, int top) const {
        int y = top + padding;
        const auto add = [&](const std::string& text, const picture::Type& type) {
            const auto lines = picture::set_lines(text, label_width_ - 2 * padding, type);
            drawing.lines({padding, y}, lines, type);
            y += static_cast<int>(lines.size()) * line_height(type);
        };
        add(seen(trend.topik), topic_words);
        if (!trend.satuan.absent()) add(seen(trend.satuan), {8, false, Anchor::start, "#000", 1});
        if (!trend.sebab.absent()) add(seen(trend.sebab), cause_words);
    }

    void draw_chart(Drawing& drawing, const std::vector<Mark>& marks, int top) const {
        const int left = label_width_ + side;
        const int width = room_.width - 1 - side - left;
        const int floor = top + chart_height - ground;
        double highest = 0;
        for (const auto& mark : marks)
            if (mark.is_known()) highest = std::max(highest, approximately(**mark.number));
        const int years = marks.back().year - marks.front().year;
        const auto place_of = [&](const Mark& mark) {
            const auto part = highest > 0 && mark.is_known() ? approximately(**mark.number) / highest : 0;
            const int x = years == 0 ? width / 2 : (mark.year - marks.front().year) * width / years;
            return Point{left + x, floor - static_cast<int>(std::lround(part * (chart_height - sky - ground)))};
        };
        drawing.line({label_width_, floor}, {room_.width - 1, floor}, grid);
        std::vector<Point> run;
        const auto end_run = [&] {
            if (run.size() > 1) drawing.path(run, {"none", "#000", "1.5"});
            run.clear();
        };
        for (const auto& mark : marks)
            if (mark.is_known())
                run.push_back(place_of(mark));
            else
                end_run(); // nobody knows what it was that year
        end_run();
        int written_to = label_width_;
        for (const auto& mark : marks) {
            const auto at = place_of(mark);
            if (mark.is_known()) drawing.dot(at, 3, {"#000", "none", "0"});
            if (at.x - written_to < apart / 2) continue;
            written_to = at.x + apart / 2;
            drawing.text({at.x, at.y - 6}, mark.is_known() ? seen(*mark.number) : "?", year_figure);
            drawing.text({at.x, floor + 12}, fmt::format("{}", mark.year), year_figure);
        }
    }

    const Pra& pra_;
    PictureRoom room_;
    int label_width_;
    std::vector<const Kecenderungan*> trends_;
};

} // namespace

std::vector<Drawing> draw_trends(const Pra& pra, const PictureRoom& room) {
    return Trends{pra, room}.draw();
}

} // namespace suluh
