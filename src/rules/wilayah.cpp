#include "rules/wilayah.hpp"

#include <algorithm>
#include <memory>
#include <optional>
#include <string>

#include <fmt/format.h>

#include "document/choices.hpp"
#include "text/embedded.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

const Wilayah& provinces() {
    static const auto document =
        read_document(Source{"provinsi.yaml", std::string{embedded_file("schemas/wilayah/provinsi.yaml")}});
    return std::get<Wilayah>(document->body);
}

const BarisWilayah* find(const Wilayah& table, std::string_view code) {
    const auto row = std::ranges::find_if(
        table.wilayah, [&](const BarisWilayah& one) { return one.kode.present() && one.kode->dotted == code; });
    return row == table.wilayah.end() ? nullptr : &*row;
}

class Codes {
public:
    Codes(const Context& context, Findings& findings) : context_(context), findings_(findings) {}

    /// One cause, one finding: level first, then province, then table.
    void check(const Value<RegionCode>& code, std::optional<Tingkat> wanted, std::string object = {}) {
        if (!code.present()) return;
        const auto report = [&](std::string message, std::string hint) {
            findings_.push_back(
                {"bentuk/kode-wilayah", code.span, std::move(object), std::move(message), std::move(hint)});
        };
        if (wanted && *wanted != code->tingkat)
            return report(fmt::format("kode \"{}\" adalah kode {}, bukan {}", code->dotted, spelling(code->tingkat),
                                      spelling(*wanted)),
                          fmt::format("tulis kode {}, misalnya \"{}\"", spelling(*wanted), sample(*wanted)));
        const auto province = std::string_view{code->dotted}.substr(0, 2);
        if (context_.regions == nullptr && find(provinces(), province) == nullptr)
            return report(fmt::format("\"{}\" bukan kode provinsi (pada kode \"{}\")", province, code->dotted),
                          "periksa dua angka pertama kode wilayah");
        if (context_.regions != nullptr && find(*context_.regions, code->dotted) == nullptr)
            return report(fmt::format("kode \"{}\" tidak ada dalam tabel wilayah", code->dotted), near(code->dotted));
    }

private:
    static std::string_view sample(Tingkat tingkat) {
        switch (tingkat) {
        case Tingkat::provinsi:
            return "99";
        case Tingkat::kabupaten:
            return "99.08";
        case Tingkat::kecamatan:
            return "99.08.03";
        default:
            return "99.08.03.2004";
        }
    }

    /// The regions of the table under the same parent, when there are few enough to name.
    std::string near(std::string_view code) const {
        const auto dot = code.rfind('.');
        std::string names;
        std::size_t count = 0;
        for (const auto& row : context_.regions->wilayah) {
            if (!row.kode.present() || dot == std::string_view::npos || row.kode->dotted.size() != code.size())
                continue;
            if (std::string_view{row.kode->dotted}.substr(0, dot) != code.substr(0, dot)) continue;
            ++count;
            names +=
                fmt::format("{}\"{}\" {}", names.empty() ? "" : ", ", row.kode->dotted, utf8::printable(row.nama.text));
        }
        constexpr std::size_t few = 12;
        if (count == 0 || count > few) return "periksa kode itu, atau lengkapi tabel wilayah";
        return "yang ada: " + names;
    }

    const Context& context_;
    Findings& findings_;
};

template <class T>
std::string id_of(const T& row) {
    return row.id.present() ? utf8::printable(*row.id) : std::string{};
}

/// The code of the region that the document is about.
void check_own(const Document& document, Codes& codes) {
    if (const auto* rdk = std::get_if<Rdk>(&document.body)) codes.check(rdk->poktan.kode_desa, Tingkat::desa);
    if (const auto* rdkk = std::get_if<Rdkk>(&document.body)) codes.check(rdkk->poktan.kode_desa, Tingkat::desa);
    if (const auto* pra = std::get_if<Pra>(&document.body)) {
        const auto& region = pra->wilayah; // a table of a kecamatan names no village
        const bool is_village = region.desa.present() || region.kelurahan.present() || !region.kecamatan.present() ||
                                !region.kode.present() || region.kode->tingkat != Tingkat::kecamatan;
        codes.check(region.kode, is_village ? Tingkat::desa : Tingkat::kecamatan);
    }
    if (const auto* ranking = std::get_if<DokumenPemeringkatan>(&document.body))
        codes.check(ranking->wilayah.kode, std::nullopt); // a meeting of any level
    const auto* programa = document.programa();
    if (programa == nullptr) return;
    const bool compare = programa->tingkat.present() && *programa->tingkat != Tingkat::nasional;
    if (!programa->tingkat.present() || compare)
        codes.check(programa->wilayah.kode, compare ? std::optional{*programa->tingkat} : std::nullopt);
}

void check_rows(const Programa& programa, Codes& codes) {
    for (const auto& row : programa.kegiatan) codes.check(row.lokasi.kode, std::nullopt, id_of(row));
    for (const auto& row : programa.ikhtiar) codes.check(row.lokasi.kode, std::nullopt, id_of(row));
}

} // namespace

void check_region_codes(const Document& document, const Context& context, Findings& findings) {
    Codes codes{context, findings};
    check_own(document, codes);
    if (const auto* programa = document.programa()) check_rows(*programa, codes);
    if (const auto* plan = document.rktp()) {
        for (const auto& region : plan->wilayah) codes.check(region.kode, std::nullopt);
        for (const auto& row : plan->kegiatan) codes.check(row.lokasi.kode, std::nullopt, id_of(row));
    }
    if (const auto* daftar = std::get_if<Daftar>(&document.body))
        for (const auto& row : daftar->desa) codes.check(row.kode, Tingkat::desa);
    if (const auto* rdkk = std::get_if<Rdkk>(&document.body))
        for (const auto& farmer : rdkk->petani)
            for (const auto& plot : farmer.lahan) codes.check(plot.kode_desa, Tingkat::desa);
    if (const auto* acuan = std::get_if<Acuan>(&document.body)) {
        for (const auto& row : acuan->dosis) codes.check(row.wilayah, std::nullopt);
        for (const auto& row : acuan->alokasi) codes.check(row.wilayah, std::nullopt);
    }
    if (const auto* wilayah = std::get_if<Wilayah>(&document.body)) {
        const Context alone; // a table is not measured by another table
        Codes own{alone, findings};
        for (const auto& row : wilayah->wilayah)
            own.check(row.kode, row.tingkat.present() ? std::optional{*row.tingkat} : std::nullopt);
    }
}

bool refuses_own_code(const Document& document, const Context& context) {
    Findings findings;
    Codes codes{context, findings};
    check_own(document, codes);
    return !findings.empty();
}

} // namespace suluh
