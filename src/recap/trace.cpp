// Every figure of the tables with where it stands: the sums of this list are the cells of the tables.
#include <algorithm>

#include <fmt/format.h>

#include "recap/parts.hpp"
#include "recap/tables.hpp"
#include "rules/orang.hpp"

namespace suluh::rekap {

namespace {

class Tracer {
public:
    explicit Tracer(const Recap& recap) : recap_(recap), table_(begun_table(recap, "RINCIAN")) {
        table_.columns = {words({"Tabel"}, 2),  words({"Baris"}, 5),    words({"Kolom"}, 3),
                          words({"Satuan"}, 2), numbers({"Jumlah"}, 3), words({level_title(recap.level)}, 3),
                          words({"ID"}, 1),     words({"Berkas"}, 5),   numbers({"Nomor Baris"}, 1)};
        table_.notes.emplace_back(
            "Setiap angka dalam tabel adalah jumlah angka-angka dengan tabel, baris, kolom dan "
            "satuan yang sama di sini. Angka nol tidak dimuat. Baris tabel kegiatan disebut dengan "
            "ID-nya; masalah yang uraiannya sama dibedakan dengan masalah pertamanya.");
    }

    void trace(std::string_view name) {
        name_ = name;
        if (name == "wilayah") return lines(by_region(recap_));
        if (name == "metode") return lines(by_method(recap_));
        if (name == "bulan") return lines(by_month(recap_));
        if (name == "sumber") return lines(by_source(recap_));
        if (name == "kegiatan") return lines(by_activity());
        if (name == "masalah") return problems();
        if (name == "sasaran") return people();
        if (name == "komoditas") facts();
    }

    Table table() && { return std::move(table_); }

private:
    void add(const std::string& line, std::string_view column, const std::string& unit, Cell amount,
             const Place& place) {
        const auto& region = recap_.regions[place.region];
        table_.rows.push_back({{text_cell(std::string{name_}), text_cell(line), text_cell(std::string{column}),
                                text_cell(unit), std::move(amount), text_cell(region.name), text_cell(place.id),
                                text_cell(region.document->source.name()), number(Decimal{place.line})}});
    }

    void add(const std::string& line, std::string_view column, const std::string& unit, const Decimal& amount,
             const Place& place) {
        if (!amount.is_zero()) add(line, column, unit, number(amount), place);
    }

    void part(const std::string& line, const std::string& unit, const Part& part, bool volume) {
        const auto& one = recap_.activities[part.activity];
        if (volume) add(line, "Volume", unit, part.volume, one.place);
        add(line, "Kegiatan", unit, Decimal{1}, one.place);
        add(line, "Orang", unit, one.people.value_or(Decimal{}), one.place);
        add(line, "L", unit, one.men(), one.place);
        add(line, "P", unit, one.women(), one.place);
        add(line, "Wanita Tani", unit, one.wanita_tani(), one.place);
        add(line, "Biaya", unit, part.money, one.place);
        for (const auto& reason : one.unsummed) add(line, "Biaya", unit, text_cell(reason), one.place);
    }

    void lines(const std::vector<Line>& all) {
        for (const auto& line : all)
            for (const auto& one : line.parts) part(line.key, line.unit, one, true);
    }

    std::vector<Line> by_activity() const {
        std::vector<Line> all;
        for (const auto& one : all_parts(recap_)) {
            const auto& activity = recap_.activities[one.activity];
            all.push_back({named_place(recap_, activity.place), activity.unit, {one}});
        }
        std::ranges::stable_sort(all, {}, [](const Line& line) { return line.parts.front().activity; });
        return all;
    }

    /// Problems of one sentence are told apart by the first that says it.
    std::string label(const Problem& problem) const {
        const auto same = [&](const Problem& one) { return one.uraian == problem.uraian; };
        if (std::ranges::count_if(recap_.problems.all, same) == 1) return problem.uraian;
        return fmt::format("{} ({})", problem.uraian, named_place(recap_, problem.members.front().place));
    }

    void problems() {
        for (std::size_t i = 0; i < recap_.problems.all.size(); ++i) {
            const auto& problem = recap_.problems.all[i];
            const auto line = label(problem);
            for (const auto& member : problem.members) {
                const auto& firsts = recap_.problems.firsts[member.place.region];
                const auto place = std::ranges::find(firsts, i) - firsts.begin();
                if (place < std::ssize(firsts) && first_named(problem, member))
                    add(line, "Poin", {}, Decimal{3 - static_cast<std::int64_t>(place)}, member.place);
            }
            for (const auto& one : parts_of_problem(recap_, i)) part(line, {}, one, false);
        }
        for (const auto& one : parts_without_problem(recap_)) part(std::string{no_problem}, {}, one, false);
    }

    /// Of several problems of one region that were merged the best ranked one brought the points.
    static bool first_named(const Problem& problem, const ProblemOf& member) {
        const ProblemOf* best = nullptr;
        for (const auto& one : problem.members)
            if (one.place.region == member.place.region && one.rank && (best == nullptr || *one.rank < *best->rank))
                best = &one;
        return best == &member;
    }

    void people() {
        for (const auto& activity : recap_.activities)
            for (const auto& count : activity.groups) {
                const auto line = count.group < golongan.size() ? std::string{golongan[count.group].name}
                                                                : std::string{"tanpa golongan"};
                const auto part = [&](std::string_view column, const std::optional<Decimal>& number) {
                    add(line, column, "orang", number.value_or(Decimal{}), activity.place);
                };
                add(line, "Kegiatan", {}, Decimal{1}, activity.place);
                part("Orang", count.all);
                part("L", count.men);
                part("P", count.women);
                part("Wanita Tani", count.wanita_tani);
                part("Taruna Tani", count.taruna_tani);
                part("Petani Dewasa", count.petani_dewasa);
            }
    }

    void facts() {
        for (const auto& facts : recap_.facts)
            for (const auto i : facts.data) {
                const auto& one = recap_.data[i];
                const auto line = one.komoditas + ", " + one.unsur;
                if (one.faktual) add(line, "Faktual", one.unit, number(*one.faktual), one.place);
                if (one.potensial) add(line, "Potensial", one.unit, number(*one.potensial), one.place);
            }
    }

    const Recap& recap_;
    Table table_;
    std::string_view name_;
};

} // namespace

Table trace_of(const Recap& recap, std::span<const std::string_view> names) {
    Tracer tracer{recap};
    for (const auto name : names) tracer.trace(name);
    return std::move(tracer).table();
}

} // namespace suluh::rekap
