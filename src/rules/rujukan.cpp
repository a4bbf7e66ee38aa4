#include "rules/rujukan.hpp"

#include <algorithm>
#include <string>

#include <fmt/format.h>

#include "ranking/ranking.hpp"
#include "rules/keadaan.hpp"
#include "rules/masalah.hpp"
#include "rules/naskah.hpp"
#include "rules/outward.hpp"
#include "rules/padan.hpp"
#include "rules/references.hpp"
#include "rules/rows.hpp"
#include "rules/words.hpp"
#include "text/enumerate.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace suluh::rujukan {

namespace {

using utf8::printable;
using Ids = std::vector<std::string_view>;

/// The ids that may be pointed at. Where one is missing or could not be read, nobody can say what does not exist.
struct Known {
    Ids ids;
    bool whole = true;
};

template <class T>
Known known_in(const List<T>& records) {
    const bool unread = records.state == State::invalid || std::ranges::any_of(records.items, [](const T& record) {
                            return record.state == State::invalid || !record.id.present();
                        });
    return {ids_of(records), !unread};
}

/// "M1, M2", "M1; M2" and "M1 dan M2" without the brackets of a list: what stands inside them; else empty.
std::string several_in(std::string_view reference, const Ids& known) {
    constexpr std::string_view conjunction = " dan ";
    Ids parts;
    bool any_known = reference.find(',') != std::string_view::npos;
    for (auto rest = reference; !rest.empty();) {
        const auto word = rest.find(conjunction);
        const auto end = std::min({rest.find_first_of(",;&/"), word, rest.size()});
        const auto part = utf8::trim(rest.substr(0, end));
        rest.remove_prefix(std::min(rest.size(), end + (end == word ? conjunction.size() : 1)));
        if (part.empty()) continue;
        any_known = any_known || std::ranges::find(known, part) != known.end();
        parts.push_back(part);
    }
    return any_known && parts.size() > 1 ? listed(parts) : std::string{};
}

/// Reports each reference that names none of `known`. `objects` tell what else the name stands for.
void resolve(const List<Ref>& references, std::string_view kind, const Known& all, const std::vector<Object>& objects,
             const std::string& object, Findings& findings) {
    if (!all.whole) return;
    const auto& known = all.ids; // where there are none, the chapter is missing, but not what it is mistaken for
    for (const auto& reference : references) {
        if (!reference.present() || std::ranges::find(known, *reference) != known.end()) continue;
        const auto other = std::ranges::find(objects, *reference, &Object::id);
        if (known.empty() && other == objects.end()) continue; // check_gaps
        const auto meant = meant_id(*reference, known);
        auto message = other != objects.end()
                           ? fmt::format("\"{}\" adalah {}, bukan {}", printable(*reference), other->kind, kind)
                           : fmt::format("{} \"{}\" tidak ada dalam dokumen ini", kind, printable(*reference));
        const auto several = several_in(*reference, known);
        auto hint = !several.empty() ? fmt::format("tulis sebagai daftar: [{}]", several)
                    : known.empty()  ? fmt::format("tulis dahulu {} itu", kind)
                    : !meant.empty() ? fmt::format("mungkin maksudnya \"{}\"", printable(meant))
                                     : fmt::format("{} yang ada: {}", kind, listed(known));
        findings.push_back({"rujukan/tak-ada", reference.span, object, std::move(message), std::move(hint)});
    }
}

/// A chapter that is not there, and what points into it: one cause, one finding.
class Gap {
public:
    explicit Gap(const naskah::Chapter& chapter) : chapter_(chapter) {}

    /// Adds the references that name nothing else in the document.
    void add(const List<Ref>& references, const std::string& object, const std::vector<Object>& objects) {
        for (const auto& reference : references) {
            if (!reference.present() || std::ranges::find(objects, *reference, &Object::id) != objects.end()) continue;
            put(wanted_, printable(*reference));
            if (!object.empty()) put(by_, object);
        }
    }

    void report(Span at, Findings& findings) const {
        if (wanted_.empty()) return;
        const auto by = by_.empty() ? std::string{} : fmt::format(" oleh {}", enumerated(by_));
        findings.push_back({"rujukan/tak-ada",
                            at,
                            {},
                            fmt::format("{}, padahal {} dirujuk{}", chapter_.missing, enumerated(wanted_), by),
                            std::string{chapter_.hint}});
    }

private:
    static void put(std::vector<std::string>& list, std::string text) {
        if (std::ranges::find(list, text) == list.end()) list.push_back(std::move(text));
    }

    const naskah::Chapter& chapter_;
    std::vector<std::string> wanted_;
    std::vector<std::string> by_;
};

/// Who points into the chapters that are not there.
void check_gaps(const Document& document, const Programa& programa, const std::vector<Object>& objects,
                Findings& findings) {
    static constexpr naskah::Chapter data{"data keadaan belum ada",
                                          "tulis data pada \"keadaan\", \"data\", dimulai dengan \"- id: P1\""};
    Gap facts{programa.keadaan.absent() ? naskah::keadaan : data};
    Gap objectives{naskah::tujuan};
    Gap problems{naskah::masalah};
    for (const auto& one : programa.tujuan) facts.add(one.keadaan, id_of_object(one), objects);
    for (const auto& one : programa.masalah) objectives.add(one.tujuan, id_of_object(one), objects);
    for_each_row(programa, [&](const PlanRow& row) {
        objectives.add(row.cells.tujuan, id_of_object(row.cells), objects);
        problems.add(row.cells.masalah, id_of_object(row.cells), objects);
    });
    const auto first = first_key_of(document);
    if (programa.keadaan.state != State::invalid && programa.keadaan.data.absent())
        facts.report(place_of_missing(programa.keadaan.data, place_inside(programa.keadaan, first)), findings);
    if (programa.tujuan.absent()) objectives.report(place_of_missing(programa.tujuan, first), findings);
    if (programa.masalah.absent()) problems.report(place_of_missing(programa.masalah, first), findings);
}

/// Neither kegiatan nor ikhtiar: the chapter is missing, not an activity for each objective.
bool has_no_plan(const Programa& programa) {
    return programa.kegiatan.absent() && programa.ikhtiar.absent();
}

template <class Rows>
void add_mentions(const Rows& rows, const List<Ref> Baris::*list, const Ids& known, Mentions& mentions) {
    if (rows.state == State::invalid) mentions.uncertain = true;
    for (const auto& row : rows) {
        // A row that says nothing here has a finding of its own, and might have mentioned any.
        if (is_begun(row) && (row.*list).absent()) mentions.uncertain = true;
        mentions.add(row.*list, known);
    }
}

/// What the activities and efforts mention under `list` (their tujuan or masalah).
Mentions mentioned_by_rows(const Programa& programa, const List<Ref> Baris::*list, const Ids& known) {
    Mentions mentions;
    add_mentions(programa.kegiatan, list, known, mentions);
    add_mentions(programa.ikhtiar, list, known, mentions);
    return mentions;
}

template <class Records>
void report_unmentioned(const Records& records, const Mentions& mentions, std::string_view rule, std::string_view what,
                        std::string_view hint, Findings& findings) {
    if (mentions.uncertain) return;
    for (const auto& record : records)
        if (record.id.present() && !mentions.contains(*record.id))
            findings.push_back({rule, record.id.span, printable(*record.id),
                                fmt::format(fmt::runtime(what), printable(*record.id)),
                                fmt::format(fmt::runtime(hint), printable(*record.id))});
}

/// What a ranking points at in vain, as ranking itself finds it.
void check_ranking(const Document& document, Findings& findings) {
    auto question = question_of(document);
    if (!question) return;
    if (!question->metode()) question->method = Metode::bobot; // the criteria are there, however they will count
    auto found = rank(*question).findings;
    for (auto& finding : found)
        if (finding.rule == "rujukan/tak-ada") findings.push_back(std::move(finding));
}

template <class Rows>
void check_rows(const Rows& rows, const Known& tujuan, const Known& masalah, const std::vector<Object>& objects,
                Findings& findings) {
    for (const auto& row : rows) {
        resolve(row.tujuan, "tujuan", tujuan, objects, id_of_object(row), findings);
        resolve(row.masalah, "masalah", masalah, objects, id_of_object(row), findings);
    }
}

void check_tree(const Pra& pra, Findings& findings) {
    const auto known = known_in(pra.pohon_masalah);
    for (const auto& node : pra.pohon_masalah) {
        if (!node.induk.present()) continue;
        List<Ref> one;
        one.items.push_back(node.induk);
        resolve(one, "pohon masalah", known, {}, id_of_object(node), findings);
    }
}

/// Rows that name no problem where none is written at all; those that name one say so in rujukan/tak-ada.
void report_rows_without_chapter(const Document& document, const Programa& programa, Findings& findings) {
    std::vector<std::string> rows;
    bool names_any = false;
    for_each_row(programa, [&](const PlanRow& row) {
        names_any = names_any || !row.cells.masalah.absent();
        rows.push_back(row.name());
    });
    if (names_any || rows.empty()) return;
    findings.push_back({"rujukan/kegiatan-tanpa-masalah",
                        place_of_missing(programa.masalah, first_key_of(document)),
                        {},
                        fmt::format("{}, padahal {} harus menjawab masalah", naskah::masalah.missing, enumerated(rows)),
                        std::string{naskah::masalah.hint}});
}

} // namespace

void id_ganda(const Document& document, const Context&, Findings& findings) {
    padan::id_ganda(document, findings);
    auto objects = objects_of(document);
    if (const auto question = question_of(document))
        for (const auto& kriteria : question->how.kriteria)
            if (kriteria.id.present()) objects.push_back({*kriteria.id, kriteria.id.span, "kriteria"});
    const auto same_namespace = [](const Object& a, const Object& b) {
        return (a.kind == "kriteria") == (b.kind == "kriteria");
    };
    std::ranges::stable_sort(objects, {}, &Object::id);
    for (std::size_t i = 1; i < objects.size(); ++i) {
        const auto& first = objects[i - 1];
        const auto& second = objects[i];
        if (first.id != second.id || !same_namespace(first, second)) continue;
        const auto line = [&](const Object& object) { return document.source.place(object.span.begin).line; };
        findings.push_back({"rujukan/id-ganda", second.span, printable(second.id),
                            fmt::format("id \"{}\" dipakai dua kali: {} pada baris {} dan {} pada baris {}",
                                        printable(second.id), first.kind, line(first), second.kind, line(second)),
                            "beri salah satunya id lain, dan sesuaikan rujukan kepadanya"});
    }
}

void tak_ada(const Document& document, const Context&, Findings& findings) {
    padan::tak_ada(document, findings);
    if (const auto* pra = std::get_if<Pra>(&document.body)) check_tree(*pra, findings);
    check_ranking(document, findings);
    if (const auto* own = std::get_if<DokumenPemeringkatan>(&document.body))
        for (const auto& one : own->masalah)
            for (const auto& origin : one.dari) check_origin(origin, id_of_object(one), findings);
    const auto* programa = document.programa();
    if (programa == nullptr) return;
    const auto objects = objects_of(document);
    const auto tujuan = known_in(programa->tujuan);
    const auto masalah = known_in(programa->masalah);
    for (const auto& one : programa->tujuan)
        resolve(one.keadaan, "data keadaan", known_in(programa->keadaan.data), objects, id_of_object(one), findings);
    for (const auto& one : programa->masalah) {
        resolve(one.tujuan, "tujuan", tujuan, objects, id_of_object(one), findings);
        for (const auto& origin : one.dari) check_origin(origin, id_of_object(one), findings);
    }
    check_gaps(document, *programa, objects, findings);
    check_rows(programa->kegiatan, tujuan, masalah, objects, findings);
    check_rows(programa->ikhtiar, tujuan, masalah, objects, findings);
}

void tujuan_tanpa_masalah(const Document& document, const Context&, Findings& findings) {
    const auto* programa = document.programa();
    if (programa == nullptr || programa->masalah.absent()) return; // the chapter is missing
    const auto known = ids_of(programa->tujuan);
    Mentions mentions;
    mentions.uncertain = programa->masalah.state == State::invalid;
    for (const auto& masalah : programa->masalah) mentions.add(masalah.tujuan, known);
    report_unmentioned(programa->tujuan, mentions, "rujukan/tujuan-tanpa-masalah",
                       "tujuan {} tidak disebut oleh satu masalah pun",
                       "tambahkan {} ke dalam \"tujuan: […]\" pada masalah yang menghambatnya", findings);
}

void tujuan_tanpa_kegiatan(const Document& document, const Context&, Findings& findings) {
    const auto* programa = document.programa();
    if (programa == nullptr) return;
    const auto known = ids_of(programa->tujuan);
    if (has_no_plan(*programa)) {
        if (!known.empty())
            findings.push_back(
                {"rujukan/tujuan-tanpa-kegiatan",
                 place_of_missing(programa->kegiatan, first_key_of(document)),
                 {},
                 fmt::format("{}, padahal tujuan {} harus dilayani", naskah::kegiatan.missing, listed(known)),
                 std::string{naskah::kegiatan.hint}});
        return;
    }
    const auto mentions = mentioned_by_rows(*programa, &Baris::tujuan, known);
    report_unmentioned(programa->tujuan, mentions, "rujukan/tujuan-tanpa-kegiatan",
                       "tidak ada kegiatan atau ikhtiar yang melayani tujuan {}",
                       "tambahkan {} ke dalam \"tujuan: […]\" pada kegiatan yang melayaninya, atau hapus tujuan ini",
                       findings);
}

void masalah_tanpa_tujuan(const Document& document, const Context&, Findings& findings) {
    const auto* programa = document.programa();
    if (programa == nullptr || programa->tujuan.absent()) return; // the chapter is missing
    for (const auto& masalah : programa->masalah)
        if (is_begun(masalah) && masalah.tujuan.absent())
            findings.push_back({"rujukan/masalah-tanpa-tujuan", place_of_object(masalah), id_of_object(masalah),
                                called("masalah", masalah, masalah.uraian) + " tidak menyebut tujuan yang dihambatnya",
                                how_to_refer("tujuan", "T1", ids_of(programa->tujuan))});
}

std::vector<const Masalah*> unanswered(const Programa& programa) {
    std::vector<const Masalah*> problems;
    if (has_no_plan(programa)) return problems; // the chapter is missing
    const auto mentions = mentioned_by_rows(programa, &Baris::masalah, ids_of(programa.masalah));
    if (mentions.uncertain) return problems;
    for (const auto& masalah : programa.masalah)
        if (masalah.id.present() && !mentions.contains(*masalah.id)) problems.push_back(&masalah);
    return problems;
}

void masalah_tanpa_kegiatan(const Document& document, const Context&, Findings& findings) {
    const auto* programa = document.programa();
    if (programa == nullptr) return;
    const auto problems = unanswered(*programa);
    if (problems.empty()) return;
    const auto ranks = masalah::ranks_of(*programa);
    for (const auto* problem : problems) {
        if (masalah::is_foremost(ranks, *problem)) continue; // masalah/prioritas-tanpa-kegiatan
        const auto id = printable(*problem->id);
        findings.push_back(
            {"rujukan/masalah-tanpa-kegiatan", problem->id.span, id,
             fmt::format("tidak ada kegiatan atau ikhtiar yang menjawab masalah {}", id),
             fmt::format("tambahkan {} ke dalam \"masalah: […]\" pada kegiatan atau ikhtiar yang menjawabnya", id)});
    }
}

void kegiatan_tanpa_masalah(const Document& document, const Context&, Findings& findings) {
    const auto* programa = document.programa();
    if (programa == nullptr) return;
    if (programa->masalah.absent()) return report_rows_without_chapter(document, *programa, findings);
    const auto hint = how_to_refer("masalah", "M1", ids_of(programa->masalah));
    const auto check = [&](const auto& rows, std::string_view what) {
        for (const auto& row : rows)
            if (is_begun(row) && row.masalah.absent())
                findings.push_back({"rujukan/kegiatan-tanpa-masalah", place_of_object(row), id_of_object(row),
                                    called(what, row, row.kegiatan) + " tidak menyebut masalah yang dijawabnya", hint});
    };
    check(programa->kegiatan, "kegiatan");
    check(programa->ikhtiar, "ikhtiar");
}

void keadaan_tak_diangkat(const Document& document, const Context&, Findings& findings) {
    const auto* programa = document.programa();
    if (programa == nullptr || programa->tujuan.absent()) return; // the chapter is missing
    Mentions mentions;
    mentions.uncertain = programa->tujuan.state == State::invalid;
    for (const auto& tujuan : programa->tujuan) mentions.add(tujuan.keadaan, ids_of(programa->keadaan.data));
    if (mentions.uncertain) return;
    for (const auto& data : programa->keadaan.data) {
        const bool has_gap = data.faktual.present() && data.potensial.present() &&
                             keadaan::is_same_unit(data.faktual->unit, data.potensial->unit) &&
                             data.faktual->amount < data.potensial->amount;
        if (!has_gap || !data.id.present() || mentions.contains(*data.id)) continue;
        findings.push_back(
            {"rujukan/keadaan-tak-diangkat", data.id.span, printable(*data.id),
             fmt::format(
                 "kesenjangan hasil pada {} (sekarang {}, dapat mencapai {}) tidak diangkat oleh satu tujuan pun",
                 printable(*data.id), printable(data.faktual.text), printable(data.potensial.text)),
             fmt::format("tambahkan {} ke dalam \"keadaan: […]\" pada tujuan yang hendak memperkecilnya",
                         printable(*data.id))});
    }
}

} // namespace suluh::rujukan
