#include "document/pemeringkatan.hpp"

#include "document/programa.hpp"

namespace suluh {

const RecordType* fields_of(const DokumenPemeringkatan*) {
    using T = DokumenPemeringkatan;
    static const RecordType type{
        .name = "pemeringkatan",
        .fields =
            {
                field<T, &T::jenis>("jenis", "jenis dokumen", "pemeringkatan"),
                field<T, &T::tahun>("tahun", "tahun programa yang disiapkan", "2027"),
                field<T, &T::wilayah>("wilayah", "wilayah yang bermusyawarah"),
                field<T, &T::pemeringkatan>("pemeringkatan", "cara menetapkan prioritas masalah", {}, Need::required),
                field<T, &T::masalah>("masalah", "masalah yang diperingkat", {}, Need::required),
                field<T, &T::pengecualian>("pengecualian", "aturan yang dikecualikan, dengan alasan", {}, Need::rare),
            },
    };
    return &type;
}

} // namespace suluh
