// The seasonal calendar: a row a thing observed, a column a month, a bar as high and as dark as it is strong, so that
// it is read in black and white too.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "form/pra.hpp"
#include "form/pra_style.hpp"
#include "form/row.hpp"

namespace suluh {

namespace {

using picture::Anchor;
using picture::Drawing;
using picture::Style;
using pra_style::frame;
using pra_style::grid;
using pra_style::heading;
using pra_style::padding;
using pra_style::title_height;

constexpr int strongest = 3;
constexpr std::array<std::string_view, 4> greys{"none", "#d0d0d0", "#8c8c8c", "#262626"};
constexpr std::array<std::string_view, 4> meanings{"0 tidak ada", "1 rendah", "2 sedang", "3 tinggi"};

constexpr picture::Type label{9, false, Anchor::start, "#000", 4};
constexpr picture::Type small{8, false, Anchor::start, "#444", 2};
constexpr picture::Type month_label{9, true, Anchor::middle};
constexpr picture::Type figure{8, false, Anchor::middle};

constexpr int head_height = 16;
constexpr int legend_height = 26;
constexpr int least_row = 24;
constexpr int tallest_bar = least_row - 4; ///< in a higher row too: equal strength looks equal

struct CalendarRow {
    const KalenderMusim* row;
    std::vector<std::string> what, commodity;
    int height = 0;
};

class Calendar {
public:
    Calendar(const Pra& pra, const PictureRoom& room)
        : pra_(pra), room_(room), month_width_((room.width - room.width * 27 / 100) / static_cast<int>(months_of_year)),
          label_width_(room.width - month_width_ * static_cast<int>(months_of_year) - 1) {
        for (const auto& row : pra.kalender_musim) {
            if (!row.present()) continue;
            CalendarRow one{&row, picture::set_lines(seen(row.faktor), label_width_ - 2 * padding, label),
                            row.komoditas.absent()
                                ? std::vector<std::string>{}
                                : picture::set_lines(seen(row.komoditas), label_width_ - 2 * padding, small)};
            one.height = std::max(least_row, static_cast<int>(one.what.size()) * line_height(label) +
                                                 static_cast<int>(one.commodity.size()) * line_height(small) + padding);
            rows_.push_back(std::move(one));
        }
    }

    std::vector<Drawing> draw() const {
        std::vector<Drawing> pictures;
        const int around = title_height + head_height + legend_height;
        for (std::size_t first = 0; first < rows_.size();) {
            auto last = first;
            int height = around;
            while (last < rows_.size() &&
                   (last == first || room_.height == 0 || height + rows_[last].height <= room_.height))
                height += rows_[last++].height;
            pictures.push_back(draw(first, last, height));
            first = last;
        }
        return pictures;
    }

private:
    Drawing draw(std::size_t first, std::size_t last, int height) const {
        Drawing drawing{room_.width, height};
        drawing.text({0, heading.size}, fmt::format("Kalender musim {}", pra_title(pra_)), heading);
        for (std::size_t month = 0; month < months_of_year; ++month)
            drawing.text({left_of(month) + month_width_ / 2, title_height + head_height - 5}, short_month(month),
                         month_label);
        int top = title_height + head_height;
        for (auto i = first; i < last; ++i) {
            draw_row(drawing, rows_[i], top);
            top += rows_[i].height;
        }
        const int head = title_height + head_height;
        drawing.box({0, head, left_of(months_of_year), top - head}, frame);
        drawing.line({label_width_, title_height}, {label_width_, top}, frame);
        draw_legend(drawing, top + 8);
        return drawing;
    }

    int left_of(std::size_t month) const { return label_width_ + static_cast<int>(month) * month_width_; }

    void draw_row(Drawing& drawing, const CalendarRow& row, int top) const {
        const int bottom = top + row.height;
        drawing.lines({padding, top + padding / 2}, row.what, label);
        const int below = top + padding / 2 + static_cast<int>(row.what.size()) * line_height(label);
        drawing.lines({padding, below}, row.commodity, small);
        for (std::size_t month = 0; month < months_of_year; ++month)
            draw_cell(drawing, *row.row, month, {left_of(month), top, month_width_, row.height});
        drawing.line({0, bottom}, {left_of(months_of_year), bottom}, grid);
        for (std::size_t month = 1; month < months_of_year; ++month)
            drawing.line({left_of(month), top}, {left_of(month), bottom}, grid);
    }

    static void draw_cell(Drawing& drawing, const KalenderMusim& row, std::size_t month, const picture::Box& cell) {
        static const Measure nothing;
        const auto& values = row.bulan.items;
        const auto& value = month < values.size() ? values[month] : nothing;
        const bool known = value.present() && value->is_whole() && *value >= Decimal{0} && *value <= Decimal{strongest};
        if (!known) { // shown as it is, with no bar that would say more
            const auto text = value.state == State::missing ? std::string{"?"} : seen(value);
            const auto shown =
                picture::set_lines(text, cell.width - 6, {figure.size, false, Anchor::middle, "#000", 1});
            drawing.box({cell.x + 2, cell.y + 2, cell.width - 4, cell.height - 4}, {"none", "#000", "0.5", true}, 2);
            drawing.lines({cell.x + cell.width / 2, cell.y + (cell.height - figure.size) / 2 - 1}, shown, figure);
            return;
        }
        const auto strength = static_cast<std::size_t>(value->whole());
        const int height = tallest_bar * static_cast<int>(strength) / strongest;
        if (strength > 0)
            drawing.box({cell.x + 5, cell.y + cell.height - height, cell.width - 10, height},
                        {greys[strength], "#000", "0.5"});
    }

    static void draw_legend(Drawing& drawing, int top) {
        int x = 0;
        for (std::size_t strength = 0; strength < greys.size(); ++strength) {
            const int height = 12 * static_cast<int>(strength) / strongest;
            drawing.box({x, top, 20, 12}, grid);
            if (strength > 0) drawing.box({x + 4, top + 12 - height, 12, height}, {greys[strength], "#000", "0.5"});
            drawing.text({x + 25, top + 10}, meanings[strength], {8});
            x += 85;
        }
        drawing.box({x, top, 20, 12}, {"none", "#000", "0.5", true}, 2);
        drawing.text({x + 25, top + 10}, "di luar 0–3, ditulis apa adanya; ?: tidak ada atau tidak terbaca", {8});
    }

    const Pra& pra_;
    PictureRoom room_;
    int month_width_;
    int label_width_;
    std::vector<CalendarRow> rows_;
};

} // namespace

std::vector<Drawing> draw_calendar(const Pra& pra, const PictureRoom& room) {
    return Calendar{pra, room}.draw();
}

} // namespace suluh
