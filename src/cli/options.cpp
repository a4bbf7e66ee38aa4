#include "cli/options.hpp"

#include <algorithm>
#include <functional>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace suluh::cli {

namespace {

struct HelpLine {
    std::string left;
    std::string right;
};

/// Declares on a CLI::App, and keeps what --help and suggestions need.
class AppOptions : public Options {
public:
    AppOptions() {
        app_.set_help_flag("");
        app_.allow_extras();
        app_.option_defaults()->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
    }

    void flag(const char* names, bool& value, const char* help) override {
        app_.add_flag(names, value);
        note(names, "", help);
    }
    void text(const char* names, std::string& value, const char* placeholder, const char* help) override {
        const auto* option = app_.add_option(names, value);
        note(names, placeholder, help);
        // An empty value, such as an unset variable of a script, must not switch off what was asked for.
        checks_.push_back([names, option, &value] {
            if (option->count() > 0 && utf8::trim(value).empty())
                throw UsageError(fmt::format("opsi {} memerlukan nilai", long_name(names)));
        });
    }
    void number(const char* names, int& value, const char* placeholder, const char* help) override {
        app_.add_option(names, value);
        note(names, placeholder, help);
    }
    void list(const char* names, std::vector<std::string>& value, const char* placeholder, const char* help) override {
        app_.add_option(names, value)
            ->delimiter(',')
            ->allow_extra_args(false)
            ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
        lists_.emplace_back(names, &value);
        note(names, placeholder, help);
    }
    void choice(const char* names, std::string& value, std::vector<std::string_view> choices,
                const char* help) override {
        app_.add_option(names, value);
        note(names, fmt::format("{}", fmt::join(choices, "|")), help);
        checks_.push_back([names, &value, choices, before = value] {
            if (value == before || std::ranges::find(choices, value) != choices.end()) return;
            const auto guess = did_you_mean(value, choices);
            throw UsageError(fmt::format("nilai \"{}\" untuk {} tidak dikenal; {}", utf8::printable(value),
                                         long_name(names),
                                         guess.empty() ? fmt::format("pilih {}", fmt::join(choices, ", ")) : guess));
        });
    }
    void argument(const char* placeholder, std::string& value, bool required, const char* help) override {
        auto* option = app_.add_option(placeholder, value);
        usage_ += fmt::format(fmt::runtime(required ? " {}" : " [{}]"), placeholder);
        positional(placeholder, required, option, help);
    }
    void arguments(const char* placeholder, std::vector<std::string>& value, bool required, const char* help) override {
        auto* option = app_.add_option(placeholder, value);
        usage_ += fmt::format(fmt::runtime(required ? " {}…" : " [{}…]"), placeholder);
        positional(placeholder, required, option, help);
    }

    void parse(std::vector<std::string> arguments, std::string_view example) {
        std::ranges::reverse(arguments); // as CLI11 wants them
        try {
            app_.parse(std::move(arguments));
        } catch (const CLI::ParseError& error) {
            throw UsageError(in_indonesian(error));
        }
        refuse_extras();
        for (const auto& check : checks_) check();
        for (const auto& [name, option] : required_)
            if (option->count() == 0) throw UsageError(fmt::format("{} belum disebut, misalnya: {}", name, example));
    }

    std::string help(const CommandRow& row) const {
        std::string text = fmt::format("suluh {} — {}\n\nPemakaian: suluh {}{}{}\n", row.name, row.summary, row.name,
                                       options_.empty() ? "" : " [OPSI…]", usage_);
        if (row.alias != nullptr) text += fmt::format("Nama lain: {}\n", row.alias);
        text += section("Argumen", arguments_) + section("Opsi", options_);
        return text + fmt::format("\nContoh:\n  {}\n", row.example);
    }

private:
    static std::string long_name(std::string_view names) { return std::string{names.substr(names.rfind(',') + 1)}; }

    void note(std::string_view names, std::string_view placeholder, const char* help) {
        std::string left{names};
        if (const auto comma = left.find(','); comma != std::string::npos) left.insert(comma + 1, " ");
        if (!names.starts_with("-") || names.starts_with("--")) left.insert(0, "    ");
        options_.push_back({placeholder.empty() ? left : fmt::format("{} {}", left, placeholder), help});
        for (auto rest = std::string{names}; !rest.empty();) {
            const auto comma = std::min(rest.find(','), rest.size());
            names_.push_back(rest.substr(0, comma));
            rest.erase(0, comma + 1);
        }
    }

    void positional(const char* placeholder, bool required, CLI::Option* option, const char* help) {
        arguments_.push_back({placeholder, help});
        if (required) required_.emplace_back(placeholder, option);
    }

    static std::string section(std::string_view title, const std::vector<HelpLine>& lines) {
        if (lines.empty()) return {};
        std::string text = fmt::format("\n{}:\n", title);
        constexpr std::size_t column = 26;
        for (const auto& line : lines) {
            const auto width = utf8::display_width(line.left);
            text += width + 2 > column
                        ? fmt::format("  {}\n  {}{}\n", line.left, std::string(column, ' '), line.right)
                        : fmt::format("  {}{}{}\n", line.left, std::string(column - width, ' '), line.right);
        }
        return text;
    }

    void refuse_extras() const {
        auto extras = app_.remaining();
        if (const auto mark = std::ranges::find(extras, "--"); mark != extras.end()) extras.erase(mark); // ends options
        if (extras.empty()) return;
        const auto& extra = extras.front();
        if (!extra.starts_with("-") || extra == "-")
            throw UsageError(
                fmt::format("argumen \"{}\" tidak dikenal di sini{}", utf8::printable(extra), list_hint()));
        const auto name = extra.substr(0, extra.find('='));
        const std::vector<std::string_view> known(names_.begin(), names_.end());
        const auto guess = did_you_mean(name, known);
        throw UsageError(
            fmt::format("opsi \"{}\" tidak dikenal{}", utf8::printable(name), guess.empty() ? "" : "; " + guess));
    }

    /// A second value of a list that was parted from the first by a blank is no argument.
    std::string list_hint() const {
        for (const auto& [name, value] : lists_)
            if (!value->empty()) return fmt::format("; beberapa nilai untuk {} dipisah koma tanpa spasi", name);
        return {};
    }

    static std::string in_indonesian(const CLI::ParseError& error) {
        const std::string what = error.what();
        const auto option = utf8::printable(what.substr(0, what.find(':')));
        if (error.get_name() == "ArgumentMismatch") return fmt::format("opsi {} memerlukan nilai", option);
        if (error.get_name() == "ConversionError") {
            // "Could not convert: --utas = x"
            const auto at = what.find("--");
            const auto sign = what.find(" = ");
            if (at == std::string::npos || sign == std::string::npos)
                return fmt::format("nilai opsi tidak dapat dibaca: {}", utf8::printable(what));
            return fmt::format("nilai \"{}\" untuk {} bukan bilangan bulat", utf8::printable(what.substr(sign + 3)),
                               what.substr(at, sign - at));
        }
        return fmt::format("baris perintah tidak dapat dibaca: {}", utf8::printable(what));
    }

    CLI::App app_;
    std::string usage_;
    std::vector<HelpLine> arguments_;
    std::vector<HelpLine> options_;
    std::vector<std::string> names_;
    std::vector<std::function<void()>> checks_;
    std::vector<std::pair<std::string, const std::vector<std::string>*>> lists_;
    std::vector<std::pair<std::string, CLI::Option*>> required_;
};

} // namespace

Parsed parse_options(const CommandRow& row, Command& command, const std::vector<std::string>& arguments) {
    AppOptions options;
    command.declare(options);
    bool help = false;
    options.flag("-h,--help", help, "tampilkan bantuan ini");
    // Help is given whatever else is wrong with the line.
    const auto end = std::ranges::find(arguments, "--");
    for (auto argument = arguments.begin(); argument != end; ++argument)
        if (*argument == "-h" || *argument == "--help") return {true, options.help(row)};
    options.parse(arguments, row.example);
    return {};
}

} // namespace suluh::cli
