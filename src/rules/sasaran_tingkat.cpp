#include "rules/sasaran_tingkat.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "rules/places.hpp"
#include "rules/words.hpp"

namespace suluh::kegiatan {

namespace {

bool has_people(const Orang& people) {
    const std::array counts{&people.laki,        &people.perempuan,     &people.wanita_tani,
                            &people.taruna_tani, &people.petani_dewasa, &people.jumlah};
    return people.present() &&
           std::ranges::any_of(counts, [](const Count* count) { return count->present() && !(*count)->is_zero(); });
}

/// The part of a description ("poktan, 5 penyuluh dan kios") that begins with the name of an official, or empty.
std::string_view official_in(std::string_view text, const std::vector<std::string>& phrases) {
    for (const auto part : parts_of_list(text, ",;/&+(")) {
        auto plain = plain_words(part);
        for (const std::string_view lead : {"para ", "orang ", "org ", "seluruh ", "semua "}) {
            plain.erase(0, plain.find_first_not_of("0123456789 "));
            if (plain.starts_with(lead)) plain.erase(0, lead.size());
        }
        for (const std::string_view tail : {" orang", " org", " jiwa"}) // "petugas 3 orang"
            if (plain.ends_with(tail)) plain.resize(plain.size() - tail.size());
        plain.resize(plain.find_last_not_of("0123456789 ") + 1);
        const bool official = plain == "petugas" || std::ranges::any_of(phrases, [&](const std::string& phrase) {
                                  return begins_with_phrase(plain, plain_words(phrase));
                              });
        if (official) return part;
    }
    return {};
}

} // namespace

void sasaran_tingkat(const Document& document, const Context& context, Findings& findings) {
    const auto* programa = document.programa();
    if (programa == nullptr) return;
    const auto* level = level_policy_for(*programa, context);
    if (level == nullptr || level->reaches_officials.value_or(true)) return;
    for (const auto& row : programa->kegiatan) {
        const auto& sasaran = row.sasaran;
        Span at;
        std::string who;
        if (has_people(sasaran.petugas)) {
            at = sasaran.petugas.key_span;
            who = "petugas";
        } else if (has_people(sasaran.pemangku_kepentingan)) {
            at = sasaran.pemangku_kepentingan.key_span;
            who = "pemangku kepentingan";
        } else if (sasaran.uraian.present()) {
            at = sasaran.uraian.span;
            who = utf8::excerpt(official_in(*sasaran.uraian, policy_for(*programa, context).officials));
        }
        if (who.empty()) continue;
        findings.push_back(
            {"kegiatan/sasaran-tingkat", at, id_of_object(row),
             fmt::format("sasaran kegiatan {} menyebut \"{}\", padahal ini programa {}", id_of_object(row), who,
                         name(*programa->tingkat)),
             "sasaran di desa dan kecamatan adalah pelaku utama, pelaku usaha dan kelembagaan petani, misalnya "
             "\"pelaku_utama: {laki: 20, perempuan: 5}\"; petugas yang membantu ditulis pada \"pihak_terkait\""});
    }
}

} // namespace suluh::kegiatan
