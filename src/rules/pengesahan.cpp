#include "rules/pengesahan.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "document/choices.hpp"
#include "rules/pengecualian.hpp"
#include "rules/places.hpp"
#include "rules/tenggat.hpp"
#include "rules/words.hpp"
#include "text/enumerate.hpp"
#include "text/region_name.hpp"
#include "text/unfilled.hpp"

namespace suluh::pengesahan {

namespace {

/// What the signature sheet of a programa should hold.
struct Sheet {
    const Programa& programa;
    const Pengesahan& written;
    const LevelPolicy& level;
    const Policy& policy;
    Span missing;       ///< where something that it lacks is reported
    std::string lapsed; ///< the deadline, where it is over

    std::string_view level_name() const { return name(*programa.tingkat); }
};

/// Nothing where no one can say who should have signed, and of a draft that may still be signed in time: that it is
/// unsigned is one cause (pengesahan/belum).
std::optional<Sheet> sheet_of(const Document& document, const Context& context) {
    const auto* programa = document.programa();
    if (programa == nullptr || programa->pengesahan.state == State::invalid) return std::nullopt;
    const auto* level = level_policy_for(*programa, context);
    if (level == nullptr) return std::nullopt;
    const auto& written = programa->pengesahan;
    const auto deadline = deadline_of(*programa, context);
    const bool known = deadline && context.today;
    const bool over = known && *context.today > last_day_of(*deadline);
    if (is_blank(written) && known && !over) return std::nullopt;
    const auto first_key = document.tree.root.members.front().key_span;
    return Sheet{*programa,
                 written,
                 *level,
                 policy_for(*programa, context),
                 place_inside(written, first_key),
                 over ? format_month(*deadline) : std::string{}};
}

bool is_begun(const Pejabat& one) {
    return one.present() && any_written(one.nama, one.jabatan);
}

/// Those who are named; nothing where an entry could not be read.
std::optional<std::vector<const Pejabat*>> officials_in(const List<Pejabat>& list) {
    if (list.state == State::invalid) return std::nullopt;
    std::vector<const Pejabat*> named;
    for (const auto& one : list) {
        if (one.state == State::invalid) return std::nullopt;
        if (is_begun(one)) named.push_back(&one);
    }
    return named;
}

bool has_role(const Penyusun& person, Peran role, const Policy& policy) {
    if (person.peran.present() && *person.peran == role) return true;
    // A coordinator is a penyuluh; a penyuluh is a coordinator where the office says so.
    if (role == Peran::penyuluh) return person.peran.present() && *person.peran == Peran::koordinator_penyuluh;
    static const std::vector<std::string> title{"koordinator"};
    return role == Peran::koordinator_penyuluh && person.jabatan.present() && policy.is_office(*person.jabatan, title);
}

/// That the whole sheet is blank: what every signer's own rule would say.
void report_blank(const Sheet& sheet, Findings& findings) {
    std::vector<std::string> roles;
    for (const auto role : sheet.level.authors) roles.emplace_back(spelling(role));
    auto message =
        fmt::format("lembar pengesahan programa {} masih kosong{}: belum ada penyusun ({})", sheet.level_name(),
                    sheet.lapsed.empty() ? "" : fmt::format(", padahal tenggatnya {} sudah lewat", sheet.lapsed),
                    enumerated(roles));
    std::vector<std::string> keys{"\"penyusun\""};
    const auto add = [&](bool required, std::string_view act, std::string_view who, std::string_view key) {
        if (!required) return;
        message += fmt::format(", belum {} {}", act, who);
        keys.push_back(fmt::format("\"{}\"", key));
    };
    add(sheet.level.acknowledges.required(), "diketahui", sheet.level.acknowledges.who, "mengetahui");
    add(sheet.level.ratifies.required(), "disahkan", sheet.level.ratifies.who, "disahkan");
    if (!sheet.level.heads.empty())
        add(true, "ditandatangani", fmt::format("pimpinan pemerintahan ({})", sheet.level.heads.front()), "pimpinan");
    keys.emplace_back("\"tanggal\"");
    findings.push_back(
        {"pengesahan/penyusun",
         sheet.missing,
         {},
         std::move(message),
         fmt::format("tulis pada \"pengesahan\" siapa yang menandatangani dan kapan: {}", enumerated(keys))});
}

/// Whether that has been said.
bool is_blank_said(const Document& document, const Findings& findings) {
    return is_blank(document.programa()->pengesahan) &&
           is_said(document, findings, "pengesahan/penyusun", [](const Finding&) { return true; });
}

void missing_office(const Sheet& sheet, const List<Pejabat>& list, const Office& office, std::string_view rule,
                    std::string_view key, std::string_view act, Findings& findings) {
    if (!office.required()) return;
    const auto named = officials_in(list);
    if (!named || !named->empty()) return;
    findings.push_back({rule,
                        place_of_missing(list, sheet.missing),
                        {},
                        fmt::format("programa {} belum {} {}", sheet.level_name(), act, office.who),
                        fmt::format("tulis \"{}: [{{nama: …, jabatan: {}}}]\"", key, office.example)});
}

/// A known office among those named, or one finding.
void unknown_office(const Sheet& sheet, const List<Pejabat>& list, const Office& office, std::string_view act,
                    Findings& findings) {
    if (!office.required()) return;
    const auto named = officials_in(list);
    if (!named || named->empty()) return;
    for (const auto* one : *named) {
        if (!one->jabatan.present() && !one->jabatan.absent()) return;
        if (one->jabatan.present() && sheet.policy.is_office(*one->jabatan, office.titles) && !has_gap(*one->jabatan))
            return;
    }
    const auto& first = *named->front();
    findings.push_back({"pengesahan/jabatan",
                        first.jabatan.present() ? first.jabatan.span : place_of_missing(first.jabatan, first.span),
                        {},
                        first.jabatan.present()
                            ? fmt::format("jabatan \"{}\" tidak dikenal sebagai yang {} programa {}: {}",
                                          utf8::excerpt(*first.jabatan), act, sheet.level_name(), office.who)
                            : fmt::format("\"{}\" yang {} programa {} tidak menyebut jabatan",
                                          utf8::excerpt(first.nama.text), act, sheet.level_name()),
                        fmt::format("tulis \"jabatan: {0}\", atau \"a.n. {0}\" bila atas namanya; bila jabatan itu "
                                    "berganti nama, kecualikan dengan alasan",
                                    office.example)});
}

std::string squeezed(std::string_view words) {
    std::string text{words};
    std::erase(text, ' ');
    return text;
}

/// Whether a title of the level names another place than the programa's village: a line copied from a neighbour.
bool names_other_village(const Sheet& sheet, std::string_view title, std::string_view village) {
    const auto here = squeezed(plain_words(village));
    if (here.empty() || squeezed(plain_words(title)).find(here) != std::string::npos) return false;
    for (const auto part : parts_of_list(title, ",;()/")) {
        const auto words = plain_words(part);
        std::size_t behind = 0;
        for (const auto& known : sheet.level.acknowledges.titles)
            if (const auto at = find_phrase(words, plain_words(known)); at != std::string::npos)
                behind = std::max(behind, at + plain_words(known).size() + 1);
        if (behind == 0 || behind >= words.size()) continue;
        const auto rest = bare_village(std::string_view{words}.substr(behind));
        const auto is_no_name = [&](const std::string& word) { return begins_with_phrase(rest, word); };
        if (std::ranges::none_of(sheet.policy.no_village, is_no_name)) return true;
    }
    return false;
}

void other_villages(const Sheet& sheet, Findings& findings) {
    const auto& area = sheet.programa.wilayah;
    const auto& written = area.desa.present() ? area.desa : area.kelurahan;
    if (*sheet.programa.tingkat != Tingkat::desa || !written.present()) return;
    const auto village = bare_village(*written);
    const auto named = officials_in(sheet.written.mengetahui);
    if (!named) return;
    for (const auto* one : *named) {
        if (!one->jabatan.present() || has_gap(*one->jabatan)) continue;
        if (!sheet.policy.is_office(*one->jabatan, sheet.level.acknowledges.titles)) continue;
        if (!names_other_village(sheet, *one->jabatan, village)) continue;
        findings.push_back({"pengesahan/jabatan",
                            one->jabatan.span,
                            {},
                            fmt::format("jabatan \"{}\" dari desa lain, padahal ini programa {}",
                                        utf8::excerpt(*one->jabatan), utf8::excerpt(village)),
                            fmt::format("tulis \"{} {}\", atau betulkan nama desa dalam \"wilayah\"",
                                        sheet.level.acknowledges.example, utf8::excerpt(village))});
    }
}

} // namespace

bool is_blank(const Pengesahan& sheet) {
    return sheet.tanggal.absent() && !any_written(sheet.penyusun, sheet.mengetahui, sheet.disahkan, sheet.pimpinan);
}

void penyusun(const Document& document, const Context& context, Findings& findings) {
    const auto sheet = sheet_of(document, context);
    if (!sheet) return;
    if (is_blank(sheet->written)) return report_blank(*sheet, findings);
    const auto& list = sheet->written.penyusun;
    if (list.state == State::invalid) return;
    std::vector<std::string> missing;
    for (const auto role : sheet->level.authors) {
        for (const auto& person : list)
            if (person.state == State::invalid || person.peran.state == State::invalid) return;
        const auto has = [&](const Penyusun& person) { return has_role(person, role, sheet->policy); };
        if (std::ranges::none_of(list, has)) missing.emplace_back(spelling(role));
    }
    if (missing.empty()) return;
    const auto unnamed =
        std::ranges::find_if(list, [](const Penyusun& one) { return one.nama.present() && one.peran.absent(); });
    auto hint = fmt::format("tambahkan \"- {{nama: …, peran: {}}}\"", missing.front());
    if (unnamed != list.end()) hint += fmt::format("; \"{}\" belum mempunyai \"peran\"", utf8::excerpt(*unnamed->nama));
    findings.push_back({"pengesahan/penyusun",
                        place_of_missing(list, sheet->missing),
                        {},
                        fmt::format("penyusun programa {} tanpa {}", sheet->level_name(), enumerated(missing)),
                        std::move(hint)});
}

void mengetahui(const Document& document, const Context& context, Findings& findings) {
    if (const auto sheet = sheet_of(document, context); sheet && !is_blank_said(document, findings))
        missing_office(*sheet, sheet->written.mengetahui, sheet->level.acknowledges, "pengesahan/mengetahui",
                       "mengetahui", "diketahui", findings);
}

void disahkan(const Document& document, const Context& context, Findings& findings) {
    if (const auto sheet = sheet_of(document, context); sheet && !is_blank_said(document, findings))
        missing_office(*sheet, sheet->written.disahkan, sheet->level.ratifies, "pengesahan/disahkan", "disahkan",
                       "disahkan", findings);
}

void jabatan(const Document& document, const Context& context, Findings& findings) {
    const auto sheet = sheet_of(document, context);
    if (!sheet) return;
    unknown_office(*sheet, sheet->written.mengetahui, sheet->level.acknowledges, "mengetahui", findings);
    unknown_office(*sheet, sheet->written.disahkan, sheet->level.ratifies, "mengesahkan", findings);
    other_villages(*sheet, findings);
}

void pimpinan(const Document& document, const Context& context, Findings& findings) {
    const auto sheet = sheet_of(document, context);
    if (!sheet || sheet->level.heads.empty() || is_blank_said(document, findings)) return;
    const auto named = officials_in(sheet->written.pimpinan);
    if (!named) return;
    bool head = false;
    bool agency = false;
    for (const auto* one : *named) {
        if (!one->jabatan.present() && !one->jabatan.absent()) return;
        const bool is_head = one->jabatan.present() && sheet->policy.is_office(*one->jabatan, sheet->level.heads);
        (is_head ? head : agency) = true;
    }
    std::vector<std::string> missing;
    if (!head) missing.push_back(fmt::format("pimpinan pemerintahan ({})", sheet->level.heads.front()));
    if (!agency) missing.emplace_back("wakil dinas/instansi");
    if (missing.empty()) return;
    findings.push_back(
        {"pengesahan/pimpinan",
         place_of_missing(sheet->written.pimpinan, sheet->missing),
         {},
         fmt::format("lembar pengesahan programa {} belum ditandatangani {}", sheet->level_name(), enumerated(missing)),
         fmt::format("tambahkan pada \"pimpinan\", misalnya \"- {{nama: …, jabatan: {}}}\"",
                     head ? std::string{"Kepala Dinas Pertanian"} : utf8::capitalised(sheet->level.heads.front()))});
}

void desa_tidak_disahkan(const Document& document, const Context& context, Findings& findings) {
    const auto* programa = document.programa();
    if (programa == nullptr || !programa->tingkat.present() || *programa->tingkat != Tingkat::desa) return;
    const auto* level = level_policy_for(*programa, context);
    const auto named = officials_in(programa->pengesahan.disahkan);
    if (level->ratifies.required() || !named || named->empty()) return;
    const auto& first = *named->front();
    findings.push_back({"pengesahan/desa-tidak-disahkan",
                        programa->pengesahan.disahkan.span,
                        {},
                        fmt::format("programa desa disahkan \"{}\", padahal cukup diketahui {}",
                                    utf8::excerpt(first.jabatan.present() ? *first.jabatan : first.nama.text),
                                    level->acknowledges.who),
                        "kosongkan \"disahkan\"; tanda tangan kepala desa ditulis pada \"mengetahui\""});
}

} // namespace suluh::pengesahan
