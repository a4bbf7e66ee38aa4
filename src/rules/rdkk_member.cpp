// Group anggota, and of ganda the penyuluh who stands among the farmers.
#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "rules/rdkk_tally.hpp"
#include "text/ascii.hpp"
#include "text/enumerate.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

/// A column that the file has and this row leaves blank.
bool is_blank(const RdkkCell& cell) {
    return cell.given && utf8::trim(cell.text).empty();
}

void judge_gaps(const RdkkRow& row) {
    const auto& farmer = row.farmer;
    const bool csv = row.file.form == RdkkFile::Form::csv; // elsewhere bentuk/wajib asks for the name
    struct Asked {
        const RdkkCell& cell;
        const char* name;
    };
    const Asked asked[]{{farmer.name, "nama"},
                        {farmer.mother, "nama ibu kandung"},
                        {farmer.birthplace, "tempat lahir"},
                        {farmer.birthdate, "tanggal lahir"},
                        {farmer.group, "poktan"},
                        {farmer.village, "kode desa"}};
    const auto lacks = [&](const Asked& one) { return is_blank(one.cell) && (csv || &one.cell != &farmer.name); };
    const auto* first = std::ranges::find_if(asked, lacks);
    if (first == std::end(asked)) return;
    std::vector<std::string> missing;
    for (const auto& one : asked)
        if (lacks(one)) missing.emplace_back(one.name);
    row.report("anggota/lengkap", first->cell.at, fmt::format("{} {} belum diisi", enumerated(missing), row.who()),
               "lengkapi dari KTP dan data kelompok; tanpa itu e-RDKK menolak baris ini",
               row.file.submitted ? std::nullopt : std::optional{Level::saran});
}

/// A name without the degrees behind it.
std::string_view bare_name(std::string_view name) {
    return utf8::trim(name.substr(0, name.find(',')));
}

void judge_penyuluh(const RdkkRow& row) {
    const auto penyuluh = bare_name(row.farmer.penyuluh.text.empty() ? row.file.penyuluh : row.farmer.penyuluh.text);
    const auto name = bare_name(row.farmer.name.text);
    if (name.empty() || !is_same_ignoring_case(name, penyuluh)) return;
    row.report("ganda/penyuluh", row.farmer.name.at,
               fmt::format("{} tertulis sebagai petani dan sebagai penyuluh", utf8::excerpt(name)),
               "periksa apakah kolom nama petani terisi nama penyuluh; penyuluh tidak berhak atas pupuk bersubsidi");
}

void judge_village(const RdkkRow& row) {
    const auto& cell = row.farmer.village;
    const auto text = utf8::trim(cell.text);
    if (!cell.given || text.empty() || row.tally().place(text, row.policy).is_code) return;
    row.report("anggota/kode-desa", cell.at,
               fmt::format("kode desa {} \"{}\" bukan kode desa", row.who(), utf8::excerpt(text)),
               "tulis 10 angka kode desa, misalnya 9908032004");
}

} // namespace

void judge_kiosk(const RdkkCell& kiosk, Findings& findings) {
    const auto text = utf8::trim(kiosk.text);
    if (!kiosk.given || text.empty()) return;
    const bool is_code = text.size() == 12 && (text[0] | 0x20) == 'r' && (text[1] | 0x20) == 't' &&
                         std::ranges::all_of(text.substr(2), [](char c) { return c >= '0' && c <= '9'; });
    if (is_code) return;
    findings.push_back({"anggota/kios",
                        kiosk.at,
                        {},
                        fmt::format("kode kios \"{}\" bukan RT dengan 10 angka", utf8::excerpt(text)),
                        "salin kode kios dari e-RDKK, misalnya RT9900000001"});
}

void judge_member(const RdkkRow& row) {
    judge_gaps(row);
    judge_penyuluh(row);
    judge_village(row);
    judge_kiosk(row.farmer.kiosk, row.findings);
    const auto member = utf8::trim(row.farmer.member.text);
    if (is_same_ignoring_case(member, "calon") || is_same_ignoring_case(member, "calon anggota"))
        row.report("anggota/calon", row.farmer.member.at, fmt::format("{} masih calon anggota kelompok", row.who()),
                   "terima dahulu sebagai anggota kelompok dan catat di SIMLUHTAN, atau keluarkan dari RDKK");
}

} // namespace suluh
