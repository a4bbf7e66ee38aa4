// Reading forms: a district's own file, and those that the program carries in itself.
#include <algorithm>
#include <deque>
#include <stdexcept>

#include <fmt/format.h>

#include "document/decode.hpp"
#include "form/cells.hpp"
#include "form/fields.hpp"
#include "text/embedded.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

constexpr std::string_view folder = "schemas/forms/";
constexpr std::string_view ending = ".yaml";
constexpr int widest = 20;

/// Whether the file calls itself a form at all; if not, its other keys are not worth judging.
bool is_form(const Node& root, Findings& findings) {
    if (!root.is_map()) {
        findings.push_back({"bentuk/tipe",
                            root.span,
                            {},
                            "berkas ini bukan susunan \"kunci: nilai\"",
                            "mulai dengan \"jenis: formulir\""});
        return false;
    }
    const auto* jenis = root.find("jenis");
    if (jenis == nullptr || jenis->invalid) return true; // the decoder says so
    if (jenis->is_scalar() && (jenis->is_null() || fold_word(jenis->text) == "formulir")) return true;
    findings.push_back({"bentuk/jenis",
                        jenis->span,
                        {},
                        fmt::format("berkas ini berjenis \"{}\", bukan formulir", utf8::excerpt(jenis->text)),
                        "tata letak ditulis dalam berkas dengan \"jenis: formulir\""});
    return false;
}

void check_widths(const Formulir& form, Findings& findings) {
    for (const auto& kolom : form.kolom) {
        const auto& lebar = kolom.lebar;
        if (!lebar.present() || (lebar->is_whole() && *lebar >= Decimal{1} && *lebar <= Decimal{widest})) continue;
        findings.push_back({"bentuk/angka",
                            lebar.span,
                            {},
                            fmt::format("lebar \"{}\" di luar batas", lebar.text),
                            fmt::format("tulis bilangan bulat 1 sampai {}", widest)});
    }
}

/// What decoding leaves unusable without a word: an empty text in a list.
void check_items(const Formulir& form, Findings& findings) {
    const auto check = [&](const auto& list, std::string_view what) {
        for (const auto& item : list)
            if (item.absent())
                findings.push_back({"bentuk/wajib",
                                    list.span,
                                    {},
                                    fmt::format("\"{}\" berisi butir yang kosong", what),
                                    "isi butir itu, atau hapus"});
    };
    check(form.judul, "judul");
    check(form.catatan, "catatan");
    for (const auto& kolom : form.kolom) check(kolom.judul, "judul");
}

struct Shipped {
    std::string_view name; ///< "form-1"
    FormFile file;
};

const std::deque<Shipped>& shipped() {
    static const auto all = [] {
        std::deque<Shipped> forms;
        for (const auto& file : embedded_files()) {
            if (!file.path.starts_with(folder) || !file.path.ends_with(ending)) continue;
            const auto name = file.path.substr(folder.size(), file.path.size() - folder.size() - ending.size());
            forms.push_back({name, read_form(Source{std::string{file.path}, std::string{file.content}})});
            const auto& findings = forms.back().file.document->findings;
            if (!findings.empty()) throw std::logic_error(std::string{file.path} + ": " + findings.front().message);
        }
        return forms;
    }();
    return all;
}

} // namespace

FormFile read_form(Source source) {
    FormFile file{std::make_unique<Document>(std::move(source)), {}};
    auto& findings = file.document->findings;
    file.document->tree = read_yaml(file.document->source, findings);
    const auto& root = file.document->tree.root;
    if (file.document->unreadable() || !is_form(root, findings)) return file;
    Decoder decoder{findings};
    decoder.decode_record(root, *fields_of(static_cast<const Formulir*>(nullptr)), &file.form);
    check_widths(file.form, findings);
    check_items(file.form, findings);
    return file;
}

const Formulir* shipped_form(int number, Pedoman pedoman) {
    for (const auto& one : shipped()) {
        const auto& form = one.file.form;
        if (!form.pedoman.present() || *form.pedoman != pedoman) continue;
        for (const auto& nomor : form.nomor)
            if (nomor.present() && *nomor == Decimal{number}) return &form;
    }
    return nullptr;
}

const Formulir* shipped_layout(std::string_view name) {
    const auto row = std::ranges::find(shipped(), name, &Shipped::name);
    return row == shipped().end() ? nullptr : &row->file.form;
}

std::vector<std::string_view> shipped_layouts() {
    std::vector<std::string_view> names;
    for (const auto& one : shipped()) names.push_back(one.name);
    return names;
}

} // namespace suluh
