// What rows of several files say of one farmer.
#include <algorithm>
#include <random>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "suluh/document.hpp"

#include "rules/facts.hpp"
#include "rules/near_nik.hpp"
#include "rules/rdkk_csv.hpp"
#include "support/together.hpp"

using namespace suluh;
using namespace suluh::test;

namespace {

const std::string heading = "Kode Desa;Nama Poktan;Nama Petani;KTP;Tanggal Lahir;Nama Ibu Kandung;Subsektor;Komoditas "
                            "MT1;Luas Lahan (Ha) MT1;Urea MT1\n";

std::string row(std::string_view group, std::string_view name, std::string_view nik, std::string_view area = "0,5",
                std::string_view born = "04/12/1978", std::string_view mother = "Sariyem") {
    return fmt::format("9908032004;{};{};{};{};{};TANAMAN PANGAN;PADI;{};10\n", group, name, nik, born, mother, area);
}

/// "a:2 galat ganda/nama pesan" for each finding about several rows; files are called a, b, …
std::string together(const std::vector<std::string>& files, bool whole = false) {
    GivenTogether all;
    for (std::size_t i = 0; i < files.size(); ++i) {
        const auto name = std::string(1, static_cast<char>('a' + i));
        all.add(name, check_csv(Source{name, heading + files[i]}, built_in_policy(), {}).facts);
    }
    auto late = judge_farmers(all, built_in_policy(), {});
    std::vector<std::string> lines;
    for (const auto& one : late)
        lines.push_back(fmt::format("{}:{} {} {}{}\n", all.file(one.document), one.result.at.line,
                                    one.result.level == Level::galat ? "galat" : "peringatan", one.result.rule->name,
                                    whole ? " " + one.result.message : ""));
    std::ranges::sort(lines);
    std::string text;
    for (const auto& line : lines) text += line;
    return text;
}

} // namespace

TEST_CASE("rows of RDKK: one farmer in two groups, within a file and over files") {
    const auto mekar = row("Mekar", "Karto", "9908030412780001");
    const auto maju = row("Tani Maju", "KARTO ", "9908030412780001");
    CHECK_EQ(
        together({mekar, maju}, true),
        "a:2 peringatan ganda/poktan NIK 9908030412780001 di sini anggota poktan Mekar, di b baris 2 anggota poktan "
        "Tani Maju\n"
        "b:2 peringatan ganda/poktan NIK 9908030412780001 di sini anggota poktan Tani Maju, di a baris 2 anggota "
        "poktan Mekar\n");
    CHECK_EQ(together({mekar + maju}), "a:2 peringatan ganda/poktan\na:3 peringatan ganda/poktan\n");
    CHECK_EQ(together({mekar, row("POKTAN MEKAR", "Karto", "9908030412780001", "0,2")}),
             "a:2 galat ganda/rencana\nb:2 galat ganda/rencana\n");
}

TEST_CASE("rows of RDKK: an area over the limit only when files are added makes two groups a galat") {
    const auto mekar = row("Mekar", "Karto", "9908030412780001", "1,2");
    const auto maju = row("Tani Maju", "Karto", "9908030412780001", "1,3");
    const auto said = together({mekar, maju}, true);
    CHECK_EQ(
        said.substr(0, said.find("b baris 2\nb:2")),
        "a:2 galat ganda/poktan NIK 9908030412780001 di sini anggota poktan Mekar, di b baris 2 anggota poktan Tani "
        "Maju\n"
        "a:2 galat luas/batas luas tanam NIK 9908030412780001 dari semua berkas MT I 2,5 ha, lebih dari 2 ha; juga "
        "di ");
    CHECK_EQ(together({mekar, maju}),
             "a:2 galat ganda/poktan\na:2 galat luas/batas\nb:2 galat ganda/poktan\nb:2 galat luas/batas\n");
    CHECK_EQ(
        together({row("Mekar", "Karto", "9908030412780001", "1"), row("Tani Maju", "Karto", "9908030412780001", "1")}),
        "a:2 peringatan ganda/poktan\nb:2 peringatan ganda/poktan\n");
    // What is over the limit alone is the file's matter.
    CHECK_EQ(together({row("Mekar", "Karto", "9908030412780001", "25"), maju}),
             "a:2 peringatan ganda/poktan\nb:2 peringatan ganda/poktan\n");
}

TEST_CASE("rows of RDKK: one NIK under two names says only that") {
    CHECK_EQ(
        together({row("Mekar", "Karto", "9908030412780001"), row("Tani Maju", "Wardi", "9908030412780001")}, true),
        "a:2 galat ganda/nama NIK 9908030412780001 di sini atas nama \"Karto\", di b baris 2 atas nama \"Wardi\"\n"
        "b:2 galat ganda/nama NIK 9908030412780001 di sini atas nama \"Wardi\", di a baris 2 atas nama \"Karto\"\n");
}

TEST_CASE("rows of RDKK: one person under two NIK, by a slip or not") {
    const auto karto = row("Mekar", "Karto", "9908030412780001");
    CHECK_EQ(together({karto, row("Mekar", "Karto", "9908030412780002")}),
             "a:2 peringatan ganda/nik-mirip\nb:2 peringatan ganda/nik-mirip\n");
    CHECK_EQ(together({karto + row("Mekar", "Karto", "9908030412780010")}),
             "a:2 peringatan ganda/nik-mirip\na:3 peringatan ganda/nik-mirip\n");
    CHECK_EQ(together({karto, row("Mekar", "Wardi", "9908030412780002")}), "");
    CHECK_EQ(together({karto, row("Mekar", "Karto", "9908030412780024")}),
             "a:2 peringatan ganda/orang\nb:2 peringatan ganda/orang\n");
    CHECK_EQ(together({karto, row("Mekar", "Karto", "9908030412780024", "0,5", "04/12/1978", "Tumirah")}), "");
    CHECK_EQ(together({karto, row("Mekar", "Karto", "9908030412780024", "0,5", "1978-12-04", "")}),
             "a:2 peringatan ganda/orang\nb:2 peringatan ganda/orang\n");
    CHECK_EQ(together({karto, row("Mekar", "Karto", "9908030412780024", "0,5", "05/12/1978")}), "");
}

TEST_CASE("rows of RDKK: areas of a group that are all alike, over files") {
    std::string a;
    std::string b;
    for (int i = 0; i < 12; ++i)
        (i % 2 == 0 ? a : b) +=
            row("Mekar", std::string(1, static_cast<char>('A' + i)), fmt::format("99080304127800{:02}", i * 7 + 10),
                i == 3 ? "0,7" : "0,5", "04/12/1978", std::string(1, static_cast<char>('A' + i)));
    CHECK_EQ(
        together({a, b}, true),
        "a:2 peringatan luas/seragam 11 dari 12 petani poktan Mekar dari semua berkas ditulis dengan luas yang sama, "
        "0,5 ha\n");
}

TEST_CASE("rows of RDKK: what was granted in a kecamatan is added up over files, whatever their order") {
    auto acuan = read_document(Source{"acuan.yaml", "jenis: acuan\ntahun: 2027\n"
                                                    "subsektor: [{nama: tanaman pangan, luas_terbanyak: 2}]\n"
                                                    "komoditas: [{nama: padi, subsektor: tanaman pangan}]\n"
                                                    "pupuk: [{nama: urea}]\n"
                                                    "alokasi: [{wilayah: \"99.08.03\", alokasi: {urea: 150}}]\n"});
    const RdkkPolicy policy{std::get<Acuan>(acuan->body), nullptr};
    const std::string title = "Kode Desa;Nama Poktan;Nama Petani;KTP;Subsektor;Komoditas MT1;Luas Lahan (Ha) MT1;Urea "
                              "MT1;Alokasi Urea MT1\n";
    const auto farmer = [](std::string_view village, std::string_view name, std::string_view nik, int granted) {
        return fmt::format("{};Mekar;{};{};TANAMAN PANGAN;PADI;0,5;138;{}\n", village, name, nik, granted);
    };
    const auto said = [&](const std::vector<std::string>& files) {
        GivenTogether all;
        for (std::size_t i = 0; i < files.size(); ++i) {
            const auto name = std::string(1, static_cast<char>('a' + i));
            all.add(name, check_csv(Source{name, title + files[i]}, policy, {}).facts);
        }
        std::string lines;
        for (const auto& one : judge_farmers(all, policy, {}))
            lines += fmt::format("{}:{} {} {}\n", all.file(one.document), one.result.at.line, one.result.rule->name,
                                 one.result.message);
        return lines;
    };
    const auto sukamaju = farmer("9908032004", "Karto", "9908030412780001", 80);
    const auto wonosari = farmer("9908032005", "Yanti", "9908035505850002", 80);
    const auto elsewhere = farmer("9908042005", "Wardi", "9908030211790001", 80);
    CHECK_EQ(said({sukamaju, wonosari, elsewhere}),
             "a:2 pupuk/alokasi-wilayah alokasi urea petani di 99.08.03 seluruhnya 160 kg, lebih dari alokasi wilayah "
             "itu dalam acuan 2027, 150 kg\n");
    CHECK_EQ(said({elsewhere, wonosari + sukamaju}),
             "b:2 pupuk/alokasi-wilayah alokasi urea petani di 99.08.03 seluruhnya 160 kg, lebih dari alokasi wilayah "
             "itu dalam acuan 2027, 150 kg\n");
    CHECK_EQ(said({sukamaju, elsewhere}), "");
}

TEST_CASE("near NIK: found as by comparing all pairs") {
    std::mt19937_64 random{7}; // NOLINT(cert-msc51-cpp): the same every time
    for (const std::size_t count : {3U, 24U, 25U, 400U}) {
        std::vector<std::uint64_t> niks;
        for (std::size_t i = 0; i < count; ++i) {
            auto nik = 9908030412780000U + random() % 10000;
            if (i % 3 == 0) nik += random() % 100 * 100000000;
            niks.push_back(nik);
        }
        std::ranges::sort(niks);
        niks.erase(std::unique(niks.begin(), niks.end()), niks.end());
        std::vector<std::uint32_t> expected;
        for (std::uint32_t a = 0; a < niks.size(); ++a) {
            expected.push_back(a);
            for (std::uint32_t b = 0; b < niks.size(); ++b)
                if (a != b && slip_between(niks[a], niks[b]) != NikSlip::none) {
                    expected.back() = b;
                    break;
                }
        }
        CHECK_EQ(first_near(niks), expected);
    }
    CHECK_EQ(slip_between(9908030412780001, 9908030412780002), NikSlip::digit);
    CHECK_EQ(slip_between(9908030412780001, 9908030412780010), NikSlip::swap);
    CHECK_EQ(slip_between(9908030412780001, 9908030412780100), NikSlip::none);
    CHECK_EQ(slip_between(9908030412780001, 9908030412780001), NikSlip::none);
    CHECK_EQ(slip_between(9908030412780012, 9908030412780034), NikSlip::none);
}

TEST_CASE("rows of RDKK: the NIP of a penyuluh who stands among the farmers does not open the NIK") {
    GivenTogether all;
    Facts programa;
    programa.people.push_back({"198704112010011003", "Budi Santoso"});
    all.add("p", std::move(programa));
    all.add("a",
            check_csv(Source{"a", heading + row("Mekar", "BUDI SANTOSO", "9908031104870009")}, built_in_policy(), {})
                .facts);
    const auto message = [&](bool open) {
        Selection selection;
        selection.open_nik = open;
        const auto late = judge_farmers(all, built_in_policy(), selection);
        return late.size() == 1 ? late.front().result.message : fmt::format("{}", late.size());
    };
    constexpr const char* said = "\"BUDI SANTOSO\" bernama dan bertanggal lahir sama dengan penyuluh ber-NIP ";
    CHECK_EQ(message(false), said + std::string{"********2010011003"});
    CHECK_EQ(message(true), said + std::string{"198704112010011003"});
}
