#include "rules/metode.hpp"

#include <algorithm>
#include <stdexcept>
#include <unordered_map>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "suluh/tree.hpp"

#include "text/embedded.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

constexpr std::size_t most_words = 7; ///< words of the longest spelling

std::string text_of(const Node& entry, std::string_view key) {
    const auto* node = entry.find(key);
    if (node == nullptr) throw std::logic_error("schemas/metode.yaml: an entry lacks " + std::string{key});
    return std::string{node->text};
}

std::vector<std::string> texts_of(const Node& entry, std::string_view key) {
    std::vector<std::string> texts;
    if (const auto* list = entry.find(key); list != nullptr)
        for (const auto& item : list->items) texts.emplace_back(item.text);
    return texts;
}

MetodePenyuluhan read_entry(const Node& entry) {
    MetodePenyuluhan metode;
    metode.nama = text_of(entry, "nama");
    metode.ejaan = texts_of(entry, "ejaan");
    const auto row = std::ranges::find(pendekatan_names, text_of(entry, "pendekatan"));
    if (row == pendekatan_names.end()) throw std::logic_error("schemas/metode.yaml: pendekatan of " + metode.nama);
    metode.pendekatan = static_cast<Pendekatan>(row - pendekatan_names.begin());
    metode.indera = text_of(entry, "indera");
    metode.ringkas = text_of(entry, "ringkas");
    metode.tujuan = text_of(entry, "tujuan");
    metode.khalayak = text_of(entry, "khalayak");
    metode.langkah = texts_of(entry, "langkah");
    if (const auto* perlu = entry.find("perlu"); perlu != nullptr) {
        metode.perlu = text_of(*perlu, "siapa");
        for (const auto& word : texts_of(*perlu, "kata")) metode.kata_perlu.push_back(plain_words(word));
    }
    return metode;
}

struct Catalogue {
    std::vector<MetodePenyuluhan> all;
    std::vector<std::string_view> spellings; ///< names first
    std::unordered_map<std::string, const MetodePenyuluhan*> by_words;
};

Catalogue load_methods() {
    Findings findings;
    const Source source{"metode.yaml", std::string{embedded_file("schemas/metode.yaml")}};
    const auto tree = read_yaml(source, findings);
    Catalogue catalogue;
    if (const auto* list = tree.root.find("metode"); list != nullptr)
        for (const auto& entry : list->items) catalogue.all.push_back(read_entry(entry));
    for (const auto& metode : catalogue.all) {
        catalogue.spellings.push_back(metode.nama);
        catalogue.by_words.emplace(plain_words(metode.nama), &metode);
    }
    for (const auto& metode : catalogue.all)
        for (const auto& spelling : metode.ejaan) {
            catalogue.spellings.push_back(spelling);
            catalogue.by_words.emplace(plain_words(spelling), &metode);
        }
    return catalogue;
}

const Catalogue& catalogue() {
    static const auto all = load_methods();
    return all;
}

const MetodePenyuluhan* find_plain(const std::string& words) {
    const auto& index = catalogue().by_words;
    const auto found = index.find(words);
    return found == index.end() ? nullptr : found->second;
}

/// Where each word of a plain text begins, and the end of the text.
std::vector<std::size_t> word_begins(std::string_view plain) {
    std::vector<std::size_t> begins{0};
    for (std::size_t i = 0; i < plain.size(); ++i)
        if (plain[i] == ' ') begins.push_back(i + 1);
    begins.push_back(plain.size() + 1);
    return begins;
}

} // namespace

std::span<const MetodePenyuluhan> metode_penyuluhan() {
    return catalogue().all;
}

const MetodePenyuluhan* find_metode(std::string_view name) {
    return find_plain(plain_words(name));
}

std::vector<const MetodePenyuluhan*> metode_in(std::string_view text) {
    const auto plain = plain_words(text);
    if (const auto* whole = find_plain(plain); whole != nullptr) return {whole};
    std::vector<const MetodePenyuluhan*> found;
    const auto begins = word_begins(plain);
    for (std::size_t word = 0; word + 1 < begins.size();) {
        std::size_t taken = 1;
        for (auto words = std::min(most_words, begins.size() - 1 - word); words > 0; --words) {
            const auto end = begins[word + words] - 1;
            const auto* metode = find_plain(plain.substr(begins[word], end - begins[word]));
            if (metode == nullptr) continue;
            if (std::ranges::find(found, metode) == found.end()) found.push_back(metode);
            taken = words;
            break;
        }
        word += taken;
    }
    return found;
}

std::string suggest_metode(std::string_view typed) {
    const auto& spellings = catalogue().spellings;
    const auto plain = plain_words(typed);
    const auto begins = word_begins(plain);
    for (auto words = std::min<std::size_t>(3, begins.size() - 1); words > 0; --words)
        if (auto guess = did_you_mean(plain.substr(0, begins[words] - 1), spellings); !guess.empty()) return guess;
    std::vector<std::string> same_start; // "temu tani": temu lapang, temu usaha, …
    const auto first = plain.substr(0, begins[1] - 1) + " ";
    for (const auto& metode : catalogue().all)
        if (metode.nama.starts_with(first)) same_start.push_back("\"" + metode.nama + "\"");
    return same_start.empty() ? std::string{} : fmt::format("mungkin maksudnya {}", fmt::join(same_start, " atau "));
}

} // namespace suluh
