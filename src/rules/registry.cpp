// The table of contents of all rules: one row each, in the order of the families' pages.
#include <algorithm>
#include <array>

#include "rules/abcd.hpp"
#include "rules/rujukan.hpp"
#include "rules/rule.hpp"
#include "rules/siadibiba.hpp"
#include "rules/smart.hpp"
#include "rules/wilayah.hpp"

namespace suluh {

namespace {

using enum Level;
using enum Excuse;

constexpr std::array all{
    Rule{"berkas/tak-terbaca", galat, "", "berkas dan folder dapat dibuka", never},
    Rule{"berkas/bukan-utf8", galat, "", "berkas disimpan sebagai UTF-8", never},
    Rule{"berkas/terlalu-besar", galat, "", "berkas paling besar 16 MiB", never},
    Rule{"berkas/kosong", galat, "", "berkas berisi sebuah dokumen", never},

    Rule{"yaml/sintaks", galat, "", "susunan YAML dapat dibaca", never},
    Rule{"yaml/kunci-ganda", galat, "", "setiap kunci ditulis sekali", never},
    Rule{"yaml/terlalu-dalam", galat, "", "lekukan paling dalam 64 tingkat", never},
    Rule{"yaml/dokumen-kedua", galat, "", "satu berkas berisi satu dokumen", never},
    Rule{"yaml/koma", galat, "", "nilai yang berisi koma di dalam { } diapit tanda kutip", never},
    Rule{"yaml/jangkar", galat, "", "tanpa jangkar, rujukan, tag, perintah dan kunci penggabung YAML", never},
    Rule{"yaml/pagar", peringatan, "", "tanda # setelah spasi tidak memotong isi", never},
    Rule{"yaml/aksara", galat, "", "tanpa karakter kendali; tanda dan huruf yang menyamar hanya di dalam kalimat",
         never},

    Rule{"bentuk/jenis", galat, "", "dokumen menyebut jenisnya", never},
    Rule{"bentuk/kunci", galat, "", "hanya kunci yang dikenal", never},
    Rule{"bentuk/wajib", galat, "", "isian pokok tidak kosong", never},
    Rule{"bentuk/tipe", galat, "", "satu teks, daftar atau isian bertingkat di tempatnya", never},
    Rule{"bentuk/pilihan", galat, "", "pilihan diambil dari yang tersedia", never},
    Rule{"bentuk/angka", galat, "", "angka, uang, besaran dan volume dapat dibaca", never},
    Rule{"bentuk/tanggal", galat, "", "tanggal dapat dibaca dan ada dalam kalender", never},
    Rule{"bentuk/waktu", galat, "", "bulan atau jam dapat dibaca", never},
    Rule{"bentuk/kode-wilayah", galat, "", "kode wilayah benar bentuk, tingkat dan provinsinya", never,
         check_region_codes},
    Rule{"bentuk/nip", galat, "", "NIP terdiri atas 18 angka yang masuk akal", never},
    Rule{"bentuk/sda", galat, "", "\"sda\" mempunyai isi di baris atasnya", never},
    Rule{"bentuk/angka-rancu", peringatan, "", "angka terbaca sama oleh setiap orang", never},

    Rule{"pengecualian/alasan", galat, "", "pengecualian mempunyai alasan", never},
    Rule{"pengecualian/sia-sia", peringatan, "", "pengecualian mengecualikan sesuatu", never},
    Rule{"pengecualian/tak-boleh", galat, "", "berkas, yaml, bentuk, rujukan dan pengecualian tidak dapat dikecualikan",
         never},

    Rule{"rujukan/id-ganda", galat, "", "setiap id dipakai sekali", never, rujukan::id_ganda},
    Rule{"rujukan/tak-ada", galat, "", "id yang dirujuk ada", never, rujukan::tak_ada},
    Rule{"rujukan/tujuan-tanpa-masalah", peringatan, "Permentan 25/2009 IV.C",
         "setiap tujuan mempunyai masalah yang menghambatnya", never, rujukan::tujuan_tanpa_masalah},
    Rule{"rujukan/tujuan-tanpa-kegiatan", galat, "Permentan 25/2009 II.D",
         "setiap tujuan dilayani kegiatan atau ikhtiar", never, rujukan::tujuan_tanpa_kegiatan},
    Rule{"rujukan/masalah-tanpa-tujuan", peringatan, "Permentan 25/2009 IV.C",
         "setiap masalah menyebut tujuan yang dihambatnya", never, rujukan::masalah_tanpa_tujuan},
    Rule{"rujukan/masalah-tanpa-kegiatan", peringatan, "Permentan 25/2009 II.D",
         "setiap masalah dijawab kegiatan atau ikhtiar", never, rujukan::masalah_tanpa_kegiatan},
    Rule{"rujukan/kegiatan-tanpa-masalah", galat, "Permentan 25/2009 II.D",
         "setiap kegiatan dan ikhtiar menjawab masalah", never, rujukan::kegiatan_tanpa_masalah},
    Rule{"rujukan/keadaan-tak-diangkat", saran, "Permentan 25/2009 II.B",
         "kesenjangan hasil diangkat oleh sebuah tujuan", never, rujukan::keadaan_tak_diangkat},

    Rule{"abcd/khalayak", galat, "Permentan 25/2009 II.B", "tujuan menyebut siapa yang akan berubah", allowed,
         abcd::khalayak},
    Rule{"abcd/perilaku", galat, "Permentan 25/2009 II.B", "tujuan menyebut perilaku yang dikehendaki", allowed,
         abcd::perilaku},
    Rule{"abcd/kondisi", galat, "Permentan 25/2009 II.B", "tujuan menyebut keadaan yang akan dicapai", allowed,
         abcd::kondisi},
    Rule{"abcd/derajat", galat, "Permentan 25/2009 II.B", "tujuan menyebut seberapa jauh", allowed, abcd::derajat},
    Rule{"abcd/rumusan", peringatan, "Permentan 25/2009 II.B", "kalimat tujuan memuat apa yang tertulis di bawahnya",
         allowed, abcd::rumusan},
    Rule{"abcd/bertentangan", galat, "Permentan 25/2009 II.B", "kalimat tujuan dan rinciannya mengatakan hal yang sama",
         allowed, abcd::bertentangan},

    Rule{"smart/khas", peringatan, "Permentan 25/2009 II.B", "tujuan menyebut komoditas, teknologi atau praktik",
         allowed, smart::khas},
    Rule{"smart/terukur", galat, "Permentan 25/2009 II.B", "derajat tujuan dapat diukur", allowed, smart::terukur},
    Rule{"smart/titik-awal", peringatan, "Permentan 25/2009 II.B", "derajat tujuan menyebut keadaan awalnya", allowed,
         smart::titik_awal},
    Rule{"smart/dapat-dikerjakan", peringatan, "Permentan 25/2009 II.B",
         "perilaku tujuan menyebut tindakan dan objeknya", allowed, smart::dapat_dikerjakan},
    Rule{"smart/realistis", peringatan, "Permentan 25/2009 II.B", "sasaran tujuan masuk akal dalam setahun", allowed,
         smart::realistis},
    Rule{"smart/berbatas-waktu", galat, "Permentan 25/2009 II.B", "tujuan menyebut batas waktu", allowed,
         smart::berbatas_waktu},
    Rule{"smart/di-luar-tahun", galat, "Permentan 25/2009 II.B, IV.B", "batas waktu tujuan jatuh dalam tahun programa",
         allowed, smart::di_luar_tahun},

    Rule{"tujuan/bukan-perilaku", peringatan, "Permentan 25/2009 IV.B, V.C",
         "tujuan menyangkut perilaku, bukan sarana saja", allowed, tujuan::bukan_perilaku},
    Rule{"tujuan/majemuk", saran, "Permentan 25/2009 II.B", "satu kalimat memuat satu tujuan", allowed,
         tujuan::majemuk},

    Rule{"siadibiba/siapa", galat, "Permentan 25/2009 II.D", "pelaksana dan penanggung jawab disebut", allowed,
         siadibiba::siapa},
    Rule{"siadibiba/apa", galat, "Permentan 25/2009 II.D", "tujuan yang hendak dicapai disebut", allowed,
         siadibiba::apa},
    Rule{"siadibiba/dimana", galat, "Permentan 25/2009 II.D", "tempatnya disebut", allowed, siadibiba::dimana},
    Rule{"siadibiba/bilamana", galat, "Permentan 25/2009 II.D", "waktunya disebut", allowed, siadibiba::bilamana},
    Rule{"siadibiba/berapa-hasil", galat, "Permentan 25/2009 II.D", "volume dan keluaran disebut", allowed,
         siadibiba::berapa_hasil},
    Rule{"siadibiba/berapa-korbanan", galat, "Permentan 25/2009 II.D", "biaya atau tenaga yang diperlukan disebut",
         allowed, siadibiba::berapa_korbanan},
    Rule{"siadibiba/bagaimana", galat, "Permentan 25/2009 II.D", "caranya disebut", allowed, siadibiba::bagaimana},
    Rule{"siadibiba/tidak-jelas", galat, "Permentan 25/2009 II.D", "isi baris kegiatan menjawab, bukan mengelak",
         allowed, siadibiba::tidak_jelas},
};

} // namespace

std::span<const Rule> rules() {
    return all;
}

const Rule* find_rule(std::string_view name) {
    const auto row = std::ranges::find(all, name, &Rule::name);
    return row == all.end() ? nullptr : &*row;
}

std::string_view group_of(std::string_view name) {
    return name.substr(0, name.find('/'));
}

} // namespace suluh
