#include "form/row.hpp"

#include <algorithm>
#include <limits>

#include "document/decode.hpp"
#include "ranking/ranking.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

template <class T>
std::vector<const T*> resolved(const List<Ref>& references, const List<T>& records) {
    std::vector<const T*> found;
    for (const auto& reference : references) {
        const auto* record = find_named(records, reference);
        if (record != nullptr && std::ranges::find(found, record) == found.end()) found.push_back(record);
    }
    return found;
}

/// Months given as a list: its items as they were written. `sda` takes them from the row above.
std::string listed_months(const Node* rows, std::size_t index) {
    for (auto i = index + 1; rows != nullptr && i-- > 0;) {
        const auto& row = rows->is_list() ? rows->items[i] : *rows;
        const auto* waktu = row.find("waktu");
        if (waktu == nullptr || waktu->is_map()) return {};
        if (waktu->is_scalar()) {
            if (!says_same_as_above(waktu->text)) return {};
            continue;
        }
        std::vector<std::string> texts;
        for (const auto& item : waktu->items) texts.emplace_back(utf8::trim(item.text));
        return joined(texts, ", ");
    }
    return {};
}

/// "3" and "03/2027" are months by number, which people read as words; anything longer says more than months.
bool is_month_numbers(std::string_view text) {
    if (text.size() == 7 && text[2] == '/') text.remove_suffix(5);
    return std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || c == ',' || c == ' '; });
}

std::string months_as_written(const Baris& row, const Node* rows, std::size_t index) {
    const auto& waktu = row.waktu;
    if (waktu.absent()) return {};
    const auto text = waktu.text.empty() ? listed_months(rows, index) : std::string{waktu.text};
    return waktu.present() && (text.empty() || is_month_numbers(text)) ? format_months(*waktu) : text;
}

std::optional<Decimal> smallest_rank(const FormRow& row, const std::vector<std::optional<int>>& computed) {
    std::optional<Decimal> smallest;
    for (const auto* masalah : row.masalah()) {
        const auto index = static_cast<std::size_t>(masalah - row.programa->masalah.items.data());
        const auto rank = rank_of(*masalah, computed[index]);
        if (rank && (!smallest || *rank < *smallest)) smallest = rank;
    }
    return smallest;
}

/// The aspect that a factor belongs to (the four of chapter V.D); natural causes belong to none of them.
std::optional<Aspek> aspek_of(Faktor faktor) {
    switch (faktor) {
    case Faktor::kebijakan:
        return Aspek::kebijakan;
    case Faktor::sarana:
    case Faktor::prasarana:
        return Aspek::sarana_prasarana;
    case Faktor::modal:
        return Aspek::pembiayaan;
    case Faktor::pelayanan:
    case Faktor::pasar:
    case Faktor::kelembagaan:
        return Aspek::pengaturan_dan_pelayanan;
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<Decimal> rank_of(const Masalah& masalah, std::optional<int> computed) {
    if (masalah.prioritas.present()) return *masalah.prioritas;
    return computed ? std::optional{Decimal{*computed}} : std::nullopt;
}

bool ranks_before(const std::optional<Decimal>& a, const std::optional<Decimal>& b) {
    if (!a || !b) return a.has_value() && !b.has_value();
    return *a < *b;
}

std::vector<const Tujuan*> FormRow::tujuan() const {
    return resolved(baris->tujuan, programa->tujuan);
}

std::vector<const Masalah*> FormRow::masalah() const {
    return resolved(baris->masalah, programa->masalah);
}

std::string FormRow::komoditas() const {
    if (baris->komoditas.present()) return std::string{*baris->komoditas};
    for (const auto* one : masalah())
        if (one->komoditas.present()) return std::string{*one->komoditas};
    for (const auto* one : tujuan())
        if (one->komoditas.present()) return std::string{*one->komoditas};
    for (const auto* one : tujuan())
        for (const auto* data : resolved(one->keadaan, programa->keadaan.data))
            if (data->komoditas.present()) return std::string{*data->komoditas};
    return {};
}

std::optional<Aspek> FormRow::aspek() const {
    if (ikhtiar != nullptr && ikhtiar->aspek.present()) return *ikhtiar->aspek;
    for (const auto* one : masalah())
        if (one->faktor.present())
            if (const auto aspek = aspek_of(*one->faktor)) return aspek;
    return std::nullopt;
}

std::string when(const FormRow& row) {
    const auto names = [&](const std::string& day) {
        const auto at = row.waktu.find(day);
        if (at == std::string::npos) return false;
        return at == 0 || row.waktu[at - 1] < '0' || row.waktu[at - 1] > '9'; // "2 Maret" is not in "12 Maret"
    };
    std::vector<std::string> dates;
    bool all_named = true;
    for (const auto& date : row.baris->jadwal) {
        auto text = date.present() ? format_date(*date) : written(date);
        const auto& year = row.programa->tahun;
        const bool own_year = date.present() && year.present() && static_cast<int>(date->year()) == *year;
        if (own_year) text.erase(text.rfind(' '));
        all_named = all_named && own_year && names(text);
        dates.push_back(std::move(text));
    }
    if (dates.empty() || all_named) return row.waktu;
    const auto listed = joined(dates, ", ");
    return row.waktu.empty() ? listed : row.waktu + " (" + listed + ")";
}

std::vector<FormRow> rows_of(const Document& document, PilihanBaris choice, const Person* person) {
    const auto& programa = *document.programa();
    const auto computed = computed_ranks(programa);
    std::vector<FormRow> all;
    const auto collect = [&](const auto& list, std::string_view key, auto FormRow::*member) {
        const auto* node = document.tree.root.find(key);
        const auto first = static_cast<std::ptrdiff_t>(all.size());
        for (const auto& item : list) {
            const auto index = static_cast<std::size_t>(&item - list.items.data());
            if (!item.present() || (person != nullptr && !carries_out(*person, item))) continue;
            FormRow row;
            row.programa = &programa;
            row.baris = &item;
            row.*member = &item;
            row.rank = smallest_rank(row, computed);
            row.waktu = months_as_written(item, node, index);
            all.push_back(std::move(row));
        }
        std::ranges::stable_sort(all.begin() + first, all.end(), ranks_before, &FormRow::rank);
    };
    if (choice != PilihanBaris::ikhtiar) collect(programa.kegiatan, "kegiatan", &FormRow::kegiatan);
    if (choice != PilihanBaris::kegiatan) collect(programa.ikhtiar, "ikhtiar", &FormRow::ikhtiar);
    return all;
}

std::string joined(const std::vector<std::string>& parts, std::string_view separator) {
    std::string text;
    for (const auto& part : parts) {
        if (part.empty()) continue;
        if (!text.empty()) text += separator;
        text += part;
    }
    return text;
}

std::string joined(const List<Text>& texts, std::string_view separator) {
    std::vector<std::string> parts;
    for (const auto& text : texts) parts.push_back(written(text));
    return joined(parts, separator);
}

} // namespace suluh
