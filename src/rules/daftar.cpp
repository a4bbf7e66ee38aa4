// The register of villages (--daftar): which rows stand for whom, which are without a programa, and which documents are
// of a village that it does not expect.
#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "rules/check.hpp"
#include "rules/facts.hpp"
#include "rules/keterpaduan.hpp"
#include "rules/references.hpp"
#include "rules/rows.hpp"
#include "rules/wilayah.hpp"
#include "text/region_name.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

using Standing = ExpectedVillage::Standing;

std::string name_of(const BarisDaftar& row) {
    return row.nama.present() ? utf8::printable(bare_village(*row.nama)) : row.kode->dotted;
}

bool is_same_name(std::string_view a, std::string_view b) {
    return fold_word(bare_village(a)) == fold_word(bare_village(b));
}

/// Goes through the rows that have a code, each with the row of the same code before it, or nullptr.
template <class Judge>
void for_each_village(const Daftar& table, const Judge& judge) {
    std::map<std::string_view, const BarisDaftar*> first;
    for (const auto& row : table.desa) {
        if (!row.kode.present()) continue;
        const auto [before, is_new] = first.try_emplace(row.kode->dotted, &row);
        judge(row, is_new ? nullptr : before->second);
    }
}

Result if_missing(const Document& document, const BarisDaftar& row, int year) {
    auto hint = row.penyuluh.present() ? fmt::format("hubungi {}", utf8::printable(*row.penyuluh))
                                       : std::string{"hubungi penyuluhnya"};
    if (row.kontak.present()) hint += fmt::format(", {}", utf8::printable(*row.kontak));
    const auto of_year = year == 0 ? std::string{} : fmt::format(" tahun {}", year);
    return placed(document.source,
                  {"keterpaduan/desa-hilang",
                   row.kode.span,
                   {},
                   fmt::format("desa {} ({}) belum mengirim programa{}", name_of(row), row.kode->dotted, of_year),
                   std::move(hint)});
}

/// What came of one region.
struct Sent {
    std::map<int, std::size_t> programas; ///< year → document; of a year that could not be read 0
    std::vector<std::size_t> others;      ///< RDKs and PRAs
};

void say_what_was_sent(ExpectedVillage& village, const Sent& sent, const Submissions& all) {
    std::vector<std::string> files;
    std::vector<std::string> named;
    for (const auto& [year, i] : sent.programas) named.push_back(fmt::format("tahun {}: {}", year, all.file(i)));
    if (!named.empty()) {
        village.sent = fmt::format("yang dikirim {}", fmt::join(named, ", "));
        return;
    }
    for (const auto i : sent.others) {
        files.push_back(all.file(i));
        named.push_back(fmt::format("{} {}", all.facts(i).kind == Facts::Kind::pra ? "PRA" : "RDK", all.file(i)));
    }
    village.sent = fmt::format("yang dikirim baru {}", fmt::join(named, ", "));
    village.files = fmt::format("{}", fmt::join(files, ", "));
}

/// The region and name that a village's own document gives itself; nothing of a document of another level or kind.
struct Own {
    const Value<RegionCode>* code;
    std::string_view name;
};
std::optional<Own> village_of(const Document& document) {
    if (const auto* rdk = std::get_if<Rdk>(&document.body)) return Own{&rdk->poktan.kode_desa, {}};
    if (const auto* pra = std::get_if<Pra>(&document.body)) return Own{&pra->wilayah.kode, pra->wilayah.desa.text};
    const auto* programa = document.programa();
    if (programa == nullptr || (programa->tingkat.present() && *programa->tingkat != Tingkat::desa)) return {};
    const auto& region = programa->wilayah;
    return Own{&region.kode, region.kelurahan.present() ? region.kelurahan.text : region.desa.text};
}

/// How the register knows the village of that name, or else a code near to this one.
std::string hint_for_unknown(const Daftar& table, const Own& own) {
    std::vector<std::string_view> codes;
    for (const auto& row : table.desa) {
        if (!row.kode.present()) continue;
        if (!own.name.empty() && row.nama.present() && is_same_name(*row.nama, own.name))
            return fmt::format("dalam daftar, {} berkode \"{}\"; samakan kodenya, atau tambahkan desa ini ke dalam "
                               "daftar",
                               name_of(row), row.kode->dotted);
        codes.emplace_back(row.kode->dotted);
    }
    const auto meant = meant_id((*own.code)->dotted, codes);
    const auto row = std::ranges::find_if(
        table.desa, [&](const BarisDaftar& one) { return one.kode.present() && one.kode->dotted == meant; });
    return meant.empty() ? "periksa kode itu, atau tambahkan desa ini ke dalam daftar"
                         : fmt::format("mungkin maksudnya \"{}\" ({}); bila bukan, tambahkan desa ini ke dalam daftar",
                                       meant, name_of(*row));
}

} // namespace

namespace keterpaduan {

void di_luar_daftar(const Document& document, const Context& context, Findings& findings) {
    const auto own = context.villages == nullptr ? std::nullopt : village_of(document);
    if (!own || !own->code->present() || (*own->code)->tingkat != Tingkat::desa || refuses_own_code(document, context))
        return;
    const auto& code = (*own->code)->dotted;
    const auto& table = *context.villages;
    const auto row = std::ranges::find_if(
        table.desa, [&](const BarisDaftar& one) { return one.kode.present() && one.kode->dotted == code; });
    const auto report = [&](std::string message, std::string hint) {
        findings.push_back({"keterpaduan/di-luar-daftar", own->code->span, {}, std::move(message), std::move(hint)});
    };
    if (row == table.desa.end())
        return report(fmt::format("desa {}{} tidak ada dalam daftar desa", code,
                                  own->name.empty() ? "" : fmt::format(" ({})", utf8::excerpt(own->name))),
                      hint_for_unknown(table, *own));
    if (document.programa() != nullptr && row->tanpa_programa.present())
        report(fmt::format("desa {} ({}) mengirim programa, padahal dalam daftar tercatat tidak menyusun: {}",
                           name_of(*row), code, quoted(*row->tanpa_programa)),
               "hapus \"tanpa_programa\" dari daftar, atau betulkan kode ini");
}

void daftar_ganda(const Document& document, const Context&, Findings& findings) {
    const auto* table = std::get_if<Daftar>(&document.body);
    if (table == nullptr) return;
    for_each_village(*table, [&](const BarisDaftar& row, const BarisDaftar* before) {
        if (before == nullptr) return;
        const auto line = document.source.place(before->kode.span.begin).line;
        const bool same = is_same_name(name_of(row), name_of(*before));
        findings.push_back(
            {"keterpaduan/daftar-ganda",
             row.kode.span,
             {},
             same ? fmt::format("desa {} ({}) sudah ada pada baris {}", name_of(row), row.kode->dotted, line)
                  : fmt::format("kode {} ({}) sudah dipakai {} pada baris {}", row.kode->dotted, name_of(row),
                                name_of(*before), line),
             same ? "hapus salah satunya" : "betulkan salah satu kodenya, agar keduanya dapat ditunggu"});
    });
}

} // namespace keterpaduan

std::vector<ExpectedVillage> expected_villages(const Document& register_of_villages) {
    std::vector<ExpectedVillage> expected;
    const auto* table = std::get_if<Daftar>(&register_of_villages.body);
    if (table == nullptr) return expected;
    const int year = table->tahun.present() ? *table->tahun : 0;
    for_each_village(*table, [&](const BarisDaftar& row, const BarisDaftar* before) {
        if (before != nullptr && is_same_name(name_of(row), name_of(*before))) return;
        ExpectedVillage village;
        village.standing = before != nullptr              ? Standing::doubled
                           : row.tanpa_programa.present() ? Standing::exempt
                                                          : Standing::expected;
        village.code = row.kode->dotted;
        village.name = "Desa " + name_of(row);
        if (row.penyuluh.present()) village.person = utf8::printable(*row.penyuluh);
        village.year = year;
        village.if_missing = if_missing(register_of_villages, row, year);
        expected.push_back(std::move(village));
    });
    return expected;
}

std::vector<ExpectedVillage> missing_villages(std::vector<ExpectedVillage> expected, const Submissions& all,
                                              std::size_t unplaced) {
    std::map<std::string, Sent> sent;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto& facts = all.facts(i);
        if (facts.region.empty() || facts.kind == Facts::Kind::pemeringkatan || facts.kind == Facts::Kind::rdkk)
            continue;
        if (facts.kind == Facts::Kind::programa)
            sent[facts.region].programas.emplace(facts.year, i);
        else
            sent[facts.region].others.push_back(i);
    }
    std::set<std::string_view> codes;
    for (const auto& village : expected) codes.insert(village.code);
    std::vector<std::size_t> outside; // programas of villages that the register does not expect
    for (const auto& [region, came] : sent)
        if (!codes.contains(region))
            for (const auto& [year, i] : came.programas)
                if (all.facts(i).level == Tingkat::desa) outside.push_back(i);
    unplaced += outside.size();
    std::vector<ExpectedVillage> missing;
    for (auto& village : expected) {
        const auto there = village.standing == Standing::doubled ? sent.end() : sent.find(village.code);
        if (there != sent.end()) {
            const auto& programas = there->second.programas;
            const bool any_year = village.year == 0 && !programas.empty();
            if (any_year || programas.contains(village.year) || programas.contains(0)) continue;
            say_what_was_sent(village, there->second, all);
        }
        const auto same =
            std::ranges::find_if(outside, [&](std::size_t i) { return is_same_name(all.facts(i).name, village.name); });
        auto& hint = village.if_missing.hint;
        if (same != outside.end())
            village.sent = fmt::format("mungkin yang ini: {}, berkode {}", all.file(*same), all.facts(*same).region);
        else if (unplaced > 0)
            hint += fmt::format(
                "; {} berkas tidak terbaca, tanpa kode wilayah atau di luar daftar, mungkin salah satunya", unplaced);
        if (!village.sent.empty()) hint = fmt::format("{}; {}", village.sent, hint);
        missing.push_back(std::move(village));
    }
    return missing;
}

} // namespace suluh
