// suluh jelaskan: explains one rule from its family's page.
#include <algorithm>
#include <ostream>

#include <fmt/format.h>

#include "cli/command.hpp"
#include "report/report.hpp"
#include "rules/pages.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace suluh::cli {

namespace {

class Jelaskan : public Command {
public:
    void declare(Options& options) override {
        options.argument("ATURAN", name_, true, "nama aturan, misalnya rujukan/tak-ada, atau kelompoknya");
        output_.declare(options);
    }

    int run(Io& io) override {
        Output output{io.out, output_.path, output_.overwrite};
        explain(output.stream());
        output.commit();
        return Status::clean;
    }

private:
    void explain(std::ostream& out) const {
        if (const auto page = family_page(name_); !page.empty()) {
            out << page;
            return;
        }
        const auto* rule = find_rule(name_);
        if (rule == nullptr) refuse();
        out << fmt::format("{} ({})\n{}\n", rule->name, name(rule->level), rule->summary);
        out << '\n' << rule_section(rule->name);
    }

    [[noreturn]] void refuse() const {
        std::vector<std::string_view> names;
        for (const auto& rule : rules()) names.push_back(rule.name);
        const auto tail = [&](std::string_view known) { return known.substr(known.find('/') + 1) == name_; };
        const auto same = std::ranges::find_if(names, tail); // perhaps only the part after the slash was typed
        const auto guess =
            same == names.end() ? did_you_mean(name_, names) : fmt::format("mungkin maksudnya \"{}\"", *same);
        throw UsageError(fmt::format("aturan \"{}\" tidak dikenal; {}", utf8::printable(name_),
                                     guess.empty() ? "\"suluh aturan\" mencetak nama-namanya" : guess));
    }

    std::string name_;
    OutputOptions output_;
};

} // namespace

std::unique_ptr<Command> make_jelaskan() {
    return std::make_unique<Jelaskan>();
}

} // namespace suluh::cli
