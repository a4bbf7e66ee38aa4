// suluh rekap: the programa of one level added up for the next.
#include <algorithm>
#include <ostream>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cli/command.hpp"
#include "cli/documents.hpp"
#include "cli/table_formats.hpp"
#include "cli/tables.hpp"
#include "document/choices.hpp"
#include "recap/draft.hpp"
#include "recap/tables.hpp"
#include "text/utf8.hpp"

namespace suluh::cli {

namespace {

constexpr std::string_view nothing_printed = "suluh: tidak ada yang dicetak, agar tidak ada jumlah yang salah\n";
const Selection doubled_ids{{"rujukan/id-ganda"}, {}};

class Rekap : public Command {
public:
    void declare(Options& options) override {
        std::vector<std::string_view> formats;
        for (const auto& format : table_formats) formats.push_back(format.name);
        const auto levels = choices(Tingkat{});
        options.arguments("JALUR", paths_, false, "programa satu tingkat, folder, atau - (bawaan: folder ini)");
        options.text("--daftar", register_, "BERKAS", "daftar desa; yang tidak mengirim ditulis 0 dan disebut namanya");
        options.text("--padan", same_, "BERKAS", "masalah mana yang dianggap sama (jenis: padan)");
        options.choice("--tabel", table_, {rekap::table_names.begin(), rekap::table_names.end()},
                       "hanya tabel ini (csv memuat satu tabel)");
        options.flag("--rincian", traced_, "dari berkas, baris dan id mana setiap angka berasal");
        options.choice("--tingkat", level_, {levels.begin(), levels.end()}, "hanya programa tingkat ini");
        options.number("--tahun", year_, "TAHUN", "hanya programa tahun ini");
        options.flag("--draf", draft_, "programa tingkat di atasnya sebagai YAML untuk dilanjutkan");
        options.choice("--format", format_, formats, "bentuk tabel (bawaan: md)");
        print_.declare(options);
        options.flag("-q,--senyap", quiet_, "tanpa peringatan");
        output_.declare(options);
        colour_.declare(options);
    }

    int run(Io& io) override {
        check_combinations();
        Output output{io.out, output_.path, output_.overwrite};
        output.keep(register_);
        output.keep(same_);
        DocumentReader reader{io, quiet_, colour_.enabled(false)};
        Documents documents;
        int status = reader.read(
            paths_.empty() ? std::vector<std::string>{"."} : paths_, output,
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

private:
    void check_combinations() {
        if (draft_ && (traced_ || !table_.empty() || !format_.empty() || !register_.empty()))
            throw UsageError("--draf menulis YAML; tanpa --format, --tabel, --rincian dan --daftar");
        if (format_.empty()) format_ = "md";
        print_.settle(format_);
        if (format_ == "csv" && table_.empty() && !traced_)
            throw UsageError(
                fmt::format("csv memuat satu tabel; pilih dengan --tabel: {}", fmt::join(rekap::table_names, ", ")));
        const auto twice = [](const std::string& path) { return path == "-"; };
        if (std::ranges::count_if(paths_, twice) + twice(register_) + twice(same_) > 1)
            throw UsageError("masukan baku hanya dapat dibaca sekali");
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
            out << rekap::recap_json(recap, names, traced_);
            return;
        }
        std::vector<Table> tables;
        if (format_ != "csv" || !traced_)
            for (const auto name : names) tables.push_back(rekap::table_of(recap, name));
        if (traced_) tables.push_back(rekap::trace_of(recap, names));
        out << write_tables(format_, tables, print_);
    }

    std::vector<std::string> paths_;
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
