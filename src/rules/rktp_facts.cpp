// What RKTPs and programa tell of each other's rows: rules/rktp_together.hpp.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "rules/check.hpp"
#include "rules/pengecualian.hpp"
#include "rules/rktp.hpp"
#include "rules/rktp_together.hpp"
#include "rules/rows.hpp"
#include "rules/words.hpp"

namespace suluh {

namespace {

std::string seen_words(std::string_view text) {
    return plain_words(utf8::printable(text));
}

/// A name as it stands in other cells, without what follows a comma: degrees.
std::string words_of_name(const Text& name) {
    return name.present() ? seen_words(name->substr(0, name->find(','))) : std::string{};
}

class PlanTeller {
public:
    PlanTeller(const Document& document, const Rktp& plan, const Selection& selection)
        : document_(document), plan_(plan), selection_(selection) {}

    Facts facts() {
        Facts facts;
        facts.kind = Facts::Kind::rktp;
        if (plan_.tahun.present()) facts.year = *plan_.tahun;
        auto& own = facts.plan.emplace();
        const auto& [name, nip] = std::tie(plan_.penyuluh.nama, plan_.penyuluh.nip);
        if (name.present()) own.name = utf8::printable(*name);
        if (nip.present()) own.nip = nip->digits;
        if (!own.name.empty() && !own.nip.empty()) {
            facts.people.push_back({own.nip, own.name});
            add({"keterpaduan/penanda-tangan", name.span, {}, {}, as_payload({"nip", own.nip, own.name})});
        }
        for (const auto& row : plan_.kegiatan)
            if (is_begun(row)) tell(row, own);
        facts.pending = std::move(results_);
        return facts;
    }

private:
    void add(const Finding& finding) {
        if (selection_.includes(finding.rule) && !is_excepted(document_, finding))
            results_.push_back(placed(document_.source, finding, selection_.open_nik));
    }

    void tell(const BarisRktp& row, PlanFacts& own) {
        const auto object = id_of_object(row);
        const auto source = rktp::source_of(plan_, row);
        volume(row, object, source);
        if (!source.empty()) {
            if (std::ranges::find(own.programas, source) == own.programas.end()) own.programas.push_back(source);
            add({"rujukan/tak-ada", row.dari.id.span, object, {}, as_payload({source, utf8::printable(*row.dari.id)})});
            // Known even where nobody asked for the volumes: which rows were dealt.
            dealt(row, source);
        }
        const auto place = row.lokasi.tempat.present() ? utf8::printable(*row.lokasi.tempat) : std::string{};
        const auto code = row.lokasi.kode.present() ? row.lokasi.kode->dotted : std::string{};
        if (place.empty() && code.empty()) return;
        for (const auto& date : row.jadwal)
            if (date.present())
                add({"rktp/bentrok",
                     date.span,
                     object,
                     {},
                     as_payload({format_date(*date), place.empty() ? code : place, code,
                                 object.empty() ? "baris tanpa id" : object})});
    }

    void volume(const BarisRktp& row, const std::string& object, const std::string& source) {
        const auto& volume = row.volume;
        const auto name = called("kegiatan", row, row.kegiatan);
        if (volume.absent())
            return add({"rktp/volume", place_of_missing(volume, place_of_object(row)), object,
                        fmt::format("{} belum menyebut volumenya", name), "tambahkan \"volume: 2 kali\""});
        if (volume.state == State::vague)
            return add({"rktp/volume", volume.span, object,
                        fmt::format("volume {} pada {} tidak menjelaskan berapa", quoted(volume.text), name),
                        "tulis angka dan satuannya, misalnya \"2 kali\""});
        if (volume.present() && !source.empty())
            add({"rktp/volume",
                 volume.span,
                 object,
                 {},
                 as_payload({source, utf8::printable(*row.dari.id), volume->amount.digits(), volume->unit})});
    }

    /// Kept apart from what was asked for: it is no finding of this document.
    void dealt(const BarisRktp& row, const std::string& source) {
        results_.push_back(placed(document_.source, {"rktp/terbagi",
                                                     row.dari.id.span,
                                                     {},
                                                     {},
                                                     as_payload({source, utf8::printable(*row.dari.id),
                                                                 row.volume.present() ? "ada" : "tak-tentu"})}));
    }

    const Document& document_;
    const Rktp& plan_;
    const Selection& selection_;
    std::vector<Result> results_;
};

/// Whether the programa itself says that a penyuluh carries the row out; an activity that names nobody is one.
bool is_for_penyuluh(const Programa& programa, const PlanRow& row, const std::string& words) {
    if (row.cells.pelaksana.absent()) return row.is_kegiatan();
    for (const std::string_view word : {"penyuluh", "ppl"})
        if (has_phrase(words, word)) return true;
    const auto is_named = [&](const Text& name) {
        const auto named = words_of_name(name);
        return !named.empty() && has_phrase(words, named);
    };
    if (is_named(programa.penyuluh.nama)) return true;
    return std::ranges::any_of(programa.pengesahan.penyusun, [&](const Penyusun& one) {
        const bool penyuluh =
            one.peran.present() && (*one.peran == Peran::penyuluh || *one.peran == Peran::koordinator_penyuluh);
        return penyuluh && is_named(one.nama);
    });
}

} // namespace

Facts facts_of_plan(const Document& document, const Rktp& plan, const Selection& selection) {
    return PlanTeller{document, plan, selection}.facts();
}

void add_rows_to_deal(const Document& document, const Programa& programa, const Selection& selection,
                      std::vector<Result>& pending) {
    if (!programa.wilayah.kode.present() || !programa.tahun.present()) return;
    for_each_row(programa, [&](const PlanRow& row) {
        if (!row.cells.id.present()) return;
        std::string words;
        for (const auto& one : row.cells.pelaksana)
            if (one.present()) words += seen_words(*one) + " . ";
        const auto& volume = row.cells.volume;
        Finding finding{"rktp/terbagi", row.cells.id.span, id_of_object(row.cells), row.name(), {}};
        const bool asked = selection.includes(finding.rule) && !is_excepted(document, finding);
        finding.hint = as_payload({asked ? "lapor" : "diam", is_for_penyuluh(programa, row, words) ? "penyuluh" : words,
                                   volume.present() ? volume->amount.digits() : std::string{},
                                   volume.present() ? volume->unit : std::string{}, utf8::printable(volume.text)});
        pending.push_back(placed(document.source, finding));
    });
}

} // namespace suluh
