#include "rules/keadaan.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "document/choices.hpp"
#include "document/vague.hpp"
#include "rules/metode.hpp"
#include "rules/rows.hpp"
#include "text/embedded.hpp"
#include "text/suggest.hpp"
#include "text/word_lists.hpp"
#include "value/units.hpp"

namespace suluh::keadaan {

namespace {

bool is_begun(const DataKeadaan& data) {
    return data.present() && !(data.id.absent() && data.uraian.absent());
}

std::string name_of(const DataKeadaan& data) {
    return called("data keadaan", data, data.uraian);
}

/// One side of "ton/ha", as the table of units calls it.
std::string unit_name(std::string_view part) {
    const auto word = fold_word(part);
    if (word == "t") return "ton"; // alone it is nothing that people count with
    if (word == "persen") return "%";
    return unit_named(word).name;
}

/// "ton/ha", "ton per ha" and "ton tiap hektar" are ton and ha.
std::vector<std::string> unit_parts(std::string_view unit) {
    std::vector<std::string> parts;
    while (!unit.empty()) {
        auto end = std::min(unit.find('/'), unit.size());
        std::size_t skip = 1;
        for (const std::string_view word : {" per ", " tiap ", " setiap "})
            if (const auto at = utf8::lower(unit).find(word); at < end) end = at, skip = word.size();
        parts.push_back(unit_name(unit.substr(0, end)));
        unit.remove_prefix(std::min(end + skip, unit.size()));
    }
    return parts;
}

/// Words after which less is better.
bool speaks_of_less(std::string_view sentence) {
    static const auto words = [] {
        std::vector<std::string> all;
        read_word_lists(
            embedded_file("schemas/words/makin-kecil.yaml"),
            [&all](std::string_view, std::string_view word) { all.push_back(plain_words(word)); },
            [](std::string_view, std::string_view, std::string_view) {});
        return all;
    }();
    const auto plain = plain_words(sentence);
    return std::ranges::any_of(words, [&](const std::string& word) { return has_phrase(plain, word); });
}

} // namespace

bool is_same_unit(std::string_view a, std::string_view b) {
    return a == b || unit_parts(a) == unit_parts(b);
}

bool wants_less(const DataKeadaan& datum) {
    const bool falls =
        datum.faktual.present() && datum.potensial.present() && datum.faktual->amount > datum.potensial->amount;
    return falls && speaks_of_less(datum.uraian.text);
}

void unsur(const Document& document, const Context&, Findings& findings) {
    const auto* programa = document.programa();
    if (programa == nullptr) return;
    const auto& all = programa->keadaan;
    // A chapter that is not there at all is one finding, of naskah.
    if (!all.present() || all.data.state == State::invalid) return;
    std::array<bool, 5> described{};
    std::string without; // data that say nothing of it: perhaps they are what is missing
    for (const auto& data : all.data) {
        // Where a fact is not written yet, or its unsur could not be read, a finding stands there.
        if (!is_begun(data) || data.unsur.state == State::invalid) return;
        if (data.unsur.present())
            described[static_cast<std::size_t>(*data.unsur)] = true;
        else
            without += (without.empty() ? "" : ", ") + id_of_object(data);
    }
    std::vector<std::string_view> missing;
    for (std::size_t i = 0; i < described.size(); ++i)
        if (!described[i]) missing.push_back(choices(Unsur{})[i]);
    if (missing.empty()) return;
    const auto at = all.data.absent() ? all.span : all.data.span;
    auto hint = fmt::format("tambahkan butir \"unsur: {}\" dengan uraian dan sumbernya", missing.front());
    if (!without.empty()) hint = fmt::format("tulis unsurnya pada {}, atau {}", without, hint);
    findings.push_back({"keadaan/unsur",
                        at,
                        {},
                        fmt::format("keadaan belum menggambarkan unsur {}", fmt::join(missing, ", ")),
                        std::move(hint)});
}

void produktivitas(const Document& document, const Context&, Findings& findings) {
    const auto* programa = document.programa();
    if (programa == nullptr) return;
    for (const auto& data : programa->keadaan.data) {
        if (!is_begun(data) || !data.unsur.present() || *data.unsur != Unsur::produktivitas) continue;
        const auto report = [&](Span at, std::string message, std::string hint) {
            findings.push_back({"keadaan/produktivitas", at, id_of_object(data), std::move(message), std::move(hint)});
        };
        const bool no_faktual = data.faktual.absent();
        const bool no_potensial = data.potensial.absent();
        if (no_faktual && no_potensial)
            report(data.span,
                   name_of(data) + " belum menyebut hasil sekarang (faktual) dan yang dapat dicapai (potensial)",
                   "tambahkan \"faktual: 5,2 ton/ha\" dan \"potensial: 7 ton/ha\"");
        else if (no_faktual)
            report(place_of_gap(data.faktual, data), name_of(data) + " belum menyebut hasil sekarang (faktual)",
                   "tambahkan \"faktual: 5,2 ton/ha\", dengan satuan yang sama dengan potensial");
        else if (no_potensial)
            report(place_of_gap(data.potensial, data),
                   name_of(data) + " belum menyebut hasil yang dapat dicapai (potensial)",
                   "tambahkan \"potensial: 7 ton/ha\", dengan satuan yang sama dengan faktual");
        else if (data.faktual.present() && data.potensial.present() &&
                 !is_same_unit(data.faktual->unit, data.potensial->unit))
            report(data.potensial.span,
                   fmt::format("satuan faktual {} dan potensial {} pada {} berbeda", quoted(data.faktual.text),
                               quoted(data.potensial.text), name_of(data)),
                   "tulis keduanya dengan satuan yang sama, misalnya ton/ha");
    }
}

void terbalik(const Document& document, const Context&, Findings& findings) {
    const auto* programa = document.programa();
    if (programa == nullptr) return;
    for (const auto& data : programa->keadaan.data) {
        const bool is_yield = is_begun(data) && data.unsur.present() && *data.unsur == Unsur::produktivitas;
        if (!is_yield || !data.faktual.present() || !data.potensial.present()) continue;
        const bool comparable = is_same_unit(data.faktual->unit, data.potensial->unit);
        if (!comparable || data.faktual->amount <= data.potensial->amount || wants_less(data)) continue;
        if (is_repeated(document, data.faktual.span)) continue;
        findings.push_back({"keadaan/terbalik", data.faktual.span, id_of_object(data),
                            fmt::format("hasil sekarang {} pada {} di atas yang dapat dicapai, {}",
                                        quoted(data.faktual.text), name_of(data), quoted(data.potensial.text)),
                            "tukar bila terbalik, atau perbaiki angkanya"});
    }
}

void sumber(const Document& document, const Context&, Findings& findings) {
    const auto* programa = document.programa();
    if (programa == nullptr) return;
    for (const auto& data : programa->keadaan.data) {
        if (!is_begun(data)) continue;
        const auto& source = data.sumber;
        if (source.absent())
            findings.push_back({"keadaan/sumber", place_of_gap(source, data), id_of_object(data),
                                name_of(data) + " belum menyebut sumbernya",
                                "tambahkan \"sumber: PRA Agustus 2026\", atau RDK/RDKK, rekapitulasi, monografi"});
        else if (source.present() && is_vague(Question::sumber_data, *source) && !is_repeated(document, source.span))
            findings.push_back(
                {"keadaan/sumber", source.span, id_of_object(data),
                 fmt::format("sumber {} {} tidak menjelaskan asal datanya", name_of(data), quoted(*source)),
                 "tulis misalnya \"sumber: PRA Agustus 2026\", atau RDK/RDKK, rekapitulasi, monografi"});
    }
}

} // namespace suluh::keadaan
