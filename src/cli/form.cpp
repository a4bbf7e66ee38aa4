// suluh form: prints programa as Form 1 to 4, or in a district's own layout.
#include "suluh/form.hpp"

#include <algorithm>
#include <array>
#include <ostream>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cli/command.hpp"
#include "cli/documents.hpp"
#include "cli/table_formats.hpp"
#include "form/plan.hpp"
#include "form/region.hpp"
#include "text/mask_nik.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace suluh::cli {

namespace {

constexpr int plan = 4;     ///< the form that is one person's
constexpr int calendar = 0; ///< no form of the regulation

class Form : public Command {
public:
    void declare(Options& options) override {
        std::vector<std::string_view> names;
        for (const auto& format : table_formats) names.push_back(format.name);
        options.argument("N", number_, true, "1, 2, 3, 4, kalender, atau semua (1 sampai 3; dari rktp: 4)");
        options.arguments("BERKAS", paths_, true, "programa, rktp, folder, atau - untuk masukan baku");
        options.choice("--format", format_, names, "bentuk tabel (bawaan: md)");
        options.text("--tata-letak", layout_, "BERKAS", "kolom menurut berkas ini, misalnya matriks-kecamatan");
        options.text("--penyuluh", person_, "NAMA|NIP",
                     "form 4 dan kalender: baris siapa (form 4: bawaannya penyuluh dokumen)");
        options.flag("--satukan", joined_, "semua berkas dalam satu tabel, dengan kolom Desa di depan");
        print_.declare(options);
        options.flag("--kosongkan-berulang", print_.table.blank_repeats, "csv tanpa mengulang isi baris di atasnya");
        options.flag("-q,--senyap", quiet_, "tanpa peringatan");
        output_.declare(options);
        colour_.declare(options);
    }

    int run(Io& io) override {
        const auto numbers = form_numbers();
        check_combinations();
        FormFile own;
        const auto* layout = find_layout(io, own);
        if (layout != nullptr) check_number(*layout, numbers.front());
        Output output{io.out, output_.path, output_.overwrite};
        output.keep(layout_);
        DocumentReader reader{io, quiet_, colour_.enabled(false)};
        Documents documents;
        int status = layout == nullptr && !layout_.empty() ? int{Status::findings}
                                                           : reader.read(paths_, output, wants(), documents);
        if (status == Status::clean) status = replace_plans(io, documents);
        if (status == Status::clean && joined_) status = check_joinable(io, documents);
        if (status == Status::clean && is_personal()) status = keep_those_with_rows(io, documents);
        if (status != Status::clean) return status;

        std::vector<Table> tables;
        for (const auto& part : parts(documents))
            for (const int number : numbers_for(part, numbers))
                tables.push_back(
                    form_table(part, layout != nullptr ? *layout : form_for(number, part), {number, joined_, person_}));
        output.stream() << write_tables(format_, tables, print_);
        output.commit();
        return Status::clean;
    }

private:
    /// Whether only the rows of one person are printed.
    bool is_personal() const { return number_ == "4" || !person_.empty(); }

    /// What the form prints: an RKTP is its own Form 4 and calendar.
    DocumentReader::Wants wants() const {
        if (number_ == "4" || number_ == "semua" || number_ == "kalender")
            return {[](const Document& one) { return one.programa() != nullptr || one.rktp() != nullptr; },
                    "programa atau rktp", "form mencetak programa dan rktp"};
        return {[](const Document& one) { return one.programa() != nullptr; }, "programa", reason_};
    }

    int replace_plans(Io& io, Documents& documents) {
        for (auto& document : documents) {
            if (document->rktp() == nullptr) continue;
            if (joined_) {
                io.err << fmt::format("suluh: {}: --satukan menyatukan programa, bukan rktp\n",
                                      utf8::printable(document->source.name()));
                return Status::findings;
            }
            auto programa = as_programa(*document);
            plans_.push_back(std::move(document));
            document = std::move(programa);
        }
        return Status::clean;
    }

    std::vector<int> numbers_for(const std::vector<const Document*>& part, const std::vector<int>& numbers) const {
        return number_ == "semua" && is_plan(*part.front()->programa()) ? std::vector{plan} : numbers;
    }

    std::vector<int> form_numbers() const {
        if (number_ == "semua") return {1, 2, 3};
        if (number_ == "kalender") return {calendar};
        if (number_.size() == 1 && number_[0] >= '1' && number_[0] <= '4') return {number_[0] - '0'};
        const bool is_file = number_.find_first_of("./\\") != std::string::npos;
        throw UsageError(fmt::format("formulir \"{}\" tidak dikenal; pilih 1, 2, 3, 4, kalender atau semua{}",
                                     utf8::printable(number_),
                                     is_file ? ", dan sebut berkasnya sesudah itu: suluh form 1 desa.yaml" : ""));
    }

    void check_number(const Formulir& layout, int number) const {
        std::vector<std::string> numbers;
        for (const auto& nomor : layout.nomor) {
            if (!nomor.present()) continue;
            if (*nomor == Decimal{number}) return;
            numbers.push_back(nomor->indonesian());
        }
        if (!numbers.empty())
            throw UsageError(fmt::format("tata letak \"{}\" untuk form {}, bukan form {}", utf8::printable(layout_),
                                         fmt::join(numbers, ", "), number));
    }

    /// One table adds up: no area twice, one year, one level.
    int check_joinable(Io& io, const Documents& documents) const {
        int status = Status::clean;
        const auto refuse = [&](const Document& document, const std::string& problem) {
            io.err << fmt::format("suluh: {}: {}\n", utf8::printable(document.source.name()), problem);
            status = Status::findings;
        };
        for (std::size_t i = 1; i < documents.size(); ++i) {
            for (std::size_t before = 0; before < i; ++before) {
                const auto problem = why_apart(*documents[before], *documents[i]);
                if (problem.empty()) continue;
                refuse(*documents[i], "tidak dapat disatukan: " + problem);
                break;
            }
        }
        return status;
    }

    static std::string why_apart(const Document& first, const Document& second) {
        const auto& a = *first.programa();
        const auto& b = *second.programa();
        const auto file = utf8::printable(first.source.name());
        if (a.tahun.present() && b.tahun.present() && *a.tahun != *b.tahun)
            return fmt::format("tahunnya {}, sedangkan {} tahun {}", *b.tahun, file, *a.tahun);
        const auto level = [](const Programa& one) { return regions_of(one).size(); };
        if (level(a) != level(b))
            return fmt::format("{} tidak setingkat dengan {} ({})", region_title(b), region_title(a), file);
        const auto& kode = a.wilayah.kode;
        if (kode.present() && b.wilayah.kode.present() && kode->dotted == b.wilayah.kode->dotted)
            return fmt::format("wilayah {} sudah ada dalam {}", kode->dotted, file);
        return {};
    }

    void check_combinations() {
        print_.settle(format_);
        if (print_.table.blank_repeats && format_ != "csv")
            throw UsageError("--kosongkan-berulang hanya untuk --format csv");
        if (!person_.empty() && number_ != "4" && number_ != "kalender")
            throw UsageError("--penyuluh hanya untuk form 4 dan kalender");
        if (!layout_.empty() && number_.size() > 1)
            throw UsageError(fmt::format("--tata-letak hanya untuk satu formulir, bukan {}", number_));
    }

    /// The layout that --tata-letak names: a file, else one that the program ships. Null without the option, and with
    /// findings reported when the file cannot be used.
    const Formulir* find_layout(Io& io, FormFile& own) const {
        if (layout_.empty()) return nullptr;
        if (layout_ == "-") throw UsageError("--tata-letak tidak dapat dibaca dari masukan baku");
        auto bytes = read_input({layout_, {}}, io.in);
        if (!bytes.problem.empty()) {
            if (const auto* shipped = shipped_layout(layout_)) return shipped;
            throw EnvironmentError(fmt::format("tata letak \"{}\": {}; tata letak bawaan: {}", utf8::printable(layout_),
                                               bytes.problem, fmt::join(shipped_layouts(), ", ")));
        }
        own = read_form(Source{layout_, std::move(bytes.content)});
        const auto results = check(*own.document, {}, {}).results;
        DocumentReader{io, quiet_, colour_.enabled(false)}.report(layout_, results);
        return std::ranges::any_of(results, is_galat) ? nullptr : &own.form;
    }

    /// Form 4 is about one person: documents in which that person carries out nothing are left out, but not all of
    /// them.
    int keep_those_with_rows(Io& io, Documents& documents) const {
        const auto without = [&](const auto& document) { return !has_rows(*document->programa(), person_); };
        const bool none = std::ranges::all_of(documents, without);
        const bool refused = none || person_.empty();
        bool any_without = false;
        for (const auto& document : documents) {
            if (!without(document)) continue;
            any_without = true;
            if (refused || !quiet_) io.err << no_rows(*document);
        }
        std::erase_if(documents, without);
        return any_without && refused ? Status::findings : Status::clean;
    }

    std::string no_rows(const Document& document) const {
        const auto& programa = *document.programa();
        const auto& own = programa.penyuluh.nama;
        const auto people = people_with_rows(programa);
        const auto file = utf8::printable(document.source.name());
        const auto asked = person_.empty() && own.present() ? std::string{*own} : person_;
        const auto problem = asked.empty()
                                 ? "dokumen ini tidak menyebut penyuluhnya; pakai --penyuluh"
                                 : fmt::format("tidak ada baris dengan pelaksana \"{}\"", utf8::printable(asked));
        const auto text = fmt::format("suluh: {}: {}; pelaksana yang ada: {}\n", file, problem,
                                      people.empty() ? "tidak seorang pun"
                                                     : utf8::printable(fmt::format("{}", fmt::join(people, ", "))));
        return print_.open_nik ? text : masked_nik(text);
    }

    /// The documents of each table.
    std::vector<std::vector<const Document*>> parts(const Documents& documents) const {
        std::vector<std::vector<const Document*>> parts(joined_ ? 1 : 0);
        for (const auto& document : documents) {
            if (!joined_) parts.emplace_back();
            parts.back().push_back(document.get());
        }
        return parts;
    }

    /// The shipped form for the pedoman that most of the documents follow, of equally many the first.
    static const Formulir& form_for(int number, const std::vector<const Document*>& documents) {
        if (number == calendar) return *shipped_layout("kalender");
        std::array<int, 2> counts{};
        for (const auto* document : documents) ++counts[static_cast<std::size_t>(pedoman_of(*document->programa()))];
        const auto first = pedoman_of(*documents.front()->programa());
        const auto other =
            first == Pedoman::permentan_25_2009 ? Pedoman::permentan_47_2016 : Pedoman::permentan_25_2009;
        const bool first_wins = counts[static_cast<std::size_t>(first)] >= counts[static_cast<std::size_t>(other)];
        const auto* form = shipped_form(number, first_wins ? first : other);
        if (form == nullptr) throw std::logic_error(fmt::format("no form {} is shipped", number));
        return *form;
    }

    static constexpr std::string_view reason_ = "form mencetak programa";

    std::string number_;
    std::vector<std::string> paths_;
    Documents plans_; ///< what the printed ones were made from
    std::string format_ = "md";
    std::string layout_;
    std::string person_;
    bool joined_ = false;
    bool quiet_ = false;
    PrintOptions print_;
    OutputOptions output_;
    ColourOption colour_;
};

} // namespace

std::unique_ptr<Command> make_form() {
    return std::make_unique<Form>();
}

} // namespace suluh::cli
