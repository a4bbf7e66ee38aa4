// A command declares its options, then runs. The list of commands is in commands.cpp; each command is one file.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/io.hpp"

namespace suluh::cli {

/// Declares options, each bound to the variable that receives it. `names` are like "-o,--keluaran".
class Options {
public:
    virtual ~Options() = default;
    virtual void flag(const char* names, bool& value, const char* help) = 0;
    virtual void text(const char* names, std::string& value, const char* placeholder, const char* help) = 0;
    virtual void number(const char* names, int& value, const char* placeholder, const char* help) = 0;
    /// Several values with commas between them; the option may be repeated.
    virtual void list(const char* names, std::vector<std::string>& value, const char* placeholder,
                      const char* help) = 0;
    virtual void choice(const char* names, std::string& value, std::vector<std::string_view> choices,
                        const char* help) = 0;
    virtual void argument(const char* placeholder, std::string& value, bool required, const char* help) = 0;
    virtual void arguments(const char* placeholder, std::vector<std::string>& value, bool required,
                           const char* help) = 0;
};

class Command {
public:
    virtual ~Command() = default;
    virtual void declare(Options& options) = 0;
    /// Does the work and returns the status. May throw UsageError and EnvironmentError.
    virtual int run(Io& io) = 0;
};

struct CommandRow {
    const char* name;
    const char* alias; ///< English, or nullptr
    const char* summary;
    const char* example; ///< a call to show in --help
    std::unique_ptr<Command> (*make)();
};

std::span<const CommandRow> commands();

/// Options of every command that writes a document.
struct OutputOptions {
    std::string path;
    bool overwrite = false;
    void declare(Options& options);
};

struct ColourOption {
    std::string when = "auto";
    void declare(Options& options);
    /// Decided by the option, NO_COLOR and whether the output is a terminal.
    bool enabled(bool terminal) const;
};

std::unique_ptr<Command> make_periksa();
std::unique_ptr<Command> make_peringkat();
std::unique_ptr<Command> make_form();
std::unique_ptr<Command> make_monev();
std::unique_ptr<Command> make_naskah();
std::unique_ptr<Command> make_bandingkan();
std::unique_ptr<Command> make_rktp();
std::unique_ptr<Command> make_impor();
std::unique_ptr<Command> make_rekap();
std::unique_ptr<Command> make_pra();
std::unique_ptr<Command> make_lacak();
std::unique_ptr<Command> make_telaah();
std::unique_ptr<Command> make_metode();
std::unique_ptr<Command> make_buat();
std::unique_ptr<Command> make_skema();
std::unique_ptr<Command> make_aturan();
std::unique_ptr<Command> make_jelaskan();

} // namespace suluh::cli
