#include "rdkk/policy.hpp"

#include <algorithm>
#include <stdexcept>

#include <fmt/format.h>

#include "suluh/document.hpp"

#include "text/embedded.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

bool is_blank(char c) {
    return c == ' ' || c == '_' || c == '-' || c == '\t';
}

/// As fold_word folds, without allocating: lower case, '_', '-' and blanks as one blank. Empty where it does not fit.
std::string_view folded_into(std::string_view text, std::array<char, 48>& buffer) {
    text = utf8::trim(text);
    std::size_t size = 0;
    for (const char c : text) {
        char next = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
        if (is_blank(c)) {
            if (size > 0 && buffer[size - 1] == ' ') continue;
            next = ' ';
        }
        if (size == buffer.size()) return {};
        buffer[size++] = next;
    }
    return {buffer.data(), size};
}

std::int64_t millionths(const Measure& measure) {
    return measure.present() ? (*measure * Decimal{millionth}).whole() : 0;
}

std::string written(const Text& text) {
    return text.present() ? utf8::printable(utf8::trim(*text)) : std::string{};
}

const Acuan& shipped() {
    static const auto document =
        read_document(Source{"acuan/2026.yaml", std::string{embedded_file("schemas/acuan/2026.yaml")}});
    if (!document->findings.empty())
        throw std::logic_error("schemas/acuan/2026.yaml: " + document->findings[0].message);
    return std::get<Acuan>(document->body);
}

const Wilayah& provinces_of_indonesia() {
    static const auto document =
        read_document(Source{"provinsi.yaml", std::string{embedded_file("schemas/wilayah/provinsi.yaml")}});
    return std::get<Wilayah>(document->body);
}

} // namespace

void RdkkPolicy::Names::add(std::string_view spelling, std::size_t row) {
    std::array<char, 48> buffer{};
    entries_.push_back({std::string{folded_into(spelling, buffer)}, row});
}

std::size_t RdkkPolicy::Names::find(std::string_view text) const {
    std::array<char, 48> buffer{};
    const auto wanted = folded_into(text, buffer);
    if (wanted.empty()) return none;
    for (const auto& entry : entries_)
        if (entry.folded == wanted) return entry.row;
    return none;
}

std::string_view code_digits(std::string_view code, std::array<char, 16>& buffer) {
    std::size_t size = 0;
    for (const char c : code)
        if (c >= '0' && c <= '9' && size < buffer.size()) buffer[size++] = c;
    return {buffer.data(), size};
}

RdkkPolicy::RdkkPolicy(const Acuan& acuan, const Wilayah* regions) {
    if (acuan.tahun.present()) year = *acuan.tahun;
    name = fmt::format("acuan {}", year);
    if (acuan.lahan_berlebih.present()) land_over_limit = *acuan.lahan_berlebih;
    if (acuan.pembulatan.present()) rounding = *acuan.pembulatan;
    take_names(acuan);
    take_doses(acuan);
    take_limits(acuan);
    take_allocations(acuan);
    take_deadline(acuan);
    take_regions(provinces_of_indonesia());
    if (regions != nullptr) take_regions(*regions);
}

void RdkkPolicy::take_names(const Acuan& acuan) {
    for (const auto& row : acuan.subsektor) {
        subsector_names_.add(row.nama.text, subsectors.size());
        subsectors.push_back({written(row.nama), millionths(row.luas_terbanyak)});
    }
    for (const auto& row : acuan.komoditas) {
        commodity_names_.add(row.nama.text, commodities.size());
        for (const auto& other : row.sebutan) commodity_names_.add(other.text, commodities.size());
        commodities.push_back(
            {written(row.nama), find_subsector(row.subsektor.text), row.tahunan.present() && *row.tahunan});
    }
    for (const auto& row : acuan.pupuk) {
        fertiliser_names_.add(row.nama.text, fertilisers.size());
        for (const auto& other : row.sebutan) fertiliser_names_.add(other.text, fertilisers.size());
        Fertiliser one{
            written(row.nama), !row.aktif.present() || *row.aktif, {}, millionths(row.karung) / millionth, {}};
        for (const auto& commodity : row.hanya_untuk)
            if (const auto at = find_commodity(commodity.text); at != none) one.only_for.push_back(at);
        for (const auto& price : row.harga)
            if (price.mulai.present() && price.harga.present() && price.harga->is_amount())
                one.prices.push_back({*price.mulai, price.harga->rupiah.whole()});
        std::ranges::sort(one.prices, {}, &Price::from);
        fertilisers.push_back(std::move(one));
    }
}

void RdkkPolicy::take_doses(const Acuan& acuan) {
    std::array<char, 16> buffer{};
    for (const auto& row : acuan.dosis) {
        const auto commodity = find_commodity(row.komoditas.text);
        if (!row.wilayah.present() || commodity == none) continue;
        for (const auto& dose : row.dosis)
            if (const auto fertiliser = find_fertiliser(dose.pupuk.text); fertiliser != none && dose.jumlah.present())
                doses_.push_back({std::string{code_digits(row.wilayah->dotted, buffer)}, commodity, fertiliser,
                                  millionths(dose.jumlah)});
    }
    std::ranges::stable_sort(doses_, {}, [](const Dose& dose) { return dose.digits.size(); });
}

void RdkkPolicy::take_limits(const Acuan& acuan) {
    for (const auto& row : acuan.batas) {
        if (!row.nama.present() || !row.nilai.present()) continue;
        const auto value = millionths(row.nilai);
        const auto whole = static_cast<int>(value / millionth);
        switch (*row.nama) {
        case NamaBatas::luas_lahan:
            most_land = value;
            break;
        case NamaBatas::umur_termuda:
            youngest = whole;
            break;
        case NamaBatas::umur_tertua:
            oldest = whole;
            break;
        case NamaBatas::selisih_kg:
            kg_tolerance = whole;
            break;
        case NamaBatas::desimal_luas:
            area_decimals = whole;
            break;
        case NamaBatas::luas_sama_persen:
            same_area_percent = whole;
            break;
        case NamaBatas::luas_sama_petani:
            same_area_farmers = whole;
            break;
        case NamaBatas::nik_nol_persen:
            nik_zero_percent = whole;
            break;
        case NamaBatas::anggota_persen:
            members_percent = whole;
            break;
        case NamaBatas::titik_sama_petani:
            same_point_farmers = whole;
            break;
        case NamaBatas::perubahan_tahun_persen:
            year_change_percent = whole;
            break;
        }
    }
}

void RdkkPolicy::take_allocations(const Acuan& acuan) {
    std::array<char, 16> buffer{};
    for (const auto& row : acuan.alokasi)
        for (const auto& one : row.alokasi)
            if (const auto fertiliser = find_fertiliser(one.pupuk.text);
                row.wilayah.present() && fertiliser != none && one.jumlah.present())
                allocations.push_back(
                    {std::string{code_digits(row.wilayah->dotted, buffer)}, fertiliser, (*one.jumlah).whole()});
    for (const auto& row : acuan.alasan_perubahan) {
        if (!row.nama.present()) continue;
        auto& reason = reasons.emplace_back(Reason{written(row.nama), {utf8::lower(written(row.nama))}});
        for (const auto& other : row.sebutan) reason.spellings.push_back(utf8::lower(written(other)));
    }
}

void RdkkPolicy::take_deadline(const Acuan& acuan) {
    for (const auto& row : acuan.jadwal)
        if (row.dokumen.present() && *row.dokumen == DokumenJadwal::rdk && row.selesai.present())
            rdk_deadline = *row.selesai;
}

void RdkkPolicy::take_regions(const Wilayah& regions) {
    std::array<char, 16> buffer{};
    for (const auto& row : regions.wilayah) {
        if (!row.kode.present()) continue;
        const auto digits = code_digits(row.kode->dotted, buffer);
        provinces.set(static_cast<std::size_t>((digits[0] - '0') * 10 + (digits[1] - '0')));
        if (digits.size() < 6) continue;
        std::uint32_t kecamatan = 0;
        for (const char c : digits.substr(0, 6)) kecamatan = kecamatan * 10 + static_cast<std::uint32_t>(c - '0');
        kecamatan_.push_back(kecamatan);
    }
    std::ranges::sort(kecamatan_);
    kecamatan_.erase(std::unique(kecamatan_.begin(), kecamatan_.end()), kecamatan_.end());
}

RdkkPolicy::Doses RdkkPolicy::doses_at(std::string_view code) const {
    Doses doses;
    doses.fertilisers_ = fertilisers.size();
    doses.millionths_.assign(commodities.size() * fertilisers.size(), -1);
    std::array<char, 16> buffer{};
    const auto digits = code_digits(code, buffer);
    for (const auto& dose : doses_) // the longest code comes last
        if (digits.starts_with(dose.digits))
            doses.millionths_[dose.commodity * doses.fertilisers_ + dose.fertiliser] = dose.millionths;
    return doses;
}

bool RdkkPolicy::has_doses_in_kabupaten(std::string_view code) const {
    std::array<char, 16> buffer{};
    const auto kabupaten = code_digits(code, buffer).substr(0, 4);
    return std::ranges::any_of(doses_, [&](const Dose& dose) {
        return dose.digits.starts_with(kabupaten) || kabupaten.starts_with(dose.digits);
    });
}

bool RdkkPolicy::lacks_kecamatan(std::string_view digits) const {
    if (kecamatan_.empty()) return false;
    std::uint32_t wanted = 0;
    for (const char c : digits.substr(0, 6)) wanted = wanted * 10 + static_cast<std::uint32_t>(c - '0');
    const auto first = std::ranges::lower_bound(kecamatan_, wanted / 100 * 100);
    const bool lists_kabupaten = first != kecamatan_.end() && *first / 100 == wanted / 100;
    return lists_kabupaten && !std::ranges::binary_search(kecamatan_, wanted);
}

const RdkkPolicy& built_in_policy() {
    static const auto policy = [] {
        RdkkPolicy made{shipped(), nullptr};
        made.is_built_in = true;
        return made;
    }();
    return policy;
}

RdkkPolicy built_in_policy(const Wilayah& regions) {
    RdkkPolicy policy{shipped(), &regions};
    policy.is_built_in = true;
    return policy;
}

} // namespace suluh
