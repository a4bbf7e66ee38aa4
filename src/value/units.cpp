#include "units.hpp"

#include <algorithm>
#include <array>

#include "word_index.hpp"

namespace suluh {

namespace {

struct Entry {
    std::string_view name;
    UnitKind kind;
    std::string_view words; ///< other spellings, each between blanks
};

constexpr std::array kUnits{
    Entry{"kali", UnitKind::times, " kl kalli kai "},
    Entry{"hari", UnitKind::day, " hr hri hr2 "},
    Entry{"minggu", UnitKind::period, " mgg mg mggu pekan seminggu "},
    Entry{"bulan", UnitKind::period, " bln bl sebulan "},
    Entry{"triwulan", UnitKind::period, " tw trw triw "},
    Entry{"semester", UnitKind::period, " smt smtr sem "},
    Entry{"musim", UnitKind::period, " mt musim_tanam semusim "},
    Entry{"tahun", UnitKind::period, " thn th setahun "},
    Entry{"kelompok", UnitKind::body,
          " klp kel kelomp kelompoktani poktan kth kwt pokdakan poklahsar poknak klmpk kelp klpk pok kub kuba wkm "},
    Entry{"gapoktan", UnitKind::body, ""},
    Entry{"desa", UnitKind::body, " ds "},
    Entry{"kelurahan", UnitKind::body, ""},
    Entry{"gampong", UnitKind::body, ""},
    Entry{"nagari", UnitKind::body, ""},
    Entry{"kampung", UnitKind::body, ""},
    Entry{"dusun", UnitKind::body, " dsn "},
    Entry{"jorong", UnitKind::body, ""},
    Entry{"kecamatan", UnitKind::body, " kec "},
    Entry{"distrik", UnitKind::body, ""},
    Entry{"lokasi", UnitKind::body, " lok tempat "},
    Entry{"titik", UnitKind::body, ""},
    Entry{"wkpp", UnitKind::body, " wilbin wkbpp "},
    Entry{"blok", UnitKind::body, " hamparan "},
    Entry{"orang", UnitKind::person, " org orng orang2 peserta jiwa oran "},
    Entry{"KK", UnitKind::house, " kk rtp rt rumah ruta "},
    Entry{"ha", UnitKind::measure, " hektar hektare "},
    Entry{"are", UnitKind::measure, ""},
    Entry{"km", UnitKind::measure, ""},
    Entry{"m", UnitKind::measure, " meter mtr "},
    Entry{"m2", UnitKind::measure, " m² "},
    Entry{"m3", UnitKind::measure, " m³ kubik "},
    Entry{"cm", UnitKind::measure, ""},
    Entry{"kg", UnitKind::measure, " kilogram kilo "},
    Entry{"ton", UnitKind::measure, ""},
    Entry{"kuintal", UnitKind::measure, " ku kw kwintal "},
    Entry{"liter", UnitKind::measure, " ltr lt "},
    Entry{"JP", UnitKind::lesson, " jp jpl jamlat "},
    Entry{"jam", UnitKind::lesson, ""},
    Entry{"menit", UnitKind::lesson, " mnt "},
    Entry{"kegiatan", UnitKind::batch, " keg kgt kegt "},
    Entry{"angkatan", UnitKind::batch, " angk angkt "},
    Entry{"paket", UnitKind::batch, " pkt "},
    Entry{"unit", UnitKind::batch, " unt "},
    Entry{"dokumen", UnitKind::batch, " dok proposal naskah berkas surat laporan lap "},
    Entry{"demplot", UnitKind::batch, ""},
    Entry{"pertemuan", UnitKind::batch, " pert ptm pertm "},
    Entry{"kunjungan", UnitKind::batch, " kunj "},
    Entry{"buah", UnitKind::thing, " bh "},
    Entry{"batang", UnitKind::thing, " btg "},
    Entry{"ekor", UnitKind::thing, " ekr "},
    Entry{"lembar", UnitKind::thing, " lbr "},
    Entry{"eksemplar", UnitKind::thing, " eks exp expl eksp "},
    Entry{"stand", UnitKind::thing, " stan "},
};

const Entry* find(std::string_view word) {
    static const auto kIndex = [] {
        WordIndex<Entry> index;
        for (const Entry& entry : kUnits) {
            index.add(entry, entry.name);
            index.add(entry, entry.words);
        }
        return index;
    }();
    return kIndex.find(word);
}

} // namespace

Unit unit_named(std::string_view word) {
    if (const Entry* entry = find(word)) return {std::string(entry->name), entry->kind};
    // A unit goes into messages, which are UTF-8 text whatever the cell was.
    return {scan::printable(word), UnitKind::thing};
}

Unit unit_of(const scan::Token& word) {
    return unit_named(word.text);
}

bool is_known_unit(std::string_view word) {
    return find(word) != nullptr;
}

} // namespace suluh
