#include "recap/tables.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "form/money.hpp"
#include "recap/parts.hpp"
#include "rules/orang.hpp"
#include "table/json_object.hpp"
#include "table/json_parts.hpp"

namespace suluh::rekap {

namespace {

constexpr std::string_view units_apart =
    "Volume dijumlahkan per satuan; satuan yang berbeda tidak dijumlahkan. Volume per tahun, dan per bulan selama "
    "bulan pelaksanaannya, dihitung untuk setahun.";
constexpr std::string_view people_counted =
    "Orang menurut kegiatan: orang yang ikut dua kegiatan dihitung dua kali. L, P dan wanita tani hanya yang ditulis "
    "demikian; yang tidak dirinci hanya masuk jumlah.";

/// Volume per unit is known for all activities; a total of one unit can stand in the total row.
void add_volume_total(const Recap& recap, Table& table) {
    const auto units = by_unit(recap);
    const auto counts = [](const Line& line) { return line.unit != without && !is_rate(line.unit); };
    if (units.size() == 1 && counts(units.front())) {
        table.total.push_back(number(sums_of(recap, units.front().parts).volume));
        table.total.push_back(text_cell(units.front().unit));
    } else {
        table.total.resize(table.total.size() + 2);
    }
    std::vector<std::string> texts;
    for (const auto& line : units)
        if (counts(line)) texts.push_back(format_volume({sums_of(recap, line.parts).volume, line.unit}));
    std::vector<std::string> rates;
    for (const auto& one : recap.activities)
        if (one.has_rate())
            rates.push_back(
                fmt::format("{} ({})", named_place(recap, one.place), format_volume({*one.volume, one.unit})));
    if (!rates.empty())
        table.notes.push_back("Volume yang tidak dijumlahkan karena bukan banyaknya setahun: " + named(rates) + ".");
    if (!texts.empty()) table.notes.push_back("Volume seluruhnya: " + joined(texts, "; ") + ".");
}

void add_left_out(Table& table, const Recap& recap) {
    const auto notes = left_out_notes(recap);
    table.notes.insert(table.notes.end(), notes.begin(), notes.end());
}

/// A table of lines: key, volume and its unit, and what they sum up to.
Table table_of_lines(const Recap& recap, std::string_view what, std::string heading, const std::vector<Line>& lines) {
    auto table = begun_table(recap, what);
    table.columns = {words({std::move(heading)}, 5), numbers({"Volume", "Jumlah"}), words({"Volume", "Satuan"}, 2)};
    add_sum_columns(table);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto& line = lines[i];
        const auto sums = sums_of(recap, line.parts);
        std::vector<Cell> cells{repeated_cell(line.key, i > 0 && lines[i - 1].key == line.key),
                                line.unit == without || is_rate(line.unit) ? Cell{} : number(sums.volume),
                                text_cell(line.unit)};
        add_sums(cells, sums);
        table.rows.push_back({std::move(cells)});
    }
    table.total.push_back(text_cell("Jumlah"));
    add_volume_total(recap, table);
    add_sums(table.total, sums_of(recap, all_parts(recap)));
    table.notes.emplace_back(units_apart);
    table.notes.emplace_back(people_counted);
    add_left_out(table, recap);
    return table;
}

Table region_table(const Recap& recap) {
    return table_of_lines(recap, fmt::format("KEGIATAN MENURUT {}", capitals(level_title(recap.level))),
                          level_title(recap.level), by_region(recap));
}

Table method_table(const Recap& recap) {
    return table_of_lines(recap, "KEGIATAN MENURUT METODE", "Metode", by_method(recap));
}

Table month_table(const Recap& recap) {
    auto table = table_of_lines(recap, "KEGIATAN MENURUT BULAN", "Bulan", by_month(recap));
    table.notes.emplace_back("Volume dan biaya dibagi rata atas bulan pelaksanaan, dibulatkan ke bawah sebagai jumlah "
                             "berjalan sehingga bagian-bagiannya tepat sama dengan keseluruhannya. Kegiatan dan orang "
                             "dihitung pada setiap bulan pelaksanaannya; baris Jumlah menghitungnya sekali.");
    return table;
}

Table source_table(const Recap& recap) {
    auto table = table_of_lines(recap, "KEGIATAN MENURUT SUMBER BIAYA", "Sumber Biaya", by_source(recap));
    table.notes.emplace_back("Biaya dibagi menurut rincian sumbernya. Kegiatan, volume dan orang dihitung pada setiap "
                             "sumber yang membiayainya; baris Jumlah menghitungnya sekali.");
    return table;
}

Table activity_table(const Recap& recap) {
    auto table = begun_table(recap, "SEMUA KEGIATAN");
    table.columns = {words({level_title(recap.level)}, 3),
                     words({"ID"}, 1),
                     words({"Kegiatan"}, 8),
                     words({"Metode"}, 3),
                     words({"Waktu"}, 3),
                     numbers({"Volume", "Jumlah"}),
                     words({"Volume", "Satuan"}, 2),
                     numbers({"Orang", "Jumlah"}),
                     numbers({"Orang", "L"}),
                     numbers({"Orang", "P"}),
                     numbers({"Orang", "Wanita Tani"}),
                     numbers({"Biaya"}, 4),
                     words({"Sumber Biaya"}, 4)};
    const Activity* above = nullptr;
    for (const auto& one : recap.activities) {
        const auto money = money_of(*one.row);
        std::vector<Cell> cells{repeated_cell(recap.regions[one.place.region].name,
                                              above != nullptr && above->place.region == one.place.region),
                                text_cell(one.place.id),
                                text_cell(written(one.row->kegiatan)),
                                text_cell(one.method),
                                text_cell(one.when),
                                number_or_blank(one.volume),
                                text_cell(one.unit),
                                number_or_blank(one.people)};
        for (const auto& people : {one.men(), one.women(), one.wanita_tani()})
            cells.push_back(one.people ? number(people) : Cell{});
        cells.push_back(one.money ? rupiah(*one.money) : text_cell(money.written));
        cells.push_back(text_cell(sources(money)));
        table.rows.push_back({std::move(cells)});
        above = &one;
    }
    table.total = {text_cell("Jumlah"), {}, {}, {}, {}};
    add_volume_total(recap, table);
    const auto sums = sums_of(recap, all_parts(recap));
    for (const auto* people : {&sums.people, &sums.men, &sums.women, &sums.wanita_tani})
        table.total.push_back(number(*people));
    table.total.push_back(rupiah(sums.money));
    table.total.emplace_back();
    table.notes.emplace_back(people_counted);
    add_left_out(table, recap);
    return table;
}

std::string members_of(const Recap& recap, const Problem& problem) {
    std::vector<std::string> texts;
    for (const auto& one : problem.members) {
        auto text = named_place(recap, one.place);
        if (one.rank) text += fmt::format(" (prioritas {})", one.rank->indonesian());
        texts.push_back(std::move(text));
    }
    return joined(texts, ", ");
}

Table problem_table(const Recap& recap) {
    const auto level = level_title(recap.level);
    auto table = begun_table(recap, "MASALAH");
    table.columns = {numbers({"Peringkat"}, 1), words({"Masalah"}, 7),   words({"Jenis"}, 2),
                     words({"Faktor"}, 2),      words({"Komoditas"}, 2), numbers({"Banyak " + level}, 1),
                     words({level}, 6),         numbers({"Poin"}, 1)};
    add_sum_columns(table);
    for (std::size_t i = 0; i < recap.problems.all.size(); ++i) {
        const auto& one = recap.problems.all[i];
        Decimal points;
        Decimal::from_digits(one.points.digits(0), points);
        std::vector<Cell> cells{one.rank > 0 ? number(Decimal{one.rank}) : Cell{},
                                text_cell(one.uraian),
                                text_cell(one.jenis()),
                                text_cell(one.faktor()),
                                text_cell(one.komoditas()),
                                number(Decimal{static_cast<std::int64_t>(one.regions().size())}),
                                text_cell(members_of(recap, one)),
                                number(points)};
        add_sums(cells, sums_of(recap, parts_of_problem(recap, i)));
        table.rows.push_back({std::move(cells)});
    }
    if (const auto rest = parts_without_problem(recap); !rest.empty()) {
        std::vector<Cell> cells(8);
        cells[1] = text_cell(std::string{no_problem});
        add_sums(cells, sums_of(recap, rest));
        table.rows.push_back({std::move(cells)});
    }
    table.total.resize(8);
    table.total[1] = text_cell("Jumlah");
    add_sums(table.total, sums_of(recap, all_parts(recap)));
    const auto one = name(recap.level);
    table.notes.push_back(fmt::format(
        "Peringkat: setiap {} memberi 3, 2 dan 1 poin kepada tiga masalah pertamanya menurut prioritasnya (yang sama "
        "menurut urutan dalam berkasnya); poin yang sama mendapat peringkat yang sama.",
        one));
    table.notes.emplace_back("Masalah digabung bila uraiannya sama tanpa membedakan huruf besar, spasi dan tanda baca "
                             "serta komoditasnya tidak berbeda, atau bila dinyatakan sama dengan --padan.");
    table.notes.emplace_back("Kegiatan yang melayani beberapa masalah dihitung pada setiap masalah itu; baris Jumlah "
                             "menghitungnya sekali.");
    table.notes.emplace_back(people_counted);
    add_left_out(table, recap);
    return table;
}

Table sasaran_table(const Recap& recap) {
    auto table = begun_table(recap, "SASARAN");
    table.columns = {
        words({"Golongan"}, 4), numbers({"Kegiatan"}),    numbers({"Orang"}),       numbers({"L"}),
        numbers({"P"}),         numbers({"Wanita Tani"}), numbers({"Taruna Tani"}), numbers({"Petani Dewasa"})};
    constexpr std::array parts{&Headcount::all,         &Headcount::men,         &Headcount::women,
                               &Headcount::wanita_tani, &Headcount::taruna_tani, &Headcount::petani_dewasa};
    std::array<Decimal, parts.size()> total;
    for (std::size_t group = 0; group <= golongan.size(); ++group) {
        std::array<Decimal, parts.size()> sums;
        std::int64_t activities = 0;
        for (const auto& activity : recap.activities)
            for (const auto& count : activity.groups) {
                if (count.group != group) continue;
                ++activities;
                for (std::size_t i = 0; i < parts.size(); ++i) sums[i] += (count.*parts[i]).value_or(Decimal{});
            }
        const bool named = group < golongan.size();
        Row row{{text_cell(named ? std::string{golongan[group].name} : "tanpa golongan"), number(Decimal{activities})}};
        for (std::size_t i = 0; i < parts.size(); ++i) {
            row.cells.push_back(number(sums[i]));
            total[i] += sums[i];
        }
        table.rows.push_back(std::move(row));
    }
    table.total = {text_cell("Jumlah"), number(Decimal{static_cast<std::int64_t>(recap.activities.size())})};
    for (const auto& sum : total) table.total.push_back(number(sum));
    table.notes.emplace_back("L dan P, serta wanita tani, taruna tani dan petani dewasa, adalah dua cara merinci orang "
                             "yang sama; yang tidak dirinci hanya masuk Orang.");
    table.notes.emplace_back(
        "Satu kegiatan dapat mempunyai beberapa golongan; baris Jumlah menghitung kegiatan sekali.");
    return table;
}

/// The columns of numbers of the lists, where words may stand instead: "PM", "dari 40% menjadi 70%".
constexpr std::array<std::string_view, 4> also_in_words{"Biaya", "Faktual", "Potensial", "Jumlah"};

/// A list with such words in a column of their own behind the number's, so that a number is a number or nothing.
Table words_apart(Table table) {
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const auto heading = flat_heading(table.columns[i]);
        if (!table.columns[i].numeric || std::ranges::find(also_in_words, heading) == also_in_words.end()) continue;
        const auto behind = static_cast<std::ptrdiff_t>(i) + 1;
        table.columns.insert(table.columns.begin() + behind, words({heading + " Tertulis"}, 2));
        for (auto& row : table.rows) {
            auto& number = row.cells[i];
            auto said = number.is_number ? Cell{} : std::exchange(number, {});
            row.cells.insert(row.cells.begin() + behind, std::move(said));
        }
        if (!table.total.empty()) table.total.insert(table.total.begin() + behind, Cell{});
    }
    return table;
}

} // namespace

Table table_of(const Recap& recap, std::string_view name) {
    if (name == "wilayah") return region_table(recap);
    if (name == "keadaan") return data_table(recap);
    if (name == "komoditas") return commodity_table(recap);
    if (name == "masalah") return problem_table(recap);
    if (name == "kegiatan") return activity_table(recap);
    if (name == "metode") return method_table(recap);
    if (name == "bulan") return month_table(recap);
    if (name == "sumber") return source_table(recap);
    return sasaran_table(recap);
}

std::string tables_json(std::span<const std::string_view> names, std::span<const Table> tables) {
    table::Collection object(0);
    for (std::size_t i = 0; i < names.size(); ++i) object.add(names[i], table::json_object_of(tables[i], 1));
    return object.object() + "\n";
}

std::string recap_json(const Recap& recap, std::span<const std::string_view> names, bool traced) {
    table::Collection object(0);
    for (const auto name : names) {
        const bool list = name == "keadaan" || name == "kegiatan";
        auto table = table_of(recap, name);
        object.add(name, table::json_object_of(list ? words_apart(std::move(table)) : table, 1));
    }
    if (traced) object.add(trace_name, table::json_object_of(words_apart(trace_of(recap, names)), 1));
    return object.object() + "\n";
}

} // namespace suluh::rekap
