// suluh metode: the methods of penyuluhan, to choose one.
#include "rules/metode.hpp"

#include <ostream>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cli/command.hpp"
#include "table/parts.hpp"
#include "text/utf8.hpp"

namespace suluh::cli {

namespace {

constexpr std::array<std::string_view, 3> approaches{"Perorangan: satu orang atau satu keluarga",
                                                     "Kelompok: anggota kelompok tani", "Massal: orang banyak"};

void paragraph(std::ostream& out, std::string_view heading, std::string_view text) {
    out << '\n' << heading << '\n';
    for (const auto& line : table::wrapped(text, table::page_width - 2)) out << "  " << line << '\n';
}

class Metode : public Command {
public:
    void declare(Options& options) override {
        options.arguments("NAMA", name_, false, "nama satu metode, misalnya temu lapang; tanpa nama: daftarnya");
        output_.declare(options);
    }

    int run(Io& io) override {
        const auto name = fmt::format("{}", fmt::join(name_, " "));
        const auto* metode = find_metode(name);
        if (metode == nullptr && !name_.empty()) refuse(name);
        Output output{io.out, output_.path, output_.overwrite};
        if (metode == nullptr)
            list(output.stream());
        else
            describe(output.stream(), *metode);
        output.commit();
        return Status::clean;
    }

private:
    static void list(std::ostream& out) {
        for (std::size_t i = 0; i < approaches.size(); ++i) {
            out << (i == 0 ? "" : "\n") << approaches[i] << '\n';
            for (const auto& metode : metode_penyuluhan())
                if (metode.pendekatan == static_cast<Pendekatan>(i))
                    out << fmt::format("  {:<28}{}\n", metode.nama, metode.ringkas);
        }
        out << "\n\"suluh metode NAMA\" menerangkan satu metode: tujuan, khalayak dan langkahnya.\n";
    }

    static void describe(std::ostream& out, const MetodePenyuluhan& metode) {
        out << fmt::format("{} (pendekatan {}; indera: {})\n", metode.nama,
                           pendekatan_names[static_cast<std::size_t>(metode.pendekatan)], metode.indera);
        paragraph(out, "Tujuan", metode.tujuan);
        paragraph(out, "Khalayak", metode.khalayak);
        if (!metode.perlu.empty()) paragraph(out, "Harus hadir", metode.perlu);
        out << "\nLangkah\n";
        for (std::size_t i = 0; i < metode.langkah.size(); ++i) {
            bool first = true;
            for (const auto& line : table::wrapped(metode.langkah[i], table::page_width - 5)) {
                out << (first ? fmt::format("  {}. ", i + 1) : "     ") << line << '\n';
                first = false;
            }
        }
        paragraph(out, "Ejaan lain", fmt::format("{}", fmt::join(metode.ejaan, ", ")));
    }

    [[noreturn]] static void refuse(std::string_view name) {
        const auto guess = suggest_metode(name);
        throw UsageError(fmt::format("metode \"{}\" tidak dikenal; {}", utf8::printable(name),
                                     guess.empty() ? "\"suluh metode\" mencetak nama-namanya" : guess));
    }

    std::vector<std::string> name_;
    OutputOptions output_;
};

} // namespace

std::unique_ptr<Command> make_metode() {
    return std::make_unique<Metode>();
}

} // namespace suluh::cli
