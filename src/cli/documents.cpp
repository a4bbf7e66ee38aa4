#include "cli/documents.hpp"

#include <algorithm>
#include <ostream>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "text/enumerate.hpp"
#include "text/utf8.hpp"

namespace suluh::cli {

const Selection about_shape{{"berkas", "yaml", "bentuk"}, {}};
const Selection about_shape_and_ids{{"berkas", "yaml", "bentuk", "rujukan/id-ganda"}, {}};

namespace {

constexpr std::size_t most_named = 5; ///< files in a message

} // namespace

bool is_galat(const Result& result) {
    return result.level == Level::galat;
}

std::optional<Source> open_source(Io& io, const std::string& path, int& status) {
    auto bytes = read_input({path, {}}, io.in);
    if (bytes.problem.empty()) return Source{path, std::move(bytes.content)};
    io.err << fmt::format("suluh: {}: {}\n", utf8::printable(path), bytes.problem);
    status = Status::failed;
    return std::nullopt;
}

bool report_results(Io& io, std::string_view file, const std::vector<Result>& results, bool quiet, bool colour) {
    for (const auto& result : results)
        if (!quiet || is_galat(result)) write_finding(io.err, file, result, colour);
    return std::ranges::any_of(results, is_galat);
}

void DocumentReader::report(std::string_view file, const std::vector<Result>& results) {
    report_results(io_, file, results, quiet_, colour_);
}

bool DocumentReader::report_shape(const Document& document, bool unique_ids) {
    const auto& selection = unique_ids ? about_shape_and_ids : about_shape;
    return report_results(io_, document.source.name(), check(document, {}, selection).results, quiet_, colour_);
}

std::unique_ptr<Document> DocumentReader::read_one(const Input& input, const Wants& wants, int& status) {
    auto bytes = read_input(input, io_.in);
    if (!bytes.problem.empty()) {
        io_.err << fmt::format("suluh: {}: {}\n", utf8::printable(input.path), bytes.problem);
        status = Status::failed;
        return nullptr;
    }
    auto document = read_document(Source{input.path, std::move(bytes.content)});
    const auto kind = kind_name(*document);
    const bool other = !kind.empty() && !wants.accepts(*document);
    if (other && input.from_folder) {
        ++passed_[kind];
        return nullptr;
    }
    if (other)
        io_.err << fmt::format("suluh: {}: dokumen ini berjenis \"{}\"; {}\n", utf8::printable(document->source.name()),
                               kind, wants.reason);
    if (other || report_shape(*document, wants.unique_ids)) status = Status::findings;
    return document;
}

int DocumentReader::read(const std::vector<std::string>& paths, const Output& output, const Wants& wants,
                         Documents& documents) {
    const auto inputs = collect_inputs(paths, output);
    if (!quiet_) tell_misnamed(io_.err, inputs.misnamed);
    return read(inputs, wants, documents);
}

int DocumentReader::read(const std::vector<Input>& inputs, const Wants& wants, Documents& documents) {
    int status = Status::clean;
    std::vector<std::string> refused;
    bool of_folder = false;
    passed_.clear();
    for (const auto& input : inputs) {
        int own = Status::clean;
        auto document = read_one(input, wants, own);
        status = std::max(status, own);
        if (own != Status::clean) refused.push_back(utf8::printable(input.path));
        of_folder = of_folder || (own != Status::clean && input.from_folder);
        if (document != nullptr) documents.push_back(std::move(document));
    }
    status = std::max(status, tell_passed(wants, documents.empty() && !wants.others && status == Status::clean));
    const auto count = refused.size();
    if (count > 0 && inputs.size() > 1)
        io_.err << fmt::format("suluh: tidak ada yang dicetak, karena {} dari {} berkas tidak dapat dipakai ({}); "
                               "perbaiki, atau {}\n",
                               count, inputs.size(), first_of(std::move(refused), most_named),
                               of_folder ? "pindahkan dahulu dari folder itu" : "sebut berkas yang lain saja");
    return status;
}

/// A folder holds other kinds beside those wanted: they are passed over, but not in silence.
int DocumentReader::tell_passed(const Wants& wants, bool nothing_left) {
    std::size_t files = 0;
    std::vector<std::string> kinds;
    for (const auto& [kind, count] : passed_) {
        files += count;
        kinds.push_back(fmt::format("{} {}", count, kind));
    }
    if (files == 0) return Status::clean;
    if (!quiet_ || nothing_left)
        io_.err << fmt::format("suluh: {} berkas dilewati karena bukan {} ({}){}\n", files, wants.kinds,
                               fmt::join(kinds, ", "), nothing_left ? "; tidak ada yang dapat dicetak" : "");
    return nothing_left ? Status::findings : Status::clean;
}

} // namespace suluh::cli
