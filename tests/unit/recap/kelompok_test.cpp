// RDK and RDKK added up: against rows counted one by one, and what a recap must not do silently.
#include <map>
#include <random>
#include <set>
#include <tuple>

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "recap/rdkk.hpp"
#include "support/folder.hpp"
#include "support/run.hpp"

using namespace suluh;
using namespace suluh::test;

namespace {

constexpr std::string_view heading = "KTP;Kode Desa;Nama Poktan;Subsektor;Komoditas MT1;Luas Lahan (Ha) MT1;Urea MT1;"
                                     "Komoditas MT2;Luas Lahan (Ha) MT2;Urea MT2\n";

/// One row as it was made, in hundredths of a hectare and whole kilograms.
struct Made {
    std::uint64_t nik;
    int village, group;
    struct {
        int commodity, area, kg;
    } plans[2];
};

constexpr std::array<std::string_view, 3> commodities{"PADI", "jagung", "Kedelai"};
constexpr std::array<std::string_view, 6> villages{"9908032001", "9908032002", "9908042001",
                                                   "9909012001", "9904012001", "99.08.03.2003"};

std::string digits(std::string_view code) {
    std::string kept;
    for (const char c : code)
        if (c != '.') kept += c;
    return kept;
}

std::string csv_of(const std::vector<Made>& rows) {
    std::string text{heading};
    for (const auto& row : rows) {
        text += fmt::format("{};{};KELOMPOK {};TANAMAN PANGAN", row.nik,
                            villages[static_cast<std::size_t>(row.village)], row.group);
        for (const auto& plan : row.plans)
            text += plan.area == 0 && plan.kg == 0
                        ? std::string{";;;"}
                        : fmt::format(";{};{},{:02};{}", commodities[static_cast<std::size_t>(plan.commodity)],
                                      plan.area / 100, plan.area % 100, plan.kg);
        text += '\n';
    }
    return text;
}

std::vector<Made> made_rows(unsigned seed) {
    std::mt19937 random{seed};
    const auto below = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most)); };
    std::vector<Made> rows;
    const int count = 1 + below(60);
    for (int i = 0; i < count; ++i) {
        Made row{9908030101700001U + static_cast<std::uint64_t>(below(20)), below(6), below(3), {}};
        for (auto& plan : row.plans)
            if (below(4) != 0) plan = {below(3), below(300), below(500)};
        rows.push_back(row);
    }
    return rows;
}

struct Sums {
    std::int64_t rows = 0, area = 0, kg = 0;
    std::set<std::uint64_t> niks;

    std::tuple<double, double, double, double> cells() const {
        return {static_cast<double>(rows), static_cast<double>(niks.size()), static_cast<double>(area) / 100,
                static_cast<double>(kg)};
    }
};

std::tuple<double, double, double, double> cells_of(const nlohmann::json& row) {
    return {row["Jumlah Baris"], row["Jumlah NIK"], row["Rencana Tanam (ha)"],
            row.contains("Urea (kg)") ? row["Urea (kg)"].get<double>() : 0.0};
}

nlohmann::json recap(const TemporaryFolder& folder, const std::vector<std::string>& more) {
    std::vector<std::string> arguments{"rekap", folder / "rows.csv", "--format", "json"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    const auto outcome = run(arguments);
    CHECK_EQ(outcome.err, "");
    REQUIRE_EQ(outcome.status, 0);
    return nlohmann::json::parse(outcome.out);
}

} // namespace

TEST_CASE("rekap rdkk: every line and the total are counted again from the rows, at every level") {
    const TemporaryFolder folder;
    for (unsigned seed = 0; seed < 60; ++seed) {
        CAPTURE(seed);
        const auto rows = made_rows(seed);
        folder.write("rows.csv", csv_of(rows));
        const std::vector<std::pair<std::string, std::size_t>> levels{
            {"poktan", 10}, {"desa", 10}, {"kecamatan", 6}, {"kabupaten", 4}};
        for (const auto& one : levels) {
            const auto& level = one.first;
            const auto length = one.second;
            std::map<std::string, Sums> lines;
            std::map<std::string, Sums> by_season;
            Sums total;
            for (const auto& row : rows) {
                auto key = digits(villages[static_cast<std::size_t>(row.village)]).substr(0, length);
                if (level == "poktan") key += fmt::format(" KELOMPOK {}", row.group);
                for (auto* sums : {&lines[key], &total}) {
                    ++sums->rows;
                    sums->niks.insert(row.nik);
                    for (const auto& plan : row.plans) sums->area += plan.area, sums->kg += plan.kg;
                }
                for (int mt = 0; mt < 2; ++mt) {
                    const auto& plan = row.plans[mt];
                    if (plan.area == 0 && plan.kg == 0) continue;
                    auto& sums = by_season[key + (mt == 0 ? " MT I" : " MT II")];
                    ++sums.rows;
                    sums.niks.insert(row.nik);
                    sums.area += plan.area, sums.kg += plan.kg;
                }
            }
            const auto found = recap(folder, {"--tingkat", level});
            const auto key_of = [&](const nlohmann::json& row) {
                auto key = digits(row["Kode"].get<std::string>());
                if (level == "poktan") key += " " + row["Kelompok Tani"].get<std::string>();
                return key;
            };
            CHECK_EQ(found["rekap"]["baris"].size(), lines.size());
            for (const auto& row : found["rekap"]["baris"]) CHECK((cells_of(row) == lines[key_of(row)].cells()));
            CHECK((cells_of(found["rekap"]["jumlah"]) == total.cells()));
            CHECK_EQ(found["wilayah-musim"]["baris"].size(), 3 * lines.size());
            for (const auto& row : found["wilayah-musim"]["baris"])
                CHECK((cells_of(row) == by_season[key_of(row) + " " + row["Musim Tanam"].get<std::string>()].cells()));
        }
    }
}

TEST_CASE("rekap rdkk: the order of rows and files makes no difference") {
    const TemporaryFolder folder;
    auto rows = made_rows(7);
    const auto path = folder.write("a.csv", csv_of(rows));
    const auto once = run({"rekap", path});
    CHECK_EQ(once.status, 0);
    std::reverse(rows.begin(), rows.end());
    folder.write("a.csv", csv_of(rows));
    CHECK_EQ(run({"rekap", path}).out, once.out);
    const auto half = rows.begin() + static_cast<std::ptrdiff_t>(rows.size() / 2);
    const auto first = folder.write("a.csv", csv_of({rows.begin(), half}));
    const auto second = folder.write("b.csv", csv_of({half, rows.end()}));
    auto in_two = run({"rekap", second, first}).out;
    for (std::size_t at = 0; (at = in_two.find("2 berkas", at)) != std::string::npos;) in_two[at] = '1';
    CHECK_EQ(in_two, once.out);
}

TEST_CASE("rekap rdkk: sums of any size are exact") {
    CHECK_EQ(rekap::decimal_of(0), Decimal{0});
    CHECK_EQ(rekap::decimal_of(1).digits(), "0.000001");
    CHECK_EQ(rekap::decimal_of(312'474'757'000).digits(), "312474.757");
    CHECK_EQ(rekap::decimal_of(static_cast<rekap::Amount>(9'000'000'000'000'000'000) * 1'000'000).digits(),
             "9000000000000000000");
}

TEST_CASE("rekap rdkk: different numbers are counted once, however many there are and in whatever order") {
    rekap::DistinctNiks niks;
    CHECK_EQ(niks.count(), 0);
    for (std::uint64_t round = 0; round < 3; ++round)
        for (std::uint64_t i = 0; i < 10'000; ++i) niks.add(i * 7919 % 10'007 + 1);
    CHECK_EQ(niks.count(), 10'000);
    niks.add(20'000);
    niks.add(20'000);
    niks.add(1);
    CHECK_EQ(niks.count(), 10'001);
}

TEST_CASE("rekap: what is to be added up is what lies there") {
    const TemporaryFolder folder;
    folder.write("x/rows.csv", csv_of(made_rows(3)));
    CHECK_EQ(run({"rekap", folder / "x", "--tabel", "musim"}).status, 0);
    folder.write("x/rdk.yaml", "\xEF\xBB\xBF# rencana kelompok\njenis: \"RDK\" # lama\n");
    const auto mixed = run({"rekap", folder / "x"});
    CHECK_EQ(mixed.status, 2);
    CHECK_EQ(mixed.err, "suluh: di sini ada RDK dan RDKK; pilih yang direkap dengan --jenis rdk atau --jenis rdkk\n"
                        "Lihat: suluh rekap --help\n");
    folder.write("x/programa.yaml", "jenis: programa\n");
    const auto programa = run({"rekap", folder / "x"});
    CHECK_EQ(programa.status, 1);
    CHECK(programa.err.starts_with("suluh: 1 csv e-RDKK dilewati; --jenis rdkk menjumlahkannya\n"));
}
