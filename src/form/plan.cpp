#include "form/plan.hpp"

#include <algorithm>
#include <optional>

#include "rules/words.hpp"
#include "text/enumerate.hpp"
#include "text/suggest.hpp"

namespace suluh {

namespace {

constexpr std::string_view plan_kind = "rktp";

List<Ref> as_references(const List<Text>& sentences) {
    List<Ref> references;
    references.state = sentences.state;
    references.span = sentences.span;
    for (const auto& sentence : sentences) static_cast<Text&>(references.items.emplace_back()) = sentence;
    return references;
}

Ikhtiar as_effort(const BarisRktp& row) {
    Ikhtiar effort;
    static_cast<Baris&>(effort) = static_cast<const Baris&>(row);
    effort.aspek = row.aspek;
    return effort;
}

/// The regions that somebody works in as one: where they differ, the names stand side by side; codes where a region has
/// no name.
class JoinedRegions {
public:
    JoinedRegions(const List<WilayahKerja>& regions, std::deque<std::string>& texts)
        : regions_(regions), texts_(texts) {
        for (const auto& region : regions)
            if (region.kode.present()) level_ = std::min(level_.value_or(Tingkat::nasional), region.kode->tingkat);
    }

    /// The lowest of their levels.
    std::optional<Tingkat> level() const { return level_; }

    WilayahKerja joined() const {
        WilayahKerja one;
        if (regions_.items.empty()) return one;
        one = regions_.items.front();
        for (const auto member : {&WilayahKerja::desa, &WilayahKerja::kelurahan, &WilayahKerja::kecamatan,
                                  &WilayahKerja::kabupaten, &WilayahKerja::kota, &WilayahKerja::provinsi})
            put(one.*member, [&](const WilayahKerja& region) { return text(region.*member); });
        const bool all_named = std::ranges::all_of(regions_, [&](const WilayahKerja& region) {
            return !region.kode.present() || region.kode->tingkat != level_ || !own_name(region).empty();
        });
        if (!all_named) put(own(one), [&](const WilayahKerja& region) { return name_or_code(region); });
        return one;
    }

private:
    static std::string text(const Text& name) { return name.present() ? std::string{*name} : std::string{}; }

    /// The member that holds a region's own name at the level.
    Text& own(WilayahKerja& region) const {
        switch (level_.value_or(Tingkat::desa)) {
        case Tingkat::kecamatan:
            return region.kecamatan;
        case Tingkat::kabupaten:
            return region.kabupaten;
        case Tingkat::desa:
            return region.desa;
        default:
            return region.provinsi;
        }
    }

    std::string own_name(const WilayahKerja& region) const {
        auto copy = region;
        auto name = text(own(copy));
        if (name.empty() && level_ == Tingkat::desa) name = text(region.kelurahan);
        if (name.empty() && level_ == Tingkat::kabupaten) name = text(region.kota);
        return name.empty() ? text(region.nama) : name;
    }

    std::string name_or_code(const WilayahKerja& region) const {
        if (!region.kode.present() || region.kode->tingkat != level_) return {};
        const auto name = own_name(region);
        return name.empty() ? region.kode->dotted : name;
    }

    template <class Name>
    void put(Text& member, const Name& name) const {
        std::vector<std::string> names;
        for (const auto& region : regions_)
            if (auto one = name(region); !one.empty() && std::ranges::find(names, one) == names.end())
                names.push_back(std::move(one));
        if (names.empty()) return;
        member.value = member.text = texts_.emplace_back(enumerated(names));
        member.state = State::present;
    }

    const List<WilayahKerja>& regions_;
    std::deque<std::string>& texts_;
    std::optional<Tingkat> level_;
};

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
    const JoinedRegions regions{plan.wilayah, document->tree.texts};
    programa.wilayah = regions.joined();
    if (const auto level = regions.level()) {
        programa.tingkat.value = *level;
        programa.tingkat.state = State::present;
    }
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
    return programa.jenis.present() && fold_word(*programa.jenis) == plan_kind;
}

} // namespace suluh
