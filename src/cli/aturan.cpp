// suluh aturan: lists the rules.
#include <ostream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "cli/command.hpp"
#include "report/report.hpp"
#include "rules/rule.hpp"

namespace suluh::cli {

namespace {

class Aturan : public Command {
public:
    void declare(Options& options) override {
        options.choice("--format", format_, {"teks", "json"}, "bentuk daftar (bawaan: teks)");
        output_.declare(options);
    }

    int run(Io& io) override {
        Output output{io.out, output_.path, output_.overwrite};
        if (format_ == "json")
            write_json(output.stream());
        else
            write_text(output.stream());
        output.commit();
        return Status::clean;
    }

private:
    static void write_text(std::ostream& out) {
        for (const auto& rule : rules()) {
            out << fmt::format("{:<33}{:<11}{}\n", rule.name, name(rule.level), rule.summary);
            if (!rule.clause.empty()) out << fmt::format("{:44}dasar: {}\n", "", rule.clause);
        }
        out << fmt::format("{} aturan; \"suluh jelaskan ATURAN\" menerangkan satu aturan\n", rules().size());
    }

    static void write_json(std::ostream& out) {
        auto rows = nlohmann::ordered_json::array();
        for (const auto& rule : rules())
            rows.push_back({{"aturan", rule.name},
                            {"tingkat", name(rule.level)},
                            {"ringkasan", rule.summary},
                            {"dasar", rule.clause}});
        out << rows.dump(1) << '\n';
    }

    std::string format_ = "teks";
    OutputOptions output_;
};

} // namespace

std::unique_ptr<Command> make_aturan() {
    return std::make_unique<Aturan>();
}

} // namespace suluh::cli
