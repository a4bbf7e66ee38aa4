// The two tables that a batch is checked against: the region table (`jenis: wilayah`) and the register of villages that
// are expected to submit (`jenis: daftar`). Villages are joined on codes, never on names.
#pragma once

#include "suluh/field.hpp"

namespace suluh {

struct BarisWilayah : Record {
    Value<RegionCode> kode;
    Text nama;
    Value<Tingkat> tingkat;
};

struct Wilayah : Record {
    Text jenis;
    List<BarisWilayah> wilayah;
};

struct BarisDaftar : Record {
    Value<RegionCode> kode;
    Text nama, penyuluh, kontak, tanpa_programa;
};

struct Daftar : Record {
    Text jenis;
    Year tahun;
    List<BarisDaftar> desa;
};

} // namespace suluh
