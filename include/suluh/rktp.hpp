// One penyuluh's year (RKTP, Permentan 25/2009 VII), as it stands in a file with `jenis: rktp`, and how the rows of
// programa were dealt out among penyuluh (`jenis: pembagian`). Plain data; the meaning of every member stands beside
// its key in document/rktp.cpp.
#pragma once

#include "suluh/programa.hpp"

namespace suluh {

/// The row of a programa that a row comes from.
struct AsalBaris : Record {
    Text programa; ///< "99.08.03.2004/2027"; missing: the only one there is
    Ref id;
};

/// A row of the plan. It holds the sentences of its objectives and problems, not references to them.
struct BarisRktp : Kegiatan {
    AsalBaris dari;
    Text tambahan; ///< why it is done although no programa has it
    List<Text> kalimat_tujuan, kalimat_masalah;
    Value<Aspek> aspek; ///< of an effort; an activity has none
};

struct Rktp : Record {
    Text jenis;
    Value<Pedoman> pedoman;
    Year tahun;
    Penyuluh penyuluh;
    Text balai;
    List<WilayahKerja> wilayah;
    List<Text> programa; ///< "99.08.03.2004/2027"
    Keyed<Musim> musim_tanam;
    List<BarisRktp> kegiatan;
    List<Revisi> revisi;
    List<Pengecualian> pengecualian;
};

struct BarisPembagian : Record {
    AsalBaris dari;
    Text penyuluh; ///< name or NIP
    Value<Volume> volume;
};

struct Pembagian : Record {
    Text jenis;
    List<BarisPembagian> baris;
};

} // namespace suluh
