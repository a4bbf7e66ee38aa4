// suluh naskah: the whole programa document.
#include "form/naskah.hpp"

#include <ostream>

#include <fmt/format.h>

#include "cli/closed_nik.hpp"
#include "cli/command.hpp"
#include "cli/documents.hpp"
#include "cli/table_formats.hpp"
#include "text/utf8.hpp"

namespace suluh::cli {

namespace {

class Naskah : public Command {
public:
    void declare(Options& options) override {
        options.argument("BERKAS", path_, true, "programa, atau - untuk masukan baku");
        options.choice("--format", format_, {"md", "html"},
                       "md untuk pandoc, html untuk dicetak dari peramban (bawaan: md)");
        print_.declare_without_csv(options);
        options.flag("-q,--senyap", quiet_, "tanpa peringatan");
        output_.declare(options);
        colour_.declare(options);
    }

    int run(Io& io) override {
        print_.settle(format_);
        Output output{io.out, output_.path, output_.overwrite};
        Documents documents;
        const DocumentReader::Wants wants{[](const Document& one) { return one.programa() != nullptr; }, "programa",
                                          "naskah mencetak programa"};
        DocumentReader reader{io, quiet_, colour_.enabled(false)};
        if (const int status = reader.read({path_}, output, wants, documents); status != Status::clean) return status;
        if (documents.size() > 1)
            throw UsageError(
                fmt::format("folder \"{}\" memuat {} programa; naskah dicetak satu per satu, sebut berkasnya",
                            utf8::printable(path_), documents.size()));
        auto manuscript = manuscript_of(*documents.front());
        if (!print_.open_nik) manuscript = closed_nik(std::move(manuscript));
        output.stream() << (format_ == "html" ? write_html(manuscript, print_.table)
                                              : write_markdown(manuscript, print_.table));
        output.commit();
        return Status::clean;
    }

private:
    std::string path_;
    std::string format_ = "md";
    bool quiet_ = false;
    PrintOptions print_;
    OutputOptions output_;
    ColourOption colour_;
};

} // namespace

std::unique_ptr<Command> make_naskah() {
    return std::make_unique<Naskah>();
}

} // namespace suluh::cli
