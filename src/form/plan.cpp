#include "form/plan.hpp"

#include <algorithm>

#include "rules/words.hpp"
#include "text/suggest.hpp"

namespace suluh {

namespace {

constexpr std::string_view kind = "rktp";

List<Ref> as_references(const List<Text>& sentences) {
    List<Ref> references;
    references.state = sentences.state;
    references.span = sentences.span;
    for (const auto& sentence : sentences) static_cast<Text&>(references.items.emplace_back()) = sentence;
    return references;
}

Ikhtiar as_effort(const BarisRktp& row) {
    Ikhtiar effort;
    static_cast<Baris&>(effort) = row;
    effort.aspek = row.aspek;
    return effort;
}

/// The regions that somebody works in as one: where they differ, the names stand side by side.
WilayahKerja joined_regions(const List<WilayahKerja>& regions, std::deque<std::string>& texts) {
    WilayahKerja joined;
    if (regions.items.empty()) return joined;
    joined = regions.items.front();
    if (regions.size() == 1) return joined;
    for (const auto member :
         {&WilayahKerja::nama, &WilayahKerja::desa, &WilayahKerja::kelurahan, &WilayahKerja::kecamatan,
          &WilayahKerja::kabupaten, &WilayahKerja::kota, &WilayahKerja::provinsi}) {
        std::vector<std::string> names;
        for (const auto& region : regions)
            if (const auto& name = region.*member; name.present() && std::ranges::find(names, *name) == names.end())
                names.emplace_back(*name);
        if (names.empty()) continue;
        auto& text = joined.*member;
        text.value = text.text = texts.emplace_back(listed_words(names));
        text.state = State::present;
    }
    joined.kode = {};
    return joined;
}

/// The rows' nodes beside the rows, as their months are printed from them.
Node rows_of_kind(const Node* rows, const List<BarisRktp>& all, bool efforts) {
    Node list;
    list.kind = Node::Kind::list;
    if (rows == nullptr) return list;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool is_effort = !all.items[i].aspek.absent();
        if (is_effort == efforts) list.items.push_back(rows->is_list() ? rows->items[i] : *rows);
    }
    return list;
}

} // namespace

std::unique_ptr<Document> as_programa(const Document& rktp) {
    auto document = std::make_unique<Document>(Source{rktp.source.name(), {}});
    auto& programa = document->body.emplace<Programa>();
    const auto& plan = *rktp.rktp();
    programa.state = State::present;
    programa.jenis = plan.jenis;
    programa.pedoman = plan.pedoman;
    programa.tahun = plan.tahun;
    programa.penyuluh = plan.penyuluh;
    programa.balai = plan.balai;
    programa.musim_tanam = plan.musim_tanam;
    programa.wilayah = joined_regions(plan.wilayah, document->tree.texts);
    for (const auto& row : plan.kegiatan) {
        Baris* made = nullptr;
        if (row.aspek.absent())
            made = &programa.kegiatan.items.emplace_back(row);
        else
            made = &programa.ikhtiar.items.emplace_back(as_effort(row));
        made->tujuan = as_references(row.kalimat_tujuan);
        made->masalah = as_references(row.kalimat_masalah);
    }
    const auto* rows = rktp.tree.root.find("kegiatan");
    auto& root = document->tree.root;
    root.kind = Node::Kind::map;
    root.members.push_back({"kegiatan", {}, rows_of_kind(rows, plan.kegiatan, false)});
    root.members.push_back({"ikhtiar", {}, rows_of_kind(rows, plan.kegiatan, true)});
    document->tree.readable = true;
    return document;
}

bool is_plan(const Programa& programa) {
    return programa.jenis.present() && fold_word(*programa.jenis) == kind;
}

} // namespace suluh
