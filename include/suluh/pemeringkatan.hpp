// A ranking in a file of its own, for a meeting that only ranks: `jenis: pemeringkatan`. Year, region and a problem's
// kind and objective are optional there.
#pragma once

#include "suluh/programa.hpp"

namespace suluh {

struct DokumenPemeringkatan : Record {
    Text jenis;
    Year tahun;
    WilayahKerja wilayah;
    Pemeringkatan pemeringkatan;
    List<Masalah> masalah;
    List<Pengecualian> pengecualian;
};

} // namespace suluh
