#include "cli/rekap_rdkk.hpp"

#include <algorithm>
#include <optional>
#include <ostream>
#include <unordered_map>

#include <fmt/format.h>

#include "cli/documents.hpp"
#include "rdkk/csv_rows.hpp"
#include "rdkk/rows.hpp"
#include "rules/rdkk_csv.hpp"
#include "text/enumerate.hpp"
#include "text/utf8.hpp"

namespace suluh::cli {

namespace {

/// Findings of rows that are shown of one file; `suluh periksa` shows all.
constexpr std::size_t most_shown = 20;

bool is_galat(const Finding& finding) {
    return !finding.level || *finding.level == Level::galat;
}

class RowsReader {
public:
    RowsReader(const RdkkRequest& request, Io& io)
        : request_(request), io_(io), recap_(request.policy, request.level) {}

    int read(const std::vector<Input>& inputs) {
        std::vector<Input> documents;
        for (const auto& input : inputs) {
            if (!input.is_csv)
                documents.push_back(input);
            else
                read_csv(input);
        }
        if (!documents.empty()) read_documents(documents, documents.size() < inputs.size());
        if (status_ == Status::clean && files_ == 0) status_ = Status::findings;
        if (status_ != Status::clean) return refuse();
        if (rows_of_other_years_ > 0)
            io_.err << fmt::format("suluh: {} baris csv tahun lain tidak ikut direkap\n", rows_of_other_years_);
        if (damaged_ > 0 && !request_.options.skip_damaged) {
            io_.err << fmt::format("suluh: {} baris tidak terbaca seutuhnya; perbaiki (suluh periksa menunjukkan "
                                   "semuanya), atau tambahkan --tanpa-rusak agar baris itu tidak dihitung\n",
                                   damaged_);
            status_ = Status::findings;
        }
        if (const auto groups = recap_.groups_in_both(); !groups.empty()) {
            io_.err << fmt::format("suluh: ada dalam csv dan dalam YAML, jadi akan dihitung dua kali: {}\n",
                                   first_of(groups, most_shown));
            status_ = Status::findings;
        }
        return status_ == Status::clean ? status_ : refuse();
    }

    std::vector<Table> tables() const {
        const auto& options = request_.options;
        rekap::RdkkRecapHead head;
        head.year = year_ != 0 ? year_ : options.year != 0 ? options.year : request_.policy.year;
        head.files = fmt::format("{} berkas", files_);
        head.left_out = damaged_;
        if (!unknown_.empty())
            head.notes.push_back(fmt::format("Kolom yang tidak dikenal tidak dihitung: {}.", enumerated(unknown_)));
        if (rejected_ > 0) head.notes.push_back(fmt::format("{} RDKK berstatus ditolak ikut dijumlahkan.", rejected_));
        std::vector<Table> made;
        for (const auto name :
             options.table.empty() ? recap_tables("rdkk") : std::vector<std::string_view>{options.table})
            made.push_back(rekap::rdkk_table(recap_, name, request_.regions, head));
        return made;
    }

private:
    int refuse() {
        io_.err << nothing_printed;
        return status_;
    }

    /// Shows what was found in a file: of rows the first few.
    void tell(const Source& source, const Findings& findings, std::uint64_t hidden, const HideInLine& hide = {}) {
        std::vector<Result> results;
        place_findings(source, findings, {}, results, hide);
        report_results(io_, source.name(), results, request_.options.quiet, request_.options.colour);
        if (hidden > 0)
            io_.err << fmt::format("suluh: {}: {} temuan lagi tidak ditampilkan\n", utf8::printable(source.name()),
                                   hidden);
    }

    /// Two files with the same bytes: one is a copy, and its rows would count twice.
    void refuse_copy(const Source& source) {
        const auto [entry, is_new] = contents_.try_emplace(std::hash<std::string_view>{}(source.text()), source.name());
        if (is_new) return;
        io_.err << fmt::format("suluh: {}: isinya sama dengan {}, jadi akan dihitung dua kali\n",
                               utf8::printable(source.name()), utf8::printable(entry->second));
        status_ = std::max<int>(status_, Status::findings);
    }

    /// Leaves a few findings in the list; returns how many it drops.
    static std::uint64_t shorten(Findings& findings) {
        if (findings.size() <= most_shown) return 0;
        const auto surplus = findings.size() - most_shown;
        findings.resize(most_shown);
        return surplus;
    }

    void read_csv(const Input& input) {
        auto bytes = read_input(input, io_.in);
        if (!bytes.problem.empty()) {
            io_.err << fmt::format("suluh: {}: {}\n", utf8::printable(input.path), bytes.problem);
            status_ = Status::failed;
            return;
        }
        const Source source{input.path, std::move(bytes.content)};
        ++files_;
        refuse_copy(source);
        recap_.begin_file(true);
        Findings findings; // of the file
        Findings of_rows;
        std::uint64_t hidden = 0;
        RdkkHeading heading;
        if (is_csv_text(source, findings)) {
            heading = read_rdkk_heading(source.text(), request_.policy, findings);
            if (heading.is_rdkk) {
                for (std::size_t i = 0; i < heading.columns.size(); ++i)
                    if (heading.columns[i].is == RdkkColumn::Is::unknown) add_unknown(heading.titles[i]);
                hidden = read_rows(source, heading, findings, of_rows);
            }
            recap_.end_file(findings);
        }
        if (std::ranges::any_of(findings, is_galat)) status_ = std::max<int>(status_, Status::findings);
        findings.insert(findings.end(), of_rows.begin(), of_rows.end());
        tell(source, findings, hidden, [&](std::string& line) { hide_person(heading, line); });
    }

    void add_unknown(const std::string& title) {
        const auto shown = utf8::printable(utf8::trim(title));
        if (std::ranges::find(unknown_, shown) == unknown_.end()) unknown_.push_back(shown);
    }

    /// What is wrong with the file goes to `findings`, with rows to `of_rows`; returns how many of these are not kept.
    std::uint64_t read_rows(const Source& source, const RdkkHeading& heading, Findings& findings, Findings& of_rows) {
        std::uint64_t hidden = 0;
        Findings fresh;
        yearless_.reset();
        names_years_ = false;
        RdkkCsvRows rows{source.text(), heading, fresh};
        while (true) {
            const auto* farmer = rows.next();
            bool is_torn = false;
            for (auto& finding : fresh) {
                if (finding.rule != csv_row_rule) {
                    if (findings.size() < most_shown) findings.push_back(finding);
                    continue;
                }
                if (is_galat(finding)) {
                    ++damaged_;
                    is_torn = farmer != nullptr && finding.at.begin >= farmer->at.begin;
                }
                of_rows.push_back(std::move(finding));
            }
            fresh.clear();
            if (farmer == nullptr) break;
            if (!is_torn && is_nobody(*farmer)) {
                if (!plans_anything(*farmer)) continue; // a note under the table
                of_rows.push_back({csv_row_rule,
                                   farmer->at,
                                   {},
                                   "baris ini memuat rencana tanam tanpa NIK dan tanpa nama petani",
                                   "lengkapi NIK dan namanya; bila ini baris jumlah, tulis JUMLAH pada sel pertama"});
                is_torn = true;
                ++damaged_;
            }
            if (!is_of_year(*farmer, source, findings)) continue;
            if (!is_torn &&
                !recap_.add(*farmer, {farmer->village.text, farmer->group.text, farmer->gapoktan.text}, of_rows))
                ++damaged_;
            hidden += shorten(of_rows);
        }
        if (yearless_ && names_years_)
            findings.push_back({csv_year_rule,
                                *yearless_,
                                {},
                                "baris ini tidak menyebut tahun, sedangkan baris lain menyebutnya",
                                "isi tahun pada setiap baris"});
        return hidden + shorten(of_rows);
    }

    static bool is_nobody(const RdkkFarmer& farmer) {
        return utf8::trim(farmer.nik.text).empty() && utf8::trim(farmer.name.text).empty();
    }
    static bool plans_anything(const RdkkFarmer& farmer) {
        const auto written = [](const RdkkCell& cell) { return !utf8::trim(cell.text).empty(); };
        return std::ranges::any_of(farmer.plantings, [&](const RdkkPlanting& one) {
            return written(one.commodity) || written(one.area) ||
                   std::ranges::any_of(one.needs, [&](const RdkkNeed& need) { return written(need.kg); });
        });
    }

    /// Whether a row is of the year that was asked for; a year that differs from the one before, or that cannot be
    /// read, is told once.
    bool is_of_year(const RdkkFarmer& farmer, const Source& source, Findings& findings) {
        const auto read = plan_year(farmer.year.text);
        if (!read && std::ranges::none_of(findings, [](const Finding& one) { return one.rule == csv_year_rule; }))
            findings.push_back({csv_year_rule,
                                farmer.year.at,
                                {},
                                fmt::format("tahun \"{}\" tidak terbaca, jadi tidak jelas baris ini tahun berapa",
                                            utf8::excerpt(utf8::trim(farmer.year.text))),
                                "tulis empat angka saja, misalnya 2027"});
        const int year = read.value_or(0);
        if (year == 0) {
            if (read && farmer.year.given && !yearless_) yearless_ = farmer.year.at;
            return true;
        }
        names_years_ = true;
        if (request_.options.year != 0 && year != request_.options.year) {
            ++rows_of_other_years_;
            return false;
        }
        if (year_ == 0) year_ = year;
        if (year != year_ && !tells_years_) {
            io_.err << fmt::format("suluh: {}: baris {} bertahun {}, yang sebelumnya tahun {}; pilih salah satu dengan "
                                   "--tahun\n",
                                   utf8::printable(source.name()), source.place(farmer.at.begin).line, year, year_);
            status_ = std::max<int>(status_, Status::findings);
            tells_years_ = true;
        }
        return true;
    }

    void read_documents(const std::vector<Input>& inputs, bool others) {
        DocumentReader reader{io_, request_.options.quiet, request_.options.colour};
        Documents documents;
        status_ =
            std::max(status_, reader.read(inputs,
                                          {[](const Document& one) { return std::holds_alternative<Rdkk>(one.body); },
                                           "rdkk", "rekap ini menjumlahkan rdkk", false, others},
                                          documents));
        std::size_t passed = 0;
        for (const auto& document : documents)
            if (const auto* rdkk = std::get_if<Rdkk>(&document->body)) passed += add(*document, *rdkk) ? 0U : 1U;
        tell_other_years(passed, files_ == 0, request_.options, io_);
    }

    /// Whether it is of the year that was asked for.
    bool add(const Document& document, const Rdkk& rdkk) {
        const auto file = utf8::printable(document.source.name());
        const int year = rdkk.tahun.present() ? *rdkk.tahun : 0;
        if (request_.options.year != 0 && year != request_.options.year) return false;
        ++files_;
        refuse_copy(document.source);
        if (year_ == 0) year_ = year;
        if (year != 0 && year != year_) {
            io_.err << fmt::format("suluh: {}: RDKK tahun {}, yang sebelumnya tahun {}; pilih salah satu dengan "
                                   "--tahun\n",
                                   file, year, year_);
            status_ = std::max<int>(status_, Status::findings);
        }
        if (rdkk.status.present() && *rdkk.status == StatusRdkk::ditolak) ++rejected_;
        const auto& poktan = rdkk.poktan;
        const auto village = poktan.kode_desa.present() ? poktan.kode_desa->dotted : std::string{};
        const rekap::GroupPlace group{village, poktan.nama.present() ? *poktan.nama : std::string_view{},
                                      poktan.gapoktan.present() ? *poktan.gapoktan : std::string_view{}};
        recap_.begin_file(false);
        recap_.add_group(group);
        const RdkkRows rows{rdkk, request_.policy};
        Findings findings; // of the file
        for (const auto& cell : rows.unknown_fertilisers())
            findings.push_back({"pupuk/jenis",
                                cell.at,
                                {},
                                fmt::format("pupuk \"{}\" tidak dikenal dalam {}, jadi tidak dapat dijumlahkan",
                                            utf8::excerpt(cell.text), request_.policy.name),
                                "betulkan namanya, atau pakai --acuan yang memuatnya"});
        tell_vague(rdkk, findings);
        Findings of_rows;
        for (const auto& farmer : rows.farmers())
            if (!recap_.add(farmer, group, of_rows)) ++damaged_;
        recap_.end_file(findings);
        if (!findings.empty()) status_ = std::max<int>(status_, Status::findings);
        const auto hidden = shorten(of_rows);
        findings.insert(findings.end(), of_rows.begin(), of_rows.end());
        tell(document.source, findings, hidden);
        return true;
    }

    /// "secukupnya" is no blank cell.
    static void tell_vague(const Rdkk& rdkk, Findings& findings) {
        const auto check = [&](const Text& value, std::string_view what) {
            if (value.state == State::vague)
                findings.push_back({"angka/terbaca",
                                    value.span,
                                    {},
                                    fmt::format("{} \"{}\" bukan angka", what, utf8::excerpt(value.text)),
                                    "tulis angka saja, misalnya 0,43 atau 118"});
        };
        for (const auto& farmer : rdkk.petani)
            for (const auto& plan : farmer.rencana) {
                check(plan.luas, "luas tanam");
                for (const auto& need : plan.kebutuhan) check(need.jumlah, need.pupuk.text);
            }
    }

    const RdkkRequest& request_;
    Io& io_;
    rekap::RdkkRecap recap_;
    int status_ = Status::clean;
    int year_ = 0;
    std::size_t files_ = 0;
    std::uint64_t rows_of_other_years_ = 0;
    bool tells_years_ = false;
    std::uint64_t damaged_ = 0, rejected_ = 0;
    std::optional<Span> yearless_; ///< of the csv: the first row that leaves its column for the year blank
    bool names_years_ = false;     ///< of the csv
    std::vector<std::string> unknown_;
    std::unordered_map<std::size_t, std::string> contents_; ///< hash → file
};

} // namespace

int recap_rdkk(const RdkkRequest& request, const std::vector<Input>& inputs, std::vector<Table>& tables, Io& io) {
    RowsReader reader{request, io};
    const int status = reader.read(inputs);
    if (status == Status::clean) tables = reader.tables();
    return status;
}

} // namespace suluh::cli
