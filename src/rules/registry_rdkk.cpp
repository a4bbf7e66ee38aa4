// The rules about farmers' rows and the values that they are measured by; the list begins in registry.cpp.

#include <array>

#include "rules/rdkk.hpp"
#include "rules/registry.hpp"
#include "rules/saprodi.hpp"

namespace suluh {

namespace {

using enum Level;
using enum Excuse;

constexpr std::array rdkk_rows{
    Rule{"nik/kosong", galat, "Permentan 4/2025 Pasal 3", "setiap petani mempunyai NIK", allowed, check_rdkk},
    Rule{"nik/notasi-ilmiah", galat, "", "NIK tidak rusak oleh kolom angka Excel", allowed, check_rdkk},
    Rule{"nik/huruf", galat, "", "NIK hanya berisi angka", allowed, check_rdkk},
    Rule{"nik/panjang", galat, "", "NIK terdiri atas 16 angka", allowed, check_rdkk},
    Rule{"nik/angka-sama", galat, "", "angka NIK tidak semuanya sama", allowed, check_rdkk},
    Rule{"nik/sementara", galat, "", "NIK diberikan Dukcapil, bukan nomor sementara", allowed, check_rdkk},
    Rule{"nik/tanda", peringatan, "", "NIK ditulis tanpa petik, spasi, titik atau strip", allowed, check_rdkk},
    Rule{"nik/nomor-urut", galat, "", "empat angka terakhir NIK bukan 0000", allowed, check_rdkk},
    Rule{"nik/provinsi", galat, "", "NIK berawalan kode provinsi", allowed, check_rdkk},
    Rule{"nik/wilayah", peringatan, "", "kecamatan pada NIK ada dalam tabel wilayah", allowed, check_rdkk},
    Rule{"nik/kecamatan", saran, "", "NIK terbit di kecamatan kelompoknya", allowed, check_rdkk},
    Rule{"nik/tanggal", galat, "", "tanggal dan bulan lahir pada NIK masuk akal", allowed, check_rdkk},
    Rule{"nik/kalender", peringatan, "", "tanggal lahir pada NIK ada dalam kalender", allowed, check_rdkk},
    Rule{"nik/kelamin", peringatan, "", "NIK dan jenis kelamin sesuai", allowed, check_rdkk},
    Rule{"nik/tanggal-lahir", peringatan, "", "NIK dan tanggal lahir sesuai", allowed, check_rdkk},
    Rule{"nik/umur", galat, "", "umur petani dalam batas acuan", allowed, check_rdkk},
    Rule{"nik/berakhir-nol", peringatan, "", "tidak terlalu banyak NIK berakhir 0", allowed, check_rdkk},

    Rule{"ganda/rencana", galat, "", "satu rencana setiap petani, komoditas dan musim dalam kelompok", allowed,
         check_rdkk},
    Rule{"ganda/nama", galat, "", "satu NIK atas satu nama dalam semua berkas", allowed},
    Rule{"ganda/poktan", peringatan, "", "satu NIK dalam satu poktan", allowed},
    Rule{"ganda/nik-mirip", peringatan, "", "satu orang tidak ditulis dengan NIK yang salah ketik", allowed},
    Rule{"ganda/orang", peringatan, "", "satu orang ditulis dengan satu NIK", allowed},
    Rule{"ganda/penyuluh", peringatan, "", "penyuluh tidak tertulis sebagai petani", allowed, check_rdkk},

    Rule{"luas/batas", galat, "Permentan 4/2025 Pasal 3", "luas tanam setiap musim tidak melebihi batas", allowed,
         check_rdkk},
    Rule{"luas/lahan", galat, "", "luas tanam setiap musim tidak melebihi lahan petani", allowed, check_rdkk},
    Rule{"luas/lahan-berlebih", peringatan, "Permentan 4/2025 Pasal 3", "lahan petani tidak melebihi batas", allowed,
         check_rdkk},
    Rule{"luas/nilai", peringatan, "", "luas dalam hektare, lebih dari 0, secukupnya di belakang koma", allowed,
         check_rdkk},
    Rule{"luas/seragam", peringatan, "", "luas para petani tidak hampir semuanya sama", allowed, check_rdkk},
    Rule{"luas/titik", peringatan, "", "titik lahan berada di Indonesia", allowed, check_rdkk},
    Rule{"luas/titik-sama", peringatan, "", "setiap petani mempunyai titik lahannya sendiri", allowed, check_rdkk},
    Rule{"luas/terdaftar", peringatan, "", "luas tanam semusim tidak melebihi lahan kelompok dan desa", allowed},

    Rule{"komoditas/berhak", galat, "Permentan 4/2025 Pasal 3", "komoditas mendapat pupuk bersubsidi", allowed,
         check_rdkk},
    Rule{"komoditas/subsektor", galat, "Permentan 4/2025 Pasal 3", "komoditas ditulis dalam subsektornya", allowed,
         check_rdkk},
    Rule{"komoditas/musim", galat, "", "rencana menyebut MT I, MT II atau MT III", allowed, check_rdkk},
    Rule{"komoditas/kosong", galat, "", "komoditas dan luas tanam ditulis bersama", allowed, check_rdkk},
    Rule{"komoditas/tahunan", peringatan, "", "tanaman tahunan tidak ditulis pada tiga musim", allowed, check_rdkk},

    Rule{"pupuk/jenis", galat, "", "pupuk dikenal acuan", allowed, check_rdkk},
    Rule{"pupuk/aktif", galat, "Perpres 6/2025", "pupuk disubsidi tahun itu", allowed, check_rdkk},
    Rule{"pupuk/komoditas", galat, "", "pupuk boleh dipakai untuk komoditasnya", allowed, check_rdkk},
    Rule{"pupuk/bulat", galat, "", "kebutuhan pupuk dalam kg bulat", allowed, check_rdkk},
    Rule{"pupuk/takaran", galat, "", "kebutuhan pupuk sama dengan dosis kali luas", allowed, check_rdkk},
    Rule{"pupuk/alokasi", galat, "", "alokasi petani tidak melebihi permintaannya", allowed, check_rdkk},
    Rule{"pupuk/alokasi-wilayah", galat, "", "alokasi para petani tidak melebihi alokasi wilayahnya", allowed},
    Rule{"pupuk/karung", peringatan, "", "karung cukup untuk kg yang diminta", allowed, check_rdkk},
    Rule{"pupuk/biaya", peringatan, "", "biaya sama dengan kg kali harga eceran tertinggi", allowed, check_rdkk},
    Rule{"pupuk/dosis", saran, "", "dosis setempat ada dalam acuan", allowed, check_rdkk},

    Rule{"anggota/lengkap", galat, "", "data petani yang diminta berkas itu terisi", allowed, check_rdkk},
    Rule{"anggota/tanggal-lahir", galat, "", "tanggal lahir petani dapat dibaca", allowed, check_rdkk},
    Rule{"anggota/calon", galat, "Permentan 4/2025 Pasal 3", "petani sudah menjadi anggota kelompok", allowed,
         check_rdkk},
    Rule{"anggota/kode-desa", galat, "", "kode desa setiap baris benar", allowed, check_rdkk},
    Rule{"anggota/kios", peringatan, "", "kode kios benar bentuknya", allowed, check_rdkk},
    Rule{"anggota/sedikit", saran, "", "sebagian besar anggota kelompok masuk RDKK", allowed, check_rdkk},
    Rule{"anggota/terdaftar", galat, "Permentan 4/2025 Pasal 3", "petani ada dalam daftar anggota kelompoknya",
         allowed},
    Rule{"anggota/perubahan", galat, "Kepdirjen PSP 20/Kpts/RC.210/B/07/2025",
         "perubahan dalam tahun berjalan menyebut alasan yang sah", allowed, check_rdkk},

    Rule{"angka/terbaca", galat, "", "angka RDKK dapat dibaca", never, check_rdkk},
    Rule{"angka/campur", galat, "", "satu berkas menulis desimal dengan satu cara", never, check_rdkk},
    Rule{"angka/rancu", galat, "", "kg tidak dapat dibaca dua macam", never, check_rdkk},

    Rule{"rekap/jumlah", galat, "", "jumlah yang ditulis sama dengan jumlah baris petani", allowed, check_rdkk},
    Rule{"rekap/petani", galat, "", "jumlah petani dihitung menurut NIK yang berbeda", allowed, check_rdkk},
    Rule{"rekap/poktan", peringatan, "", "setiap poktan desa ada dalam RDKK", allowed},
    Rule{"rekap/perubahan-tahun", saran, "", "rencana kelompok tidak berubah jauh dari tahun lalu", allowed},

    Rule{"saprodi/jumlah", peringatan, "", "jumlah barang sama dengan dosis kali luas", allowed, saprodi::jumlah},
    Rule{"saprodi/nilai", galat, "", "nilai barang sama dengan jumlah kali harga", allowed, saprodi::nilai},
    Rule{"saprodi/kekurangan", galat, "", "kekurangan alat sama dengan kebutuhan dikurangi yang tersedia", allowed,
         saprodi::kekurangan},

    Rule{"acuan/nama", galat, "", "nama dalam acuan ada dalam daftarnya", never, check_acuan},
};

} // namespace

std::span<const Rule> rules_of_farmers() {
    return rdkk_rows;
}

} // namespace suluh
