#include "rules/facts.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "document/choices.hpp"
#include "rules/check.hpp"
#include "rules/facts_groups.hpp"
#include "rules/groups.hpp"
#include "rules/lembaga.hpp"
#include "rules/outward.hpp"
#include "rules/pengecualian.hpp"
#include "rules/places.hpp"
#include "rules/references.hpp"
#include "rules/rktp_together.hpp"
#include "rules/words.hpp"
#include "text/region_name.hpp"

namespace suluh {

namespace {

std::string code_of(const Value<RegionCode>& code) {
    return code.present() ? code->dotted : std::string{};
}

std::optional<Date> earliest(std::initializer_list<const Value<Date>*> dates) {
    std::optional<Date> first;
    for (const auto* date : dates)
        if (date->present() && (!first || **date < *first)) first = **date;
    return first;
}

std::string leader_of(const PengesahanRdk& signers) {
    return signers.ketua.present() ? utf8::printable(*signers.ketua) : std::string{};
}

/// What in a programa can only be judged beside other documents.
class Pending {
public:
    Pending(const Document& document, const Selection& selection) : document_(document), selection_(selection) {}

    std::vector<Result> of(const Programa& programa) {
        references(programa.masalah);
        if (programa.wilayah.kode.present()) add({"keterpaduan/wilayah-ganda", programa.wilayah.kode.span, {}, {}, {}});
        groups(programa);
        sources(programa);
        yields(programa);
        areas(programa);
        priorities(programa);
        people(people_of(programa));
        return std::move(results_);
    }

    std::vector<Result> of(const DokumenPemeringkatan& ranking) {
        references(ranking.masalah);
        return std::move(results_);
    }

    std::vector<Result> of(const Pra& pra) {
        if (pra.tahun.present()) add({"ipw/umur-data", pra.tahun.span, {}, {}, {}});
        if (pra.tahun.present() && pra.wilayah.kode.present()) add({"pra/ganda", pra.wilayah.kode.span, {}, {}, {}});
        for (const auto& one : waiting_in(pra)) add(one);
        return std::move(results_);
    }

    std::vector<Result> of(const Rdkk& rdkk) {
        group(rdkk.poktan);
        leader(rdkk.pengesahan);
        people(people_of(rdkk));
        return std::move(results_);
    }

    std::vector<Result> of(const Rdk& rdk) {
        const auto& poktan = rdk.poktan;
        if (poktan.nama.present() && rdk.tahun.present()) add({"rdk/ganda", poktan.nama.span, {}, {}, {}});
        if (poktan.gapoktan.present())
            add({"lembaga/gapoktan", poktan.gapoktan.span, {}, {}, utf8::printable(*poktan.gapoktan)});
        group(poktan);
        plantings(rdk);
        targets(rdk);
        if (rdk.pola_tanam.present()) add({"keterpaduan/luas", rdk.pola_tanam.span, {}, {}, {}});
        leader(rdk.pengesahan);
        for (const auto& one : waiting_in(rdk)) add(one);
        people(people_of(rdk));
        return std::move(results_);
    }

private:
    void add(const Finding& finding) {
        if (!selection_.includes(finding.rule) || is_excepted(document_, finding)) return;
        results_.push_back(placed(document_.source, finding, selection_.open_nik));
    }

    /// `dari: pra#M3`: until it is known whether that village's PRA is among the files.
    void references(const List<Masalah>& problems) {
        for (const auto& masalah : problems)
            for (const auto& reference : masalah.dari) {
                if (!reference.present()) continue;
                const auto [kind, id] = read_outward(*reference);
                if (kind.empty() || id.empty()) continue;
                add({"rujukan/tak-ada", reference.span, id_of_object(masalah),
                     fmt::format("temuan \"{}\" tidak ada dalam berkas {} desa ini", utf8::printable(id),
                                 utf8::printable(kind)),
                     fmt::format("{}#{}", kind, id)});
            }
    }

    void group(const Poktan& poktan) {
        if (!poktan.nama.present()) return;
        const auto name = utf8::printable(*poktan.nama);
        add({"keterpaduan/poktan", poktan.nama.span, {}, {}, name});
        if (poktan.anggota.present()) add({"keterpaduan/poktan", poktan.anggota.span, {}, "anggota", name});
    }

    void leader(const PengesahanRdk& signers) {
        if (signers.ketua.present())
            add({"keterpaduan/penanda-tangan",
                 signers.ketua.span,
                 {},
                 {},
                 as_payload({"ketua", utf8::printable(*signers.ketua)})});
    }

    /// What the group means to plant, beside what its farmers ask fertiliser for.
    void targets(const Rdk& rdk) {
        for (const auto& row : rdk.sasaran)
            if (row.komoditas.present() && row.musim.present() && row.luas_tanam.present() &&
                (row.luas_tanam->unit.empty() || row.luas_tanam->unit == "ha"))
                add({"keterpaduan/rencana-tanam",
                     row.luas_tanam.span,
                     {},
                     {},
                     as_payload({utf8::printable(*row.komoditas), utf8::printable(*row.musim),
                                 utf8::printable(row.luas_tanam.text)})});
    }

    void group_names(const Text& text, const std::string& object) {
        if (!text.present()) return;
        for (auto& name : groups_in(*text))
            if (met_.insert(bare_group_name(name)).second)
                add({"keterpaduan/poktan", text.span, object, {}, utf8::printable(name)});
    }

    void groups(const Programa& programa) {
        for (const auto& tujuan : programa.tujuan) {
            group_names(tujuan.khalayak, id_of_object(tujuan));
            group_names(tujuan.rumusan, id_of_object(tujuan));
        }
        for (const auto& row : programa.kegiatan) group_names(row.sasaran.uraian, id_of_object(row));
        for (const auto& row : programa.ikhtiar) group_names(row.sasaran.uraian, id_of_object(row));
    }

    void sources(const Programa& programa) {
        for (const auto& data : programa.keadaan.data) {
            if (!data.sumber.present()) continue;
            const auto words = plain_words(*data.sumber);
            if (has_phrase(words, "pra") || has_phrase(words, "rdk"))
                add({"keterpaduan/urutan-tanggal",
                     data.sumber.span,
                     id_of_object(data),
                     {},
                     utf8::printable(*data.sumber)});
        }
        // Of a level above: whether those below, which it sums up, were there before it.
        const auto& signed_on = programa.pengesahan.tanggal;
        if (programa.tingkat.present() && *programa.tingkat != Tingkat::desa && signed_on.present())
            add({"keterpaduan/urutan-tanggal", signed_on.span, {}, {}, {}});
    }

    /// What data of the keadaan say of hasil, on the word of a PRA or RDK.
    void yields(const Programa& programa) {
        for (const auto& data : programa.keadaan.data) {
            if (!data.komoditas.present()) continue;
            const auto words = plain_words(data.sumber.text);
            const bool of_rdk = has_phrase(words, "rdk");
            if (!of_rdk && !has_phrase(words, "pra")) continue;
            for (const auto* value : {&data.faktual, &data.potensial})
                if (value->present())
                    add({"keterpaduan/produktivitas",
                         value->span,
                         id_of_object(data),
                         {},
                         as_payload({of_rdk ? "rdk" : "pra", value == &data.faktual ? "faktual" : "potensial",
                                     utf8::printable(*data.komoditas), utf8::printable(value->text)})});
        }
    }

    /// What data of the keadaan say of hectares.
    void areas(const Programa& programa) {
        const auto say = [&](const DataKeadaan& data, Span at, std::string_view text) {
            if (!areas_in(text, {}).empty())
                add({"keterpaduan/luas", at, id_of_object(data), {}, as_payload({utf8::printable(text)})});
        };
        for (const auto& data : programa.keadaan.data) {
            if (data.uraian.present()) say(data, data.uraian.span, *data.uraian);
            for (const auto* value : {&data.faktual, &data.potensial})
                if (value->present()) say(data, value->span, value->text);
        }
    }

    void plantings(const Rdk& rdk) {
        std::size_t number = 0;
        for (const auto& block : rdk.pola_tanam)
            for (const auto& turn : block.urutan) {
                ++number;
                if (!turn.komoditas.present()) continue;
                for (const auto* months : {&turn.tanam, &turn.panen})
                    if (months->present() && !months->value.months.empty())
                        add({"keterpaduan/musim",
                             months->span,
                             {},
                             {},
                             as_payload({months == &turn.tanam ? planting : harvest, utf8::printable(*turn.komoditas),
                                         utf8::printable(turn.musim.text), utf8::printable(months->text),
                                         fmt::format("{}", number)})});
            }
    }

    void people(const std::vector<std::pair<NamedPenyuluh, Span>>& all) {
        for (const auto& [person, at] : all)
            add({"keterpaduan/penanda-tangan", at, {}, {}, as_payload({"nip", person.nip, person.name})});
    }

    /// Of a level below: its first three problems. Of a level above: the words of its problems and objectives.
    void priorities(const Programa& programa) {
        constexpr int first_few = 3;
        if (!programa.tingkat.present()) return;
        const bool above = *programa.tingkat != Tingkat::desa;
        std::string said;
        for (const auto& masalah : programa.masalah) {
            if (above) said += plain_words(masalah.komoditas.text) + " . " + plain_words(masalah.uraian.text) + " . ";
            if (!masalah.prioritas.present() || *masalah.prioritas > Decimal{first_few} || !masalah.komoditas.present())
                continue;
            const auto kind = masalah.faktor.present()  ? spelling(*masalah.faktor)
                              : masalah.jenis.present() ? spelling(*masalah.jenis)
                                                        : std::string_view{};
            if (kind.empty()) continue;
            add({"keterpaduan/tanpa-dukungan", place_of_object(masalah), id_of_object(masalah),
                 utf8::printable(programa.wilayah.desa.present() ? bare_village(*programa.wilayah.desa)
                                                                 : code_of(programa.wilayah.kode)),
                 fmt::format("{}|{}", plain_words(*masalah.komoditas), kind)});
        }
        if (!above || !programa.masalah.present()) return;
        for (const auto& tujuan : programa.tujuan) said += plain_words(tujuan.rumusan.text) + " . ";
        add({"keterpaduan/tanpa-dukungan", programa.masalah.span, {}, {}, said});
    }

    const Document& document_;
    const Selection& selection_;
    std::vector<Result> results_;
    std::set<std::string> met_;
};

std::string name_of_village(const Programa& programa) {
    const auto& region = programa.wilayah;
    return std::string{region.kelurahan.present() ? region.kelurahan.text : region.desa.text};
}

Facts facts_of_programa(const Document& document, const Programa& programa, const Selection& selection) {
    Facts facts;
    facts.kind = Facts::Kind::programa;
    if (programa.tingkat.present()) facts.level = *programa.tingkat;
    if (programa.tahun.present()) facts.year = *programa.tahun;
    facts.region = code_of(programa.wilayah.kode);
    if (facts.level == Tingkat::desa) facts.name = name_of_village(programa);
    facts.dated = programa.pengesahan.tanggal.present() ? std::optional{*programa.pengesahan.tanggal}
                                                        : earliest({&programa.penyusunan.selesai});
    facts.seasons = seasons_of(programa);
    facts.problems = problems_of(programa);
    for (auto& one : people_of(programa)) facts.people.push_back(std::move(one.first));
    facts.pending = Pending{document, selection}.of(programa);
    add_rows_to_deal(document, programa, selection, facts.pending);
    if (selection.includes("kegiatan/beban")) facts.workloads = workloads_of(document);
    for (auto& workload : facts.workloads) {
        workload.if_over = placed(document.source, workload.where);
        workload.where = {};
    }
    facts.workloads.shrink_to_fit();
    return facts;
}

Facts facts_of_ranking(const Document& document, const DokumenPemeringkatan& ranking, const Selection& selection) {
    Facts facts;
    facts.kind = Facts::Kind::pemeringkatan;
    if (ranking.tahun.present()) facts.year = *ranking.tahun;
    facts.region = code_of(ranking.wilayah.kode);
    facts.pending = Pending{document, selection}.of(ranking);
    return facts;
}

Facts facts_of_rdk(const Document& document, const Rdk& rdk, const Selection& selection) {
    Facts facts;
    facts.kind = Facts::Kind::rdk;
    if (rdk.tahun.present()) facts.year = *rdk.tahun;
    facts.region = code_of(rdk.poktan.kode_desa);
    facts.dated = earliest({&rdk.pengesahan.tanggal, &rdk.musyawarah.tanggal});
    if (rdk.poktan.nama.present())
        facts.groups.push_back({std::string{*rdk.poktan.nama},
                                rdk.poktan.anggota.present() ? std::optional{*rdk.poktan.anggota} : std::nullopt,
                                leader_of(rdk.pengesahan),
                                rdk.poktan.kode.present() ? plain_words(*rdk.poktan.kode) : std::string{}});
    facts.yields = yields_of(rdk);
    facts.land = land_of(rdk);
    facts.members = members_of(rdk);
    for (auto& one : people_of(rdk)) facts.people.push_back(std::move(one.first));
    facts.pending = Pending{document, selection}.of(rdk);
    return facts;
}

Facts facts_of_rdkk(const Document& document, const Rdkk& rdkk, const Selection& selection) {
    Facts facts;
    facts.kind = Facts::Kind::rdkk;
    if (rdkk.tahun.present()) facts.year = *rdkk.tahun;
    facts.region = code_of(rdkk.poktan.kode_desa);
    const auto& poktan = rdkk.poktan;
    if (poktan.nama.present())
        facts.groups.push_back({std::string{*poktan.nama},
                                poktan.anggota.present() ? std::optional{*poktan.anggota} : std::nullopt,
                                leader_of(rdkk.pengesahan)});
    for (auto& one : people_of(rdkk)) facts.people.push_back(std::move(one.first));
    facts.pending = Pending{document, selection}.of(rdkk);
    return facts;
}

Facts facts_of_pra(const Document& document, const Pra& pra, const Selection& selection) {
    Facts facts;
    facts.kind = Facts::Kind::pra;
    if (pra.tahun.present()) facts.year = *pra.tahun;
    facts.region = code_of(pra.wilayah.kode);
    for (const auto& date : pra.pelaksanaan.tanggal)
        if (date.present() && (!facts.dated || *date < *facts.dated)) facts.dated = *date;
    for (const auto& group : pra.kelembagaan)
        if (group.nama.present())
            facts.groups.push_back({std::string{*group.nama},
                                    group.anggota.present() ? std::optional{*group.anggota} : std::nullopt,
                                    group.ketua.present() ? utf8::printable(*group.ketua) : std::string{},
                                    {},
                                    lembaga::is_gapoktan(group)});
    facts.yields = yields_of(pra);
    facts.plantings = plantings_of(pra);
    facts.land = land_of(pra);
    facts.land_uses = land_uses_of(pra);
    facts.pending = Pending{document, selection}.of(pra);
    return facts;
}

} // namespace

std::string as_payload(std::initializer_list<std::string_view> parts) {
    std::string text;
    for (const auto part : parts) text.append(part).push_back('\n');
    return text;
}

std::vector<std::string> read_payload(std::string_view text) {
    std::vector<std::string> parts;
    for (auto end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
        parts.emplace_back(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    return parts;
}

Facts facts_of(const Document& document, const Selection& selection) {
    Facts facts;
    if (const auto* programa = document.programa()) return facts_of_programa(document, *programa, selection);
    if (const auto* ranking = std::get_if<DokumenPemeringkatan>(&document.body))
        return facts_of_ranking(document, *ranking, selection);
    if (const auto* plan = document.rktp()) return facts_of_plan(document, *plan, selection);
    if (const auto* rdk = std::get_if<Rdk>(&document.body))
        facts = facts_of_rdk(document, *rdk, selection);
    else if (const auto* rdkk = std::get_if<Rdkk>(&document.body))
        return facts_of_rdkk(document, *rdkk, selection);
    else if (const auto* pra = std::get_if<Pra>(&document.body))
        facts = facts_of_pra(document, *pra, selection);
    for (const auto& object : objects_of(document)) facts.ids.emplace_back(object.id);
    return facts;
}

} // namespace suluh
