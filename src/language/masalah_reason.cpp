#include "language/masalah_reason.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "text/utf8.hpp"

namespace suluh {

namespace {

constexpr std::array<std::string_view, 4> kind_names{"perilaku", "non_perilaku", "campuran", "bukan_masalah"};
constexpr std::array<std::string_view, 11> factor_names{"pengetahuan", "sikap", "keterampilan", "sarana",
                                                        "prasarana",   "modal", "kebijakan",    "pelayanan",
                                                        "alam",        "pasar", "kelembagaan"};
constexpr std::array<std::string_view, 2> nature_names{"akar", "dampak"};

/// What a factor is, said to someone who plans extension.
constexpr std::array<std::string_view, 11> meanings{"pengetahuan pelaku utama",
                                                    "sikap pelaku utama",
                                                    "keterampilan pelaku utama",
                                                    "ketersediaan sarana",
                                                    "prasarana",
                                                    "modal",
                                                    "kebijakan atau aturan",
                                                    "pelayanan dan penyuluhan",
                                                    "keadaan alam",
                                                    "pasar",
                                                    "kelembagaan"};

/// The words of the text from the first to the last that decided.
std::string quoted(const Sentence& sentence, std::span<const Kata> kata, Range range) {
    const Range tokens{kata[range.first].token.first, kata[range.last - 1].token.last};
    return "\"" + utf8::excerpt(sentence.text_of(tokens)) + "\"";
}

std::string pair_up(const Sentence& sentence, std::span<const Kata> kata, const std::vector<Temuan>& temuan) {
    const auto& first = temuan.front();
    const auto second =
        std::ranges::find_if(temuan, [&](const Temuan& one) { return one.perilaku() != first.perilaku(); });
    return fmt::format("{} ({}) dan {} ({}) disebut berdampingan, jadi masalah campuran; pisahkan menjadi dua masalah",
                       quoted(sentence, kata, first.kata), name_of(*first.faktor), quoted(sentence, kata, second->kata),
                       name_of(*second->faktor));
}

std::string say(const Sentence& sentence, std::span<const Kata> kata, const Temuan& temuan, const TelaahMasalah& result,
                bool cause) {
    const auto words = quoted(sentence, kata, temuan.kata);
    if (!temuan.faktor)
        return words +
               " hanya menyebut hasil yang kurang; tanyakan penyebabnya, karena itu yang menentukan jenis masalah";
    auto text = fmt::format("{}{} menunjuk pada {}, jadi masalah {}", cause ? "penyebab " : "", words,
                            meanings[static_cast<std::size_t>(*temuan.faktor)],
                            result.jenis == JenisTelaah::perilaku ? "perilaku" : "non perilaku");
    if (result.sifat == Sifat::dampak) text += "; penyebabnya belum disebut, tanyakan mengapa";
    return text;
}

/// They open a phrase of their own.
constexpr std::array<std::string_view, 23> small_words{
    "di",       "ke",       "dari", "pada",   "yang",     "dengan", "oleh",    "tentang",
    "mengenai", "terhadap", "saat", "ketika", "secara",   "dalam",  "bagi",    "sampai",
    "selama",   "seperti",  "juga", "atas",   "daripada", "karena", "sehingga"};

} // namespace

/// Where the phrase ends that a verb or quality opens: "tidak melakukan [fermentasi]", "takut [rugi]".
std::size_t Klausa::phrase_end(std::size_t cue) const {
    constexpr std::size_t longest = 4;
    using enum Ciri;
    const SetCiri others{negasi, sedikit, kurangnya, untuk, masih, sudah, pelaku, petugas, sebab, walau, sesudah};
    auto end = cue + 1;
    for (; end < range_.last && end - cue < longest; ++end) {
        const auto& word = kata_[end];
        if (word.tanda || word.any(others)) break;
        const auto joins = [&word](std::string_view one) { return word.is(one); };
        if (std::ranges::any_of(small_words, joins)) break;
    }
    return end;
}

Temuan Klausa::make(std::optional<Faktor> faktor, std::size_t cue, bool tegas, Sifat sifat) const {
    constexpr std::size_t longest = 7;
    Temuan temuan{faktor, sifat, tegas, false, {cue, cue + 1}};
    const auto before = last_of(kurang, cue);
    const auto after = first_of(kurang, cue + 1);
    if (before != nowhere && cue - before < longest)
        temuan.kata.first = before;
    else if (after != nowhere && after - cue < longest)
        temuan.kata.last = kata_[after].any({Ciri::negasi, Ciri::sedikit}) && !kata_[after].has(Ciri::ada)
                               ? std::min(phrase_end(after), after + 2)
                               : after + 1;
    const auto only = at(Ciri::baru); // "Traktor hanya satu unit"
    if (temuan.kata.size() == 1 && only != nowhere && only > cue && only - cue < longest)
        temuan.kata.last = std::min(only + 3, range_.last);
    if (temuan.perilaku() && temuan.kata.last == cue + 1) temuan.kata.last = phrase_end(cue);
    return temuan;
}

std::string_view name_of(JenisTelaah jenis) {
    return kind_names[static_cast<std::size_t>(jenis)];
}
std::string_view name_of(Faktor faktor) {
    return factor_names[static_cast<std::size_t>(faktor)];
}
std::string_view name_of(Sifat sifat) {
    return nature_names[static_cast<std::size_t>(sifat)];
}

TelaahMasalah no_problem(BukanMasalah why) {
    TelaahMasalah result;
    switch (why) {
    case BukanMasalah::kosong:
        result.alasan = "tidak ada hambatan yang disebut; tulis apa yang kurang, pada siapa, dan mengapa";
        break;
    case BukanMasalah::harapan:
        result.harapan = true;
        result.alasan = "ini tujuan, kegiatan atau permintaan, bukan masalah; tulis kekurangan yang melatarinya";
        break;
    case BukanMasalah::keadaan:
        result.alasan = "tidak ada kata yang menyatakan kekurangan, jadi ini keadaan, bukan masalah";
        break;
    }
    return result;
}

TelaahMasalah judge(const Sentence& sentence, std::span<const Kata> kata, const std::vector<Temuan>& temuan,
                    bool cause) {
    TelaahMasalah result;
    const auto& first = temuan.front();
    result.faktor = first.faktor;
    const auto behaves = [](const Temuan& one) { return one.perilaku(); };
    const bool people = std::ranges::any_of(temuan, behaves);
    const bool things = !std::ranges::all_of(temuan, behaves);
    const bool root = std::ranges::any_of(temuan, [](const Temuan& one) { return one.sifat == Sifat::akar; });
    result.sifat = root ? Sifat::akar : Sifat::dampak;
    result.jenis = people && things ? JenisTelaah::campuran
                   : people         ? JenisTelaah::perilaku
                                    : JenisTelaah::non_perilaku;
    if (result.jenis != JenisTelaah::campuran) {
        result.alasan = say(sentence, kata, first, result, cause);
        return result;
    }
    for (const auto& one : temuan)
        if (one.faktor != first.faktor &&
            std::ranges::find(result.faktor_lain, *one.faktor) == result.faktor_lain.end())
            result.faktor_lain.push_back(*one.faktor);
    result.alasan = pair_up(sentence, kata, temuan);
    return result;
}

} // namespace suluh
