// Of group pupuk what stands beside the kilograms of a need: bags, cost, and what was granted.
#include <algorithm>

#include <fmt/format.h>

#include "suluh/value.hpp"

#include "rules/rdkk_tally.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

/// The price that holds on a day, or the first that comes after it; nullptr where none is known.
const RdkkPolicy::Price* price_on(const RdkkPolicy::Fertiliser& fertiliser, Date day) {
    const RdkkPolicy::Price* found = nullptr;
    for (const auto& price : fertiliser.prices)
        if (found == nullptr || price.from <= day) found = &price;
    return found;
}

class NeedJudge {
public:
    NeedJudge(const RdkkRow& row, const RdkkNeed& need, std::int64_t kg, const std::string& season)
        : row_(row), need_(need), kg_(kg), fertiliser_(row.policy.fertilisers[need.fertiliser]),
          what_(fertiliser_.name + " " + season) {}

    void judge() const {
        if (is_written(need_.allocated)) allocated();
        if (is_written(need_.bags) && fertiliser_.bag > 0) bags();
        if (is_written(need_.cost) && !fertiliser_.prices.empty()) cost();
    }

private:
    static bool is_written(const RdkkCell& cell) {
        const auto text = utf8::trim(cell.text);
        return cell.given && !text.empty() && text != "-";
    }

    std::string kg(std::int64_t whole) const { return format_millionths(whole * millionth) + " kg"; }

    void allocated() const {
        const auto read = row_.number(need_.allocated, "alokasi " + fertiliser_.name);
        if (!read) return;
        const auto granted = read->is_three ? as_thousands(*read) : read->millionths;
        if (granted <= kg_ * millionth) return;
        row_.report(
            "pupuk/alokasi", need_.allocated.at,
            fmt::format("alokasi {} {} kg, lebih dari yang diminta, {}", what_, format_millionths(granted), kg(kg_)),
            "alokasi paling banyak sebesar permintaan; periksa keduanya");
    }

    void bags() const {
        const auto read = row_.number(need_.bags, "karung " + fertiliser_.name);
        if (!read) return;
        const auto wanted = (kg_ + fertiliser_.bag - 1) / fertiliser_.bag;
        if (read->millionths == wanted * millionth) return;
        row_.report("pupuk/karung", need_.bags.at,
                    fmt::format("{} {} karung, padahal {} memerlukan {} karung isi {} kg", what_,
                                format_millionths(read->millionths), kg(kg_), wanted, fertiliser_.bag),
                    fmt::format("tulis {}", wanted));
    }

    /// A price that comes into force after the RDKK was agreed on holds when the fertiliser is bought.
    void cost() const {
        const auto text = utf8::trim(need_.cost.text);
        const auto read = read_money(text);
        if (!read.ok() || !read.value.is_amount())
            return row_.report("angka/terbaca", need_.cost.at,
                               fmt::format("biaya {} \"{}\" tidak terbaca sebagai rupiah", what_, utf8::excerpt(text)),
                               "tulis angka saja, misalnya 212.400");
        const auto day = row_.file.dated.value_or(std::chrono::year{row_.year()} / std::chrono::January / 1);
        const auto* holds = price_on(fertiliser_, day);
        const auto is_of = [&](const RdkkPolicy::Price& price) {
            return read.value.rupiah == Decimal{kg_} * Decimal{price.rupiah};
        };
        const std::span later{holds, fertiliser_.prices.data() + fertiliser_.prices.size()};
        if (std::ranges::any_of(later, is_of)) return;
        const auto right = format_rupiah(Decimal{kg_} * Decimal{holds->rupiah});
        row_.report("pupuk/biaya", need_.cost.at,
                    fmt::format("biaya {} {}, padahal {} × {} = {}", what_, format_rupiah(read.value.rupiah), kg(kg_),
                                format_rupiah(Decimal{holds->rupiah}), right),
                    fmt::format("tulis {}; harga eceran tertinggi {} {} sekilogram sejak {}", right, fertiliser_.name,
                                format_rupiah(Decimal{holds->rupiah}), format_date(holds->from)));
    }

    const RdkkRow& row_;
    const RdkkNeed& need_;
    std::int64_t kg_;
    const RdkkPolicy::Fertiliser& fertiliser_;
    std::string what_; ///< "urea MT I"
};

} // namespace

void judge_beside_kg(const RdkkRow& row, const RdkkNeed& need, std::int64_t kg, const std::string& season) {
    if (need.allocated.given || need.bags.given || need.cost.given) NeedJudge{row, need, kg, season}.judge();
}

} // namespace suluh
