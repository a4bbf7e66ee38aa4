// Sheets to be filled in: what stands on them, and that what is filled in is what is read back.
#include <fmt/format.h>

#include "form/lembar.hpp"
#include "ranking/sheet.hpp"
#include "text/csv.hpp"
#include "unit/form/support.hpp"

using namespace suluh;
using namespace suluh::test;

namespace {

std::unique_ptr<Document> ranking_document(std::string_view text) {
    auto document = read_document(Source{"uji.yaml", std::string{text}});
    for (const auto& finding : document->findings) CHECK_EQ(finding.message, "");
    return document;
}

/// Title, head lines, headings, rows and notes of all sheets.
std::string sheets(std::string_view text, SheetUse use = SheetUse::paper) {
    const auto document = ranking_document(text);
    const auto question = question_of(*document);
    REQUIRE(question);
    std::string all;
    for (const auto& table : scoring_sheet(*document, *question, use)) {
        for (const auto& line : table.title) all += line + "\n";
        for (const auto& [label, value] : table.heads) all += label + ": " + value + "\n";
        all += headings(table) + "\n" + shown(table);
        for (const auto& note : table.notes) all += note + "\n";
    }
    return all;
}

constexpr std::string_view weighted = R"(jenis: pemeringkatan
tahun: 2027
wilayah: {kode: "99.08.03.2004", desa: Sukamaju, kecamatan: Mandiraja}
pemeringkatan:
  metode: bobot
  skala: [1, 5]
  tanggal: 2026-09-02
  kriteria:
    - {id: banyak, nama: Banyak, bobot: 60}
    - {id: b, nama: Biaya, bobot: 40, arah: turun}
  per: komoditas
masalah:
  - {id: M1, uraian: Wereng, komoditas: padi}
  - {id: M2, uraian: "Pupuk, benih", komoditas: jagung}
  - {id: M3, uraian: Air, komoditas: padi}
)";

} // namespace

TEST_CASE("lembar: problems by criteria, with the scale and what is high") {
    CHECK_EQ(sheets(weighted),
             "LEMBAR SKOR MASALAH\n"
             "Metode: bobot (penjumlahan berbobot)\n"
             "Wilayah: Desa Sukamaju, Kecamatan Mandiraja\n"
             "Tahun: 2027\n"
             "Tanggal: 2 September 2026\n"
             "Penilai: …………………………………………\n"
             "No | ID | Masalah | Banyak | Biaya [b]\n"
             "== padi\n"
             "1 | M1 | Wereng |  | \n"
             "2 | M3 | Air |  | \n"
             "== jagung\n"
             "3 | M2 | Pupuk, benih |  | \n"
             "Isilah setiap kotak dengan satu angka menurut skala 1 sampai 5; 1 paling rendah, 5 paling tinggi.\n"
             "Makin tinggi angkanya, makin didahulukan masalahnya, pada kriteria: Banyak.\n"
             "Makin rendah angkanya, makin didahulukan masalahnya, pada kriteria: Biaya.\n"
             "Bobot kriteria: Banyak 60 dan Biaya 40.\n"
             "Kotak yang kosong tidak dapat dihitung: beri skor pada semua kriteria.\n");
    CHECK_EQ(sheets("jenis: pemeringkatan\npemeringkatan: {metode: kali, kriteria: [{id: m, nama: Besar}]}\nmasalah: "
                    "[{id: M1, uraian: Air}]\n"),
             "LEMBAR SKOR MASALAH\n"
             "Metode: kali (perkalian)\n"
             "Tanggal: …………………………………………\n"
             "Penilai: …………………………………………\n"
             "No | ID | Masalah | Besar [m]\n"
             "1 | M1 | Air | \n"
             "Isilah setiap kotak dengan satu angka; dokumen ini tidak menetapkan skala.\n"
             "Makin tinggi angkanya, makin didahulukan masalahnya.\n"
             "Kotak yang kosong tidak dapat dihitung: beri skor pada semua kriteria.\n");
}

TEST_CASE("lembar: a programa is headed by its region and year, and brings the method's criteria") {
    const auto document = programa("pemeringkatan: {metode: gmp}\nmasalah: [{id: M1, uraian: Air}]\n");
    const auto question = question_of(*document);
    const auto tables = scoring_sheet(*document, *question);
    REQUIRE_EQ(tables.size(), 1);
    CHECK_EQ(tables[0].heads[1].second, "Desa Sukamaju, Kecamatan Mandiraja");
    CHECK_EQ(tables[0].heads[2].second, "2027");
    CHECK_EQ(headings(tables[0]), "No | ID | Masalah | Gawat | Mendesak | Penyebaran");
    CHECK(write_html(tables, {}).find("<tr style=\"height: 9mm\"><td class=\"number\">1</td><td>M1</td><td>Air</td>") !=
          std::string::npos);
    CHECK_EQ(tables[0].notes[0],
             "Isilah setiap kotak dengan satu angka menurut skala 1 sampai 3; 1 paling rendah, 3 paling tinggi.");
}

TEST_CASE("lembar: nothing to fill in") {
    CHECK_EQ(sheets("jenis: pemeringkatan\npemeringkatan: {skala: [1, 5]}\nmasalah: [{id: M1, uraian: Air}]\n"), "");
    CHECK_EQ(sheets("jenis: pemeringkatan\npemeringkatan: {metode: bobot}\nmasalah: [{id: M1, uraian: Air}]\n"), "");
    CHECK_EQ(sheets("jenis: pemeringkatan\npemeringkatan: {metode: ahp}\nmasalah: [{id: M1, uraian: Air}]\n"), "");
}

TEST_CASE("lembar: pairs inside each group") {
    std::string text{weighted};
    text.replace(text.find("bobot"), 5, "berpasangan");
    CHECK_EQ(sheets(text, SheetUse::spreadsheet), "LEMBAR PERBANDINGAN MASALAH\n"
                                                  "Metode: perbandingan berpasangan\n"
                                                  "Wilayah: Desa Sukamaju, Kecamatan Mandiraja\n"
                                                  "Tahun: 2027\n"
                                                  "Tanggal: 2 September 2026\n"
                                                  "Penilai: …………………………………………\n"
                                                  "No | A | Masalah A | B | Masalah B | Penilai | Didahulukan\n"
                                                  "== padi\n"
                                                  "1 | M1 | Wereng | M3 | Air |  | \n"
                                                  "Pada setiap baris tulis ID masalah yang lebih dahulu harus diatasi; "
                                                  "tidak boleh seri.\n");
}

TEST_CASE("lembar: three worst problems, and farmers") {
    CHECK_EQ(
        sheets("jenis: pemeringkatan\npemeringkatan: {metode: preferensi}\nmasalah: [{id: M1, uraian: Air}, {id: M2, "
               "uraian: Wereng}]\n"),
        "LEMBAR PILIHAN MASALAH TERBERAT\n"
        "Metode: preferensi (tiga masalah terberat)\n"
        "Tanggal: …………………………………………\n"
        "Penilai: …………………………………………\n"
        "Urutan | ID | Masalah\n"
        "1 |  | \n"
        "2 |  | \n"
        "Tulis 2 masalah yang berbeda dari daftar berikut; 1 untuk yang terberat.\n"
        "M1 – Air\n"
        "M2 – Wereng\n");
    CHECK_EQ(sheets("jenis: pemeringkatan\npemeringkatan: {metode: faktor_penentu}\nmasalah: [{id: M1, uraian: Benih, "
                    "penerapan: {maks: 100, skor: [100, 75]}}]\n"),
             "LEMBAR PENERAPAN TEKNOLOGI\n"
             "Metode: faktor penentu (impact point)\n"
             "Tanggal: …………………………………………\n"
             "Penilai: …………………………………………\n"
             "No | Petani | Benih [M1]\n"
             "1 |  | \n"
             "2 |  | \n"
             "Satu baris untuk satu petani: tulis skor penerapan setiap anjuran, 0 bila tidak diterapkan sama sekali.\n"
             "Skor tertinggi: M1 100.\n");
}

TEST_CASE("lembar: ahp compares criteria, and problems by scores or by matrices") {
    const std::string begin =
        "jenis: pemeringkatan\npemeringkatan: {metode: ahp, kriteria: [{id: a, nama: Harga}, {id: b, "
        "nama: Biaya}]";
    const std::string end = "}\nmasalah: [{id: M1, uraian: Air}, {id: M2, uraian: Wereng}]\n";
    const auto titles = [](std::string_view text, SheetUse use) {
        const auto document = ranking_document(text);
        const auto question = question_of(*document);
        std::string lines;
        for (const auto& table : scoring_sheet(*document, *question, use)) {
            for (const auto& line : table.title) lines += line + " ";
            lines += "(" + headings(table) + ") " + shown(table);
        }
        return lines;
    };
    const std::string scores =
        "LEMBAR SKOR MASALAH (No | ID | Masalah | Harga [a] | Biaya [b]) 1 | M1 | Air |  | \n2 | M2 | Wereng |  | \n";
    const std::string criteria = "LEMBAR PERBANDINGAN KRITERIA (No | A | Kriteria A | B | Kriteria B | Lebih penting | "
                                 "Berapa kali) 1 | a | Harga | b | Biaya |  | \n";
    CHECK_EQ(titles(begin + end, SheetUse::paper), scores + criteria);
    CHECK_EQ(titles(begin + ", matriks_kriteria: [[1, 1], [1, 1]]" + end, SheetUse::paper), scores);
    CHECK_EQ(titles(begin + end, SheetUse::spreadsheet),
             "LEMBAR SKOR MASALAH (No | ID | Masalah | Penilai | Harga [a] | Biaya [b]) 1 | M1 | Air |  |  | \n"
             "2 | M2 | Wereng |  |  | \n" +
                 criteria);
    const auto matrices = begin + ", matriks_masalah: {a: [[1, 1], [1, 1]]}" + end;
    CHECK_EQ(
        titles(matrices, SheetUse::paper),
        criteria +
            "LEMBAR PERBANDINGAN MASALAH menurut kriteria Harga (No | A | Masalah A | B | Masalah B | Lebih penting "
            "| Berapa kali) 1 | M1 | Air | M2 | Wereng |  | \n"
            "LEMBAR PERBANDINGAN MASALAH menurut kriteria Biaya (No | A | Masalah A | B | Masalah B | Lebih penting "
            "| Berapa kali) 1 | M1 | Air | M2 | Wereng |  | \n");
    CHECK_EQ(titles(matrices, SheetUse::spreadsheet),
             "LEMBAR PERBANDINGAN (No | Perbandingan | A | Uraian A | B | Uraian B | Penilai | Lebih penting | Berapa "
             "kali) 1 | kriteria | a | Harga | b | Biaya |  |  | \n"
             "2 | masalah menurut Harga [a] | M1 | Air | M2 | Wereng |  |  | \n"
             "3 | masalah menurut Biaya [b] | M1 | Air | M2 | Wereng |  |  | \n");
}

TEST_CASE("lembar: what is filled into the csv is what is read back") {
    for (const bool excel : {false, true})
        for (const auto* ids : {"M1 M2", "=1+1 -2", "a,b;c d\"e"}) {
            const std::string both{ids};
            const auto first = both.substr(0, both.find(' ')), second = both.substr(both.find(' ') + 1);
            const auto document = ranking_document(fmt::format(
                "jenis: pemeringkatan\npemeringkatan: {{metode: kali, skala: [0, 5], kriteria: [{{id: a, nama: "
                "'Berat, \"a\"; "
                "dan besar'}}, {{id: id, nama: Masalah}}, {{id: c, nama: c}}]}}\nmasalah:\n  - {{id: '{}', uraian: "
                "'Air; \"x\", y'}}\n  - {{id: '{}', uraian: \"Wereng\"}}\n",
                first, second));
            const auto question = question_of(*document);
            TableOptions options;
            options.excel = excel;
            const auto blank = write_csv(scoring_sheet(*document, *question, SheetUse::spreadsheet), options);
            CAPTURE(blank);
            // Fill every cell behind "Penilai" of each row, in the order of the columns.
            std::string filled;
            std::size_t row = 0;
            for (std::size_t at = 0; at < blank.size(); ++row) {
                const auto end = blank.find("\r\n", at);
                auto line = blank.substr(at, end - at);
                const std::string separator = excel ? ";" : ",";
                if (row > 0) {
                    const auto score = excel ? std::string{"2,5"} : std::string{"2.5"};
                    line.resize(line.size() - 3);
                    line += fmt::format("Karto{0}{1}{0}{2}{0}{3}", separator, score, row, row + 2);
                    if (row == 1) CHECK(blank.substr(at, end - at).ends_with(std::string(4, separator[0])));
                }
                filled += line + "\r\n";
                at = end + 2;
            }
            CAPTURE(filled);
            Findings findings;
            const Source source{"lembar.csv", filled};
            const auto sheet = read_sheet(*question, source, findings);
            for (const auto& finding : findings) CHECK_EQ(finding.message, "");
            REQUIRE(sheet);
            CHECK_EQ(sheet->assessor, "Karto");
            std::string scores;
            for (const auto& problem : sheet->scores)
                for (const auto& score : problem) scores += score.digits(9) + " ";
            CHECK_EQ(scores, "2.5 1 3 2.5 2 4 ");
        }
}
