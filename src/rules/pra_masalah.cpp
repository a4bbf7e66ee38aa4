// pra/*: the tree of problems, and by what each finding was found.
#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "document/choices.hpp"
#include "rules/pra.hpp"
#include "rules/rows.hpp"
#include "rules/words.hpp"
#include "text/embedded.hpp"
#include "text/enumerate.hpp"
#include "text/suggest.hpp"

namespace suluh::pra {

namespace {

constexpr std::size_t no_node = static_cast<std::size_t>(-1);

/// The nodes of `pohon_masalah` with their parents; cut at every circle, which is told.
class Forest {
public:
    explicit Forest(const List<AkarMasalah>& nodes) : nodes_(nodes.items), parent_(nodes.size(), no_node) {
        std::map<std::string_view, std::size_t> index;
        for (std::size_t i = 0; i < nodes_.size(); ++i)
            if (nodes_[i].id.present()) index.emplace(*nodes_[i].id, i);
        for (std::size_t i = 0; i < nodes_.size(); ++i) {
            if (!nodes_[i].induk.present()) continue;
            const auto found = index.find(*nodes_[i].induk);
            if (found == index.end())
                is_whole_ = false; // rujukan/tak-ada
            else
                parent_[i] = found->second;
        }
        for (const auto& node : nodes_) is_whole_ = is_whole_ && node.jenis.present() && node.id.present();
        find_circles();
        root_.assign(nodes_.size(), no_node);
        for (std::size_t i = 0; i < nodes_.size(); ++i) find_root(i);
    }

    std::size_t size() const { return nodes_.size(); }
    const AkarMasalah& node(std::size_t i) const { return nodes_[i]; }
    std::size_t parent(std::size_t i) const { return parent_[i]; }
    std::size_t root(std::size_t i) const { return root_[i]; }
    const std::vector<std::vector<std::size_t>>& circles() const { return circles_; }
    /// Every node says what it is and where it hangs.
    bool is_whole() const { return is_whole_ && circles_.empty(); }

private:
    void find_circles() {
        std::vector<std::size_t> seen_in(nodes_.size(), no_node);
        for (std::size_t start = 0; start < nodes_.size(); ++start) {
            auto i = start;
            while (i != no_node && seen_in[i] == no_node) {
                seen_in[i] = start;
                i = parent_[i];
            }
            if (i == no_node || seen_in[i] != start) continue;
            auto& circle = circles_.emplace_back();
            for (auto at = i;;) {
                circle.push_back(at);
                at = parent_[at];
                if (at == i) break;
            }
            parent_[*std::ranges::min_element(circle)] = no_node;
        }
    }

    void find_root(std::size_t start) {
        std::vector<std::size_t> path;
        auto i = start;
        while (root_[i] == no_node && parent_[i] != no_node) {
            path.push_back(i);
            i = parent_[i];
        }
        const auto top = root_[i] == no_node ? i : root_[i];
        root_[i] = top;
        for (const auto one : path) root_[one] = top;
    }

    const std::vector<AkarMasalah>& nodes_;
    std::vector<std::size_t> parent_, root_;
    std::vector<std::vector<std::size_t>> circles_;
    bool is_whole_ = true;
};

void report_circles(const Forest& forest, Findings& findings) {
    constexpr std::size_t few = 8;
    for (const auto& circle : forest.circles()) {
        // The one that should be the top: an effect rather than a cause, else the first that is written.
        const auto rank = [&](std::size_t i) {
            const auto& kind = forest.node(i).jenis;
            return std::pair{kind.present() ? *kind : JenisAkar::sebab, i};
        };
        const auto first = static_cast<std::size_t>(std::ranges::min_element(circle, {}, rank) - circle.begin());
        std::string path;
        for (std::size_t i = 0; i <= circle.size() && i <= few; ++i)
            path += (i == 0 ? "" : " → ") + id_of_object(forest.node(circle[(first + i) % circle.size()]));
        if (circle.size() > few) path += " → …";
        const auto& node = forest.node(circle[first]);
        findings.push_back(
            {"pra/pohon-masalah", node.induk.span, id_of_object(node), fmt::format("pohon masalah berputar: {}", path),
             fmt::format("akibat tidak berada di bawah sebabnya sendiri: bila {} yang paling atas, hapus "
                         "\"induk\" di sini",
                         id_of_object(node))});
    }
}

void report_kinds(const List<AkarMasalah>& nodes, Findings& findings) {
    for (const auto& node : nodes) {
        if (!node.present() || (node.id.absent() && node.uraian.absent()) || !node.jenis.absent()) continue;
        findings.push_back({"pra/pohon-masalah", place_of_gap(node.jenis, node), id_of_object(node),
                            called("masalah", node, node.uraian) + " belum menyebut letaknya pada pohon",
                            "tambahkan \"jenis: akibat\", \"jenis: inti\" atau \"jenis: sebab\"", Level::peringatan});
    }
}

/// Going down, effects come before the core and the core before its causes.
void report_order(const Forest& forest, Findings& findings) {
    for (std::size_t i = 0; i < forest.size(); ++i) {
        if (forest.parent(i) == no_node) continue;
        const auto& node = forest.node(i);
        const auto& above = forest.node(forest.parent(i));
        if (*node.jenis >= *above.jenis) continue;
        findings.push_back({"pra/pohon-masalah", node.jenis.span, id_of_object(node),
                            fmt::format("{} digolongkan {}, padahal berada di bawah {}, yang {}", id_of_object(node),
                                        spelling(*node.jenis), id_of_object(above), spelling(*above.jenis)),
                            "dari atas ke bawah: akibat, inti, sebab; betulkan \"jenis\" atau \"induk\"",
                            Level::peringatan});
    }
}

struct TreeOf {
    std::vector<std::size_t> cores;
    std::size_t nodes = 0;
};

void report_cores(const Forest& forest, Findings& findings) {
    std::map<std::size_t, TreeOf> trees;
    bool any_core = false;
    for (std::size_t i = 0; i < forest.size(); ++i) {
        auto& tree = trees[forest.root(i)];
        ++tree.nodes;
        if (*forest.node(i).jenis == JenisAkar::inti) tree.cores.push_back(i), any_core = true;
    }
    for (const auto& [root, tree] : trees) {
        const auto& top = forest.node(root);
        const auto name = id_of_object(top);
        if (tree.cores.size() > 1) {
            const auto& second = forest.node(tree.cores[1]);
            findings.push_back({"pra/pohon-masalah", second.jenis.span, id_of_object(second),
                                fmt::format("pohon {} mempunyai {} masalah inti: {} dan {}", name, tree.cores.size(),
                                            id_of_object(forest.node(tree.cores[0])), id_of_object(second)),
                                "pilih satu inti setiap pohon; yang lain sebab atau akibatnya, atau pohon tersendiri",
                                Level::peringatan});
        }
        // A further effect of the core has no other place than beside its tree.
        if (!tree.cores.empty() || (any_core && tree.nodes == 1 && *top.jenis == JenisAkar::akibat)) continue;
        findings.push_back({"pra/pohon-masalah", top.id.span, name,
                            any_core && tree.nodes == 1 ? fmt::format("{} tidak terhubung dengan masalah inti", name)
                                                        : fmt::format("pohon {} tidak mempunyai masalah inti", name),
                            any_core && tree.nodes == 1
                                ? "tulis \"induk\" dengan id yang ada di atasnya"
                                : "tulis \"jenis: inti\" pada masalah di antara akibat dan sebab",
                            Level::peringatan});
    }
}

/// A core without anything below it names no cause; of several in a tree report_cores has spoken.
void report_leaves(const Forest& forest, Findings& findings) {
    std::vector<bool> has_child(forest.size(), false);
    std::vector<std::size_t> cores(forest.size(), 0);
    for (std::size_t i = 0; i < forest.size(); ++i) {
        if (forest.parent(i) != no_node) has_child[forest.parent(i)] = true;
        if (*forest.node(i).jenis == JenisAkar::inti) ++cores[forest.root(i)];
    }
    for (std::size_t i = 0; i < forest.size(); ++i) {
        const auto& node = forest.node(i);
        if (has_child[i] || *node.jenis != JenisAkar::inti || cores[forest.root(i)] > 1) continue;
        findings.push_back({"pra/pohon-masalah", node.id.span, id_of_object(node),
                            fmt::format("masalah inti {} belum mempunyai sebab", id_of_object(node)),
                            fmt::format("tambahkan \"jenis: sebab\" dengan \"induk: {}\"", id_of_object(node)),
                            Level::peringatan});
    }
}

/// The instruments by the names that people have for them.
struct Instruments {
    std::map<std::string, std::string> key_of; ///< plain words → key, "lain" for one without a place
    std::vector<std::string_view> names;
};

const Instruments& instruments() {
    static const auto all = [] {
        Findings findings;
        const Source source{"instrumen-pra.yaml", std::string{embedded_file("schemas/instrumen-pra.yaml")}};
        const auto tree = read_yaml(source, findings);
        Instruments result;
        for (const auto& member : tree.root.members) {
            const std::string key{member.key};
            if (key != "lain") result.key_of.emplace(plain_words(key), key);
            for (const auto& name : member.value.items) result.key_of.emplace(plain_words(name.text), key);
        }
        return result;
    }();
    return all;
}

/// The instruments that this appraisal holds, by key.
std::vector<std::string> held_by(const Pra& pra) {
    std::vector<std::string> keys;
    const auto add = [&](std::string_view key, bool holds) {
        if (holds) keys.emplace_back(key);
    };
    add("sketsa", pra.sketsa.present());
    add("transek", pra.transek.present());
    add("kalender_musim", pra.kalender_musim.present());
    add("kecenderungan", pra.kecenderungan.present());
    add("alur_sejarah", pra.alur_sejarah.present());
    add("kelembagaan", pra.kelembagaan.present());
    add("mata_pencaharian", pra.mata_pencaharian.present());
    add("kegiatan_harian", pra.kegiatan_harian.present());
    add("analisis_gender", pra.analisis_gender.present());
    add("pohon_masalah", pra.pohon_masalah.present());
    add("penduduk", pra.penduduk.present());
    add("lahan", pra.lahan.present());
    add("komoditas", pra.komoditas.present());
    add("ternak", pra.ternak.present());
    add("iklim", pra.iklim.present());
    return keys;
}

/// The key that a name stands for, by its first words too: "transek blok kidul"; empty: no instrument.
std::string key_named(std::string_view name) {
    constexpr std::size_t longest = 100;
    if (name.size() > longest) return "lain"; // a sentence: what people say they did
    const auto words = plain_words(name);
    for (auto end = words.size(); end != std::string::npos && end > 0; end = words.rfind(' ', end - 1))
        if (const auto found = instruments().key_of.find(words.substr(0, end)); found != instruments().key_of.end())
            return found->second;
    return {};
}

template <class FindingOfPra>
void check_instrument(const FindingOfPra& row, std::string_view kind, const std::vector<std::string>& held,
                      Findings& findings) {
    const auto report = [&](Span at, std::string message, std::string hint) {
        findings.push_back({"pra/masalah-instrumen", at, id_of_object(row), std::move(message), std::move(hint)});
    };
    const auto listed_keys = [&] {
        return held.empty() ? std::string{"berkas ini belum memuat instrumen"} : "yang ada: " + enumerated(held);
    };
    constexpr std::size_t most = 400; // bytes of a list of instruments
    if (!row.instrumen.present() || row.instrumen->size() > most) return;
    for (const auto part : parts_of_list(*row.instrumen, ",;&+/")) {
        const auto key = key_named(part);
        const auto name = called(kind, row, row.uraian);
        if (key.empty()) {
            std::vector<std::string_view> known(held.begin(), held.end());
            for (const auto& [other, stands_for] : instruments().key_of) known.push_back(other);
            const auto meant = nearest(part, known);
            return report(row.instrumen.span, fmt::format("asal {}, {}, bukan instrumen PRA", name, quoted(part)),
                          meant.empty() ? listed_keys() : fmt::format("mungkin maksudnya \"{}\"", meant));
        }
        if (key != "lain" && std::ranges::find(held, key) == held.end())
            return report(row.instrumen.span,
                          fmt::format("{} berasal dari {}, yang belum ada dalam berkas ini", name, quoted(part)),
                          fmt::format("isi \"{}\", atau sebut instrumen lain; {}", key, listed_keys()));
    }
}

} // namespace

void pohon_masalah(const Document& document, const Context&, Findings& findings) {
    const auto* pra = appraisal_in(document);
    if (pra == nullptr || pra->pohon_masalah.empty()) return;
    const Forest forest{pra->pohon_masalah};
    report_circles(forest, findings);
    report_kinds(pra->pohon_masalah, findings);
    if (!forest.is_whole() || pra->pohon_masalah.state == State::invalid) return;
    report_order(forest, findings);
    report_cores(forest, findings);
    report_leaves(forest, findings);
}

void masalah_jenis(const Document& document, const Context&, Findings& findings) {
    const auto* pra = appraisal_in(document);
    if (pra == nullptr) return;
    for (const auto& row : pra->masalah) {
        if (!row.present() || (row.id.absent() && row.uraian.absent()) || !row.jenis.absent()) continue;
        findings.push_back({"pra/masalah-jenis", place_of_gap(row.jenis, row), id_of_object(row),
                            called("masalah", row, row.uraian) + " belum digolongkan: perilaku atau non perilaku",
                            "tulis \"jenis: perilaku\" bila menyangkut pengetahuan, sikap atau keterampilan, selain "
                            "itu \"jenis: non perilaku\""});
    }
}

void masalah_instrumen(const Document& document, const Context&, Findings& findings) {
    const auto* pra = appraisal_in(document);
    if (pra == nullptr) return;
    const auto held = held_by(*pra);
    for (const auto& row : pra->masalah) {
        if (row.present() && !(row.id.absent() && row.uraian.absent()) && row.instrumen.absent())
            findings.push_back({"pra/masalah-instrumen", place_of_gap(row.instrumen, row), id_of_object(row),
                                called("masalah", row, row.uraian) + " belum menyebut instrumen PRA asalnya",
                                "tambahkan misalnya \"instrumen: transek\""});
        check_instrument(row, "masalah", held, findings);
    }
    for (const auto& row : pra->potensi) check_instrument(row, "potensi", held, findings);
}

} // namespace suluh::pra
