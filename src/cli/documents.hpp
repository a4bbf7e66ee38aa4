// The documents that a command makes something of: all that were given or none, with what is wrong told on standard
// error. A result from which a file is missing must not look whole.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/files.hpp"
#include "report/report.hpp"

namespace suluh::cli {

using Documents = std::vector<std::unique_ptr<Document>>;

/// The findings that speak of the text itself rather than of what it plans.
extern const Selection about_shape;
extern const Selection about_shape_and_ids;

class DocumentReader {
public:
    struct Wants {
        std::function<bool(const Document&)> accepts;
        std::string_view kinds;  ///< "programa", for "bukan programa"
        std::string_view reason; ///< why another kind is refused: "form mencetak programa"
        bool unique_ids = false; ///< an id that stands for two things is refused
        bool others = false;     ///< something else was read: none of these need be left
    };

    DocumentReader(Io& io, bool quiet, bool colour) : io_(io), quiet_(quiet), colour_(colour) {}

    /// Reads `paths` into `documents`; the status is clean where all can be used. Files of a folder that are of another
    /// kind are passed over and counted.
    int read(const std::vector<std::string>& paths, const Output& output, const Wants& wants, Documents& documents);
    int read(const std::vector<Input>& inputs, const Wants& wants, Documents& documents);

    /// Reports the findings that speak of the text itself. Returns whether they leave it unfit for use.
    bool report_shape(const Document& document, bool unique_ids = false);
    /// Warnings are left out where the user wants quiet.
    void report(std::string_view file, const std::vector<Result>& results);

private:
    /// Reads one file; the status is that of this file. Null where it was passed over or could not be opened.
    std::unique_ptr<Document> read_one(const Input& input, const Wants& wants, int& status);
    int tell_passed(const Wants& wants, bool nothing_left);

    Io& io_;
    bool quiet_;
    bool colour_;
    std::map<std::string_view, std::size_t> passed_; ///< kind → files of a folder
};

bool is_galat(const Result& result);

/// One named input; empty when it cannot be had, which is then told and makes the status `failed`.
std::optional<Source> open_source(Io& io, const std::string& path, int& status);

/// Prints results about one file on standard error, in quiet only what is a galat. Returns whether one is.
bool report_results(Io& io, std::string_view file, const std::vector<Result>& results, bool quiet, bool colour);

} // namespace suluh::cli
