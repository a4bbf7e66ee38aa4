// suluh peringkat: which problem comes first, and why.
#include "form/peringkat.hpp"

#include <algorithm>
#include <array>
#include <ostream>
#include <set>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cli/closed_nik.hpp"
#include "cli/command.hpp"
#include "cli/documents.hpp"
#include "cli/peringkat_lembar.hpp"
#include "cli/table_formats.hpp"
#include "document/choices.hpp"
#include "rules/pengecualian.hpp"
#include "text/mask_nik.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace suluh::cli {

namespace {

constexpr std::array<std::string_view, 5> ranking_formats{"teks", "md", "csv", "html", "json"};

/// The findings that speak of the text itself.
const Selection about_form{{"berkas", "yaml", "bentuk"}, {}};

const std::string mend_first = "perbaiki dahulu temuan di atas";

class Peringkat : public Command {
public:
    void declare(Options& options) override {
        options.argument("BERKAS", path_, true, "programa atau pemeringkatan, atau - untuk masukan baku");
        options.text("--metode", metode_, "METODE", "hitung dengan metode ini, bukan yang disebut dokumen");
        options.text("--per", per_, "KUNCI", "peringkat di dalam setiap komoditas, program, jenis atau faktor");
        options.flag("--kepekaan", sensitivity_, "tambahkan perubahan terkecil yang menukar peringkat");
        options.text("--rincikan", explained_, "ID", "terangkan skor satu masalah, langkah demi langkah");
        options.flag("--romawi", roman_, "peringkat I, II, III (json tetap angka)");
        options.flag("--lembar", sheet_, "cetak lembar skor untuk diisi dalam rapat (md, csv atau html)");
        options.list("--isi", filled_, "CSV",
                     "peringkat menurut lembar yang sudah diisi (a.csv,b.csv atau folder), satu berkas satu penilai");
        options.choice("--format", format_, {ranking_formats.begin(), ranking_formats.end()},
                       "bentuk keluaran (bawaan: teks, lembar: md)");
        print_.declare(options);
        options.flag("-q,--senyap", quiet_, "tanpa peringatan");
        output_.declare(options);
        colour_.declare(options);
    }

    int run(Io& io) override {
        check_combinations();
        const auto metode = metode_named();
        check_key();
        Output output{io.out, output_.path, output_.overwrite};
        output.keep(path_);
        filled_ = sheet_files(filled_);
        for (const auto& path : filled_) output.keep(path);
        int status = Status::clean;
        auto source = open_source(io, path_, status);
        if (!source) return status;
        const auto document = read_document(std::move(*source));
        auto question = question_of(*document);
        if (!question) return refuse_document(io, *document);
        question->method = metode;
        question->per = per_;
        const auto shape = check(*document, {}, about_shape_and_ids).results;
        const auto unsound = why_unsound(shape, *question);
        FilledSheets filled;
        if (sheet_ || !filled_.empty()) {
            if (sheet_ || !unsound.empty()) report(io, *document, shape);
            if (!unsound.empty()) return refuse(io, *document, sheet_ ? "lembar" : "peringkat", unsound);
            if (sheet_) return print_blank(io, *document, *question, output);
            filled = load_sheets(io, *document, *question, filled_, colour_.enabled(false), quiet_);
            if (filled.status != Status::clean) return filled.status;
            question->sheets = filled.sheets;
        }
        const auto ranking = rank(*question);
        report(io, *document, with_ranking(shape, *document, *question, ranking));
        if (is_misshapen(shape)) return Status::findings;
        // A ranking from which something is missing must not look whole.
        if (!unsound.empty() || !ranking.complete())
            return refuse(io, *document, "peringkat", unsound.empty() ? mend_first : unsound);

        RankingPage page{*document, *question, ranking, roman_, format_ == "csv", sensitivity_, {}};
        if (!explained_.empty()) {
            page.explained = find_problem(io, *document, *question);
            if (!page.explained) return Status::findings;
        }
        output.stream() << printed(page);
        output.commit();
        return Status::clean;
    }

private:
    void check_combinations() {
        const bool other = sensitivity_ || roman_ || !explained_.empty() || !filled_.empty();
        if (sheet_ && other)
            throw UsageError("--lembar tidak dapat digabung dengan --isi, --kepekaan, --rincikan atau "
                             "--romawi");
        if (format_.empty()) format_ = sheet_ ? "md" : "teks";
        const auto printable = sheet_formats();
        if (sheet_ && std::ranges::find(printable, format_) == printable.end())
            throw UsageError(fmt::format("--lembar hanya untuk --format {}", fmt::join(printable, ", ")));
        print_.settle(format_);
        if (std::ranges::count(filled_, "-") + (path_ == "-" ? 1 : 0) > 1)
            throw UsageError("masukan baku (-) hanya dapat dibaca sekali");
    }

    int print_blank(Io& io, const Document& document, const RankingQuestion& question, Output& output) const {
        const auto status = print_sheet(io, document, question, format_, print_, output.stream());
        if (status == Status::clean) output.commit();
        return status;
    }

    std::optional<suluh::Metode> metode_named() const {
        if (metode_.empty()) return std::nullopt;
        const auto names = choices(suluh::Metode{});
        const auto found = std::ranges::find(names, fold_word(metode_), fold_word);
        if (found != names.end()) return static_cast<suluh::Metode>(found - names.begin());
        refuse_value(metode_, "--metode", names);
    }

    void check_key() const {
        const auto keys = group_keys();
        if (per_.empty() || std::ranges::find(keys, fold_word(per_)) != keys.end()) return;
        refuse_value(per_, "--per", keys);
    }

    [[noreturn]] static void refuse_value(std::string_view value, std::string_view option,
                                          std::span<const std::string_view> names) {
        const auto guess = did_you_mean(value, names);
        throw UsageError(fmt::format("nilai \"{}\" untuk {} tidak dikenal; {}", utf8::printable(value), option,
                                     guess.empty() ? fmt::format("pilih {}", fmt::join(names, ", ")) : guess));
    }

    /// A document that holds no problems to rank: what is wrong with its text, or that it is of another kind.
    int refuse_document(Io& io, const Document& document) const {
        report(io, document, check(document, {}, about_form).results);
        const auto kind = kind_name(document);
        if (!kind.empty())
            io.err << fmt::format(
                "suluh: {}: dokumen ini berjenis \"{}\"; peringkat membaca programa atau pemeringkatan\n",
                utf8::printable(document.source.name()), kind);
        return Status::findings;
    }

    void report(Io& io, const Document& document, const std::vector<Result>& results) const {
        report_results(io, document.source.name(), results, quiet_, colour_.enabled(false));
    }

    /// What is wrong with the text, and what the ranking itself found. That the document's tie rule is not for a method
    /// that was chosen here is no fault of the document.
    static std::vector<Result> with_ranking(std::vector<Result> results, const Document& document,
                                            const RankingQuestion& question, const Ranking& ranking) {
        const bool other_method =
            question.method && question.how.metode.present() && *question.method != *question.how.metode;
        for (const auto& finding : ranking.findings) {
            if (is_excepted(document, finding) || (other_method && finding.rule == "masalah/seri")) continue;
            results.push_back(placed(document.source, finding));
        }
        std::ranges::stable_sort(results, comes_before);
        return results;
    }

    static bool is_misshapen(const std::vector<Result>& shape) {
        return std::ranges::any_of(
            shape, [](const Result& one) { return is_galat(one) && about_form.includes(one.rule->name); });
    }

    /// Why the document's problems cannot be told apart or read; empty when they can.
    static std::string why_unsound(const std::vector<Result>& shape, const RankingQuestion& question) {
        if (is_misshapen(shape)) return mend_first;
        if (question.problems.empty()) return "dokumen ini tidak memuat masalah";
        std::set<std::string_view> ids;
        for (const auto& problem : question.problems)
            if (problem.id.present() && !ids.insert(*problem.id).second)
                return fmt::format("dua masalah memakai id {}", utf8::printable(*problem.id));
        return {};
    }

    static int refuse(Io& io, const Document& document, std::string_view what, std::string_view why) {
        io.err << fmt::format("suluh: {}: tidak ada {} yang dicetak: {}\n", utf8::printable(document.source.name()),
                              what, why);
        return Status::findings;
    }

    std::optional<std::size_t> find_problem(Io& io, const Document& document, const RankingQuestion& question) const {
        std::vector<std::string_view> ids;
        for (std::size_t i = 0; i < question.problems.size(); ++i) {
            const auto& id = question.problems.items[i].id;
            if (!id.present()) continue;
            if (*id == utf8::trim(explained_)) return i;
            ids.push_back(*id);
        }
        const auto guess = did_you_mean(explained_, ids);
        io.err << fmt::format(
            "suluh: {}: masalah \"{}\" tidak ada; {}\n", utf8::printable(document.source.name()),
            utf8::excerpt(explained_),
            guess.empty() ? fmt::format("yang ada: {}", utf8::printable(fmt::format("{}", fmt::join(ids, ", "))))
                          : guess);
        return std::nullopt;
    }

    std::string printed(const RankingPage& page) const {
        const bool open = print_.open_nik;
        if (format_ == "json") return open ? ranking_json(page) : closed_nik_json(ranking_json(page));
        if (format_ == "teks") return open ? ranking_text(page) : masked_nik(ranking_text(page));
        return write_tables(format_, ranking_tables(page), print_);
    }

    std::string path_;
    std::string metode_;
    std::string per_;
    std::string explained_;
    std::string format_; ///< empty: as usual
    std::vector<std::string> filled_;
    bool sheet_ = false;
    bool sensitivity_ = false;
    bool roman_ = false;
    bool quiet_ = false;
    PrintOptions print_;
    OutputOptions output_;
    ColourOption colour_;
};

} // namespace

std::unique_ptr<Command> make_peringkat() {
    return std::make_unique<Peringkat>();
}

} // namespace suluh::cli
