#include "cli/rekap_kelompok.hpp"

#include <algorithm>
#include <fstream>
#include <optional>
#include <ostream>
#include <set>
#include <sstream>

#include <fmt/format.h>

#include "cli/closed_nik.hpp"
#include "cli/documents.hpp"
#include "cli/rekap_rdkk.hpp"
#include "cli/tables.hpp"
#include "document/choices.hpp"
#include "document/kinds.hpp"
#include "recap/rdk.hpp"
#include "recap/tables.hpp"
#include "text/utf8.hpp"

namespace suluh::cli {

namespace {

/// The kind that a line "jenis: …" at the beginning of a document names, or nothing.
std::string_view kind_inside(std::istream& file) {
    constexpr int most_lines = 200;
    std::string line;
    for (int i = 0; i < most_lines && std::getline(file, line); ++i) {
        std::string_view text = line;
        if (text.starts_with(utf8::byte_order_mark)) text.remove_prefix(utf8::byte_order_mark.size());
        if (!text.starts_with("jenis:")) continue;
        text = utf8::trim(text.substr(6));
        text = utf8::trim(text.substr(0, text.find(" #")));
        if (text.size() > 1 && (text.front() == '"' || text.front() == '\'')) text = text.substr(1, text.size() - 2);
        const auto* kind = find_kind(text);
        return kind == nullptr ? std::string_view{} : kind->name;
    }
    return {};
}

std::string_view kind_inside(const Input& input) {
    if (input.is_read) {
        std::istringstream text{input.content};
        return kind_inside(text);
    }
    std::ifstream file{input.path, std::ios::binary};
    return kind_inside(file);
}

rekap::Jenjang level_of(const GroupRecap& request) {
    if (request.level.empty()) return rekap::Jenjang::desa;
    const auto at = std::ranges::find(rekap::jenjang_names, request.level);
    return static_cast<rekap::Jenjang>(at - rekap::jenjang_names.begin());
}

int recap_rdk(const GroupRecap& request, const std::vector<Input>& inputs, const rekap::Regions& regions,
              std::vector<Table>& tables, Io& io) {
    DocumentReader reader{io, request.quiet, request.colour};
    Documents documents;
    const int status = reader.read(inputs,
                                   {[](const Document& one) { return std::holds_alternative<Rdk>(one.body); }, "rdk",
                                    "rekap ini menjumlahkan rdk"},
                                   documents);
    if (status != Status::clean) return status;
    std::vector<const Document*> chosen;
    for (const auto& document : documents) {
        const auto& year = std::get<Rdk>(document->body).tahun;
        if (request.year == 0 || (year.present() && *year == request.year)) chosen.push_back(document.get());
    }
    tell_other_years(documents.size() - chosen.size(), chosen.empty(), request, io);
    if (chosen.empty()) return Status::findings;
    const auto complaints = rekap::rdk_complaints(chosen);
    for (const auto& line : complaints) io.err << "suluh: " << line << '\n';
    if (!complaints.empty()) {
        io.err << nothing_printed;
        return Status::findings;
    }
    for (const auto name : request.table.empty() ? recap_tables("rdk") : std::vector<std::string_view>{request.table})
        tables.push_back(rekap::rdk_table(chosen, level_of(request), name, regions));
    return Status::clean;
}

} // namespace

void tell_other_years(std::size_t files, bool nothing_left, const GroupRecap& request, Io& io) {
    if (files > 0 && (!request.quiet || nothing_left))
        io.err << fmt::format("suluh: {} {} tahun lain tidak ikut direkap{}\n", files, request.kind,
                              nothing_left ? "; tidak ada yang dapat dicetak" : "");
}

std::vector<std::string_view> recap_tables(std::string_view kind) {
    if (kind == "rdk") return {rekap::rdk_tables.begin(), rekap::rdk_tables.end()};
    if (kind == "rdkk") return {rekap::rdkk_tables.begin(), rekap::rdkk_tables.end()};
    return {rekap::table_names.begin(), rekap::table_names.end()};
}

std::vector<std::string_view> recap_levels(std::string_view kind) {
    if (kind != "programa") return {rekap::jenjang_names.begin(), rekap::jenjang_names.end()};
    const auto levels = choices(Tingkat{});
    return {levels.begin(), levels.end()};
}

std::string recap_kind(const std::vector<Input>& inputs) {
    std::set<std::string_view> kinds;
    for (const auto& input : inputs) {
        if (!input.problem.empty()) continue;
        const auto kind = input.is_csv ? std::string_view{"rdkk"} : kind_inside(input);
        if (kind == "programa" || kind == "rdk" || kind == "rdkk") kinds.insert(kind);
    }
    if (kinds.contains("programa") || kinds.empty()) return "programa";
    if (kinds.size() > 1)
        throw UsageError("di sini ada RDK dan RDKK; pilih yang direkap dengan --jenis rdk atau --jenis rdkk");
    return std::string{*kinds.begin()};
}

int recap_groups(const GroupRecap& request, const std::vector<Input>& inputs, Output& output, Io& io) {
    const auto load = [&](const std::string& path, std::string_view kind, std::string_view called) {
        if (!path.empty()) output.keep(path);
        return path.empty() ? nullptr : load_table(path, kind, called, io);
    };
    const auto expected = load(request.register_path, "daftar", "daftar desa");
    const auto named = load(request.regions_path, "wilayah", "tabel wilayah");
    const auto* table = named ? &std::get<Wilayah>(named->body) : nullptr;
    const rekap::Regions regions{table, expected ? &std::get<Daftar>(expected->body) : nullptr};
    std::vector<Table> tables;
    int status = Status::clean;
    if (request.kind == "rdk") {
        status = recap_rdk(request, inputs, regions, tables, io);
    } else {
        if (!request.policy_path.empty()) output.keep(request.policy_path);
        const auto policy = load_policy(request.policy_path, table, io);
        status =
            recap_rdkk({request, level_of(request), regions, policy ? *policy : built_in_policy()}, inputs, tables, io);
    }
    if (status != Status::clean) return status;
    const auto names =
        request.table.empty() ? recap_tables(request.kind) : std::vector<std::string_view>{request.table};
    if (request.format == "json")
        output.stream() << rekap::tables_json(names, request.print.open_nik ? tables : closed_nik(tables));
    else
        output.stream() << write_tables(request.format, tables, request.print);
    output.commit();
    return Status::clean;
}

} // namespace suluh::cli
