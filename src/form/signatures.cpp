#include "form/signatures.hpp"

#include <algorithm>

#include "document/choices.hpp"
#include "form/region.hpp"
#include "form/row.hpp"
#include "rules/pedoman.hpp"
#include "rules/words.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

constexpr std::string_view to_fill_in = "………………………";

std::string nip_line(const Value<Nip>& nip) {
    if (nip.absent()) return {};
    return "NIP. " + (nip.present() ? nip->digits : written(nip));
}

std::string title_of_role(Peran role) {
    switch (role) {
    case Peran::penyuluh:
        return "Penyuluh";
    case Peran::koordinator_penyuluh:
        return "Koordinator Penyuluh";
    case Peran::pelaku_utama:
        return "Wakil Pelaku Utama";
    default:
        return "Wakil Pelaku Usaha";
    }
}

/// "Sukamaju, 20 September 2026"; what is not yet known is left to be written by hand.
std::string place_and_date(const Pengesahan& pengesahan, bool with_date) {
    const auto place = written(pengesahan.tempat);
    const auto& tanggal = pengesahan.tanggal;
    const auto date = !with_date ? "" : tanggal.present() ? format_date(*tanggal) : written(tanggal);
    return (place.empty() ? std::string{to_fill_in} : place) + ", " + (date.empty() ? std::string{to_fill_in} : date);
}

/// `office` is whose line to sign on it is where nobody is named.
SignatureBlock officials(std::string caption, const List<Pejabat>& people, std::string office = {}) {
    SignatureBlock block{false, {std::move(caption)}, {}};
    for (const auto& one : people)
        if (one.present()) block.people.push_back({written(one.jabatan), written(one.nama), nip_line(one.nip)});
    if (block.people.empty()) block.people.push_back({std::move(office), {}, {}});
    return block;
}

SignatureBlock authors(const Pengesahan& pengesahan) {
    SignatureBlock block{true, {place_and_date(pengesahan, true), "Penyusun,"}, {}};
    for (const auto& one : pengesahan.penyusun) {
        if (!one.present()) continue;
        const auto office = !one.jabatan.absent() ? written(one.jabatan)
                            : one.peran.present() ? title_of_role(*one.peran)
                                                  : written(one.peran);
        block.people.push_back({office, written(one.nama), nip_line(one.nip)});
    }
    if (block.people.empty()) block.people.emplace_back();
    return block;
}

/// A village's programa is only acknowledged; from the kecamatan up it is ratified as well.
std::vector<SignatureBlock> of_programa(const Programa& programa) {
    const auto& pengesahan = programa.pengesahan;
    std::vector<SignatureBlock> blocks;
    if (!is_of_village(programa) || !pengesahan.disahkan.empty())
        blocks.push_back(officials("Disahkan oleh,", pengesahan.disahkan));
    blocks.push_back(officials("Mengetahui,", pengesahan.mengetahui));
    blocks.push_back(authors(pengesahan));
    return blocks;
}

bool signs_as(const Penyusun& person, Peran role) {
    if (!person.present() || !person.peran.present()) return false;
    return *person.peran == role || (role == Peran::penyuluh && *person.peran == Peran::koordinator_penyuluh);
}

/// A year's plan is written later than the programa that it comes from, so its date is left open.
std::vector<SignatureBlock> of_plan(const Programa& programa, const Person& person) {
    SignatureBlock head{false, {"Mengetahui,"}, {{}}};
    if (programa.balai.present()) head.people.front().office = "Kepala " + std::string{*programa.balai};
    SignatureBlock own{true, {place_and_date(programa.pengesahan, false)}, {}};
    own.people.push_back({"Penyuluh,", person.name, person.nip.empty() ? "" : "NIP. " + person.nip});
    return {head, own};
}

/// The head of government who signs; of a kota its own, not that of a kabupaten.
std::string_view head_of(const Programa& programa, const std::vector<std::string>& heads) {
    if (heads.empty()) return {};
    const auto own = [](const std::string& head) { return has_phrase(plain_words(head), "kota"); };
    const auto found = regions_of(programa).front().kind == "Kota" ? std::ranges::find_if(heads, own) : heads.begin();
    return found == heads.end() ? heads.front() : *found;
}

} // namespace

bool is_of_village(const Programa& programa) {
    return !programa.tingkat.present() || *programa.tingkat == Tingkat::desa;
}

std::vector<SignatureBlock> signatures(const Programa& programa, TandaTangan kind, const Person& person) {
    switch (kind) {
    case TandaTangan::programa:
        return of_programa(programa);
    case TandaTangan::rktp:
        return of_plan(programa, person);
    default:
        return {};
    }
}

std::vector<SignatureBlock> ratification_sheet(const Programa& programa) {
    const auto& pengesahan = programa.pengesahan;
    const bool village = is_of_village(programa);
    const auto& policy =
        shipped_policy(pedoman_of(programa)).at(programa.tingkat.present() ? *programa.tingkat : Tingkat::desa);
    const auto office = [](std::string_view who) { return utf8::capitalised(who); };
    std::vector<SignatureBlock> blocks;
    if (!village || !pengesahan.disahkan.empty())
        blocks.push_back(officials("Disahkan oleh,", pengesahan.disahkan, office(policy.ratifies.who)));
    blocks.push_back(officials("Mengetahui,", pengesahan.mengetahui, office(policy.acknowledges.who)));
    if (!village || !pengesahan.pimpinan.empty())
        blocks.push_back(officials("Pimpinan Pemerintahan dan Instansi,", pengesahan.pimpinan,
                                   office(head_of(programa, policy.heads))));
    auto drawn_up = authors(pengesahan);
    const auto is_blank = [](const Signature& one) { return one.office.empty() && one.name.empty(); };
    if (!policy.authors.empty()) std::erase_if(drawn_up.people, is_blank);
    for (const auto role : policy.authors)
        if (std::ranges::none_of(pengesahan.penyusun, [&](const Penyusun& one) { return signs_as(one, role); }))
            drawn_up.people.push_back({title_of_role(role), {}, {}});
    blocks.push_back(std::move(drawn_up));
    return blocks;
}

} // namespace suluh
