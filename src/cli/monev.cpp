// suluh monev: plan against realisation, the monitoring sheet, the list of questions.
#include "form/monev.hpp"

#include <algorithm>
#include <ostream>

#include <fmt/format.h>

#include "cli/command.hpp"
#include "cli/documents.hpp"
#include "cli/table_formats.hpp"
#include "cli/today.hpp"
#include "text/utf8.hpp"

namespace suluh::cli {

namespace {

class Monev : public Command {
public:
    void declare(Options& options) override {
        std::vector<std::string_view> names;
        for (const auto& format : table_formats) names.push_back(format.name);
        options.argument("BERKAS", path_, true, "programa, atau - untuk masukan baku");
        options.text("--realisasi", realisation_, "CSV",
                     "bandingkan dengan realisasi dalam berkas ini (kolom id,triwulan,volume,biaya,hasil, boleh juga "
                     "capaian,awal,sasaran untuk efektivitas); tanpa ini: "
                     "lembar kosong untuk diisi");
        options.flag("--instrumen", instrument_, "daftar isian pemantauan dan evaluasi dari indikator");
        options.text("--per-tanggal", today_, "TANGGAL",
                     "hari ini, yang menentukan triwulan mana sudah harus ada realisasinya (bawaan: tanggal "
                     "sebenarnya)");
        options.choice("--format", format_, names, "bentuk tabel (bawaan: md)");
        print_.declare(options);
        options.flag("-q,--senyap", quiet_, "tanpa peringatan");
        output_.declare(options);
        colour_.declare(options);
    }

    int run(Io& io) override {
        check_combinations();
        const auto today = today_or(today_);
        Output output{io.out, output_.path, output_.overwrite};
        output.keep(path_);
        output.keep(realisation_);
        int status = Status::clean;
        const auto document = load(io, status);
        if (status != Status::clean) return status;
        const auto tables = make_tables(io, *document, today, status);
        if (status != Status::clean) return status;
        output.stream() << write_tables(format_, tables, print_);
        output.commit();
        return Status::clean;
    }

private:
    void check_combinations() {
        print_.settle(format_);
        if (instrument_ && !realisation_.empty())
            throw UsageError("--instrumen dan --realisasi tidak dapat digabung: cetak satu per satu");
        if (!today_.empty() && realisation_.empty()) throw UsageError("--per-tanggal hanya untuk --realisasi");
        if (path_ == "-" && realisation_ == "-")
            throw UsageError("masukan baku hanya dapat dibaca sekali; sebut nama berkas programa atau realisasinya");
    }

    std::unique_ptr<Document> load(Io& io, int& status) const {
        auto source = open_source(io, path_, status);
        if (!source) return nullptr;
        auto document = read_document(std::move(*source));
        const auto kind = kind_name(*document);
        if (!kind.empty() && document->programa() == nullptr) {
            io.err << fmt::format("suluh: {}: dokumen ini berjenis \"{}\"; monev membaca programa\n",
                                  utf8::printable(path_), kind);
            status = Status::findings;
        } else if (report_results(io, path_, check(*document, {}, about_shape_and_ids).results, quiet_,
                                  colour_.enabled(false))) {
            status = Status::findings;
        }
        return document;
    }

    std::vector<Table> make_tables(Io& io, const Document& document, const Date& today, int& status) const {
        const auto use = format_ == "csv" ? SheetUse::spreadsheet : SheetUse::paper;
        if (instrument_) return instrument(document, use);
        if (realisation_.empty()) return monitoring_sheet(document, use);
        const auto source = open_source(io, realisation_, status);
        if (!source) return {};
        Findings findings;
        const auto realisation =
            read_realisation(*source, *document.programa(), quarters_begun(*document.programa(), today), findings);
        std::vector<Result> results;
        for (const auto& finding : findings) results.push_back(placed(*source, finding));
        std::ranges::stable_sort(results, comes_before);
        if (report_results(io, realisation_, results, quiet_, colour_.enabled(false))) {
            io.err << fmt::format("suluh: {}: tidak ada yang dicetak sebelum semua baris terbaca\n",
                                  utf8::printable(realisation_));
            status = Status::findings;
            return {};
        }
        return progress_tables(document, *realisation, today);
    }

    std::string path_;
    std::string realisation_;
    bool instrument_ = false;
    std::string today_;
    std::string format_ = "md";
    bool quiet_ = false;
    PrintOptions print_;
    OutputOptions output_;
    ColourOption colour_;
};

} // namespace

std::unique_ptr<Command> make_monev() {
    return std::make_unique<Monev>();
}

} // namespace suluh::cli
