#include "document/padan.hpp"

#include "document/decode.hpp"
#include "document/programa.hpp"
#include "document/scalars.hpp"

namespace suluh {

const RecordType* fields_of(const BarisPadan*) {
    using T = BarisPadan;
    static const RecordType type{
        .name = "baris padan",
        .fields =
            {
                field<T, &T::uraian>("uraian", "masalah bersama, sebagaimana disepakati",
                                     "Pupuk bersubsidi terlambat tiba pada awal musim", required),
                field<T, &T::sama>("sama", "masalah-masalah yang dianggap sama, KODE/TAHUN#ID",
                                   "[\"99.08.03.2004/2027#M6\", \"99.08.03.2002/2027#M5\"]", required),
            },
    };
    return &type;
}

const RecordType* fields_of(const Padan*) {
    using T = Padan;
    static const RecordType type{
        .name = "padan",
        .fields =
            {
                field<T, &T::jenis>("jenis", "jenis dokumen", "padan"),
                field<T, &T::masalah>("masalah", "masalah bersama", {}, required),
            },
    };
    return &type;
}

Padan padan_of(const Document& document) {
    Padan padan;
    Findings told; // when the document was read
    Decoder{told}.decode_record(document.tree.root, *fields_of(static_cast<const Padan*>(nullptr)), &padan);
    return padan;
}

} // namespace suluh
