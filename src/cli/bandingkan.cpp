// suluh bandingkan: what changed between two versions of a document.
#include <algorithm>
#include <array>
#include <functional>
#include <ostream>

#include <fmt/format.h>

#include "cli/command.hpp"
#include "cli/documents.hpp"
#include "cli/table_formats.hpp"
#include "compare/catatan.hpp"
#include "compare/say.hpp"
#include "text/mask_nik.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace suluh::cli {

namespace {

/// What leaves nothing to compare.
const Selection about_reading{{"berkas", "yaml", "bentuk"}, {}};
/// What keeps a part of a document from being read: it cannot be compared either.
const Selection about_loss{{"yaml", "bentuk/kunci", "bentuk/tipe"}, {}};

/// Whose a document is: its part, and what names and numbers them there. A corrected name or number alone is a version.
struct Owner {
    std::string_view kind, part, name, number;
};
constexpr std::array owners{Owner{"rdk", "poktan", "nama", "kode"}, Owner{"rktp", "penyuluh", "nama", "nip"}};

class Bandingkan : public Command {
public:
    void declare(Options& options) override {
        options.argument("LAMA", old_path_, true, "versi lama, atau - untuk masukan baku");
        options.argument("BARU", new_path_, true, "versi baru, atau - untuk masukan baku");
        options.choice("--format", format_, {"teks", "md", "csv", "json", "html"}, "bentuk keluaran (bawaan: teks)");
        print_.declare(options);
        options.flag("-q,--senyap", quiet_, "tanpa peringatan");
        output_.declare(options);
        colour_.declare(options);
    }

    int run(Io& io) override {
        print_.settle(format_);
        if (old_path_ == "-" && new_path_ == "-")
            throw UsageError("hanya salah satu versi dapat dibaca dari masukan baku");
        Output output{io.out, output_.path, output_.overwrite};
        output.keep(old_path_);
        output.keep(new_path_);
        int status = Status::clean;
        const auto old_one = read(io, old_path_, status);
        const auto new_one = read(io, new_path_, status);
        if (status != Status::clean) return status;
        if (const auto problem = why_apart(*old_one, *new_one); !problem.empty()) {
            io.err << fmt::format("suluh: {}: {}\n", utf8::printable(new_path_), problem);
            return Status::findings;
        }
        auto changes = compare::changes_between(compare::item_of(*old_one), compare::item_of(*new_one));
        std::vector<std::string> notes;
        for (const auto* document : {old_one.get(), new_one.get()})
            if (report_losses(io, *document)) notes.push_back(note_of_loss(*document));
        if (!notes.empty() || report_revision(io, *old_one, *new_one, changes)) status = Status::findings;
        if (!print_.open_nik)
            for (auto& change : changes) close_nik(change);
        write(output.stream(), changes, {std::string{kind_name(*new_one)}, old_path_, new_path_}, notes);
        output.commit();
        return status;
    }

private:
    std::unique_ptr<Document> read(Io& io, const std::string& path, int& status) const {
        auto source = open_source(io, path, status);
        if (!source) return nullptr;
        auto document = read_document(std::move(*source));
        if (document->has_kind()) return document;
        status = std::max<int>(status, Status::findings);
        const auto results = check(*document, {}, about_reading).results;
        report(io, path, results);
        if (results.empty())
            io.err << fmt::format("suluh: {}: dokumen ini berjenis \"{}\"; bandingkan membaca dokumen yang diisi\n",
                                  utf8::printable(path), kind_name(*document));
        return document;
    }

    bool report(Io& io, std::string_view file, const std::vector<Result>& results) const {
        return report_results(io, file, results, quiet_, colour_.enabled(false));
    }

    bool report_losses(Io& io, const Document& document) const {
        auto results = check(document, {}, about_loss).results;
        std::erase_if(results, std::not_fn(is_galat));
        return report(io, document.source.name(), results);
    }

    static std::string note_of_loss(const Document& document) {
        return fmt::format("Sebagian isi {} tidak terbaca dan tidak dibandingkan; perbaiki temuannya dahulu.",
                           utf8::printable(document.source.name()));
    }

    /// Returns whether a finding is due that fails; a suggestion does not.
    bool report_revision(Io& io, const Document& old_one, const Document& new_one,
                         const std::vector<compare::Change>& changes) const {
        bool due = false;
        for (const auto& finding : compare::findings_of_revision(old_one, new_one, changes, {})) {
            const auto result = placed(new_one.source, finding);
            report(io, new_path_, {result});
            due = due || result.level != Level::saran;
        }
        return due;
    }

    /// Two versions are of one kind, and of one region, group or, an RKTP, person.
    std::string why_apart(const Document& old_one, const Document& new_one) const {
        const auto file = utf8::printable(old_path_);
        if (kind_name(old_one) != kind_name(new_one))
            return fmt::format("dokumen ini berjenis \"{}\", sedangkan {} berjenis \"{}\"; keduanya harus sejenis",
                               kind_name(new_one), file, kind_name(old_one));
        for (const auto& [kind, part, name, number] : owners) {
            if (kind_name(new_one) != kind) continue;
            const auto old_name = text_of(old_one, part, name);
            const auto new_name = text_of(new_one, part, name);
            const bool same = old_name.empty() || new_name.empty() || fold_word(old_name) == fold_word(new_name);
            if (!same && text_of(old_one, part, number) != text_of(new_one, part, number))
                return fmt::format("{}nya {}, sedangkan {} tentang {}; yang dibandingkan dua versi dari satu {}", part,
                                   utf8::printable(new_name), file, utf8::printable(old_name), part);
        }
        const auto before = text_of(old_one, "wilayah", "kode");
        const auto after = text_of(new_one, "wilayah", "kode");
        if (before.empty() || after.empty() || before == after) return {};
        return fmt::format("wilayahnya {}, sedangkan {} tentang {}; yang dibandingkan dua versi dari satu wilayah",
                           utf8::printable(after), file, utf8::printable(before));
    }

    static void close_nik(compare::Change& change) {
        for (auto* text : {&change.object, &change.was, &change.now}) mask_nik(*text);
        if (change.leaf != "tanggal_lahir") return;
        for (auto* text : {&change.was, &change.now}) mask_digits(*text, 0, text->size());
    }

    static std::string text_of(const Document& document, std::string_view part, std::string_view key) {
        const auto item = compare::item_of(document);
        const auto* record = item.find(part);
        const auto* member = record == nullptr ? nullptr : record->find(key);
        return member == nullptr ? std::string{} : member->said.text;
    }

    void write(std::ostream& out, const std::vector<compare::Change>& changes, const compare::Names& names,
               const std::vector<std::string>& notes) {
        if (format_ == "teks") {
            out << compare::write_text(changes, names, notes);
            return;
        }
        out << write_tables(format_, {compare::table_of(changes, names, notes)}, print_);
    }

    std::string old_path_;
    std::string new_path_;
    std::string format_ = "teks";
    bool quiet_ = false;
    PrintOptions print_;
    OutputOptions output_;
    ColourOption colour_;
};

} // namespace

std::unique_ptr<Command> make_bandingkan() {
    return std::make_unique<Bandingkan>();
}

} // namespace suluh::cli
