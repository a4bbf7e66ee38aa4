#include "form/breakdown_row.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "document/choices.hpp"
#include "document/rktp.hpp"
#include "form/money.hpp"
#include "form/region.hpp"
#include "form/resolved.hpp"
#include "rules/bulan.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

/// What a part of the volume is of an amount, where that is a whole number of rupiah.
std::optional<Decimal> part_of(const Decimal& amount, const Volume& part, const Volume& whole) {
    constexpr std::int64_t most = 1'000'000'000'000; // rupiah; the product must fit
    const auto all = whole.amount.whole();
    const auto own = part.amount.whole();
    const auto rupiah = amount.whole();
    if (part.unit != whole.unit || all <= 0 || own <= 0 || own > all || all > 100'000) return std::nullopt;
    if (!part.amount.is_whole() || !whole.amount.is_whole() || !amount.is_whole() || rupiah > most) return std::nullopt;
    return rupiah * own % all == 0 ? std::optional{Decimal{rupiah * own / all}} : std::nullopt;
}

} // namespace

/// The row's node, its `sda` resolved.
const Node& RowWriter::cells_of(const RowOfPlan& row) {
    const bool effort = row.row.kegiatan == nullptr;
    const auto& programa = *row.row.programa;
    const auto index =
        effort ? row.row.ikhtiar - programa.ikhtiar.items.data() : row.row.kegiatan - programa.kegiatan.items.data();
    const auto& list = *row.document->tree.root.find(effort ? "ikhtiar" : "kegiatan");
    auto& rows = resolved_[&list];
    if (rows.empty()) rows = rows_without_sda(list);
    return rows[static_cast<std::size_t>(index)];
}

Node RowWriter::texts(const std::vector<std::string>& all) {
    std::vector<Node> items;
    for (const auto& one : all)
        if (!one.empty()) items.push_back(maker_.text(one));
    return NodeMaker::list(std::move(items));
}

Node RowWriter::origin(const RowOfPlan& row) {
    auto map = NodeMaker::map();
    NodeMaker::add(map, "programa", maker_.text(programa_key(*row.row.programa), true));
    NodeMaker::add(map, "id", maker_.text(std::string{*row.row.baris->id}));
    return map;
}

Node RowWriter::place(const RowOfPlan& row) {
    const auto& lokasi = row.row.baris->lokasi;
    auto tempat = written(lokasi.tempat);
    const auto& programa = *row.row.programa;
    const bool village = !programa.tingkat.present() || *programa.tingkat == Tingkat::desa;
    const auto name = region_name(programa);
    if (several_ && village && !tempat.empty() && !name.empty() && tempat.find(name) == std::string::npos)
        tempat += ", " + region_title(programa);
    if (lokasi.kode.absent()) return maker_.text(tempat);
    auto map = NodeMaker::map();
    if (!tempat.empty()) NodeMaker::add(map, "tempat", maker_.text(tempat));
    NodeMaker::add(map, "kode", maker_.text(written(lokasi.kode), true));
    return map;
}

/// Whoever was dealt a row carries it out, before those that the programa names.
Node RowWriter::people(const RowOfPlan& row) {
    std::vector<std::string> names;
    if (!carries_out(person_, *row.row.baris)) names.push_back(person_.name);
    for (const auto& one : row.row.baris->pelaksana) names.push_back(written(one));
    return texts(names);
}

Node RowWriter::parties(const RowOfPlan& row) {
    std::vector<std::string> names;
    for (const auto& one : row.row.baris->pihak_terkait) names.push_back(written(one));
    const auto instansi = row.row.ikhtiar == nullptr ? std::string{} : written(row.row.ikhtiar->instansi);
    if (std::ranges::find(names, instansi) == names.end()) names.push_back(instansi);
    return texts(names);
}

bool RowWriter::has_share(const RowOfPlan& row) const {
    if (row.share == nullptr || !row.share->volume.present()) return false;
    const auto& whole = row.row.baris->volume;
    return !whole.present() || whole->unit != row.share->volume->unit || whole->amount != row.share->volume->amount;
}

/// Of a dealt part only its part of the money; where that is no whole number of rupiah, all of it with a note.
Node RowWriter::share_of_money(const RowOfPlan& row, std::string_view key, const Node& cell) {
    const auto& baris = *row.row.baris;
    const auto money = money_of(baris);
    if (!has_share(row) || !money.total || money.total->is_zero()) return cell;
    const auto part = [&](const Decimal& amount) {
        return baris.volume.present() ? part_of(amount, *row.share->volume, *baris.volume) : std::nullopt;
    };
    bool exact = !money.in_words && part(*money.total).has_value();
    for (const auto& share : money.shares) exact = exact && (!share.amount || part(*share.amount).has_value());
    for (const auto& one : baris.sumber_biaya)
        exact = exact && !(one.sumber.present() && read_sourced_money(*one.sumber).money);
    if (!exact) {
        if (key == "biaya" || baris.biaya.absent())
            notes_.push_back(fmt::format("{}: biaya {} ({}) tidak terbagi rata menurut volumenya; sesuaikan dalam RKTP",
                                         utf8::printable(row.document->source.name()), utf8::printable(*baris.id),
                                         format_rupiah(*money.total)));
        return cell;
    }
    if (key == "biaya") return maker_.text(part(*money.total)->indonesian());
    std::vector<Node> items;
    for (const auto& one : baris.sumber_biaya) {
        if (!one.present()) continue;
        auto map = NodeMaker::map();
        NodeMaker::add(map, "sumber", maker_.text(written(one.sumber)));
        const auto& jumlah = one.jumlah;
        const bool amount = jumlah.present() && jumlah->is_amount();
        if (!jumlah.absent())
            NodeMaker::add(map, "jumlah", maker_.text(amount ? part(jumlah->rupiah)->indonesian() : written(jumlah)));
        items.push_back(std::move(map));
    }
    return NodeMaker::list(std::move(items));
}

Node RowWriter::cell(const RowOfPlan& row, std::string_view key, const Node& cells) {
    const auto& baris = *row.row.baris;
    const auto& programa = *row.row.programa;
    const auto sentences = [&](const auto& references, const auto& records, auto member) {
        std::vector<std::string> all;
        for (const auto& reference : references) {
            const auto* record = find_named(records, reference);
            if (record == nullptr && reference.present())
                notes_.push_back(fmt::format("{}: {} menyebut {} \"{}\" yang tidak ada dalam programa; tidak dimuat",
                                             utf8::printable(row.document->source.name()), utf8::printable(*baris.id),
                                             key, utf8::printable(*reference)));
            if (record == nullptr) continue;
            auto text = written(record->*member);
            if (std::ranges::find(all, text) == all.end()) all.push_back(std::move(text));
        }
        return texts(all);
    };
    if (key == "dari") return origin(row);
    if (key == "tujuan") return sentences(baris.tujuan, programa.tujuan, &Tujuan::rumusan);
    if (key == "masalah") return sentences(baris.masalah, programa.masalah, &Masalah::uraian);
    if (key == "komoditas") return maker_.text(row.row.komoditas());
    if (key == "aspek") {
        if (row.row.ikhtiar == nullptr) return {};
        const auto aspek = row.row.aspek().value_or(Aspek::pengaturan_dan_pelayanan);
        return maker_.text(std::string{spelling(aspek)});
    }
    if (key == "lokasi") return place(row);
    if (key == "pelaksana") return people(row);
    if (key == "pihak_terkait") return parties(row);
    if (key == "volume" && has_share(row)) return maker_.text(std::string{row.share->volume.text});
    if (key == "waktu") {
        // A plan stands alone: seasons are those of one village.
        const auto& waktu = baris.waktu;
        const bool seasonal = waktu.present() && !waktu->seasons.empty();
        const auto months = seasonal ? months_in(*programa.tahun, *waktu, programa.musim_tanam) : std::vector<int>{};
        return maker_.text(months.empty() ? row.row.waktu : format_months({months, {}, {}}));
    }
    const auto* node = cells.find(key);
    if (node == nullptr || is_blank(*node)) return {};
    return key == "biaya" || key == "sumber_biaya" ? share_of_money(row, key, *node) : *node;
}

Node RowWriter::write(const RowOfPlan& row, const std::string& id) {
    const auto& cells = cells_of(row);
    auto map = NodeMaker::map();
    NodeMaker::add(map, "id", maker_.text(id));
    for (const auto& field : fields_of(static_cast<const BarisRktp*>(nullptr))->fields) {
        if (field.key == "id" || field.key == "penilaian_materi") continue;
        auto node = cell(row, field.key, cells);
        if (!is_blank(node)) NodeMaker::add(map, field.key, std::move(node));
    }
    return map;
}

} // namespace suluh
