#include "recap/recap.hpp"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "document/choices.hpp"
#include "form/dealing.hpp"
#include "form/region.hpp"
#include "form/row.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"
#include "value/units.hpp"

namespace suluh::rekap {

namespace {

std::string file_of(const Document& document) {
    return utf8::printable(document.source.name());
}

class RecapMaker {
public:
    RecapMaker(std::span<const Document* const> documents, const Request& request)
        : documents_(documents), request_(request) {}

    Recap made() {
        check_programas();
        if (!made_.complaints.empty()) return std::move(made_);
        collect_regions();
        if (request_.daftar != nullptr) read_register();
        std::ranges::stable_sort(made_.regions, {}, &Region::code);
        tell_namesakes();
        made_.problems = merge_problems(made_.regions, request_.padan, made_.complaints, made_.notices);
        for (std::size_t i = 0; i < made_.regions.size(); ++i)
            if (made_.regions[i].document != nullptr) collect(i);
        order_data();
        return std::move(made_);
    }

private:
    void complain(const Document& document, const std::string& text) {
        made_.complaints.push_back(fmt::format("{}: {}", file_of(document), text));
    }

    /// One level, one year, and every region once.
    void check_programas() {
        const auto& first = *documents_.front();
        const auto& model = *first.programa();
        std::map<std::string, const Document*> known;
        for (const auto* document : documents_) {
            const auto& programa = *document->programa();
            if (!programa.wilayah.kode.present() || !programa.tahun.present() || !programa.tingkat.present()) {
                complain(*document, "programa ini tidak menyebut tingkat, kode wilayah dan tahunnya");
                continue;
            }
            if (*programa.tingkat != *model.tingkat)
                complain(*document,
                         fmt::format("tingkatnya {}, sedangkan {} tingkat {}; rekap menjumlahkan satu tingkat saja, "
                                     "pilih dengan --tingkat",
                                     name(*programa.tingkat), file_of(first), name(*model.tingkat)));
            if (*programa.tahun != *model.tahun)
                complain(*document, fmt::format("tahunnya {}, sedangkan {} tahun {}; pilih dengan --tahun",
                                                *programa.tahun, file_of(first), *model.tahun));
            const auto [same, is_new] = known.emplace(programa_key(programa), document);
            if (!is_new)
                complain(*document, fmt::format("programa {} sudah ada dalam {}; satu wilayah dijumlahkan sekali",
                                                same->first, file_of(*same->second)));
        }
        made_.level = *model.tingkat;
        made_.year = *model.tahun;
    }

    void collect_regions() {
        for (const auto* document : documents_) {
            const auto& programa = *document->programa();
            made_.regions.push_back({document, programa.wilayah.kode->dotted, region_name(programa)});
        }
    }

    void read_register() {
        const auto& daftar = std::get<Daftar>(request_.daftar->body);
        if (made_.level != Tingkat::desa)
            return complain(*request_.daftar, fmt::format("daftar ini memuat desa, sedangkan yang direkap programa {}",
                                                          name(made_.level)));
        if (daftar.tahun.present() && *daftar.tahun != made_.year)
            return complain(*request_.daftar,
                            fmt::format("daftar ini untuk tahun {}, sedangkan yang direkap programa tahun {}",
                                        *daftar.tahun, made_.year));
        const auto sent = made_.regions;
        std::vector<std::string> listed;
        for (const auto& row : daftar.desa) {
            if (!row.kode.present()) continue;
            const auto& code = row.kode->dotted;
            listed.push_back(code);
            if (std::ranges::find(sent, code, &Region::code) != sent.end()) continue;
            made_.regions.push_back({nullptr, code, written(row.nama)});
            made_.unsent.push_back({written(row.nama), code, written(row.tanpa_programa)});
        }
        for (const auto& one : sent)
            if (std::ranges::find(listed, one.code) == listed.end())
                made_.unlisted.push_back(fmt::format("{} ({})", one.name, one.code));
    }

    void tell_namesakes() {
        std::map<std::string, int> counted;
        for (const auto& one : made_.regions) ++counted[fold_word(one.name)];
        for (auto& one : made_.regions)
            if (counted[fold_word(one.name)] > 1) one.name += fmt::format(" ({})", one.code);
    }

    void collect(std::size_t i) {
        const auto& region = made_.regions[i];
        for (auto& one : activities_of(region, i)) {
            for (const auto& reference : one.row->masalah) {
                const auto known = made_.problems.positions.find({i, written(reference)});
                if (known != made_.problems.positions.end())
                    one.problems.push_back(known->second);
                else if (reference.present())
                    made_.notices.push_back(fmt::format(
                        "{}:{}: {} menyebut masalah \"{}\", yang tidak ada; kegiatan itu tidak dihitung pada "
                        "masalahnya",
                        file_of(*region.document), one.place.line, utf8::printable(one.place.id),
                        utf8::printable(written(reference))));
            }
            std::ranges::sort(one.problems);
            one.problems.erase(std::unique(one.problems.begin(), one.problems.end()), one.problems.end());
            made_.activities.push_back(std::move(one));
        }
        for (const auto& row : region.programa().keadaan.data)
            if (row.present()) add_data(i, row);
    }

    void add_data(std::size_t region, const DataKeadaan& row) {
        const auto line = made_.regions[region].document->source.place(row.span.begin).line;
        Datum one{{region, written(row.id), line}, &row};
        one.komoditas = row.komoditas.present() ? commodity(written(row.komoditas)) : std::string{without};
        one.unsur = row.unsur.present() ? std::string{spelling(*row.unsur)} : std::string{without};
        const auto figure = [](const Value<Quantity>& value) { return value.present() && !value->start; };
        if (figure(row.faktual)) {
            one.faktual = row.faktual->amount;
            one.unit = unit_of_quantity(row.faktual->unit);
        }
        if (figure(row.potensial)) {
            const auto unit = unit_of_quantity(row.potensial->unit);
            if (one.faktual && unit != one.unit) { // two figures that say nothing of each other
                made_.data.push_back(one);
                one.faktual.reset();
            }
            one.potensial = row.potensial->amount;
            one.unit = unit;
        }
        made_.data.push_back(std::move(one));
    }

    /// As the first who names it spells it.
    const std::string& commodity(const std::string& name) {
        return commodities_.emplace(fold_word(name), name).first->second;
    }

    static std::string unit_of_quantity(std::string_view unit) {
        if (unit == "persen") return "%";
        const auto slash = unit.find('/');
        const auto name = [](std::string_view word) { return unit_named(utf8::trim(word)).name; };
        if (unit.empty()) return "tanpa satuan";
        return slash == std::string_view::npos ? name(unit)
                                               : name(unit.substr(0, slash)) + "/" + name(unit.substr(slash + 1));
    }

    void order_data() {
        using Key = std::tuple<bool, std::string, std::string, std::string>;
        const auto key = [](const Datum& one) {
            return Key{one.komoditas == without, fold_word(one.komoditas), one.unsur, one.unit};
        };
        std::ranges::stable_sort(made_.data, [&](const Datum& a, const Datum& b) { return key(a) < key(b); });
        for (std::size_t i = 0; i < made_.data.size(); ++i) {
            const auto& one = made_.data[i];
            if (!one.faktual && !one.potensial) continue;
            const bool same = !made_.facts.empty() && key(made_.data[made_.facts.back().data.back()]) == key(one);
            if (!same) made_.facts.push_back({{}, adds_up(one.unit)});
            made_.facts.back().data.push_back(i);
        }
    }

    std::span<const Document* const> documents_;
    const Request& request_;
    std::map<std::string, std::string> commodities_;
    Recap made_;
};

} // namespace

std::vector<const Document*> Recap::documents() const {
    std::vector<const Document*> all;
    for (const auto& region : regions)
        if (region.document != nullptr) all.push_back(region.document);
    return all;
}

Recap recapitulate(std::span<const Document* const> documents, const Request& request) {
    return RecapMaker{documents, request}.made();
}

bool adds_up(std::string_view unit) {
    if (unit == "m" || unit == "cm" || !is_known_unit(unit)) return false; // a plant's height is no length of road
    switch (unit_named(unit).kind) {
    case UnitKind::measure:
    case UnitKind::person:
    case UnitKind::house:
    case UnitKind::body:
    case UnitKind::batch:
        return true;
    default:
        return unit == "buah" || unit == "batang" || unit == "ekor";
    }
}

std::string level_title(Tingkat level) {
    return level == Tingkat::kabupaten ? "Kabupaten/Kota" : utf8::capitalised(name(level));
}

} // namespace suluh::rekap
