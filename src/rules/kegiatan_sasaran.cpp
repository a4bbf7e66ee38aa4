// The people of an activity: who they are, men and women, how many.
#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "document/vague.hpp"
#include "rules/batas.hpp"
#include "rules/kegiatan.hpp"
#include "rules/metode.hpp"
#include "rules/orang.hpp"
#include "rules/rows.hpp"

namespace suluh::kegiatan {

namespace {

/// Where a finding about the people as a whole points: the short form is one value, the long one has a key.
Span place_of_people(const Sasaran& sasaran) {
    const bool is_short = sasaran.uraian.span == sasaran.span;
    return is_short ? sasaran.span : sasaran.key_span;
}

bool says_nobody(const Sasaran& sasaran) {
    if (sasaran.absent()) return true;
    if (!sasaran.present() || !sasaran.uraian.absent() || !sasaran.jumlah.absent()) return false;
    return std::ranges::all_of(golongan, [&](const Golongan& group) { return (sasaran.*group.people).absent(); });
}

bool is_partly_unread(const Sasaran& sasaran) {
    return sasaran.state == State::invalid || sasaran.uraian.state == State::invalid ||
           sasaran.jumlah.state == State::invalid ||
           std::ranges::any_of(golongan, [&](const Golongan& group) { return is_unread(sasaran.*group.people); });
}

bool says_sex(const Orang& people) {
    const bool women = people.wanita_tani.present() && !people.wanita_tani->is_zero();
    return sexes_of(people).any || women;
}

bool says_sex(const Sasaran& sasaran) {
    if (sasaran.jumlah.present() && (sasaran.jumlah->men || sasaran.jumlah->women)) return true;
    if (std::ranges::any_of(golongan, [&](const Golongan& group) { return says_sex(sasaran.*group.people); }))
        return true;
    const auto words = plain_words(sasaran.uraian.text);
    return std::ranges::any_of(batas().jenis_kelamin, [&](const std::string& word) { return has_phrase(words, word); });
}

/// Officials and researchers alone: the analysis of who does what at home is not about them.
bool are_all_officials(const Sasaran& sasaran) {
    const bool no_farmers = sasaran.pelaku_utama.absent() && sasaran.pelaku_usaha.absent();
    return no_farmers &&
           std::ranges::any_of(golongan, [&](const Golongan& group) { return (sasaran.*group.people).present(); });
}

struct Disagreement {
    Span at;
    std::string message;
    std::string hint;
};

/// "KWT Lestari, 25 orang" and no other group beside it.
bool are_women_alone(std::string_view who) {
    const auto parts = parts_of_list(who);
    const auto is_count = [](std::string_view part) { return part.front() >= '0' && part.front() <= '9'; };
    return !parts.empty() && mentions_any(parts.front(), batas().kelompok_wanita) &&
           std::all_of(parts.begin() + 1, parts.end(), is_count);
}

/// "20 orang (10 L, 10 P) dan 3 kios": each part that has a total of its own is to agree with its own figures.
std::vector<std::string_view> counted_parts(std::string_view text) {
    std::vector<std::string_view> counted;
    for (const auto part : parts_of_list(text, ";&+")) {
        const auto people = read_people(part);
        if (people.ok() && people.value.total) counted.push_back(part);
    }
    return counted;
}

/// "25 orang (20 L, 6 P)".
std::optional<Disagreement> in_cell(const Value<People>& cell, std::string_view who) {
    if (!cell.present() || !cell->total || (!cell->men && !cell->women)) return {};
    const auto sum = cell->men.value_or(0) + cell->women.value_or(0);
    // Where one sex is written the others are of the other one; but a women's group has no others.
    const bool whole = (cell->men && cell->women) || (cell->women && are_women_alone(who));
    if (whole ? sum == *cell->total : sum <= *cell->total) return {};
    if (const auto parts = counted_parts(cell.text); parts.size() > 1) {
        for (const auto part : parts) {
            auto own = cell;
            own.text = part;
            own.value = read_people(part).value;
            if (auto found = in_cell(own, part)) return found;
        }
        return {};
    }
    const auto parts = !cell->women ? fmt::format("{} L", *cell->men)
                       : !cell->men ? fmt::format("{} P", *cell->women)
                                    : fmt::format("{} L + {} P = {}", *cell->men, *cell->women, sum);
    return Disagreement{
        cell.span, fmt::format("{} orang, tetapi bagiannya {}", *cell->total, parts),
        cell->men && cell->women
            ? fmt::format("tulis \"{} orang ({} L, {} P)\", atau perbaiki bagiannya", sum, *cell->men, *cell->women)
        : sum < *cell->total ? "samakan jumlahnya, atau tulis juga yang laki-laki, misalnya \"25 orang (5 L, 20 P)\""
                             : "perbaiki jumlah atau bagiannya"};
}

std::optional<Disagreement> in_group(std::string_view name, const Orang& people) {
    if (!people.present() || is_unread(people)) return {};
    const auto sexes = sexes_of(people);
    const auto ages = ages_of(people);
    const auto differs = [&](const CountedParts& parts, const Decimal& total) {
        return parts.any && (parts.all ? parts.sum != total : parts.sum > total);
    };
    const auto say = [&](Span at, const Decimal& total, std::string_view what, const CountedParts& parts) {
        return Disagreement{
            at, fmt::format("{} {} orang, tetapi {} {}", name, total.indonesian(), what, parts.sum.indonesian()),
            fmt::format("samakan jumlah {} dengan bagian-bagiannya", name)};
    };
    constexpr std::string_view by_sex = "laki-laki dan perempuannya";
    constexpr std::string_view by_age = "wanita tani, taruna tani dan petani dewasanya";
    if (people.jumlah.present()) {
        if (differs(sexes, *people.jumlah)) return say(people.jumlah.span, *people.jumlah, by_sex, sexes);
        if (differs(ages, *people.jumlah)) return say(people.jumlah.span, *people.jumlah, by_age, ages);
    } else if (sexes.all && differs(ages, sexes.sum)) {
        return say(people.key_span, sexes.sum, by_age, ages);
    } else if (ages.all && differs(sexes, ages.sum)) {
        return say(people.key_span, ages.sum, by_sex, sexes);
    }
    if (people.perempuan.present() && people.wanita_tani.present() && *people.wanita_tani > *people.perempuan)
        return Disagreement{people.wanita_tani.span,
                            fmt::format("{} {} perempuan, tetapi wanita taninya {}", name,
                                        people.perempuan->indonesian(), people.wanita_tani->indonesian()),
                            "wanita tani termasuk perempuan: perbaiki salah satunya"};
    return {};
}

/// The written total beside the groups; it may leave out those who are not farmers.
std::optional<Disagreement> in_groups(const Sasaran& sasaran) {
    if (!sasaran.jumlah.present() || !sasaran.jumlah->total) return {};
    const Decimal total{*sasaran.jumlah->total};
    Decimal sum;
    Decimal farmers;
    Decimal men;
    Decimal women;
    bool any = false;
    bool all_sexes = true;
    for (const auto& group : golongan) {
        const auto& people = sasaran.*group.people;
        const auto count = count_of(people);
        if (!count && !people.absent()) return {};
        if (!count) continue;
        any = true;
        sum += *count;
        men += people.laki.present() ? *people.laki : Decimal{};
        women += people.perempuan.present() ? *people.perempuan : Decimal{};
        all_sexes = all_sexes && sexes_of(people).all;
        if (&people == &sasaran.pelaku_utama || &people == &sasaran.pelaku_usaha) farmers += *count;
    }
    if (any && total == sum && all_sexes) {
        const auto& whole = *sasaran.jumlah;
        if ((!whole.men || Decimal{*whole.men} == men) && (!whole.women || Decimal{*whole.women} == women)) return {};
        return Disagreement{sasaran.jumlah.span,
                            fmt::format("{}, tetapi golongannya {} L dan {} P", quoted(sasaran.jumlah.text),
                                        men.indonesian(), women.indonesian()),
                            "samakan jumlah laki-laki dan perempuannya dengan golongan-golongannya"};
    }
    if (!any || total == sum || total == farmers) return {};
    return Disagreement{sasaran.jumlah.span,
                        fmt::format("{} orang, tetapi golongannya berjumlah {}", total.indonesian(), sum.indonesian()),
                        fmt::format("tulis jumlah {}, atau perbaiki angka golongannya", sum.indonesian())};
}

std::optional<Disagreement> disagreement(const Sasaran& sasaran) {
    if (auto found = in_cell(sasaran.jumlah, sasaran.uraian.text)) return found;
    for (const auto& group : golongan)
        if (auto found = in_group(group.name, sasaran.*group.people)) return found;
    return in_groups(sasaran);
}

} // namespace

void sasaran(const Document& document, const Context&, Findings& findings) {
    const auto* programa = document.programa();
    if (programa == nullptr) return;
    for (const auto& kegiatan : programa->kegiatan) {
        const auto& people = kegiatan.sasaran;
        if (!is_begun(kegiatan)) continue;
        const auto name = called("kegiatan", kegiatan, kegiatan.kegiatan);
        if (says_nobody(people)) {
            findings.push_back({"kegiatan/sasaran", kegiatan.span, id_of_object(kegiatan),
                                name + " belum menyebut sasarannya",
                                "tambahkan \"sasaran: Poktan Mekar, 25 orang (20 L, 5 P)\""});
            continue;
        }
        const auto count = count_of(people);
        if (count && count->is_zero() && !is_partly_unread(people) && !is_repeated(document, people.key_span))
            findings.push_back({"kegiatan/sasaran", place_of_people(people), id_of_object(kegiatan),
                                "sasaran " + name + " berjumlah 0 orang",
                                "tulis jumlah orangnya, misalnya \"25 orang (20 L, 5 P)\""});
    }
}

void gender(const Document& document, const Context&, Findings& findings) {
    const auto* programa = document.programa();
    if (programa == nullptr) return;
    for_each_row(*programa, [&](const PlanRow& row) {
        const auto& people = row.cells.sasaran;
        if (says_nobody(people) || is_partly_unread(people) || are_all_officials(people) || says_sex(people)) return;
        if (const auto count = count_of(people); row.is_kegiatan() && count && count->is_zero())
            return; // kegiatan/sasaran
        const bool is_unclear = row.is_kegiatan() && !count_of(people) && people.uraian.present() &&
                                is_vague(Question::sasaran, *people.uraian);
        if (is_unclear || is_repeated(document, people.key_span)) return; // siadibiba/tidak-jelas
        findings.push_back({"kegiatan/gender", place_of_people(people), id_of_object(row.cells),
                            fmt::format("sasaran {}{} tidak menyebut laki-laki, perempuan, atau keduanya", row.name(),
                                        people.uraian.present() ? " (" + quoted(*people.uraian) + ")" : ""),
                            "tambahkan jumlah laki-laki dan perempuan, misalnya \"25 orang (20 L, 5 P)\""});
    });
}

void sasaran_jumlah(const Document& document, const Context&, Findings& findings) {
    const auto* programa = document.programa();
    if (programa == nullptr) return;
    for_each_row(*programa, [&](const PlanRow& row) {
        const auto& people = row.cells.sasaran;
        if (!people.present() || is_repeated(document, people.key_span)) return;
        if (auto found = disagreement(people))
            findings.push_back({"kegiatan/sasaran-jumlah", found->at, id_of_object(row.cells),
                                fmt::format("sasaran {}: {}", row.name(), found->message), std::move(found->hint)});
    });
}

} // namespace suluh::kegiatan
