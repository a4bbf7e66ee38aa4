// JSON laid out as nlohmann's dump(2) does, but with numbers as the digits of their Decimal: a double would round them.
#include "suluh/table.hpp"

#include "table/json_object.hpp"
#include "table/json_parts.hpp"
#include "table/parts.hpp"

namespace suluh {

namespace {

using table::Collection;
using table::json_string;
using table::json_strings;
using table::unique_keys;

constexpr std::string_view group_key = "kelompok";

/// Where a number could stand there is one, a text that says why not, or null.
std::string cell_value(const Cell& cell, const Column& column) {
    if (cell.is_number) return cell.number.digits();
    return column.numeric && cell.text.empty() ? "null" : json_string(cell.text);
}

std::string row_object(const Table& table, std::size_t row, const std::vector<std::string>& keys, int depth) {
    Collection object(depth);
    if (!table.groups.empty()) object.add(group_key, json_string(table::join(table::groups_of(table, row), " / ")));
    for (std::size_t column = 0; column < keys.size(); ++column)
        object.add(keys[column], cell_value(table::cell_at(table.rows[row].cells, column), table.columns[column]));
    return object.object();
}

std::string row_list(const Table& table, const std::vector<std::string>& keys, int depth) {
    Collection list(depth);
    for (std::size_t row = 0; row < table.rows.size(); ++row) list.add(row_object(table, row, keys, depth + 1));
    return list.array();
}

std::string head_object(const Table& table, int depth) {
    std::vector<std::string> labels;
    for (const auto& head : table.heads) labels.push_back(head.first);
    const auto keys = unique_keys(labels);
    Collection object(depth);
    for (std::size_t i = 0; i < keys.size(); ++i) object.add(keys[i], json_string(table.heads[i].second));
    return object.object();
}

std::string total_object(const Table& table, const std::vector<std::string>& keys, int depth) {
    Collection object(depth);
    for (std::size_t column = 0; column < keys.size(); ++column) {
        const auto& cell = table::cell_at(table.total, column);
        if (cell.is_number || !cell.text.empty()) object.add(keys[column], cell_value(cell, table.columns[column]));
    }
    return object.object();
}

std::string signature_list(const Table& table, int depth) {
    Collection list(depth);
    for (const auto& block : table.signatures) {
        for (const auto& person : block.people) {
            Collection object(depth + 1);
            object.add("judul", json_strings(block.caption, depth + 2));
            object.add("jabatan", json_string(person.office));
            object.add("nama", json_string(person.name));
            object.add("nomor", json_string(person.number));
            list.add(object.object());
        }
    }
    return list.array();
}

} // namespace

std::string table::json_object_of(const Table& table, int depth) {
    std::vector<std::string> headings;
    for (const auto& column : table.columns) headings.push_back(flat_heading(column));
    const auto keys = unique_keys(headings, group_key);
    Collection object(depth);
    object.add("judul", json_string(table::join(table.title, " ")));
    object.add("kepala", head_object(table, depth + 1));
    object.add("kolom", json_strings(keys, depth + 1));
    object.add("baris", row_list(table, keys, depth + 1));
    object.add("jumlah", total_object(table, keys, depth + 1));
    object.add("catatan", json_strings(table.notes, depth + 1));
    object.add("tanda_tangan", signature_list(table, depth + 1));
    return object.object();
}

std::string write_json(const std::vector<Table>& tables, const TableOptions& /*options*/) {
    if (tables.size() == 1) return table::json_object_of(tables.front(), 0) + "\n";
    Collection list(0);
    for (const auto& table : tables) list.add(table::json_object_of(table, 1));
    return list.array() + "\n";
}

} // namespace suluh
