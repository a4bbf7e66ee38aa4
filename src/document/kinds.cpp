#include "document/kinds.hpp"

#include <algorithm>
#include <array>

#include "document/acuan.hpp"
#include "document/padan.hpp"
#include "document/pemeringkatan.hpp"
#include "document/pra.hpp"
#include "document/programa.hpp"
#include "document/rdk.hpp"
#include "document/rdkk.hpp"
#include "document/rktp.hpp"
#include "document/wilayah.hpp"
#include "text/suggest.hpp"

namespace suluh {

namespace {

template <class T>
constexpr Kind kind(std::string_view name, std::string_view meaning) {
    return {name, meaning, [] { return fields_of(static_cast<const T*>(nullptr)); },
            [](Document& document) -> void* { return &document.body.emplace<T>(); }};
}

/// A padan is decoded here for its findings alone; whoever needs one reads it with padan_of.
void* decoded_elsewhere(Document&) {
    thread_local Padan unused;
    unused = {};
    return &unused;
}

constexpr std::array all{
    kind<Programa>("programa", "programa penyuluhan satu wilayah untuk satu tahun"),
    kind<DokumenPemeringkatan>("pemeringkatan", "pemeringkatan masalah dalam satu musyawarah"),
    kind<Rktp>("rktp", "rencana kerja tahunan seorang penyuluh"),
    kind<Pembagian>("pembagian", "pembagian baris programa kepada para penyuluh"),
    kind<Rdk>("rdk", "rencana definitif kelompok tani untuk satu tahun"),
    kind<Rdkk>("rdkk", "kebutuhan pupuk bersubsidi anggota kelompok tani untuk satu tahun"),
    kind<Pra>("pra", "temuan PRA dan data pokok desa"),
    kind<Wilayah>("wilayah", "tabel kode dan nama wilayah"),
    kind<Daftar>("daftar", "daftar desa yang diharapkan mengirim programa"),
    kind<Acuan>("acuan", "nilai kebijakan satu tahun: pupuk, dosis, batas luas, harga, jadwal"),
    Kind{"padan", "masalah beberapa programa yang dianggap sama dalam rekap",
         [] { return fields_of(static_cast<const Padan*>(nullptr)); }, decoded_elsewhere},
};

} // namespace

std::span<const Kind> kinds() {
    return all;
}

const Kind* find_kind(std::string_view name) {
    const auto wanted = fold_word(name);
    const auto row = std::ranges::find_if(all, [&](const Kind& kind) { return fold_word(kind.name) == wanted; });
    return row == all.end() ? nullptr : &*row;
}

} // namespace suluh
