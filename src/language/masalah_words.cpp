#include "language/masalah_words.hpp"

#include <algorithm>
#include <deque>
#include <optional>
#include <string>
#include <unordered_map>

#include "suluh/tree.hpp"

#include "text/embedded.hpp"
#include "text/word_lists.hpp"

namespace suluh {

namespace {

/// Keys of masalah.yaml in the order of Ciri.
constexpr std::string_view all_keys =
    "sebab hasil_sambung walau namun setara untuk negasi sedikit buruk kurangnya turun naik masih baru sudah "
    "tidak_lagi "
    "ada tahu_verba tahu_benda tahu_tegas pelatihan sikap_verba sikap_benda sikap_tegas mampu_verba mampu_benda "
    "mampu_tegas bisa beli punya pelaku petugas lembaga kunjung laku pakai teknik pilihan bersama jelas_laku "
    "ukuran_laku cara_salah tindak rawat lampaui sarana "
    "lahan "
    "prasarana modal modal_tegas kebijakan kebijakan_tegas pelayanan lambat pasar harga alam bencana opt serang badan "
    "berjalan pasok hasil hasil_buruk kelas pemula tujuan_awal minta judul nihil baik bagus_lagi bukan_pasif sesudah "
    "ekor beban";

std::optional<Ciri> ciri_named(std::string_view key) {
    std::uint8_t at = 0;
    for (auto rest = all_keys; !rest.empty(); ++at) {
        const auto blank = std::min(rest.find(' '), rest.size());
        if (rest.substr(0, blank) == key) return static_cast<Ciri>(at);
        rest.remove_prefix(std::min(blank + 1, rest.size()));
    }
    return std::nullopt;
}

constexpr std::string_view of_roots = "_akar";

/// me(N)- or pe(N)- before a root, with its sound changes: "pupuk" → "memupuk", "sambung" → "menyambung".
std::string with_nasal(std::string_view prefix, std::string_view root) {
    std::string_view nasal;
    std::string_view rest = root;
    switch (root.front()) {
    case 'p':
        nasal = "m";
        rest.remove_prefix(1);
        break;
    case 't':
        nasal = "n";
        rest.remove_prefix(1);
        break;
    case 's':
        nasal = "ny";
        rest.remove_prefix(1);
        break;
    case 'k':
        nasal = "ng";
        rest.remove_prefix(1);
        break;
    case 'b':
    case 'f':
    case 'v':
        nasal = "m";
        break;
    case 'c':
    case 'd':
    case 'j':
    case 'z':
        nasal = "n";
        break;
    case 'a':
    case 'e':
    case 'g':
    case 'h':
    case 'i':
    case 'o':
    case 'u':
        nasal = "ng";
        break;
    default:
        break;
    }
    return std::string{prefix}.append(nasal).append(rest);
}

std::vector<std::string> forms_of(std::string_view root) {
    const auto active = with_nasal("me", root);
    const auto passive = "di" + std::string{root};
    return {active,
            active + "kan",
            active + "i",
            passive,
            passive + "kan",
            passive + "i",
            with_nasal("pe", root) + "an",
            "ber" + std::string{root},
            "ter" + std::string{root}};
}

class Daftar {
public:
    Daftar() {
        for (const auto& file : embedded_files())
            if (file.path == "schemas/words/masalah.yaml") load(file);
    }

    const SetCiri* find(std::string_view phrase) const {
        const auto found = words_.find(phrase);
        return found == words_.end() ? nullptr : &found->second;
    }

    std::string_view spelt(std::string_view word) const {
        const auto found = spellings_.find(word);
        return found == spellings_.end() ? word : found->second;
    }

    std::size_t longest_from(std::string_view word) const {
        const auto found = longest_.find(word);
        return found == longest_.end() ? 1 : found->second;
    }

private:
    void load(const EmbeddedFile& file) {
        read_word_lists(
            file.content,
            [this](std::string_view key, std::string_view word) {
                const bool roots = key.ends_with(of_roots);
                if (roots) key.remove_suffix(of_roots.size());
                const auto ciri = ciri_named(key);
                if (!ciri) return;
                if (!roots) return add(word, *ciri);
                for (const auto& form : forms_of(word)) add(form, *ciri);
            },
            [this](std::string_view, std::string_view written, std::string_view meant) {
                spellings_.emplace(keep(written), keep(meant));
            });
    }

    std::string_view keep(std::string_view text) { return texts_.emplace_back(text); }

    void add(std::string_view text, Ciri ciri) {
        auto found = words_.find(text);
        if (found == words_.end()) found = words_.emplace(keep(text), SetCiri{}).first;
        found->second.add({ciri});
        const auto blank = text.find(' ');
        if (blank == std::string_view::npos) return;
        auto& longest = longest_[keep(text.substr(0, blank))];
        longest = std::max(longest, 1 + static_cast<std::size_t>(std::ranges::count(text, ' ')));
    }

    std::deque<std::string> texts_;
    std::unordered_map<std::string_view, SetCiri> words_;
    std::unordered_map<std::string_view, std::string_view> spellings_;
    std::unordered_map<std::string_view, std::size_t> longest_;
};

const Daftar& daftar() {
    static const Daftar all;
    return all;
}

SetCiri ciri_of(std::string_view word) {
    constexpr std::size_t shortest_owned = 6;
    constexpr std::size_t shortest_passive = 5;
    const auto* found = daftar().find(word);
    if (found == nullptr && word.ends_with("nya") && word.size() >= shortest_owned)
        found = daftar().find(word.substr(0, word.size() - 3));
    SetCiri ciri = found == nullptr ? SetCiri{} : *found;
    if (word.starts_with("di") && word.size() >= shortest_passive && !ciri.has(Ciri::bukan_pasif))
        ciri.add({Ciri::pasif});
    return ciri;
}

/// A token as single words again: phrases of objectives are not those of problems.
void split(const Token& token, std::size_t index, std::vector<Kata>& words) {
    auto rest = token.meaning;
    while (!rest.empty()) {
        const auto blank = std::min(rest.find(' '), rest.size());
        Kata kata;
        kata.arti = token.is_word() ? daftar().spelt(rest.substr(0, blank)) : rest.substr(0, blank);
        kata.token = {index, index + 1};
        kata.angka = token.is_number();
        kata.tanda = token.is_mark();
        if (token.is_word()) {
            kata.ciri = ciri_of(kata.arti);
            const bool raises = token.has(Kelas::naik) && kata.arti.starts_with("me") && kata.arti.ends_with('i');
            if ((token.has(Kelas::verba) || raises) && blank == token.meaning.size()) kata.ciri.add({Ciri::verba});
        } else if (const auto* found = daftar().find(kata.arti)) {
            kata.ciri = *found;
        }
        words.push_back(kata);
        rest.remove_prefix(std::min(blank + 1, rest.size()));
    }
}

} // namespace

std::vector<Kata> words_of(const Sentence& sentence) {
    std::vector<Kata> single;
    single.reserve(sentence.size() + 8);
    for (std::size_t i = 0; i < sentence.size(); ++i) split(sentence[i], i, single);
    std::vector<Kata> joined;
    joined.reserve(single.size());
    std::string phrase;
    for (std::size_t i = 0; i < single.size();) {
        auto kata = single[i];
        const auto longest = kata.tanda || kata.angka ? 1 : daftar().longest_from(kata.arti);
        std::size_t taken = 1;
        phrase = longest > 1 ? std::string{kata.arti} : std::string{};
        for (std::size_t words = 2; words <= longest && i + words <= single.size(); ++words) {
            const auto& next = single[i + words - 1];
            if (next.tanda || next.angka) break;
            phrase.append(" ").append(next.arti);
            const auto* found = daftar().find(phrase);
            if (found == nullptr && phrase.ends_with("nya"))
                found = daftar().find(std::string_view{phrase}.substr(0, phrase.size() - 3));
            if (found != nullptr) {
                kata.ciri = *found;
                const SetCiri lacks{Ciri::buruk, Ciri::sedikit, Ciri::kurangnya, Ciri::pasar};
                if (single[i].has(Ciri::pasif) && !found->any(lacks)) kata.ciri.add({Ciri::pasif});
                kata.token.last = next.token.last;
                taken = words;
            }
        }
        joined.push_back(kata);
        i += taken;
    }
    return joined;
}

} // namespace suluh
