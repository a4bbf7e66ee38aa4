#include "rules/kegiatan.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "document/choices.hpp"
#include "document/vague.hpp"
#include "rules/batas.hpp"
#include "rules/metode.hpp"
#include "rules/orang.hpp"
#include "rules/pengecualian.hpp"
#include "rules/rows.hpp"
#include "text/enumerate.hpp"
#include "text/suggest.hpp"

namespace suluh::kegiatan {

namespace {

const Masalah* find(const Programa& programa, std::string_view id) {
    for (const auto& masalah : programa.masalah)
        if (masalah.id.present() && *masalah.id == id) return &masalah;
    return nullptr;
}

/// The problems of a row that are not of the kind its form is for.
std::vector<const Ref*> misplaced(const PlanRow& row, const Programa& programa, JenisMasalah wanted) {
    std::vector<const Ref*> references;
    for (const auto& reference : row.cells.masalah) {
        const auto* masalah = reference.present() ? find(programa, *reference) : nullptr;
        if (masalah != nullptr && masalah->jenis.present() && *masalah->jenis != wanted)
            references.push_back(&reference);
    }
    return references;
}

/// masalah/jenis-rancu of that problem, if it stands: then its kind is the cause, not the part its rows stand in.
Finding* doubt_about(const Document& document, Findings& findings, std::string_view id) {
    const auto it = std::ranges::find_if(findings, [&](const Finding& finding) {
        return finding.rule == "masalah/jenis-rancu" && finding.object == utf8::printable(id) &&
               !is_excepted(document, finding);
    });
    return it == findings.end() ? nullptr : &*it;
}

/// The one method that a row names, or nullptr where it names none or several.
const MetodePenyuluhan* only_metode(const Kegiatan& kegiatan) {
    if (!kegiatan.metode.present()) return nullptr;
    const auto methods = metode_in(*kegiatan.metode);
    return methods.size() == 1 ? methods.front() : nullptr;
}

/// Whether the people that a method wants are among the sasaran or named anywhere in the row.
bool has_needed(const Kegiatan& kegiatan, const MetodePenyuluhan& metode) {
    const auto& sasaran = kegiatan.sasaran;
    for (const auto& group : golongan) {
        if (group.name != metode.perlu) continue;
        const auto& people = sasaran.*group.people;
        const auto count = count_of(people);
        if (is_unread(people) || (count && !count->is_zero())) return true;
    }
    auto words = plain_words(sasaran.uraian.text) + " " + plain_words(kegiatan.kegiatan.text) + " " +
                 plain_words(kegiatan.keterangan.text);
    for (const auto* list : {&kegiatan.pihak_terkait, &kegiatan.pelaksana})
        for (const auto& one : *list) words += " " + plain_words(one.text);
    return std::ranges::any_of(metode.kata_perlu, [&](const std::string& word) { return has_phrase(words, word); });
}

struct Demand {
    Value<bool> PenilaianMateri::*answer;
    std::string_view name;
};

constexpr std::array demands{Demand{&PenilaianMateri::sesuai_kebutuhan, "sesuai kebutuhan"},
                             Demand{&PenilaianMateri::mampu_dikerjakan, "mampu dikerjakan"},
                             Demand{&PenilaianMateri::sesuai_adat, "sesuai adat"},
                             Demand{&PenilaianMateri::menguntungkan, "menguntungkan"},
                             Demand{&PenilaianMateri::risiko_kecil, "risiko kecil"},
                             Demand{&PenilaianMateri::murah, "murah"},
                             Demand{&PenilaianMateri::sederhana, "sederhana"},
                             Demand{&PenilaianMateri::alat_lokal, "alat lokal"},
                             Demand{&PenilaianMateri::mudah_diperoleh, "mudah diperoleh"},
                             Demand{&PenilaianMateri::cepat_hasil, "cepat hasil"},
                             Demand{&PenilaianMateri::tanpa_efek_samping, "tanpa efek samping"}};

/// A time that compares equal when it means the same; days and weeks stay as they were written.
std::string when(const Value<MonthSet>& waktu) {
    const auto text = fold_word(waktu.text);
    const bool says_days = text.empty() || text.find("minggu") != std::string::npos ||
                           text.find("mgg") != std::string::npos || text.find('/') != std::string::npos ||
                           (text.find_first_of("0123456789") != std::string::npos && waktu->years.empty());
    const bool has_day = !waktu->years.empty() && text.find_first_of("0123456789") == 0;
    return says_days || has_day ? (text.empty() ? format_months(*waktu) : text) : format_months(*waktu);
}

/// What two rows have in common when they are the same twice; empty where something is not written. For another group
/// it is another activity.
std::string likeness(const Baris& cells) {
    if (!cells.lokasi.tempat.present() || !cells.waktu.present()) return {};
    return plain_words(*cells.kegiatan) + '\n' + plain_words(*cells.lokasi.tempat) + '\n' + when(cells.waktu) + '\n' +
           plain_words(cells.sasaran.uraian.text);
}

} // namespace

void jalur(const Document& document, const Context&, Findings& findings) {
    const auto* programa = document.programa();
    if (programa == nullptr) return;
    std::map<std::string_view, std::vector<std::string>> answers; // of a problem of doubtful kind: its rows
    for_each_row(*programa, [&](const PlanRow& row) {
        const auto wanted = row.is_kegiatan() ? JenisMasalah::perilaku : JenisMasalah::non_perilaku;
        auto wrong = misplaced(row, *programa, wanted);
        std::erase_if(wrong, [&](const Ref* reference) {
            if (doubt_about(document, findings, **reference) == nullptr) return false;
            answers[**reference].push_back(row.name());
            return true;
        });
        if (wrong.empty() || is_repeated(document, row.cells.masalah.span)) return;
        std::vector<std::string> ids;
        for (const auto* reference : wrong) ids.push_back(utf8::printable(**reference));
        const bool all = wrong.size() == row.cells.masalah.size();
        const std::string_view other = row.is_kegiatan() ? "ikhtiar" : "kegiatan";
        findings.push_back({"kegiatan/jalur", wrong.front()->span, id_of_object(row.cells),
                            fmt::format("{} menjawab masalah {} yang {}, padahal Form {} untuk masalah {}", row.name(),
                                        fmt::join(ids, ", "), row.is_kegiatan() ? "non perilaku" : "perilaku",
                                        row.is_kegiatan() ? 1 : 2, spelling(wanted)),
                            all ? fmt::format("pindahkan ke bagian \"{}\" (Form {})", other, row.is_kegiatan() ? 2 : 1)
                                : fmt::format("hapus {} dari daftar itu, dan jawab dalam bagian \"{}\"",
                                              fmt::join(ids, ", "), other)});
    });
    for (const auto& [id, rows] : answers) {
        auto& doubt = *doubt_about(document, findings, id);
        doubt.message += fmt::format(", dan sudah dijawab {}", enumerated(rows));
        doubt.level = Level::galat;
    }
}

void metode(const Document& document, const Context&, Findings& findings) {
    const auto* programa = document.programa();
    if (programa == nullptr) return;
    for (const auto& kegiatan : programa->kegiatan) {
        const auto& metode = kegiatan.metode;
        if (!is_begun(kegiatan) || !metode.present() || is_repeated(document, metode.span)) continue;
        if (!metode_in(*metode).empty() || is_vague(Question::bagaimana, *metode)) continue;
        const auto guess = suggest_metode(*metode);
        findings.push_back({"kegiatan/metode", metode.span, id_of_object(kegiatan),
                            fmt::format("{} bukan metode penyuluhan yang dikenal", quoted(*metode)),
                            guess.empty() ? "pilih salah satu; \"suluh metode\" mencetak nama-namanya" : guess});
    }
}

void metode_sasaran(const Document& document, const Context&, Findings& findings) {
    const auto* programa = document.programa();
    if (programa == nullptr) return;
    for (const auto& kegiatan : programa->kegiatan) {
        if (!is_begun(kegiatan) || !kegiatan.sasaran.present()) continue;
        const auto* metode = only_metode(kegiatan);
        if (metode == nullptr) continue;
        const auto report = [&](std::string message, std::string hint) {
            findings.push_back({"kegiatan/metode-sasaran", kegiatan.metode.span, id_of_object(kegiatan),
                                std::move(message), std::move(hint)});
        };
        const auto name = utf8::excerpt(*kegiatan.metode);
        const auto people = count_of(kegiatan.sasaran);
        const auto most = Decimal{batas().perorangan_terbanyak};
        const auto least = Decimal{batas().massal_tersedikit};
        if (!metode->perlu.empty() && !has_needed(kegiatan, *metode))
            report(fmt::format("{} tanpa {}, padahal metode ini mempertemukan petani dengan {}", name, metode->perlu,
                               metode->perlu),
                   fmt::format("tambahkan {} ke dalam sasaran, atau pilih metode lain", metode->perlu));
        else if (people && metode->pendekatan == Pendekatan::perorangan && most < *people)
            report(fmt::format("{} adalah metode perorangan, tetapi sasarannya {} orang", name, people->indonesian()),
                   fmt::format("pilih metode kelompok, misalnya pertemuan kelompok, atau batasi sampai {} orang",
                               most.indonesian()));
        else if (people && metode->pendekatan == Pendekatan::massal && *people < least)
            report(fmt::format("{} adalah metode massal, tetapi sasarannya hanya {} orang", name, people->indonesian()),
                   "pilih metode kelompok, misalnya demonstrasi cara; \"suluh metode\" mencetak pilihannya");
    }
}

void materi(const Document& document, const Context&, Findings& findings) {
    const auto* programa = document.programa();
    if (programa == nullptr) return;
    for (const auto& kegiatan : programa->kegiatan)
        if (is_begun(kegiatan) && kegiatan.materi.absent())
            findings.push_back({"kegiatan/materi", place_of_gap(kegiatan.materi, kegiatan), id_of_object(kegiatan),
                                called("kegiatan", kegiatan, kegiatan.kegiatan) + " belum menyebut materinya",
                                "tambahkan \"materi: Pemupukan berimbang padi sawah\", yaitu yang disampaikan"});
}

void penilaian_materi(const Document& document, const Context&, Findings& findings) {
    const auto* programa = document.programa();
    if (programa == nullptr) return;
    for (const auto& kegiatan : programa->kegiatan) {
        if (!is_begun(kegiatan) || is_repeated(document, kegiatan.penilaian_materi.key_span)) continue;
        std::vector<std::string_view> unmet;
        Span at{};
        for (const auto& demand : demands) {
            const auto& answer = kegiatan.penilaian_materi.*demand.answer;
            if (!answer.present() || *answer) continue;
            if (unmet.empty()) at = answer.span;
            unmet.push_back(demand.name);
        }
        if (unmet.empty()) continue;
        findings.push_back({"kegiatan/penilaian-materi", at, id_of_object(kegiatan),
                            fmt::format("materi {} dinilai tidak memenuhi: {}",
                                        called("kegiatan", kegiatan, kegiatan.kegiatan), fmt::join(unmet, ", ")),
                            "sesuaikan atau ganti materinya, agar dapat diterima dan diterapkan sasaran"});
    }
}

void waktu_tahun(const Document& document, const Context&, Findings& findings) {
    const auto* programa = document.programa();
    if (programa == nullptr || !programa->tahun.present()) return;
    const int year = *programa->tahun;
    for_each_row(*programa, [&](const PlanRow& row) {
        const auto& waktu = row.cells.waktu;
        if (!waktu.present() || waktu->years.empty() || is_repeated(document, waktu.span)) return;
        const bool named = std::ranges::find(waktu->years, year) != waktu->years.end();
        const bool fits = named && (waktu->years.size() == 1 || !waktu->seasons.empty()); // a season may run over
        if (fits) return;
        const auto text = waktu.text.empty() ? format_months(*waktu) : std::string{waktu.text};
        findings.push_back({"kegiatan/waktu-tahun", waktu.span, id_of_object(row.cells),
                            fmt::format("waktu {} pada {} di luar tahun programa {}", quoted(text), row.name(), year),
                            fmt::format("tulis bulan dalam tahun {}", year)});
    });
}

void lokasi_wilayah(const Document& document, const Context&, Findings& findings) {
    const auto* programa = document.programa();
    if (programa == nullptr || !programa->wilayah.kode.present()) return;
    const auto& area = programa->wilayah.kode->dotted;
    for (const auto& kegiatan : programa->kegiatan) {
        const auto& kode = kegiatan.lokasi.kode;
        if (!is_begun(kegiatan) || !kode.present() || is_repeated(document, kegiatan.lokasi.key_span)) continue;
        if (kode->dotted == area || kode->dotted.starts_with(area + ".")) continue;
        findings.push_back({"kegiatan/lokasi-wilayah", kode.span, id_of_object(kegiatan),
                            fmt::format("lokasi {} berkode {}, di luar wilayah programa {}",
                                        called("kegiatan", kegiatan, kegiatan.kegiatan), kode->dotted, area),
                            "perbaiki kodenya, atau hapus bila tempat itu memang di luar wilayah"});
    }
}

void ganda(const Document& document, const Context&, Findings& findings) {
    const auto* programa = document.programa();
    if (programa == nullptr) return;
    std::unordered_map<std::string, PlanRow> by_name; ///< most rows have a name of their own, and need no closer look
    std::unordered_map<std::string, PlanRow> met;
    for_each_row(*programa, [&](const PlanRow& row) {
        if (!row.cells.kegiatan.present()) return;
        const auto [namesake, is_new] = by_name.emplace(plain_words(*row.cells.kegiatan), row);
        if (is_new) return;
        if (auto first = likeness(namesake->second.cells); !first.empty())
            met.emplace(std::move(first), namesake->second);
        auto own = likeness(row.cells);
        if (own.empty()) return;
        const auto [first, is_only] = met.emplace(std::move(own), row);
        if (is_only) return;
        findings.push_back(
            {"kegiatan/ganda", place_of_object(row.cells), id_of_object(row.cells),
             fmt::format("{} sama dengan {}: kegiatan, tempat dan waktunya sama", row.name(), first->second.name()),
             "hapus salah satu, atau bedakan tempat, waktu atau sasarannya"});
    });
}

} // namespace suluh::kegiatan
