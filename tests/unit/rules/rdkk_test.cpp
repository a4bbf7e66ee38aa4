// The rules about farmers' rows where a page cannot show them: rows of a csv, and the built-in values.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "rdkk/policy.hpp"
#include "rules/rdkk_rows.hpp"
#include "rules/rule.hpp"
#include "support/reading.hpp"

using namespace suluh;
using namespace suluh::test;

namespace {

/// Rows as a csv gives them, their texts in one source.
class Csv {
public:
    /// "nik;nama;tanggal lahir;kode desa;komoditas;luas;urea", one season.
    explicit Csv(std::string text) : source_{"erdkk.csv", std::move(text)}, file_{source_} {
        file_.heading = {0, 1};
        file_.year = 2027;
        file_.fertiliser_headings = {{1, 2}, {2, 3}};
        std::uint32_t at = 0;
        const auto all = source_.text();
        while (at < all.size()) {
            const auto end = all.find('\n', at);
            row(at, static_cast<std::uint32_t>(end));
            at = static_cast<std::uint32_t>(end) + 1;
        }
        judge_file(file_, built_in_policy(), findings_);
    }

    std::string lines() const {
        std::string lines;
        for (const auto& finding : findings_)
            lines += fmt::format("{} {}: {}; {}\n", finding.at.begin, finding.rule, finding.message, finding.hint);
        return lines;
    }

private:
    void row(std::uint32_t begin, std::uint32_t end) {
        RdkkCell cells[7];
        for (auto& cell : cells) {
            const auto stop = std::min(static_cast<std::uint32_t>(source_.text().find(';', begin)), end);
            cell = {source_.text().substr(begin, stop - begin), {begin, stop}, true};
            begin = std::min(stop + 1, end);
        }
        const RdkkNeed needs[]{{0, cells[6]}};
        RdkkPlanting planting;
        planting.mt = 1;
        planting.commodity = cells[4];
        planting.area = cells[5];
        planting.needs = needs;
        planting.at = cells[4].at;
        RdkkFarmer farmer;
        farmer.nik = cells[0];
        farmer.name = cells[1];
        farmer.birthdate = cells[2];
        farmer.village = cells[3];
        farmer.plantings = {&planting, 1};
        farmer.at = cells[0].at;
        judge_farmer(farmer, built_in_policy(), file_, findings_);
    }

    Source source_;
    RdkkFile file_;
    Findings findings_;
};

std::string judged(std::string text) {
    return Csv{std::move(text)}.lines();
}

} // namespace

TEST_CASE("a good row of a csv gives the missing dose alone, at its heading") {
    CHECK_EQ(
        judged("9908030412780001;KARTO;04/12/1978;9908032004;PADI;0,43;118\n"
               "9908035505850002;YANTI;15/05/1985;9908032005;PADI;0,25;69\n"),
        "1 pupuk/dosis: dosis urea untuk padi di 99.08 tidak ada dalam acuan 2026: 2 kebutuhan tidak dihitung ulang; "
        "tulis dosis setempat dalam acuan, lalu periksa dengan --acuan BERKAS\n");
    CHECK_EQ(judged("9908030412780001;KARTO;04/12/1978;9908032004;;;\n"), "");
    CHECK_EQ(judged("9908030412780001;KARTO;04/12/1978;9908032004;;0;0,00\n"), "");
}

TEST_CASE("a row that only a csv can hold: blank columns, dates and village codes that cannot be read") {
    CHECK_EQ(judged("9908030412780001;KARTO;31/02/1978;9908032004;;;\n"),
             "23 anggota/tanggal-lahir: tanggal lahir KARTO \"31/02/1978\" tidak terbaca; tulis tanggal/bulan/tahun, "
             "misalnya "
             "04/12/1978\n");
    CHECK_EQ(judged("9908030412780001;KARTO;04/12/1978;99080320;;;\n"),
             "34 anggota/kode-desa: kode desa KARTO \"99080320\" bukan kode desa; tulis 10 angka kode desa, misalnya "
             "9908032004\n");
    CHECK_EQ(judged("9908030412780001;;;;;;\n"),
             "17 anggota/lengkap: nama, tanggal lahir dan kode desa petani ini belum diisi; lengkapi dari KTP dan data "
             "kelompok; tanpa itu e-RDKK menolak baris ini\n");
}

TEST_CASE("all reasons of a row are given, and one cause once") {
    CHECK_EQ(
        judged("9,90803E+15;KARTO;04/12/2012;9908032004;tembakau;2,5;10\n"),
        "0 nik/notasi-ilmiah: NIK \"9,90803E+15\" tinggal notasi ilmiah: angka belakangnya sudah hilang; ubah format "
        "kolom NIK di Excel menjadi Teks, lalu ketik ulang NIK dari KTP\n"
        "18 nik/umur: KARTO berumur 14 tahun pada 1 Januari 2027, belum 18 tahun; periksa tanggal lahir dan NIK; yang "
        "belum cukup umur diwakili orang tuanya\n"
        "40 komoditas/berhak: tembakau tidak mendapat pupuk bersubsidi pada 2026; yang berhak: padi, jagung, kedelai, "
        "ubi kayu, cabai, bawang merah, bawang putih, tebu rakyat, kakao, kopi dan budi daya ikan\n");
}

TEST_CASE("kilograms with a group of thousands are whole") {
    CHECK_EQ(judged("9908030412780001;KARTO;04/12/1978;9908032004;PADI;0,43;1.250\n").find("pupuk/bulat"),
             std::string::npos);
}

TEST_CASE("several rows of one farmer are added up") {
    const auto found = judged("9908030412780001;KARTO;04/12/1978;9908032004;PADI;1,5;0\n"
                              "9908030412780001;KARTO;04/12/1978;9908032004;JAGUNG;0,6;0\n");
    CHECK_EQ(
        found,
        "108 luas/batas: luas tanam MT I KARTO seluruhnya 2,1 ha, lebih dari 2 ha; dijumlah dari baris 1, 2; kurangi "
        "sampai 2 ha\n");
}

TEST_CASE("the built-in acuan: values of 2026, no dose anywhere") {
    const auto& policy = built_in_policy();
    CHECK_EQ(policy.called(), "acuan 2026 (bawaan)");
    CHECK_EQ(policy.most_land, 2 * millionth);
    CHECK_EQ(policy.youngest, 18);
    CHECK_EQ(policy.oldest, 90);
    CHECK_EQ(policy.kg_tolerance, 1);
    CHECK(policy.rounding == Pembulatan::genap);
    CHECK_EQ(policy.commodities.size(), 11);
    CHECK_FALSE(policy.has_doses_in_kabupaten("99.08"));
    const auto urea = policy.find_fertiliser("Urea");
    REQUIRE_NE(urea, RdkkPolicy::none);
    CHECK_EQ(policy.fertilisers[urea].bag, 50);
    CHECK_EQ(policy.fertilisers[urea].prices.back().rupiah, 1800);
    CHECK_EQ(policy.doses_at("9908032004").at(policy.find_commodity("PADI"), urea), -1);
    CHECK_EQ(policy.find_commodity("Padi_Sawah"), policy.find_commodity("padi"));
    CHECK_EQ(policy.find_commodity("tembakau"), RdkkPolicy::none);
    CHECK_EQ(policy.find_fertiliser("NPK  Formula Khusus"), policy.find_fertiliser("npk formula"));
    CHECK_FALSE(policy.fertilisers[policy.find_fertiliser("SP-36")].active);
    CHECK(policy.provinces.test(93));
    CHECK(policy.provinces.test(99));
    CHECK_FALSE(policy.provinces.test(20));
}

TEST_CASE("a dose holds where its region says, the nearer one first") {
    const auto document =
        document_of("jenis: acuan\ntahun: 2027\nsubsektor: [{nama: tanaman pangan, luas_terbanyak: 2}]\n"
                    "komoditas: [{nama: padi, subsektor: tanaman pangan}]\npupuk: [{nama: urea}]\n"
                    "dosis:\n"
                    "  - {wilayah: \"99.08.03\", komoditas: padi, dosis: {urea: 300}}\n"
                    "  - {wilayah: \"99.08\", komoditas: padi, dosis: {urea: 275}}\n");
    CHECK_EQ(messages_of(*document, {}), "");
    const RdkkPolicy policy{std::get<Acuan>(document->body), nullptr};
    CHECK_EQ(policy.doses_at("9908032004").at(0, 0), 300 * millionth);
    CHECK_EQ(policy.doses_at("99.08.04.2004").at(0, 0), 275 * millionth);
    CHECK_EQ(policy.doses_at("9909032004").at(0, 0), -1);
    CHECK(policy.has_doses_in_kabupaten("9908"));
}

TEST_CASE("results mask NIK unless they are to be shown") {
    const auto document = document_of("jenis: rdkk\ntahun: 2027\npoktan: Mekar\npetani:\n"
                                      "  - {nik: \"2008030412780001\", nama: Karto}\n");
    const auto closed = check(*document, {}, {{"nik"}, {}}).results;
    REQUIRE_EQ(closed.size(), 1);
    CHECK_EQ(closed[0].message, "NIK 200803******0001 berawalan 20, yang bukan kode provinsi");
    CHECK_EQ(closed[0].excerpt, "  - {nik: \"200803******0001\", nama: Karto}");
    const auto open = check(*document, {}, {{"nik"}, {}, true}).results;
    REQUIRE_EQ(open.size(), 1);
    CHECK_EQ(open[0].message, "NIK 2008030412780001 berawalan 20, yang bukan kode provinsi");
    CHECK_EQ(open[0].excerpt, "  - {nik: \"2008030412780001\", nama: Karto}");
}

TEST_CASE("an exception names a farmer") {
    const std::string head = "jenis: rdkk\ntahun: 2027\npoktan: Mekar\npetani:\n";
    const std::string exception = "pengecualian: [{aturan: nik/umur, objek: Karto, alasan: KTP asli sudah dilihat}]\n";
    const Selection these{{"nik", "pengecualian"}, {}};
    const auto young = head + "  - {nik: \"9908030205090001\", nama: Karto}\n";
    CHECK_EQ(messages_of(*document_of(young + exception), these), "");
    const auto grown = head + "  - {nik: \"9908030412780001\", nama: Karto}\n";
    CHECK_EQ(messages_of(*document_of(grown + exception), these),
             "peringatan: tidak ada temuan nik/umur pada Karto yang dikecualikan; hapus pengecualian ini, atau periksa "
             "\"objek\" [pengecualian/sia-sia]\n");
}
