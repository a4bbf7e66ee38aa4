// suluh periksa: reads files and folders, reports findings.
#include <algorithm>
#include <chrono>
#include <filesystem>
#include <optional>
#include <ostream>
#include <thread>
#include <utility>

#include <fmt/format.h>

#include "cli/batch.hpp"
#include "cli/command.hpp"
#include "cli/ringkasan.hpp"
#include "cli/tables.hpp"
#include "cli/today.hpp"
#include "rdkk/policy.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace suluh::cli {

namespace {

/// Every prefix must name a rule: a filter that matches nothing would look like a clean run.
void check_prefixes(const std::vector<std::string>& prefixes, const char* option) {
    for (const auto& prefix : prefixes) {
        const Selection one{{prefix}, {}};
        if (std::ranges::any_of(rules(), [&](const Rule& rule) { return one.includes(rule.name); })) continue;
        std::vector<std::string_view> names;
        for (const auto& rule : rules()) {
            names.push_back(rule.name);
            if (names.size() < 2 || group_of(names[names.size() - 2]) != group_of(rule.name))
                names.push_back(group_of(rule.name));
        }
        const auto guess = did_you_mean(prefix, names);
        throw UsageError(fmt::format("{} \"{}\" tidak cocok dengan satu aturan pun; {}", option,
                                     utf8::printable(prefix),
                                     guess.empty() ? "\"suluh aturan\" mencetak nama-namanya" : guess));
    }
}

class Periksa : public Command {
public:
    void declare(Options& options) override {
        std::vector<std::string_view> names;
        for (const auto& format : formats()) names.push_back(format.name);
        options.arguments("JALUR", paths_, false, "berkas, folder, atau - untuk masukan baku (bawaan: folder ini)");
        options.choice("--format", format_, names, "bentuk laporan (bawaan: teks)");
        options.flag("--ketat", strict_, "peringatan pun dianggap gagal");
        options.list("--hanya", selection_.only, "AWALAN,…", "hanya aturan dengan awalan ini, misalnya rujukan");
        options.list("--kecuali", selection_.except, "AWALAN,…", "tanpa aturan dengan awalan ini");
        options.text("--wilayah", regions_, "BERKAS", "tabel wilayah untuk memeriksa kode");
        options.text("--daftar", register_, "BERKAS",
                     "daftar desa yang diharapkan mengirim; yang belum menjadi temuan");
        options.text("--acuan", policy_, "BERKAS", "nilai kebijakan setahun untuk RDKK (bawaan: yang terbaru)");
        options.flag("--buka-nik", selection_.open_nik, "cetak NIK seutuhnya; tanpa ini tanggal lahirnya ditutup");
        options.number("-j,--utas", threads_, "N", "banyak utas (bawaan: semua inti)");
        options.text("--per-tanggal", today_, "TANGGAL",
                     "hari ini bagi aturan tenggat, misalnya 2026-09-30 (bawaan: "
                     "tanggal sebenarnya)");
        options.flag("--statistik", statistics_, "hitung temuan per aturan, tanpa temuannya");
        options.choice("--nama", names_of_, {"bersih", "bermasalah", "tak-terbaca"},
                       "hanya nama berkas dalam keadaan ini");
        options.choice("--ringkasan", overview_, {"csv", "md"}, "satu baris setiap desa, tanpa temuannya");
        options.flag("--excel", excel_, "--ringkasan csv dengan titik koma dan koma desimal");
        options.text("--surat", letters_, "FOLDER", "tulis sehalaman surat untuk setiap desa ke FOLDER");
        options.flag("-q,--senyap", quiet_, "tanpa baris ringkasan");
        output_.declare(options);
        colour_.declare(options);
    }

    int run(Io& io) override {
        check_combinations();
        BatchOptions options{{}, selection_, strict_, thread_count()};
        options.context.today = today_or(today_);
        std::unique_ptr<Document> regions;
        if (!regions_.empty()) {
            regions = load_table(regions_, "wilayah", "tabel wilayah", io);
            options.context.regions = std::get_if<Wilayah>(&regions->body);
        }
        std::unique_ptr<Document> villages;
        if (!register_.empty()) {
            villages = load_table(register_, "daftar", "daftar desa", io);
            options.context.villages = std::get_if<Daftar>(&villages->body);
        }
        const auto acuan = load_policy(policy_, options.context.regions, io);
        if (acuan) options.context.acuan = &*acuan;
        const auto start = std::chrono::steady_clock::now();
        Output output{io.out, output_.path, output_.overwrite};
        output.keep(regions_);
        output.keep(register_);
        output.keep(policy_);
        auto inputs =
            collect_inputs(paths_.empty() ? std::vector<std::string>{"."} : paths_, output, AlsoRead::rdkk_csv);
        if (!quiet_) tell_misnamed(io.err, inputs.misnamed);
        options.outlines = !overview_.empty() || !letters_.empty();
        if (villages) add_register(inputs, *villages, options);
        const auto batch = check_batch(std::move(inputs), options, io);
        const auto time =
            std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
        const bool terminal = io.out_is_terminal && !output.is_file();
        ReportOptions report{colour_.enabled(terminal), quiet_, {}};
        if (terminal) report.time = time;
        if (options.outlines)
            write_for_villages(*batch, options, output.stream(), io.err, report);
        else
            write(*batch, output.stream(), io.err, report);
        output.commit();
        return status_of(*batch);
    }

private:
    void check_combinations() const {
        check_prefixes(selection_.only, "--hanya");
        check_prefixes(selection_.except, "--kecuali");
        if (std::ranges::none_of(rules(), [&](const Rule& rule) { return selection_.includes(rule.name); }))
            throw UsageError("--hanya dan --kecuali bersama-sama tidak menyisakan satu aturan pun");
        if (!names_of_.empty() && (format_ != "teks" || statistics_))
            throw UsageError("--nama tidak dapat digabung dengan --format atau --statistik");
        const bool for_villages = !overview_.empty() || !letters_.empty();
        if (for_villages && (!names_of_.empty() || format_ != "teks" || statistics_))
            throw UsageError("--ringkasan dan --surat tidak dapat digabung dengan --nama, --format atau --statistik");
        if (excel_ && overview_ != "csv") throw UsageError("--excel hanya untuk --ringkasan csv");
        if (letters_ == "-") throw UsageError("--surat memerlukan nama folder, bukan -");
        if (register_ == "-") throw UsageError("--daftar memerlukan nama berkas, bukan -");
        if (!letters_.empty() && !(selection_.only.empty() && selection_.except.empty()))
            throw UsageError("--surat menilai semua aturan: jalankan tanpa --hanya dan --kecuali");
        const auto& format = format_named(format_);
        if (statistics_ && format.write_statistics == nullptr)
            throw UsageError(fmt::format("--statistik tidak dapat dicetak dalam bentuk {}", format.name));
        if (colour_.when == "selalu" && !format.is_for_people)
            throw UsageError("--warna selalu hanya untuk bentuk teks");
        if (threads_ < 0) throw UsageError("--utas tidak boleh kurang dari 1");
    }

    unsigned thread_count() const {
        return threads_ > 0 ? static_cast<unsigned>(threads_) : std::max(1U, std::thread::hardware_concurrency());
    }

    /// The register is one of the files: its missing villages are findings in it.
    void add_register(std::vector<Input>& inputs, const Document& table, BatchOptions& options) const {
        const auto path = std::filesystem::path{register_};
        const auto is_it = [&](const Input& input) {
            std::error_code ignored;
            return std::filesystem::path{input.path}.filename() == path.filename() &&
                   std::filesystem::equivalent(input.path, path, ignored);
        };
        auto at = std::ranges::find_if(inputs, is_it);
        if (at == inputs.end()) at = inputs.insert(inputs.end(), Input{register_, {}});
        options.register_input = static_cast<std::size_t>(at - inputs.begin());
        options.expected = expected_villages(table);
    }

    void write(const Batch& batch, std::ostream& out, std::ostream& err, const ReportOptions& options) const {
        if (!names_of_.empty()) return write_names(batch, out);
        const auto& format = format_named(format_);
        if (statistics_) return write_statistics(format, batch, out, err, options);
        format.write(batch, out, err, options);
    }

    /// The overview is a table for a next program: what is said beside it goes to standard error.
    void write_for_villages(const Batch& batch, const BatchOptions& options, std::ostream& out, std::ostream& err,
                            const ReportOptions& report) const {
        auto& beside = overview_.empty() ? out : err;
        if (!letters_.empty()) {
            const auto count = write_letters(batch, {letters_, output_.path, output_.overwrite, options.context}, out);
            if (!quiet_) beside << fmt::format("{} surat ditulis dalam \"{}\"\n", count, utf8::printable(letters_));
        }
        if (!overview_.empty()) write_overview(batch, options.selection, {overview_, excel_}, out);
        if (quiet_) return;
        for (std::size_t i = 0; i < batch.files.size(); ++i)
            if (!is_of_village(batch, i) && has_own_findings(batch, batch.files[i]))
                beside << fmt::format("ada temuan, tanpa {}: {}\n", letters_.empty() ? "baris" : "surat",
                                      utf8::printable(batch.files[i].name));
        beside << summary_line(batch.summary, report.time) << '\n';
    }

    /// Whether something is wrong with a file that is no programa, other than that a village is missing.
    static bool has_own_findings(const Batch& batch, const FileEntry& file) {
        return std::ranges::any_of(batch.results(file), [](const Result& result) {
            return result.level != Level::saran && result.rule->name != "keterpaduan/desa-hilang";
        });
    }

    void write_names(const Batch& batch, std::ostream& out) const {
        for (const auto& file : batch.files)
            if (fold_word(name(file.state)) == fold_word(names_of_)) out << utf8::printable(file.name) << '\n';
    }

    static void write_statistics(const Format& format, const Batch& batch, std::ostream& out, std::ostream& err,
                                 const ReportOptions& options) {
        format.write_statistics(count_by_rule(batch), out);
        if (!options.quiet) (format.is_for_people ? out : err) << summary_line(batch.summary, options.time) << '\n';
    }

    std::vector<std::string> paths_;
    Selection selection_;
    std::string format_ = "teks";
    std::string names_of_;
    std::string regions_;
    std::string register_;
    std::string policy_;
    std::string today_;
    std::string overview_;
    std::string letters_;
    int threads_ = 0;
    bool strict_ = false;
    bool statistics_ = false;
    bool quiet_ = false;
    bool excel_ = false;
    OutputOptions output_;
    ColourOption colour_;
};

} // namespace

std::unique_ptr<Command> make_periksa() {
    return std::make_unique<Periksa>();
}

} // namespace suluh::cli
