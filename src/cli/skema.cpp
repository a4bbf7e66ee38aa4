// suluh skema: prints the JSON Schema of a kind, or its keys as a table.
#include <ostream>

#include "cli/command.hpp"
#include "cli/kind_argument.hpp"
#include "document/describe.hpp"

namespace suluh::cli {

namespace {

class Skema : public Command {
public:
    void declare(Options& options) override {
        options.argument("JENIS", kind_, true, kind_help);
        options.choice("--format", format_, {"json", "md"},
                       "json: JSON Schema draft-07; md: daftar kunci (bawaan: json)");
        output_.declare(options);
    }

    int run(Io& io) override {
        const auto& kind = kind_named(kind_);
        const auto text = format_ == "json" ? json_schema(kind) : key_reference(kind);
        Output output{io.out, output_.path, output_.overwrite};
        output.stream() << text;
        output.commit();
        return Status::clean;
    }

private:
    std::string kind_;
    std::string format_ = "json";
    OutputOptions output_;
};

} // namespace

std::unique_ptr<Command> make_skema() {
    return std::make_unique<Skema>();
}

} // namespace suluh::cli
