#include "language/notes.hpp"

#include <fmt/format.h>

namespace suluh {

namespace {

/// "menjadi maksimal", "lebih baik": a measure that cannot be measured.
std::string vague_measure(const Marked& m) {
    for (std::size_t i = 0; i + 1 < m.size(); ++i) {
        const bool opens = m[i].is("menjadi") || m[i].is("lebih") || m[i].is("secara") || m[i].is("semakin");
        if (opens && m[i + 1].has(Kelas::sifat_umum)) return std::string{m.sentence().text_of({i, i + 2})};
    }
    return {};
}

} // namespace

std::vector<std::string> notes_on(const Marked& m, const Parts& parts, const TelaahTujuan& telaah) {
    std::vector<std::string> notes;
    if (parts.study) {
        notes.emplace_back(
            "ini tujuan penelitian, bukan perubahan perilaku petani: tulis apa yang akan dilakukan petani");
        return notes;
    }
    if (parts.problem)
        notes.emplace_back("kalimat ini menyatakan masalah, bukan tujuan: tulis keadaan yang ingin dicapai");
    if (parts.trainer && !parts.behaviour)
        notes.emplace_back("ini kegiatan penyuluh: tulis apa yang kemudian diketahui, dimaui atau dilakukan petani");
    if (!telaah.khalayak)
        notes.emplace_back("khalayak belum disebut: tulis siapa yang berubah, misalnya \"anggota Poktan …\"");
    if (!telaah.perilaku && !(parts.trainer || parts.problem))
        notes.emplace_back(
            parts.existence
                ? "yang dituju adalah sarana atau keluaran, bukan perilaku: tulis apa yang dilakukan khalayak dengannya"
                : "perilaku belum disebut: tulis apa yang diketahui, dimaui atau dilakukan khalayak, misalnya \"mampu "
                  "menerapkan …\"");
    if (!telaah.kondisi)
        notes.emplace_back("kondisi belum disebut: tulis keadaan yang dicapai karena perilaku itu, misalnya \"sehingga "
                           "produktivitas … naik\"");
    if (!telaah.derajat) {
        const auto vague = vague_measure(m);
        notes.push_back(
            vague.empty()
                ? "derajat belum disebut: tulis ukuran awal dan sasaran, misalnya \"dari 40% menjadi 60%\""
                : fmt::format(
                      "\"{}\" tidak dapat diukur: tulis ukuran awal dan sasaran, misalnya \"dari 40% menjadi 60%\"",
                      vague));
    } else if (parts.degree != nullptr && !parts.degree->from && parts.degree->kind == Degree::Kind::measure &&
               !parts.existence) {
        notes.emplace_back("ukuran awal belum disebut: tulis keadaan sekarang, misalnya \"dari … menjadi …\"");
    }
    if (!telaah.waktu)
        notes.emplace_back("batas waktu belum disebut: tulis kapan tercapai, misalnya \"pada akhir MT II\" atau "
                           "\"sampai Desember\" dengan tahunnya");
    if (!telaah.smart.khas) notes.emplace_back("belum khas: sebut komoditas, teknologi atau praktiknya");
    if (telaah.perilaku && !telaah.smart.dapat_dikerjakan)
        notes.emplace_back("belum dapat dikerjakan: sebut tindakan yang nyata beserta objeknya");
    if (const auto why = doubt(m, parts); !why.empty()) notes.push_back("diragukan tercapai: " + why);
    return notes;
}

} // namespace suluh
