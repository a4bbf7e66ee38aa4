// The table of contents of all rules: one row each, in the order of the families' pages; registry_desa.cpp goes on.
#include "rules/registry.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "rules/abcd.hpp"
#include "rules/keadaan.hpp"
#include "rules/kegiatan.hpp"
#include "rules/keterpaduan.hpp"
#include "rules/masalah.hpp"
#include "rules/monev.hpp"
#include "rules/naskah.hpp"
#include "rules/pembagian.hpp"
#include "rules/pengesahan.hpp"
#include "rules/penyusunan.hpp"
#include "rules/revisi.hpp"
#include "rules/rktp.hpp"
#include "rules/rujukan.hpp"
#include "rules/rule.hpp"
#include "rules/sasaran_tingkat.hpp"
#include "rules/siadibiba.hpp"
#include "rules/smart.hpp"
#include "rules/wilayah.hpp"

namespace suluh {

namespace {

using enum Level;
using enum Excuse;

constexpr std::array of_plans{
    Rule{"berkas/tak-terbaca", galat, "", "berkas dan folder dapat dibuka", never},
    Rule{"berkas/bukan-utf8", galat, "", "berkas disimpan sebagai UTF-8", never},
    Rule{"berkas/terlalu-besar", galat, "", "berkas paling besar 16 MiB, csv e-RDKK 1 GiB", never},
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

    Rule{"csv/bentuk", galat, "", "csv e-RDKK berupa teks yang sel-selnya dapat dipisahkan", never},
    Rule{"csv/kolom", galat, "", "judul csv e-RDKK menyebut setiap kolom sekali", never},
    Rule{"csv/baris", galat, "", "setiap baris csv e-RDKK mempunyai sel sebanyak judulnya", never},
    Rule{"csv/tahun", galat, "", "satu csv e-RDKK rencana satu tahun", never},

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

    Rule{"keadaan/unsur", peringatan, "Permentan 25/2009 II.A", "kelima unsur keadaan digambarkan", allowed,
         keadaan::unsur},
    Rule{"keadaan/produktivitas", galat, "Permentan 25/2009 II.A",
         "produktivitas menyebut faktual dan potensial, satuannya sama", allowed, keadaan::produktivitas},
    Rule{"keadaan/terbalik", peringatan, "Permentan 25/2009 II.A", "hasil sekarang tidak melebihi yang dapat dicapai",
         allowed, keadaan::terbalik},
    Rule{"keadaan/sumber", saran, "Permentan 25/2009 IV.A", "setiap fakta menyebut sumbernya", allowed,
         keadaan::sumber},

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

    Rule{"masalah/jenis", galat, "Permentan 25/2009 II.C", "masalah digolongkan perilaku atau non perilaku", allowed,
         masalah::jenis},
    Rule{"masalah/jenis-rancu", peringatan, "Permentan 25/2009 II.C, V.D", "kalimat masalah sesuai dengan golongannya",
         allowed, masalah::jenis_rancu},
    Rule{"masalah/dampak", saran, "Permentan 25/2009 II.C, IV.C", "masalah menyebut sebab, bukan akibat saja", allowed,
         masalah::dampak},
    Rule{"masalah/bukan-masalah", peringatan, "Permentan 25/2009 II.C",
         "masalah menyebut hambatan, bukan kegiatan atau harapan", allowed, masalah::bukan_masalah},
    Rule{"masalah/metode", galat, "Permentan 25/2009 IV.C", "cara menetapkan prioritas disebut", allowed,
         masalah::peringkat},
    Rule{"masalah/kriteria", peringatan, "Permentan 25/2009 IV.C",
         "kriteria mencakup lima kriteria penetapan prioritas", allowed, masalah::peringkat},
    Rule{"masalah/bobot", galat, "Permentan 25/2009 IV.C", "bobot kriteria lengkap dan berjumlah benar", allowed,
         masalah::peringkat},
    Rule{"masalah/skor-kurang", galat, "Permentan 25/2009 IV.C", "setiap masalah diberi skor pada setiap kriteria",
         allowed, masalah::peringkat},
    Rule{"masalah/skor-skala", galat, "Permentan 25/2009 IV.C", "skor berada di dalam skala yang disepakati", allowed,
         masalah::peringkat},
    Rule{"masalah/skor-lebih", peringatan, "Permentan 25/2009 IV.C", "tidak ada skor yang tidak dihitung", allowed,
         masalah::peringkat},
    Rule{"masalah/skor-seragam", saran, "Permentan 25/2009 IV.C", "setiap kriteria membedakan masalah", allowed,
         masalah::peringkat},
    Rule{"masalah/perbandingan", galat, "Permentan 25/2009 IV.C", "setiap penilai membandingkan setiap pasang, sekali",
         allowed, masalah::peringkat},
    Rule{"masalah/triad", peringatan, "Permentan 25/2009 IV.C", "pilihan seorang penilai tidak berputar", allowed,
         masalah::peringkat},
    Rule{"masalah/matriks", galat, "Permentan 25/2009 IV.C", "matriks perbandingan lengkap dan berbalikan", allowed,
         masalah::peringkat},
    Rule{"masalah/konsistensi", galat, "Permentan 25/2009 IV.C", "matriks perbandingan konsisten (CR kurang dari 0,1)",
         allowed, masalah::peringkat},
    Rule{"masalah/penerapan", galat, "Permentan 25/2009 IV.C", "skor penerapan teknologi lengkap dan masuk akal",
         allowed, masalah::peringkat},
    Rule{"masalah/seri", peringatan, "Permentan 25/2009 IV.C", "aturan nilai sama sesuai dengan metodenya", allowed,
         masalah::peringkat},
    Rule{"masalah/peringkat", galat, "Permentan 25/2009 IV.C", "prioritas yang ditulis sesuai dengan skornya", allowed,
         masalah::peringkat},
    Rule{"masalah/prioritas-tanpa-kegiatan", peringatan, "Permentan 25/2009 IV.C",
         "masalah yang utama dijawab kegiatan atau ikhtiar", allowed, masalah::prioritas_tanpa_kegiatan},
    Rule{"masalah/lembar", galat, "Permentan 25/2009 IV.C", "lembar skor yang diisi dapat dibaca kembali", never},

    Rule{"siadibiba/siapa", galat, "Permentan 25/2009 II.D", "pelaksana dan penanggung jawab disebut", allowed,
         siadibiba::missing<Question::siapa>},
    Rule{"siadibiba/apa", galat, "Permentan 25/2009 II.D", "tujuan yang hendak dicapai disebut", allowed,
         siadibiba::missing<Question::apa>},
    Rule{"siadibiba/dimana", galat, "Permentan 25/2009 II.D", "tempatnya disebut", allowed,
         siadibiba::missing<Question::dimana>},
    Rule{"siadibiba/bilamana", galat, "Permentan 25/2009 II.D", "waktunya disebut", allowed,
         siadibiba::missing<Question::bilamana>},
    Rule{"siadibiba/berapa-hasil", galat, "Permentan 25/2009 II.D", "volume dan keluaran disebut", allowed,
         siadibiba::missing<Question::berapa_hasil>},
    Rule{"siadibiba/berapa-korbanan", galat, "Permentan 25/2009 II.D", "biaya atau tenaga yang diperlukan disebut",
         allowed, siadibiba::missing<Question::berapa_korbanan>},
    Rule{"siadibiba/bagaimana", galat, "Permentan 25/2009 II.D", "caranya disebut", allowed,
         siadibiba::missing<Question::bagaimana>},
    Rule{"siadibiba/tidak-jelas", galat, "Permentan 25/2009 II.D", "isi baris kegiatan menjawab, bukan mengelak",
         allowed, siadibiba::tidak_jelas},

    Rule{"kegiatan/jalur", galat, "Permentan 25/2009 V.E",
         "kegiatan menjawab masalah perilaku, ikhtiar masalah non perilaku", allowed, kegiatan::jalur},
    Rule{"kegiatan/metode", peringatan, "Permentan 25/2009 VI.F", "metodenya metode penyuluhan", allowed,
         kegiatan::metode},
    Rule{"kegiatan/metode-sasaran", peringatan, "Permentan 25/2009 VI.F", "metode cocok dengan sasarannya", allowed,
         kegiatan::metode_sasaran},
    Rule{"kegiatan/materi", peringatan, "Permentan 25/2009 VI.E", "materi disebut", allowed, kegiatan::materi},
    Rule{"kegiatan/penilaian-materi", saran, "", "materi memenuhi syaratnya", allowed, kegiatan::penilaian_materi},
    Rule{"kegiatan/sasaran", galat, "Permentan 25/2009 II.D", "sasaran kegiatan disebut", allowed, kegiatan::sasaran},
    Rule{"kegiatan/gender", peringatan, "Permentan 25/2009 VI.D",
         "sasaran menyebut laki-laki, perempuan, atau keduanya", allowed, kegiatan::gender},
    Rule{"kegiatan/sasaran-tingkat", galat, "Permentan 25/2009 VI.D",
         "di desa dan kecamatan petugas bukan sasaran kegiatan", allowed, kegiatan::sasaran_tingkat,
         Needs::sasaran_tingkat},
    Rule{"kegiatan/sasaran-jumlah", galat, "", "jumlah sasaran sama dengan jumlah bagiannya", allowed,
         kegiatan::sasaran_jumlah},
    Rule{"kegiatan/waktu-tahun", galat, "Permentan 25/2009 VI.I", "waktunya dalam tahun programa", allowed,
         kegiatan::waktu_tahun},
    Rule{"kegiatan/lokasi-wilayah", peringatan, "Permentan 25/2009 VI.H", "lokasinya dalam wilayah programa", allowed,
         kegiatan::lokasi_wilayah},
    Rule{"kegiatan/sumber-biaya", galat, "Permentan 25/2009 VI.J", "biaya menyebut sumbernya", allowed,
         kegiatan::sumber_biaya},
    Rule{"kegiatan/biaya-jumlah", galat, "Permentan 25/2009 VI.J", "biaya sama dengan jumlah dari sumbernya", allowed,
         kegiatan::biaya_jumlah},
    Rule{"kegiatan/biaya-satuan", peringatan, "Permentan 25/2009 VI.J",
         "biaya berupa satu jumlah, bukan harga satuan atau kisaran", allowed, kegiatan::biaya_satuan},
    Rule{"kegiatan/ganda", peringatan, "Permentan 25/2009 II.D", "setiap kegiatan ditulis sekali", allowed,
         kegiatan::ganda},
    Rule{"kegiatan/beban", peringatan, "Permentan 25/2009 VI.L", "pelaksana mempunyai cukup hari kerja", allowed},

    Rule{"penyusunan/didominasi-petugas", peringatan, "Permentan 25/2009 I.A",
         "pelaku utama dan pelaku usaha yang hadir lebih banyak daripada petugas", allowed,
         penyusunan::didominasi_petugas},
    Rule{"penyusunan/tanpa-pertemuan", peringatan, "Permentan 25/2009 III.C", "programa disusun dalam pertemuan",
         allowed, penyusunan::tanpa_pertemuan},
    Rule{"penyusunan/pertemuan-tunggal", saran, "Permentan 25/2009 III.C", "pertemuan penyusunan lebih dari satu",
         allowed, penyusunan::pertemuan_tunggal},
    Rule{"penyusunan/pertemuan-ganda", peringatan, "Permentan 25/2009 III.C", "setiap pertemuan ditulis sekali",
         allowed, penyusunan::pertemuan_ganda},
    Rule{"penyusunan/tanpa-hadir", saran, "Permentan 25/2009 III.C", "setiap pertemuan menyebut siapa yang hadir",
         allowed, penyusunan::tanpa_hadir},
    Rule{"penyusunan/urutan-tanggal", peringatan, "Permentan 25/2009 III.C",
         "penyusunan selesai sesudah pertemuan yang terakhir", allowed, penyusunan::urutan_tanggal},
    Rule{"penyusunan/sintesa", saran, "Permentan 25/2009 III.C",
         "di atas desa ada pertemuan sintesa dengan pejabat perencanaan", allowed, penyusunan::sintesa},
    Rule{"penyusunan/sumber-biaya", saran, "Permentan 25/2009 VIII",
         "biaya menyusun programa berasal dari anggaran tingkatnya", allowed, penyusunan::sumber_biaya},

    Rule{"pengesahan/penyusun", galat, "Permentan 25/2009 III.C",
         "penyuluh dan wakil pelaku utama serta pelaku usaha menandatangani", allowed, pengesahan::penyusun,
         Needs::penanda_tangan},
    Rule{"pengesahan/mengetahui", galat, "Permentan 25/2009 III.C", "pejabat yang mengetahui menandatangani", allowed,
         pengesahan::mengetahui, Needs::penanda_tangan},
    Rule{"pengesahan/disahkan", galat, "Permentan 25/2009 III.B", "di atas desa programa disahkan", allowed,
         pengesahan::disahkan, Needs::penanda_tangan},
    Rule{"pengesahan/jabatan", peringatan, "Permentan 25/2009 III.C", "jabatan penanda tangan sesuai tingkatnya",
         allowed, pengesahan::jabatan, Needs::penanda_tangan},
    Rule{"pengesahan/pimpinan", peringatan, "Permentan 25/2009 III.B",
         "di atas desa pimpinan pemerintahan dan wakil instansi menandatangani", allowed, pengesahan::pimpinan,
         Needs::penanda_tangan},
    Rule{"pengesahan/desa-tidak-disahkan", saran, "Permentan 25/2009 III.B", "programa desa cukup diketahui", allowed,
         pengesahan::desa_tidak_disahkan, Needs::penanda_tangan},
    Rule{"pengesahan/tenggat", peringatan, "Permentan 25/2009 III.C", "programa selesai sebelum tenggat tingkatnya",
         allowed, pengesahan::tenggat, Needs::tenggat},
    Rule{"pengesahan/belum", saran, "Permentan 25/2009 III.C", "programa ditandatangani sebelum tenggat", allowed,
         pengesahan::belum, Needs::tenggat},
    Rule{"pengesahan/urutan-tanggal", peringatan, "Permentan 25/2009 III.C",
         "programa ditandatangani sesudah selesai disusun", allowed, pengesahan::urutan_tanggal},
    Rule{"pengesahan/tanggal-mendatang", saran, "Permentan 25/2009 III.C",
         "tanggal pertemuan, selesai dan tanda tangan sudah tiba", allowed, pengesahan::tanggal_mendatang},

    Rule{"monev/indikator", peringatan, "Permentan 25/2009 IV.E", "setiap kegiatan mempunyai indikator dan ukurannya",
         allowed, monev::indikator},
    Rule{"monev/triwulan", galat, "Permentan 25/2009 IV.E", "pemantauan sedikitnya sekali setiap triwulan", allowed,
         monev::triwulan, Needs::monev},
    Rule{"monev/evaluasi", peringatan, "Permentan 25/2009 IV.E", "evaluasi dilakukan menjelang programa berikutnya",
         allowed, monev::evaluasi, Needs::monev},
    Rule{"monev/instrumen", saran, "Permentan 25/2009 IV.E", "pemantauan dan evaluasi mempunyai instrumen", allowed,
         monev::instrumen},
    Rule{"monev/realisasi", galat, "Permentan 25/2009 IV.E", "realisasi yang diisi dapat dibaca dan ada barisnya",
         never},

    Rule{"revisi/sebab", galat, "Permentan 25/2009 IV.F", "setiap revisi mempunyai sebab", allowed, revisi::sebab},
    Rule{"revisi/uraian", peringatan, "Permentan 25/2009 IV.F", "setiap revisi menyebut apa yang diubah", allowed,
         revisi::uraian},
    Rule{"revisi/urut", galat, "Permentan 25/2009 IV.F", "nomor dan tanggal revisi berurutan, tanpa yang terlewat",
         allowed, revisi::urut},
    Rule{"revisi/dini", peringatan, "Permentan 25/2009 III.B",
         "revisi dilakukan pada tahun programa, sesudah ditandatangani", allowed, revisi::dini},
    Rule{"revisi/tanpa-catatan", peringatan, "Permentan 25/2009 IV.F",
         "perubahan tujuan, masalah dan kegiatan programa yang berlaku dicatat", never},
    Rule{"revisi/catatan-lama", peringatan, "Permentan 25/2009 IV.F", "catatan revisi yang lama tetap seperti ditulis",
         never},
    Rule{"revisi/tanpa-perubahan", saran, "Permentan 25/2009 IV.F", "catatan revisi menyertai sebuah perubahan", never},

    Rule{"naskah/pedoman", saran, "", "programa menyebut peraturan yang diikuti", allowed, naskah::pedoman},
    Rule{"naskah/bab", peringatan, "Permentan 25/2009 V", "naskah memuat bab A sampai F", allowed, naskah::bab},
    Rule{"naskah/penutup", saran, "Permentan 25/2009 V.F", "penutup menyebut rencana kerja tahunan penyuluh", allowed,
         naskah::penutup},

    Rule{"rktp/asal", galat, "Permentan 25/2009 VII", "setiap baris RKTP berasal dari programa atau mempunyai alasan",
         allowed, rktp::asal},
    Rule{"rktp/volume", galat, "Permentan 25/2009 VII", "volume dalam RKTP berjumlah sama dengan programanya", allowed,
         pembagian::volume},
    Rule{"rktp/terbagi", peringatan, "Permentan 25/2009 VII", "setiap baris untuk penyuluh ada dalam sebuah RKTP",
         allowed},
    Rule{"rktp/bentrok", galat, "Permentan 25/2009 VII", "seorang penyuluh berada di satu tempat pada satu hari",
         allowed},
    Rule{"rktp/indikator", peringatan, "Permentan 25/2009 VII", "setiap baris RKTP mempunyai indikator dan ukurannya",
         allowed, rktp::indikator},
    Rule{"rktp/tahun", galat, "Permentan 25/2009 VII", "jadwal dan waktu RKTP jatuh dalam tahunnya", allowed,
         rktp::tahun},

    Rule{"keterpaduan/desa-hilang", galat, "Permentan 25/2009 III.C", "setiap desa dalam daftar mengirim programa",
         never},
    Rule{"keterpaduan/di-luar-daftar", peringatan, "", "setiap desa yang mengirim ada dalam daftar", never,
         keterpaduan::di_luar_daftar},
    Rule{"keterpaduan/daftar-ganda", galat, "", "setiap desa ditulis sekali dalam daftar", never,
         keterpaduan::daftar_ganda},
    Rule{"keterpaduan/wilayah-ganda", galat, "Permentan 25/2009 III.A", "satu programa untuk setiap wilayah dan tahun",
         never},
    Rule{"keterpaduan/tanpa-dukungan", saran, "Permentan 25/2009 I.A",
         "masalah utama bersama diangkat tingkat di atasnya", allowed},
    Rule{"keterpaduan/jumlah", galat, "", "jumlah yang ditulis sama dengan jumlah bagiannya", allowed,
         keterpaduan::jumlah},
    Rule{"keterpaduan/poktan", peringatan, "Permentan 25/2009 III.C", "nama dan anggota kelompok sama di semua dokumen",
         allowed},
    Rule{"keterpaduan/rencana-tanam", peringatan, "", "luas tanam RDK sama dengan jumlah RDKK kelompoknya", allowed},
    Rule{"keterpaduan/urutan-tanggal", saran, "Permentan 25/2009 III.C",
         "PRA, RDK dan programa di bawahnya lebih dahulu daripada programa", allowed},
    Rule{"keterpaduan/produktivitas", peringatan, "Permentan 25/2009 III.C", "hasil sama dengan PRA atau RDK sumbernya",
         allowed},
    Rule{"keterpaduan/musim", peringatan, "Permentan 25/2009 III.C",
         "bulan tanam dan panen RDK sesuai dengan PRA dan musim tanam programa", allowed},
    Rule{"keterpaduan/luas", peringatan, "Permentan 25/2009 III.C",
         "luas dalam programa dan RDK tidak melebihi lahan desa", allowed},
    Rule{"keterpaduan/penanda-tangan", peringatan, "Permentan 25/2009 III.C",
         "nama dan NIP orang yang sama tertulis sama", allowed},
};

} // namespace

std::span<const Rule> rules() {
    static const auto joined = [] {
        std::vector<Rule> list{of_plans.begin(), of_plans.end()};
        for (const auto part : {rules_of_farmers(), rules_of_villages()})
            list.insert(list.end(), part.begin(), part.end());
        return list;
    }();
    return joined;
}

const Rule* find_rule(std::string_view name) {
    const auto list = rules();
    const auto row = std::ranges::find(list, name, &Rule::name);
    return row == list.end() ? nullptr : &*row;
}

std::string_view group_of(std::string_view name) {
    return name.substr(0, name.find('/'));
}

} // namespace suluh
