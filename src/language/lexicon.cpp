#include "language/lexicon.hpp"

#include <algorithm>
#include <array>
#include <deque>
#include <unordered_map>
#include <unordered_set>

#include "language/stem.hpp"
#include "text/embedded.hpp"
#include "text/utf8.hpp"
#include "text/word_lists.hpp"

namespace suluh {

namespace {

struct Row {
    std::string_view key;
    Kelas kelas;
};

constexpr std::array<Row, 72> rows{{
    {"hubung_hasil", Kelas::hubung_hasil},
    {"hubung_cara", Kelas::hubung_cara},
    {"hubung_setara", Kelas::hubung_setara},
    {"depan", Kelas::depan},
    {"topik", Kelas::topik},
    {"negasi", Kelas::negasi},
    {"kekurangan", Kelas::kekurangan},
    {"keluhan", Kelas::keluhan},
    {"sudah", Kelas::sudah},
    {"perbandingan", Kelas::perbandingan},
    {"pembuka", Kelas::pembuka},
    {"situasi", Kelas::situasi},
    {"pencacah", Kelas::pencacah},
    {"sifat_umum", Kelas::sifat_umum},
    {"mutu_laku", Kelas::mutu_laku},
    {"umum", Kelas::umum},
    {"khalayak", Kelas::khalayak},
    {"bukan_khalayak", Kelas::bukan_khalayak},
    {"wilayah", Kelas::wilayah},
    {"sifat_khalayak", Kelas::sifat_khalayak},
    {"psk", Kelas::psk},
    {"tahu", Kelas::tahu},
    {"mampu", Kelas::mampu},
    {"laku", Kelas::laku},
    {"lakuan", Kelas::lakuan},
    {"laku_umum", Kelas::laku_umum},
    {"kerja_penyuluh", Kelas::kerja_penyuluh},
    {"telitian", Kelas::telitian},
    {"mengubah", Kelas::mengubah},
    {"hasil", Kelas::hasil},
    {"hasil_usaha", Kelas::hasil_usaha},
    {"indeks", Kelas::indeks},
    {"payung", Kelas::payung},
    {"naik", Kelas::naik},
    {"turun", Kelas::turun},
    {"wujud", Kelas::wujud},
    {"wujud_jelas", Kelas::wujud_jelas},
    {"dokumen", Kelas::dokumen},
    {"keadaan", Kelas::keadaan},
    {"baku", Kelas::baku},
    {"kebajikan", Kelas::kebajikan},
    {"henti_keadaan", Kelas::henti_keadaan},
    {"ukur", Kelas::ukur},
    {"ukur_lemah", Kelas::ukur_lemah},
    {"menuju", Kelas::menuju},
    {"bilangan", Kelas::bilangan},
    {"bagian", Kelas::bagian},
    {"semua", Kelas::semua},
    {"kali_lipat", Kelas::kali_lipat},
    {"jenjang", Kelas::jenjang},
    {"kelas_poktan", Kelas::kelas_poktan},
    {"nama_jenjang", Kelas::nama_jenjang},
    {"satuan_orang", Kelas::satuan_orang},
    {"satuan", Kelas::satuan},
    {"satuan_macam", Kelas::satuan_macam},
    {"skala", Kelas::skala},
    {"hitungan", Kelas::hitungan},
    {"menyatakan_kini", Kelas::menyatakan_kini},
    {"bulan_nama", Kelas::bulan_nama},
    {"satuan_waktu", Kelas::satuan_waktu},
    {"musim", Kelas::musim},
    {"musim_bernama", Kelas::musim_bernama},
    {"triwulan", Kelas::triwulan},
    {"tepi", Kelas::tepi},
    {"tepi_kuat", Kelas::tepi_kuat},
    {"depan_waktu", Kelas::depan_waktu},
    {"ulang", Kelas::ulang},
    {"naskah", Kelas::naskah},
    {"lampau", Kelas::lampau},
    {"komoditas", Kelas::komoditas},
    {"teknologi", Kelas::teknologi},
    {"nomina_laku", Kelas::nomina_laku},
}};

/// The word lists of sentences; masalah.yaml and tidak-jelas.yaml have classes and readers of their own.
constexpr std::array<std::string_view, 8> files{"schemas/words/kalimat.yaml",   "schemas/words/khalayak.yaml",
                                                "schemas/words/kondisi.yaml",   "schemas/words/perilaku.yaml",
                                                "schemas/words/ukuran.yaml",    "schemas/words/pertanian.yaml",
                                                "schemas/words/singkatan.yaml", "schemas/words/waktu.yaml"};

/// Words whose forms are not derived: "mesin" is not me- + "sin".
const std::unordered_set<std::string_view> not_verbs{
    "melati",       "merah",        "menit",      "meter",     "mesin",         "menteri",       "media",
    "melon",        "mentimun",     "merica",     "merang",    "mentok",        "menir",         "melinjo",
    "mendong",      "mengkudu",     "meranti",    "merbau",    "metode",        "mewah",         "meja",
    "mental",       "menengah",     "merek",      "merpati",   "medium",        "meski",         "meskipun",
    "mereka",       "mengenai",     "menurut",    "melalui",   "memang",        "mekanisasi",    "mekanik",
    "merata",       "mentah",       "metan",      "menjadi",   "menuju",        "mekar",         "melati",
    "melur",        "merdeka",      "mega",       "medan",     "membran",       "beras",         "berat",
    "bersih",       "berlabel",     "bermutu",    "berimbang", "bersertifikat", "berkualitas",   "berkelanjutan",
    "bersama",      "bersama-sama", "berbasis",   "berita",    "bersubsidi",    "berbagai",      "berapa",
    "berdasarkan",  "berikut",      "beringin",   "beronjong", "berkat",        "berkala",       "berupa",
    "bernama",      "berdosis",     "berkah",     "berjaya",   "berumur",       "berusia",       "berukuran",
    "beberapa",     "belum",        "berlebihan", "berlebih",  "berbentuk",     "beranggotakan", "berwawasan",
    "berorientasi", "berkemampuan", "berguna",    "benih",     "bersumber",     "berbahan",      "beton",
    "bebek",        "bedeng",       "belerang",   "benar",     "bentang",       "berskala",      "berstandar",
    "berkembang",   "berkurang",    "bertambah",  "berjumlah", "berlangsung",   "beranak",       "berbuah",
    "berlokasi",    "bertempat",    "berhasil",   "berjangka", "berlanjut",     "bergizi",       "beragam",
    "berhama",      "berganda"};

/// Whether two words differ by one slip: a letter more, less, or swapped with its neighbour. (Another letter makes
/// another word too often: "pantai", "pandai".)
bool one_slip(std::string_view a, std::string_view b) {
    if (a.size() > b.size()) std::swap(a, b);
    if (b.size() - a.size() > 1) return false;
    std::size_t same = 0;
    while (same < a.size() && a[same] == b[same]) ++same;
    if (a.size() < b.size()) return a.substr(same) == b.substr(same + 1);
    if (same == a.size()) return false;
    return same + 1 < a.size() && a[same] == b[same + 1] && a[same + 1] == b[same] &&
           a.substr(same + 2) == b.substr(same + 2);
}

class Lexicon {
public:
    Lexicon() {
        for (const auto name : files) load(embedded_file(name));
        collect_carriers();
        resolve_abbreviations();
    }

    const Word* find(std::string_view word) const {
        const auto found = words_.find(word);
        return found == words_.end() ? nullptr : &found->second;
    }

    int longest_from(std::string_view word) const {
        const auto found = longest_.find(word);
        return found == longest_.end() ? 1 : found->second;
    }

    /// The word that a misspelling means, of those that carry a sentence; nullptr when none is a single slip away.
    const Word* misspelt(std::string_view word) const {
        constexpr std::size_t shortest = 5;
        if (word.size() < shortest || parts_.contains(word)) return nullptr;
        for (const auto& candidate : carriers_)
            if (candidate.front() == word.front() && std::max(candidate.size(), word.size()) > shortest &&
                one_slip(candidate, word))
                return find(candidate);
        return nullptr;
    }

    bool is_root(std::string_view word) const {
        const auto* found = find(word);
        return found != nullptr && (found->classes & bit(Kelas::lakuan)).any();
    }

private:
    void load(std::string_view content) {
        read_word_lists(
            content,
            [this](std::string_view key, std::string_view word) {
                const auto row = std::ranges::find(rows, key, &Row::key);
                if (row != rows.end()) add(word, bit(row->kelas));
            },
            [this](std::string_view, std::string_view written, std::string_view meant) {
                means_.emplace_back(keep(written), keep(meant));
            });
    }

    std::string_view keep(std::string_view text) { return texts_.emplace_back(text); }

    void add(std::string_view text, Classes classes) {
        auto found = words_.find(text);
        if (found == words_.end()) {
            const auto own = keep(text);
            found = words_.emplace(own, Word{own, {}, true}).first;
        }
        found->second.classes |= classes;
        const auto blank = text.find(' ');
        if (blank == std::string_view::npos) return;
        for (std::size_t from = 0; from < text.size();) {
            const auto to = std::min(text.find(' ', from), text.size());
            parts_.insert(keep(text.substr(from, to - from)));
            from = to + 1;
        }
        auto& longest = longest_[keep(text.substr(0, blank))];
        longest = std::max(longest, 1 + static_cast<int>(std::ranges::count(text, ' ')));
    }

    /// The words that a slip of the pen may be meant for.
    void collect_carriers() {
        constexpr auto carrying = bit(Kelas::khalayak) | bit(Kelas::mampu) | bit(Kelas::tahu) | bit(Kelas::psk) |
                                  bit(Kelas::naik) | bit(Kelas::wilayah);
        for (const auto& [text, word] : words_)
            if ((word.classes & carrying).any() && text.size() >= 5 && text.find(' ') == std::string_view::npos)
                carriers_.push_back(text);
        std::ranges::sort(carriers_); // the first of several near ones, whatever the hash
    }

    /// Abbreviations take the classes of what they mean, once every list is read.
    void resolve_abbreviations() {
        for (const auto& [written, meant] : means_) {
            const auto* word = find(meant);
            words_[written] = Word{meant, word == nullptr ? Classes{} : word->classes, true};
        }
    }

    std::deque<std::string> texts_;
    std::unordered_map<std::string_view, Word> words_;
    std::unordered_map<std::string_view, int> longest_;
    std::vector<std::pair<std::string_view, std::string_view>> means_;
    std::unordered_set<std::string_view> parts_; ///< words that only phrases hold: "tangga" of "rumah tangga"
    std::vector<std::string_view> carriers_;
};

const Lexicon& lexicon() {
    static const Lexicon all;
    return all;
}

bool looks_active(std::string_view word) {
    constexpr std::size_t shortest = 5;
    if (word.size() < shortest || word.ends_with("nya") || not_verbs.contains(word)) return false;
    return word.starts_with("me") || (word.starts_with("ber") && word.size() > shortest);
}

Word derive(std::string_view word) {
    const auto& all = lexicon();
    Word result{word, {}, false};
    if (const auto* listed = all.find(word)) result = *listed;
    if (not_verbs.contains(word)) {
        result.known = true;
        return result;
    }
    const auto meant = result.meaning;
    if (!result.known || (result.classes & bit(Kelas::laku_umum)).any()) {
        const auto built = stem(meant, [&all](std::string_view root) { return all.is_root(root); });
        if (!built.root.empty()) {
            result.known = true;
            result.classes |= bit(Kelas::lakuan);
            if (built.act_noun) result.classes |= bit(Kelas::nomina_laku);
        } else if (meant.ends_with("nya") && meant.size() > 5) {
            if (const auto* owned = all.find(meant.substr(0, meant.size() - 3))) {
                result.classes |= owned->classes;
                result.known = true;
            }
        }
    }
    const auto plain_function = bit(Kelas::depan) | bit(Kelas::hubung_cara) | bit(Kelas::hubung_hasil) |
                                bit(Kelas::naik) | bit(Kelas::turun) | bit(Kelas::ukur);
    if (!(result.classes & plain_function).any() && looks_active(meant)) result.classes |= bit(Kelas::verba);
    if (!result.known && !(result.classes & bit(Kelas::verba)).any())
        if (const auto* meant_word = all.misspelt(meant)) result = *meant_word;
    return result;
}

} // namespace

Word look_up(std::string_view word) {
    // The same words come again and again; each thread keeps what it has derived, up to a bound.
    constexpr std::size_t most_kept = 20000;
    constexpr std::size_t longest_kept = 40;
    struct Kept {
        Word word;
        bool own_meaning = false;
    };
    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };
    thread_local std::unordered_map<std::string, Kept, Hash, std::equal_to<>> kept;
    if (const auto found = kept.find(word); found != kept.end()) {
        auto result = found->second.word;
        if (found->second.own_meaning) result.meaning = word;
        return result;
    }
    const auto result = derive(word);
    if (word.size() <= longest_kept && kept.size() < most_kept)
        kept.emplace(std::string{word}, Kept{result, result.meaning.data() == word.data()});
    return result;
}

int longest_phrase_from(std::string_view word) {
    return lexicon().longest_from(word);
}

Word look_up_phrase(std::string_view phrase) {
    const auto* found = lexicon().find(phrase);
    return found == nullptr ? Word{phrase, {}, false} : *found;
}

} // namespace suluh
