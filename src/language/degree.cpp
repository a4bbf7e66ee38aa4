#include "language/degree.hpp"

#include <algorithm>

#include "language/figure_context.hpp"

namespace suluh {

namespace {

constexpr std::size_t most_filler = 6;

class DegreeFinder : FigureContext {
public:
    using FigureContext::FigureContext;

    std::vector<Degree> run() {
        std::vector<Degree> found;
        for (std::size_t i = 0; i < s_.size();) {
            auto degree = degree_at(i);
            if (!degree) {
                ++i;
                continue;
            }
            extend(*degree);
            degree->on_condition = measures_state(*degree);
            i = std::max(degree->range.last, i + 1);
            found.push_back(*degree);
        }
        return found;
    }

private:
    std::optional<Degree> degree_at(std::size_t i) const {
        if (in_time(i)) return std::nullopt;
        if (begins_from(s_[i]))
            if (auto degree = from_to(i, i + 1)) return degree;
        if (s_[i].has(Kelas::kali_lipat) && s_[i].meaning.ends_with("lipat")) return multiple(i, i + 1);
        if (s_[i].has(Kelas::bagian)) return part_of_people(i);
        if (s_[i].has(Kelas::semua)) return everybody(i);
        if (s_[i].has(Kelas::ukur) || s_[i].has(Kelas::naik) || s_[i].has(Kelas::turun)) return measured(i);
        const auto q = quantity(i);
        if (!q || q->step) return step_list(i, q);
        if (auto degree = from_to(i, i)) return degree;
        return loose(i, *q);
    }

    static bool begins_from(const Token& token) { return token.is("dari") || token.is("semula"); }

    /// From a figure or step, over a few words, to another: `first` is where the degree begins, `at` its first figure.
    std::optional<Degree> from_to(std::size_t first, std::size_t at) const {
        if ((s_[at].is("belum") || s_[at].is("tidak")) && s_[at + 1].is("ada") && is_to(s_[at + 2]))
            return from_nothing(first, at + 3);
        std::optional<Figure> from;
        for (std::size_t filler = 0; filler <= 3; ++filler, ++at) {
            from = quantity(at);
            if (from || ends_clause(s_[at]) || s_[at].has(Kelas::depan) || is_to(s_[at]) || first == at) break;
        }
        if (!from) return std::nullopt;
        at = from->range.last;
        for (std::size_t filler = 0; filler <= most_filler; ++filler, ++at) {
            if (is_to(s_[at])) break;
            if (ends_clause(s_[at]) || at >= s_.size()) return std::nullopt;
            if (begins_from(s_[at])) return std::nullopt; // "dari 12 kelompok … dari 30% menjadi 60%": the nearest
            if (filler > 0 && first == from->range.first && !s_[at].is_mark() && !s_[at].is_number() &&
                !s_[at].has(Kelas::khalayak))
                return std::nullopt;
        }
        if (!is_to(s_[at])) return std::nullopt;
        const bool firm = s_[at].is("menjadi") || s_[at].is("jadi") || s_[at].is("->");
        if (!firm && first == from->range.first) return std::nullopt;
        ++at;
        while (s_[at].has(Kelas::ukur) || s_[at].is("sekitar")) ++at;
        const auto to = quantity(at);
        if (!to) return std::nullopt;
        if (from->step != to->step && !(from->step || to->step)) return std::nullopt;
        Degree degree;
        degree.kind = Degree::Kind::from_to;
        degree.range = {first, to->range.last};
        degree.from = from;
        degree.to = to;
        return degree;
    }

    /// "dari belum ada menjadi 20 orang".
    std::optional<Degree> from_nothing(std::size_t first, std::size_t at) const {
        const auto to = quantity(at);
        if (!to) return std::nullopt;
        Degree degree;
        degree.kind = Degree::Kind::from_to;
        degree.range = {first, to->range.last};
        degree.to = to;
        return degree;
    }

    std::optional<Degree> multiple(std::size_t i, std::size_t last) const {
        auto first = i;
        while (first > 0 && (s_[first - 1].has(Kelas::bilangan) || s_[first - 1].is_number() || s_[first - 1].is("x") ||
                             s_[first - 1].has(Kelas::naik)))
            --first;
        Degree degree;
        degree.range = {first, last};
        degree.rise_verb = true;
        return degree;
    }

    /// "separuh anggota", "dua pertiga petani".
    std::optional<Degree> part_of_people(std::size_t i) const {
        for (auto at = i + 1; at <= i + 3; ++at) {
            if (s_[at].has(Kelas::khalayak) || s_[at].has(Kelas::satuan_orang)) {
                if (states_problem(at)) return std::nullopt;
                Degree degree;
                degree.kind = Degree::Kind::share;
                degree.range = {i > 0 && s_[i - 1].has(Kelas::ukur) ? i - 1 : i, i + 1};
                return degree;
            }
            if (ends_clause(s_[at])) break;
        }
        if (i > 0 && (s_[i - 1].has(Kelas::ukur) || s_[i - 1].has(Kelas::turun) || s_[i - 1].has(Kelas::naik))) {
            Degree degree;
            degree.range = {i - 1, i + 1};
            return degree;
        }
        return std::nullopt;
    }

    /// "semua pekebun pala (100 %)", "seluruh petani".
    std::optional<Degree> everybody(std::size_t i) const {
        if (s_[i].is("setiap") || (!s_[i + 1].has(Kelas::khalayak) && !s_[i].meaning.ends_with("nya")))
            return std::nullopt;
        if (states_problem(i + 1)) return std::nullopt;
        Degree degree;
        degree.kind = Degree::Kind::whole;
        degree.range = {i, i + 1};
        for (auto at = i + 2; at < i + most_filler; ++at) {
            if (!s_[at].is("(")) continue;
            if (const auto q = quantity(at + 1); q && q->percent && s_[q->range.last].is(")")) {
                degree.range.last = q->range.last + 1;
                degree.to = q;
            }
        }
        return degree;
    }

    /// A measure word or a verb of rising and falling, at once followed by a figure.
    std::optional<Degree> measured(std::size_t i) const {
        auto at = i;
        const bool verb = s_[i].has(Kelas::naik) || s_[i].has(Kelas::turun);
        if (verb && s_[at + 1].has(Kelas::ukur) && !s_[at + 1].is("rata-rata"))
            return std::nullopt; // the measure word begins it
        ++at;
        while (s_[at].has(Kelas::ukur) || s_[at].has(Kelas::ukur_lemah)) ++at;
        auto q = quantity(at);
        if (q && q->step && !(s_[at].has(Kelas::kelas_poktan) && s_[i].is("menjadi"))) q.reset();
        if (!q && s_[i].has(Kelas::ukur)) { // "sampai kadar air 14%", "menjadi rata-rata 6 ton"
            return std::nullopt;
        }
        if (!q) return std::nullopt;
        if (s_[i].is("ke") || (s_[i].is("lebih") && !verb)) return std::nullopt;
        if (i > 0 && s_[i - 1].is_number() && !in_time(i - 1)) return std::nullopt; // "5 s/d 10 meter"
        if (auto span = from_to(q->range.first, q->range.first)) return span;       // "naik 30% -> 50%"
        if (!s_[i].is("menjadi") && !s_[i].is("mencapai") && !supply_clause(i) && is_technology(i, *q))
            return std::nullopt;
        if (states_present(i, *q)) return std::nullopt;
        if (q->bare && (s_[i].is("sampai") || s_[i].is("hingga") || s_[i].is("rata-rata"))) return std::nullopt;
        Degree degree;
        degree.range = {i, q->range.last};
        degree.to = q;
        degree.rise_verb = s_[i].has(Kelas::naik);
        const bool people = q->percent || q->people;
        if (people && (s_[q->range.last].has(Kelas::khalayak) || is_people_measure(s_[i])))
            degree.kind = q->people ? Degree::Kind::count : Degree::Kind::share;
        if (people && states_problem(q->range.last)) return std::nullopt;
        return degree;
    }

    static bool is_people_measure(const Token& token) { return token.is("sebanyak") || token.is("sejumlah"); }

    /// "5 kelompok tani yang berani mengajukan KUR".
    std::optional<Degree> counted_groups(std::size_t i, const Figure& q) const {
        const auto head = q.range.last;
        if (!q.bare || !s_[head].has(Kelas::khalayak) || s_[head].is("anggota") ||
            (i > 0 && (s_[i - 1].has(Kelas::hitungan) || s_[i - 1].has(Kelas::depan))))
            return std::nullopt;
        for (auto at = head + 1; at < head + most_filler; ++at) {
            if (s_[at].is("yang") || s_[at].has(Kelas::mampu) || s_[at].has(Kelas::verba) || s_[at].has(Kelas::sudah)) {
                if (states_problem(head + 1)) return std::nullopt;
                Degree degree;
                degree.kind = Degree::Kind::count;
                degree.range = {i, head + 1};
                degree.to = q;
                return degree;
            }
            if (ends_clause(s_[at])) break;
        }
        return std::nullopt;
    }

    /// A figure with neither "dari" nor a measure word: a degree only where its neighbours make it one.
    std::optional<Degree> loose(std::size_t i, const Figure& q) const {
        Degree degree;
        degree.range = q.range;
        degree.to = q;
        if (const auto share = out_of(q)) return share;
        if (q.percent && moved_state_before(i)) return degree; // "meningkatkan pendapatan petani 10%"
        const auto& after = s_[q.range.last];
        const auto& before = i > 0 ? s_[i - 1] : s_[s_.size()];
        if ((s_[i].is("<") || s_[i].is(">")) && state_before(i)) return degree; // "serangan virus < 10 %"
        if (is_technology(i, q)) return std::nullopt;
        if (s_[q.range.last - 1].meaning.ends_with("persennya") || (q.percent && before.is("sudah"))) {
            degree.kind = Degree::Kind::share;
            return degree;
        }
        if (q.percent &&
            (after.has(Kelas::khalayak) ||
             (after.is("dari") && (s_[q.range.last + 1].has(Kelas::khalayak) ||
                                   s_[q.range.last + 1].has(Kelas::semua) || s_[q.range.last + 1].is("jumlah"))) ||
             (after.is("anggota")))) {
            if (states_problem(q.range.last)) return std::nullopt;
            degree.kind = Degree::Kind::share;
            return degree;
        }
        if (auto groups = counted_groups(i, q)) return groups;
        if (is_headcount(i, q)) {
            if (states_problem(q.range.last)) return std::nullopt;
            degree.kind = Degree::Kind::count;
            return degree;
        }
        if (q.percent && q.value && *q.value == Decimal{100} && (i == 0 || !ends_clause(before)) &&
            q.range.last >= s_.size())
            return degree;
        if (q.percent && before.has(Kelas::keadaan)) return degree; // "tanaman hidup 80%"
        if (is_state_noun(before) && !before.has(Kelas::hitungan) && !q.bare) return degree;
        if ((before.is("tetap") && !q.bare) || (before.is(":") && q.percent)) return degree;
        if (before.is("capaian") || before.is("target") ||
            (before.is(":") && i > 1 && (s_[i - 2].is("target") || s_[i - 2].is("capaian"))))
            return degree;
        const bool kinds = s_[q.range.last - 1].has(Kelas::satuan_macam);
        if ((before.has(Kelas::verba) || before.has(Kelas::tahu)) && kinds) return degree;
        if (i > 0 && in_time(i - 1) && names_target(i - 1)) return degree;
        if (supply_clause(i) && !q.percent && !in_parentheses(i)) return degree;
        return std::nullopt;
    }

    /// "25 petani dari 5 poktan": of how many groups they come, not of how many people they are a part.
    bool counts_groups(const Figure& of) const {
        const auto& what = s_[of.range.last - (of.bare ? 0U : 1U)];
        return what.has(Kelas::khalayak) && !what.has(Kelas::satuan_orang);
    }

    /// "15 dari 25", "20 orang dari 50 orang petani".
    std::optional<Degree> out_of(const Figure& q) const {
        // "50 orang petani dari 100 orang petani"
        const auto from = q.range.last + (q.people && s_[q.range.last].has(Kelas::khalayak) ? 1U : 0U);
        if (!s_[from].is("dari") || q.percent) return std::nullopt;
        const auto all = quantity(from + 1);
        if (!all || all->percent) return std::nullopt;
        if (q.people && counts_groups(*all)) return std::nullopt;
        if (is_to(s_[all->range.last]) && quantity(all->range.last + 1)) return std::nullopt;
        Degree degree;
        degree.kind = Degree::Kind::share;
        degree.range = {q.range.first, all->range.last};
        degree.from = all;
        degree.to = q;
        return degree;
    }

    /// Whether a number of people says how many must succeed, and not how many belong to the group.
    bool is_headcount(std::size_t i, const Figure& q) const {
        if (!q.people || in_parentheses(i)) return false;
        if (i > 0 && (s_[i - 1].has(Kelas::hitungan) || s_[i - 1].has(Kelas::khalayak) || s_[i - 1].is("anggota")))
            return false;
        const auto& unit = s_[q.range.last - 1];
        const auto& after = s_[q.range.last];
        if (unit.is("anggota") || (i > 0 && s_[i - 1].is("dari"))) return false;
        if (i > 0 && s_[i - 1].is(",") && (q.range.last >= s_.size() || after.is(",") || after.is("."))) return true;
        if (unit.is("orang"))
            return after.has(Kelas::khalayak) || after.has(Kelas::mampu) || after.has(Kelas::verba) ||
                   after.has(Kelas::tahu) || after.has(Kelas::sudah) || (i > 0 && s_[i - 1].is("oleh"));
        if (unit.is("kk") || unit.is("rtp"))
            return after.has(Kelas::sudah) || after.has(Kelas::verba) || after.has(Kelas::mampu) ||
                   after.has(Kelas::tahu);
        return after.has(Kelas::verba) || after.has(Kelas::mampu) || after.has(Kelas::tahu) ||
               (after.is_word() && i == 0);
    }

    std::optional<Degree> step_list(std::size_t i, const std::optional<Figure>& q) const {
        if (!q || !s_[i].has(Kelas::kelas_poktan)) return std::nullopt;
        // "pemula 6, lanjut 3 … menjadi pemula 3, lanjut 5": a table in words.
        if (!s_[q->range.last].is_number()) return from_to(i, i);
        std::size_t at = i;
        bool target = false;
        std::size_t last = i;
        while (at < s_.size() && (s_[at].has(Kelas::kelas_poktan) || s_[at].is_number() || s_[at].is(",") ||
                                  s_[at].is("menjadi") || s_[at].is("(") || s_[at].is(")") || s_[at].is("dan"))) {
            target = target || s_[at].is("menjadi");
            if (!s_[at].is(",") && !s_[at].is("(")) last = at + 1;
            ++at;
        }
        if (!target) return std::nullopt;
        Degree degree;
        degree.kind = Degree::Kind::from_to;
        degree.range = {i, last};
        return degree;
    }

    /// Takes in what belongs to it: "(sebelumnya 500 kg/ha)", "dari hasil biasanya 16 ton/ha", "sebanyak 3 kelompok".
    void extend(Degree& degree) const {
        auto at = degree.range.last;
        if (s_[at].is("/") && s_[at + 1].is_word()) at = degree.range.last += 2; // a unit behind a price
        if (s_[at].is("(")) {
            for (auto close = at + 1; close < at + most_filler; ++close) {
                if (!s_[close].is(")")) continue;
                const bool baseline = s_[at + 1].has(Kelas::lampau) || s_[at + 1].is("semula") ||
                                      s_[at + 1].is("dari") || s_[at + 1].is("skala");
                if (baseline) degree.range.last = close + 1;
                break;
            }
        } else if (s_[at].is("dari") && degree.kind != Degree::Kind::from_to) {
            if (const auto of = quantity(at + 1); of && degree.kind == Degree::Kind::count && counts_groups(*of))
                return;
            if (auto rest = from_to(at, at + 1)) {
                degree.range.last = rest->range.last;
                degree.from = rest->from;
                degree.to = rest->to;
                degree.kind = Degree::Kind::from_to;
                return;
            }
            for (auto next = at + 1; next < at + 4; ++next)
                if (const auto q = quantity(next); q && !q->step) {
                    degree.range.last = q->range.last;
                    return;
                } else if (ends_clause(s_[next])) {
                    return;
                }
        } else if (s_[at].is("sebanyak") && degree.kind == Degree::Kind::from_to) {
            if (const auto q = quantity(at + 1)) degree.range.last = q->range.last;
        }
    }

    bool measures_state(const Degree& degree) const {
        if (degree.kind == Degree::Kind::count || degree.kind == Degree::Kind::whole) return false;
        for (auto at = degree.range.first; at > 0; --at) {
            const auto& before = s_[at - 1];
            if (is_state_noun(before)) return true;
            if (before.has(Kelas::psk) || before.has(Kelas::nomina_laku)) return false;
            if (before.is("sehingga") || before.is(","))
                return degree.kind == Degree::Kind::measure || degree.kind == Degree::Kind::from_to;
            if (ends_clause(before) && !before.is(".")) return false;
        }
        return false;
    }
};

} // namespace

std::vector<Degree> find_degrees(const Sentence& sentence, const Deadline& deadline) {
    return DegreeFinder{sentence, deadline}.run();
}

const Degree* main_degree(const std::vector<Degree>& degrees) {
    const Degree* best = nullptr;
    const auto rank = [](const Degree& degree) {
        return (degree.on_condition ? 10 : 0) + static_cast<int>(degree.kind);
    };
    for (const auto& degree : degrees)
        if (best == nullptr || rank(degree) > rank(*best)) best = &degree;
    return best;
}

} // namespace suluh
