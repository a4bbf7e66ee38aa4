// A ranking for a terminal of 80 columns, or for Notepad: a bar for each score, scaled to the best.
#include <algorithm>
#include <cmath>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "form/peringkat_bagian.hpp"
#include "form/row.hpp"
#include "ranking/say.hpp"
#include "table/parts.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

using namespace peringkat;
using table::page_width;

std::string pad(const std::string& text, std::size_t width, bool right = false) {
    const std::string blanks(width - std::min(width, utf8::display_width(text)), ' ');
    return right ? blanks + text : text + blanks;
}

class RankingText {
public:
    explicit RankingText(const RankingPage& page)
        : page_(page), ranking_(page.ranking), places_(places_of(page.ranking)) {
        for (const auto& one : ranking_.problems) {
            if (is_above(*one.score, best_)) best_ = *one.score;
            rank_ = std::max(rank_, rank_text(page_, one.rank).size());
            id_ = std::max(id_, utf8::display_width(id_of(page_.question, one.problem)));
            score_ = std::max(score_, one.score->indonesian(places_).size());
        }
        id_ = std::min(id_, widest_id);
    }

    std::string write() {
        if (page_.explained) {
            remarks("Rincian skor " + id_of(page_.question, *page_.explained), explanation(page_));
        } else {
            heading();
            ranking();
            remarks("Keterangan", declaration(page_));
            text_ += '\n';
            for (const auto& line : consideration_lines()) paragraph(line, 0);
        }
        if (page_.sensitivity) remarks("Kepekaan", sensitivity_remarks(page_, sensitivity_of(ranking_)));
        return std::move(text_);
    }

private:
    static constexpr double bar_width = 30;
    static constexpr std::size_t widest_id = 12;
    static constexpr std::size_t widest_label = 16;

    void paragraph(std::string_view text, std::size_t indent) {
        for (const auto& line : table::wrapped(text, page_width - indent))
            text_ += std::string(indent, ' ') + line + "\n";
    }

    void flow(const std::vector<std::string>& pieces, std::size_t indent) {
        std::string line;
        for (const auto& piece : pieces) {
            if (!line.empty() && indent + utf8::display_width(line) + 1 + utf8::display_width(piece) > page_width) {
                text_ += std::string(indent, ' ') + line + "\n";
                line.clear();
            }
            line += (line.empty() ? "" : " ") + piece;
        }
        if (!line.empty()) text_ += std::string(indent, ' ') + line + "\n";
    }

    void heading() {
        auto line = std::string{"Peringkat masalah"};
        if (const auto region = region_of(page_.document); !region.empty()) line += " – " + region;
        if (const auto year = year_of(page_.document); !year.empty()) line += ", tahun " + year;
        paragraph(line, 0);
    }

    std::string bar(const Ratio& score) const {
        if (!is_above(score, Ratio{0})) return {};
        const auto share = score.approximate() / best_.approximate();
        std::string text{"  "};
        for (auto i = std::max(std::lround(share * bar_width), 1L); i > 0; --i) text += "█";
        return text;
    }

    void ranking() {
        const bool grouped = !group_key_of(page_.question).empty();
        std::optional<std::size_t> group;
        for (const auto position : ranking_.in_order()) {
            const auto& one = ranking_.problems[position];
            if (grouped && group != one.group) text_ += "\n== " + utf8::printable(group_title(page_, one.group)) + "\n";
            group = one.group;
            text_ += '\n' + pad(rank_text(page_, one.rank), rank_, true) + ". " +
                     pad(id_of(page_.question, one.problem), id_) + "  " +
                     pad(one.score->indonesian(places_), score_, true) + bar(*one.score) + "\n";
            const auto indent = rank_ + 2;
            paragraph(written(page_.question.problems.items[one.problem].uraian), indent);
            if (const auto parts = parts_of(one); !parts.empty())
                paragraph(parts, indent);
            else
                flow(factors(one), indent);
        }
    }

    std::string parts_of(const Ranked& one) const {
        switch (ranking_.method->metode) {
        case Metode::berpasangan:
            return beaten(one);
        case Metode::preferensi: {
            const auto [first, second, third] = namings_of(one);
            return fmt::format("disebut pertama {} kali, kedua {} kali, ketiga {} kali", first, second, third);
        }
        case Metode::faktor_penentu:
            return fmt::format("100 − TPT {}{}", figure(one.terms[1].score), coverage(one));
        default:
            return {};
        }
    }

    static std::string shown(const Ratio& value) { return value.indonesian(3); }

    /// "banyak 25 × 4,25 + sebaran 20 × 3", parted only between terms.
    std::vector<std::string> factors(const Ranked& one) const {
        std::vector<std::string> pieces;
        for (std::size_t i = 0; i < one.terms.size(); ++i) {
            const auto& term = one.terms[i];
            auto piece = utf8::printable(term.id) + " ";
            const bool shares = ranking_.method->metode == Metode::ahp;
            if (term.weight) piece += (shares ? shown(*term.weight) : term.weight->indonesian(9)) + " × ";
            piece += shown(shares || !term.mirrored ? term.score : term.plain);
            const std::string sign = term.step == Step::add ? "+" : term.step == Step::divide ? ":" : "×";
            if (i > 0)
                pieces.back() += " " + sign;
            else if (term.step == Step::divide)
                pieces.emplace_back("1 :");
            pieces.push_back(std::move(piece));
        }
        return pieces;
    }

    std::string beaten(const Ranked& one) const {
        std::vector<std::string> parts;
        for (const auto& duel : duels_of(ranking_, one.problem)) {
            if (duel.won.is_zero()) continue;
            const auto id = id_of(page_.question, duel.other);
            const auto all = duel.won + duel.lost;
            parts.push_back(
                is_equal(all, Ratio{1}) ? id : fmt::format("{} ({} dari {})", id, figure(duel.won), figure(all)));
        }
        return parts.empty() ? "tidak pernah didahulukan" : fmt::format("didahulukan dari {}", fmt::join(parts, ", "));
    }

    std::string coverage(const Ranked& one) const {
        const auto& coverage = page_.question.problems.items[one.problem].penerapan.cakupan;
        return coverage.present() ? "; cakupan " + coverage->indonesian() + "%" : "";
    }

    void remarks(std::string_view name, const std::vector<Remark>& all) {
        if (!text_.empty()) text_ += '\n';
        text_ += std::string{name} + "\n";
        std::size_t label = 0;
        for (const auto& one : all) label = std::max(label, utf8::display_width(utf8::printable(one.part)));
        label = std::min(label, widest_label);
        std::string_view before;
        for (const auto& [part, text] : all) {
            auto left = "  " + pad(part == before ? std::string{} : utf8::printable(part), label);
            before = part;
            if (utf8::display_width(left) > label + 2) { // too long a name stands on a line of its own
                text_ += left + "\n";
                left = std::string(label + 2, ' ');
            }
            for (const auto& line : table::wrapped(text, page_width - label - 4)) {
                text_ += left + "  " + line + "\n";
                left = std::string(label + 2, ' ');
            }
        }
    }

    const RankingPage& page_;
    const Ranking& ranking_;
    int places_;
    Ratio best_;
    std::size_t rank_ = 0, id_ = 0, score_ = 0;
    std::string text_;
};

} // namespace

std::string ranking_text(const RankingPage& page) {
    return RankingText{page}.write();
}

} // namespace suluh
