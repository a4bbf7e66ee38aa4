#include "recap/activity.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "document/choices.hpp"
#include "form/monev_plan.hpp"
#include "rules/metode.hpp"
#include "rules/orang.hpp"
#include "text/suggest.hpp"

namespace suluh::rekap {

namespace {

std::optional<Decimal> as_decimal(const std::optional<std::int64_t>& count) {
    return count ? std::optional{Decimal{*count}} : std::nullopt;
}

std::optional<Decimal> as_decimal(const Count& count) {
    return count.present() ? std::optional{*count} : std::nullopt;
}

Decimal added(const std::vector<Headcount>& groups, std::optional<Decimal> Headcount::*part) {
    Decimal sum;
    for (const auto& group : groups) sum += (group.*part).value_or(Decimal{});
    return sum;
}

std::vector<Headcount> by_group(const Sasaran& sasaran) {
    std::vector<Headcount> counts;
    for (std::size_t i = 0; i < golongan.size(); ++i) {
        const auto& people = sasaran.*golongan[i].people;
        const auto all = count_of(people);
        if (!all) continue;
        counts.push_back({i, all, as_decimal(people.laki), as_decimal(people.perempuan), as_decimal(people.wanita_tani),
                          as_decimal(people.taruna_tani), as_decimal(people.petani_dewasa)});
    }
    return counts;
}

/// What some of the groups say, added; nothing where none of them says it.
std::optional<Decimal> said_by(const std::vector<Headcount>& groups, std::optional<Decimal> Headcount::*part) {
    const auto says = [part](const Headcount& group) { return (group.*part).has_value(); };
    return std::ranges::any_of(groups, says) ? std::optional{added(groups, part)} : std::nullopt;
}

/// Gives the only group that does not say who are men and who women what the total has left of them.
void share_sexes(std::vector<Headcount>& groups, const Headcount& total) {
    const auto is_silent = [](const Headcount& group) { return !group.men && !group.women; };
    if (std::ranges::count_if(groups, is_silent) != 1 || !total.men || !total.women) return;
    const auto men = *total.men - added(groups, &Headcount::men);
    const auto women = *total.women - added(groups, &Headcount::women);
    const auto silent = std::ranges::find_if(groups, is_silent);
    if (men < Decimal{} || women < silent->wanita_tani.value_or(Decimal{}) || men + women != silent->all) return;
    silent->men = men;
    silent->women = women;
}

/// The groups; where a total is written that they do not add up to, the total stands for them and takes over what only
/// they say (wanita tani), unless these are more than its women.
std::vector<Headcount> headcounts(const Sasaran& sasaran) {
    auto groups = by_group(sasaran);
    if (!sasaran.jumlah.present()) return groups;
    Headcount total{golongan.size(), as_decimal(sasaran.jumlah->count()), as_decimal(sasaran.jumlah->men),
                    as_decimal(sasaran.jumlah->women)};
    const auto is_same = [&](std::optional<Decimal> Headcount::*part) {
        return !(total.*part) || added(groups, part) == *(total.*part);
    };
    if (is_same(&Headcount::all)) share_sexes(groups, total);
    if (is_same(&Headcount::all) && is_same(&Headcount::men) && is_same(&Headcount::women)) return groups;
    const auto wanita_tani = said_by(groups, &Headcount::wanita_tani);
    if (wanita_tani.value_or(Decimal{}) <= total.women.value_or(total.all.value_or(Decimal{}))) {
        total.wanita_tani = wanita_tani;
        total.taruna_tani = said_by(groups, &Headcount::taruna_tani);
        total.petani_dewasa = said_by(groups, &Headcount::petani_dewasa);
    }
    return {total};
}

std::string method_of(const FormRow& row) {
    if (row.kegiatan == nullptr) {
        const auto aspek = row.aspek();
        return fmt::format("ikhtiar: {}", aspek ? spelling(*aspek) : "lainnya");
    }
    const auto written = suluh::written(row.kegiatan->metode);
    if (written.empty()) return "tanpa metode";
    const auto* known = find_metode(written);
    return known != nullptr ? known->nama : fold_word(written);
}

void read_money(const FormRow& row, Activity& activity) {
    const auto money = money_of(*row.baris);
    activity.money = money.total;
    for (const auto reason : money.left_out)
        activity.unsummed.emplace_back(reason == LeftOut::unwritten ? "tidak ditulis" : name(reason));
    const auto& biaya = row.baris->biaya;
    if (biaya.present() && biaya->kind == Money::Kind::swadaya && !money.total) activity.unsummed.push_back("swadaya");
    const auto total = total_of(std::span{&row, 1});
    Decimal known = total.unparted;
    for (const auto& [source, amount] : total.by_source) known += amount;
    activity.overdrawn = known != total.sum;
    if (activity.overdrawn) {
        activity.shares.push_back({std::string{unparted}, total.sum});
        return;
    }
    for (const auto& [source, amount] : total.by_source) activity.shares.push_back({source, amount});
    if (!total.unparted.is_zero()) activity.shares.push_back({std::string{unparted}, total.unparted});
    // A source that gives nothing that could be added up still bears the row.
    for (const auto& share : money.shares) {
        const auto same = [&](const SourceShare& one) { return fold_word(one.source) == fold_word(share.source); };
        if (!share.source.empty() && std::ranges::none_of(activity.shares, same))
            activity.shares.push_back({share.source, {}});
    }
    if (activity.shares.empty()) activity.shares.push_back({std::string{no_source}, {}});
}

} // namespace

Decimal Activity::men() const {
    return added(groups, &Headcount::men);
}

Decimal Activity::women() const {
    return added(groups, &Headcount::women);
}

Decimal Activity::wanita_tani() const {
    return added(groups, &Headcount::wanita_tani);
}

std::vector<Activity> activities_of(const Region& region, std::size_t position) {
    std::vector<Activity> all;
    for (const auto& plan : plan_of(*region.document)) {
        const auto& cells = plan.cells();
        Activity one;
        one.place = {position, written(cells.id), region.document->source.place(cells.span.begin).line};
        one.row = &cells;
        one.kegiatan = plan.row.kegiatan;
        one.method = method_of(plan.row);
        one.when = plan.row.waktu;
        one.months = plan.months;
        one.unit = without;
        if (plan.volume) {
            one.volume = plan.volume->year.amount;
            if (!plan.volume->year.unit.empty()) one.unit = plan.volume->year.unit;
        }
        one.people = count_of(cells.sasaran);
        if (one.people) one.groups = headcounts(cells.sasaran);
        read_money(plan.row, one);
        all.push_back(std::move(one));
    }
    return all;
}

} // namespace suluh::rekap
