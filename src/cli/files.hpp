// Finding and reading input files. Whatever cannot be opened is named, never skipped in silence.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/io.hpp"

namespace suluh::cli {

struct Input {
    std::string path;         ///< as it is shown and opened; "-" is standard input
    std::string problem;      ///< why it cannot be read (Indonesian); empty: try to
    bool from_folder = false; ///< found in a folder, not named itself
    bool is_csv = false;      ///< an e-RDKK, or named so
    bool is_read = false;     ///< of standard input: `content` is what it held
    std::string content{};
};

/// What is read besides YAML.
enum class AlsoRead : std::uint8_t { nothing, rdkk_csv };

/// What is to be read, and what lies beside it in the folders: documents by their text, but not by their name.
struct Inputs : std::vector<Input> {
    std::vector<std::string> misnamed; ///< "desa.yaml.txt"
};

/// Files as given, folders walked for *.yaml and *.yml, sorted bytewise; a file named twice is listed once. Pipes,
/// sockets and devices become problems without being opened. Throws EnvironmentError for a folder that holds nothing to
/// read. With `rdkk_csv`, a path that ends in .csv is one, and so is every *.csv of a folder whose heading looks like
/// an e-RDKK's: other csv (a monitoring sheet) lie there too. A file of any other name but YAML's is one if it looks
/// so.
Inputs collect_inputs(const std::vector<std::string>& paths, AlsoRead also = AlsoRead::nothing);
/// The same for a command that writes to `output`, which must be none of them.
Inputs collect_inputs(const std::vector<std::string>& paths, const Output& output, AlsoRead also = AlsoRead::nothing);

/// Says that files were passed over, and how to name them.
void tell_misnamed(std::ostream& err, std::vector<std::string> paths);

/// The bytes of an input, or why they cannot be had, in Indonesian.
struct Bytes {
    std::string content;
    std::string problem;
};
Bytes read_input(const Input& input, std::istream& standard);

/// Reads standard input where it is among the inputs: it has no name that would tell an e-RDKK csv from YAML.
void read_standard_input(std::vector<Input>& inputs, std::istream& standard);

} // namespace suluh::cli
