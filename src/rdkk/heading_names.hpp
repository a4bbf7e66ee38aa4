// The headings that columns of an e-RDKK csv go by.
#pragma once

#include <array>
#include <string_view>

#include "rdkk/headings.hpp"

namespace suluh {

struct RdkkKnownHeading {
    std::string_view heading; ///< as words_of gives it, without "pupuk", units and season
    RdkkColumn::Is is;
};

/// Of several headings of one column the first is how the e-RDKK writes it.
inline constexpr std::array known_headings = [] {
    using Known = RdkkKnownHeading;
    using Is = RdkkColumn::Is;
    return std::array{
        Known{"ktp", Is::nik},
        Known{"nik", Is::nik},
        Known{"no ktp", Is::nik},
        Known{"no nik", Is::nik},
        Known{"nomor ktp", Is::nik},
        Known{"nomor nik", Is::nik},
        Known{"nik petani", Is::nik},
        Known{"ktp petani", Is::nik},
        Known{"nik ktp", Is::nik},
        Known{"nomor induk kependudukan", Is::nik},
        Known{"farmer nik", Is::nik},
        Known{"nama petani", Is::name},
        Known{"nama", Is::name},
        Known{"petani", Is::name},
        Known{"nama anggota", Is::name},
        Known{"farmer name", Is::name},
        Known{"nama ibu kandung", Is::mother},
        Known{"ibu kandung", Is::mother},
        Known{"nama ibu", Is::mother},
        Known{"mother name", Is::mother},
        Known{"tempat lahir", Is::birthplace},
        Known{"born place", Is::birthplace},
        Known{"tanggal lahir", Is::birthdate},
        Known{"tgl lahir", Is::birthdate},
        Known{"born date", Is::birthdate},
        Known{"jenis kelamin", Is::sex},
        Known{"kelamin", Is::sex},
        Known{"jk", Is::sex},
        Known{"l p", Is::sex},
        Known{"alamat", Is::address},
        Known{"address", Is::address},
        Known{"status anggota", Is::member},
        Known{"keanggotaan", Is::member},
        Known{"kode desa", Is::village},
        Known{"kode desa kelurahan", Is::village},
        Known{"kode kelurahan", Is::village},
        Known{"nama poktan", Is::group},
        Known{"poktan", Is::group},
        Known{"kelompok tani", Is::group},
        Known{"nama kelompok tani", Is::group},
        Known{"nama kelompok", Is::group},
        Known{"farmer group name", Is::group},
        Known{"id poktan", Is::group},
        Known{"kode poktan", Is::group},
        Known{"farmer group id", Is::group},
        Known{"kode kios pengecer", Is::kiosk},
        Known{"kode kios", Is::kiosk},
        Known{"kode pengecer", Is::kiosk},
        Known{"retailer id", Is::kiosk},
        Known{"nama penyuluh", Is::penyuluh},
        Known{"penyuluh", Is::penyuluh},
        Known{"instructor name", Is::penyuluh},
        Known{"subsektor", Is::subsector},
        Known{"sub sektor", Is::subsector},
        Known{"subsector", Is::subsector},
        Known{"musim tanam", Is::season},
        Known{"musim", Is::season},
        Known{"mt", Is::season},
        Known{"komoditas", Is::commodity},
        Known{"komoditi", Is::commodity},
        Known{"commodity", Is::commodity},
        Known{"umur tanaman", Is::age},
        Known{"luas lahan", Is::area},
        Known{"luas tanam", Is::area},
        Known{"rencana tanam", Is::area},
        Known{"luas", Is::area},
        Known{"planting area", Is::area},
        Known{"no", Is::beside},
        Known{"nomor", Is::beside},
        Known{"nama desa", Is::beside},
        Known{"desa", Is::beside},
        Known{"desa kelurahan", Is::beside},
        Known{"nama kios pengecer", Is::kiosk_name},
        Known{"nama kios", Is::kiosk_name},
        Known{"kios", Is::beside},
        Known{"gapoktan", Is::gapoktan},
        Known{"nama gapoktan", Is::gapoktan},
        Known{"farmer group union name", Is::gapoktan},
        Known{"kecamatan", Is::beside},
        Known{"nama kecamatan", Is::beside},
        Known{"kode kecamatan", Is::beside},
        Known{"sub district code", Is::beside},
        Known{"kabupaten", Is::beside},
        Known{"kabupaten kota", Is::beside},
        Known{"nama kabupaten", Is::beside},
        Known{"kode kabupaten", Is::beside},
        Known{"district code", Is::beside},
        Known{"city code", Is::beside},
        Known{"provinsi", Is::beside},
        Known{"nama provinsi", Is::beside},
        Known{"kode provinsi", Is::beside},
        Known{"province code", Is::beside},
        Known{"tahun", Is::year},
        Known{"year", Is::year},
        Known{"tahun rencana", Is::year},
        Known{"tahun anggaran", Is::year},
        Known{"status", Is::beside},
        Known{"keterangan", Is::beside},
        Known{"message failed", Is::beside},
    };
}();

} // namespace suluh
