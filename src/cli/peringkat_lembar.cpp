#include "cli/peringkat_lembar.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>
#include <ostream>

#include <fmt/format.h>

#include "cli/closed_nik.hpp"
#include "cli/documents.hpp"
#include "form/lembar.hpp"
#include "ranking/sheet.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace suluh::cli {

namespace {

namespace fs = std::filesystem;

struct SheetFormat {
    std::string_view name;
    std::string (*write)(const std::vector<Table>&, const TableOptions&);
    SheetUse use;
};

constexpr std::array printed_formats{SheetFormat{"md", write_markdown, SheetUse::paper},
                                     SheetFormat{"csv", write_csv, SheetUse::spreadsheet},
                                     SheetFormat{"html", write_html, SheetUse::paper}};

std::string why_nothing(const RankingQuestion& question) {
    if (!question.metode()) return "metode pemeringkatan belum disebut; tulis \"metode:\", atau pakai --metode";
    if (question.problems.empty()) return "tidak ada masalah yang dapat dinilai";
    return "kriteria belum ada; tulis \"kriteria:\" dalam pemeringkatan";
}

class Loader {
public:
    Loader(Io& io, const Document& document, const RankingQuestion& question, bool colour, bool quiet)
        : io_(io), document_(document), question_(question), colour_(colour), quiet_(quiet) {}

    FilledSheets load(const std::vector<std::string>& paths) {
        for (const auto& path : paths) read(path);
        if (loaded_.status == Status::clean) find_silent();
        if (loaded_.status != Status::clean) {
            io_.err << fmt::format("suluh: tidak ada yang diperingkat, karena lembar skornya belum lengkap; perbaiki, "
                                   "lalu ulangi dengan semua lembar\n");
            loaded_.sheets.clear();
        }
        return std::move(loaded_);
    }

private:
    void fail(int status, std::string_view file, std::string_view problem) {
        io_.err << fmt::format("suluh: {}: {}\n", utf8::printable(file), problem);
        loaded_.status = std::max(loaded_.status, status);
    }

    void read(const std::string& path) {
        const auto source = open_source(io_, path, loaded_.status);
        if (!source) return;
        Findings findings;
        auto sheet = read_sheet(question_, *source, findings);
        std::vector<Result> results;
        for (const auto& finding : findings) results.push_back(placed(*source, finding));
        std::ranges::sort(results, comes_before);
        report_results(io_, path, results, quiet_, colour_);
        if (!sheet) {
            loaded_.status = std::max<int>(loaded_.status, Status::findings);
            return;
        }
        const auto [first, is_new] = met_.emplace(fold_word(sheet->assessor), path);
        if (!is_new)
            return fail(Status::findings, path,
                        fmt::format("penilai \"{}\" sudah mempunyai lembar: {}; satu penilai satu lembar",
                                    utf8::excerpt(sheet->assessor), utf8::printable(first->second)));
        loaded_.sheets.push_back(std::move(*sheet));
    }

    /// Assessors of the document's list whose sheet did not come.
    void find_silent() {
        if (question_.metode() == suluh::Metode::faktor_penentu) return; // farmers are asked by others
        for (const auto& one : question_.how.penilai)
            if (one.nama.present() && !met_.contains(fold_word(*one.nama)))
                fail(Status::findings, document_.source.name(),
                     fmt::format("lembar penilai \"{}\" belum ada; tambahkan lembarnya, atau hapus dari daftar penilai",
                                 utf8::excerpt(*one.nama)));
    }

    Io& io_;
    const Document& document_;
    const RankingQuestion& question_;
    bool colour_;
    bool quiet_;
    FilledSheets loaded_;
    std::map<std::string, std::string> met_; ///< assessor, folded → file
};

} // namespace

std::vector<std::string_view> sheet_formats() {
    std::vector<std::string_view> names;
    for (const auto& one : printed_formats) names.push_back(one.name);
    return names;
}

int print_sheet(Io& io, const Document& document, const RankingQuestion& question, std::string_view format,
                const PrintOptions& options, std::ostream& out) {
    const auto& row = *std::ranges::find(printed_formats, format, &SheetFormat::name);
    if (const auto why = too_many_on_sheet(question); !why.empty()) {
        io.err << fmt::format("suluh: {}: {}; gabungkan yang serupa, atau pakai metode lain (--metode)\n",
                              utf8::printable(document.source.name()), why);
        return Status::findings;
    }
    const auto tables = scoring_sheet(document, question, row.use);
    if (tables.empty()) {
        io.err << fmt::format("suluh: {}: {}\n", utf8::printable(document.source.name()), why_nothing(question));
        return Status::findings;
    }
    const bool closes = row.use == SheetUse::paper && !options.open_nik; // a spreadsheet is read back
    out << row.write(closes ? closed_nik(tables) : tables, options.table);
    return Status::clean;
}

std::vector<std::string> sheet_files(const std::vector<std::string>& paths) {
    std::vector<std::string> files;
    for (const auto& path : paths) {
        std::error_code error;
        if (!fs::is_directory(path, error)) {
            files.push_back(path);
            continue;
        }
        const auto before = files.size();
        for (fs::directory_iterator entry{path, error}, end; !error && entry != end; entry.increment(error))
            if (utf8::lower(entry->path().extension().string()) == ".csv") files.push_back(entry->path().string());
        if (error) throw EnvironmentError(fmt::format("{}: folder ini tidak dapat dibaca", utf8::printable(path)));
        if (files.size() == before)
            throw EnvironmentError(fmt::format("{}: tidak ada berkas *.csv dalam folder ini", utf8::printable(path)));
        std::sort(files.begin() + static_cast<std::ptrdiff_t>(before), files.end());
    }
    return files;
}

FilledSheets load_sheets(Io& io, const Document& document, const RankingQuestion& question,
                         const std::vector<std::string>& paths, bool colour, bool quiet) {
    return Loader{io, document, question, colour, quiet}.load(paths);
}

} // namespace suluh::cli
