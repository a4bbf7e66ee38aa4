// suluh rekap: the programa of one level added up for the next; RDK and RDKK by group, village, kecamatan or kabupaten.
#include <algorithm>
#include <ostream>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cli/closed_nik.hpp"
#include "cli/command.hpp"
#include "cli/documents.hpp"
#include "cli/rekap_kelompok.hpp"
#include "cli/rekap_rdkk.hpp"
#include "cli/table_formats.hpp"
#include "cli/tables.hpp"
#include "recap/draft.hpp"
#include "recap/tables.hpp"
#include "text/utf8.hpp"

namespace suluh::cli {

namespace {

constexpr std::array<std::string_view, 3> kinds{"programa", "rdk", "rdkk"};

/// What any of the kinds takes, each once.
std::vector<std::string_view> of_all_kinds(std::vector<std::string_view> (*names)(std::string_view)) {
    std::vector<std::string_view> all;
    for (const auto kind : kinds)
        for (const auto name : names(kind))
            if (std::ranges::find(all, name) == all.end()) all.push_back(name);
    return all;
}

const Selection doubled_ids{{"rujukan/id-ganda"}, {}};

class Rekap : public Command {
public:
    void declare(Options& options) override {
        std::vector<std::string_view> formats;
        for (const auto& format : table_formats) formats.push_back(format.name);
        options.arguments("JALUR", paths_, false,
                          "programa satu tingkat, RDK, RDKK, csv e-RDKK, folder, atau - (bawaan: folder ini)");
        options.choice("--jenis", kind_, {kinds.begin(), kinds.end()}, "yang direkap (bawaan: yang ada di sana)");
        options.text("--daftar", register_, "BERKAS", "daftar desa; yang tidak mengirim ditulis 0 dan disebut namanya");
        options.text("--padan", same_, "BERKAS", "masalah mana yang dianggap sama (jenis: padan)");
        options.text("--wilayah", regions_, "BERKAS", "tabel wilayah, untuk nama wilayah RDK dan RDKK");
        options.text("--acuan", policy_, "BERKAS", "nilai kebijakan setahun, untuk RDKK (bawaan: yang terbaru)");
        options.flag("--tanpa-rusak", skip_damaged_, "baris RDKK yang tidak terbaca tidak dihitung, dan disebut");
        options.choice("--tabel", table_, of_all_kinds(recap_tables), "hanya tabel ini (csv memuat satu tabel)");
        options.flag("--rincian", traced_, "dari berkas, baris dan id mana setiap angka berasal");
        options.choice("--tingkat", level_, of_all_kinds(recap_levels),
                       "hanya programa tingkat ini; RDK dan RDKK: satu baris setiap ini (bawaan: desa)");
        options.number("--tahun", year_, "TAHUN", "hanya tahun ini");
        options.flag("--draf", draft_, "programa tingkat di atasnya sebagai YAML untuk dilanjutkan");
        options.choice("--format", format_, formats, "bentuk tabel (bawaan: md)");
        print_.declare(options);
        options.flag("-q,--senyap", quiet_, "tanpa peringatan");
        output_.declare(options);
        colour_.declare(options);
    }

    int run(Io& io) override {
        Output output{io.out, output_.path, output_.overwrite};
        auto inputs =
            collect_inputs(paths_.empty() ? std::vector<std::string>{"."} : paths_, output, AlsoRead::rdkk_csv);
        if (!quiet_) tell_misnamed(io.err, inputs.misnamed);
        check_standard_input();
        read_standard_input(inputs, io.in);
        if (kind_.empty()) kind_ = recap_kind(inputs);
        check_combinations();
        if (kind_ != "rdkk" && !set_csv_aside(inputs, io)) return Status::findings;
        if (kind_ == "programa") return recap_programas(inputs, output, io);
        return recap_groups({kind_, level_, register_, regions_, policy_, table_, format_, year_, skip_damaged_, quiet_,
                             colour_.enabled(false), print_},
                            inputs, output, io);
    }

private:
    /// An e-RDKK csv is no programa and no RDK: of a folder it is passed over and counted, else refused.
    bool set_csv_aside(std::vector<Input>& inputs, Io& io) const {
        std::size_t passed = 0;
        bool good = true;
        for (const auto& input : inputs) {
            if (!input.is_csv) continue;
            if (input.from_folder) {
                ++passed;
                continue;
            }
            good = false;
            io.err << fmt::format("suluh: {}: csv dibaca sebagai e-RDKK; rekap ini menjumlahkan {}, --jenis rdkk "
                                  "menjumlahkan csv\n",
                                  utf8::printable(input.path), kind_);
        }
        std::erase_if(inputs, [](const Input& input) { return input.is_csv; });
        if (passed > 0 && (!quiet_ || inputs.empty()))
            io.err << fmt::format("suluh: {} csv e-RDKK dilewati; --jenis rdkk menjumlahkannya{}\n", passed,
                                  inputs.empty() ? "; tidak ada yang dapat dicetak" : "");
        return good && !inputs.empty();
    }

    int recap_programas(const std::vector<Input>& inputs, Output& output, Io& io) {
        output.keep(register_);
        output.keep(same_);
        DocumentReader reader{io, quiet_, colour_.enabled(false)};
        Documents documents;
        int status = reader.read(
            inputs,
            {[](const Document& one) { return one.programa() != nullptr; }, "programa", "rekap menjumlahkan programa"},
            documents);
        const auto daftar = register_.empty() ? nullptr : load_table(register_, "daftar", "daftar desa", io);
        Documents same;
        if (!same_.empty())
            status = std::max(status, reader.read({same_}, output,
                                                  {[](const Document& one) { return kind_name(one) == "padan"; },
                                                   "padan", "--padan membaca padan"},
                                                  same));
        if (status != Status::clean || has_doubled_ids(io, documents)) return std::max<int>(status, Status::findings);
        const auto chosen = choose(io, documents);
        if (chosen.empty()) return Status::findings;
        const auto recap = rekap::recapitulate(chosen, {daftar.get(), same.empty() ? nullptr : same.front().get()});
        if (!quiet_)
            for (const auto& line : recap.notices) io.err << "suluh: " << line << '\n';
        for (const auto& line : recap.complaints) io.err << "suluh: " << line << '\n';
        if (!recap.complaints.empty()) {
            io.err << nothing_printed;
            return Status::findings;
        }
        if (draft_) {
            const auto draft = rekap::draft_of(recap);
            if (!draft.problem.empty()) {
                io.err << "suluh: " << draft.problem << '\n';
                return Status::findings;
            }
            output.stream() << draft.yaml;
        } else {
            print(output.stream(), recap);
        }
        output.commit();
        return Status::clean;
    }

    void check_combinations() {
        check_kind();
        if (draft_ && (traced_ || !table_.empty() || !format_.empty() || !register_.empty()))
            throw UsageError("--draf menulis YAML; tanpa --format, --tabel, --rincian dan --daftar");
        if (draft_ && print_.open_nik) throw UsageError("--draf selalu menulis isi berkas seutuhnya; tanpa --buka-nik");
        if (format_.empty()) format_ = "md";
        print_.settle(format_);
        if (format_ == "csv" && table_.empty() && !traced_)
            throw UsageError(
                fmt::format("csv memuat satu tabel; pilih dengan --tabel: {}", fmt::join(recap_tables(kind_), ", ")));
    }

    void check_standard_input() const {
        const auto is_it = [](const std::string& path) { return path == "-"; };
        if (std::ranges::count_if(paths_, is_it) + is_it(register_) + is_it(same_) + is_it(regions_) + is_it(policy_) >
            1)
            throw UsageError("masukan baku hanya dapat dibaca sekali");
    }

    /// What that kind can never use.
    void check_kind() const {
        const auto among = [](const auto& names, const std::string& name) {
            return name.empty() || std::ranges::find(names, name) != names.end();
        };
        if (const auto names = recap_tables(kind_); !among(names, table_))
            throw UsageError(
                fmt::format("rekap {} tidak mempunyai tabel {}; yang ada: {}", kind_, table_, fmt::join(names, ", ")));
        if (const auto names = recap_levels(kind_); !among(names, level_))
            throw UsageError(
                fmt::format("rekap {} tidak mengenal tingkat {}; pilih {}", kind_, level_, fmt::join(names, ", ")));
        if (kind_ == "programa" && !regions_.empty()) throw UsageError("--wilayah hanya untuk rekap RDK dan RDKK");
        if (kind_ != "rdkk" && (!policy_.empty() || skip_damaged_))
            throw UsageError("--acuan dan --tanpa-rusak hanya untuk rekap RDKK");
        if (kind_ != "programa" && (draft_ || traced_ || !same_.empty()))
            throw UsageError("--draf, --rincian dan --padan hanya untuk rekap programa");
    }

    /// Where a name stands for two problems nobody can say which of them an activity serves.
    bool has_doubled_ids(Io& io, const Documents& documents) const {
        bool any = false;
        for (const auto& document : documents)
            any |= report_results(io, document->source.name(), check(*document, {}, doubled_ids).results, quiet_,
                                  colour_.enabled(false));
        if (any) io.err << nothing_printed;
        return any;
    }

    /// Those of the level and year that were asked for; what is left out is said.
    std::vector<const Document*> choose(Io& io, const Documents& documents) const {
        std::vector<const Document*> chosen;
        for (const auto& document : documents) {
            const auto& programa = *document->programa();
            const bool level = level_.empty() || (programa.tingkat.present() && name(*programa.tingkat) == level_);
            const bool year = year_ == 0 || (programa.tahun.present() && *programa.tahun == year_);
            if (level && year) chosen.push_back(document.get());
        }
        const auto passed = documents.size() - chosen.size();
        if (passed > 0 && (!quiet_ || chosen.empty()))
            io.err << fmt::format("suluh: {} programa tingkat atau tahun lain tidak ikut direkap{}\n", passed,
                                  chosen.empty() ? "; tidak ada yang dapat dicetak" : "");
        return chosen;
    }

    void print(std::ostream& out, const rekap::Recap& recap) const {
        std::vector<std::string_view> names(rekap::table_names.begin(), rekap::table_names.end());
        if (!table_.empty()) names = {table_};
        if (format_ == "json") {
            auto json = rekap::recap_json(recap, names, traced_);
            out << (print_.open_nik ? json : closed_nik_json(std::move(json)));
            return;
        }
        std::vector<Table> tables;
        if (format_ != "csv" || !traced_)
            for (const auto name : names) tables.push_back(rekap::table_of(recap, name));
        if (traced_) tables.push_back(rekap::trace_of(recap, names));
        out << write_tables(format_, tables, print_);
    }

    std::vector<std::string> paths_;
    std::string kind_;
    std::string regions_;
    std::string policy_;
    bool skip_damaged_ = false;
    std::string register_;
    std::string same_;
    std::string table_;
    bool traced_ = false;
    bool draft_ = false;
    std::string level_;
    int year_ = 0;
    std::string format_;
    bool quiet_ = false;
    PrintOptions print_;
    OutputOptions output_;
    ColourOption colour_;
};

} // namespace

std::unique_ptr<Command> make_rekap() {
    return std::make_unique<Rekap>();
}

} // namespace suluh::cli
