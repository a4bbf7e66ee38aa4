// What a text says beside another: measures, figures, shared words.
#include <algorithm>

#include "suluh/telaah_tujuan.hpp"

#include "language/figure.hpp"
#include "language/sentence.hpp"

namespace suluh {

namespace {

constexpr Classes holding = bit(Kelas::depan) | bit(Kelas::hubung_cara) | bit(Kelas::hubung_hasil) |
                            bit(Kelas::hubung_setara) | bit(Kelas::pembuka) | bit(Kelas::situasi);

/// Words and figures that carry meaning, abbreviations written out.
std::vector<std::string_view> telling_words(const Sentence& sentence) {
    std::vector<std::string_view> words;
    for (std::size_t i = 0; i < sentence.size(); ++i) {
        const auto& token = sentence[i];
        if (token.is_mark() || (token.classes & holding).any() || token.is("yang")) continue;
        words.push_back(token.meaning);
    }
    return words;
}

} // namespace

bool menyebut_ukuran(std::string_view teks) {
    const Sentence sentence{teks.substr(0, longest_sentence)};
    for (std::size_t i = 0; i < sentence.size(); ++i)
        if (sentence[i].is_number() || sentence[i].has(Kelas::bagian) || sentence[i].has(Kelas::semua) ||
            sentence[i].has(Kelas::kali_lipat) || sentence[i].has(Kelas::kelas_poktan) || figure_at(sentence, i))
            return true;
    return false;
}

bool menyatakan(std::string_view kalimat, std::string_view bagian) {
    if (kalimat.find(bagian) != std::string_view::npos) return true;
    const Sentence whole{kalimat.substr(0, longest_sentence)};
    const Sentence part{bagian.substr(0, longest_sentence)};
    const auto wanted = telling_words(part);
    const auto there = telling_words(whole);
    const auto found = std::ranges::count_if(
        wanted, [&](std::string_view word) { return std::ranges::find(there, word) != there.end(); });
    return 3 * static_cast<std::size_t>(found) >= 2 * wanted.size();
}

std::vector<Decimal> angka_dalam(std::string_view teks) {
    const Sentence sentence{teks.substr(0, longest_sentence)};
    std::vector<Decimal> figures;
    for (std::size_t i = 0; i < sentence.size(); ++i)
        if (const auto figure = figure_at(sentence, i); figure && figure->value) {
            figures.push_back(*figure->value);
            i = figure->range.last - 1;
        }
    return figures;
}

} // namespace suluh
