#include "rules/pembagian.hpp"

#include <fmt/format.h>

#include "rules/rktp.hpp"
#include "text/quote.hpp"
#include "text/utf8.hpp"

namespace suluh::pembagian {

void asal(const Document& document, Findings& findings) {
    const auto* dealing = std::get_if<Pembagian>(&document.body);
    if (dealing == nullptr) return;
    for (const auto& row : dealing->baris)
        if (const auto& from = row.dari.programa; from.present() && rktp::programa_key(*from).empty())
            findings.push_back({"rktp/asal", from.span, std::string{row.dari.id.present() ? *row.dari.id : ""},
                                fmt::format("programa {} bukan KODE/TAHUN", quoted_excerpt(*from)),
                                fmt::format("tulis kode wilayah dan tahun, misalnya \"{}\"", rktp::sample_key)});
}

void volume(const Document& document, const Context&, Findings& findings) {
    const auto* dealing = std::get_if<Pembagian>(&document.body);
    if (dealing == nullptr) return;
    for (const auto& row : dealing->baris) {
        const auto& share = row.volume;
        const bool is_vague = share.state == State::vague;
        if (!is_vague && !(share.present() && share->amount.is_zero())) continue;
        const auto id = row.dari.id.present() ? utf8::printable(*row.dari.id) : std::string{};
        findings.push_back(
            {"rktp/volume", share.span, id,
             fmt::format("volume {} untuk baris {} bukan bagian yang dapat dihitung", quoted_excerpt(share.text), id),
             "tulis angka dan satuannya, misalnya \"1 kali\"; hapus \"volume\" bila seluruh barisnya"});
    }
}

} // namespace suluh::pembagian
