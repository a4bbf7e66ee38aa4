// The streams of one run, and output files that are written whole or not at all.
#pragma once

#include <fstream>
#include <iosfwd>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace suluh::cli {

struct Io {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    bool out_is_terminal = false;
};

/// Exit statuses: the highest that applies wins.
enum Status : int { clean = 0, findings = 1, failed = 2, bug = 3 };

/// The environment failed (a file cannot be opened or written): status 2, message on standard error.
struct EnvironmentError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// The command line is wrong: status 2, message and a pointer to --help.
struct UsageError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Where a command's document goes: standard output, or a file that appears under its name only when `commit` succeeds.
class Output {
public:
    /// `path` empty means `standard`. Refuses a path that exists unless `overwrite`, and always a folder, a device or a
    /// pipe; a link is followed. Throws EnvironmentError.
    Output(std::ostream& standard, std::string path, bool overwrite);
    Output(const Output&) = delete;
    Output& operator=(const Output&) = delete;
    ~Output();

    /// Refuses (EnvironmentError) when the file is this input: no command changes what it reads.
    void keep(const std::string& input) const;

    std::ostream& stream() { return file_ ? *file_ : standard_; }
    bool is_file() const { return file_ != nullptr; }
    /// Puts the file in place. Throws EnvironmentError when it cannot be written whole.
    void commit();

private:
    std::ostream& standard_;
    std::string path_;
    std::string temporary_;
    bool overwrite_ = false;
    std::unique_ptr<std::ofstream> file_;
};

/// Makes a folder, and those above it, where there is none. Throws EnvironmentError.
void make_folder(const std::string& folder);

/// Runs the program on the process's own streams: descriptors 0 to 2, told apart from terminals, with a full disk as
/// status 2 and a closed pipe as the end of a quiet run.
int run_process(int argc, char** argv);

} // namespace suluh::cli
