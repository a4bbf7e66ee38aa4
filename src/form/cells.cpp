#include "form/cells.hpp"

#include <algorithm>
#include <array>

#include "document/choices.hpp"
#include "form/calendar.hpp"
#include "form/region.hpp"
#include "form/sasaran.hpp"
#include "form/table_cells.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

Cell count_cell(const Count& count) {
    return count.present() ? number_cell(count->indonesian(), *count) : text_cell(written(count));
}

/// The facts that the row's objectives cite, each once. A reference to nothing stays as it was written.
std::string keadaan(const FormRow& row) {
    std::vector<std::string> texts;
    const auto add = [&](std::string text) {
        if (std::ranges::find(texts, text) == texts.end()) texts.push_back(std::move(text));
    };
    for (const auto* tujuan : row.tujuan())
        for (const auto& reference : tujuan->keadaan) {
            if (!reference.present()) continue;
            const auto* data = find_named(row.programa->keadaan.data, reference);
            add(data == nullptr ? std::string{*reference} : fact_text(*data));
        }
    return joined(texts, "; ");
}

/// The sentences that references stand for. A reference to nothing stays as it was written.
template <class T>
std::string sentences(const List<Ref>& references, const List<T>& records, Text T::*sentence) {
    std::vector<std::string> texts;
    for (const auto& reference : references) {
        const auto* record = find_named(records, reference);
        auto text = record == nullptr ? written(reference) : written(record->*sentence);
        if (std::ranges::find(texts, text) == texts.end()) texts.push_back(std::move(text));
    }
    return joined(texts, "; ");
}

std::string kegiatan_dan_metode(const FormRow& row) {
    const auto kegiatan = written(row.baris->kegiatan);
    const auto metode = row.kegiatan == nullptr ? std::string{} : written(row.kegiatan->metode);
    if (fold_word(kegiatan).find(fold_word(metode)) != std::string::npos) return kegiatan;
    return joined({kegiatan, metode}, "; ");
}

/// "Sukamaju", or "Sukamaju (99.08.03.2004)" beside another of that name.
std::string wilayah(const FormRow& row) {
    const auto name = region_name(*row.programa);
    const auto& kode = row.programa->wilayah.kode;
    if (!row.has_namesake || !kode.present() || kode->dotted == name) return name;
    return name + " (" + kode->dotted + ")";
}

std::string volume(const FormRow& row) {
    return written(row.baris->volume);
}

std::string lokasi(const FormRow& row) {
    const auto& lokasi = row.baris->lokasi;
    return lokasi.tempat.absent() ? written(lokasi.kode) : written(lokasi.tempat);
}

std::string indikator(const FormRow& row) {
    return joined({written(row.baris->indikator.uraian), written(row.baris->indikator.ukuran)}, ": ");
}

std::string keterangan(const FormRow& row) {
    const auto prepared = joined(row.baris->persiapan, ", ");
    return joined({joined(row.baris->pihak_terkait, ", "), written(row.baris->keterangan),
                   prepared.empty() ? prepared : "persiapan: " + prepared},
                  "; ");
}

Cell biaya(const FormRow& row) {
    const auto money = money_of(*row.baris);
    const bool own = !money.in_words && row.baris->biaya.present() && row.baris->biaya->is_amount();
    if (!money.total || (!own && !money.from_sources)) return text_cell(money.written);
    return number_cell(money.from_sources ? format_rupiah(*money.total) : money.written, *money.total);
}

template <class Choice>
std::string choice_text(const std::optional<Choice>& value) {
    return value ? std::string{spelling(*value)} : std::string{};
}

/// A column of words: `make` gives the text.
template <auto make>
constexpr CellKind words(std::string_view name, std::string_view meaning, bool merges = false) {
    return {name, meaning, [](const FormRow& row) { return text_cell(make(row)); }, false, merges};
}

/// A column of people: how many of one group stand under one heading.
template <auto group, auto count>
constexpr CellKind people(std::string_view name, std::string_view meaning) {
    return {name, meaning, [](const FormRow& row) { return count_cell(row.baris->sasaran.*group.*count); }, true};
}

/// A month of the calendar: how many times in it, or a mark where that is not known.
template <std::size_t month>
constexpr CellKind month_column(std::string_view name) {
    return {name, "banyaknya dalam bulan itu",
            [](const FormRow& row) {
                const auto mark = months_of(row)[month - 1];
                if (!mark) return Cell{};
                return mark->times ? number_cell(mark->times->indonesian(), *mark->times) : text_cell("●");
            },
            true};
}

constexpr std::array all{
    CellKind{
        "nomor", "nomor urut baris",
        [](const FormRow& r) { return number_cell(std::to_string(r.number), static_cast<std::int64_t>(r.number)); },
        true},
    words<wilayah>("wilayah", "nama desa atau wilayah programa"),
    words<keadaan>("keadaan", "data keadaan yang diangkat tujuan, faktual → potensial", true),
    words<[](const FormRow& r) { return sentences(r.baris->tujuan, r.programa->tujuan, &Tujuan::rumusan); }>(
        "tujuan", "rumusan tujuan", true),
    words<[](const FormRow& r) { return sentences(r.baris->masalah, r.programa->masalah, &Masalah::uraian); }>(
        "masalah", "uraian masalah", true),
    words<[](const FormRow& r) { return sentences(r.baris->masalah, r.programa->masalah, &Masalah::penyebab); }>(
        "penyebab", "penyebab masalah"),
    words<[](const FormRow& r) { return r.rank ? r.rank->indonesian() : std::string{}; }>(
        "prioritas", "peringkat tertinggi masalahnya"),
    words<[](const FormRow& r) { return r.komoditas(); }>("komoditas", "komoditas masalah atau tujuannya"),
    words<[](const FormRow& r) { return choice_text(r.aspek()); }>("aspek", "aspek masalah non perilaku"),
    words<[](const FormRow& r) { return sasaran_text(r.baris->sasaran); }>("sasaran", "siapa dan berapa orang"),
    people<&Sasaran::pelaku_utama, &Orang::wanita_tani>("wanita tani", "banyak wanita tani"),
    people<&Sasaran::pelaku_utama, &Orang::taruna_tani>("taruna tani", "banyak taruna tani"),
    people<&Sasaran::pelaku_utama, &Orang::petani_dewasa>("petani dewasa", "banyak petani dewasa"),
    people<&Sasaran::pelaku_utama, &Orang::laki>("pelaku utama laki", "banyak pelaku utama laki-laki"),
    people<&Sasaran::pelaku_utama, &Orang::perempuan>("pelaku utama perempuan", "banyak pelaku utama perempuan"),
    people<&Sasaran::pelaku_usaha, &Orang::laki>("pelaku usaha laki", "banyak pelaku usaha laki-laki"),
    people<&Sasaran::pelaku_usaha, &Orang::perempuan>("pelaku usaha perempuan", "banyak pelaku usaha perempuan"),
    people<&Sasaran::petugas, &Orang::laki>("petugas laki", "banyak petugas laki-laki"),
    people<&Sasaran::petugas, &Orang::perempuan>("petugas perempuan", "banyak petugas perempuan"),
    words<[](const FormRow& r) { return r.kegiatan == nullptr ? std::string{} : written(r.kegiatan->materi); }>(
        "materi", "materi penyuluhan"),
    words<[](const FormRow& r) { return written(r.baris->kegiatan); }>("kegiatan", "kegiatan atau ikhtiar"),
    words<[](const FormRow& r) { return r.kegiatan == nullptr ? std::string{} : written(r.kegiatan->metode); }>(
        "metode", "metode penyuluhan"),
    words<kegiatan_dan_metode>("kegiatan dan metode", "kegiatan, dan metodenya bila belum disebut di situ"),
    words<volume>("volume", "jumlah dan frekuensi"),
    words<[](const FormRow& r) { return written(r.baris->keluaran); }>("keluaran", "hasil yang diharapkan"),
    words<indikator>("indikator", "indikator dan ukurannya"),
    words<lokasi>("lokasi", "tempat"),
    words<[](const FormRow& r) { return when(r); }>("waktu", "bulan atau tanggal, dengan jadwal yang disepakati"),
    CellKind{"biaya", "jumlah biaya", biaya, true, false,
             [](const MoneyTotal& t) { return number_cell(format_rupiah(t.sum), t.sum); }},
    CellKind{"sumber biaya", "asal biaya", [](const FormRow& r) { return text_cell(sources(money_of(*r.baris))); },
             false, false, [](const MoneyTotal& t) { return text_cell(by_source(t)); }},
    CellKind{"biaya dan sumber", "jumlah dan asal biaya dalam satu kolom",
             [](const FormRow& r) { return text_cell(amount_and_source(money_of(*r.baris))); }, false, false,
             [](const MoneyTotal& t) { return text_cell(sum_and_sources(t)); }},
    words<[](const FormRow& r) { return written(r.baris->tenaga); }>("tenaga", "tenaga yang diperlukan"),
    words<[](const FormRow& r) { return written(r.baris->penanggung_jawab); }>("penanggung jawab", "penanggung jawab"),
    words<[](const FormRow& r) { return joined(r.baris->pelaksana, ", "); }>("pelaksana", "pelaksana"),
    words<[](const FormRow& r) { return joined(r.baris->pihak_terkait, ", "); }>("pihak terkait", "pihak terkait"),
    words<[](const FormRow& r) { return r.ikhtiar == nullptr ? std::string{} : written(r.ikhtiar->instansi); }>(
        "instansi", "instansi yang dituju ikhtiar"),
    words<[](const FormRow& r) { return written(r.baris->keterangan); }>("keterangan", "keterangan"),
    words<keterangan>("pihak terkait dan keterangan", "pihak terkait, lalu keterangan"),
    words<[](const FormRow& r) {
        return joined({keterangan(r), sasaran_beside_counts(r.baris->sasaran)}, "; ");
    }>("keterangan dan sisa sasaran", "pihak terkait, keterangan, lalu sasaran yang tidak tertampung kolom jumlah"),
    month_column<1>("januari"),
    month_column<2>("februari"),
    month_column<3>("maret"),
    month_column<4>("april"),
    month_column<5>("mei"),
    month_column<6>("juni"),
    month_column<7>("juli"),
    month_column<8>("agustus"),
    month_column<9>("september"),
    month_column<10>("oktober"),
    month_column<11>("november"),
    month_column<12>("desember"),
};

} // namespace

std::span<const CellKind> cell_kinds() {
    return all;
}

std::string quantity_text(const Value<Quantity>& value) {
    return value.present() ? format_quantity(*value) : written(value);
}

std::string fact_text(const DataKeadaan& data) {
    const auto actual = quantity_text(data.faktual);
    const auto potential = quantity_text(data.potensial);
    const auto uraian = written(data.uraian);
    if (actual.empty() && potential.empty()) return uraian;
    if (potential.empty()) return uraian + " (faktual " + actual + ")";
    return uraian + (actual.empty() ? " (potensial " : " (" + actual + " → ") + potential + ")";
}

} // namespace suluh
