// acuan/nama: names in an acuan that no row of it explains would drop a value without a word.
#include <algorithm>

#include <fmt/format.h>

#include "rdkk/policy.hpp"
#include "rules/rdkk.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

class NameCheck {
public:
    NameCheck(const RdkkPolicy& policy, Findings& findings) : findings_(findings) {
        for (const auto& one : policy.subsectors) subsectors_.push_back(one.name);
        for (const auto& one : policy.commodities) commodities_.push_back(one.name);
        for (const auto& one : policy.fertilisers) fertilisers_.push_back(one.name);
    }

    void subsector(const Text& text, std::size_t found) { judge(text, found, "subsektor", subsectors_); }
    void commodity(const Text& text, std::size_t found) { judge(text, found, "komoditas", commodities_); }
    void fertiliser(const Text& text, std::size_t found) { judge(text, found, "pupuk", fertilisers_); }

private:
    void judge(const Text& text, std::size_t found, std::string_view what, const std::vector<std::string_view>& known) {
        if (!text.present() || found != RdkkPolicy::none) return;
        const auto guess = did_you_mean(*text, known);
        findings_.push_back(
            {"acuan/nama",
             text.span,
             {},
             fmt::format("\"{}\" tidak ada dalam daftar {} acuan ini", utf8::excerpt(*text), what),
             guess.empty() ? fmt::format("tambahkan ke \"{}\", atau periksa tulisannya", what) : guess});
    }

    Findings& findings_;
    std::vector<std::string_view> subsectors_, commodities_, fertilisers_;
};

} // namespace

void check_acuan(const Document& document, const Context&, Findings& findings) {
    const auto* acuan = std::get_if<Acuan>(&document.body);
    if (acuan == nullptr) return;
    const RdkkPolicy policy{*acuan, nullptr};
    NameCheck names{policy, findings};
    for (const auto& row : acuan->komoditas) names.subsector(row.subsektor, policy.find_subsector(row.subsektor.text));
    for (const auto& row : acuan->pupuk)
        for (const auto& one : row.hanya_untuk) names.commodity(one, policy.find_commodity(one.text));
    for (const auto& row : acuan->dosis) {
        names.commodity(row.komoditas, policy.find_commodity(row.komoditas.text));
        for (const auto& dose : row.dosis) names.fertiliser(dose.pupuk, policy.find_fertiliser(dose.pupuk.text));
    }
    for (const auto& row : acuan->alokasi)
        for (const auto& one : row.alokasi) names.fertiliser(one.pupuk, policy.find_fertiliser(one.pupuk.text));
}

} // namespace suluh
