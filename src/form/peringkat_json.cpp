// A ranking for programs. Numbers keep their digits: exact where they end within 12 behind the point, else rounded
// there.
#include <fmt/format.h>

#include "document/choices.hpp"
#include "form/peringkat_bagian.hpp"
#include "form/row.hpp"
#include "ranking/say.hpp"
#include "table/json_parts.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

using namespace peringkat;
using table::Collection;
using table::json_string;
using table::json_strings;

constexpr std::string_view none = "null";

std::string number(const Ratio& value) {
    constexpr int digits = 12;
    return value.digits(digits);
}

std::string number(const std::optional<Ratio>& value) {
    return value ? number(*value) : std::string{none};
}

std::string text_or_none(const std::string& text) {
    return text.empty() ? std::string{none} : json_string(text);
}

std::string truth(bool value) {
    return value ? "true" : "false";
}

class RankingJson {
public:
    explicit RankingJson(const RankingPage& page)
        : page_(page), question_(page.question), ranking_(page.ranking), metode_(page.ranking.method->metode) {}

    std::string write() const {
        Collection all(0);
        all.add("metode", json_string(spelling(metode_)));
        all.add("kriteria", criteria());
        all.add("hasil", results());
        all.add("kepekaan", page_.sensitivity ? sensitivity() : std::string{none});
        add_figures(all);
        add_declaration(all);
        if (page_.explained) all.add("rincikan", explained());
        return all.object() + "\n";
    }

private:
    std::string id(std::size_t problem) const { return json_string(id_of(question_, problem)); }

    std::optional<Ratio> weight_of(std::size_t criterion) const {
        if (metode_ == Metode::ahp) return ranking_.figures.criterion_weights[criterion];
        return ranking_.table.criteria[criterion].weight;
    }

    std::string criteria() const {
        Collection list(1);
        for (std::size_t i = 0; i < ranking_.table.criteria.size(); ++i) {
            const auto& criterion = ranking_.table.criteria[i];
            Collection one(2);
            one.add("id", json_string(criterion.id));
            one.add("bobot", number(weight_of(i)));
            one.add("nama", json_string(criterion.name));
            one.add("arah", json_string(spelling(criterion.falling ? Arah::turun : Arah::naik)));
            list.add(one.object());
        }
        return list.array();
    }

    std::string results() const {
        const bool grouped = !group_key_of(question_).empty();
        Collection list(1);
        for (const auto position : ranking_.in_order()) {
            const auto& one = ranking_.problems[position];
            Collection entry(2);
            entry.add("peringkat", std::to_string(one.rank));
            entry.add("id", id(one.problem));
            entry.add("uraian", json_string(written(question_.problems.items[one.problem].uraian)));
            entry.add("skor", number(one.score));
            entry.add("kelompok", grouped ? json_string(ranking_.groups[one.group].name) : std::string{none});
            entry.add("rincian", terms(one, 3));
            list.add(entry.object());
        }
        return list.array();
    }

    static std::string terms(const Ranked& one, int depth) {
        std::vector<std::string> names;
        for (const auto& term : one.terms) names.push_back(term.id);
        const auto keys = table::unique_keys(names);
        Collection all(depth);
        for (std::size_t i = 0; i < keys.size(); ++i) all.add(keys[i], term_object(one.terms[i], depth + 1));
        return all.object();
    }

    static std::string term_object(const Term& term, int depth) {
        Collection object(depth);
        if (term.weight) object.add("bobot", number(term.weight));
        object.add("skor", number(term.score));
        object.add("nilai", number(term.value));
        if (term.step != Step::add) object.add("langkah", json_string(term.step == Step::divide ? "bagi" : "kali"));
        if (!term.opinions.empty()) {
            Collection opinions(depth + 1);
            for (const auto& opinion : term.opinions) {
                Collection one(depth + 2);
                one.add("nama", json_string(opinion.who));
                one.add("bobot", number(opinion.weight));
                one.add("skor", number(opinion.score));
                opinions.add(one.object());
            }
            object.add("penilai", opinions.array());
        }
        return object.object();
    }

    std::string sensitivity() const {
        const auto found = sensitivity_of(ranking_);
        Collection all(1);
        all.add("bobot_berlaku", truth(found.weights_apply));
        all.add("skor_berlaku", truth(found.scores_apply));
        Collection pairs(2);
        for (const auto& one : found.neighbours) pairs.add(neighbours(one));
        all.add("tetangga", pairs.array());
        Collection ranges(2);
        for (const auto& one : found.ranges) ranges.add(range(one));
        all.add("rentang", ranges.array());
        Collection choices(2);
        for (const auto& one : found.choices) choices.add(range(one));
        all.add("pilihan", choices.array());
        Collection agreements(2);
        for (const auto& one : found.agreements) agreements.add(agreement(one));
        all.add("kesepakatan", agreements.array());
        all.add("kalimat", sentences(sensitivity_remarks(page_, found), 2));
        return all.object();
    }

    std::string neighbours(const Neighbours& one) const {
        Collection pair(3);
        pair.add("atas", id(one.upper));
        pair.add("bawah", id(one.lower));
        pair.add("sama", truth(is_equal(*ranking_.problems[one.upper].score, *ranking_.problems[one.lower].score)));
        if (one.swap) {
            pair.add("kriteria", json_string(ranking_.table.criteria[one.swap->criterion].id));
            pair.add("dari", number(one.swap->from));
            pair.add("seimbang", number(one.swap->tie));
            pair.add("menjadi", number(one.swap->to));
        }
        return pair.object();
    }

    /// Of a RankRange or a ChoiceRange.
    template <class Range>
    std::string range(const Range& one) const {
        Collection object(3);
        object.add("id", id(one.problem));
        object.add("peringkat", std::to_string(one.rank));
        object.add("terbaik", std::to_string(one.best));
        object.add("terburuk", std::to_string(one.worst));
        object.add("ke_terbaik", change(one.to_best));
        object.add("ke_terburuk", change(one.to_worst));
        return object.object();
    }

    std::string change(const std::optional<ScoreMove>& one) const {
        if (!one) return std::string{none};
        Collection object(4);
        object.add("masalah", id(one->problem));
        object.add("penilai", text_or_none(ranking_.table.assessors[one->assessor].name));
        object.add("kriteria", json_string(ranking_.table.criteria[one->criterion].id));
        object.add("dari", number(one->from));
        object.add("menjadi", number(one->to));
        return object.object();
    }

    /// The choice that is turned, as people write it.
    std::string change(const std::optional<ChoiceTurn>& one) const {
        if (!one) return std::string{none};
        return json_string(id_of(question_, one->winner) + " > " + id_of(question_, one->loser));
    }

    std::string agreement(const Agreement& one) const {
        std::vector<std::string> furthest;
        for (const auto a : one.furthest) furthest.push_back(ranking_.table.assessors[a].name);
        Collection object(3);
        const bool grouped = !group_key_of(question_).empty();
        object.add("kelompok", grouped ? json_string(ranking_.groups[one.group].name) : std::string{none});
        object.add("w", number(one.w));
        object.add("terjauh", json_strings(furthest, 4));
        object.add("jarak", number(one.distance));
        return object.object();
    }

    void add_figures(Collection& all) const {
        const auto& figures = ranking_.figures;
        if (figures.circular_triads) {
            all.add("triad_melingkar", std::to_string(*figures.circular_triads));
            Collection triads(1);
            for (const auto& [a, b, c] : figures.triads)
                triads.add(json_strings({id_of(question_, a), id_of(question_, b), id_of(question_, c)}, 2));
            all.add("triad", triads.array());
        }
        if (metode_ == Metode::ahp) add_consistency(all);
        if (metode_ == Metode::faktor_penentu) {
            std::vector<std::string> names;
            for (const auto& one : ranking_.problems) names.push_back(id_of(question_, one.problem));
            const auto keys = table::unique_keys(names);
            Collection tpt(1);
            for (std::size_t i = 0; i < keys.size(); ++i) tpt.add(keys[i], number(ranking_.problems[i].terms[1].score));
            all.add("tpt", tpt.object());
        }
    }

    /// `cr` is that of the criteria; of several respondents the largest.
    void add_consistency(Collection& all) const {
        std::optional<Ratio> cr;
        Collection list(1);
        for (const auto& one : ranking_.figures.consistency) {
            const auto value = rounded(one.cr);
            if (one.matrix == "kriteria" && (!cr || is_above(value, *cr))) cr = value;
            Collection entry(2);
            entry.add("matriks", json_string(one.matrix));
            entry.add("penilai", text_or_none(one.who));
            entry.add("cr", number(value));
            list.add(entry.object());
        }
        all.add("cr", number(cr));
        all.add("konsistensi", list.array());
        std::vector<std::string> names;
        for (const auto& criterion : ranking_.table.criteria) names.push_back(criterion.id);
        const auto keys = table::unique_keys(names);
        Collection weights(1);
        for (std::size_t i = 0; i < keys.size(); ++i) weights.add(keys[i], number(weight_of(i)));
        all.add("bobot_kriteria", weights.object());
    }

    void add_declaration(Collection& all) const {
        Collection scale(1);
        const auto& bounds = ranking_.table.scale;
        if (bounds) {
            scale.add(number(bounds->lowest));
            scale.add(number(bounds->highest));
        }
        all.add("skala", bounds && !ranking_.table.cells.empty() ? scale.array() : std::string{none});
        all.add("seri", json_string(spelling(ranking_.seri)));
        all.add("per", text_or_none(group_key_of(question_)));
        const auto& date = question_.how.tanggal;
        all.add("tanggal", date.present() ? json_string(fmt::format("{:04}-{:02}-{:02}", int{date->year()},
                                                                    unsigned{date->month()}, unsigned{date->day()}))
                                          : text_or_none(written(date)));
        Collection people(1);
        for (const auto& name : assessors_of(page_)) {
            Collection one(2);
            one.add("nama", json_string(name));
            one.add("bobot", number(weight_of(name)));
            people.add(one.object());
        }
        all.add("penilai", people.array());
        all.add("wilayah", text_or_none(region_of(page_.document)));
        all.add("tahun", year());
        all.add("catatan", sentences(declaration(page_), 1));
        all.add("pertimbangan", json_strings(considerations().items, 1));
    }

    std::string year() const {
        const auto written = year_of(page_.document);
        const bool is_number = !written.empty() && written.find_first_not_of("0123456789") == std::string::npos;
        return is_number ? written : text_or_none(written);
    }

    std::optional<Ratio> weight_of(const std::string& name) const {
        for (const auto& one : ranking_.table.assessors)
            if (one.name == name) return one.weight;
        return std::nullopt;
    }

    static std::string sentences(const std::vector<Remark>& remarks, int depth) {
        std::vector<std::string> lines;
        for (const auto& [part, text] : remarks) lines.push_back(part + ": " + text);
        return json_strings(lines, depth);
    }

    std::string explained() const {
        Collection object(1);
        object.add("id", id(*page_.explained));
        object.add("langkah", sentences(explanation(page_), 2));
        return object.object();
    }

    const RankingPage& page_;
    const RankingQuestion& question_;
    const Ranking& ranking_;
    Metode metode_;
};

} // namespace

std::string ranking_json(const RankingPage& page) {
    return RankingJson{page}.write();
}

} // namespace suluh
