#include "form/fields.hpp"

#include <array>

#include "document/scalars.hpp"
#include "form/cells.hpp"
#include "form/pattern.hpp"

namespace suluh {

namespace {

constexpr std::array<std::string_view, 3> pilihan_baris{"kegiatan", "ikhtiar", "semua"};
constexpr std::array<std::string_view, 3> dasar_kelompok{"jenis", "aspek", "komoditas"};
constexpr std::array<std::string_view, 4> nomor_kelompok{"tanpa", "I", "A", "1"};
constexpr std::array<std::string_view, 3> tanda_tangan{"programa", "rktp", "tanpa"};

void read_isi(Decoder& decoder, const Node& node, void* member) {
    auto& isi = *static_cast<IsiKolom*>(member);
    std::vector<std::string_view> names;
    for (const auto& kind : cell_kinds()) names.push_back(kind.name);
    const int index = read_choice(decoder, node, names);
    isi.state = index < 0 ? State::invalid : State::present;
    isi.value = index < 0 ? nullptr : &cell_kinds()[static_cast<std::size_t>(index)];
}

/// The text of a Pola stays as it is; what its placeholders name must be known.
void read_pola(Decoder& decoder, const Node& node, void* member) {
    auto& pola = *static_cast<Pola*>(member);
    pola.value = pola.text;
    pola.state = State::present;
    const auto unknown = unknown_placeholder(*pola);
    if (unknown.empty()) return;
    pola.state = State::invalid;
    const auto names = placeholder_names();
    const auto guess = did_you_mean(unknown, names);
    std::string known;
    for (const auto name : names) known += (known.empty() ? "<" : ", <") + std::string{name} + ">";
    decoder.report("bentuk/pilihan", node.span, fmt::format("\"<{}>\" tidak dikenal", utf8::printable(unknown)),
                   guess.empty() ? "yang dikenal: " + known : guess);
}

} // namespace

std::span<const std::string_view> choices(PilihanBaris) {
    return pilihan_baris;
}
std::span<const std::string_view> choices(DasarKelompok) {
    return dasar_kelompok;
}
std::span<const std::string_view> choices(NomorKelompok) {
    return nomor_kelompok;
}
std::span<const std::string_view> choices(TandaTangan) {
    return tanda_tangan;
}

const ScalarKind* scalar_kind(const IsiKolom*) {
    static const ScalarKind kind{"nama isi kolom", "salah satu nama isi kolom", read_isi};
    return &kind;
}

const ScalarKind* scalar_kind(const Pola*) {
    static const ScalarKind kind{"pola", "teks; <tahun> dan sejenisnya diganti isinya", read_pola};
    return &kind;
}

const RecordType* fields_of(const KolomForm*) {
    using T = KolomForm;
    static const RecordType type{
        .name = "kolom",
        .fields =
            {
                field<T, &T::judul>("judul", "judul kolom, dari yang terluar", "[Sasaran, Petugas, L]", required),
                field<T, &T::isi>("isi", "nama isi kolom", "sasaran", required),
                field<T, &T::lebar>("lebar", "lebar dibanding kolom lain", "3"),
            },
    };
    return &type;
}

const RecordType* fields_of(const KepalaForm*) {
    using T = KepalaForm;
    static const RecordType type{
        .name = "kepala",
        .fields = {field<T, &T::isi>("isi", "isi baris kepala", "<penyuluh>", required)},
        .short_key = "isi",
        .key_field = "label",
        .set_key = set_key<&T::label>,
    };
    return &type;
}

const RecordType* fields_of(const KelompokForm*) {
    using T = KelompokForm;
    static const RecordType type{
        .name = "kelompok",
        .fields =
            {
                field<T, &T::menurut>("menurut", "dasar kelompok baris", "komoditas", required),
                field<T, &T::nomor>("nomor", "nomor di depan judul kelompok", "A"),
            },
        .short_key = "menurut",
    };
    return &type;
}

const RecordType* fields_of(const Formulir*) {
    using T = Formulir;
    static const RecordType type{
        .name = "formulir",
        .fields =
            {
                field<T, &T::jenis>("jenis", "jenis dokumen", "formulir", required),
                field<T, &T::pedoman>("pedoman", "peraturan yang memuat formulir ini", "\"25/2009\""),
                field<T, &T::nomor>("nomor", "nomor formulir bawaan", "1"),
                field<T, &T::judul>("judul", "baris judul",
                                    "MATRIKS PROGRAMA PENYULUHAN PERTANIAN <WILAYAH> TAHUN <TAHUN>"),
                field<T, &T::kepala>("kepala", "baris di antara judul dan tabel", "Balai Penyuluhan: <balai>"),
                field<T, &T::baris>("baris", "baris yang dicetak (bawaan: menurut nomor formulir)", "semua"),
                field<T, &T::kelompok>("kelompok", "kelompok baris, dari yang terluar", "[jenis, komoditas]"),
                field<T, &T::kolom>("kolom", "kolom dari kiri ke kanan", "{judul: No, isi: nomor}", required),
                field<T, &T::tanda_tangan>("tanda_tangan", "lembar tanda tangan", "programa"),
                field<T, &T::catatan>("catatan", "catatan di bawah tabel"),
            },
    };
    return &type;
}

} // namespace suluh
