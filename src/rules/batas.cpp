#include "rules/batas.hpp"

#include <stdexcept>

#include "suluh/tree.hpp"
#include "suluh/value.hpp"

#include "text/embedded.hpp"
#include "text/suggest.hpp"

namespace suluh {

namespace {

std::int64_t number(const Node& root, std::string_view key) {
    const auto* node = root.find(key);
    const auto reading = read_count(node == nullptr ? std::string_view{} : node->text);
    if (!reading.ok()) throw std::logic_error("schemas/batas.yaml lacks " + std::string{key});
    return reading.value.whole();
}

std::vector<std::string> words(const Node& root, std::string_view key) {
    std::vector<std::string> all;
    if (const auto* list = root.find(key); list != nullptr)
        for (const auto& word : list->items) all.push_back(fold_word(word.text));
    return all;
}

Limits load_limits() {
    Findings findings;
    const Source source{"batas.yaml", std::string{embedded_file("schemas/batas.yaml")}};
    const auto tree = read_yaml(source, findings);
    Limits all;
    all.perorangan_terbanyak = number(tree.root, "perorangan_terbanyak");
    all.massal_tersedikit = number(tree.root, "massal_tersedikit");
    all.kenaikan_persen_terbanyak = number(tree.root, "kenaikan_persen_terbanyak");
    all.selisih_hasil_persen = number(tree.root, "selisih_hasil_persen");
    all.selisih_luas_persen = number(tree.root, "selisih_luas_persen");
    all.masalah_utama = number(tree.root, "masalah_utama");
    all.kenaikan_hasil_persen = number(tree.root, "kenaikan_hasil_persen");
    all.kuorum_persen = number(tree.root, "kuorum_persen");
    all.tenggat_rdk_bulan = number(tree.root, "tenggat_rdk_bulan");
    all.selisih_produksi_kg = number(tree.root, "selisih_produksi_kg");
    all.hujan_sebulan_mm = number(tree.root, "hujan_sebulan_mm");
    all.indeks_pertanaman = number(tree.root, "indeks_pertanaman");
    all.umur_data_tahun = number(tree.root, "umur_data_tahun");
    all.umur_penilaian_tahun = number(tree.root, "umur_penilaian_tahun");
    all.peran = words(tree.root, "peran");
    all.jenis_kelamin = words(tree.root, "jenis_kelamin");
    all.kelompok_wanita = words(tree.root, "kelompok_wanita");
    all.gelar = words(tree.root, "gelar");
    return all;
}

} // namespace

const Limits& batas() {
    static const auto all = load_limits();
    return all;
}

} // namespace suluh
