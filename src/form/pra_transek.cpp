// The transect: the profile of the walk above, below it what each zone holds, a column a zone. Heights are to scale;
// zones stand side by side in equal columns, and how far they lie is written.
#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

#include "form/pra.hpp"
#include "form/pra_style.hpp"
#include "form/row.hpp"

namespace suluh {

namespace {

using picture::Anchor;
using picture::Drawing;
using picture::Point;
using picture::Style;
using pra_style::approximately;
using pra_style::frame;
using pra_style::grid;
using pra_style::heading;
using pra_style::padding;
using pra_style::title_height;

constexpr picture::Type row_label{8, true, Anchor::start, "#000", 2};
constexpr picture::Type cell_text{8};
constexpr picture::Type zone_label{9, true, Anchor::middle, "#000", 1};
constexpr picture::Type height_label{8, false, Anchor::middle, "#000", 1};

constexpr int profile_height = 130;
constexpr int zone_height = 16;
constexpr int label_width = 76;
constexpr int least_column = 96;
constexpr int widest_column = 260;

struct TransectRow {
    std::string_view label;
    std::string (*text)(const Zona&);
    bool (*written)(const Zona&);
};

std::string plants(const Zona& zone) {
    if (zone.tanaman.state == State::invalid) return "?";
    std::string text;
    for (const auto& one : zone.tanaman)
        if (!one.absent()) text += (text.empty() ? "" : ", ") + seen(one);
    return text.empty() ? "–" : text;
}

constexpr std::array rows{
    TransectRow{"Jarak", [](const Zona& zone) { return seen(zone.jarak, "m"); },
                [](const Zona& zone) { return !zone.jarak.absent(); }},
    TransectRow{"Kemiringan", [](const Zona& zone) { return seen(zone.kemiringan, "%"); },
                [](const Zona& zone) { return !zone.kemiringan.absent(); }},
    TransectRow{"Tanah", [](const Zona& zone) { return seen(zone.tanah); },
                [](const Zona& zone) { return !zone.tanah.absent(); }},
    TransectRow{"Guna lahan", [](const Zona& zone) { return seen(zone.guna_lahan); },
                [](const Zona& zone) { return !zone.guna_lahan.absent(); }},
    TransectRow{"Tanaman", plants, [](const Zona& zone) { return !zone.tanaman.absent(); }},
    TransectRow{"Masalah", [](const Zona& zone) { return seen(zone.masalah); },
                [](const Zona& zone) { return !zone.masalah.absent(); }},
    TransectRow{"Potensi", [](const Zona& zone) { return seen(zone.potensi); },
                [](const Zona& zone) { return !zone.potensi.absent(); }},
};

class Transect {
public:
    Transect(const Pra& pra, const PictureRoom& room) : pra_(pra), room_(room) {
        for (const auto& zone : pra.transek) {
            if (!zone.present()) continue;
            zones_.push_back(&zone);
            if (!zone.tinggi.present()) continue;
            const auto& height = *zone.tinggi;
            if (!has_height_ || height < low_) low_ = height;
            if (!has_height_ || high_ < height) high_ = height;
            has_height_ = true;
        }
        for (const auto& row : rows)
            if (std::ranges::any_of(zones_, [&](const Zona* zone) { return row.written(*zone); }))
                rows_.push_back(&row);
    }

    std::vector<Drawing> draw() const {
        std::vector<Drawing> pictures;
        const auto a_page = static_cast<std::size_t>(std::max(1, (room_.width - label_width - 1) / least_column));
        // On as few pages as it takes, and on each about as many.
        const auto pages = room_.height == 0 ? 1 : (zones_.size() + a_page - 1) / a_page;
        const auto most = pages == 0 ? 1 : (zones_.size() + pages - 1) / pages;
        for (std::size_t first = 0; first < zones_.size(); first += most)
            pictures.push_back(draw(first, std::min(first + most, zones_.size()), std::min(most, zones_.size())));
        return pictures;
    }

private:
    Drawing draw(std::size_t first, std::size_t last, std::size_t columns) const {
        const int room = (room_.width - label_width - 1) / static_cast<int>(columns);
        const int column = std::clamp(room, least_column, widest_column);
        const int width = std::max(room_.width, label_width + column * static_cast<int>(last - first) + 1);

        std::vector<int> heights;
        int bottom = title_height + profile_height + zone_height;
        for (const auto* row : rows_) {
            int height = line_height(cell_text) + padding;
            for (auto i = first; i < last; ++i)
                height =
                    std::max(height, static_cast<int>(cell(*row, i, column).size()) * line_height(cell_text) + padding);
            heights.push_back(height);
            bottom += height;
        }
        Drawing drawing{width, bottom + 16};
        drawing.text({0, heading.size}, fmt::format("Transek {}", pra_title(pra_)), heading);
        draw_profile(drawing, first, last, column);
        const int right = label_width + column * static_cast<int>(last - first);
        const int table = title_height + profile_height;
        drawing.box({0, table, right, zone_height}, {"#e6e6e6", "#000", "0.75"});
        drawing.lines({padding, table + 2}, {"Zona"}, row_label);
        int top = table + zone_height;
        for (std::size_t r = 0; r < rows_.size(); ++r) {
            drawing.lines({padding, top + padding / 2},
                          picture::set_lines(rows_[r]->label, label_width - 2 * padding, row_label), row_label);
            for (auto i = first; i < last; ++i)
                drawing.lines({left_of(i - first, column) + padding, top + padding / 2}, cell(*rows_[r], i, column),
                              cell_text);
            top += heights[r];
            drawing.line({0, top}, {right, top}, grid);
        }
        for (auto i = first; i < last; ++i) {
            const int left = left_of(i - first, column);
            drawing.lines({left + column / 2, table + 2},
                          picture::set_lines(seen(zones_[i]->zona), column - 2 * padding, zone_label), zone_label);
            drawing.line({left, title_height}, {left, bottom}, grid);
        }
        drawing.box({0, title_height, right, bottom - title_height}, frame);
        drawing.text({0, bottom + 12}, "Tinggi menurut skala; jarak ditulis, tidak menurut skala.",
                     {8, false, Anchor::start, "#444"});
        return drawing;
    }

    static int left_of(std::size_t zone, int column) { return label_width + static_cast<int>(zone) * column; }

    std::vector<std::string> cell(const TransectRow& row, std::size_t zone, int column) const {
        return picture::set_lines(row.text(*zones_[zone]), column - 2 * padding, cell_text);
    }

    int ground(const Decimal& height) const {
        constexpr int sky = 24;
        constexpr int earth = 22;
        constexpr int span = profile_height - sky - earth;
        const auto range = approximately(high_) - approximately(low_);
        const auto part = range > 0 ? (approximately(high_) - approximately(height)) / range : 0.5;
        return title_height + sky + static_cast<int>(std::lround(part * span));
    }

    void draw_profile(Drawing& drawing, std::size_t first, std::size_t last, int column) const {
        constexpr int floor = title_height + profile_height;
        drawing.lines({padding, title_height + padding}, {"Tinggi", "(m dpl)"}, row_label);
        std::vector<Point> run;
        const auto end_run = [&] {
            if (run.size() > 1) {
                auto area = run;
                area.push_back({run.back().x, floor});
                area.push_back({run.front().x, floor});
                drawing.path(area, {"#ededed", "none", "0"}, true);
                drawing.path(run, {"none", "#000", "1.5"});
            }
            run.clear();
        };
        for (auto i = first; i < last; ++i) {
            const auto& height = zones_[i]->tinggi;
            if (height.present())
                run.push_back({left_of(i - first, column) + column / 2, ground(*height)});
            else
                end_run(); // nobody knows the ground here
        }
        end_run();
        for (auto i = first; i < last; ++i) {
            const auto& height = zones_[i]->tinggi;
            const int x = left_of(i - first, column) + column / 2;
            if (height.present()) drawing.dot({x, ground(*height)}, 3, {"#000", "none", "0"});
            const int y = height.present() ? ground(*height) - 7 : title_height + profile_height / 2;
            drawing.lines({x, y - height_label.size},
                          picture::set_lines(height.present() ? seen(height, "m") : "?", column - 2, height_label),
                          height_label);
        }
    }

    const Pra& pra_;
    PictureRoom room_;
    std::vector<const Zona*> zones_;
    std::vector<const TransectRow*> rows_;
    bool has_height_ = false;
    Decimal low_, high_;
};

} // namespace

std::vector<Drawing> draw_transect(const Pra& pra, const PictureRoom& room) {
    return Transect{pra, room}.draw();
}

} // namespace suluh
