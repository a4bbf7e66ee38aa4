#include "rules/penyusunan.hpp"

#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "rules/places.hpp"
#include "rules/words.hpp"
#include "text/enumerate.hpp"

namespace suluh::penyusunan {

namespace {

bool is_begun(const Pertemuan& meeting) {
    return meeting.present() && any_written(meeting.tanggal, meeting.tempat, meeting.agenda, meeting.hadir);
}

/// The meetings that were held, or nothing where one of them could not be read.
std::optional<std::vector<const Pertemuan*>> meetings_of(const Programa& programa) {
    const auto& list = programa.penyusunan.pertemuan;
    if (programa.penyusunan.state == State::invalid || list.state == State::invalid) return std::nullopt;
    std::vector<const Pertemuan*> held;
    for (const auto& meeting : list) {
        if (!meeting.present()) return std::nullopt; // a finding stands there already
        if (is_begun(meeting)) held.push_back(&meeting);
    }
    return held;
}

/// How many people, as far as it was written; nothing where it could not be read.
std::optional<Decimal> people_in(const Orang& people) {
    if (people.state == State::invalid) return std::nullopt;
    for (const auto* count : {&people.jumlah, &people.laki, &people.perempuan, &people.wanita_tani, &people.taruna_tani,
                              &people.petani_dewasa})
        if (!count->present() && !count->absent()) return std::nullopt;
    if (people.jumlah.present()) return *people.jumlah;
    const auto sum = [](std::initializer_list<const Count*> counts) {
        Decimal total;
        for (const auto* count : counts)
            if (count->present()) total += **count;
        return total;
    };
    if (people.laki.present() || people.perempuan.present()) return sum({&people.laki, &people.perempuan});
    return sum({&people.wanita_tani, &people.taruna_tani, &people.petani_dewasa});
}

std::optional<Decimal> people_in(std::initializer_list<const Orang*> groups) {
    Decimal total;
    for (const auto* group : groups) {
        const auto count = people_in(*group);
        if (!count) return std::nullopt;
        total += *count;
    }
    return total;
}

/// Whether every number that is written is nought: that says no more than nothing written.
bool is_nobody(const Hadir& there) {
    const auto groups = people_in(
        {&there.pelaku_utama, &there.pelaku_usaha, &there.penyuluh, &there.petugas, &there.pejabat_perencanaan});
    const auto none = [](const Count& count) { return count.absent() || (count.present() && count->is_zero()); };
    return groups && groups->is_zero() && none(there.laki) && none(there.perempuan) && none(there.jumlah);
}

Span place_of_meetings(const Document& document) {
    const auto& made = document.programa()->penyusunan;
    const auto first_key = document.tree.root.members.front().key_span;
    return place_of_missing(made.pertemuan, place_inside(made, first_key));
}

} // namespace

void didominasi_petugas(const Document& document, const Context&, Findings& findings) {
    const auto* programa = document.programa();
    if (programa == nullptr) return;
    const auto meetings = meetings_of(*programa);
    if (!meetings) return;
    Decimal farmers;
    Decimal officials;
    for (const auto* meeting : *meetings) {
        const auto& there = meeting->hadir;
        if (!any_written(there.pelaku_utama, there.pelaku_usaha, there.penyuluh, there.petugas)) continue;
        const auto some = people_in({&there.pelaku_utama, &there.pelaku_usaha});
        const auto others = people_in({&there.penyuluh, &there.petugas, &there.pejabat_perencanaan});
        if (!some || !others) return;
        farmers += *some;
        officials += *others;
    }
    if (farmers >= officials) return;
    findings.push_back(
        {"penyusunan/didominasi-petugas",
         programa->penyusunan.pertemuan.span,
         {},
         fmt::format("pelaku utama dan pelaku usaha yang hadir {} orang, lebih sedikit daripada penyuluh dan petugas, "
                     "{} orang",
                     farmers.indonesian(), officials.indonesian()),
         "adakan pertemuan lagi dengan lebih banyak pelaku utama dan pelaku usaha, lalu tambahkan di sini, misalnya "
         "\"hadir: {pelaku_utama: 24, pelaku_usaha: 3, penyuluh: 1, petugas: 2}\""});
}

void tanpa_pertemuan(const Document& document, const Context&, Findings& findings) {
    const auto* programa = document.programa();
    if (programa == nullptr) return;
    const auto meetings = meetings_of(*programa);
    if (!meetings || !meetings->empty()) return;
    findings.push_back({"penyusunan/tanpa-pertemuan",
                        place_of_meetings(document),
                        {},
                        "penyusunan tidak menyebut satu pertemuan pun",
                        "tulis setiap pertemuan di bawah \"penyusunan\", \"pertemuan\", misalnya \"- {tanggal: "
                        "2026-08-05, tempat: Balai Desa, agenda: PRA, hadir: {pelaku_utama: 24, petugas: 2}}\""});
}

void pertemuan_tunggal(const Document& document, const Context&, Findings& findings) {
    const auto* programa = document.programa();
    if (programa == nullptr) return;
    const auto meetings = meetings_of(*programa);
    if (!meetings || meetings->size() != 1) return;
    const auto& date = meetings->front()->tanggal;
    findings.push_back({"penyusunan/pertemuan-tunggal",
                        meetings->front()->span,
                        {},
                        date.present() ? fmt::format("hanya satu pertemuan penyusunan, {}", format_date(*date))
                                       : std::string{"hanya satu pertemuan penyusunan"},
                        "tambahkan pertemuan lain, misalnya untuk menetapkan prioritas masalah dan menyepakati rencana "
                        "kegiatan"});
}

void pertemuan_ganda(const Document& document, const Context&, Findings& findings) {
    const auto* programa = document.programa();
    if (programa == nullptr) return;
    const auto meetings = meetings_of(*programa);
    if (!meetings) return;
    const auto same = [](const Pertemuan& a, const Pertemuan& b) {
        return a.tanggal.present() && b.tanggal.present() && *a.tanggal == *b.tanggal &&
               plain_words(a.tempat.text) == plain_words(b.tempat.text) &&
               plain_words(a.agenda.text) == plain_words(b.agenda.text);
    };
    for (auto one = meetings->begin(); one != meetings->end(); ++one)
        if (std::any_of(meetings->begin(), one, [&](const Pertemuan* other) { return same(**one, *other); }))
            findings.push_back({"penyusunan/pertemuan-ganda",
                                (*one)->span,
                                {},
                                fmt::format("pertemuan {} ditulis dua kali", format_date(*(*one)->tanggal)),
                                "hapus salah satunya, atau betulkan tanggal, tempat atau agendanya"});
}

void tanpa_hadir(const Document& document, const Context& context, Findings& findings) {
    const auto* programa = document.programa();
    if (programa == nullptr) return;
    const auto meetings = meetings_of(*programa);
    if (!meetings) return;
    const Pertemuan* first = nullptr;
    std::vector<std::string> without;
    for (std::size_t i = 0; i < meetings->size(); ++i) {
        const auto& meeting = *(*meetings)[i];
        const auto& there = meeting.hadir;
        if (there.state == State::invalid) continue;
        const bool written = any_written(there.pelaku_utama, there.pelaku_usaha, there.penyuluh, there.petugas,
                                         there.pejabat_perencanaan, there.laki, there.perempuan, there.jumlah);
        if (written && !is_nobody(there)) continue;
        const auto& date = meeting.tanggal;
        if (date.present() && context.today && *date > *context.today) continue; // still to come
        if (first == nullptr) first = &meeting;
        without.push_back(fmt::format("{}{}", date.present() ? format_date(*date) : fmt::format("ke-{}", i + 1),
                                      written ? " (0 orang)" : ""));
    }
    if (first == nullptr) return;
    findings.push_back({"penyusunan/tanpa-hadir",
                        place_of_missing(first->hadir, first->span),
                        {},
                        fmt::format("pertemuan {} tidak menyebut siapa yang hadir", enumerated(without)),
                        "tulis banyaknya menurut golongan, misalnya \"hadir: {pelaku_utama: 24, pelaku_usaha: 3, "
                        "penyuluh: 2, petugas: 3}\""});
}

void sintesa(const Document& document, const Context&, Findings& findings) {
    const auto* programa = document.programa();
    if (programa == nullptr || !programa->tingkat.present() || *programa->tingkat == Tingkat::desa) return;
    const auto meetings = meetings_of(*programa);
    if (!meetings || meetings->empty()) return; // then no meeting at all is the cause
    for (const auto* meeting : *meetings) {
        const auto planners = people_in(meeting->hadir.pejabat_perencanaan);
        if (!planners || !planners->is_zero()) return;
    }
    findings.push_back(
        {"penyusunan/sintesa",
         programa->penyusunan.pertemuan.span,
         {},
         fmt::format("tidak ada pertemuan programa {} yang dihadiri pejabat perencanaan", name(*programa->tingkat)),
         "sajikan draf programa dalam pertemuan sintesa dengan pejabat perencanaan dinas, dan tulis \"hadir: "
         "{pejabat_perencanaan: 2, …}\""});
}

void sumber_biaya(const Document& document, const Context& context, Findings& findings) {
    const auto* programa = document.programa();
    if (programa == nullptr) return;
    const auto* level = level_policy_for(*programa, context);
    const auto& source = programa->penyusunan.biaya.sumber;
    if (level == nullptr || level->cost_sources.empty() || !source.present()) return;
    const auto words = plain_words(*source);
    if (has_phrase(words, "sah") || has_phrase(words, "tidak mengikat")) return; // declared as another lawful source
    // "APBD Provinsi" names the budget of a province, although "APBD" alone may be that of a kabupaten.
    std::string_view longest;
    for (const auto& one : policy_for(*programa, context).levels)
        for (const auto& known : one.cost_sources)
            if (known.size() > longest.size() && has_phrase(words, plain_words(known))) longest = known;
    if (std::ranges::find(level->cost_sources, longest) != level->cost_sources.end()) return;
    const auto& usual = level->cost_sources.size() > 1 ? level->cost_sources[1] : level->cost_sources[0];
    findings.push_back(
        {"penyusunan/sumber-biaya",
         source.span,
         {},
         fmt::format("biaya menyusun programa {} berasal dari \"{}\", bukan {}", name(*programa->tingkat),
                     utf8::excerpt(*source), usual),
         fmt::format(
             "tulis \"{}\", atau nyatakan sebagai sumber lain: \"{} (sumber lain yang sah dan tidak mengikat)\"", usual,
             utf8::excerpt(*source))});
}

} // namespace suluh::penyusunan
