// PRA instruments as tables and pictures: nothing that a document holds is left out, trees of every shape end.
#include <string>

#include <doctest/doctest.h>

#include "compare/item.hpp"
#include "document/kinds.hpp"
#include "form/pra.hpp"
#include "text/utf8.hpp"

using namespace suluh;

namespace {

constexpr std::string_view head = "jenis: pra\ntahun: 2026\nwilayah: {kode: \"99.08.03.2004\", desa: Sukamaju}\n";

/// Every field of the kind, each with a value of its own.
constexpr std::string_view everything = R"(jenis: pra
tahun: 2026
wilayah: {kode: "99.08.03.2004", nama: Nama Wilayah, desa: Sukamaju, kelurahan: Lurah Jaya, kecamatan: Mandiraja, kabupaten: Tirtamulya, kota: Kota Tirta, provinsi: Nusa Raya, luas: 412, tinggi: [421, 511], batas: {utara: Ngadirejo, selatan: Kali Lanang, timur: Kaliwungu, barat: Wonosari}}
pelaksanaan: {tanggal: [2026-08-05, 2026-08-06], fasilitator: [Siti Rahma, Karto], hadir: {pelaku_utama: {laki: 11, perempuan: 12, wanita_tani: 13, taruna_tani: 14, petani_dewasa: 15, jumlah: 16}, pelaku_usaha: {laki: 21, perempuan: 22, wanita_tani: 23, taruna_tani: 24, petani_dewasa: 25, jumlah: 26}, penyuluh: {laki: 31, perempuan: 32, wanita_tani: 33, taruna_tani: 34, petani_dewasa: 35, jumlah: 36}, petugas: {laki: 41, perempuan: 42, wanita_tani: 43, taruna_tani: 44, petani_dewasa: 45, jumlah: 46}, pejabat_perencanaan: {laki: 51, perempuan: 52, wanita_tani: 53, taruna_tani: 54, petani_dewasa: 55, jumlah: 56}, laki: 18, perempuan: 9, jumlah: 27}}
penduduk: {laki: 1.204, perempuan: 1.187, jumlah: 2.391, kk: 702, kk_tani: 488}
lahan: {sawah_irigasi: 120, sawah_tadah_hujan: 14, tegalan: 96, pekarangan: 61, perkebunan: 40, hutan_rakyat: 57, kolam: 3, permukiman: 19, lainnya: 5}
komoditas: [{nama: padi sawah, subsektor: tanaman pangan, luas_tanam: 240, luas_panen: 236, faktual: 54 ku/ha, potensial: 70 ku/ha, produksi: "1274,4 ton"}]
ternak: [{jenis: kambing, jantan: 60, betina: 220, jumlah: 280, pemilik_kk: 74}]
iklim: {curah_hujan: [310, 281, 260, 180, 90, 40, 20, 15, 45, 150, 262, 320], hari_hujan: [18, 16, 15, 11, 7, 4, 2, 1, 4, 10, 17, 19]}
kelembagaan: [{nama: Poktan Mekar, jenis: poktan, kelas: lanjut, nilai: 312, tahun_nilai: 2025, anggota: 28, ketua: Wardi, manfaat: 3, kedekatan: 2}]
sketsa: {objek: [{jenis: saluran, nama: Sekunder Kidul, kondisi: rusak}]}
transek: [{zona: 1, jarak: 850, tinggi: 510, kemiringan: 29, tanah: latosol, guna_lahan: hutan rakyat, tanaman: [sengon, kapulaga], masalah: erosi, potensi: pakan}]
kalender_musim: [{faktor: curah hujan, komoditas: jagung, bulan: [3, 3, 3, 2, 1, 0, 0, 0, 1, 2, 3, 3]}]
kecenderungan: [{topik: hasil padi, satuan: kw/ha, nilai: [{tahun: 2022, angka: "50,5"}, {tahun: 2024, angka: 49}], sebab: benih unggul}]
alur_sejarah: [{tahun: 1998, peristiwa: kemarau panjang, dampak: gagal panen}]
mata_pencaharian: [{jenis: pedagang, kk: 62}]
kegiatan_harian: [{mulai: "05:15", selesai: "06:45", pelaku: perempuan, kegiatan: memasak}]
analisis_gender: [{kegiatan: menanam padi, pelaku: {laki: 37, perempuan: 63}, pengambil_keputusan: laki-laki}]
pohon_masalah: [{id: A1, uraian: hasil rendah, jenis: akibat}, {id: A2, uraian: pupuk kurang, jenis: inti, induk: A1}]
masalah: [{id: M3, uraian: petani tidak tahu dosis, instrumen: pohon_masalah, jenis: perilaku}]
potensi: [{id: PT1, uraian: sawah luas, instrumen: transek}]
pengecualian: [{aturan: keadaan/unsur, objek: A1, alasan: belum selesai}]
)";

std::unique_ptr<Document> pra(std::string_view text) {
    auto document = read_document(Source{"uji.yaml", std::string{text}});
    REQUIRE(std::holds_alternative<Pra>(document->body));
    return document;
}

std::string all_text(const std::vector<Table>& tables) {
    std::string text;
    const auto add = [&](const std::string& one) { text += utf8::lower(one) + "\n"; };
    for (const auto& table : tables) {
        for (const auto& line : table.title) add(line);
        for (const auto& column : table.columns)
            for (const auto& heading : column.headings) add(heading);
        for (const auto& row : table.rows)
            for (const auto& cell : row.cells) add(cell.text);
        for (const auto& note : table.notes) add(note);
    }
    return text;
}

void check_shown(const compare::Item& item, const std::string& text) {
    if (item.items.empty())
        CHECK_MESSAGE(text.find(utf8::lower(item.said.text)) != std::string::npos,
                      (item.field == nullptr ? "" : item.field->key) << ": " << item.said.text);
    else
        for (const auto& one : item.items) check_shown(one, text);
}

void check_filled(const compare::Item& item, const RecordType& type) {
    for (const auto& field : type.fields) {
        const auto* member = item.find(field.key);
        CHECK_MESSAGE(member != nullptr, "the test's document holds no " << field.key << " of " << type.name);
        if (member == nullptr) continue;
        if (member->shape == compare::Item::Shape::record) check_filled(*member, *member->type);
        if (member->shape == compare::Item::Shape::list) check_filled(member->items.back(), *member->type);
    }
}

std::string tree(std::string_view rows) {
    const auto document = pra(std::string{head} + "pohon_masalah:\n" + std::string{rows});
    std::string text;
    for (const auto& one : tree_of(std::get<Pra>(document->body)))
        text += std::string(one.depth, '.') + std::string{*one.node->id} + " ";
    return text;
}

std::string nodes(std::size_t count, std::size_t (*parent)(std::size_t)) {
    auto text = std::string{head} + "pohon_masalah:\n  - {id: A0, uraian: akar, jenis: akibat}\n";
    for (std::size_t i = 1; i < count; ++i)
        text += "  - {id: A" + std::to_string(i) + ", uraian: sebab, induk: A" + std::to_string(parent(i)) + "}\n";
    return text;
}

std::size_t pictures(const std::string& text, const PictureRoom& room) {
    const auto document = pra(text);
    const auto drawn = draw_problem_tree(std::get<Pra>(document->body), room);
    for (const auto& one : drawn) {
        CHECK(one.width() <= room.width * 5 / 4);
        CHECK((room.height == 0 || one.height() * room.width <= room.height * one.width()));
    }
    return drawn.size();
}

} // namespace

TEST_CASE("pra: the tables show everything that a document holds") {
    const auto document = pra(everything);
    REQUIRE(document->findings.empty());
    auto item = compare::item_of(*document);
    check_filled(item, *find_kind("pra")->fields());
    std::erase_if(item.items, [](const compare::Item& one) { return one.field->key == "jenis"; });
    check_shown(item, all_text(pra_tables(*document, Paper::a4)));
}

TEST_CASE("pra: a tree from above to below, whatever its rows say") {
    CHECK_EQ(tree("  - {id: A3, uraian: c, induk: A2}\n  - {id: A1, uraian: a}\n  - {id: A2, uraian: b, induk: A1}\n"
                  "  - {id: A4, uraian: d, induk: A2}\n"),
             "A1 .A2 ..A3 ..A4 ");
    // circles are opened at their first node; what names nobody, or itself, stands at the top
    CHECK_EQ(tree("  - {id: A1, uraian: a, induk: A3}\n  - {id: A2, uraian: b, induk: A1}\n"
                  "  - {id: A3, uraian: c, induk: A2}\n  - {id: A4, uraian: d, induk: A4}\n"
                  "  - {id: A5, uraian: e, induk: A99}\n"),
             "A4 A5 A1 .A2 ..A3 ");
    // of two that share an id the first is meant
    CHECK_EQ(tree("  - {id: A1, uraian: a}\n  - {id: A1, uraian: b}\n  - {id: A2, uraian: c, induk: A1}\n"),
             "A1 .A2 A1 ");
}

TEST_CASE("pra: a tree too large for one page goes on over several, one without an end of paper does not") {
    const auto one_up = [](std::size_t i) { return i - 1; };
    const auto five_wide = [](std::size_t i) { return i <= 5 ? std::size_t{0} : (i - 1) % 5 + 1; };
    const PictureRoom page{785, 487};
    const PictureRoom endless{785, 0};
    CHECK_EQ(pictures(nodes(4, [](std::size_t) { return std::size_t{0}; }), page), 1);
    CHECK_EQ(pictures(nodes(36, five_wide), page), 1);
    CHECK(pictures(nodes(200, five_wide), page) > 5);
    CHECK_EQ(pictures(nodes(200, five_wide), endless), 1);
    CHECK(pictures(nodes(3000, one_up), page) > 100);
}

TEST_CASE("pra: text is set in lines, inside words where they are too long") {
    const picture::Type type{10, false, picture::Anchor::start, "#000", 3};
    using Lines = std::vector<std::string>;
    CHECK_EQ(picture::set_lines("satu dua", 200, type), Lines{"satu dua"});
    CHECK_EQ(picture::set_lines("", 200, type), Lines{});
    CHECK_EQ(picture::set_lines("satu\ndua  tiga", 40, type), Lines{"satu", "dua tiga"});
    CHECK_EQ(picture::set_lines("oooooooooo", 40, type), Lines{"oooooo", "oooo"});
    CHECK_EQ(picture::set_lines("satu dua tiga empat lima", 40, type), Lines{"satu", "dua tiga", "empa…"});
    CHECK_EQ(picture::set_lines("éééé", 1, type), Lines{"é", "é", "…"});
}
