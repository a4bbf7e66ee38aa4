// suluh buat: prints a commented template document.
#include <ostream>

#include "cli/command.hpp"
#include "cli/kind_argument.hpp"
#include "document/describe.hpp"

namespace suluh::cli {

namespace {

class Buat : public Command {
public:
    void declare(Options& options) override {
        options.argument("JENIS", kind_, true, kind_help);
        options.flag("--contoh", filled_, "isi dengan contoh, untuk melihat bentuk jadinya");
        output_.declare(options);
    }

    int run(Io& io) override {
        const auto text = template_document(kind_named(kind_), filled_);
        Output output{io.out, output_.path, output_.overwrite};
        output.stream() << text;
        output.commit();
        return Status::clean;
    }

private:
    std::string kind_;
    bool filled_ = false;
    OutputOptions output_;
};

} // namespace

std::unique_ptr<Command> make_buat() {
    return std::make_unique<Buat>();
}

} // namespace suluh::cli
