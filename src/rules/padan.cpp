#include "rules/padan.hpp"

#include <map>
#include <string>

#include <fmt/format.h>

#include "document/padan.hpp"
#include "rules/rktp.hpp"
#include "text/quote.hpp"
#include "text/utf8.hpp"

namespace suluh::padan {

namespace {

/// "99.08.03.2004/2027#M6" in its usual spelling; empty where it is not a code, a year and an id.
std::string problem_key(std::string_view reference) {
    const auto mark = reference.rfind('#');
    if (mark == std::string_view::npos) return {};
    const auto programa = rktp::programa_key(reference.substr(0, mark));
    const auto id = utf8::trim(reference.substr(mark + 1));
    return programa.empty() || id.empty() ? std::string{} : fmt::format("{}#{}", programa, id);
}

template <class Judge>
void for_each_reference(const Document& document, const Judge& judge) {
    if (kind_name(document) != "padan") return;
    for (const auto& row : padan_of(document).masalah)
        for (const auto& reference : row.sama)
            if (reference.present()) judge(reference);
}

} // namespace

void tak_ada(const Document& document, Findings& findings) {
    for_each_reference(document, [&](const Text& reference) {
        if (!problem_key(*reference).empty()) return;
        findings.push_back(
            {"rujukan/tak-ada",
             reference.span,
             {},
             fmt::format("masalah {} bukan KODE/TAHUN#ID", quoted_excerpt(*reference)),
             fmt::format("tulis kode wilayah, tahun dan id masalahnya, misalnya \"{}#M6\"", rktp::sample_key)});
    });
}

void id_ganda(const Document& document, Findings& findings) {
    std::map<std::string, Span> seen;
    for_each_reference(document, [&](const Text& reference) {
        const auto key = problem_key(*reference);
        if (key.empty()) return;
        const auto [first, is_new] = seen.emplace(key, reference.span);
        if (is_new) return;
        findings.push_back({"rujukan/id-ganda",
                            reference.span,
                            {},
                            fmt::format("masalah {} sudah dipadankan pada baris {}", quoted_excerpt(*reference),
                                        document.source.place(first->second.begin).line),
                            "hapus salah satunya, atau gabungkan kedua butir padan itu"});
    });
}

} // namespace suluh::padan
