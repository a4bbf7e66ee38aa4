#include "rules/saprodi.hpp"

#include <string>

#include <fmt/format.h>

#include "rules/hasil.hpp"
#include "rules/keadaan.hpp"
#include "rules/rows.hpp"

namespace suluh::saprodi {

namespace {

const Rdkk* needs_in(const Document& document) {
    return std::get_if<Rdkk>(&document.body);
}

std::string name_of(const Saprodi& row) {
    return row.barang.present() ? fmt::format("\"{}\"", utf8::excerpt(*row.barang)) : "barang ini";
}

/// A dose is for one hectare, whether it says so or not.
bool is_dose_in(std::string_view dose, std::string_view unit) {
    return keadaan::is_same_unit(dose, unit) || keadaan::is_same_unit(dose, std::string{unit} + "/ha");
}

Decimal distance(const Decimal& a, const Decimal& b) {
    return a < b ? b - a : a - b;
}

} // namespace

void jumlah(const Document& document, const Context&, Findings& findings) {
    const auto* rdkk = needs_in(document);
    if (rdkk == nullptr) return;
    for (const auto& row : rdkk->saprodi) {
        if (!row.dosis.present() || !row.jumlah.present() || row.jumlah->unit.empty()) continue;
        const auto area = area_of(row.luas);
        if (!area || !is_dose_in(row.dosis->unit, row.jumlah->unit)) continue;
        const auto need = row.dosis->amount * area->value;
        if (distance(need, row.jumlah->amount) <= Decimal{1}) continue; // whole kilograms, bottles, sacks
        findings.push_back({"saprodi/jumlah",
                            row.jumlah.span,
                            {},
                            fmt::format("jumlah {} {}, sedangkan dosis {} kali luas {} ha menjadi {} {}", name_of(row),
                                        utf8::printable(row.jumlah.text), utf8::printable(row.dosis.text),
                                        area->value.indonesian(), need.indonesian(), utf8::printable(row.jumlah->unit)),
                            "betulkan dosis, luas atau jumlahnya"});
    }
}

void nilai(const Document& document, const Context&, Findings& findings) {
    const auto* rdkk = needs_in(document);
    if (rdkk == nullptr) return;
    for (const auto& row : rdkk->saprodi) {
        if (!row.jumlah.present() || !row.harga.present() || !row.nilai.present() || !row.nilai->is_amount()) continue;
        const auto& price = *row.harga;
        const bool is_of_unit = price.is_amount() ||
                                (price.kind == Money::Kind::rate && keadaan::is_same_unit(price.per, row.jumlah->unit));
        if (!is_of_unit) continue;
        const auto value = row.jumlah->amount * price.rupiah;
        if (distance(value, row.nilai->rupiah) <= Decimal{1}) continue;
        findings.push_back(
            {"saprodi/nilai",
             row.nilai.span,
             {},
             fmt::format("nilai {} {}, sedangkan {} kali {} menjadi {}", name_of(row), format_rupiah(row.nilai->rupiah),
                         utf8::printable(row.jumlah.text), format_rupiah(price.rupiah), format_rupiah(value)),
             "betulkan jumlah, harga atau nilainya"});
    }
}

void kekurangan(const Document& document, const Context&, Findings& findings) {
    const auto* rdkk = needs_in(document);
    if (rdkk == nullptr) return;
    for (const auto& row : rdkk->alsintan) {
        if (!row.jumlah.present() || !row.tersedia.present() || !row.kekurangan.present()) continue;
        const auto missing = *row.tersedia < *row.jumlah ? *row.jumlah - *row.tersedia : Decimal{};
        if (*row.kekurangan == missing) continue;
        findings.push_back(
            {"saprodi/kekurangan",
             row.kekurangan.span,
             {},
             fmt::format("kekurangan {} {} unit, sedangkan dibutuhkan {} dan tersedia {}",
                         row.alat.present() ? utf8::excerpt(*row.alat) : "alat ini", row.kekurangan->indonesian(),
                         row.jumlah->indonesian(), row.tersedia->indonesian()),
             fmt::format("tulis kekurangan: {}, atau betulkan jumlah dan tersedia", missing.indonesian())});
    }
}

} // namespace suluh::saprodi
