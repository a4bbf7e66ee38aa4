// Judging documents beside each other: rules/facts.hpp.
#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include <fmt/format.h>

#include "rules/facts.hpp"
#include "rules/groups.hpp"
#include "rules/ipw_jumlah.hpp"
#include "rules/outward.hpp"
#include "rules/rktp_together.hpp"
#include "rules/village.hpp"
#include "rules/words.hpp"
#include "text/enumerate.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

std::string_view kind_name(const Facts& facts) {
    return facts.kind == Facts::Kind::pra ? "PRA" : "RDK";
}

class Judge {
public:
    explicit Judge(const Submissions& all) : all_(all) {
        for (std::size_t i = 0; i < all.size(); ++i) {
            const auto& facts = all.facts(i);
            for (const auto& person : facts.people) ++names_[person.nip][person.name];
            if (facts.region.empty()) continue;
            for (const auto& person : facts.people) ++numbers_[{facts.region, person.name}][person.nip];
            if (facts.kind == Facts::Kind::programa) {
                if (!facts.seasons.empty()) seasons_[{facts.region, facts.year}].push_back(&facts);
                if (facts.year != 0 && !facts.refused) programas_[{facts.region, facts.year}].push_back(i);
                if (facts.level == Tingkat::desa && !facts.refused) planned_[facts.region].push_back(&facts);
                continue;
            }
            if (facts.kind == Facts::Kind::pemeringkatan || facts.kind == Facts::Kind::rdkk)
                continue; // nobody cites it
            auto& village = villages_[facts.region];
            const bool pra = facts.kind == Facts::Kind::pra;
            (pra ? village.pra : village.rdk).push_back(&facts);
            documents_[&facts] = i;
            (pra ? village.pra_ids : village.rdk_ids).insert(facts.ids.begin(), facts.ids.end());
        }
        for (const auto& [place, documents] : programas_)
            if (const auto village = villages_.find(place.first); village != villages_.end())
                village->second.planned = std::max(village->second.planned, place.second);
        for (auto& [region, programas] : planned_)
            if (const auto village = villages_.find(region); village != villages_.end())
                village->second.programas = std::move(programas);
        for (const auto& [place, documents] : programas_)
            if (const auto dot = place.first.rfind('.'); dot != std::string::npos)
                if (programas_.contains({place.first.substr(0, dot), place.second}))
                    below_[{place.first.substr(0, dot), place.second}].push_back(documents.front());
    }

    std::vector<LateResult> judge() {
        for (std::size_t i = 0; i < all_.size(); ++i)
            if (may_have_findings(all_.facts(i))) judge_document(i);
        workloads();
        for (auto& one : judge_plans(all_)) late_.push_back(std::move(one));
        std::ranges::stable_sort(late_, {}, &LateResult::document);
        return std::move(late_);
    }

private:
    using Place = std::pair<std::string, int>; ///< region and year

    /// A later document that the data of a programa cite.
    struct Cited {
        const Facts* document;
        Result result; ///< the first datum's
        std::vector<std::string> by;
    };

    /// Most documents of a large batch stand alone: what is pending in them need not be fetched.
    bool may_have_findings(const Facts& facts) const {
        if (villages_.contains(facts.region) || has_doubtful_person(facts)) return true;
        if (facts.kind != Facts::Kind::programa) return false;
        const auto same = programas_.find({facts.region, facts.year});
        return (same != programas_.end() && same->second.size() > 1) || below_.contains({facts.region, facts.year});
    }

    void workloads() {
        std::vector<WorkloadOf> all;
        for (std::size_t i = 0; i < all_.size(); ++i)
            for (const auto& workload : all_.facts(i).workloads) all.push_back({i, &workload});
        for (auto& over : judge_workloads(all)) late_.push_back({over.document, std::move(over.result)});
    }

    void judge_document(std::size_t i) {
        cited_.clear();
        moved_turn_.clear();
        const auto& facts = all_.facts(i);
        auto pending = all_.pending(i);
        if (facts.kind == Facts::Kind::pra) sums_of_villages(i, facts, pending);
        for (auto& result : pending) judge_one(i, facts, std::move(result));
        for (auto& one : cited_) report_cited(i, one);
    }

    /// The facts of a kecamatan beside those of its villages for that year.
    void sums_of_villages(std::size_t i, const Facts& facts, const std::vector<Result>& own) {
        const auto prefix = facts.region + ".";
        std::vector<std::vector<Result>> below;
        for (auto at = villages_.lower_bound(prefix); at != villages_.end() && at->first.starts_with(prefix); ++at) {
            const auto same_year = [&](const Facts* pra) { return pra->year == facts.year; };
            const auto first = std::ranges::find_if(at->second.pra, same_year);
            if (first != at->second.pra.end()) below.push_back(all_.pending(documents_.at(*first)));
        }
        if (below.empty()) return;
        for (auto& result : ipw::judge_sums(own, below)) late_.push_back({i, std::move(result)});
    }

    void judge_one(std::size_t i, const Facts& facts, Result result) {
        const auto rule = result.rule->name;
        if (rule == "keterpaduan/penanda-tangan") return person(i, facts, result);
        if (rule == "keterpaduan/urutan-tanggal" && result.hint.empty()) return order_of_levels(i, facts, result);
        if (rule == "keterpaduan/wilayah-ganda") return same_region(i, facts, result);
        if (rule == "keterpaduan/tanpa-dukungan") {
            if (result.object.empty()) support(i, facts, result);
            return;
        }
        if (const auto village = villages_.find(facts.region); village != villages_.end())
            judge_in_village(i, facts, village->second, result);
    }

    void judge_in_village(std::size_t i, const Facts& facts, const Village& village, Result& result) {
        const auto rule = result.rule->name;
        if (rule == "rujukan/tak-ada") return reference(i, village, result);
        if (rule == "rdk/ganda") return same_plan(i, facts, village, result);
        if (rule == "pra/ganda") return same_appraisal(i, facts, village, result);
        if (rule == "keterpaduan/poktan") return group(i, facts, village, result);
        if (rule == "keterpaduan/urutan-tanggal") return order(facts, village, result);
        if (rule == "keterpaduan/musim") return months(i, facts, village, result);
        if (rule == "keterpaduan/produktivitas")
            return settle(i, judge_yield(facts, village, read_payload(result.hint)), result);
        if (rule == "ipw/umur-data") return settle(i, judge_age(facts, village), result);
        if (rule == "lembaga/tanpa-rdk")
            return settle(i, judge_planless(facts, village, read_payload(result.hint)), result);
        if (rule == "rdk/masalah-desa")
            return settle(i, judge_problem(facts, village, read_payload(result.hint)), result);
        if (rule == "lembaga/gapoktan") return settle(i, judge_union(village, result.hint), result);
        if (rule == "keterpaduan/luas")
            return settle(i,
                          facts.kind == Facts::Kind::rdk
                              ? judge_land(facts, village)
                              : judge_areas(facts, village, read_payload(result.hint).front()),
                          result);
    }

    void same_plan(std::size_t i, const Facts& facts, const Village& village, Result& result) {
        const auto* first = earlier_plan(facts, village);
        if (first == nullptr) return;
        add(i, result,
            fmt::format("RDK {} tahun {} sudah ada dalam {}", utf8::printable(facts.groups.front().name), facts.year,
                        all_.file(documents_.at(first))),
            "kirim satu RDK untuk setiap kelompok dan tahun: hapus yang lama, atau periksa kelompok, kode dan "
            "tahunnya");
    }

    void same_appraisal(std::size_t i, const Facts& facts, const Village& village, Result& result) {
        const auto first = std::ranges::find(village.pra, facts.year, [](const Facts* one) { return one->year; });
        if (first == village.pra.end() || *first == &facts) return;
        add(i, result,
            fmt::format("PRA desa {} tahun {} sudah ada dalam {}", facts.region, facts.year,
                        all_.file(documents_.at(*first))),
            "periksa kode desa dan tahunnya; bila benar, satukan kedua berkas");
    }

    void add(std::size_t i, Result& result, std::string message, std::string hint) {
        result.message = std::move(message);
        result.hint = std::move(hint);
        late_.push_back({i, std::move(result)});
    }

    void settle(std::size_t i, std::optional<Verdict> verdict, Result& result) {
        if (verdict) add(i, result, std::move(verdict->message), std::move(verdict->hint));
    }

    void months(std::size_t i, const Facts& facts, const Village& village, Result& result) {
        const auto said = read_payload(result.hint);
        if (said.back() == moved_turn_) return; // planted at another time, it is also harvested at another
        const auto seasons = seasons_.find({facts.region, facts.year});
        auto verdict =
            judge_months(village, said, seasons == seasons_.end() ? nullptr : &seasons->second.front()->seasons);
        if (verdict) moved_turn_ = said.back();
        settle(i, std::move(verdict), result);
    }

    void reference(std::size_t i, const Village& village, Result& result) {
        const auto [kind, id] = read_outward(result.hint);
        const bool pra = kind == "pra";
        if (pra ? village.pra.empty() : kind != "rdk" || village.rdk.empty()) return;
        const auto& known = pra ? village.pra_ids : village.rdk_ids;
        if (known.contains(std::string{id})) return;
        auto message = result.message;
        add(i, result, std::move(message), hint_for_reference(kind, id, known));
    }

    void same_region(std::size_t i, const Facts& facts, Result& result) {
        const auto same = programas_.find({facts.region, facts.year});
        if (facts.refused || same == programas_.end() || same->second.front() == i) return;
        add(i, result,
            fmt::format("programa {} {} tahun {} sudah ada dalam {}", name(facts.level), facts.region, facts.year,
                        all_.file(same->second.front())),
            "kirim satu programa untuk setiap wilayah dan tahun: hapus yang lama, atau periksa kode dan tahunnya");
    }

    void group(std::size_t i, const Facts& facts, const Village& village, Result& result) {
        std::vector<std::string_view> names;
        for (const auto* pra : village.pra)
            for (const auto& one : pra->groups) names.push_back(one.name);
        if (names.empty()) return; // nobody says which groups there are
        const auto written = result.hint;
        const auto* known = find_group(village.pra, written);
        if (result.message == "anggota") {
            if (known == nullptr) return;
            const auto& own = facts.groups.front();
            if (!own.members || !known->members || *own.members == *known->members) return;
            return add(i, result,
                       fmt::format("anggota {} di sini {} orang, dalam PRA desa ini {}", written,
                                   own.members->indonesian(), known->members->indonesian()),
                       "samakan dengan daftar anggota yang terakhir");
        }
        if (known != nullptr || (facts.kind != Facts::Kind::rdk && find_group(village.rdk, written) != nullptr)) return;
        const auto meant = nearest(written, names);
        std::string listed;
        for (const auto one : names) listed += (listed.empty() ? "" : ", ") + utf8::printable(one);
        add(i, result, fmt::format("kelompok \"{}\" tidak ada dalam kelembagaan PRA desa ini", written),
            meant.empty() ? fmt::format("yang ada: {}; betulkan nama ini, atau lengkapi PRA", listed)
                          : fmt::format("mungkin maksudnya \"{}\"", utf8::printable(meant)));
    }

    /// Whether a source such as "RDK Poktan Mekar tahun 2027" means that document.
    static bool is_cited(const Facts& document, const std::string& words) {
        if (!has_phrase(words, document.kind == Facts::Kind::pra ? "pra" : "rdk")) return false;
        bool names_year = false;
        bool same_year = false;
        for (std::size_t at = 0; at + 4 <= words.size(); ++at) {
            const auto year = std::string_view{words}.substr(at, 4);
            if (!year.starts_with("20") || !std::ranges::all_of(year, [](char c) { return c >= '0' && c <= '9'; }))
                continue;
            names_year = true;
            const auto number = fmt::format("{}", document.year);
            const auto dated = document.dated ? fmt::format("{}", static_cast<int>(document.dated->year())) : number;
            same_year = same_year || year == number || year == dated;
        }
        return !names_year || same_year;
    }

    void order(const Facts& facts, const Village& village, Result& result) {
        if (!facts.dated) return;
        const auto words = plain_words(result.hint);
        const Facts* first = nullptr;
        for (const auto* list : {&village.pra, &village.rdk})
            for (const auto* document : *list) {
                if (!is_cited(*document, words)) continue;
                if (!document->dated || *document->dated <= *facts.dated) return; // one that may be meant is in order
                if (first == nullptr || *document->dated < *first->dated) first = document;
            }
        if (first == nullptr) return;
        const auto object = result.object;
        auto one = std::ranges::find(cited_, first, &Cited::document);
        if (one == cited_.end()) one = cited_.insert(cited_.end(), Cited{first, std::move(result), {}});
        if (!object.empty()) one->by.push_back(object);
    }

    /// A document that several data cite is one finding.
    void report_cited(std::size_t i, Cited& cited) {
        const auto by = cited.by.size() > 1 ? fmt::format(" ({})", enumerated(cited.by)) : std::string{};
        const auto source = utf8::excerpt(cited.result.hint);
        add(i, cited.result,
            fmt::format("sumber \"{}\"{} bertanggal {}, sesudah programa ini, {}", source, by,
                        format_date(*cited.document->dated), format_date(*all_.facts(i).dated)),
            fmt::format("periksa tanggal {} itu, atau sebut sumber yang ada ketika programa disusun",
                        kind_name(*cited.document)));
    }

    /// A programa is made from those of the level below.
    void order_of_levels(std::size_t i, const Facts& facts, Result& result) {
        const auto below = below_.find({facts.region, facts.year});
        if (below == below_.end() || !facts.dated) return;
        std::vector<std::string> later;
        for (const auto child : below->second)
            if (const auto& dated = all_.facts(child).dated; dated && *dated > *facts.dated)
                later.push_back(fmt::format("{} ({})", all_.file(child), format_date(*dated)));
        if (later.empty()) return;
        add(i, result,
            fmt::format("programa ini ditandatangani {}, sebelum programa di bawahnya: {}", format_date(*facts.dated),
                        enumerated(later)),
            "periksa tanggal-tanggal itu; programa di bawahnya menjadi bahan programa ini");
    }

    /// The spelling that most documents have; of equals the first.
    static const std::string& usual(const std::map<std::string, std::size_t>& counted) {
        return std::ranges::max_element(counted, {}, [](const auto& one) { return one.second; })->first;
    }

    bool has_doubtful_person(const Facts& facts) const {
        return std::ranges::any_of(facts.people, [&](const NamedPenyuluh& person) {
            return names_.at(person.nip).size() > 1 ||
                   (!facts.region.empty() && numbers_.at({facts.region, person.name}).size() > 1);
        });
    }

    void person(std::size_t i, const Facts& facts, Result& result) {
        const auto parts = read_payload(result.hint);
        if (parts[0] == "ketua") {
            const auto village = villages_.find(facts.region);
            if (village != villages_.end()) settle(i, judge_leader(facts, village->second, parts[1]), result);
            return;
        }
        const auto& [nip, name] = std::tie(parts[1], parts[2]);
        if (const auto& known = usual(names_.at(nip)); !is_same_person(known, name))
            return add(i, result,
                       fmt::format("NIP {} di sini milik \"{}\", di tempat lain milik \"{}\"", nip, name, known),
                       "periksa NIP dan ejaan namanya, lalu samakan");
        if (facts.region.empty()) return;
        if (const auto& known = usual(numbers_.at({facts.region, name})); known != nip)
            add(i, result, fmt::format("NIP {} di sini {}, di tempat lain {}", name, nip, known),
                "periksa NIP-nya, lalu samakan");
    }

    /// Priority problems that two or more of the level below share, and this level says nothing of.
    void support(std::size_t i, const Facts& facts, Result& result) {
        const auto below = below_.find({facts.region, facts.year});
        if (below == below_.end()) return;
        std::map<std::string, std::vector<std::string>> shared; // "padi sawah|keterampilan" → who has it
        for (const auto child : below->second)
            for (const auto& one : all_.pending(child)) {
                if (one.rule != result.rule || one.object.empty()) continue;
                auto& who = shared[one.hint];
                if (std::ranges::find(who, one.message) == who.end()) who.push_back(one.message);
            }
        const auto said = result.hint;
        for (const auto& [key, who] : shared) {
            const auto bar = key.find('|');
            const auto commodity = key.substr(0, bar);
            if (who.size() < 2 || has_phrase(said, commodity)) continue;
            auto copy = result;
            add(i, copy,
                fmt::format("masalah {} ({}) menjadi prioritas {} wilayah di bawahnya ({}), tetapi tidak diangkat di "
                            "sini",
                            commodity, key.substr(bar + 1), who.size(), enumerated(who)),
                fmt::format("angkat masalah {} dalam \"masalah\", atau terangkan mengapa tidak", commodity));
        }
    }

    const Submissions& all_;
    std::map<std::string, std::map<std::string, std::size_t>> names_; ///< by NIP: names, and how many say so
    std::map<std::pair<std::string, std::string>, std::map<std::string, std::size_t>> numbers_; ///< by region and name
    std::map<Place, std::vector<const Facts*>> seasons_;
    std::vector<Cited> cited_; ///< of the document that is being judged
    std::string moved_turn_;   ///< of the document that is being judged: the turn whose planting was reported
    std::map<Place, std::vector<std::size_t>> programas_;
    std::map<std::string, std::vector<const Facts*>> planned_; ///< by village; handed on to villages_
    std::map<Place, std::vector<std::size_t>> below_; ///< of a region with a programa: the first of each region below
    std::map<std::string, Village, std::less<>> villages_;
    std::map<const Facts*, std::size_t> documents_; ///< which document those of the villages are
    std::vector<LateResult> late_;
};

} // namespace

std::vector<LateResult> judge_together(const Submissions& all) {
    return Judge{all}.judge();
}

} // namespace suluh
