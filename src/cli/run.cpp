#include "cli/run.hpp"

#include <algorithm>
#include <exception>
#include <ostream>
#include <string_view>

#include <fmt/format.h>

#include "cli/command.hpp"
#include "cli/options.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace suluh::cli {

namespace {

std::string overview() {
    std::string text = "suluh — memeriksa dan mencetak programa penyuluhan pertanian\n\nPemakaian: suluh PERINTAH "
                       "[OPSI…] [ARGUMEN…]\n\nPerintah:\n";
    for (const auto& row : commands())
        text += fmt::format("  {:<12}{}{}\n", row.name, row.summary,
                            row.alias == nullptr ? "" : fmt::format(" ({})", row.alias));
    return text + "\n\"suluh PERINTAH --help\" menjelaskan satu perintah; \"suluh --version\" mencetak versi.\n";
}

const CommandRow* find_command(std::string_view word) {
    const auto row = std::ranges::find_if(commands(), [&](const CommandRow& one) {
        return word == one.name || (one.alias != nullptr && word == one.alias);
    });
    return row == commands().end() ? nullptr : &*row;
}

const CommandRow& command_named(std::string_view word) {
    if (const auto* row = find_command(word)) return *row;
    std::vector<std::string_view> names;
    for (const auto& row : commands()) {
        names.emplace_back(row.name);
        if (row.alias != nullptr) names.emplace_back(row.alias);
    }
    const bool is_option = word.starts_with("-");
    if (is_option) names = {"--help", "--version"};
    const auto guess = did_you_mean(word, names);
    const auto what = is_option ? "opsi" : "perintah";
    throw UsageError(
        fmt::format("{} \"{}\" tidak dikenal{}", what, utf8::printable(word), guess.empty() ? "" : "; " + guess));
}

int dispatch(const std::vector<std::string>& arguments, Io& io) {
    if (arguments.empty()) {
        io.err << overview();
        return Status::failed;
    }
    const auto& first = arguments.front();
    if (first == "--version") {
        io.out << "suluh " << SULUH_VERSION << '\n';
        return Status::clean;
    }
    const bool asks_help = first == "--help" || first == "-h" || first == "help" || first == "bantuan";
    if (asks_help && arguments.size() == 1) {
        io.out << overview();
        return Status::clean;
    }
    const auto& row = command_named(asks_help ? arguments[1] : first);
    auto command = row.make();
    const auto rest =
        asks_help ? std::vector<std::string>{"--help"} : std::vector(arguments.begin() + 1, arguments.end());
    if (const auto parsed = parse_options(row, *command, rest); parsed.help) {
        io.out << parsed.text;
        return Status::clean;
    }
    return command->run(io);
}

} // namespace

int run(const std::vector<std::string>& arguments, Io& io) {
    try {
        return dispatch(arguments, io);
    } catch (const UsageError& error) {
        const auto* row = arguments.empty() ? nullptr : find_command(arguments.front());
        io.err << "suluh: " << error.what() << "\nLihat: suluh " << (row == nullptr ? "" : std::string{row->name} + " ")
               << "--help\n";
        return Status::failed;
    } catch (const EnvironmentError& error) {
        io.err << "suluh: " << error.what() << '\n';
        return Status::failed;
    } catch (const std::bad_alloc&) {
        io.err << "suluh: memori habis\n";
        return Status::failed;
    } catch (const std::exception& error) {
        io.err << "suluh " << SULUH_VERSION << ": kesalahan di dalam program: " << error.what()
               << "\nTolong laporkan kepada pengembang suluh, beserta berkas dan perintah yang dipakai.\n";
        return Status::bug;
    }
}

} // namespace suluh::cli
