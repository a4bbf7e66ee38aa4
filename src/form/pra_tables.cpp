// Every field of a PRA as a table: what no table of its own is written for is laid out by the field list, so that
// nothing which a document may hold is left out.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "compare/item.hpp"
#include "form/pra.hpp"
#include "form/pra_parts.hpp"
#include "form/region.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

using compare::Item;
using pra::as_unread;

constexpr std::string_view unread_note = "(?): tidak terbaca, ditulis apa adanya; lihat \"suluh periksa\".";

const Item* find(const Item& record, const std::vector<std::string_view>& path) {
    const auto* item = &record;
    for (const auto key : path)
        if (item != nullptr) item = item->find(key);
    return item;
}

Cell cell_of(const Item* item) {
    if (item == nullptr) return {};
    if (item->unread) return {as_unread(item->said.text), false, {}, false};
    const auto& number = item->said.number;
    const bool adds = number && item->said.unit.empty();
    return {item->said.text, adds, adds ? *number : Decimal{}, false};
}

std::string heading_of(const Field& field) {
    if (field.key == "id") return "ID";
    if (field.key == "uraian") return "Uraian"; // "masalah dalam satu kalimat" tells a writer what to write
    const auto picture = std::ranges::find(pra_pictures(), field.key, &PraPicture::key);
    return picture != pra_pictures().end() ? std::string{picture->title} : utf8::capitalised(field.meaning);
}

bool holds_unread(const Item& item) {
    return item.unread || std::ranges::any_of(item.items, holds_unread);
}

Table titled(const Item& part) {
    Table table;
    table.title = {heading_of(*part.field)};
    table.follows = true;
    table.column_numbers = false;
    if (holds_unread(part)) table.notes.emplace_back(unread_note);
    return table;
}

/// The columns of a list of records: one a field that a row holds, records in it spread out.
struct ListColumn {
    std::vector<std::string> headings;
    std::vector<std::string_view> path;
    bool is_id = false;
};

void add_columns(const RecordType& type, const std::vector<Item>& rows, const std::vector<std::string>& headings,
                 const std::vector<std::string_view>& path, std::vector<ListColumn>& columns) {
    for (const auto& field : type.fields) {
        auto deeper_headings = headings;
        deeper_headings.push_back(heading_of(field));
        auto deeper = path;
        deeper.push_back(field.key);
        if (field.type()->shape == Type::Shape::record) {
            add_columns(*field.type()->record(), rows, deeper_headings, deeper, columns);
            continue;
        }
        const auto holds = [&](const Item& row) { return find(row, deeper) != nullptr; };
        if (std::ranges::any_of(rows, holds)) columns.push_back({deeper_headings, deeper, field.key == "id"});
    }
}

/// A wider column for what is long.
int weight_of(const std::vector<Row>& rows, std::size_t column) {
    std::size_t longest = 0;
    for (const auto& row : rows) longest = std::max(longest, utf8::length(row.cells[column].text));
    return longest <= 8 ? 2 : longest <= 20 ? 3 : longest <= 40 ? 5 : 8;
}

Table list_table(const Item& part) {
    auto table = titled(part);
    std::vector<ListColumn> columns;
    add_columns(*part.type, part.items, {}, {}, columns);
    for (const auto& item : part.items) {
        Row row;
        for (const auto& column : columns) row.cells.push_back(cell_of(find(item, column.path)));
        table.rows.push_back(std::move(row));
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto is_figure = [&](const Row& row) { return row.cells[i].is_number || row.cells[i].text.empty(); };
        table.columns.push_back({columns[i].headings, std::ranges::all_of(table.rows, is_figure),
                                 columns[i].is_id ? 1 : weight_of(table.rows, i)});
    }
    return table;
}

void add_entries(const Item& record, const std::string& prefix, std::vector<Row>& rows) {
    for (const auto& item : record.items) {
        const auto name = prefix + (prefix.empty() ? heading_of(*item.field) : std::string{item.field->meaning});
        if (item.shape == Item::Shape::record)
            add_entries(item, name + ": ", rows);
        else
            rows.push_back({{{name, false, {}, false}, cell_of(&item)}});
    }
}

/// What is said once of the village: under one title a group for each record.
void add_facts(const Item& part, Table& facts) {
    if (facts.columns.empty()) {
        facts.columns = {{{"Uraian"}, false, 1}, {{"Isi"}, false, 2}};
        facts.column_numbers = false;
    }
    if (holds_unread(part) && facts.notes.empty()) facts.notes.emplace_back(unread_note);
    const auto before = facts.rows.size();
    if (part.shape == Item::Shape::record)
        add_entries(part, {}, facts.rows);
    else
        facts.rows.push_back({{{heading_of(*part.field), false, {}, false}, cell_of(&part)}});
    if (facts.rows.size() > before && part.shape == Item::Shape::record)
        facts.groups.push_back({before, 0, heading_of(*part.field)});
}

struct OwnTable {
    std::string_view key;
    void (*fill)(const Pra& pra, Table& table);
};
constexpr std::array own_tables{
    OwnTable{"iklim", pra::fill_climate},
    OwnTable{"kalender_musim", pra::fill_calendar},
    OwnTable{"kecenderungan", pra::fill_trend},
    OwnTable{"kegiatan_harian", pra::fill_day},
    OwnTable{"mata_pencaharian", pra::fill_livelihood},
    OwnTable{"pohon_masalah", pra::fill_tree},
};

Table table_of(const Item& part, const Pra& pra) {
    const auto own = std::ranges::find(own_tables, part.field->key, &OwnTable::key);
    if (own == own_tables.end()) return list_table(part);
    auto table = titled(part);
    own->fill(pra, table);
    return table;
}

/// Of a record that holds lists of records (the sketch): the lists.
std::vector<const Item*> parts_of(const Item& part) {
    if (part.shape == Item::Shape::list) return {&part};
    std::vector<const Item*> parts;
    for (const auto& item : part.items)
        if (item.shape == Item::Shape::list) parts.push_back(&item);
    return parts;
}

void add_pictures(std::string_view key, const Pra& pra, Paper paper, Table& table) {
    for (const auto& one : pra_pictures()) {
        if (one.key != key) continue;
        for (const auto& drawing : one.draw(pra, room_of(paper)))
            table.pictures.push_back(drawing.svg(fmt::format("{} {}", one.title, pra_title(pra))));
        table.follows = table.pictures.empty(); // a picture begins its page
    }
}

} // namespace

const std::vector<PraPicture>& pra_pictures() {
    static const std::vector<PraPicture> all{
        {"kalender", "kalender_musim", "Kalender musim", draw_calendar},
        {"transek", "transek", "Transek", draw_transect},
        {"kecenderungan", "kecenderungan", "Kecenderungan dan perubahan", draw_trends},
        {"pohon-masalah", "pohon_masalah", "Pohon masalah", draw_problem_tree},
    };
    return all;
}

PictureRoom room_of(Paper paper) {
    constexpr int heading = 40;
    return paper == Paper::f4 ? PictureRoom{878, 541 - heading} : PictureRoom{785, 527 - heading};
}

std::string pra_title(const Pra& pra) {
    auto title = regions_of(pra.wilayah, std::nullopt).front().title();
    if (pra.tahun.present()) title += (title.empty() ? "" : " ") + std::to_string(*pra.tahun);
    return title;
}

std::vector<Table> pra_tables(const Document& document, Paper paper) {
    const auto& pra = std::get<Pra>(document.body);
    const auto all = compare::item_of(document);
    std::vector<Table> tables(1);
    auto title = regions_of(pra.wilayah, std::nullopt).front().title();
    if (!title.empty()) title = " " + title;
    if (pra.tahun.present()) title += fmt::format(" Tahun {}", *pra.tahun);
    tables.front().title = {"Hasil PRA" + title};
    for (const auto& part : all.items) {
        if (part.field->key == "jenis") continue;
        const auto lists = part.field->key == "iklim" ? std::vector{&part} : parts_of(part);
        if (lists.empty()) add_facts(part, tables.front());
        for (const auto* list : lists) {
            auto table = table_of(*list, pra);
            if (table.rows.empty()) continue;
            add_pictures(list->field->key, pra, paper, table);
            tables.push_back(std::move(table));
        }
    }
    return tables;
}

} // namespace suluh
