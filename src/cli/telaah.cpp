// suluh telaah: reads sentences and cells one by one, from arguments or standard input.
#include <istream>
#include <optional>
#include <ostream>
#include <span>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include "suluh/value.hpp"

#include "cli/command.hpp"
#include "cli/telaah_kalimat.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace suluh::cli {

namespace {

std::string json_text(std::string_view text) {
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

/// A cell's answer for people stands in one line behind the cell.
std::string line(std::string_view text, std::string_view answer) {
    return fmt::format("\"{}\": {}\n", utf8::printable(text), utf8::printable(answer));
}

template <class T>
std::string unreadable(const Reading<T>& reading) {
    return "tidak terbaca" + (reading.reason.empty() ? "" : ": " + reading.reason);
}

Said waktu(std::string_view text) {
    const auto reading = read_months(text);
    const auto& set = reading.value;
    const bool has_months = reading.ok() && !set.months.empty();
    const bool one_year = reading.ok() && set.years.size() == 1;
    return {fmt::format(R"({{"teks":{},"bulan":{},"tahun":{}}})", json_text(text),
                        has_months ? fmt::format("[{}]", fmt::join(set.months, ",")) : "null",
                        one_year ? std::to_string(set.years.front()) : "null"),
            line(text, reading.ok() ? format_months(set) : unreadable(reading))};
}

Said volume(std::string_view text) {
    const auto reading = read_volume(text);
    return {fmt::format(R"({{"teks":{},"jumlah":{},"satuan":{}}})", json_text(text),
                        reading.ok() ? reading.value.amount.digits() : "null",
                        reading.ok() && !reading.value.unit.empty() ? json_text(reading.value.unit) : "null"),
            line(text, reading.ok() ? format_volume(reading.value) : unreadable(reading))};
}

Said biaya(std::string_view text) {
    const auto reading = read_money(text);
    const bool has_figure = reading.ok() &&
                            (reading.value.kind == Money::Kind::amount || reading.value.kind == Money::Kind::rate) &&
                            reading.value.rupiah.is_whole();
    return {fmt::format(R"({{"teks":{},"rupiah":{}}})", json_text(text),
                        has_figure ? reading.value.rupiah.digits() : "null"),
            line(text, reading.ok() ? format_money(reading.value) : unreadable(reading))};
}

struct TextReader {
    std::string_view name;
    Said (*read)(std::string_view);
    bool sentence = false; ///< answers in several lines, with a blank line between two answers
};

constexpr std::array readers{TextReader{"tujuan", say_tujuan, true}, TextReader{"masalah", say_masalah, true},
                             TextReader{"waktu", waktu}, TextReader{"volume", volume}, TextReader{"biaya", biaya}};

class Telaah : public Command {
public:
    void declare(Options& options) override {
        options.argument("JENIS", kind_, true, "yang ditelaah: tujuan, masalah, waktu, volume atau biaya");
        options.arguments("TEKS", texts_, false, "teks yang ditelaah (bawaan: satu per baris dari masukan baku)");
        options.choice("--format", format_, {"teks", "jsonl"}, "bentuk keluaran (bawaan: teks)");
        options.choice("--masukan", input_, {"baris", "jsonl"},
                       "masukan baku: satu teks per baris, atau {\"teks\": …} per baris");
        options.flag("--saran", saran_, "tujuan: tulis ulang kalimatnya, bagian yang belum ada dikosongkan (____)");
        output_.declare(options);
    }

    int run(Io& io) override {
        const auto& kind = find();
        if (saran_ && kind.name != "tujuan") throw UsageError("--saran hanya untuk telaah tujuan");
        Output output{io.out, output_.path, output_.overwrite};
        int status = Status::clean;
        for (const auto& text : texts_) write(output.stream(), kind, text);
        if (texts_.empty()) status = from_input(io, output.stream(), kind);
        output.commit();
        return status;
    }

private:
    const TextReader& find() const {
        std::vector<std::string_view> names;
        for (const auto& kind : readers) {
            if (kind.name == kind_) return kind;
            names.push_back(kind.name);
        }
        const auto guess = did_you_mean(kind_, names);
        throw UsageError(fmt::format("telaah \"{}\" tidak dikenal; {}", utf8::printable(kind_),
                                     guess.empty() ? fmt::format("pilih {}", fmt::join(names, ", ")) : guess));
    }

    void write(std::ostream& out, const TextReader& kind, std::string_view text) {
        const auto said = saran_ ? say_tujuan_with_saran(text) : kind.read(text);
        if (format_ == "jsonl") {
            out << said.json << '\n';

            return;
        }
        if (kind.sentence && wrote_) out << '\n';

        wrote_ = true;
        out << said.text;
    }

    int from_input(Io& io, std::ostream& out, const TextReader& kind) {
        int status = Status::clean;
        std::size_t number = 0;
        for (std::string line; std::getline(io.in, line);) {
            ++number;
            if (line.ends_with('\r')) line.pop_back();
            if (number == 1 && line.starts_with(utf8::byte_order_mark)) line.erase(0, utf8::byte_order_mark.size());
            if (input_ == "baris") {
                write(out, kind, line);
                continue;
            }
            if (const auto text = text_of(line)) {
                write(out, kind, *text);
                continue;
            }
            io.err << fmt::format("suluh: masukan baris {}: bukan objek JSON dengan \"teks\"\n", number);
            status = Status::findings;
        }
        return status;
    }

    static std::optional<std::string> text_of(const std::string& line) {
        const auto json = nlohmann::json::parse(line, nullptr, false);
        if (!json.is_object()) return std::nullopt;
        const auto text = json.find("teks");
        return text != json.end() && text->is_string() ? std::optional{text->get<std::string>()} : std::nullopt;
    }

    std::string kind_;
    std::vector<std::string> texts_;
    std::string format_ = "teks";
    std::string input_ = "baris";
    bool saran_ = false;
    bool wrote_ = false;
    OutputOptions output_;
};

} // namespace

std::unique_ptr<Command> make_telaah() {
    return std::make_unique<Telaah>();
}

} // namespace suluh::cli
