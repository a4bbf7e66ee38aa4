#include "cli/table_formats.hpp"

#include "cli/closed_nik.hpp"

namespace suluh::cli {

void PrintOptions::declare_without_csv(Options& options) {
    options.choice("--kertas", paper, {"A4", "F4"}, "ukuran kertas html (bawaan: A4)");
    options.flag("--buka-nik", open_nik, "cetak NIK seutuhnya; tanpa ini tanggal lahirnya ditutup");
}

void PrintOptions::declare(Options& options) {
    declare_without_csv(options);
    options.flag("--excel", table.excel, "csv dengan titik koma dan koma desimal");
}

void PrintOptions::settle(std::string_view format) {
    if (!paper.empty() && format != "html") throw UsageError("--kertas hanya untuk --format html");
    if (table.excel && format != "csv") throw UsageError("--excel hanya untuk --format csv");
    table.paper = paper == "F4" ? Paper::f4 : Paper::a4;
}

std::string write_tables(std::string_view format, const std::vector<Table>& tables, const PrintOptions& options) {
    const auto write = std::ranges::find(table_formats, format, &TableFormat::name)->write;
    return write(options.open_nik ? tables : closed_nik(tables), options.table);
}

} // namespace suluh::cli
