#include "form/monev_progress.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "rules/words.hpp"
#include "text/enumerate.hpp"

namespace suluh {

namespace {

void add(std::vector<std::pair<std::string, Decimal>>& volumes, const std::string& unit, const Decimal& amount) {
    const auto known = std::ranges::find(volumes, unit, [](const auto& one) { return one.first; });
    if (known == volumes.end())
        volumes.emplace_back(unit, amount);
    else
        known->second += amount;
}

/// What must be done by now: of things that are counted only whole ones.
Ratio demanded(const Progress& progress) {
    return progress.plan->volume->in_whole_units ? progress.due->floor() : *progress.due;
}

bool is_less(const Ratio& a, const Ratio& b) {
    return is_above(b, a);
}

Standing standing_of(const Progress& progress, std::size_t over) {
    const auto& plan = *progress.plan;
    if (!plan.volume || plan.volume->is_rate) return Standing::unjudged;
    if (!progress.done) return Standing::other_unit;
    if (!progress.volumes.empty() && !is_less(*progress.done, Ratio{plan.volume->year.amount})) return Standing::done;
    if (!progress.due) return Standing::unjudged;
    bool any_due = false;
    for (std::size_t i = 0; i < over; ++i) any_due = any_due || plan.is_planned_in(i);
    if (!progress.silent.empty() && is_less(*progress.done, *progress.due)) return Standing::unreported;
    if (is_less(*progress.done, demanded(progress))) return Standing::behind;
    return any_due || !progress.volumes.empty() ? Standing::on_time : Standing::not_yet;
}

void add_quarter(Progress& progress, const Realised& realised, std::size_t quarter) {
    const auto& plan = *progress.plan;
    if (realised.volume) {
        const auto unit = plan.unit_of(*realised.volume);
        add(progress.volumes, unit, realised.volume->amount);
        if (!plan.volume || unit != plan.volume->year.unit)
            progress.done.reset();
        else if (progress.done)
            progress.done = *progress.done + Ratio{realised.volume->amount};
    }
    if (realised.biaya) progress.cost = progress.cost.value_or(Decimal{}) + *realised.biaya;
    if (!realised.in_kind.empty()) progress.in_kind = realised.in_kind;
    if (!realised.hasil.empty())
        progress.hasil = joined({progress.hasil, std::string{quarter_name(quarter)} + ": " + realised.hasil}, "; ");
}

} // namespace

Progress progress_of(const RowPlan& plan, const Realisation& realisation, std::size_t over) {
    Progress progress;
    progress.plan = &plan;
    progress.done = Ratio{0};
    if (plan.volume && plan.volume->parts) progress.due = Ratio{0};
    if (plan.money.parts) progress.cost_due = Decimal{};
    for (std::size_t i = 0; i < quarters; ++i) {
        const auto* realised = realisation.find(plan.id(), i);
        if (realised != nullptr) add_quarter(progress, *realised, i);
        if (i >= over) continue;
        progress.done_by = progress.done;
        progress.cost_by = progress.cost;
        if (progress.due) progress.due = *progress.due + plan.volume->parts->at(i);
        if (progress.cost_due) *progress.cost_due += plan.money.parts->at(i);
        if (plan.is_planned_in(i) && (realised == nullptr || !realised->volume)) progress.silent.push_back(i);
    }
    progress.standing = standing_of(progress, over);
    return progress;
}

std::string Progress::done_text() const {
    std::vector<std::string> texts;
    for (const auto& [unit, amount] : volumes) texts.push_back(volume_text(Ratio{amount}, unit));
    return joined(texts, "; ");
}

std::string Progress::standing_text() const {
    switch (standing) {
    case Standing::done:
        return "selesai";
    case Standing::on_time:
        return "sesuai rencana";
    case Standing::behind:
        return "ketinggalan " + volume_text(demanded(*this) - *done, plan->volume->year.unit);
    case Standing::unreported:
        return "belum dilaporkan " + quarters_text(silent);
    case Standing::not_yet:
        return "belum waktunya";
    case Standing::other_unit:
        return "satuan berbeda, tidak dibandingkan";
    default:
        break;
    }
    if (!plan->volume) return "tidak dapat dinilai: volume rencana belum jelas";
    if (plan->volume->is_rate)
        return fmt::format("tidak dapat dinilai: {} bukan jumlah setahun", format_volume(plan->volume->year));
    if (plan->months.empty()) return "tidak dapat dinilai: waktu rencana belum jelas";
    return "tidak dapat dinilai: volume rencana tidak dapat dibagi per triwulan";
}

std::optional<Ratio> percent(const Ratio& done, const Ratio& planned) {
    constexpr std::int64_t hundred = 100;
    if (planned.is_zero()) return std::nullopt;
    const auto share = done * Ratio{hundred} / planned;
    if (!share.exact()) return std::nullopt;
    return share;
}

std::string quarters_text(const std::vector<std::size_t>& list) {
    std::vector<std::string> names;
    for (const auto quarter : list) names.emplace_back(quarter_name(quarter));
    return "triwulan " + enumerated(names);
}

} // namespace suluh
