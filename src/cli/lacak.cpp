// suluh lacak: follows one finding from the PRA to a penyuluh's year, and back.
#include "form/lacak.hpp"

#include <algorithm>
#include <ostream>

#include <fmt/format.h>

#include "cli/command.hpp"
#include "cli/documents.hpp"
#include "rules/references.hpp"
#include "text/mask_nik.hpp"
#include "text/utf8.hpp"

namespace suluh::cli {

namespace {

class Lacak : public Command {
public:
    void declare(Options& options) override {
        options.argument("ID", id_, true, "M3, pra#M3, atau 99.08.03.2004/2027#K1");
        options.arguments("BERKAS", paths_, true, "pra, rdk, programa, rktp, folder, atau - untuk masukan baku");
        options.choice("--format", format_, {"teks", "json"}, "bentuk keluaran (bawaan: teks)");
        options.flag("--buka-nik", open_nik_, "cetak NIK seutuhnya; tanpa ini tanggal lahirnya ditutup");
        options.flag("-q,--senyap", quiet_, "tanpa peringatan");
        output_.declare(options);
    }

    int run(Io& io) override {
        std::string problem;
        const auto query = read_trace_query(id_, problem);
        if (!query) throw UsageError(problem);
        Output output{io.out, output_.path, output_.overwrite};
        Documents documents;
        int status = Status::clean;
        for (const auto& input : collect_inputs(paths_, output)) status = std::max(status, read(io, input, documents));
        const auto traces = trace(documents, *query);
        if (traces.empty()) {
            io.err << fmt::format("suluh: {}\n", not_found(*query, documents));
            return std::max(status, int{Status::findings});
        }
        const auto text = format_ == "json" ? trace_json(id_, traces) : trace_text(traces);
        output.stream() << (open_nik_ ? text : masked_nik(text));
        output.commit();
        return status;
    }

private:
    /// One bad file never stops the search, but what was not read of it is said.
    int read(Io& io, const Input& input, Documents& documents) const {
        const auto name = utf8::printable(input.path);
        auto bytes = read_input(input, io.in);
        if (!bytes.problem.empty()) {
            io.err << fmt::format("suluh: {}: {}\n", name, bytes.problem);
            return Status::failed;
        }
        auto document = read_document(Source{input.path, std::move(bytes.content)});
        const auto results = check(*document, {}, about_shape).results;
        const auto count = std::ranges::count_if(results, is_galat);
        if (document->unreadable() || (count > 0 && !document->has_kind()))
            io.err << fmt::format(
                "suluh: {0}: tidak dapat dibaca, jadi tidak ikut dilacak; lihat \"suluh periksa {0}\"\n", name);
        else if (count > 0 && !quiet_)
            io.err << fmt::format(
                "suluh: {0}: {1} kesalahan tulis, mungkin ada yang tidak ikut terlacak; lihat \"suluh "
                "periksa {0}\"\n",
                name, count);
        documents.push_back(std::move(document));
        return Status::clean;
    }

    std::string not_found(const TraceQuery& query, const Documents& documents) const {
        const auto ids = traceable_ids(documents);
        const auto asked = utf8::printable(id_);
        const bool elsewhere = std::ranges::find(ids, query.id) != ids.end();
        const auto meant = elsewhere ? std::string_view{} : meant_id(query.id, ids);
        auto text = fmt::format("\"{}\" tidak ada dalam {} berkas yang dibaca", asked, documents.size());
        if (elsewhere)
            text += fmt::format("; {0} ada dalam dokumen lain: coba \"suluh lacak {0}\"", utf8::printable(query.id));
        else if (!meant.empty())
            text += fmt::format("; mungkin maksudnya \"{}{}\"", prefix_for(query, meant, documents),
                                utf8::printable(meant));
        return text;
    }

    /// What was written before the id, "pra#", if it leads to the id that may be meant.
    std::string prefix_for(const TraceQuery& query, std::string_view meant, const Documents& documents) const {
        auto other = query;
        other.id = meant;
        if (trace(documents, other).empty()) return {};
        return utf8::printable(std::string_view{id_}.substr(0, id_.rfind('#') + 1));
    }

    std::string id_;
    std::vector<std::string> paths_;
    std::string format_ = "teks";
    bool quiet_ = false;
    bool open_nik_ = false;
    OutputOptions output_;
};

} // namespace

std::unique_ptr<Command> make_lacak() {
    return std::make_unique<Lacak>();
}

} // namespace suluh::cli
