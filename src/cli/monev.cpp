// suluh monev: plan against realisation, the monitoring sheet, the list of questions.
#include "form/monev.hpp"

#include <algorithm>
#include <ostream>

#include <fmt/format.h>

#include "cli/command.hpp"
#include "cli/files.hpp"
#include "cli/table_formats.hpp"
#include "cli/today.hpp"
#include "report/report.hpp"
#include "text/utf8.hpp"

namespace suluh::cli {

namespace {

/// The findings that speak of the text itself, and of names that stand for two things.
const Selection about_shape{{"berkas", "yaml", "bentuk", "rujukan/id-ganda"}, {}};

class Monev : public Command {
public:
    void declare(Options& options) override {
        std::vector<std::string_view> names;
        for (const auto& format : table_formats) names.push_back(format.name);
        options.argument("BERKAS", path_, true, "programa, atau - untuk masukan baku");
        options.text("--realisasi", realisation_, "CSV",
                     "bandingkan dengan realisasi dalam berkas ini (kolom id,triwulan,volume,biaya,hasil); tanpa ini: "
                     "lembar kosong untuk diisi");
        options.flag("--instrumen", instrument_, "daftar isian pemantauan dan evaluasi dari indikator");
        options.text("--per-tanggal", today_, "TANGGAL",
                     "hari ini, yang menentukan triwulan mana sudah harus ada realisasinya (bawaan: tanggal "
                     "sebenarnya)");
        options.choice("--format", format_, names, "bentuk tabel (bawaan: md)");
        options.choice("--kertas", paper_, {"A4", "F4"}, "ukuran kertas html (bawaan: A4)");
        options.flag("--excel", table_.excel, "csv dengan titik koma dan koma desimal");
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
        auto status = Status::clean;
        const auto document = load(io, status);
        if (status != Status::clean) return status;
        const auto tables = make_tables(io, *document, today, status);
        if (status != Status::clean) return status;
        table_.paper = paper_ == "F4" ? Paper::f4 : Paper::a4;
        output.stream() << std::ranges::find(table_formats, format_, &TableFormat::name)->write(tables, table_);
        output.commit();
        return Status::clean;
    }

private:
    void check_combinations() const {
        if (!paper_.empty() && format_ != "html") throw UsageError("--kertas hanya untuk --format html");
        if (table_.excel && format_ != "csv") throw UsageError("--excel hanya untuk --format csv");
        if (instrument_ && !realisation_.empty())
            throw UsageError("--instrumen dan --realisasi tidak dapat digabung: cetak satu per satu");
        if (!today_.empty() && realisation_.empty()) throw UsageError("--per-tanggal hanya untuk --realisasi");
        if (path_ == "-" && realisation_ == "-")
            throw UsageError("masukan baku hanya dapat dibaca sekali; sebut nama berkas programa atau realisasinya");
    }

    std::optional<Source> open(Io& io, const std::string& path, Status& status) const {
        auto bytes = read_input({path, {}}, io.in);
        if (bytes.problem.empty()) return Source{path, std::move(bytes.content)};
        io.err << fmt::format("suluh: {}: {}\n", utf8::printable(path), bytes.problem);
        status = Status::failed;
        return std::nullopt;
    }

    /// Returns whether one of them is a galat.
    bool report(Io& io, std::string_view file, const std::vector<Result>& results) const {
        bool refused = false;
        for (const auto& result : results) {
            const bool is_galat = result.level == Level::galat;
            refused = refused || is_galat;
            if (!quiet_ || is_galat) write_finding(io.err, file, result, colour_.enabled(false));
        }
        return refused;
    }

    std::unique_ptr<Document> load(Io& io, Status& status) const {
        auto source = open(io, path_, status);
        if (!source) return nullptr;
        auto document = read_document(std::move(*source));
        const auto kind = kind_name(*document);
        if (!kind.empty() && document->programa() == nullptr) {
            io.err << fmt::format("suluh: {}: dokumen ini berjenis \"{}\"; monev membaca programa\n",
                                  utf8::printable(path_), kind);
            status = Status::findings;
        } else if (report(io, path_, check(*document, {}, about_shape).results)) {
            status = Status::findings;
        }
        return document;
    }

    std::vector<Table> make_tables(Io& io, const Document& document, const Date& today, Status& status) const {
        const auto use = format_ == "csv" ? SheetUse::spreadsheet : SheetUse::paper;
        if (instrument_) return instrument(document, use);
        if (realisation_.empty()) return monitoring_sheet(document, use);
        const auto source = open(io, realisation_, status);
        if (!source) return {};
        Findings findings;
        const auto realisation =
            read_realisation(*source, *document.programa(), quarters_begun(*document.programa(), today), findings);
        std::vector<Result> results;
        for (const auto& finding : findings) results.push_back(placed(*source, finding));
        std::ranges::stable_sort(results, comes_before);
        if (report(io, realisation_, results)) {
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
    std::string paper_;
    bool quiet_ = false;
    TableOptions table_;
    OutputOptions output_;
    ColourOption colour_;
};

} // namespace

std::unique_ptr<Command> make_monev() {
    return std::make_unique<Monev>();
}

} // namespace suluh::cli
