// suluh impor: e-RDKK csv into YAML, one document a group; without a folder it says what is wrong with the csv.
#include <algorithm>
#include <filesystem>
#include <ostream>
#include <set>
#include <thread>

#include <fmt/format.h>

#include "cli/batch.hpp"
#include "cli/command.hpp"
#include "cli/tables.hpp"
#include "form/rdkk_yaml.hpp"
#include "rules/rdkk.hpp"
#include "text/enumerate.hpp"
#include "text/file_name.hpp"
#include "text/mask_nik.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace suluh::cli {

namespace {

namespace fs = std::filesystem;

/// What keeps a csv from being taken over whole.
const Selection about_csv_shape{{"berkas", "csv/bentuk", "csv/baris", "csv/tahun"}, {}};

class Impor : public Command {
public:
    void declare(Options& options) override {
        options.argument("JENIS", kind_, true, "rdkk");
        options.arguments("CSV", paths_, true, "csv e-RDKK, folder, atau - untuk masukan baku");
        options.text("--ke", folder_, "FOLDER", "tulis satu berkas YAML setiap kelompok ke FOLDER");
        options.number("--tahun", year_, "TAHUN", "tahun rencana (bawaan: kolom Tahun, atau tahun acuan)");
        options.text("--acuan", policy_, "BERKAS", "nilai kebijakan setahun (bawaan: yang terbaru)");
        options.flag("--timpa", overwrite_, "timpa berkas yang sudah ada di FOLDER");
        options.flag("--buka-nik", selection_.open_nik, "cetak NIK seutuhnya dalam temuan");
        options.flag("-q,--senyap", quiet_, "tanpa temuan dan ringkasan");
        colour_.declare(options);
    }

    int run(Io& io) override {
        if (fold_word(kind_) != "rdkk")
            throw UsageError(fmt::format("impor membaca rdkk, bukan \"{}\"", utf8::printable(kind_)));
        if (folder_.empty() && overwrite_) throw UsageError("--timpa hanya bersama --ke");
        if (folder_.empty() && year_ != 0) throw UsageError("--tahun hanya bersama --ke");
        const auto acuan = load_policy(policy_, nullptr, io);
        BatchOptions options{{}, selection_, false, std::max(1U, std::thread::hardware_concurrency())};
        if (acuan) options.context.acuan = &*acuan;
        auto inputs = collect_inputs(paths_, AlsoRead::rdkk_csv);
        std::erase_if(inputs, [](const Input& input) { return input.from_folder && !input.is_csv; });
        if (inputs.empty()) throw EnvironmentError("tidak ada csv e-RDKK dalam folder itu");
        for (auto& input : inputs) input.is_csv = true;
        read_standard_input(inputs, io.in);
        const auto batch = check_batch(inputs, options, io);
        const bool writes = !folder_.empty();
        auto& out = writes ? io.err : io.out;
        const ReportOptions report{colour_.enabled(!writes && io.out_is_terminal), quiet_, {}};
        if (!quiet_ || !writes) format_named("teks").write(*batch, out, io.err, report);
        if (!writes || batch->any_unopened) return status_of(*batch);
        return write(inputs, *batch, rdkk_policy_for(options.context), io);
    }

private:
    int write(const std::vector<Input>& inputs, const Batch& batch, const RdkkPolicy& policy, Io& io) const {
        std::vector<RdkkConversion::Csv> csvs;
        for (std::size_t i = 0; i < inputs.size(); ++i)
            csvs.push_back({Source{inputs[i].path, read_input(inputs[i], io.in).content},
                            std::ranges::none_of(batch.results(batch.files[i]), keeps_from_taking)});
        const RdkkConversion made{csvs, policy, year_};
        std::vector<const RdkkGroup*> groups;
        for (const auto& group : made.groups())
            if (group.is_whole) groups.push_back(&group);
        const bool all = tell_refused(made, csvs, groups.empty(), io);
        if (groups.empty()) return Status::findings;
        const auto names = file_names(groups);
        make_folder(folder_);
        for (std::size_t i = 0; i < names.size(); ++i) {
            Output output{io.out, names[i], overwrite_};
            output.stream() << made.yaml(*groups[i]);
            output.commit();
        }
        if (!made.left_out().empty())
            io.err << fmt::format("suluh: tidak ada tempatnya dalam YAML, jadi tidak ditulis: kolom {}\n",
                                  utf8::printable(enumerated(made.left_out())));
        if (!quiet_) io.out << fmt::format("{} berkas ditulis dalam \"{}\"\n", names.size(), utf8::printable(folder_));
        return all ? Status::clean : Status::findings;
    }

    static bool keeps_from_taking(const Result& result) {
        return result.level == Level::galat && about_csv_shape.includes(result.rule->name);
    }

    /// A group of which some rows are missing must not look whole. Returns whether all was taken.
    bool tell_refused(const RdkkConversion& made, const std::vector<RdkkConversion::Csv>& csvs, bool nothing_left,
                      Io& io) const {
        std::vector<std::string> files;
        for (std::size_t i = 0; i < csvs.size(); ++i)
            if (!made.takes(i)) files.push_back(utf8::printable(csvs[i].source.name()));
        if (files.empty()) return true;
        constexpr std::string_view why = "tidak terbaca seutuhnya; betulkan temuan berkas/* dan csv/* lebih dahulu";
        if (nothing_left) {
            io.err << fmt::format("suluh: tidak ada yang ditulis, karena {} {}\n", enumerated(files), why);
            return false;
        }
        io.err << fmt::format("suluh: isi {} tidak ditulis, karena {}\n", enumerated(files), why);
        std::vector<std::string> torn;
        for (const auto& group : made.groups())
            if (!group.is_whole)
                torn.push_back(fmt::format("{} ({})", utf8::excerpt(group.name), utf8::excerpt(group.village)));
        if (!torn.empty())
            io.err << masked_nik(
                fmt::format("suluh: kelompok yang petaninya ada di situ tidak ditulis: {}\n", enumerated(torn)));
        return false;
    }

    /// All of them are free, or none is written.
    std::vector<std::string> file_names(const std::vector<const RdkkGroup*>& groups) const {
        std::set<std::string> taken;
        std::vector<std::string> names;
        for (const auto* group : groups) {
            const auto safe = safe_file_name(group->village + "-" + group->name);
            const auto name = untaken(safe.empty() ? "kelompok" : safe, taken) + ".yaml";
            names.push_back((fs::path{folder_} / name).string());
            std::error_code ignored;
            if (!overwrite_ && fs::exists(fs::symlink_status(names.back(), ignored)))
                throw EnvironmentError(fmt::format("berkas \"{}\" sudah ada; pakai folder lain, atau tambahkan --timpa",
                                                   utf8::printable(names.back())));
        }
        return names;
    }

    std::string kind_;
    std::vector<std::string> paths_;
    std::string folder_;
    std::string policy_;
    Selection selection_;
    int year_ = 0;
    bool overwrite_ = false;
    bool quiet_ = false;
    ColourOption colour_;
};

} // namespace

std::unique_ptr<Command> make_impor() {
    return std::make_unique<Impor>();
}

} // namespace suluh::cli
