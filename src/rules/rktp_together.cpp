#include "rules/rktp_together.hpp"

#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

#include "rules/references.hpp"
#include "rules/rktp.hpp"
#include "rules/words.hpp"
#include "text/enumerate.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

/// What was pending in one document, with the document.
struct Held {
    std::size_t document = 0;
    Result result;
    std::vector<std::string> said;
};

/// A name without what follows a comma, its degrees.
std::string plain_name(const std::string& name) {
    return plain_words(name.substr(0, name.find(',')));
}

class PlanJudge {
public:
    explicit PlanJudge(const Submissions& all) : all_(all) {}

    std::vector<LateResult> judge() {
        for (std::size_t i = 0; i < all_.size(); ++i)
            if (all_.facts(i).plan) gather(i);
        if (plans_ == 0) return {};
        for (const auto& day : days_) {
            const auto who = person(*all_.facts(day.document).plan);
            if (!who.empty()) visits_[{who, day.said[0]}].push_back(day);
        }
        for (std::size_t i = 0; i < all_.size(); ++i) {
            const auto& facts = all_.facts(i);
            if (facts.kind != Facts::Kind::programa || facts.region.empty()) continue;
            const auto key = rktp::programa_key(facts.region, facts.year);
            if (named_.contains(key) && judged_.insert(key).second) judge_programa(i, key);
        }
        for (auto& [who, visits] : visits_) judge_visits(visits);
        return std::move(late_);
    }

private:
    using RowKey = std::pair<std::string, std::string>; ///< programa and id

    void gather(std::size_t i) {
        ++plans_;
        const auto& plan = *all_.facts(i).plan;
        if (!plan.name.empty()) authors_.insert(plain_name(plan.name));
        if (!plan.nip.empty()) nips_[plain_name(plan.name)].insert(plan.nip);
        named_.insert(plan.programas.begin(), plan.programas.end());
        for (auto& result : all_.pending(i)) {
            const auto said = read_payload(result.hint);
            const auto rule = result.rule->name;
            if (rule == "rktp/volume" && !result.message.empty())
                late_.push_back({i, std::move(result)});
            else if (rule == "rktp/volume")
                volumes_[{said[0], said[1]}].push_back({i, std::move(result), said});
            else if (rule == "rktp/terbagi")
                dealt_[{said[0], said[1]}].push_back(said[2] == "ada");
            else if (rule == "rujukan/tak-ada")
                references_[said[0]].push_back({i, std::move(result), said});
            else if (rule == "rktp/bentrok")
                days_.push_back({i, std::move(result), said});
        }
    }

    /// By NIP; a name that has one NIP in these documents is that person's.
    std::string person(const PlanFacts& plan) const {
        if (!plan.nip.empty()) return plan.nip;
        const auto name = plain_name(plan.name);
        const auto known = nips_.find(name);
        return known != nips_.end() && known->second.size() == 1 ? *known->second.begin() : name;
    }

    void add(const Held& held, std::string message, std::string hint) {
        auto result = held.result;
        result.message = std::move(message);
        result.hint = std::move(hint);
        late_.push_back({held.document, std::move(result)});
    }

    void judge_programa(std::size_t i, const std::string& key) {
        std::vector<std::string> ids;
        undealt_.clear();
        for (auto& result : all_.pending(i)) {
            if (result.rule->name != "rktp/terbagi") continue;
            Held row{i, std::move(result), {}};
            row.said = read_payload(row.result.hint);
            ids.push_back(row.result.object);
            judge_row(row, {key, row.result.object});
        }
        report_undealt();
        const std::vector<std::string_view> known(ids.begin(), ids.end());
        for (const auto& reference : references_[key]) {
            const auto& id = reference.said[1];
            if (std::ranges::find(ids, id) != ids.end()) continue;
            const auto meant = meant_id(id, known);
            add(reference, fmt::format("baris \"{}\" tidak ada dalam programa {} ({})", id, key, all_.file(i)),
                meant.empty() ? fmt::format("yang ada: {}", listed(known))
                              : fmt::format("mungkin maksudnya \"{}\"", meant));
        }
    }

    void judge_row(const Held& row, const RowKey& key) {
        const auto dealt = dealt_.find(key);
        const auto& report = row.said[0];
        const auto& who = row.said[1];
        if (dealt == dealt_.end()) {
            const bool by_author = std::ranges::any_of(
                authors_, [&](const std::string& author) { return !author.empty() && has_phrase(who, author); });
            if (report == "lapor" && (who == "penyuluh" || by_author)) undealt_.push_back(row);
            return;
        }
        const bool all_counted = std::ranges::all_of(dealt->second, [](bool has_volume) { return has_volume; });
        const auto volumes = volumes_.find(key);
        if (!all_counted || volumes == volumes_.end() || row.said[2].empty()) return;
        judge_volume(row, volumes->second);
    }

    /// One finding a programa: mostly the RKTP of one penyuluh is not among the files.
    void report_undealt() {
        if (undealt_.empty()) return;
        const auto& first = undealt_.front();
        std::vector<std::string> ids;
        for (const auto& row : undealt_) ids.push_back(row.result.object);
        const bool one = ids.size() == 1;
        add(first,
            fmt::format("{} belum dibagi kepada seorang penyuluh pun dalam RKTP yang diperiksa{}",
                        one ? first.result.message : fmt::format("{} baris", ids.size()),
                        one ? "" : ": " + enumerated(ids)),
            fmt::format("masukkan {} ke dalam RKTP pelaksananya, atau periksa juga RKTP-nya",
                        one ? first.result.object : "semuanya"));
    }

    void judge_volume(const Held& row, const std::vector<Held>& shares) {
        Volume whole;
        if (!Decimal::from_digits(row.said[2], whole.amount)) return;
        whole.unit = row.said[3];
        Volume sum{{}, whole.unit};
        std::vector<std::string> parts;
        const Held* other_unit = nullptr;
        for (const auto& share : shares) {
            Volume part;
            if (!Decimal::from_digits(share.said[2], part.amount)) return;
            part.unit = share.said[3];
            if (part.unit != whole.unit && other_unit == nullptr) other_unit = &share;
            sum.amount += part.amount;
            parts.push_back(fmt::format("{} {}", all_.file(share.document), format_volume(part)));
        }
        const auto& id = row.result.object;
        const auto wanted = format_volume(whole);
        if (other_unit != nullptr)
            return add(*other_unit,
                       fmt::format("volume baris {} di sini {}, dalam programa {}", id,
                                   format_volume({amount_of(*other_unit), other_unit->said[3]}), wanted),
                       "pakai satuan programanya, supaya dapat dijumlahkan");
        if (sum.amount == whole.amount) return;
        const auto how =
            shares.size() == 1
                ? fmt::format("volume baris {} dalam RKTP {}, dalam programa {}", id, format_volume(sum), wanted)
                : fmt::format("volume baris {} dalam RKTP seluruhnya {} ({}), dalam programa {}", id,
                              format_volume(sum), enumerated(parts), wanted);
        add(shares.front(), how,
            sum.amount < whole.amount ? "bagi habis sisanya, atau periksa bersama RKTP penyuluh yang mendapat sisanya"
                                      : "tulis bagian masing-masing sehingga jumlahnya sama, atau ubah programanya");
    }

    static Decimal amount_of(const Held& share) {
        Decimal amount;
        Decimal::from_digits(share.said[2], amount);
        return amount;
    }

    static bool same_place(const Held& a, const Held& b) {
        const bool both_coded = !a.said[2].empty() && !b.said[2].empty();
        if (both_coded && a.said[2] != b.said[2]) return false;
        return fold_word(a.said[1]) == fold_word(b.said[1]);
    }

    /// Everything that one person does on one day.
    void judge_visits(const std::vector<Held>& visits) {
        std::vector<const Held*> places;
        for (const auto& visit : visits)
            if (std::ranges::none_of(places, [&](const Held* one) { return same_place(*one, visit); }))
                places.push_back(&visit);
        if (places.size() < 2) return;
        const auto& here = *places[1];
        std::vector<std::string> listed;
        for (const auto* place : places) {
            const auto where = place->document == here.document ? std::string{} : ", " + all_.file(place->document);
            listed.push_back(fmt::format("{} ({}{})", utf8::excerpt(place->said[1]), place->said[3], where));
        }
        add(here,
            fmt::format("{} berada di {} tempat pada {}: {}", utf8::excerpt(all_.facts(here.document).plan->name),
                        places.size() == 2 ? "dua" : fmt::format("{}", places.size()), here.said[0],
                        enumerated(listed)),
            "pindahkan salah satunya ke hari lain");
    }

    const Submissions& all_;
    std::size_t plans_ = 0;
    std::set<std::string> authors_; ///< as words
    std::set<std::string> named_;   ///< programa that plans break down
    std::set<std::string> judged_;
    std::map<std::string, std::set<std::string>> nips_;
    std::map<RowKey, std::vector<Held>> volumes_;
    std::map<RowKey, std::vector<bool>> dealt_;
    std::map<std::string, std::vector<Held>> references_;                     ///< by programa
    std::vector<Held> days_;                                                  ///< one for each date of a jadwal
    std::map<std::pair<std::string, std::string>, std::vector<Held>> visits_; ///< by person and day
    std::vector<Held> undealt_; ///< rows of the programa that is being judged
    std::vector<LateResult> late_;
};

} // namespace

std::vector<LateResult> judge_plans(const Submissions& all) {
    return PlanJudge{all}.judge();
}

} // namespace suluh
