// suluh rktp: breaks programa down into one penyuluh's annual work plan.
#include <ostream>

#include <fmt/format.h>

#include "cli/command.hpp"
#include "cli/documents.hpp"
#include "form/breakdown.hpp"
#include "text/mask_nik.hpp"
#include "text/utf8.hpp"

namespace suluh::cli {

namespace {

class RktpCommand : public Command {
public:
    void declare(Options& options) override {
        options.arguments("BERKAS", paths_, true, "programa desa, kecamatan dan kabupaten, folder, atau -");
        options.text("--penyuluh", person_, "NAMA|NIP", "rencana siapa (bawaan: penyuluh dokumen)");
        options.text("--bagi", dealing_, "BERKAS", "siapa mendapat baris mana (jenis: pembagian)");
        options.flag("-q,--senyap", quiet_, "tanpa peringatan");
        output_.declare(options);
        colour_.declare(options);
    }

    int run(Io& io) override {
        if (dealing_ == "-") throw UsageError("--bagi tidak dapat dibaca dari masukan baku");
        Output output{io.out, output_.path, output_.overwrite};
        DocumentReader reader{io, quiet_, colour_.enabled(false)};
        Documents documents;
        int status = reader.read(paths_, output,
                                 {[](const Document& one) { return one.programa() != nullptr; }, "programa",
                                  "rktp dijabarkan dari programa", true},
                                 documents);
        Documents dealings;
        if (!dealing_.empty())
            status = std::max(
                status, reader.read({dealing_}, output,
                                    {[](const Document& one) { return std::holds_alternative<Pembagian>(one.body); },
                                     "pembagian", "--bagi membaca pembagian"},
                                    dealings));
        if (status != Status::clean) return status;

        std::vector<const Document*> all;
        for (const auto& document : documents) all.push_back(document.get());
        const auto made = break_down(all, {person_, dealings.empty() ? nullptr : dealings.front().get()});
        for (const auto& line : made.problems) io.err << "suluh: " << masked_nik(line) << '\n';
        // What is left out is said even in quiet: nobody would miss it in the plan.
        for (const auto& line : made.notes) io.err << "suluh: " << masked_nik(line) << '\n';
        if (!made.problems.empty()) return Status::findings;
        output.stream() << made.yaml;
        output.commit();
        return Status::clean;
    }

private:
    std::vector<std::string> paths_;
    std::string person_;
    std::string dealing_;
    bool quiet_ = false;
    OutputOptions output_;
    ColourOption colour_;
};

} // namespace

std::unique_ptr<Command> make_rktp() {
    return std::make_unique<RktpCommand>();
}

} // namespace suluh::cli
