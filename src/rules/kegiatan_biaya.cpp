// The money of a row: where it comes from, whether it adds up, whether it is a total at all.
#include <algorithm>
#include <optional>
#include <string>

#include <fmt/format.h>

#include "rules/kegiatan.hpp"
#include "rules/orang.hpp"
#include "rules/rows.hpp"

namespace suluh::kegiatan {

namespace {

bool asks_money(const Money& money) {
    switch (money.kind) {
    case Money::Kind::amount:
        return Decimal{} < money.rupiah;
    case Money::Kind::rate:
    case Money::Kind::range:
        return true;
    case Money::Kind::pro_memori:
    case Money::Kind::swadaya:
        break;
    }
    return false;
}

/// What the sources give together. `whole`: each says how much.
struct Given {
    Decimal sum;
    bool any = false;
    bool whole = true;
    bool unread = false;
};

Given given_by(const List<SumberBiaya>& sources) {
    Given given;
    given.unread = sources.state == State::invalid;
    for (const auto& source : sources) {
        if (source.absent()) continue;
        const auto& jumlah = source.jumlah;
        given.unread = given.unread || source.state == State::invalid || jumlah.state == State::invalid;
        const auto money = jumlah.present()                             ? std::optional{*jumlah}
                           : jumlah.absent() && source.sumber.present() ? read_sourced_money(*source.sumber).money
                                                                        : std::nullopt;
        const bool nothing = money && money->kind == Money::Kind::swadaya;
        if (money && money->is_amount()) {
            given.sum += money->rupiah;
            given.any = true;
        } else if (!nothing) {
            given.whole = false;
        }
    }
    return given;
}

/// A rate worked out where the row says how many times it is paid: "Rp300.000 untuk 6 kelompok".
std::string worked_out(const Baris& cells) {
    const auto& biaya = *cells.biaya;
    if (biaya.kind != Money::Kind::rate) return {};
    std::optional<Decimal> times;
    if (cells.volume.present() && cells.volume->unit == biaya.per) times = cells.volume->amount;
    if (!times && biaya.per == "orang") times = count_of(cells.sasaran);
    if (!times) return {};
    return fmt::format(", misalnya {} untuk {} {}", format_rupiah(biaya.rupiah * *times), times->indonesian(),
                       biaya.per);
}

} // namespace

void sumber_biaya(const Document& document, const Context&, Findings& findings) {
    const auto* programa = document.programa();
    if (programa == nullptr) return;
    for_each_row(*programa, [&](const PlanRow& row) {
        const auto& biaya = row.cells.biaya;
        const auto& sources = row.cells.sumber_biaya;
        constexpr std::string_view hint = "tambahkan \"sumber_biaya: APBD Kabupaten\", atau sumber yang sebenarnya";
        const auto is_empty = [](const SumberBiaya& one) {
            return one.absent() || (one.present() && one.sumber.absent() && one.jumlah.absent());
        };
        const bool none = sources.absent() || (sources.present() && std::ranges::all_of(sources, is_empty));
        if (none) {
            if (biaya.present() && asks_money(*biaya) && !is_repeated(document, biaya.span))
                findings.push_back(
                    {"kegiatan/sumber-biaya", place_of_gap(sources, row.cells), id_of_object(row.cells),
                     fmt::format("biaya {} {} tidak menyebut sumbernya", row.name(), format_money(*biaya)),
                     std::string{hint}});
            return;
        }
        for (const auto& source : sources)
            if (source.present() && source.sumber.absent() && source.jumlah.present() && asks_money(*source.jumlah)) {
                findings.push_back({"kegiatan/sumber-biaya", source.span, id_of_object(row.cells),
                                    fmt::format("{} dalam biaya {} tidak menyebut sumbernya",
                                                format_money(*source.jumlah), row.name()),
                                    "tambahkan \"sumber: APBD Kabupaten\" pada butir itu"});
                return;
            }
        for (const auto& source : sources) {
            const auto& text = source.sumber;
            if (!source.present() || !text.present() || !source.jumlah.absent() || is_repeated(document, text.span))
                continue;
            if (!read_sourced_money(*text).several) continue;
            findings.push_back(
                {"kegiatan/sumber-biaya", text.span, id_of_object(row.cells),
                 fmt::format("sumber biaya {} {} memuat lebih dari satu sumber atau jumlah", row.name(), quoted(*text)),
                 "tulis tiap sumber sendiri, misalnya \"sumber_biaya: [APBN 1.500.000, Swadaya "
                 "1.000.000]\""});
            return;
        }
    });
}

void biaya_jumlah(const Document& document, const Context&, Findings& findings) {
    const auto* programa = document.programa();
    if (programa == nullptr) return;
    for_each_row(*programa, [&](const PlanRow& row) {
        const auto& biaya = row.cells.biaya;
        if (!biaya.present() || !biaya->is_amount()) return;
        const auto given = given_by(row.cells.sumber_biaya);
        if (given.unread || !given.any) return;
        const bool fits = given.whole ? given.sum == biaya->rupiah : given.sum <= biaya->rupiah;
        const bool both_repeated =
            is_repeated(document, biaya.span) && is_repeated(document, row.cells.sumber_biaya.span);
        if (fits || both_repeated) return;
        const auto sum = format_rupiah(given.sum);
        findings.push_back(
            {"kegiatan/biaya-jumlah", biaya.span, id_of_object(row.cells),
             fmt::format("biaya {} {}, tetapi jumlah dari sumbernya {}", row.name(), format_rupiah(biaya->rupiah), sum),
             fmt::format("tulis biaya {}, atau perbaiki jumlah pada sumbernya", sum)});
    });
}

void biaya_satuan(const Document& document, const Context&, Findings& findings) {
    const auto* programa = document.programa();
    if (programa == nullptr) return;
    for (const auto& kegiatan : programa->kegiatan) {
        const auto& biaya = kegiatan.biaya;
        if (!is_begun(kegiatan) || !biaya.present() || is_repeated(document, biaya.span)) continue;
        const bool is_rate = biaya->kind == Money::Kind::rate;
        if (!is_rate && biaya->kind != Money::Kind::range) continue;
        findings.push_back(
            {"kegiatan/biaya-satuan", biaya.span, id_of_object(kegiatan),
             fmt::format("biaya {} {} {}, jadi tidak ikut dijumlahkan", called("kegiatan", kegiatan, kegiatan.kegiatan),
                         quoted(biaya.text), is_rate ? "adalah harga satuan" : "berupa kisaran"),
             "tulis satu jumlah seluruhnya" + worked_out(kegiatan)});
    }
}

} // namespace suluh::kegiatan
