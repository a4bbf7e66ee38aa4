// suluh pra: the instruments of a participatory appraisal as tables and pictures.
#include "form/pra.hpp"

#include <ostream>

#include <fmt/format.h>

#include "cli/closed_nik.hpp"
#include "cli/command.hpp"
#include "cli/documents.hpp"
#include "cli/table_formats.hpp"
#include "text/utf8.hpp"

namespace suluh::cli {

namespace {

constexpr std::string_view all_pictures = "semua";

class PraCommand : public Command {
public:
    void declare(Options& options) override {
        std::vector<std::string_view> names;
        for (const auto& one : pra_pictures()) names.push_back(one.name);
        names.push_back(all_pictures);
        options.arguments("BERKAS", paths_, true, "pra, folder, atau - untuk masukan baku");
        options.choice("--format", format_, {"md", "html", "svg"},
                       "md: tabel; html: tabel dan gambar; svg: gambar saja (bawaan: md)");
        options.choice("--gambar", picture_, names,
                       "gambar mana untuk svg (bawaan: semua yang ada, satu di bawah yang lain)");
        print_.declare_without_csv(options);
        options.flag("-q,--senyap", quiet_, "tanpa peringatan");
        output_.declare(options);
        colour_.declare(options);
    }

    int run(Io& io) override {
        print_.settle(format_);
        if (!picture_.empty() && format_ != "svg") throw UsageError("--gambar hanya untuk --format svg");
        Output output{io.out, output_.path, output_.overwrite};
        DocumentReader reader{io, quiet_, colour_.enabled(false)};
        Documents documents;
        const int status = reader.read(paths_, output,
                                       {[](const Document& one) { return std::holds_alternative<Pra>(one.body); },
                                        "pra", "perintah pra menampilkan dokumen pra"},
                                       documents);
        if (status != Status::clean) return status;
        const auto content = format_ == "svg" ? pictures_of(documents) : tables_of(documents);
        if (content.empty()) {
            io.err << fmt::format("suluh: {}: {}\n", utf8::printable(documents.front()->source.name()),
                                  nothing_to_draw());
            return Status::findings;
        }
        output.stream() << content;
        output.commit();
        return Status::clean;
    }

private:
    std::string tables_of(const Documents& documents) const {
        std::vector<Table> tables;
        for (const auto& document : documents)
            for (auto& table : pra_tables(*document, print_.table.paper)) tables.push_back(std::move(table));
        return write_tables(format_, tables, print_);
    }

    /// One picture; empty where no document holds anything of what was asked for.
    std::string pictures_of(const Documents& documents) const {
        constexpr int gap = 24;
        const PictureRoom room{room_of(Paper::a4).width, 0};
        std::vector<picture::Drawing> drawings;
        std::string title;
        for (const auto& document : documents) {
            const auto& pra = std::get<Pra>(document->body);
            for (const auto& one : pra_pictures()) {
                if (!picture_.empty() && picture_ != all_pictures && picture_ != one.name) continue;
                const auto drawn = one.draw(pra, room);
                if (drawn.empty()) continue;
                title += fmt::format("{}{} {}", title.empty() ? "" : "; ", one.title, pra_title(pra));
                drawings.insert(drawings.end(), drawn.begin(), drawn.end());
            }
        }
        if (drawings.empty()) return {};
        auto svg = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + picture::Drawing::stacked(drawings, gap).svg(title);
        return print_.open_nik ? svg : closed_nik_svg(std::move(svg));
    }

    std::string nothing_to_draw() const {
        for (const auto& one : pra_pictures())
            if (picture_ == one.name) return fmt::format("dokumen ini tidak memuat \"{}\"", one.key);
        std::string keys;
        for (const auto& one : pra_pictures()) keys += (keys.empty() ? "" : ", ") + std::string{one.key};
        return fmt::format("dokumen ini tidak memuat yang dapat digambar: {}", keys);
    }

    std::vector<std::string> paths_;
    std::string format_ = "md";
    std::string picture_;
    bool quiet_ = false;
    PrintOptions print_;
    OutputOptions output_;
    ColourOption colour_;
};

} // namespace

std::unique_ptr<Command> make_pra() {
    return std::make_unique<PraCommand>();
}

} // namespace suluh::cli
