// Every cell of a recap is recomputed from what was written into random files, with whole numbers and plain maps; and
// the list of figures adds up to the tables.
#include <algorithm>
#include <array>
#include <map>
#include <random>
#include <set>

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "recap/draft.hpp"
#include "recap/tables.hpp"

using namespace suluh;

namespace {

struct Written {
    int village = 0;
    std::string id, method, unit;
    std::vector<int> months;
    std::int64_t volume = 0, men = 0, women = 0;
    std::int64_t money = 0; ///< −1: PM
    std::vector<std::pair<std::string, std::int64_t>> sources;
    std::set<int> problems; ///< numbers of sentences
};

struct Village {
    std::string yaml;
    std::vector<int> sentences; ///< of M1, M2 …, in order of their priority
};

constexpr std::array methods{"demonstrasi cara", "kursus tani", "ceramah"};
constexpr std::array units{"kali", "unit", "ha"};
constexpr std::array funds{"APBD Kabupaten", "Dana Desa", "Swadaya"};
constexpr std::array months{"Januari", "Februari", "Maret",     "April",   "Mei",      "Juni",
                            "Juli",    "Agustus",  "September", "Oktober", "November", "Desember"};

class Maker {
public:
    explicit Maker(unsigned seed) : random_(seed) {}

    Village village(int number, std::vector<Written>& all) {
        Village made;
        made.yaml = fmt::format("jenis: programa\npedoman: \"25/2009\"\ntahun: 2027\ntingkat: desa\n"
                                "wilayah: {{kode: \"99.08.03.{}\", desa: Desa{}, kecamatan: Mandiraja}}\n",
                                2001 + number, number);
        std::vector<int> sentences{0, 1, 2, 3, 4, 5, 6};
        std::shuffle(sentences.begin(), sentences.end(), random_);
        sentences.resize(static_cast<std::size_t>(below(5)) + 1);
        made.sentences = sentences;
        made.yaml += "masalah:\n";
        for (std::size_t i = 0; i < sentences.size(); ++i)
            made.yaml += fmt::format("  - {{id: M{0}, uraian: \"{1} nomor {2}\", prioritas: {0}}}\n", i + 1,
                                     below(2) == 0 ? "Masalah" : "MASALAH, ", sentences[i]);
        made.yaml += "kegiatan:\n";
        const int rows = below(6) + 1;
        for (int i = 0; i < rows; ++i) made.yaml += row(number, i, sentences, all);
        return made;
    }

private:
    int below(int end) { return std::uniform_int_distribution{0, end - 1}(random_); }

    std::string row(int village, int number, const std::vector<int>& sentences, std::vector<Written>& all) {
        Written one;
        one.village = village;
        one.id = fmt::format("K{}", number + 1);
        one.method = methods[static_cast<std::size_t>(below(3))];
        one.unit = units[static_cast<std::size_t>(below(3))];
        one.volume = below(20) + 1;
        one.men = below(50);
        one.women = below(50) + 1;
        for (int month = 1; month <= 12; ++month)
            if (below(4) == 0) one.months.push_back(month);
        one.money = below(6) == 0 ? -1 : below(1'000'000) * 7 + 1;
        const auto count = static_cast<std::size_t>(below(3)) + 1;
        auto rest = one.money;
        for (std::size_t i = 0; i < count && one.money > 0; ++i) {
            const auto part = i + 1 == count ? rest : rest / 3;
            one.sources.emplace_back(funds[i], part);
            rest -= part;
        }
        if (one.money < 0) one.sources = {{funds[0], 0}};
        std::vector<std::string> ids;
        for (std::size_t i = 0; i < sentences.size(); ++i)
            if (below(3) == 0) {
                ids.push_back(fmt::format("M{}", i + 1));
                one.problems.insert(sentences[i]);
            }
        std::vector<std::string> names;
        for (const auto month : one.months) names.emplace_back(months[static_cast<std::size_t>(month - 1)]);
        std::vector<std::string> shares;
        for (const auto& [source, part] : one.sources)
            shares.push_back(one.money < 0 ? fmt::format("{{sumber: {}}}", source)
                                           : fmt::format("{{sumber: {}, jumlah: {}}}", source, part));
        const auto text = fmt::format(
            "  - {{id: {}, kegiatan: Kegiatan, metode: {}, masalah: [{}], volume: {} {}, sasaran: \"{} orang ({} L, {} "
            "P)\", waktu: [{}], biaya: {}, sumber_biaya: [{}]}}\n",
            one.id, one.method, fmt::join(ids, ", "), one.volume, one.unit, one.men + one.women, one.men, one.women,
            fmt::join(names, ", "), one.money < 0 ? "PM" : fmt::format("{}", one.money), fmt::join(shares, ", "));
        all.push_back(std::move(one));
        return text;
    }

    std::mt19937 random_;
};

using Numbers = std::map<std::string, std::int64_t>;                  ///< heading → number
using Lines = std::map<std::pair<std::string, std::string>, Numbers>; ///< key and unit → its row

void add(Numbers& sum, const Written& one, std::int64_t volume, std::int64_t money) {
    sum["Kegiatan"] += 1;
    sum["Volume/Jumlah"] += volume;
    sum["Orang/Jumlah"] += one.men + one.women;
    sum["Orang/L"] += one.men;
    sum["Orang/P"] += one.women;
    sum["Biaya"] += money;
}

std::int64_t amount(const Written& one) {
    return std::max<std::int64_t>(one.money, 0);
}

std::int64_t part(std::int64_t whole, std::size_t place, std::size_t count) {
    const auto upto = [&](std::size_t n) {
        return whole * static_cast<std::int64_t>(n) / static_cast<std::int64_t>(count);
    };
    return upto(place + 1) - upto(place);
}

Lines expected(std::string_view table, const std::vector<Written>& all) {
    Lines lines;
    for (const auto& one : all) {
        if (table == "metode") add(lines[{one.method, one.unit}], one, one.volume, amount(one));
        if (table == "wilayah")
            add(lines[{fmt::format("Desa{}", one.village), one.unit}], one, one.volume, amount(one));
        if (table == "sumber")
            for (const auto& [source, money] : one.sources) add(lines[{source, one.unit}], one, one.volume, money);
        if (table == "bulan" && one.months.empty())
            add(lines[{"bulan tidak diketahui", one.unit}], one, one.volume, amount(one));
        if (table == "bulan")
            for (std::size_t i = 0; i < one.months.size(); ++i)
                add(lines[{months[static_cast<std::size_t>(one.months[i] - 1)], one.unit}], one,
                    part(one.volume, i, one.months.size()), part(amount(one), i, one.months.size()));
    }
    return lines;
}

std::size_t column_of(const Table& table, std::string_view heading) {
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        if (flat_heading(table.columns[i]) == heading) return i;
    FAIL("no column " << std::string{heading});
    return 0;
}

std::int64_t number_in(const Table& table, const std::vector<Cell>& cells, std::string_view heading) {
    const auto& cell = cells.at(column_of(table, heading));
    CHECK(cell.is_number);
    CHECK(cell.number.is_whole());
    return cell.number.whole();
}

/// The rows that say anything, with all their numbers.
Lines lines_of(const Table& table) {
    Lines lines;
    for (const auto& row : table.rows) {
        if (number_in(table, row.cells, "Kegiatan") == 0) continue;
        auto& line = lines[{row.cells[0].text, row.cells[column_of(table, "Volume/Satuan")].text}];
        CHECK(line.empty());
        for (const auto* heading : {"Kegiatan", "Volume/Jumlah", "Orang/Jumlah", "Orang/L", "Orang/P", "Biaya"})
            line[heading] = number_in(table, row.cells, heading);
    }
    return lines;
}

/// The sums of the list of figures, under the headings of the tables.
Lines traced(const Table& trace, std::string_view name) {
    const std::map<std::string, std::string> headings{
        {"Volume", "Volume/Jumlah"}, {"Orang", "Orang/Jumlah"}, {"L", "Orang/L"}, {"P", "Orang/P"}};
    Lines lines;
    for (const auto& row : trace.rows) {
        if (row.cells[0].text != name || !row.cells[4].is_number) continue;
        const auto known = headings.find(row.cells[2].text);
        lines[{row.cells[1].text, row.cells[3].text}][known == headings.end() ? row.cells[2].text : known->second] +=
            row.cells[4].number.whole();
    }
    return lines;
}

void without_zeros(Lines& lines) {
    for (auto& [key, line] : lines) std::erase_if(line, [](const auto& one) { return one.second == 0; });
}

struct Case {
    std::vector<Written> written;
    std::vector<Village> villages;
    std::vector<std::unique_ptr<Document>> documents;
    rekap::Recap recap;

    explicit Case(unsigned seed) {
        Maker maker{seed};
        const int count = static_cast<int>(seed % 7) + 1;
        std::vector<const Document*> all;
        for (int i = 0; i < count; ++i) {
            villages.push_back(maker.village(i, written));
            documents.push_back(read_document(Source{fmt::format("desa{}.yaml", i), villages.back().yaml}));
            REQUIRE_MESSAGE(documents.back()->findings.empty(), villages.back().yaml);
            all.push_back(documents.back().get());
        }
        recap = rekap::recapitulate(all, {});
        REQUIRE(recap.complaints.empty());
    }
};

} // namespace

TEST_CASE("recap: every cell is what the files say, and the list of figures adds up to it") {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        CAPTURE(seed);
        const Case one{seed};
        Numbers total;
        for (const auto& row : one.written) add(total, row, 0, amount(row));
        for (const std::string_view name : {"wilayah", "metode", "bulan", "sumber"}) {
            CAPTURE(name);
            const auto table = rekap::table_of(one.recap, name);
            auto found = lines_of(table);
            CHECK(found == expected(name, one.written));
            for (const auto* heading : {"Kegiatan", "Orang/Jumlah", "Orang/L", "Orang/P", "Biaya"})
                CHECK_EQ(number_in(table, table.total, heading), total[heading]);
            std::int64_t money = 0;
            for (const auto& [key, line] : found) money += line.at("Biaya");
            CHECK_EQ(money, total["Biaya"]);
            const std::array names{name};
            auto sums = traced(rekap::trace_of(one.recap, names), name);
            without_zeros(sums);
            without_zeros(found);
            CHECK(sums == found);
        }
    }
}

TEST_CASE(
    "recap: problems are merged by their sentence, with people and money of what serves them, and points of their "
    "villages") {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        CAPTURE(seed);
        const Case one{seed};
        std::map<int, Numbers> wanted;
        for (const auto& village : one.villages)
            for (std::size_t i = 0; i < village.sentences.size(); ++i) {
                auto& problem = wanted[village.sentences[i]];
                problem["Banyak Desa"] += 1;
                problem["Poin"] += i < 3 ? 3 - static_cast<std::int64_t>(i) : 0;
                for (const auto* heading : {"Kegiatan", "Orang/Jumlah", "Orang/L", "Orang/P", "Biaya"})
                    problem[heading] += 0;
            }
        for (const auto& row : one.written)
            for (const auto problem : row.problems) {
                add(wanted[problem], row, 0, amount(row));
                wanted[problem].erase("Volume/Jumlah");
            }
        const auto table = rekap::table_of(one.recap, "masalah");
        std::map<int, Numbers> found;
        std::int64_t rank = 1;
        std::int64_t points = 0;
        for (const auto& row : table.rows) {
            const auto& sentence = row.cells[1].text;
            if (sentence == "kegiatan tanpa masalah") continue;
            auto& line = found[sentence.back() - '0'];
            CHECK(line.empty());
            for (const auto* heading :
                 {"Banyak Desa", "Poin", "Kegiatan", "Orang/Jumlah", "Orang/L", "Orang/P", "Biaya"})
                line[heading] = number_in(table, row.cells, heading);
            if (&row != &table.rows.front() && line["Poin"] != points) ++rank;
            CHECK((&row == &table.rows.front() || line["Poin"] <= points));
            points = line["Poin"];
            CHECK_EQ(number_in(table, row.cells, "Peringkat"), rank);
        }
        CHECK(found == wanted);
    }
}

TEST_CASE("recap: the order of the files makes no difference") {
    const Case one{5};
    std::vector<const Document*> all;
    for (const auto& document : one.documents) all.insert(all.begin(), document.get());
    const auto turned = rekap::recapitulate(all, {});
    CHECK_EQ(rekap::recap_json(one.recap, rekap::table_names, true),
             rekap::recap_json(turned, rekap::table_names, true));
}

TEST_CASE("recap: the draft of the next level holds the same activities, people, volumes and money") {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        CAPTURE(seed);
        const Case one{seed};
        const auto draft = rekap::draft_of(one.recap);
        const auto document = read_document(Source{"draf.yaml", draft.yaml});
        REQUIRE_MESSAGE(document->findings.empty(), draft.yaml);
        const std::array<const Document*, 1> alone{document.get()};
        const auto again = rekap::recapitulate(alone, {});
        for (const std::string_view name : {"metode", "bulan", "sumber"}) {
            CAPTURE(name);
            CHECK(lines_of(rekap::table_of(again, name)) == lines_of(rekap::table_of(one.recap, name)));
        }
        REQUIRE_EQ(again.problems.all.size(), one.recap.problems.all.size());
        for (std::size_t i = 0; i < again.problems.all.size(); ++i) {
            const auto sums = rekap::sums_of(again, rekap::parts_of_problem(again, i));
            const auto before = rekap::sums_of(one.recap, rekap::parts_of_problem(one.recap, i));
            CHECK_EQ(again.problems.all[i].uraian, one.recap.problems.all[i].uraian);
            CHECK_EQ(sums.people.digits(), before.people.digits());
            CHECK_EQ(sums.money.digits(), before.money.digits());
        }
    }
}
