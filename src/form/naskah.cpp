#include "form/naskah.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>

#include <fmt/format.h>

#include "suluh/tree.hpp"

#include "form/naskah_parts.hpp"
#include "form/pattern.hpp"
#include "form/signatures.hpp"
#include "text/embedded.hpp"

namespace suluh {

namespace {

constexpr std::string_view path = "schemas/naskah.yaml";

struct Outline {
    Source source{std::string{path}, std::string{embedded_file(path)}};
    Tree tree;

    Outline() {
        Findings findings;
        tree = read_yaml(source, findings);
        if (!findings.empty()) throw std::logic_error(fmt::format("{}: {}", path, findings.front().message));
    }
};

const Node& outline() {
    static const Outline all;
    return all.tree.root;
}

const Node& needed(std::string_view key) {
    if (const auto* node = outline().find(key)) return *node;
    throw std::logic_error(fmt::format("{} lacks {}", path, key));
}

std::string_view text_at(const Node& part, std::string_view key) {
    const auto* node = part.find(key);
    return node == nullptr ? std::string_view{} : node->text;
}

std::vector<Passage> made(std::string_view name, const Document& document) {
    const auto parts = naskah_parts();
    const auto part = std::ranges::find(parts, name, &NaskahPart::name);
    if (part == parts.end()) throw std::logic_error(fmt::format("{}: nothing is called \"{}\"", path, name));
    return part->make(document);
}

class NaskahWriter {
public:
    explicit NaskahWriter(const Document& document)
        : document_(document), source_{PatternSource{document.programa(), find_person(*document.programa(), {})}} {}

    Manuscript manuscript() const {
        Manuscript all;
        for (const auto& line : needed("judul").items) all.title.push_back(pattern(line.text));
        for (const auto& head : needed("kepala").members) {
            const auto value = pattern(head.value.text);
            const bool known = !value.empty() && value != "-";
            // Above the village no single penyuluh or balai need be behind a programa.
            if (known || is_of_village(*document_.programa()))
                all.heads.emplace_back(std::string{head.key}, known ? value : "(belum ditulis)");
        }
        for (const auto& part : needed("bagian").items) add(part, all.sections);
        return all;
    }

private:
    std::string pattern(std::string_view text) const { return filled(text, source_); }

    void add(const Node& part, std::vector<Section>& sections) const {
        const bool chapter = part.find("bab") != nullptr;
        Section section{chapter ? 1 : 2, pattern(text_at(part, chapter ? "bab" : "subbab"))};
        section.own_page = part.find("lembar") != nullptr;
        if (const auto name = text_at(part, "isi"); !name.empty()) {
            section.passages = made(name, document_);
            const auto missing = text_at(part, "kosong");
            if (section.passages.empty() && missing.empty()) return;
            const auto lead = text_at(part, "pengantar");
            if (section.passages.empty())
                section.passages.push_back({Passage::Kind::gap, fmt::format("(belum ditulis: {})", missing)});
            else if (!lead.empty())
                section.passages.insert(section.passages.begin(), {Passage::Kind::sentence, pattern(lead)});
        }
        sections.push_back(std::move(section));
    }

    const Document& document_;
    std::array<PatternSource, 1> source_;
};

} // namespace

Manuscript manuscript_of(const Document& document) {
    return NaskahWriter{document}.manuscript();
}

} // namespace suluh
